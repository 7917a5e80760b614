// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** What every page knows of itself: which of its four faces it shows, and what is wrong if something is. */
class PageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(Weekwijzer::PageModel::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)

public:
    enum class State { Loading, Ready, Empty, Trouble };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    /** A sentence for the person; empty unless in Trouble. */
    [[nodiscard]] QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void stateChanged();

protected:
    void setState(State state);
    void setTrouble(const Error &error);

private:
    State m_state = State::Loading;
    QString m_trouble;
};
}
