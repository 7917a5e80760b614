// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "setup_model.h"
#include "week_model.h"

#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** Where a link from paper, or from a notice, leads in the window: to an item, to a week, or to a sentence that says why not. */
class LinkModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")

public:
    LinkModel(Database &database, const SetupModel &setup, WeekModel &week, QObject *parent = nullptr);

    void follow(const QString &link);
    /** While something in the window waits for its person a link waits too; only the last one is followed then. */
    Q_INVOKABLE void hold(bool held);

Q_SIGNALS:
    void itemAsked(const Weekwijzer::Id &item);
    /** The week is turned to already. */
    void weekAsked();
    void refused(const QString &why);

private:
    void showItem(const Id &item);

    Database &m_database;
    const SetupModel &m_setup;
    WeekModel &m_week;
    bool m_held = false;
    QString m_waiting;
};
}
