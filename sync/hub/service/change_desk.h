// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/standing.h"
#include "kept_texts.h"
#include "record_book.h"

#include "records/change.h"
#include "store_sqlite/roster_store.h"

#include <QDateTime>

namespace Weekwijzer
{
/** Who makes changes, on which device. */
struct Author {
    Standing standing;
    Id device;
    bool restoring = false; ///< The hub was put back from an older copy, and devices bring back what it lost.
};

/** Takes or refuses changes, one by one: is it somebody's to make, does it fit, how does it merge with what is there? */
class ChangeDesk
{
public:
    ChangeDesk(Database &database, const Author &author, const QDateTime &now)
        : m_book(database)
        , m_roster(database)
        , m_keptTexts(database)
        , m_author(author)
        , m_now(now)
    {
    }

    /** Nothing for a change that was taken, else why it was not; fails only when storing fails. */
    [[nodiscard]] Expected<std::optional<ErrorKind>> apply(const Change &change);

private:
    [[nodiscard]] Expected<void> judge(const Change &change);
    [[nodiscard]] Expected<void> checkErasure(const Record &record);
    [[nodiscard]] Expected<void> make(const Change &change);
    [[nodiscard]] Expected<void> set(const HubRow &row, const Change &change);
    /** What becomes of one field; a text that would be lost by it is kept by now. */
    [[nodiscard]] Expected<Verdict> verdict(const HubRow &row, const Field &field, const Change &change);
    [[nodiscard]] Expected<void> withdraw(const HubRow &row, const Change &change);
    [[nodiscard]] bool mayWitness(const Record &record, const Scope &scope) const;
    /** A record about an item is about one of a group its student is in. */
    [[nodiscard]] Expected<void> checkSubject(const Record &record);
    [[nodiscard]] Expected<void> checkOwnTask(const Record &record, const Id &task);
    /** What a record goes on from is there, and the same student's. */
    [[nodiscard]] Expected<void> checkReferences(const Record &record);
    [[nodiscard]] Expected<void> checkReference(const Record &record, Kind kind, const Id &id);
    [[nodiscard]] Expected<void> checkCoach(const Record &message);
    [[nodiscard]] Authorship by(const Change &change) const { return {.clock = change.clock, .device = m_author.device}; }

    RecordBook m_book;
    RosterStore m_roster;
    KeptTexts m_keptTexts;
    const Author &m_author;
    QDateTime m_now;
};
}
