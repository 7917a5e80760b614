// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/record_writer.h"
#include "stores/subject_store.h"

namespace Weekwijzer
{
/** What a teacher says of a subject as a whole. */
class TeacherGuides
{
public:
    explicit TeacherGuides(Database &database);

    /**
     * Takes the place of what the group's guide of this subject said before; only what differs is sent. Ids and positions follow from the
     * order. Invalid without a word in it, NotFound when the group or subject isn't here.
     */
    [[nodiscard]] Expected<Id> keep(WholeGuide guide, const QDateTime &now);
    /** NotFound when there is none. */
    [[nodiscard]] Expected<void> remove(const Id &subject, const Id &group, const QDateTime &now);

private:
    [[nodiscard]] Expected<WholeGuide> before(const Id &guide) const;
    [[nodiscard]] Expected<void> isHere(Kind kind, const Id &id, const QString &what) const;
    [[nodiscard]] Expected<void> write(const WholeGuide &before, const WholeGuide &after, const QDateTime &now);
    template<typename T>
    [[nodiscard]] Expected<void> writeParts(const QList<T> &before, const QList<T> &after, const QDateTime &now);

    Database &m_database;
    SubjectStore m_store;
    RecordWriter m_writer;
};
}
