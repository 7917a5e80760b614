// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hand.h"

#include "protocol/messages.h"

#include <QSet>

namespace Weekwijzer
{
/** Something a person did. */
struct Edit {
    int device = 0; ///< 0: at the hub.
    Id person;
    Deed deed;
    bool certain = false; ///< It was said to be saved; else it may be there or not.
};

/** What the school is known to be by whoever watches the world, without asking the hub. */
struct Roster {
    QMap<Id, QByteArray> groups; ///< Letters, by person.
    QMap<Id, Id> coaches; ///< By student.
    QSet<Id> erased;

    /** Which scopes somebody may hold, told by hand and not by the hub's own rules. */
    [[nodiscard]] QSet<Scope> sightOf(const SimPerson &person) const;
};

/** The reference: every edit and who may see what, in the order in which things happened. */
class Ledger
{
public:
    Ledger();

    /** Makes each text and each new record one of its kind. */
    [[nodiscard]] int newSerial() { return ++m_serial; }
    void note(const Edit &edit);
    void move(const Id &student, char group);
    /** No id says that nobody does. */
    void coach(const Id &student, const Id &coach);
    void erase(const SimPerson &person);
    /** What the hub forgets when it is put back from a copy made then. */
    void remember() { m_remembered = m_roster; }
    void recall() { m_roster = m_remembered; }

    /** Why this device should not have got this page; nothing when it may. */
    [[nodiscard]] std::optional<QString> leak(const SimPerson &person, const Page &page) const;

    /** Is it for this person, who sees its scope? What a student tells a coach is for nobody who coaches them at another time. */
    [[nodiscard]] static bool isFor(const SimPerson &person, const Record &record);

    [[nodiscard]] const QList<Edit> &edits() const { return m_edits; }
    [[nodiscard]] const Roster &roster() const { return m_roster; }
    /** Has this person been in another group than in the beginning, so that some of their work may be refused? */
    [[nodiscard]] bool hasMoved(const Id &person) const { return m_moved.contains(person); }
    /** Has this student had another coach than in the beginning, or none? */
    [[nodiscard]] bool hadOtherCoach(const Id &student) const { return m_coachChanged.contains(student); }
    /** Did this device take the record away? Should the hub keep it, then it is there again with a page, or once both have compared. */
    [[nodiscard]] bool tookAway(int device, const Id &record) const;
    /** Has this person ever been erased, whatever became of the hub since? */
    [[nodiscard]] bool wasErased(const Id &person) const { return m_erased.contains(person); }

private:
    [[nodiscard]] std::optional<Scope> homeOf(const Record &record) const;

    QList<Edit> m_edits;
    Roster m_roster;
    Roster m_remembered;
    QSet<Id> m_moved;
    QSet<Id> m_coachChanged;
    QSet<Id> m_erased;
    QHash<Id, Scope> m_plans; ///< Where plans and items live.
    int m_serial = 0;
};
}
