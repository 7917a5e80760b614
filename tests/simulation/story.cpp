// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"

#include "dice.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
struct Happening {
    Incident::What what;
    QLatin1StringView word;
    quint32 weight; ///< How often it happens, among all.
};

using enum Incident::What;
constexpr std::array happenings{
    Happening{Write, "write"_L1, 230},
    Happening{LookAhead, "look-ahead"_L1, 60},
    Happening{Tend, "tend"_L1, 50},
    Happening{Talk, "talk"_L1, 60},
    Happening{Exchange, "exchange"_L1, 110},
    Happening{Begin, "begin"_L1, 90},
    Happening{Carry, "carry"_L1, 90},
    Happening{Hear, "hear"_L1, 90},
    Happening{Cut, "cut"_L1, 30},
    Happening{Echo, "echo"_L1, 25},
    Happening{Wait, "wait"_L1, 40},
    Happening{SetClock, "set-clock"_L1, 15},
    Happening{Kill, "kill"_L1, 20},
    Happening{PowerCut, "power-cut"_L1, 40},
    Happening{Fill, "fill"_L1, 8},
    Happening{Free, "free"_L1, 8},
    Happening{HubKill, "hub-kill"_L1, 8},
    Happening{HubPowerCut, "hub-power-cut"_L1, 20},
    Happening{Backup, "backup"_L1, 6},
    Happening{Restore, "restore"_L1, 4},
    Happening{Office, "office"_L1, 30},
    Happening{Announce, "announce"_L1, 10},
    Happening{Coach, "coach"_L1, 10},
    Happening{Regroup, "regroup"_L1, 10},
    Happening{Revoke, "revoke"_L1, 2},
    Happening{Copy, "copy"_L1, 4},
    Happening{Erase, "erase"_L1, 2},
    Happening{Age, "age"_L1, 2},
    Happening{StickOut, "stick-out"_L1, 6},
    Happening{StickHub, "stick-hub"_L1, 6},
    Happening{StickIn, "stick-in"_L1, 8},
};
static_assert(happenings.size() == size_t(Incident::kinds));

Incident::What drawn(Dice &dice)
{
    static constexpr auto total = std::ranges::fold_left(happenings, 0U, [](quint32 sum, const Happening &each) { return sum + each.weight; });
    auto draw = dice.below(total);
    for (const auto &each : happenings) {
        if (draw < each.weight) {
            return each.what;
        }
        draw -= each.weight;
    }
    return Wait;
}
}

Story storyOf(quint64 seed)
{
    Dice dice(seed * 2 + 1);
    Story story;
    const auto length = 30 + dice.below(91);
    // People work in bouts: the same device does a few things in a row.
    auto who = dice.below(16);
    for (quint32 number = 0; number < length; ++number) {
        who = dice.oneIn(3) ? dice.below(16) : who;
        story.append({.what = drawn(dice), .who = who, .a = dice.below(1000), .b = dice.below(1000)});
    }
    return story;
}

QString told(const Story &story)
{
    QStringList parts;
    for (const auto &step : story) {
        const auto found = std::ranges::find(happenings, step.what, &Happening::what);
        parts.append(u"%1 %2 %3 %4"_s.arg(found->word).arg(step.who).arg(step.a).arg(step.b));
    }
    return parts.join(u", "_s);
}

std::optional<Story> understood(const QString &words)
{
    Story story;
    for (const auto &part : words.split(u',', Qt::SkipEmptyParts)) {
        const auto tokens = part.simplified().split(u' ');
        const auto found = std::ranges::find(happenings, tokens.first(), &Happening::word);
        if (tokens.size() != 4 || found == happenings.end()) {
            return std::nullopt;
        }
        story.append({.what = found->what, .who = tokens.at(1).toUInt(), .a = tokens.at(2).toUInt(), .b = tokens.at(3).toUInt()});
    }
    return story;
}
}
