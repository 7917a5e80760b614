// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_model.h"

#include "cycle_words.h"
#include "reading.h"
#include "stores/work_store.h"
#include "support_reading.h"
#include "words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** By PlanPart. */
constexpr std::array partOf{&IfThenPlan::moment, &IfThenPlan::place, &IfThenPlan::firstStep, &IfThenPlan::obstacle, &IfThenPlan::answer};
}

PlanModel::PlanModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : StudentPage(database, thread, std::move(clock), parent)
    , m_plan([&thread, this](const IfThenPlan &before, const IfThenPlan &wanted, qint64 seen, const SoonKept<IfThenPlan>::Done &done) {
        thread.perform([=](StudentDesk &desk, const QDateTime &now) { return desk.cycle.plan(before, wanted, now, seen); }, {Kind::IfThenPlan}, this,
                       done);
    })
{
}

QStringList PlanModel::parts() const
{
    QStringList all;
    for (const auto part : partOf) {
        all.append(m_plan.value().*part);
    }
    return all;
}

QStringList PlanModel::examples() const
{
    QStringList all;
    for (int part = 0; part < int(partOf.size()); ++part) {
        all.append(m_examples ? CycleWords::example(PlanPart(part)) : QString());
    }
    return all;
}

QString PlanModel::advice() const
{
    const auto quality = qualityOf(m_plan.value());
    const auto next = quality.next();
    return next ? CycleWords::advice(*next, quality.of(*next)) : QString();
}

int PlanModel::advisedPart() const
{
    const auto next = qualityOf(m_plan.value()).next();
    return next ? int(*next) : -1;
}

int PlanModel::clearParts() const
{
    return qualityOf(m_plan.value()).clearParts();
}

bool PlanModel::isComplete() const
{
    return qualityOf(m_plan.value()).isComplete();
}

QString PlanModel::sentence() const
{
    return CycleWords::sentence(m_plan.value());
}

QString PlanModel::rehearsed() const
{
    const auto at = m_plan.value().rehearsed;
    return at.isValid() ? tr("You went through it: %1.").arg(Words::moment(at, localNow())) : QString();
}

void PlanModel::setPart(int part, const QString &text)
{
    auto plan = m_plan.value();
    if (plan.*partOf[size_t(part)] != text) {
        plan.*partOf[size_t(part)] = text;
        m_plan.change(plan);
        Q_EMIT changed();
    }
}

void PlanModel::rehearse()
{
    m_plan.keep();
    perform([item = m_item](StudentDesk &desk, const QDateTime &now) { return desk.cycle.rehearsed(item, now); }, {Kind::IfThenPlan});
}

void PlanModel::hide()
{
    m_plan.keep();
    StudentPage::hide();
}

Expected<bool> PlanModel::read(const Id &student)
{
    const auto id = IfThenPlan::idOf(student, m_item);
    Reading reading;
    const auto item = reading.of(PlanStore(database()).item(m_item));
    const auto moment = reading.of(WorkStore(database()).momentOf(student, m_item));
    const auto plan = reading.of(CycleStore(database()).planFor(student, m_item));
    const auto version = reading.of(RecordStore(database()).version(Kind::IfThenPlan, id));
    const auto level = reading.of(readLevel(database(), student, item ? item->subject : Id()));
    if (const auto read = reading.end(); !read) {
        return std::unexpected(read.error());
    }
    if (!item) {
        return failure(ErrorKind::NotFound, u"this item is not here"_s);
    }
    m_title = item->title;
    m_placed = moment && moment->day.isValid() ? tr("You gave it %1.").arg(Words::deadline(moment->day, moment->time)) : QString();
    m_examples = scaffoldOf(level).examples;
    m_plan.show(plan.value_or(IfThenPlan{.id = id, .student = student, .item = m_item}), version);
    return true;
}
}
