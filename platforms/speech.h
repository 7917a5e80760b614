// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>

namespace Weekwijzer
{
/** Speaks text aloud, one at a time. */
class Speech : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Whether something may speak here, as far as that is known without waking it. */
    [[nodiscard]] virtual bool mayBeThere() const = 0;
    /** Returns at once; what is being said makes way. Tells by one of the signals how it went, unless something else is said meanwhile. */
    virtual void say(const QString &text, const QLocale &language) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    /** All of it was said, or it was stopped. */
    void ended();
    /** Nothing on this device can say it: no voice of that language, or no sound. */
    void unable();
};
}
