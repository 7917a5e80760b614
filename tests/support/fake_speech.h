// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech.h"

namespace Weekwijzer
{
/** A voice that only remembers what it was to say, and ends when it is told to. */
class FakeSpeech final : public Speech
{
public:
    [[nodiscard]] bool mayBeThere() const override { return isThere; }
    void say(const QString &text, const QLocale &language) override
    {
        says = text;
        speaks = language;
    }
    void play(const QByteArray &recording) override { plays = recording; }
    void stop() override
    {
        says.clear();
        plays.clear();
        Q_EMIT ended();
    }

    bool isThere = true;
    QString says;
    QByteArray plays;
    QLocale speaks = QLocale::c();
};
}
