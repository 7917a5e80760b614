// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home_days_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int daysInWeek = 7;
constexpr std::array english{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array dutch{"ma", "di", "wo", "do", "vr", "za", "zo"};
constexpr std::array dutchInFull{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"};
constexpr std::array englishInFull{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

std::optional<int> dayNamed(const QString &word)
{
    for (const auto &names : {english, dutch, dutchInFull, englishInFull}) {
        for (int day = 0; day < daysInWeek; ++day) {
            if (word == QLatin1StringView(names[size_t(day)])) {
                return day;
            }
        }
    }
    return {};
}

/** The bits of one week. */
Expected<int> daysFrom(const QString &words)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    int days = 0;
    for (const auto &word : words.split(between, Qt::SkipEmptyParts)) {
        const auto day = dayNamed(word);
        if (!day) {
            return failure(ErrorKind::Usage, u"“%1” is no day: write --home-days \"A: Mon,Tue B: Wed\", or \"none\""_s.arg(word));
        }
        days |= 1 << *day;
    }
    return days;
}

QString daysInWords(int days)
{
    QStringList names;
    for (int day = 0; day < daysInWeek; ++day) {
        if ((days >> day & 1) != 0) {
            auto name = QString::fromLatin1(english[size_t(day)]);
            name[0] = name[0].toUpper();
            names.append(name);
        }
    }
    return names.isEmpty() ? u"none"_s : names.join(u", "_s);
}
}

Expected<int> homeDaysFrom(const QString &words)
{
    static const QRegularExpression byWeek(u"^a:([^:]*?)b:([^:]*)$"_s);
    const auto plain = words.toLower().trimmed();
    if (plain == "none"_L1) {
        return 0;
    }
    const auto weeks = byWeek.match(plain);
    const auto even = daysFrom(weeks.hasMatch() ? weeks.captured(1) : plain);
    const auto odd = even && weeks.hasMatch() ? daysFrom(weeks.captured(2)) : even;
    if (!odd) {
        return odd;
    }
    const auto days = *even | *odd << daysInWeek;
    return days != 0 ? Expected<int>(days) : failure(ErrorKind::Usage, u"no days are named: write --home-days \"none\" for none"_s);
}

QString wordsOf(int homeDays)
{
    if (homeDays == 0) {
        return u"none"_s;
    }
    return u"A: %1 · B: %2"_s.arg(daysInWords(homeDays & 0x7f), daysInWords(homeDays >> daysInWeek));
}
}
