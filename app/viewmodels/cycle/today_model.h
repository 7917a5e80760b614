// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "class_notes_model.h"
#include "item_view.h"
#include "planning/next_work.h"
#include "questions_model.h"
#include "student_page.h"
#include "support/support_level.h"
#include "way_row.h"
#include "week_view.h"
#include "work_timer.h"

namespace Weekwijzer
{
/** Today: one next step, what else the day holds, a timer, and an end. */
class TodayModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(Weekwijzer::ItemCard next READ next NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QString stepWords READ stepWords NOTIFY changed)
    Q_PROPERTY(QString plan READ plan NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::ItemCard> rest READ rest NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::ItemCard> moments READ moments NOTIFY changed)
    Q_PROPERTY(QStringList activities READ activities NOTIFY changed)
    Q_PROPERTY(bool oneThingAtATime READ oneThingAtATime NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::WayRow> ways READ ways NOTIFY changed)
    Q_PROPERTY(Weekwijzer::QuestionsModel *questions READ questions CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::ClassNoteRow> classNotes READ classNotes NOTIFY changed)
    Q_PROPERTY(bool copied READ isCopied NOTIFY changed)
    Q_PROPERTY(bool timing READ isTiming NOTIFY timeChanged)
    Q_PROPERTY(QString time READ time NOTIFY timeChanged)
    Q_PROPERTY(bool dayDone READ isDayDone NOTIFY changed)

public:
    enum Way { HowTo, Material, Classmate, Question, InClass, Coach };
    Q_ENUM(Way)

    TodayModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    /** "Wednesday 18 November" */
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasNext() const { return m_next.has_value(); }
    [[nodiscard]] ItemCard next() const { return m_next ? m_next->card : ItemCard(); }
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString step() const;
    /** What that step says; empty when it is none. */
    [[nodiscard]] QString stepWords() const { return m_next ? m_next->next.step.text : QString(); }
    /** The if-then plan for it as one would say it; empty for none. */
    [[nodiscard]] QString plan() const { return m_plan; }
    [[nodiscard]] QList<ItemCard> rest() const { return m_rest; }
    /** What the school has set for today, by time. */
    [[nodiscard]] QList<ItemCard> moments() const { return m_moments; }
    /** "16:00 Football · 90 min" */
    [[nodiscard]] QStringList activities() const { return m_activities; }
    /** Is the rest of the day there on request? */
    [[nodiscard]] bool oneThingAtATime() const { return m_oneThing; }
    /** What to try when one is stuck on the next step, nearest help first. */
    [[nodiscard]] QList<WayRow> ways() const { return m_ways; }
    [[nodiscard]] QuestionsModel *questions() { return &m_questions; }
    /** What can be asked in class today. */
    [[nodiscard]] QList<ClassNoteRow> classNotes() const { return m_classNotes; }
    /** Are the words for a classmate on the clipboard? */
    [[nodiscard]] bool isCopied() const { return m_copied; }
    [[nodiscard]] bool isTiming() const { return m_timer.isRunning(); }
    /** "12 min on “Read chapter 3”" while the timer runs, or else what was counted for the next step; empty for nothing. */
    [[nodiscard]] QString time() const;
    [[nodiscard]] bool isDayDone() const { return m_doneOn == today(); }

    /** On the next step. */
    Q_INVOKABLE void startTimer();
    Q_INVOKABLE void stopTimer();
    /** Nothing more is asked until tomorrow, or until the student wants to go on. */
    Q_INVOKABLE void setDayDone(bool done);
    /** Words to ask a classmate with, ready to be put where one talks to them. */
    Q_INVOKABLE void copyForClassmate();
    /** What is written as a question, or else where one is stuck. */
    Q_INVOKABLE void bringToClass();
    Q_INVOKABLE void settleNote(const Weekwijzer::Id &note, bool settled);
    Q_INVOKABLE void hide() override;

Q_SIGNALS:
    void timeChanged();

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;
    /** Drafts too: a question may be written on the item's own page. */
    [[nodiscard]] bool concerns(const QSet<Kind> &) const override { return true; }

private:
    [[nodiscard]] Expected<void> readNext(const Id &student, const WeekView &view);
    [[nodiscard]] Expected<void> readNotes(const Id &student, const DayView &day);
    void readDay(const DayView &day);

    std::optional<ItemView> m_next;
    NextWork::Why m_why = NextWork::Why::RoomToday;
    QString m_plan;
    QList<ItemCard> m_rest;
    QList<ItemCard> m_moments;
    QStringList m_activities;
    QList<WayRow> m_ways;
    QList<ClassNoteRow> m_classNotes;
    QSet<Id> m_ticked; ///< Notes, since the page was opened.
    QuestionsModel m_questions;
    bool m_copied = false;
    std::chrono::minutes m_worked{}; ///< On the next step's item.
    QString m_timed; ///< The title of what is timed.
    bool m_oneThing = false;
    QDate m_doneOn;
    WorkTimer m_timer;
};
}
