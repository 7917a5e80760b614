// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dice.h"
#include "sim_device.h"

#include "service/exchange.h"
#include "service/office.h"
#include "service/stick_desk.h"

namespace Weekwijzer
{
/** The hub's real service on a disk that loses power. */
class SimHub
{
public:
    explicit SimHub(quint64 seed);

    /** The reply's bytes to a request's; Offline when the hub died over it. */
    [[nodiscard]] Expected<QByteArray> answer(const SimDevice::Request &request, const QDateTime &now);
    /** Takes in what a device wrote to a stick, and writes the answer into the folder; Offline as above. */
    [[nodiscard]] Expected<StickOutcome> answer(const FoundBundle &found, const QString &folder, Medium &medium, bool isOld, const QDateTime &now);
    /** Makes a device known; `forkedFrom` is none for one that is paired. */
    [[nodiscard]] Expected<void> pair(const Id &device, const QByteArray &token, const Id &person, const Id &forkedFrom = {});
    [[nodiscard]] Expected<PairedDevice> deviceWith(const QByteArray &token);

    /** The program dies, with or without the power, and starts again. */
    void kill();
    void losePower();
    /** The power fails after so many more operations of the disk. */
    void losePowerAfter(qint64 operations);

    void backUp() { m_backup = m_disk.image(); }
    /** Starts again with the latest copy; false when nobody ever made one. */
    [[nodiscard]] bool restore();
    /** Whoever put it back says so. */
    void announceRestoration(const QDateTime &now);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] HubState state();
    [[nodiscard]] const SimDisk &disk() const { return m_disk; }
    /** How often it was put back from a copy. */
    [[nodiscard]] int restorations() const { return m_restorations; }

    /**
     * Does this with the database; the hub starts again when the planned power cut strikes in it.
     *
     * What was said to be done before that has been said; else Offline comes back.
     */
    template<typename Work>
    [[nodiscard]] auto attempt(Work work) -> decltype(work())
    {
        auto result = work();
        if (!m_disk.hasFailed()) {
            return result;
        }
        losePower();
        return result ? result : failure(ErrorKind::Offline, QStringLiteral("the hub lost its power"));
    }

private:
    void open();
    [[nodiscard]] Terms terms(bool isOld);
    [[nodiscard]] Expected<QByteArray> answered(const SimDevice::Request &request, const QDateTime &now);

    SimDisk m_disk;
    Dice m_dice;
    std::optional<Database> m_database;
    std::optional<Office> m_office;
    std::optional<Exchange> m_exchange;
    std::optional<Exchange> m_demanding; ///< Finds every program too old.
    std::optional<SimDisk::Image> m_backup;
    int m_restorations = 0;
};
}
