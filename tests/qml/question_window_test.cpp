// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/own_task_store.h"
#include "stores/question_store.h"
#include "support/answered_work.h"
#include "window_hand.h"

#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Questions, the list for the lesson, the stuck path and tasks of one's own in the real window, by keyboard. */
class QuestionWindowTest : public WindowHand
{
    Q_OBJECT

    [[nodiscard]] QuestionStore store() { return QuestionStore(m_device->database()); }
    [[nodiscard]] QDateTime now() { return m_device->clock()(); }
    void openItem(QSize size)
    {
        open(size);
        showItem(m_device->task().id);
    }

private Q_SLOTS:
    void aQuestionIsAskedReadAndClear_data() { sizes(); }
    void aQuestionIsAskedReadAndClear()
    {
        QFETCH(QSize, size);
        openItem(size);
        tabTo(u"Write your question here"_s);
        type(u"why"_s);
        QTRY_VERIFY(m_open->find("text", u"Saved here, not sent yet. Only you see it."_s) != nullptr);
        tabTo(u"Send my question"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("text", u"You asked: why"_s) != nullptr);
        QTRY_VERIFY(m_open->find("text", u"Waiting for connection"_s) != nullptr);
        const auto question = store().questionsOf(m_device->student(), m_device->task().id).value().constFirst();
        m_device->put(toRecord(Answer{.id = Id::derived({"answer"}),
                                      .student = m_device->student(),
                                      .question = question.id,
                                      .teacher = m_device->demo().people.constLast().id,
                                      .text = u"Daarom."_s,
                                      .madeAt = now()}));
        m_open->models().item.refresh();
        QTRY_VERIFY(m_open->find("text", u"Daarom."_s) != nullptr);
        tabTo(u"I have read this answer"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("text", u"Read 15:00"_s) != nullptr);
        tabTo(u"This is clear now"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("text", u"Clear since 15:00"_s) != nullptr);
        QVERIFY(store().question(question.id).value()->settledAt.isValid());
    }

