// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_work.h"

#include <QTest>

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
};

QTEST_GUILESS_MAIN(ClassroomTest)
#include "classroom_test.moc"
