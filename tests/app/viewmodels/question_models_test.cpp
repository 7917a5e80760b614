// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"
#include "stores/question_store.h"
#include "support/answered_work.h"
#include "words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

/** Questions as the pages show them, on Wednesday of week 47 at 15:00. */
class QuestionModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    PlanItem m_task;

    [[nodiscard]] QuestionsModel &questions() { return *m_models->item.questions(); }
    [[nodiscard]] QuestionStore store() { return QuestionStore(m_device->database()); }
    [[nodiscard]] QDateTime now() const { return m_device->clock()(); }
    [[nodiscard]] QString current() const
    {
        const auto rows = m_models->item.questions()->rows();
        const auto chain = rows.isEmpty() ? QList<StageRow>() : rows.constFirst().chain;
        const auto stage = std::ranges::find_if(chain, &StageRow::current);
        return stage == chain.end() ? QString() : stage->name;
    }
    /** As if the school had said nothing yet. */
    void forgetAgreements()
    {
        QVERIFY(m_device->database().execute("DELETE FROM question_hour"));
        QVERIFY(m_device->database().execute("UPDATE school SET answer_within = 0"));
    }

private Q_SLOTS:
    void init()
    {
        open();
        m_task = m_device->task();
        forgetAgreements();
        item().show(m_task.id);
    }
    void cleanup() { close(); }

    void aQuestionTellsHowFarItIs()
    {
        questions().setText(u"Wat is een noemer?"_s);
        questions().ask();
        questions().ask(); // A second press asks nothing twice.
        QTRY_COMPARE(questions().rows().size(), 1);
        QCOMPARE(current(), u"Waiting for connection"_s);
        QTRY_COMPARE(questions().text(), QString());
        QVERIFY(questions().summary().startsWith(u"1 question"_s));
        Outbox outbox(m_device->database());
        QVERIFY(!outbox.sealed(10).value().isEmpty());
        QVERIFY(outbox.markSent(now()));
        item().refresh();
        QCOMPARE(current(), u"Sent"_s);
        auto question = store().questionsOf(m_device->student(), m_task.id).value().constFirst();
        question.receivedAt = now();
        m_device->put(toRecord(question));
        item().refresh();
        QCOMPARE(current(), u"Received"_s);
        m_device->put(toRecord(Answer{.id = Id::derived({"answer"}),
                                      .student = m_device->student(),
                                      .question = question.id,
                                      .teacher = m_device->demo().people.constLast().id,
                                      .text = u"Het getal onder de streep."_s,
                                      .madeAt = now()}));
        item().refresh();
        QCOMPARE(current(), u"Answered"_s);
        QVERIFY(questions().summary().startsWith(u"1 answer"_s));
        const auto answer = questions().rows().constFirst().answers.constFirst();
        QCOMPARE(answer.from, u"Lies, 15:00"_s);
        questions().markRead(answer.id);
        QTRY_VERIFY(!questions().rows().constFirst().hasUnread());
        QCOMPARE(questions().summary(), QString());
        questions().settle(question.id);
        QTRY_COMPARE(questions().rows().constFirst().settled, u"15:00"_s);
        QCOMPARE(questions().rows().constFirst().expected, QString());
    }

    void whatNobodySaidIsNotPromised()
    {
        QVERIFY(questions().hours().isEmpty());
        QCOMPARE(questions().nextHour(), QString());
        QCOMPARE(questions().askedNow(), u"Nobody said yet how soon an answer comes."_s);
    }

    void theHoursAndTheAnswerAreTold()
    {
        m_device->put(toRecord(QuestionHour{.id = Id::derived({"hour"}),
                                            .group = m_device->demo().group.id,
                                            .subject = m_task.subject,
                                            .weekday = Qt::Monday,
                                            .time = {16, 0},
                                            .length = 45min,
                                            .where = u"lokaal 12"_s}));
        item().refresh();
        QCOMPARE(questions().hours(), QStringList{u"Every Monday, 16:00 – 16:45, lokaal 12"_s});
        QCOMPARE(questions().nextHour(), u"The next one: Monday 23 November, 16:00"_s);
        QCOMPARE(questions().askedNow(), u"Sent today, you can expect an answer in the question hour of Monday 23 November, 16:00."_s);
        auto school = m_device->demo().school;
        school.answerWithin = 2;
        m_device->put(toRecord(school));
        item().refresh();
        QCOMPARE(questions().askedNow(), u"Sent today, you can expect an answer by Friday 20 November."_s);
    }

    void anAnswerThatDoesNotComeIsToldHonestly()
    {
        auto school = m_device->demo().school;
        school.answerWithin = 2;
        m_device->put(toRecord(school));
        const Question question{.id = Id::derived({"question"}),
                                .student = m_device->student(),
                                .item = m_task.id,
                                .text = u"Waarom?"_s,
                                .madeAt = now().addDays(-7),
                                .receivedAt = now().addDays(-7)};
        m_device->put(toRecord(question));
        item().refresh();
        QCOMPARE(questions().rows().constFirst().expected, u"You could expect an answer by Friday 13 November. Ask again in class."_s);
    }

    void whatIsTypedIsNotLost()
    {
        questions().setText(u"Half een vr"_s);
        QVERIFY(!questions().isTextKept());
        item().show(m_device->demo().items.constFirst().id);
        QCOMPARE(questions().text(), QString());
        item().show(m_task.id);
        QCOMPARE(questions().text(), u"Half een vr"_s);
        questions().setText(u"Half een vraag"_s);
        startProgram(); // Ended in the middle of it.
        item().show(m_task.id);
        QCOMPARE(questions().text(), u"Half een vraag"_s);
        QCOMPARE(item().draft(), QString()); // The work has a draft of its own.
    }

    void whatIsTooLongStaysWhereItWasTyped()
    {
        const QSignalSpy failed(m_thread.get(), &WorkThread::failed);
        const QString tooLong(8'001, u'x');
        questions().setText(tooLong);
        questions().ask();
        QTRY_COMPARE(failed.size(), 1); // As a draft it has room.
        QCOMPARE(questions().text(), tooLong);
        questions().setText(u"Korter"_s);
        questions().ask();
        QTRY_COMPARE(questions().rows().size(), 1);
    }

    void aQuestionIsBroughtToClassInstead()
    {
        questions().setText(u"Mag een breuk negatief zijn?"_s);
        questions().bringToClass();
        QTRY_COMPARE(questions().notes().size(), 1);
        QVERIFY(questions().rows().isEmpty());
        QTRY_COMPARE(questions().text(), QString());
        questions().settleNote(questions().notes().constFirst().id, true);
        QTRY_VERIFY(questions().notes().constFirst().settled);
    }

    void theListForTheLessonIsBySubject()
    {
        auto &notes = m_models->classNotes;
        notes.show();
        QCOMPARE(notes.state(), PageModel::State::Empty);
        StudentAsking asking(m_device->database(), m_device->student());
        const auto &other = *std::ranges::find_if(m_device->demo().items, [&](const PlanItem &item) { return item.subject != m_task.subject; });
        const auto first = asking.bringToClass(m_task.id, u"Een"_s, now()).value();
        QVERIFY(asking.bringToClass(other.id, u"Twee"_s, now()).has_value());
        notes.refresh();
        QCOMPARE(notes.groups().size(), 2);
        const auto rowOf = [&](const Id &id) {
            for (const auto &group : notes.groups()) {
                for (const auto &row : group.notes) {
                    if (row.id == id) {
                        return row;
                    }
                }
            }
            return ClassNoteRow();
        };
        QCOMPARE(rowOf(first).title, m_task.title);
        notes.settle(first, true);
        QTRY_VERIFY(rowOf(first).settled); // In sight, so that it can be taken back …
        notes.settle(first, false);
        QTRY_VERIFY(rowOf(first).item == m_task.id && !rowOf(first).settled);
        notes.settle(first, true);
        QTRY_VERIFY(rowOf(first).settled);
        notes.hide();
        notes.show();
        QCOMPARE(notes.groups().size(), 1); // … until the page is left.
    }

    void todayTellsWhatCanBeAskedAndHelpsWhoIsStuck()
    {
        auto &today = m_models->today;
        StudentWork work(m_device->database(), m_device->student());
        QVERIFY(work.place(m_task.id, now().date(), QTime(16, 0), now()));
        today.show();
        QCOMPARE(today.next().id, m_task.id);
        const auto ways = today.ways();
        QCOMPARE(ways.constFirst().step, TodayModel::HowTo);
        QCOMPARE(ways.constLast().step, TodayModel::Coach);
        QVERIFY(std::ranges::all_of(ways, [](const WayRow &way) { return way.action.isEmpty() == (way.step == TodayModel::Question); }));
        today.questions()->setText(u"Hoe begin ik?"_s);
        today.questions()->ask();
        QTRY_COMPARE(today.questions()->rows().size(), 1);
        QTRY_COMPARE(today.questions()->text(), QString());
        today.bringToClass(); // Nothing is written: then where one is stuck.
        QTRY_COMPARE(today.questions()->notes().size(), 1);
        QVERIFY(today.questions()->notes().constFirst().text.endsWith(today.stepWords()));
        // Its subject has no lesson today, another has.
        const auto moments = today.moments();
        const auto &lesson = *std::ranges::find_if(
            m_device->demo().items, [&](const PlanItem &item) { return item.sort == PlanItem::Sort::Lesson && item.day == now().date(); });
        const auto note = StudentAsking(m_device->database(), m_device->student()).bringToClass(lesson.id, u"Vraag"_s, now()).value();
        today.refresh();
        QVERIFY(std::ranges::contains(today.classNotes(), note, &ClassNoteRow::id));
        today.settleNote(note, true);
        QTRY_VERIFY(std::ranges::all_of(today.classNotes(), [&](const ClassNoteRow &row) { return row.id != note || row.settled; }));
        QVERIFY(std::ranges::contains(today.classNotes(), note, &ClassNoteRow::id));
    }

    void whatIsTypedOnTheItemsPageIsThereToday()
    {
        auto &today = m_models->today;
        QVERIFY(StudentWork(m_device->database(), m_device->student()).place(m_task.id, now().date(), {}, now()));
        today.show();
        questions().setText(u"Half een vraag"_s);
        QTRY_COMPARE(today.questions()->text(), u"Half een vraag"_s);
    }

    void aReplyGoesTheSameWay()
    {
        const auto feedback = answeredWork(*m_device, m_task.id);
        item().refresh();
        questions().beginReply(feedback.id);
        QCOMPARE(questions().repliedTo(), feedback.id);
        questions().setReply(u"Dank u"_s);
        startProgram();
        item().show(m_task.id);
        questions().beginReply(feedback.id);
        QCOMPARE(questions().reply(), u"Dank u"_s);
        questions().sendReply();
        QTRY_COMPARE(questions().rows().size(), 1);
        QVERIFY(questions().rows().constFirst().reply);
        QCOMPARE(current(), u"Waiting for connection"_s);
        QTRY_COMPARE(questions().reply(), QString());
    }
};

QTEST_GUILESS_MAIN(QuestionModelsTest)
#include "question_models_test.moc"
