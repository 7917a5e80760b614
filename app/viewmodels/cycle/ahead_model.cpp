// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ahead_model.h"

#include "cycle_words.h"
#include "own_week_words.h"
#include "reading.h"
#include "stores/history_store.h"
#include "support/estimates.h"
#include "support/goals.h"
#include "support/plan_quality.h"
#include "support/rhythm.h"
#include "support_reading.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int weeksOfHistory = 52;
constexpr int worksOfHistory = 200;
}

AheadModel::AheadModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : StudentPage(database, thread, std::move(clock), parent)
    , m_words(ownWeekWriter(thread, this))
{
}

QString AheadModel::title() const
{
    return u"%1 · %2"_s.arg(Words::week(m_week), Words::days(m_week));
}

QString AheadModel::load() const
{
    return tr("This week asks %1 of your %2 min.").arg(m_load.asked.count()).arg(m_load.available.count());
}

QString AheadModel::goal() const
{
    const auto &week = m_words.value();
    const bool given = week.goal.isEmpty() && !week.lookedAhead.isValid() && m_scaffold.goal == Scaffold::Goal::Given;
    return given ? m_suggestions.value(0) : week.goal;
}

void AheadModel::setGoal(const QString &goal)
{
    auto week = m_words.value();
    week.goal = goal;
    m_words.change(week);
    Q_EMIT changed();
}

QString AheadModel::unplaced() const
{
    return m_unplaced == 0 ? QString() : tr("%n thing(s) have no day yet.", nullptr, m_unplaced);
}

QString AheadModel::question() const
{
    return m_asks ? CycleWords::question(*m_asks) : QString();
}

QString AheadModel::looked() const
{
    const auto at = m_words.value().lookedAhead;
    return at.isValid() ? tr("You looked ahead: %1.").arg(Words::moment(at, localNow())) : QString();
}

void AheadModel::setMinutes(const Id &item, int minutes)
{
    perform([item, minutes](StudentDesk &desk, const QDateTime &now) { return desk.cycle.estimate(item, std::chrono::minutes(minutes), now); },
            {Kind::PlannerMoment});
}

void AheadModel::answer(int going)
{
    if (!m_asks) {
        return;
    }
    const auto week = Week::of(today());
    perform([week, moment = *m_asks, going](StudentDesk &desk,
                                            const QDateTime &now) { return desk.cycle.checkIn(week, moment, CheckIn::Going(going), now); },
            {Kind::CheckIn});
}

void AheadModel::finish()
{
    setGoal(goal());
    m_words.keep();
    perform([week = m_week](StudentDesk &desk, const QDateTime &now) { return desk.cycle.lookedAhead(week, now); }, {Kind::OwnWeek});
}

void AheadModel::hide()
{
    m_words.keep();
    StudentPage::hide();
}

Expected<bool> AheadModel::read(const Id &student)
{
    m_week = weekAhead(today());
    m_asks = checkInOn(today());
    const CycleStore cycle(database());
    Reading reading;
    const auto view = reading.of(readWeek(database(), student, m_week, localNow()));
    const auto own = reading.of(cycle.weekOf(student, m_week));
    const auto plans = reading.of(cycle.plansOf(student, m_week));
    const auto history = reading.of(HistoryStore(database()).workedItems(student, m_week.plus(-weeksOfHistory), worksOfHistory));
    const auto checkIn = m_asks ? reading.of(cycle.checkIn(student, Week::of(today()), *m_asks)) : std::nullopt;
    const auto level = reading.of(readLevel(database(), student));
    const auto ofSubjects = reading.of(cycle.subjectSupportsOf(student));
    const auto version = reading.of(RecordStore(database()).version(Kind::OwnWeek, OwnWeek::idOf(student, m_week)));
    if (const auto read = reading.end(); !read) {
        return std::unexpected(read.error());
    }
    m_scaffold = scaffoldOf(level);
    if (!m_scaffold.checkIns) {
        m_asks.reset();
    }
    m_words.show(own.value_or(OwnWeek{.id = OwnWeek::idOf(student, m_week), .student = student, .week = m_week}), version);
    m_load = view.load;
    m_unplaced = int(std::ranges::count_if(view.basket, [](const ItemCard &card) { return card.asked && !card.settled; }));
    m_going = checkIn ? checkIn->going : CheckIn::Going::Unsaid;
    m_suggestions = goalsOf(view);
    m_works = worksOf(view, plans, history, ofSubjects);
    return !view.empty;
}

QStringList AheadModel::goalsOf(const WeekView &view) const
{
    QStringList goals;
    for (const auto &suggestion : goalSuggestions(view.open, m_week, today())) {
        const auto *card = view.card(suggestion.item);
        goals.append(CycleWords::goal(suggestion, card == nullptr ? QString() : card->title));
    }
    return goals;
}

QList<AheadRow> AheadModel::worksOf(const WeekView &view, const QList<IfThenPlan> &plans, const QList<WorkedItem> &history,
                                    const QList<SupportChoice> &ofSubjects) const
{
    auto open = view.open;
    std::ranges::stable_sort(open, std::greater(), &OpenWork::left);
    QList<AheadRow> rows;
    int asked = 0;
    for (const auto &work : open) {
        const auto *card = view.card(work.item.id);
        const auto plan = std::ranges::find(plans, work.item.id, &IfThenPlan::item);
        AheadRow row{.card = *card,
                     .minutes = work.item.minutes(),
                     .hint = CycleWords::suggestion(suggestedEstimate(work.item, work.item.estimate, history), work.item.estimate, card->subject),
                     .plan = plan == plans.end() ? QString() : CycleWords::plan(*plan)};
        // A plan is asked for the largest works, for as many as the level of their subject says.
        const auto chosen = std::ranges::find(ofSubjects, work.item.subject, &SupportChoice::subject);
        const auto level = levelFor(chosen == ofSubjects.end() ? std::nullopt : std::optional(*chosen), m_scaffold.level);
        const bool oneOfThem = asked < scaffoldOf(level).plansAsked;
        asked += oneOfThem ? 1 : 0;
        row.planAsked = oneOfThem && (plan == plans.end() || !qualityOf(*plan).isComplete());
        rows.append(row);
    }
    return rows;
}
}
