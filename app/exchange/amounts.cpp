// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "amounts.h"

#include "text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
struct Amount {
    QLatin1StringView words;
    int minutes;
};

constexpr std::array spelled{
    Amount{"kwartier"_L1, 15},      Amount{"een kwartier"_L1, 15}, Amount{"half uur"_L1, 30},     Amount{"halfuur"_L1, 30},
    Amount{"een half uur"_L1, 30},  Amount{"een halfuur"_L1, 30},  Amount{"half an hour"_L1, 30}, Amount{"half hour"_L1, 30},
    Amount{"drie kwartier"_L1, 45}, Amount{"3 kwartier"_L1, 45},   Amount{"een uur"_L1, 60},      Amount{"an hour"_L1, 60},
    Amount{"anderhalf uur"_L1, 90},
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(text));
}

QString amountIn(QStringView text)
{
    static const QRegularExpression lead(uR"(^(ca\.?|circa|ongeveer|about|max\.?|maximaal|~|±) ?)"_s);
    static const QRegularExpression range(uR"(^\d+ ?['’′]? ?[-–] ?(?=\d))"_s);
    auto words = plain(text);
    return words.remove(lead).remove(range);
}
}

Reading<std::chrono::minutes> minutesFrom(QStringView text)
{
    static const auto plainMinutes = pattern(uR"((\d{1,6}) ?(?:'|’|′|´|m|min\.?|mins|minuten|minuut|minutes|minute)?)"_s);
    static const auto hours = pattern(uR"((\d{1,3})[.,](\d{1,2}) ?(?:u|h|uur|uren|hours?|hrs?)\.?)"_s);
    static const auto hoursAndMinutes = pattern(
        uR"((\d{1,3}) ?(?:u|h|uur|uren|hours?|hrs?|:)\.? ?(?:en |and )?(?:(\d{1,2}) ?(?:'|’|′|m|min\.?|minuten|minutes)?)?)"_s);
    const auto words = amountIn(text);
    for (const auto &amount : spelled) {
        if (words == amount.words) {
            return std::chrono::minutes(amount.minutes);
        }
    }
    if (const auto match = plainMinutes.match(words); match.hasMatch()) {
        return std::chrono::minutes(match.captured(1).toInt());
    }
    if (const auto match = hours.match(words); match.hasMatch()) {
        const auto decimal = QString(match.captured(1) + u'.' + match.captured(2)).toDouble();
        return std::chrono::minutes(qRound(decimal * 60));
    }
    if (const auto match = hoursAndMinutes.match(words); match.hasMatch() && match.captured(2).toInt() < 60) {
        return std::chrono::minutes(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    }
    return std::unexpected(Misread{.reason = Reason::NotADuration});
}

bool looksLikeMinutes(QStringView text)
{
    // "1u30" is an hour and a half: nobody works at half past one at night.
    static const auto early = pattern(uR"([0-5] ?(u|h|uur|hours?) ?(\d{2})?)"_s);
    static const auto amount = pattern(
        uR"(\d+ ?(['’′´]|m|min\.?|mins|minuten|minutes)?|\d+[.,]\d+ ?(u|h|uur|hours?)|.*kwartier|.*half.*|een uur|an hour)"_s);
    const auto words = amountIn(text);
    return early.match(words).hasMatch() || amount.match(words).hasMatch();
}
}
