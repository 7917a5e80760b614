// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QList>
#include <QObject>

namespace Weekwijzer
{
/** What stands outside the window for a moment; all of it plain text. */
struct Notice {
    struct Button {
        QString key;
        QString text;

        bool operator==(const Button &) const = default;
    };

    QString title;
    QString text; ///< Lines.
    QList<Button> buttons;

    bool operator==(const Notice &) const = default;
};

/** The system's notices. */
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Gives the number it is known by; Offline while nothing on this system shows notices. */
    [[nodiscard]] virtual Expected<uint> show(const Notice &notice) = 0;
    /** Nothing happens when it has gone already. */
    virtual void takeAway(uint number) = 0;

Q_SIGNALS:
    /**
     * A button by its key, or with an empty key the notice itself. `token` is the system's leave for a window to come to the front; empty
     * where it gives none.
     */
    void pressed(uint number, const QString &key, const QString &token);
    void closed(uint number);
};
}