    void aQuestionIsBroughtToClass_data() { sizes(); }
    void aQuestionIsBroughtToClass()
    {
        QFETCH(QSize, size);
        openItem(size);
        tabTo(u"Write your question here"_s);
        type(u"why"_s);
        tabTo(u"Bring to class"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(store().openNotes(m_device->student()).value().size(), 1);
        QTRY_COMPARE(m_open->models().item.questions()->text(), QString());
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        tabTo(u"Menu"_s);
        key(Qt::Key_Space);
        pressText(u"To ask in class"_s);
        QTRY_COMPARE(m_open->page(), u"ClassNotesPage"_s);
        tabTo(u"To ask in class: why"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(store().openNotes(m_device->student()).value().isEmpty());
        QTRY_VERIFY(m_open->models().classNotes.groups().value(0).notes.value(0).settled);
        QCOMPARE(focusName(), u"To ask in class: why"_s);
        QVERIFY(m_open->window().activeFocusItem()->property("checked").toBool());
        key(Qt::Key_Space); // Taken back.
        QTRY_COMPARE(store().openNotes(m_device->student()).value().size(), 1);
        QTRY_VERIFY(!m_open->models().classNotes.groups().value(0).notes.value(0).settled);
        QCOMPARE(focusName(), u"To ask in class: why"_s);
        tabTo(u"Open “%1”"_s.arg(m_device->task().title));
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
    }

    void whoIsStuckFindsAWayOut_data() { sizes(); }
    void whoIsStuckFindsAWayOut()
    {
        QFETCH(QSize, size);
        open(size);
        QVERIFY(StudentWork(m_device->database(), m_device->student()).place(m_device->task().id, now().date(), QTime(16, 0), now()));
        tabTo(u"Today"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"TodayPage"_s);
        tabTo(u"I am stuck"_s);
        key(Qt::Key_Space);
        tabTo(u"Copy words for a classmate"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(m_open->models().today.stepWords()));
        QTRY_VERIFY(m_open->find("text", u"Copied. Send it to a classmate, or say it."_s) != nullptr);
        tabTo(u"Write your question here"_s);
        type(u"how"_s);
        tabTo(u"Send my question"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(store().questionsOf(m_device->student(), m_device->task().id).value().size(), 1);
        QTRY_VERIFY(m_open->find("text", u"1 question without an answer yet"_s) != nullptr);
        tabTo(u"Bring to class"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("text", u"It is on your list “To ask in class”."_s) != nullptr);
        tabTo(u"Open the task"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
    }

    void theMaterialIsWhereTheStuckPathLeads_data() { sizes(); }
    void theMaterialIsWhereTheStuckPathLeads()
    {
        QFETCH(QSize, size);
        open(size);
        auto task = m_device->task();
        task.material = u"Werkschrift blz. 17"_s;
        m_device->put(toRecord(task));
        QVERIFY(StudentWork(m_device->database(), m_device->student()).place(task.id, now().date(), QTime(16, 0), now()));
        tabTo(u"Today"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"TodayPage"_s);
        tabTo(u"I am stuck"_s);
        key(Qt::Key_Space);
        tabTo(u"Open the material"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
        QTRY_VERIFY(focusName().startsWith(u"Material, "_s));
        const QRectF window({}, m_open->window().size());
        const auto *head = m_open->window().activeFocusItem();
        QTRY_VERIFY(window.contains(head->mapRectToScene(head->boundingRect()).center()));
    }

    void feedbackIsAnsweredAndItsNextStepPlanned_data() { sizes(); }
    void feedbackIsAnsweredAndItsNextStepPlanned()
    {
        QFETCH(QSize, size);
        open(size);
        const auto feedback = answeredWork(*m_device, m_device->task().id);
        showItem(feedback.item);
        tabTo(u"Plan this next step"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("text", u"This next step is in your week: Week 47"_s) != nullptr);
        tabTo(u"Reply"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(focusName(), u"Write your reply here"_s);
        type(u"thanks"_s);
        tabTo(u"Send my reply"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(store().questionsOf(m_device->student(), feedback.item).value().value(0).feedback, feedback.id);
        QTRY_VERIFY(m_open->find("text", u"You said to the feedback: thanks"_s) != nullptr);
        // The task that came of it leads back here.
        const auto task = OwnTask::idOf(m_device->student(), feedback.id);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        showItem(task);
        tabTo(u"Open that task"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->models().item.card().id, feedback.item);
    }

    void aTaskOfOnesOwnIsAddedChangedAndTakenOut_data() { sizes(); }
    void aTaskOfOnesOwnIsAddedChangedAndTakenOut()
    {
        QFETCH(QSize, size);
        open(size);
        const auto tasks = [this] { return OwnTaskStore(m_device->database()).all().value(); };
        tabTo(u"Add a task of my own"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(focusName(), u"What will you do?"_s);
        type(u"tidy up"_s);
        tabTo(u"How long will it take?: not said"_s);
        key(Qt::Key_Up);
        tabTo(u"Keep"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(tasks().size(), 1);
        QCOMPARE(tasks().constFirst().title, u"tidy up"_s);
        QCOMPARE(tasks().constFirst().estimate, std::chrono::minutes(5));
        QTRY_VERIFY(std::ranges::any_of(m_open->models().week.basket()->cards(), &ItemCard::own));
        showItem(tasks().constFirst().id);
        tabTo(u"Change it"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(focusName(), u"What will you do?"_s);
        type(u" now"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(tasks().constFirst().title, u"tidy up now"_s);
        QTRY_VERIFY(m_open->find("text", u"tidy up now"_s) != nullptr);
        QTRY_VERIFY(m_open->control(u"Keep"_s) == nullptr); // The dialog is gone.
        tabTo(u"I have done this"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->models().item.isTicked());
        tabTo(u"Take it out of my week"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        QTRY_VERIFY(tasks().isEmpty());
        QTRY_VERIFY(std::ranges::none_of(m_open->models().week.basket()->cards(), &ItemCard::own));
    }
};

int main(int argc, char *argv[])
{
    QuestionWindowTest test;
    return runDressed(test, argc, argv);
}

#include "question_window_test.moc"
