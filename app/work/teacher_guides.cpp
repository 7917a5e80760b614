// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teacher_guides.h"

#include "changed_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
bool saysNothing(const WholeGuide &guide)
{
    const auto &about = guide.guide;
    const auto texts = {&about.introduction, &about.yearOverview, &about.goals, &about.contents, &about.reaching};
    return guide.forms.isEmpty() && guide.cards.isEmpty() && std::ranges::all_of(texts, [](const QString *text) { return text->isEmpty(); });
}
}

TeacherGuides::TeacherGuides(Database &database)
    : m_database(database)
    , m_store(database)
    , m_writer(database)
{
}

Expected<Id> TeacherGuides::keep(WholeGuide guide, const QDateTime &now)
{
    if (saysNothing(guide)) {
        return failure(ErrorKind::Invalid, u"there is nothing in the guide"_s);
    }
    nameParts(guide);
    const auto id = guide.guide.id;
    return m_database.transaction([&]() -> Expected<Id> {
        return isHere(Kind::Group, guide.guide.group, u"group"_s)
            .and_then([&] { return isHere(Kind::Subject, guide.guide.subject, u"subject"_s); })
            .and_then([&] { return before(id); })
            .and_then([&](const WholeGuide &known) { return write(known, guide, now); })
            .transform([&] { return id; });
    });
}

Expected<void> TeacherGuides::remove(const Id &subject, const Id &group, const QDateTime &now)
{
    const auto id = SubjectGuide::idOf(subject, group);
    return m_database.transaction([&]() -> Expected<void> {
        const auto known = before(id);
        if (!known || known->guide.id.isNull()) {
            return known ? failure(ErrorKind::NotFound, u"this group has no guide of this subject"_s) : std::unexpected(known.error());
        }
        // What belongs to it first: a row goes with the one it hangs on.
        return writeParts(known->forms, {}, now).and_then([&] { return writeParts(known->cards, {}, now); }).and_then([&] {
            return m_writer.withdraw(Kind::SubjectGuide, id, now);
        });
    });
}

Expected<WholeGuide> TeacherGuides::before(const Id &guide) const
{
    return m_store.guide(guide).and_then(
        [&](const std::optional<SubjectGuide> &known) { return known ? m_store.whole(*known) : Expected<WholeGuide>(WholeGuide()); });
}

Expected<void> TeacherGuides::isHere(Kind kind, const Id &id, const QString &what) const
{
    return RecordStore(m_database).find(kind, id).and_then([&](const std::optional<Record> &known) {
        return known ? Expected<void>() : failure(ErrorKind::NotFound, u"this %1 is not here"_s.arg(what));
    });
}

Expected<void> TeacherGuides::write(const WholeGuide &before, const WholeGuide &after, const QDateTime &now)
{
    const auto change = before.guide.id.isNull() ? toRecord(after.guide) : changedFields(before.guide, after.guide);
    const auto kept = change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now);
    return kept.and_then([&] { return writeParts(before.forms, after.forms, now); }).and_then([&] {
        return writeParts(before.cards, after.cards, now);
    });
}

template<typename T>
Expected<void> TeacherGuides::writeParts(const QList<T> &before, const QList<T> &after, const QDateTime &now)
{
    for (const auto &part : after) {
        const auto known = std::ranges::find(before, part.id, &T::id);
        const auto change = known == before.end() ? toRecord(part) : changedFields(*known, part);
        if (const auto kept = change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now); !kept) {
            return kept;
        }
    }
    for (const auto &part : before) {
        if (!std::ranges::contains(after, part.id, &T::id)) {
            if (const auto gone = m_writer.withdraw(T::kind, part.id, now); !gone) {
                return gone;
            }
        }
    }
    return {};
}
}
