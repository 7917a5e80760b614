// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace Weekwijzer
{
/**
 * Lets hear what comes in on standard input, and ends the program: with 0 when all was heard or it was stopped, with 1 when nothing
 * can be heard here. The end of the input means stop.
 */
class Teller : public QObject
{
    Q_OBJECT

public:
    Teller();

protected:
    /** Seconds in which something must be heard; the program ends by an alarm when a service without sound never answers. */
    static constexpr unsigned int longestSilence = 8;

    static void leave(bool heard);
    [[nodiscard]] virtual bool isWhole(const QByteArray &input) const = 0;
    virtual void begin(const QByteArray &input) = 0;
    virtual void fallSilent() = 0;

private:
    void read();

    QSocketNotifier m_input;
    QByteArray m_read;
    bool m_begun = false;
};
}
