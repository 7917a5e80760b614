// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shrink.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
bool fails(quint64 seed, const Story &story)
{
    return World(seed).run(story).complaint.has_value();
}
}

Story shortest(quint64 seed, Story story)
{
    for (auto part = std::max<qsizetype>(story.size() / 2, 1); part > 0; part = part == 1 ? 0 : part / 2) {
        bool isShorter = true;
        while (isShorter) {
            isShorter = false;
            for (qsizetype at = 0; at < story.size();) {
                auto without = story;
                without.remove(at, std::min(part, story.size() - at));
                if (fails(seed, without)) {
                    story = without;
                    isShorter = true;
                } else {
                    at += part;
                }
            }
        }
    }
    return story;
}

QString reportOf(quint64 seed, const Story &story)
{
    const auto least = shortest(seed, story);
    World world(seed);
    world.keepChronicle();
    const auto complaint = world.run(least).complaint.value_or(u"it went wrong only once"_s);
    return u"seed %1: %2\n  %3\nreplay: weekwijzer-simulate --replay %1 --story \"%4\""_s.arg(seed).arg(complaint, world.chronicle().join(u"\n  "_s),
                                                                                                        told(least));
}
}
