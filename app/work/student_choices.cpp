// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_choices.h"

#include "changed_fields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using Form = PlanItem::Form;

bool isLeftToTheStudent(const PlanItem &item)
{
    return !item.board.isNull() || !item.insteadOf.isNull() || item.route != PlanItem::Route::Core;
}

PlanItem::Forms oppositeOf(Form form)
{
    switch (form) {
    case Form::OnPaper:
        return Form::OnScreen;
    case Form::OnScreen:
        return Form::OnPaper;
    case Form::Alone:
        return Form::Together;
    case Form::Together:
        return Form::Alone;
    }
    Q_UNREACHABLE_RETURN({});
}

bool excludeEachOther(PlanItem::Forms forms)
{
    return std::ranges::any_of(std::array{Form::OnPaper, Form::Alone}, [&](Form form) { return forms.testFlags(oppositeOf(form) | form); });
}
}

StudentChoices::StudentChoices(Database &database, const Id &student)
    : m_database(database)
    , m_student(student)
    , m_plans(database)
    , m_work(database)
    , m_writer(database)
{
}

Expected<void> StudentChoices::pick(const Id &item, bool picked, const QDateTime &now)
{
    return m_database.transaction([&] {
        return m_plans.knownItem(item)
            .and_then([&](const PlanItem &known) -> Expected<WorkChoice> {
                return isLeftToTheStudent(known) ? choiceOf(item) : failure(ErrorKind::Invalid, u"this item is no choice"_s);
            })
            .and_then([&](WorkChoice choice) {
                choice.picked = picked;
                return keep(choice, now);
            })
            .and_then([&] { return picked ? Expected<void>() : putBack(item, now); });
    });
}

Expected<void> StudentChoices::cannotBeAt(const Id &moment, bool away, const QDateTime &now)
{
    return m_database.transaction([&] {
        return m_plans.standInsFor(moment).and_then([&](const QList<PlanItem> &standIns) -> Expected<void> {
            if (standIns.isEmpty()) {
                return failure(ErrorKind::NotFound, u"nothing stands in for this"_s);
            }
            if (away) {
                return takenOf(standIns).and_then(
                    [&](const std::optional<Id> &taken) { return taken ? Expected<void>() : pick(standIns.constFirst().id, true, now); });
            }
            for (const auto &standIn : standIns) {
                if (auto taken = pick(standIn.id, false, now); !taken) {
                    return taken;
                }
            }
            return {};
        });
    });
}

Expected<void> StudentChoices::work(const Id &item, PlanItem::Forms forms, const QDateTime &now)
{
    return m_database.transaction([&] {
        return m_plans.knownItem(item)
            .and_then([&](const PlanItem &known) -> Expected<WorkChoice> {
                const bool offered = (forms & ~known.forms) == PlanItem::Forms();
                return offered && !excludeEachOther(forms) ? choiceOf(item) : failure(ErrorKind::Invalid, u"the item doesn't offer that"_s);
            })
            .and_then([&](WorkChoice choice) {
                choice.forms = forms;
                return keep(choice, now);
            });
    });
}

Expected<std::optional<Id>> StudentChoices::takenOf(const QList<PlanItem> &standIns) const
{
    for (const auto &standIn : standIns) {
        const auto choice = m_work.choiceOf(m_student, standIn.id);
        const auto ticks = choice ? m_work.ticksOf(m_student, standIn.id) : std::unexpected(choice.error());
        const auto handIns = ticks ? m_work.handInsOf(m_student, standIn.id) : std::unexpected(ticks.error());
        if (!handIns) {
            return std::unexpected(handIns.error());
        }
        if ((*choice && (*choice)->picked) || std::ranges::any_of(*ticks, &Tick::done) || !handIns->isEmpty()) {
            return standIn.id;
        }
    }
    return std::nullopt;
}

Expected<void> StudentChoices::choose(const Id &item, Form form, bool chosen, const QDateTime &now)
{
    return m_database.transaction([&] {
        return choiceOf(item).and_then([&](const WorkChoice &choice) {
            const auto others = choice.forms & ~(chosen ? oppositeOf(form) | form : PlanItem::Forms(form));
            return work(item, chosen ? others | form : others, now);
        });
    });
}

Expected<WorkChoice> StudentChoices::choiceOf(const Id &item) const
{
    return m_work.choiceOf(m_student, item).transform([&](const std::optional<WorkChoice> &known) {
        return known.value_or(WorkChoice{.id = WorkChoice::idOf(m_student, item), .student = m_student, .item = item});
    });
}

Expected<void> StudentChoices::keep(const WorkChoice &choice, const QDateTime &now)
{
    return m_work.choiceOf(m_student, choice.item).and_then([&](const std::optional<WorkChoice> &before) {
        const auto change = before ? changedFields(*before, choice) : toRecord(choice);
        return change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now);
    });
}

Expected<void> StudentChoices::putBack(const Id &item, const QDateTime &now)
{
    return m_work.momentOf(m_student, item).and_then([&](const std::optional<PlannerMoment> &before) -> Expected<void> {
        if (!before || !before->day.isValid()) {
            return {};
        }
        auto after = *before;
        after.day = {};
        after.time = {};
        return m_writer.set(changedFields(*before, after), now);
    });
}
}
