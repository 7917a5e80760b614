// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/change.h"
#include "store_sqlite/paired_device_store.h"

namespace Weekwijzer
{
/** How the numbers of a request follow those the hub remembers of its device. */
enum class Sequel {
    Fresh, ///< They go on where the last batch ended.
    Late, ///< A batch that was answered before, or the request of a device that has not heard of it yet.
    Lost, ///< The device was answered what this hub doesn't remember: the hub was put back from an older copy.
    Forked, ///< Other changes under numbers already taken: two devices speak with one name.
};

/** Tells a repeated batch from a copied database, and remembers what came. */
class Numbering
{
public:
    explicit Numbering(PairedDeviceStore &devices)
        : m_devices(devices)
    {
    }

    /** BadReply for changes whose numbers don't follow each other. */
    [[nodiscard]] Expected<Sequel> judge(const PairedDevice &device, qint64 settled, const QList<Change> &changes) const;
    /** The batch has its outcome now; does nothing for an empty one. */
    [[nodiscard]] Expected<void> keep(const PairedDevice &device, const QList<Change> &changes);

private:
    PairedDeviceStore &m_devices;
};
}
