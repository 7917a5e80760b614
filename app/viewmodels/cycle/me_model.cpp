// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "me_model.h"

#include "cycle_words.h"
#include "reading.h"
#include "stores/history_store.h"
#include "support_reading.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int weeksOfGoals = 12;
constexpr int weeksOfEvidence = 6;
constexpr int weeksOfTrend = 52;
constexpr int worksShown = 8;

class MeWords
{
    Q_DECLARE_TR_FUNCTIONS(MeWords)

public:
    [[nodiscard]] static QString reason(const std::optional<SupportChoice> &chosen, int grade)
    {
        if (!chosen || chosen->level == SupportChoice::Level::Unsaid) {
            return grade == 0 ? tr("Everybody begins like this. You can change it at any time.")
                              : tr("In year %1 everybody begins like this. You can change it at any time.").arg(grade);
        }
        switch (chosen->reason) {
        case SupportChoice::Reason::OwnWish:
            return tr("You chose this yourself.");
        case SupportChoice::Reason::PlansKept:
            return tr("Three weeks went by your plan, and you said yes to less help.");
        case SupportChoice::Reason::HardWeeks:
            return tr("Some weeks were hard, and you said yes to more help.");
        }
        Q_UNREACHABLE_RETURN({});
    }

    [[nodiscard]] static QString proposal(const LevelProposal &proposal)
    {
        const auto name = CycleWords::level(proposal.to);
        return proposal.reason == SupportChoice::Reason::HardWeeks
            ? tr("Two of the last three weeks were hard. Shall we go to “%1” for a while?").arg(name)
            : tr("Three weeks went by your plan. Do you want to try “%1”?").arg(name);
    }

    [[nodiscard]] static TrendRow trend(const WorkedItem &worked, const QString &subject)
    {
        return {.title = tr("%1 · week %2").arg(subject).arg(worked.week.number),
                .words = tr("%1 thought, %2 real").arg(Words::minutes(int(worked.estimate.count())), Words::minutes(int(worked.worked.count()))),
                .thought = int(worked.estimate.count()),
                .took = int(worked.worked.count())};
    }

    /** Of work that has both times; says nothing about less than three. */
    [[nodiscard]] static QString trendOf(QList<TrendRow> rows)
    {
        if (rows.size() < 3) {
            return {};
        }
        const auto longer = std::ranges::count_if(rows, [](const TrendRow &row) { return row.took * 100 > row.thought * 115; });
        const auto shorter = std::ranges::count_if(rows, [](const TrendRow &row) { return row.took * 100 < row.thought * 85; });
        const auto right = rows.size() - longer - shorter;
        return tr("Of your last %1: %2 as you thought, %3 longer, %4 faster.").arg(rows.size()).arg(right).arg(longer).arg(shorter);
    }

    [[nodiscard]] static QList<SeenRow> seen(const QString &name, int handIns)
    {
        return {{.what = tr("Your name: %1").arg(name), .by = tr("your parents and your teachers")},
                {.what = tr("The week plan of your class"), .by = tr("your class, your parents and your teachers")},
                {.what = handIns == 0 ? tr("Work you handed in: nothing yet") : tr("Work you handed in: %n time(s)", nullptr, handIns),
                 .by = tr("your teachers, with the feedback on it")},
                {.what = tr("Your moments, ticks, drafts, goals, plans, times and how it goes"), .by = tr("nobody but you")}};
    }
};
}

int MeModel::longest() const
{
    return std::ranges::fold_left(m_trend, 1, [](int most, const TrendRow &row) { return std::max({most, row.thought, row.took}); });
}

QString MeModel::proposal() const
{
    return m_proposal ? MeWords::proposal(*m_proposal) : QString();
}

void MeModel::choose(int level)
{
    set(SupportChoice::Level(level), SupportChoice::Reason::OwnWish);
}

void MeModel::accept()
{
    if (m_proposal) {
        set(m_proposal->to, m_proposal->reason);
    }
}

void MeModel::decline()
{
    perform([](StudentDesk &desk, const QDateTime &now) { return desk.cycle.keepSupport(now); }, {Kind::SupportChoice});
}

void MeModel::takeBack()
{
    set(m_before, SupportChoice::Reason::OwnWish);
}

void MeModel::set(SupportChoice::Level level, SupportChoice::Reason reason)
{
    if (level != m_level) {
        perform([=, before = m_level](StudentDesk &desk, const QDateTime &now) { return desk.cycle.support(level, before, reason, now); },
                {Kind::SupportChoice});
    }
}

Expected<bool> MeModel::read(const Id &student)
{
    const auto thisWeek = Week::of(today());
    const CycleStore cycle(database());
    const PlanStore plans(database());
    Reading reading;
    const auto person = reading.of(plans.person(student));
    const auto weeks = reading.of(cycle.weeksOf(student, thisWeek.plus(-weeksOfGoals), thisWeek.plus(1)));
    const auto chosen = reading.of(cycle.supportOf(student));
    const auto grade = reading.of(plans.grade());
    const auto results = reading.of(HistoryStore(database()).weekResults(student, thisWeek.plus(-weeksOfEvidence), thisWeek.plus(-1)));
    if (const auto read = reading.end().and_then([&] { return readTrend(student); }); !read) {
        return std::unexpected(read.error());
    }
    m_name = person ? person->name : QString();
    m_goals.clear();
    for (auto week = weeks.crbegin(); week != weeks.crend(); ++week) {
        if (!week->goal.isEmpty()) {
            m_goals.append({.week = Words::week(week->week), .goal = week->goal, .reached = CycleWords::reached(week->reached)});
        }
    }
    showLevels(chosen, grade);
    m_proposal = proposedLevel(m_level, results, chosen ? chosen->decidedAt.toLocalTime().date() : QDate(), today());
    return readSeen(student).transform([] { return true; });
}

void MeModel::showLevels(const std::optional<SupportChoice> &chosen, int grade)
{
    using Level = SupportChoice::Level;
    m_level = levelOf(chosen, grade);
    m_before = chosen ? chosen->before : Level::Unsaid;
    m_levelReason = MeWords::reason(chosen, grade);
    m_undo = m_before == Level::Unsaid || m_before == m_level ? QString() : tr("Back to “%1”").arg(CycleWords::level(m_before));
    m_levels.clear();
    for (const auto level : {Level::GetHelp, Level::PlanAlong, Level::PlanMyself, Level::OnlyAsked}) {
        m_levels.append({.level = int(level), .name = CycleWords::level(level), .means = CycleWords::levelMeans(level), .current = level == m_level});
    }
}

Expected<void> MeModel::readTrend(const Id &student)
{
    const auto subjects = PlanStore(database()).subjects();
    const auto worked = HistoryStore(database()).workedItems(student, Week::of(today()).plus(-weeksOfTrend), worksShown);
    if (!subjects || !worked) {
        return std::unexpected(!subjects ? subjects.error() : worked.error());
    }
    m_trend.clear();
    for (const auto &item : *worked) {
        const auto subject = std::ranges::find(*subjects, item.subject, &Subject::id);
        if (item.estimate.count() > 0) {
            m_trend.append(MeWords::trend(item, subject == subjects->end() ? QString() : subject->name));
        }
    }
    m_trendWords = MeWords::trendOf(m_trend);
    return {};
}

Expected<void> MeModel::readSeen(const Id &student)
{
    return HistoryStore(database()).handIns(student).transform([this](int handIns) { m_seen = MeWords::seen(m_name, handIns); });
}
}
