// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/own_time_store.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "window_hand.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Choosing, and not being there, in the real window. */
class ChoiceWindowTest : public WindowHand
{
    Q_OBJECT

    [[nodiscard]] QList<Absence> absences() { return OwnTimeStore(m_device->database()).absencesOf(m_device->student()).value(); }
    [[nodiscard]] WorkChoice choice(const Id &item)
    {
        return WorkStore(m_device->database()).choiceOf(m_device->student(), item).value().value_or(WorkChoice());
    }
    template<typename Condition>
    [[nodiscard]] PlanItem first(Condition holds)
    {
        const auto items = PlanStore(m_device->database()).itemsOf(Week::of(m_device->clock()().date())).value();
        return *std::ranges::find_if(items, holds);
    }

private Q_SLOTS:
    void aStudentIsAbsentAndBackEarlier_data() { sizes(); }
    void aStudentIsAbsentAndBackEarlier()
    {
        QFETCH(QSize, size);
        open(size);
        tabTo(u"I'm absent"_s);
        key(Qt::Key_Space);
        tabTo(u"Last day"_s);
        key(Qt::Key_Down);
        tabTo(u"I'm absent"_s);
        key(Qt::Key_Space);
        const auto today = m_device->clock()().date();
        QTRY_COMPARE(absences().size(), 1);
        QCOMPARE(absences()[0].first, today);
        QCOMPARE(absences()[0].last, today.addDays(1));
        tabTo(u"I'm back"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(absences().isEmpty());
    }

    void whatWasMissedIsCaughtUpWith_data() { sizes(); }
    void whatWasMissedIsCaughtUpWith()
    {
        QFETCH(QSize, size);
        open(size);
        auto &absence = *m_open->models().week.absence();
        absence.beAbsent(absence.todayAmongDays() - 2, absence.todayAmongDays() - 1);
        QTRY_VERIFY(absence.missed().size() > 1);
        const auto missed = absence.missed().size();
        tabTo(u"Catch up"_s);
        key(Qt::Key_Space);
        tabTo(u"I caught up"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(absence.missed().size(), missed - 1);
        QCOMPARE(focusName(), u"I caught up"_s); // Of the next.
        tabTo(u"Close"_s);
        key(Qt::Key_Space);
    }

    void whoCannotBeThereSaysSo_data() { sizes(); }
    void whoCannotBeThereSaysSo()
    {
        QFETCH(QSize, size);
        open(size);
        const auto standIn = first([](const PlanItem &item) { return !item.insteadOf.isNull(); });
        showItem(standIn.insteadOf);
        tabTo(u"I can't be there"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(choice(standIn.id).picked);
        tabTo(u"I can be there"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!choice(standIn.id).picked);
        tabTo(u"Open “%1”"_s.arg(standIn.title));
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->models().item.item().id, standIn.id);
        tabTo(u"On paper"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(choice(standIn.id).forms, PlanItem::Forms(PlanItem::Form::OnPaper));
        QTRY_VERIFY(std::ranges::any_of(m_open->models().item.choices()->forms(), &FormRow::chosen));
        QCOMPARE(focusName(), u"On paper"_s);
    }

    void aChoiceIsMadeOnItsPage_data() { sizes(); }
    void aChoiceIsMadeOnItsPage()
    {
        QFETCH(QSize, size);
        open(size);
        const auto onBoard = first([](const PlanItem &item) { return !item.board.isNull(); });
        showItem(onBoard.id);
        tabTo(u"I do this"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(choice(onBoard.id).picked);
        tabTo(u"I don't do this"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!choice(onBoard.id).picked);
    }
};

int main(int argc, char **argv)
{
    ChoiceWindowTest test;
    return runDressed(test, argc, argv);
}
#include "choice_window_test.moc"
