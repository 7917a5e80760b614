// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_store.h"
#include "engine/engine.h"
#include "exchange_store.h"

namespace Weekwijzer
{
/** What an exchange takes from this device and leaves on it: records and files, in step with each other. */
class DeviceDesk
{
public:
    /** Without `files` there are only records. */
    DeviceDesk(Database &database, BlobStore *files)
        : m_database(database)
        , m_store(database)
        , m_outbox(database)
        , m_files(files)
    {
    }

    /** The next request, with changes that from now on have their numbers. */
    [[nodiscard]] Expected<BatchSealed> sealBatch();
    [[nodiscard]] Expected<void> markSent(const QDateTime &now) { return m_outbox.markSent(now); }
    [[nodiscard]] Expected<void> settle(const Ack &ack, const QDateTime &now) { return m_store.settle(ack, now); }
    /** `person` is whose device this is. */
    [[nodiscard]] Expected<PageOutcome> keep(const Page &page, const Id &person);
    /** After a whole exchange; gives the number of changes that wait since. Does what an erasure still owes the disk. */
    [[nodiscard]] Expected<qsizetype> conclude(const QDateTime &now);
    /** What was withheld for being much may go at the next exchange. */
    [[nodiscard]] Expected<void> agreeToRemove() { return m_store.agreeToRemove(); }
    /** Leaves nothing of its person. */
    [[nodiscard]] Expected<void> wipe();

private:
    [[nodiscard]] Expected<void> finishForgetting();

    Database &m_database;
    ExchangeStore m_store;
    Outbox m_outbox;
    BlobStore *m_files;
};
}
