// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_card.h"
#include "records/cycle.h"
#include "soon_kept.h"
#include "student_page.h"
#include "week_view.h"

namespace Weekwijzer
{
/** Work that a week left undone, and what the student decided about it. */
struct UnfinishedRow {
    Q_GADGET
    QML_VALUE_TYPE(unfinishedRow)
    Q_PROPERTY(Weekwijzer::ItemCard card MEMBER card CONSTANT)
    Q_PROPERTY(bool extra MEMBER extra CONSTANT)
    Q_PROPERTY(QString decision MEMBER decision CONSTANT)

public:
    ItemCard card;
    bool extra = false; ///< It may be let go.
    QString decision; ///< In words; empty while there is none.

    bool operator==(const UnfinishedRow &) const = default;
};

/** Looking back: what was planned and what came of it, what worked, and what to do with what is left. */
class BackModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString goal READ goal NOTIFY changed)
    Q_PROPERTY(QStringList answers READ answers CONSTANT)
    Q_PROPERTY(int reached READ reached NOTIFY changed)
    Q_PROPERTY(QString wentWell READ wentWell WRITE setWentWell NOTIFY changed)
    Q_PROPERTY(QString wentLess READ wentLess WRITE setWentLess NOTIFY changed)
    Q_PROPERTY(QStringList wellChoices READ wellChoices CONSTANT)
    Q_PROPERTY(QStringList lessChoices READ lessChoices CONSTANT)
    Q_PROPERTY(bool questionsAsked READ questionsAsked NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::UnfinishedRow> unfinished READ unfinished NOTIFY changed)
    Q_PROPERTY(QString nextWeek READ nextWeek NOTIFY changed)
    Q_PROPERTY(QString looked READ looked NOTIFY changed)

public:
    BackModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] QString title() const;
    /** The plan against what came of it, a sentence each. */
    [[nodiscard]] QStringList facts() const { return m_facts; }
    [[nodiscard]] QString goal() const { return m_words.value().goal; }
    /** What can be said of the goal, in the order of OwnWeek::Reached from its second on. */
    [[nodiscard]] static QStringList answers();
    /** As in OwnWeek::Reached. */
    [[nodiscard]] int reached() const { return int(m_words.value().reached); }
    [[nodiscard]] QString wentWell() const { return m_words.value().wentWell; }
    [[nodiscard]] QString wentLess() const { return m_words.value().wentLess; }
    /** Both kept a moment after the last key. */
    void setWentWell(const QString &text);
    void setWentLess(const QString &text);
    /** Answers that one press gives, for who doesn't like to type. */
    [[nodiscard]] static QStringList wellChoices();
    [[nodiscard]] static QStringList lessChoices();
    /** Or are they there on request? */
    [[nodiscard]] bool questionsAsked() const { return m_questionsAsked; }
    [[nodiscard]] QList<UnfinishedRow> unfinished() const { return m_unfinished; }
    /** "To week 48" */
    [[nodiscard]] QString nextWeek() const;
    /** When the student was done with it; empty until then. */
    [[nodiscard]] QString looked() const;

    /** As in OwnWeek::Reached. */
    Q_INVOKABLE void setReached(int reached);
    Q_INVOKABLE void takeOver(const Weekwijzer::Id &item);
    Q_INVOKABLE void askHelp(const Weekwijzer::Id &item);
    Q_INVOKABLE void letGo(const Weekwijzer::Id &item);
    /** Done with it. */
    Q_INVOKABLE void finish();
    Q_INVOKABLE void hide() override;

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    void write(QString OwnWeek::*field, const QString &text);
    void decide(const Id &item, WorkDecision::What what);
    /** The week that unfinished work goes to. */
    [[nodiscard]] Week after() const;
    [[nodiscard]] static QList<UnfinishedRow> unfinishedOf(const WeekView &view, const QList<WorkDecision> &decisions);

    Week m_week;
    SoonKept<OwnWeek> m_words;
    QStringList m_facts;
    QList<UnfinishedRow> m_unfinished;
    bool m_questionsAsked = true;
};
}
