// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_writer.h"
#include "repair_desk.h"
#include "session.h"

namespace Weekwijzer
{
/** The hub's half of an exchange, before it is packed. */
struct SyncReply {
    Ack ack;
    QList<Page> pages;
    QList<BlobPart> files{}; ///< Small ones, each whole, that the pages' records name.
    bool more = false; ///< Another exchange is needed, whatever the device can afford.
};

/** Fills a reply with what the device lacks, once its changes are taken. */
class ReplyWriter
{
public:
    ReplyWriter(Database &database, const Session &session, const DeviceView &view, const QDateTime &now);

    [[nodiscard]] Expected<void> write(const SyncRequest &request, SyncReply &reply);

private:
    /** Rows the device changed and that did not become what it thinks, where no cursor would bring them. */
    [[nodiscard]] Expected<QList<Page>> corrections() const;
    /** The versions of the rows that became just what the device thinks. */
    [[nodiscard]] Expected<QList<RowVersion>> versions() const;
    [[nodiscard]] Expected<QList<Page>> pages(const Scope &scope, const SyncRequest &request) const;
    /** The digests of the device's scopes, when it has to look where it differs; `isAtEnd` says that no page brings it anything. */
    [[nodiscard]] Expected<QList<quint64>> digests(const SyncRequest &request, bool isAtEnd);
    [[nodiscard]] bool mustRepair(const SyncRequest &request) const;

    HubRecordStore m_records;
    Sight m_sight;
    RepairDesk m_repairs;
    PageWriter m_pages;
    const Session &m_session;
    const DeviceView &m_view;
};
}
