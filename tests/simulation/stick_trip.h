// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_hub.h"
#include "story.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Weekwijzer
{
struct SimSeat;

/** What the world has to know of a step on the way of a stick. */
struct StickNews {
    QList<std::pair<const SimSeat *, QByteArray>> replies; ///< What the hub told whom, as it would go over the line.
    QList<SimSeat *> actors; ///< Who may have other rows than before.
    quint64 trace = 0;
    QStringList told; ///< In words.
    std::optional<QString> complaint;

    void tell(const QString &words, quint64 number)
    {
        told.append(words);
        trace = trace * 31 + number;
    }
};

/**
 * A few sticks that are carried between devices and the hub, with the real code on both sides.
 *
 * They are pulled out too early, give back something else than was written, come late or twice.
 */
class StickTrip
{
public:
    explicit StickTrip(SimHub &hub)
        : m_hub(hub)
    {
    }

    [[nodiscard]] StickNews happen(std::vector<SimSeat> &seats, SimSeat &seat, const Incident &incident, const QDateTime &now);

private:
    enum class Mishap : quint8;
    /** A file as it once was on a stick; people keep copies. */
    struct Copy {
        QString name;
        QByteArray content;
    };
    /** A device that wrote work under a name it had. */
    struct Writer {
        SimSeat *seat = nullptr;
        KeyPair keys;
    };

    /** Where the hub answers, and what goes wrong there. */
    struct Place {
        quint32 number = 0; ///< Of the stick.
        Mishap mishap;
        quint32 where = 0;
    };

    [[nodiscard]] static Mishap mishapOf(const Incident &incident);
    [[nodiscard]] static std::unique_ptr<Medium> mediumFor(Mishap mishap);

    void out(SimSeat &seat, const Incident &incident, const QDateTime &now, StickNews &news);
    void takeIn(const Incident &incident, const QDateTime &now, StickNews &news);
    void in(std::vector<SimSeat> &seats, SimSeat &seat, const Incident &incident, const QDateTime &now, StickNews &news);
    void answer(const FoundBundle &found, const Place &place, const QDateTime &now, StickNews &news);

    void read(SimDevice &device, const QString &folder, const QDateTime &now, StickNews &news);
    /** One of those for whom the hub's last answer is; the other one if there is none any more. */
    [[nodiscard]] SimSeat &readerAmong(std::vector<SimSeat> &seats, SimSeat &other, quint32 which) const;
    /** Complains about what can't be read though nothing happened to it. */
    void blame(const UnreadableFile &file, StickNews &news) const;

    [[nodiscard]] QString stick(quint32 number);
    /** Puts an earlier file of this sort back where it was. */
    void bringLate(const QList<Copy> &copies, quint32 which, const QString &folder);
    /** Does to a file on a stick what sticks do. */
    void spoil(const QString &path, Mishap mishap, quint32 where);

    SimHub &m_hub;
    std::unique_ptr<QTemporaryDir> m_place; ///< Of the sticks; most stories need none.
    bool m_hasWork = false; ///< Somebody wrote to a stick since the hub read one.
    bool m_hasAnswer = false; ///< The hub answered since somebody read a stick.
    quint32 m_written = 0; ///< The stick written to last.
    quint32 m_answered = 0; ///< The one that the hub wrote to last,
    QByteArray m_reader; ///< and for whom.
    QHash<QByteArray, Writer> m_writers; ///< By public key.
    QList<Copy> m_work;
    QHash<QByteArray, QList<Copy>> m_answers; ///< By the public key of who reads them.
    QSet<QString> m_spoilt; ///< Paths of files that were changed or cut.
};
}
