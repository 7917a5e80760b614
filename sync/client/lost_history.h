// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/cursor_store.h"
#include "stores/device_store.h"
#include "stores/outbox.h"
#include "stores/set_aside_store.h"

#include <QSet>

namespace Weekwijzer
{
/** Gives a hub that was put back from an older copy what it has lost, as far as it is this person's to give. */
class LostHistory
{
public:
    explicit LostHistory(Database &database)
        : m_cursors(database)
        , m_device(database)
        , m_outbox(database)
        , m_records(database)
        , m_setAside(database)
    {
    }

    /** The row isn't known to the hub any more; it stays, and waits for its turn. */
    [[nodiscard]] Expected<void> setAside(const StoredRow &row, qint64 base);
    /**
     * Of what the hub refused, what it will take once it has back what it lost stays here, set aside; gives the others.
     *
     * That is what it doesn't find, when it was just put back or the row hangs on one that is set aside.
     */
    [[nodiscard]] Expected<QList<Refusal>> keptBack(const QList<Refusal> &refused, bool wasPutBack);
    /**
     * Does a row that was set aside stay, though it is withdrawn at the hub?
     *
     * What a learner made does: whoever withdrew it had not seen what the hub has lost.
     */
    [[nodiscard]] Expected<bool> outlivesWithdrawal(Kind kind, const Id &record) const;
    /** If the row was set aside: offers the hub what is written here and differs from `theirs`. */
    [[nodiscard]] Expected<void> reconcile(const Record &theirs);
    /**
     * Offers what was set aside and is this person's to make; what hangs on a row that still waits, waits too.
     *
     * Gives how many rows were offered; none while a scope is still to be repaired.
     */
    [[nodiscard]] Expected<qsizetype> offer();

private:
    struct Writer {
        Id person;
        Roles roles; ///< None while the person's own record isn't here.

        [[nodiscard]] bool owns(const Record &record) const;
        [[nodiscard]] bool makes(const Record &record) const;
        [[nodiscard]] Values writable(const Record &record) const;
        [[nodiscard]] Values differences(const Record &ours, const Record &theirs) const;
    };
    [[nodiscard]] Expected<Writer> writer() const;
    [[nodiscard]] Expected<bool> waits(const Change &change, bool wasPutBack) const;
    [[nodiscard]] Expected<void> send(const SetAside &row, const Values &values);
    [[nodiscard]] Expected<QList<SetAside>> parentsFirst() const;

    CursorStore m_cursors;
    DeviceStore m_device;
    Outbox m_outbox;
    RecordStore m_records;
    SetAsideStore m_setAside;
};
}
