// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "today_model.h"

#include "cycle_words.h"
#include "planning_rows.h"
#include "reading.h"
#include "stores/work_store.h"
#include "support_reading.h"
#include "words.h"
#include "work/stuck_path.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
static_assert(int(TodayModel::HowTo) == int(StuckStep::HowTo) && int(TodayModel::Material) == int(StuckStep::Material)
              && int(TodayModel::Classmate) == int(StuckStep::Classmate) && int(TodayModel::Question) == int(StuckStep::Question)
              && int(TodayModel::InClass) == int(StuckStep::InClass) && int(TodayModel::Coach) == int(StuckStep::Coach));

class TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)

public:
    [[nodiscard]] static QString why(NextWork::Why why)
    {
        switch (why) {
        case NextWork::Why::PlannedToday:
            return tr("You planned this for today.");
        case NextWork::Why::LeftOver:
            return tr("This is still open from an earlier day.");
        case NextWork::Why::Late:
            return tr("The deadline is over. Even a small step helps.");
        case NextWork::Why::DueSoon:
            return tr("The deadline is near.");
        case NextWork::Why::RoomToday:
            return tr("Nothing is planned for now. This would be a good start.");
        }
        Q_UNREACHABLE_RETURN({});
    }
};
}

TodayModel::TodayModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : StudentPage(database, thread, std::move(clock), parent)
    , m_questions(database, thread)
    , m_timer([this](const Id &item, std::chrono::minutes worked) {
        perform([=](StudentDesk &desk, const QDateTime &now) { return desk.work.addTime(item, worked, now); }, {Kind::WorkedTime});
    })
{
    connect(&m_timer, &WorkTimer::changed, this, &TodayModel::timeChanged);
}

QString TodayModel::title() const
{
    return Words::day(today());
}

QString TodayModel::why() const
{
    return m_next ? TodayWords::why(m_why) : QString();
}

QString TodayModel::step() const
{
    return m_next ? nextStepText(m_next->next, m_next->steps) : QString();
}

QString TodayModel::time() const
{
    if (m_timer.isRunning()) {
        return tr("%1 on “%2”").arg(Words::minutes(int(m_timer.worked().count())), m_timed);
    }
    return m_worked.count() == 0 ? QString() : tr("You counted %1 for this so far.").arg(Words::minutes(int(m_worked.count())));
}

void TodayModel::startTimer()
{
    if (m_next) {
        m_timed = m_next->item.title;
        m_timer.start(m_next->item.id);
    }
}

void TodayModel::stopTimer()
{
    m_timer.stop();
}

void TodayModel::setDayDone(bool done)
{
    m_timer.stop();
    perform([day = today(), done](StudentDesk &desk, const QDateTime &now) { return desk.cycle.finishDay(day, done, now); }, {Kind::FinishedDay});
}

void TodayModel::copyForClassmate()
{
    if (m_next) {
        const auto &step = m_next->next.step.text;
        //: To a classmate; where somebody is stuck: a task, or a step of it
        const auto where = step.isEmpty() ? m_next->item.title : u"%1: %2"_s.arg(m_next->item.title, step);
        QGuiApplication::clipboard()->setText(tr("I am stuck on “%1”. How did you begin?").arg(where));
        m_copied = true;
        Q_EMIT changed();
    }
}

void TodayModel::bringToClass()
{
    m_questions.bringToClass(tr("I am stuck here: %1").arg(stepWords().isEmpty() ? next().title : stepWords()));
}

void TodayModel::settleNote(const Id &note, bool settled)
{
    m_ticked.insert(note);
    perform([note, settled](StudentDesk &desk, const QDateTime &now) { return desk.asking.settleNote(note, settled, now); }, {Kind::ClassNote});
}

void TodayModel::hide()
{
    m_ticked.clear();
    m_copied = false;
    StudentPage::hide();
}

Expected<bool> TodayModel::read(const Id &student)
{
    const auto view = readWeek(database(), student, Week::of(today()), localNow());
    const auto finished = CycleStore(database()).finishedDay(student, today());
    if (!view || !finished) {
        return std::unexpected(!view ? view.error() : finished.error());
    }
    if (const auto next = readNext(student, *view); !next) {
        return std::unexpected(next.error());
    }
    const auto level = readLevel(database(), student, m_next ? m_next->item.subject : Id());
    if (!level) {
        return std::unexpected(level.error());
    }
    m_doneOn = *finished && (*finished)->finished ? today() : QDate();
    const auto &day = view->days[size_t(today().dayOfWeek()) - 1];
    readDay(day);
    if (const auto notes = readNotes(student, day); !notes) {
        return std::unexpected(notes.error());
    }
    m_oneThing = scaffoldOf(*level).oneThingAtATime;
    Q_EMIT timeChanged();
    return !view->empty;
}

Expected<void> TodayModel::readNext(const Id &student, const WeekView &view)
{
    m_next.reset();
    m_ways.clear();
    m_plan.clear();
    m_worked = {};
    const auto next = nextWork(view.open, today());
    if (!next) {
        return {};
    }
    Reading reading;
    const auto item = reading.of(readItem(database(), student, next->item, localNow()));
    const auto plan = reading.of(CycleStore(database()).planFor(student, next->item));
    m_worked = reading.of(WorkStore(database()).workedOn(student, next->item));
    m_next = item;
    m_why = next->why;
    m_plan = plan ? CycleWords::sentence(*plan) : QString();
    m_ways = waysOf(item.item);
    return reading.end().and_then([&] { return m_questions.show(student, item.item, localNow()); });
}

Expected<void> TodayModel::readNotes(const Id &student, const DayView &day)
{
    m_classNotes.clear();
    QList<PlanItem> items;
    std::ranges::transform(day.items, std::back_inserter(items), &PlacedItem::item);
    return Weekwijzer::readNotes(database(), student, m_ticked).transform([&](const QList<NoteAbout> &notes) {
        std::ranges::transform(toBringAlong(notes, items), std::back_inserter(m_classNotes), &classNoteRow);
    });
}

void TodayModel::readDay(const DayView &day)
{
    m_rest.clear();
    m_moments.clear();
    m_activities.clear();
    for (const auto &card : day.cards) {
        if (!card.movable) {
            m_moments.append(card);
        } else if (!m_next || card.id != m_next->item.id) {
            m_rest.append(card);
        }
    }
    std::ranges::transform(day.activities, std::back_inserter(m_activities), activityText);
}
}
