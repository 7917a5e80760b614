// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>

namespace Weekwijzer
{
/** Speaks text aloud, and plays what somebody said; one at a time. */
class Speech : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Whether something may speak here, as far as that is known without waking it. */
    [[nodiscard]] virtual bool mayBeThere() const = 0;
    /** Returns at once; what is being said makes way. Tells by one of the signals how it went, unless something else is said meanwhile. */
    virtual void say(const QString &text, const QLocale &language) = 0;
    /** As `say`, of a sound file's content in any common form. */
    virtual void play(const QByteArray &recording) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /** All of it was heard, or it was stopped. */
    void ended();
    /** Nothing on this device can say it: no voice of that language, no sound, or no recording that it understands. */
    void unable();
};
}
