// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_work.h"

#include "records/own_work.h"
#include "records/question.h"
#include "records/sharing.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Students and teachers on the same plan: who writes what, what wins, and what stays when a plan goes. */
class ClassroomTest : public QObject, private StudentsAtWork
{
    Q_OBJECT

    [[nodiscard]] Feedback feedback(const char *teacher, const char *handIn) const
    {
        return {.id = id("feedback"),
                .student = id("Noor"),
                .item = item(),
                .handIn = id(handIn),
                .teacher = id(teacher),
                .whereTo = u"Een tuin"_s,
                .madeAt = m_world->now};
    }

private Q_SLOTS:
    void init() { beginSchool(); }

    void theLatestChoiceWinsWhateverOrderItArrivesIn()
    {
        TestDevice phone(*m_world, "Noor");
        TestDevice laptop(*m_world, "Noor");
        phone.sync();
        laptop.sync();
        laptop.make(tick("Noor", true));
        m_world->now = m_world->now.addSecs(60);
        phone.make(tick("Noor", false));
        phone.sync();
        laptop.sync();
        phone.sync();
        QVERIFY(!laptop.value<Tick>(tick("Noor").id).done);
        QVERIFY(!phone.value<Tick>(tick("Noor").id).done);
    }

    void theSecondTeacherIsAsked()
    {
        TestDevice desk(*m_world, "Lies");
        TestDevice home(*m_world, "Lies");
        desk.sync();
        home.sync();
        const auto title = key(kindOf<PlanItem>(), "title"_L1);
        const auto goal = key(kindOf<PlanItem>(), "goal"_L1);
        desk.set(Kind::PlanItem, item(), {{title, u"Eerst"_s}});
        desk.sync();
        home.set(Kind::PlanItem, item(), {{title, u"Later"_s}, {goal, u"Een ander doel"_s}});
        home.sync();
        QCOMPARE(home.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::Stale}}));
        QCOMPARE(home.value<PlanItem>(item()).title, u"Eerst"_s);
        QCOMPARE(home.value<PlanItem>(item()).goal, u"Een ander doel"_s); // fields nobody else touched still merge
    }

    void teachersWorkOnlyInTheirGroups()
    {
        TestDevice bram(*m_world, "Bram");
        bram.sync();
        bram.make(WeekPlan{.id = id("p"), .group = id("A"), .week = m_world->week.plus(1), .note = {}});
        bram.make(WeekPlan{.id = id("q"), .group = id("B"), .week = m_world->week.plus(1), .note = {}});
        bram.make(m_world->item("new", id("q")));
        bram.make(Step{.id = id("s"), .item = id("new"), .position = 1, .text = u"Begin"_s});
        bram.sync();
        QCOMPARE(bram.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}}));
        TestDevice amir(*m_world, "Amir");
        amir.sync();
        QVERIFY(amir.has(Kind::Step, id("s")));
    }

    void handInsAreAboutItemsOfTheStudentsGroups()
    {
        TestDevice amir(*m_world, "Amir");
        amir.sync();
        amir.make(handIn("Amir", "h1"));
        auto unknown = handIn("Amir", "h2");
        unknown.item = id("nothing");
        amir.make(unknown);
        amir.sync();
        QCOMPARE(amir.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}, {.number = 2, .reason = ErrorKind::NotFound}}));
    }

    void handInsNeverChange()
    {
        TestDevice phone(*m_world, "Noor");
        phone.make(handIn("Noor", "h1"));
        phone.sync();
        phone.set(Kind::HandIn, id("h1"), {{key(kindOf<HandIn>(), "text"_L1), u"Iets anders"_s}});
        phone.withdraw(Kind::HandIn, id("h1"));
        phone.sync();
        QCOMPARE(phone.refused.size(), 2);
        QCOMPARE(phone.value<HandIn>(id("h1")).text, u"Mijn werk"_s);
    }

    void feedbackGoesToTheStudentAndComesBackRead()
    {
        TestDevice noor(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        noor.make(handIn("Noor", "h1"));
        noor.sync();
        lies.sync();
        lies.make(feedback("Lies", "h1"));
        lies.sync();
        noor.sync();
        QCOMPARE(noor.value<Feedback>(id("feedback")).whereTo, u"Een tuin"_s);
        noor.set(Kind::Feedback, id("feedback"), {{key(kindOf<Feedback>(), "read_at"_L1), Kept<QDateTime>::to(m_world->now)}});
        noor.sync();
        lies.sync();
        QVERIFY(lies.value<Feedback>(id("feedback")).readAt.isValid());
        QVERIFY(noor.refused.isEmpty());
        TestDevice katrien(*m_world, "Katrien");
        katrien.sync();
        QVERIFY(!katrien.has(Kind::Feedback, id("feedback")));
    }

    void feedbackIsForTheHandInItNames()
    {
        TestDevice noor(*m_world, "Noor");
        noor.make(handIn("Noor", "h1"));
        noor.sync();
        TestDevice lies(*m_world, "Lies");
        lies.sync();
        auto wrong = feedback("Lies", "h1");
        wrong.student = id("Wout");
        lies.make(wrong);
        lies.sync();
        QCOMPARE(lies.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}}));
    }

    void withdrawnPlansGoWithTheirItemsAndTheWorkStays()
    {
        TestDevice noor(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        noor.make(tick("Noor"));
        noor.sync();
        lies.sync();
        lies.withdraw(Kind::WeekPlan, HubWorld::planId("A", m_world->week));
        lies.sync();
        noor.sync();
        QVERIFY(!noor.has(Kind::PlanItem, item()));
        QVERIFY(noor.has(Kind::Tick, tick("Noor").id));
        // Handing in what the teacher dropped meanwhile is still taken.
        noor.make(handIn("Noor", "h1"));
        noor.sync();
        QVERIFY(noor.refused.isEmpty());
        // And a device that comes later hears nothing of it.
        TestDevice wout(*m_world, "Wout");
        wout.sync();
        QVERIFY(!wout.has(Kind::PlanItem, item()));
    }

    void aWithdrawnItemStaysWithdrawn()
    {
        TestDevice desk(*m_world, "Lies");
        TestDevice home(*m_world, "Lies");
        desk.sync();
        home.sync();
        desk.withdraw(Kind::PlanItem, item());
        desk.sync();
        home.set(Kind::PlanItem, item(), {{key(kindOf<PlanItem>(), "title"_L1), u"Toch"_s}});
        home.sync();
        QCOMPARE(home.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotFound}}));
        QVERIFY(!home.has(Kind::PlanItem, item()));
    }

    void aStudentsOwnMarkComesBackWhenItIsMadeAgain()
    {
        TestDevice phone(*m_world, "Noor");
        TestDevice laptop(*m_world, "Noor");
        phone.make(tick("Noor"));
        phone.sync();
        laptop.sync();
        laptop.withdraw(Kind::Tick, tick("Noor").id);
        laptop.sync();
        phone.sync();
        QVERIFY(!phone.has(Kind::Tick, tick("Noor").id));
        phone.make(tick("Noor"));
        phone.sync();
        laptop.sync();
        QVERIFY(laptop.has(Kind::Tick, tick("Noor").id));
        QVERIFY(laptop.refused.isEmpty() && phone.refused.isEmpty());
    }

    void whatAStudentGivesThemselvesMayGoOnWithAClassTheyLeft()
    {
        TestDevice noor(*m_world, "Noor");
        const OwnTask task{.id = id("own"),
                           .student = id("Noor"),
                           .week = m_world->week,
                           .title = u"Nog eens lezen"_s,
                           .item = HubWorld::itemId("B", m_world->week, 0)};
        noor.make(task);
        noor.make(Tick{.id = Tick::idOf(id("Noor"), task.id, {}), .student = id("Noor"), .item = task.id, .done = true});
        noor.sync();
        QVERIFY(noor.refused.isEmpty());
        QCOMPARE(fromRecord<OwnTask>(m_world->row(Kind::OwnTask, task.id).record).title, task.title);
    }

    void ofATaskOfOnesOwnNothingGoesToAnybodyElse_data()
    {
        QTest::addColumn<bool>("restoring");
        QTest::newRow("as always") << false;
        QTest::newRow("while devices bring back what a hub has lost") << true;
    }

    void ofATaskOfOnesOwnNothingGoesToAnybodyElse()
    {
        QFETCH(bool, restoring);
        TestDevice noor(*m_world, "Noor");
        const auto own = id("own");
        noor.make(OwnTask{.id = own, .student = id("Noor"), .week = m_world->week, .title = u"Schrift ordenen"_s});
        noor.sync();
        if (restoring) {
            QVERIFY(Restoration(m_world->database(), &systemRandomness).begin(0, m_world->now));
        }
        noor.make(SharedState{.id = id("state"), .student = id("Noor"), .item = own, .state = SharedState::State::Done});
        noor.make(Question{.id = id("question"), .student = id("Noor"), .item = own, .text = u"Hoe?"_s, .madeAt = m_world->now});
        noor.make(HandIn{.id = id("h"), .student = id("Noor"), .item = own, .text = u"Af"_s, .madeAt = m_world->now});
        noor.make(Tick{.id = id("tick"), .student = id("Noor"), .item = own, .done = true});
        noor.sync();
        QCOMPARE(noor.refused.size(), 3);
        QVERIFY(std::ranges::all_of(noor.refused, [](const Refusal &refusal) { return refusal.reason == ErrorKind::NotFound; }));
    }

    void whatARecordGoesOnFromIsThereAndTheSameStudents_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<std::optional<ErrorKind>>("refused");
        QTest::newRow("Noor's own question") << "of Noor"_ba << std::optional<ErrorKind>();
        QTest::newRow("Wout's question") << "of Wout"_ba << std::optional(ErrorKind::NotAllowed);
        QTest::newRow("one that never was") << "of nobody"_ba << std::optional(ErrorKind::NotFound);
    }

    void whatARecordGoesOnFromIsThereAndTheSameStudents()
    {
        QFETCH(QByteArray, question);
        QFETCH(std::optional<ErrorKind>, refused);
        for (const auto *student : {"Noor", "Wout"}) {
            m_world->put(Question{.id = id(QByteArray("of ").append(student).constData()),
                                  .student = id(student),
                                  .item = item(),
                                  .text = u"Hoe?"_s,
                                  .madeAt = m_world->now});
        }
        TestDevice lies(*m_world, "Lies");
        lies.make(Answer{.id = id("answer"),
                         .student = id("Noor"),
                         .question = id(question.constData()),
                         .teacher = id("Lies"),
                         .text = u"Zo"_s,
                         .madeAt = m_world->now});
        lies.sync();
        QCOMPARE(lies.refused.isEmpty() ? std::optional<ErrorKind>() : lies.refused.constFirst().reason, refused);
    }

    void aReplyGoesOnFromOnesOwnFeedbackOnTheSameItem()
    {
        m_world->put(handIn("Noor", "h1"));
        m_world->put(feedback("Lies", "h1"));
        TestDevice noor(*m_world, "Noor");
        TestDevice wout(*m_world, "Wout");
        const auto reply = [this](const char *student, const char *name, int about) {
            return Question{.id = id(name),
                            .student = id(student),
                            .item = item(about),
                            .feedback = id("feedback"),
                            .text = u"Waarom?"_s,
                            .madeAt = m_world->now};
        };
        noor.make(reply("Noor", "good", 0));
        noor.make(reply("Noor", "of another item", 1));
        wout.make(reply("Wout", "of another student", 0));
        noor.sync();
        wout.sync();
        QCOMPARE(noor.refused, QList<Refusal>({{.number = 2, .reason = ErrorKind::NotAllowed}}));
        QCOMPARE(wout.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}}));
    }
};

QTEST_GUILESS_MAIN(ClassroomTest)
#include "classroom_test.moc"
