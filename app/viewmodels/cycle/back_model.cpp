// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "back_model.h"

#include "cycle_words.h"
#include "own_week_words.h"
#include "reading.h"
#include "stores/history_store.h"
#include "stores/work_store.h"
#include "support/rhythm.h"
#include "support_reading.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    /** Kind, and nothing that isn't known. */
    [[nodiscard]] static QStringList of(const WeekResult &result, int workedMinutes)
    {
        QStringList facts;
        facts += result.finished > 0 ? tr("You finished %1 of %2 tasks.").arg(result.finished).arg(result.tasks)
                                     : tr("None of %1 tasks is ticked yet. Did you do some? Tick them now.").arg(result.tasks);
        if (result.placed > 0) {
            facts += tr("You gave %1 of them a day, and finished %2 of those.").arg(result.placed).arg(result.placedAndFinished);
        }
        if (workedMinutes > 0) {
            facts += tr("You counted %1 of work.").arg(Words::minutes(workedMinutes));
        }
        return facts;
    }
};
}

BackModel::BackModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : StudentPage(database, thread, std::move(clock), parent)
    , m_words(ownWeekWriter(thread, this))
{
}

QString BackModel::title() const
{
    return u"%1 · %2"_s.arg(Words::week(m_week), Words::days(m_week));
}

QStringList BackModel::answers()
{
    using enum OwnWeek::Reached;
    return {CycleWords::reached(No), CycleWords::reached(Partly), CycleWords::reached(Yes)};
}

void BackModel::setWentWell(const QString &text)
{
    write(&OwnWeek::wentWell, text);
}

void BackModel::setWentLess(const QString &text)
{
    write(&OwnWeek::wentLess, text);
}

QStringList BackModel::wellChoices()
{
    return {tr("I began early"), tr("I kept to my plan"), tr("I asked for help"), tr("I put my phone away")};
}

QStringList BackModel::lessChoices()
{
    return {tr("I began late"), tr("It took longer"), tr("Something came between"), tr("I did not understand it")};
}

QString BackModel::nextWeek() const
{
    return tr("To week %1").arg(after().number);
}

QString BackModel::looked() const
{
    const auto at = m_words.value().lookedBack;
    return at.isValid() ? tr("You looked back: %1.").arg(Words::moment(at, localNow())) : QString();
}

void BackModel::setReached(int reached)
{
    auto week = m_words.value();
    week.reached = OwnWeek::Reached(reached);
    m_words.change(week);
    m_words.keep();
    Q_EMIT changed();
}

void BackModel::takeOver(const Id &item)
{
    perform([item, to = after()](StudentDesk &desk, const QDateTime &now) { return desk.cycle.takeOver(item, to, now); }, {Kind::WorkDecision});
}

void BackModel::askHelp(const Id &item)
{
    decide(item, WorkDecision::What::AskHelp);
}

void BackModel::letGo(const Id &item)
{
    decide(item, WorkDecision::What::LetGo);
}

void BackModel::finish()
{
    m_words.keep();
    perform([week = m_week](StudentDesk &desk, const QDateTime &now) { return desk.cycle.lookedBack(week, now); }, {Kind::OwnWeek});
}

void BackModel::hide()
{
    m_words.keep();
    StudentPage::hide();
}

Expected<bool> BackModel::read(const Id &student)
{
    m_week = weekBehind(today());
    const CycleStore cycle(database());
    Reading reading;
    const auto view = reading.of(readWeek(database(), student, m_week, localNow()));
    const auto own = reading.of(cycle.weekOf(student, m_week));
    const auto decisions = reading.of(cycle.decisionsOf(student, m_week));
    const auto results = reading.of(HistoryStore(database()).weekResults(student, m_week, m_week));
    const auto worked = reading.of(WorkStore(database()).workedOf(student, m_week));
    const auto level = reading.of(readLevel(database(), student));
    const auto version = reading.of(RecordStore(database()).version(Kind::OwnWeek, OwnWeek::idOf(student, m_week)));
    if (const auto read = reading.end(); !read) {
        return std::unexpected(read.error());
    }
    const auto minutes = std::ranges::fold_left(worked, 0, [](int sum, const WorkedTime &one) { return sum + one.minutes; });
    m_facts = results.isEmpty() ? QStringList() : FactWords::of(results.constFirst(), minutes);
    m_questionsAsked = scaffoldOf(level).lookBackQuestions;
    m_unfinished = unfinishedOf(view, decisions);
    m_words.show(own.value_or(OwnWeek{.id = OwnWeek::idOf(student, m_week), .student = student, .week = m_week}), version);
    return !view.empty;
}

void BackModel::write(QString OwnWeek::*field, const QString &text)
{
    auto week = m_words.value();
    if (week.*field != text) {
        week.*field = text;
        m_words.change(week);
        Q_EMIT changed();
    }
}

void BackModel::decide(const Id &item, WorkDecision::What what)
{
    perform([item, what](StudentDesk &desk, const QDateTime &now) { return desk.cycle.decide(item, what, now); }, {Kind::WorkDecision});
}

Week BackModel::after() const
{
    return std::max(m_week.plus(1), Week::of(today()));
}

QList<UnfinishedRow> BackModel::unfinishedOf(const WeekView &view, const QList<WorkDecision> &decisions)
{
    QList<UnfinishedRow> rows;
    for (const auto &work : view.open) {
        if (work.item.sort == PlanItem::Sort::Task && !work.item.day.isValid()) {
            const auto decided = std::ranges::find(decisions, work.item.id, &WorkDecision::item);
            rows.append({.card = *view.card(work.item.id),
                         .extra = work.item.importance == PlanItem::Importance::Extra || isOwnTask(work.item),
                         .decision = decided == decisions.end() ? QString() : CycleWords::decision(*decided)});
        }
    }
    // What was decided stays in sight, so that another decision is one press away.
    for (const auto &moved : view.decided) {
        const auto decided = std::ranges::find(decisions, moved.id, &WorkDecision::item);
        rows.append({.card = *view.card(moved.id),
                     .extra = moved.importance == PlanItem::Importance::Extra || isOwnTask(moved),
                     .decision = CycleWords::decision(*decided)});
    }
    return rows;
}
}
