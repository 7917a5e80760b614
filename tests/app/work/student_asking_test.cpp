// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered_work.h"
#include "work/student_asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class StudentAskingTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;
    std::optional<StudentAsking> m_asking;
    Id m_item;

    [[nodiscard]] QDateTime now() const { return m_device->clock()(); }
    [[nodiscard]] QuestionStore store() { return QuestionStore(m_device->database()); }
    [[nodiscard]] QList<Question> asked() { return store().questionsOf(m_device->student(), m_item).value(); }
    [[nodiscard]] QString draft(const Id &about) { return store().draftOf(m_device->student(), about).value().value_or(Draft()).text; }
    Answer answered(const Question &question)
    {
        const Answer answer{.id = Id::derived({"answer", question.id.bytes()}),
                            .student = question.student,
                            .question = question.id,
                            .teacher = m_device->demo().people.constLast().id,
                            .text = u"Kijk op blz. 20."_s,
                            .madeAt = now().addSecs(60)};
        m_device->put(toRecord(answer));
        return answer;
    }

private Q_SLOTS:
    void init()
    {
        m_asking.reset();
        m_device.emplace();
        m_asking.emplace(m_device->database(), m_device->student());
        m_item = m_device->task().id;
    }

    void aQuestionIsKeptAndWaitsForTheHub()
    {
        const auto id = m_asking->ask(m_item, u"  Wat is een teller?\n"_s, now()).value();
        QCOMPARE(asked(),
                 (QList{Question{.id = id, .student = m_device->student(), .item = m_item, .text = u"Wat is een teller?"_s, .madeAt = now()}}));
        QCOMPARE(Outbox(m_device->database()).waiting().value(), 1);
        QVERIFY(store().open().value() == asked());
    }

    void withoutWordsOrItemNothingIsAsked()
    {
        QCOMPARE(m_asking->ask(m_item, u" \n"_s, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_asking->ask(m_item, QString(8'001, u'x'), now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_asking->ask(Id::derived({"nowhere"}), u"?"_s, now()).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_asking->bringToClass(m_item, u" "_s, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_asking->bringToClass(Id::derived({"nowhere"}), u"?"_s, now()).error().kind, ErrorKind::NotFound);
        QCOMPARE(Outbox(m_device->database()).waiting().value(), 0);
    }

    void theDraftThatWasAskedIsDoneWith()
    {
        QVERIFY(m_asking->writeQuestion(m_item, u"Wat is een noemer?"_s, now()));
        QVERIFY(m_asking->ask(m_item, u"Iets anders"_s, now().addSecs(1)).has_value());
        QCOMPARE(draft(m_item), u"Wat is een noemer?"_s);
        QVERIFY(m_asking->ask(m_item, u"Wat is een noemer?"_s, now().addSecs(2)).has_value());
        QCOMPARE(draft(m_item), QString());
        QVERIFY(m_asking->writeQuestion(m_item, u"Voor in de les"_s, now().addSecs(3)));
        QVERIFY(m_asking->bringToClass(m_item, u"Voor in de les"_s, now().addSecs(4)).has_value());
        QCOMPARE(draft(m_item), QString());
        QCOMPARE(asked().size(), 2);
    }

    void aDraftOfAQuestionIsNotTheDraftOfTheWork()
    {
        QVERIFY(m_asking->writeQuestion(m_item, u"Een vraag"_s, now()));
        QVERIFY(!WorkStore(m_device->database()).draftOf(m_device->student(), m_item).value().has_value());
    }

    void anAnswerIsReadAndTheQuestionClear()
    {
        QVERIFY(m_asking->ask(m_item, u"Waarom?"_s, now()).has_value());
        const auto question = asked().constFirst();
        const auto answer = answered(question);
        QVERIFY(store().open().value().isEmpty());
        QVERIFY(m_asking->markRead(answer.id, now().addSecs(90)));
        QVERIFY(m_asking->markRead(answer.id, now().addSecs(900)));
        QCOMPARE(store().answer(answer.id).value()->readAt, now().addSecs(90)); // The first time counts.
        QVERIFY(m_asking->settle(question.id, now().addSecs(100)));
        QVERIFY(m_asking->settle(question.id, now().addSecs(1000)));
        QCOMPARE(asked().constFirst().settledAt, now().addSecs(100));
    }

    void whatIsClearHasBeenRead()
    {
        QVERIFY(m_asking->ask(m_item, u"Waarom?"_s, now()).has_value());
        const auto answer = answered(asked().constFirst());
        QVERIFY(m_asking->settle(asked().constFirst().id, now().addSecs(100)));
        QCOMPARE(store().answer(answer.id).value()->readAt, now().addSecs(100));
    }

    void aQuestionThatIsClearIsNotOpen()
    {
        QVERIFY(m_asking->ask(m_item, u"Waarom?"_s, now()).has_value());
        QVERIFY(m_asking->settle(asked().constFirst().id, now().addSecs(100)));
        QVERIFY(store().open().value().isEmpty());
        QCOMPARE(m_asking->settle(Id::derived({"nowhere"}), now()).error().kind, ErrorKind::NotFound);
    }

    void aReplyGoesOnFromItsFeedback()
    {
        const auto feedback = answeredWork(*m_device, m_item);
        QVERIFY(m_asking->writeReply(feedback.id, u"Bedankt"_s, now()));
        QCOMPARE(draft(feedback.id), u"Bedankt"_s);
        QVERIFY(m_asking->reply(feedback.id, u"Bedankt"_s, now().addSecs(1)).has_value());
        QCOMPARE(draft(feedback.id), QString());
        QCOMPARE(asked().constFirst().feedback, feedback.id);
        QCOMPARE(m_asking->reply(Id::derived({"nowhere"}), u"?"_s, now()).error().kind, ErrorKind::NotFound);
        StudentAsking somebodyElse(m_device->database(), m_device->demo().people[1].id);
        QCOMPARE(somebodyElse.reply(feedback.id, u"?"_s, now()).error().kind, ErrorKind::NotAllowed);
    }

    void aNoteForTheLessonIsTickedAndTakenBack()
    {
        const auto id = m_asking->bringToClass(m_item, u"Hoe zat dat met de noemer?"_s, now()).value();
        QCOMPARE(store().openNotes(m_device->student()).value().size(), 1);
        QVERIFY(m_asking->settleNote(id, true, now().addSecs(1)));
        QVERIFY(store().openNotes(m_device->student()).value().isEmpty());
        QVERIFY(m_asking->settleNote(id, false, now().addSecs(2)));
        QCOMPARE(store().openNotes(m_device->student()).value().constFirst().text, u"Hoe zat dat met de noemer?"_s);
    }

    void hoursAreThoseOfTheSubjectAndThoseOfAll()
    {
        const auto group = m_device->demo().group.id;
        const auto put = [&](const char *name, const Id &subject, Qt::DayOfWeek weekday) {
            m_device->put(toRecord(QuestionHour{.id = Id::derived({name}), .group = group, .subject = subject, .weekday = weekday, .time = {16, 0}}));
        };
        QVERIFY(m_device->database().execute("DELETE FROM question_hour")); // Those of the demonstration.
        const auto mine = Id::derived({"a subject"});
        put("tuesday", mine, Qt::Tuesday);
        put("monday", {}, Qt::Monday);
        put("other", Id::derived({"another"}), Qt::Monday);
        const auto hours = store().hoursOf(group, mine).value();
        QCOMPARE(hours.size(), 2);
        QCOMPARE(hours[1].weekday, Qt::Tuesday);
        QVERIFY(store().hoursOf(Id::derived({"another group"}), mine).value().isEmpty());
        QCOMPARE(store().hours().value().size(), 3);
    }
};

QTEST_GUILESS_MAIN(StudentAskingTest)
#include "student_asking_test.moc"
