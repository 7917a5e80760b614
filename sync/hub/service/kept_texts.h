// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_book.h"

#include "store_sqlite/paired_device_store.h"

namespace Weekwijzer
{
/** A text that didn't become, or no longer is, what its field says. */
struct OtherText {
    Record record; ///< The one it was written in.
    quint8 field = 0;
    Value text;
    qint64 clock = 0; ///< Hybrid logical clock of the edit.
    Id device; ///< Where it was written.
};

/** Keeps a learner's other text as a record of its own, which reaches all their devices. */
class KeptTexts
{
public:
    explicit KeptTexts(Database &database)
        : m_book(database)
        , m_devices(database)
    {
    }

    /** Once for each text, however often it comes. */
    [[nodiscard]] Expected<void> keep(const OtherText &other, const QDateTime &now);

private:
    [[nodiscard]] Expected<QString> nameOf(const Id &device) const;

    RecordBook m_book;
    PairedDeviceStore m_devices;
};
}
