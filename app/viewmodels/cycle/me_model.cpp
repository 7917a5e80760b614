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

    [[nodiscard]] static QString proposal(const LevelProposal &proposal, const QString &subject)
    {
        if (!subject.isEmpty()) {
            const auto name = CycleWords::level(proposal.to);
            return proposal.reason == SupportChoice::Reason::HardWeeks
                ? tr("%1 was hard in two of the last three weeks. Shall we go to “%2” for it?").arg(subject, name)
                : tr("Three weeks of %1 went by your plan. Do you want to try “%2” for it?").arg(subject, name);
        }
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

    [[nodiscard]] static QString asInGeneral() { return tr("As for all subjects"); }
    [[nodiscard]] static QString back(SupportChoice::Level level)
    {
        return tr("Back to “%1”").arg(level == SupportChoice::Level::Unsaid ? asInGeneral() : CycleWords::level(level));
    }
};
}

int MeModel::longest() const
{
    return std::ranges::fold_left(m_trend, 1, [](int most, const TrendRow &row) { return std::max({most, row.thought, row.took}); });
}

QString MeModel::proposal() const
{
    return m_proposal ? MeWords::proposal(*m_proposal, m_proposedName) : QString();
}

void MeModel::choose(int level)
{
    set(SupportChoice::Level(level), SupportChoice::Reason::OwnWish);
}

void MeModel::accept()
{
    if (m_proposal && m_proposedFor.isNull()) {
        set(m_proposal->to, m_proposal->reason);
    } else if (m_proposal) {
        setFor(m_proposedFor, m_proposal->to, m_proposal->reason);
    }
}

void MeModel::decline()
{
    perform([subject = m_proposedFor](StudentDesk &desk, const QDateTime &now) { return desk.cycle.keepSupport(now, subject); },
            {Kind::SupportChoice});
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

void MeModel::setFor(const Id &subject, SupportChoice::Level level, SupportChoice::Reason reason)
{
    const auto chosen = std::ranges::find(m_ofSubjects, subject, &SupportChoice::subject);
    const auto before = chosen == m_ofSubjects.end() ? SupportChoice::Level::Unsaid : chosen->level;
    if (level != before) {
        perform([=](StudentDesk &desk, const QDateTime &now) { return desk.cycle.support(level, before, reason, now, subject); },
                {Kind::SupportChoice});
    }
}

void MeModel::chooseFor(const Id &subject, int level)
{
    setFor(subject, SupportChoice::Level(level), SupportChoice::Reason::OwnWish);
}

void MeModel::takeBackFor(const Id &subject)
{
    const auto chosen = std::ranges::find(m_ofSubjects, subject, &SupportChoice::subject);
    if (chosen != m_ofSubjects.end()) {
        setFor(subject, chosen->before, SupportChoice::Reason::OwnWish);
    }
}

QStringList MeModel::subjectLevels() const
{
    QStringList names{MeWords::asInGeneral()};
    std::ranges::transform(m_levels, std::back_inserter(names), &LevelRow::name);
    return names;
}

QString MeModel::different() const
{
    QStringList words;
    for (const auto &row : m_subjects) {
        if (row.level != 0) {
            words += u"%1: %2"_s.arg(row.name, CycleWords::level(SupportChoice::Level(row.level)));
        }
    }
    return words.join(u"\n"_s);
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
    if (const auto read = readSubjects(student); !read) {
        return std::unexpected(read.error());
    }
    const auto asked = lastDecision(chosen);
    m_proposal = proposedLevel(m_level, results, asked, today());
    m_proposedFor = {};
    m_proposedName.clear();
    return (m_proposal ? Expected<void>() : readSubjectProposal(student, asked)).transform([] { return true; });
}

QDate MeModel::lastDecision(const std::optional<SupportChoice> &general) const
{
    auto last = general ? general->decidedAt : QDateTime();
    for (const auto &ofSubject : m_ofSubjects) {
        last = !last.isValid() || ofSubject.decidedAt > last ? ofSubject.decidedAt : last;
    }
    return last.toLocalTime().date();
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

Expected<void> MeModel::readSubjects(const Id &student)
{
    const auto subjects = PlanStore(database()).subjects();
    auto chosen = CycleStore(database()).subjectSupportsOf(student);
    if (!subjects || !chosen) {
        return std::unexpected(!subjects ? subjects.error() : chosen.error());
    }
    m_ofSubjects = *std::move(chosen);
    m_subjects.clear();
    for (const auto &subject : *subjects) {
        const auto own = std::ranges::find(m_ofSubjects, subject.id, &SupportChoice::subject);
        const bool said = own != m_ofSubjects.end();
        m_subjects.append({.subject = subject.id,
                           .name = subject.name,
                           .level = said ? int(own->level) : 0,
                           .undo = said && own->level != own->before ? MeWords::back(own->before) : QString()});
    }
    return {};
}

Expected<void> MeModel::readSubjectProposal(const Id &student, QDate lastDecision)
{
    const auto thisWeek = Week::of(today());
    const auto results = HistoryStore(database()).weekResultsOfSubjects(student, thisWeek.plus(-weeksOfEvidence), thisWeek.plus(-1));
    if (!results) {
        return std::unexpected(results.error());
    }
    for (const auto &row : std::as_const(m_subjects)) {
        const auto current = row.level == 0 ? m_level : SupportChoice::Level(row.level);
        m_proposal = proposedLevelForSubject(current, results->value(row.subject), lastDecision, today());
        if (m_proposal) {
            m_proposedFor = row.subject;
            m_proposedName = row.name;
            return {};
        }
    }
    return {};
}
}
