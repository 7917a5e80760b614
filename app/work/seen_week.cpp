// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seen_week.h"

#include "planning/lateness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** 0 is best. */
int distance(const QString &language, const QString &wanted)
{
    const auto base = [](const QString &tag) { return tag.section(u'-', 0, 0); };
    if (language == wanted) {
        return 0;
    }
    if (base(language) == base(wanted)) {
        return 1;
    }
    return base(language) == "nl"_L1 ? 2 : 3;
}

Expected<QList<Id>> groupsOf(const SharingStore &sharing, const Id &student, const QList<WeekPlan> &plans)
{
    QList<Id> here;
    for (const auto &plan : plans) {
        if (!here.contains(plan.group)) {
            here.append(plan.group);
        }
    }
    return sharing.groupsNamed().transform([&](const QHash<Id, QList<Id>> &named) {
        QList<Id> others;
        for (const auto &[known, groups] : named.asKeyValueRange()) {
            others += known == student ? QList<Id>() : groups;
        }
        return groupsOfStudent(here, named.value(student), others);
    });
}

/** Reads what is behind a plan's items; what is late is judged by the plan's own week. */
class ItemReader
{
public:
    ItemReader(const SharingStore &sharing, const Id &student, SharingChoice::Parts parts, const QList<Subject> &subjects, const QDateTime &localNow)
        : m_sharing(sharing)
        , m_student(student)
        , m_parts(parts)
        , m_subjects(subjects)
        , m_localNow(localNow)
    {
    }

    [[nodiscard]] Expected<QList<SeenItem>> itemsOf(const WeekPlan &plan) const
    {
        const auto items = m_sharing.itemsOf(plan.id);
        const auto states = items ? m_sharing.statesOf(m_student, plan.id) : std::unexpected(items.error());
        if (!states) {
            return std::unexpected(states.error());
        }
        QList<SeenItem> seen;
        for (const auto &item : *items) {
            const auto shared = std::ranges::find(*states, item.id, &SharedState::item);
            const auto subject = std::ranges::find(m_subjects, item.subject, &Subject::id);
            seen.append({.item = item.id,
                         .subject = subject == m_subjects.end() ? QString() : subject->name,
                         .title = item.title,
                         .due = item.due,
                         .dueTime = item.dueTime,
                         .state = seenState(item, shared == states->end() ? std::nullopt : std::optional(*shared), m_parts,
                                            isLate(item, plan.week, m_localNow))});
        }
        return seen;
    }

private:
    const SharingStore &m_sharing;
    Id m_student;
    SharingChoice::Parts m_parts;
    const QList<Subject> &m_subjects;
    QDateTime m_localNow;
};

Expected<void> readItems(Database &database, const Id &student, const QDateTime &localNow, const QString &language, SeenWeek &seen)
{
    const SharingStore sharing(database);
    const auto plans = sharing.plansBetween(seen.week, seen.week);
    const auto groups = plans ? groupsOf(sharing, student, *plans) : std::unexpected(plans.error());
    const auto letters = groups ? sharing.letters() : std::unexpected(groups.error());
    const auto subjects = letters ? PlanStore(database).subjects() : std::unexpected(letters.error());
    if (!subjects) {
        return std::unexpected(subjects.error());
    }
    const ItemReader reader(sharing, student, seen.agreed | seen.chosen, *subjects, localNow);
    for (const auto &plan : *plans) {
        const auto items = groups->contains(plan.group) ? reader.itemsOf(plan) : QList<SeenItem>();
        if (!items) {
            return std::unexpected(items.error());
        }
        seen.items += *items;
    }
    const auto when = [](const SeenItem &item) {
        return std::tuple(!item.due.isValid(), item.due, item.dueTime, item.subject, item.title, item.item);
    };
    std::ranges::sort(seen.items, {}, when);
    seen.letter = letterFor(*letters, *groups, language);
    return {};
}
}

Expected<SeenWeek> readSeenWeek(Database &database, const Id &student, Week week, const QDateTime &localNow, const QString &language)
{
    const PlanStore plans(database);
    const auto person = plans.person(student);
    const auto coach = person ? plans.person(*person ? (*person)->coach : Id()) : std::unexpected(person.error());
    const auto school = coach ? plans.school() : std::unexpected(coach.error());
    const auto choice = school ? SharingStore(database).choiceOf(student) : std::unexpected(school.error());
    if (!choice) {
        return std::unexpected(choice.error());
    }
    if (!*person) {
        return failure(ErrorKind::NotFound, u"this student is not known here"_s);
    }
    SeenWeek seen{.name = (*person)->name,
                  .coach = *coach ? (*coach)->name : QString(),
                  .week = week,
                  .agreed = partsShared(*school, {}),
                  .chosen = partsShared({}, *choice),
                  .items = {},
                  .letter = {}};
    return readItems(database, student, localNow, language, seen).transform([&] { return seen; });
}

Expected<std::optional<ExpectationLetter>> readLetter(Database &database, const Id &student, Week week, const QString &language)
{
    const SharingStore sharing(database);
    const auto plans = sharing.plansBetween(week, week);
    const auto groups = plans ? groupsOf(sharing, student, *plans) : std::unexpected(plans.error());
    const auto letters = groups ? sharing.letters() : std::unexpected(groups.error());
    return letters.transform([&](const QList<ExpectationLetter> &all) { return letterFor(all, *groups, language); });
}

std::optional<ExpectationLetter> letterFor(const QList<ExpectationLetter> &letters, const QList<Id> &groups, const QString &language)
{
    auto fitting = letters;
    fitting.removeIf([&](const ExpectationLetter &letter) { return !letter.group.isNull() && !groups.contains(letter.group); });
    const auto rank = [&](const ExpectationLetter &letter) {
        return std::tuple(distance(letter.language, language), letter.group.isNull(), letter.language, letter.id);
    };
    const auto best = std::ranges::min_element(fitting, {}, rank);
    return best == fitting.end() ? std::nullopt : std::optional(*best);
}

QList<Id> groupsOfStudent(const QList<Id> &here, const QList<Id> &namedByStudent, const QList<Id> &namedByOthers)
{
    auto groups = here;
    groups.removeIf([&](const Id &group) { return namedByStudent.isEmpty() ? namedByOthers.contains(group) : !namedByStudent.contains(group); });
    return groups;
}
}
