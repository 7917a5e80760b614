// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_card.h"
#include "records/cycle.h"
#include "soon_kept.h"
#include "student_page.h"
#include "support/support_level.h"
#include "week_view.h"

namespace Weekwijzer
{
/** A piece of work of the coming week, with how long it may take and the plan for it. */
struct AheadRow {
    Q_GADGET
    QML_VALUE_TYPE(aheadRow)
    Q_PROPERTY(Weekwijzer::ItemCard card MEMBER card CONSTANT)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT)
    Q_PROPERTY(QString hint MEMBER hint CONSTANT)
    Q_PROPERTY(QString plan MEMBER plan CONSTANT)
    Q_PROPERTY(bool planAsked MEMBER planAsked CONSTANT)

public:
    ItemCard card;
    int minutes = 0; ///< The student's own estimate, or else the school's; 0 for none.
    QString hint; ///< What one's own history says of it; empty for nothing.
    QString plan; ///< How far the if-then plan is; empty for none.
    bool planAsked = false;

    bool operator==(const AheadRow &) const = default;
};

/** Looking ahead: what to get done in a week, how long it takes, and how to begin. */
class AheadModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString load READ load NOTIFY changed)
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY changed)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY changed)
    Q_PROPERTY(bool suggestionsFirst READ suggestionsFirst NOTIFY changed)
    Q_PROPERTY(bool estimatesAsked READ estimatesAsked NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::AheadRow> works READ works NOTIFY changed)
    Q_PROPERTY(QString unplaced READ unplaced NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(int going READ going NOTIFY changed)
    Q_PROPERTY(QString looked READ looked NOTIFY changed)

public:
    AheadModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    /** "Week 48 · 23 – 29 November" */
    [[nodiscard]] QString title() const;
    /** "310 of your 570 min" */
    [[nodiscard]] QString load() const;
    [[nodiscard]] QString goal() const;
    /** Kept a moment after the last key. */
    void setGoal(const QString &goal);
    [[nodiscard]] QStringList suggestions() const { return m_suggestions; }
    /** Do they come before one's own words? */
    [[nodiscard]] bool suggestionsFirst() const { return m_scaffold.goal != Scaffold::Goal::OwnWords; }
    [[nodiscard]] bool estimatesAsked() const { return m_scaffold.estimatesAsked; }
    /** The longest first. */
    [[nodiscard]] QList<AheadRow> works() const { return m_works; }
    /** "4 things have no day yet"; empty when all have one. */
    [[nodiscard]] QString unplaced() const;
    /** How it goes; empty on a day on which nobody asks, or at a level that doesn't. */
    [[nodiscard]] QString question() const;
    /** As in CheckIn::Going. */
    [[nodiscard]] int going() const { return int(m_going); }
    /** When the student was done with it; empty until then. */
    [[nodiscard]] QString looked() const;

    Q_INVOKABLE void setMinutes(const Weekwijzer::Id &item, int minutes);
    /** As in CheckIn::Going. */
    Q_INVOKABLE void answer(int going);
    /** Done with it; the goal that stands there is the goal. */
    Q_INVOKABLE void finish();
    Q_INVOKABLE void hide() override;

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    [[nodiscard]] QStringList goalsOf(const WeekView &view) const;
    [[nodiscard]] QList<AheadRow> worksOf(const WeekView &view, const QList<IfThenPlan> &plans, const QList<WorkedItem> &history,
                                          const QList<SupportChoice> &ofSubjects) const;

    Week m_week;
    Scaffold m_scaffold;
    SoonKept<OwnWeek> m_words;
    QStringList m_suggestions;
    QList<AheadRow> m_works;
    WeekLoad m_load;
    int m_unplaced = 0;
    std::optional<CheckIn::Moment> m_asks;
    CheckIn::Going m_going = CheckIn::Going::Unsaid;
};
}
