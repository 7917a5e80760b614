// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Weekwijzer
{
/** One thing that happens in the world; what the numbers mean depends on what it is, and any numbers will do. */
struct Incident {
    enum class What : quint8 {
        Write, ///< `who` changes something on their device: `a` says what, `b` to which value.
        LookAhead, ///< A student says something of a week of theirs, by the same numbers.
        Tend, ///< They change something else they keep for themselves.
        Talk, ///< `who` asks, answers, or says what others are to know.
        Exchange, ///< A whole exchange that goes well.
        Begin, ///< A connection comes: the request is under way.
        Carry, ///< The request reaches the hub, the reply is under way.
        Hear, ///< `a` frames of the reply and `b` bytes of the next reach the device.
        Cut, ///< The connection breaks.
        Echo, ///< A copy of an old request reaches the hub.
        Wait, ///< Time passes: `a` decides between seconds and weeks.
        SetClock, ///< Somebody sets a device's clock.
        Kill, ///< The device's program dies.
        PowerCut, ///< The device loses power, now or after `a` more operations of its disk.
        Fill, ///< The device's disk has room for `a` more pages.
        Free, ///< There is room again.
        HubKill,
        HubPowerCut, ///< As PowerCut, at the hub.
        Backup, ///< Somebody copies the hub's database.
        Restore, ///< Somebody puts the latest copy back.
        Office, ///< The school's administration changes a record at the hub.
        Announce, ///< The office writes to the parents, or says something of the school or a group.
        Coach, ///< A student gets another coach, or none.
        Regroup, ///< A student goes to another group.
        Revoke, ///< The school shuts a device out.
        Copy, ///< The device's whole disk is put in another machine.
        Erase, ///< A person is erased on request.
        Age, ///< The device's program becomes one that is too old.
        StickOut, ///< The device writes its work onto stick `a`; `b` says what goes wrong with that, mostly nothing.
        StickHub, ///< The hub takes in the stick written to last, or another one; when nothing new was written, `who` writes first.
        StickIn, ///< Who the hub answered last, or `who`, reads a stick; when nobody was answered, the hub first answers `who`.
    };
    static constexpr int kinds = int(What::StickIn) + 1;

    What what = What::Wait;
    quint32 who = 0; ///< A device.
    quint32 a = 0;
    quint32 b = 0;

    bool operator==(const Incident &) const = default;
};

using Story = QList<Incident>;

/** The story that belongs to a seed. */
[[nodiscard]] Story storyOf(quint64 seed);
/** "write 2 17 4, exchange 2 0 0": as it is told, and understood again. */
[[nodiscard]] QString told(const Story &story);
/** Nothing for words that are no story. */
[[nodiscard]] std::optional<Story> understood(const QString &words);
}
