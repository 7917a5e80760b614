// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "access/access.h"
#include "records/sharing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Who sees which scope, and who makes and writes what, for every role, scope and kind there is. */
class AccessTest : public QObject
{
    Q_OBJECT

private:
    HubWorld m_world;

    [[nodiscard]] Standing standing(const char *person)
    {
        return m_world.office().roster().standingOf(HubWorld::id(person), HubWorld::id("school")).value();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.office().setCoach(HubWorld::id("Noor"), HubWorld::id("Bram"), m_world.now).has_value()); }

    void everyScopeHasItsReaders_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("readers");

        const QStringList all{u"Noor"_s, u"Wout"_s, u"Lies"_s, u"Amir"_s, u"Bram"_s, u"Katrien"_s, u"Olga"_s};
        const auto row = [](const char *name, ScopeType type, const char *key, const QStringList &readers) {
            QTest::newRow(name) << int(type) << QString::fromLatin1(key) << readers;
        };
        row("the school", ScopeType::School, "school", all);
        row("another school", ScopeType::School, "elsewhere", {});
        row("group A", ScopeType::Group, "A", {u"Noor"_s, u"Wout"_s, u"Lies"_s, u"Katrien"_s});
        row("group B", ScopeType::Group, "B", {u"Amir"_s, u"Bram"_s});
        row("Noor herself", ScopeType::Student, "Noor", {u"Noor"_s});
        row("Amir himself", ScopeType::Student, "Amir", {u"Amir"_s});
        row("a teacher is no student", ScopeType::Student, "Lies", {});
        row("Noor's family", ScopeType::Family, "Noor", {u"Noor"_s, u"Katrien"_s, u"Lies"_s, u"Bram"_s});
        row("Wout's family", ScopeType::Family, "Wout", {u"Wout"_s, u"Lies"_s});
        row("Katrien's family", ScopeType::Family, "Katrien", {u"Katrien"_s});
        row("Lies's family", ScopeType::Family, "Lies", {u"Lies"_s});
        row("Olga's family", ScopeType::Family, "Olga", {u"Olga"_s});
        row("Noor and her teachers", ScopeType::Staff, "Noor", {u"Noor"_s, u"Lies"_s});
        row("Amir and his teachers", ScopeType::Staff, "Amir", {u"Amir"_s, u"Bram"_s});
        row("teachers have no staff scope", ScopeType::Staff, "Lies", {});
        row("Noor and her coach, who teaches her nothing", ScopeType::Coach, "Noor", {u"Noor"_s, u"Bram"_s});
        row("Amir has no coach", ScopeType::Coach, "Amir", {u"Amir"_s});
        row("a coach has no coach", ScopeType::Coach, "Bram", {});
        row("Noor and her parents, and no teacher", ScopeType::Parents, "Noor", {u"Noor"_s, u"Katrien"_s});
        row("a teacher's parents are nobody's business", ScopeType::Parents, "Lies", {});
    }

    void everyScopeHasItsReaders()
    {
        QFETCH(int, type);
        QFETCH(QString, key);
        QFETCH(QStringList, readers);
        const Scope scope{.type = ScopeType(type), .key = HubWorld::id(key.toLatin1().constData())};
        for (const auto *person : {"Noor", "Wout", "Lies", "Amir", "Bram", "Katrien", "Olga"}) {
            const auto who = standing(person);
            QCOMPARE(maySee(who, scope), readers.contains(QString::fromLatin1(person)));
            // A device is given exactly the scopes it may see.
            QCOMPARE(visibleScopes(who).contains(scope), maySee(who, scope));
        }
    }

    void everyKindHasItsMakers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("makers"); // of the record of that kind that is about Noor, or by Lies, or for group A
        const QStringList none;
        const QStringList noor{u"Noor"_s};
        const QStringList lies{u"Lies"_s};
        const std::array<std::pair<Kind, QStringList>, 39> table{
            {{Kind::School, none},       {Kind::Person, none},        {Kind::Group, none},
             {Kind::Subject, none},      {Kind::WeekPlan, lies},      {Kind::PlanItem, lies},
             {Kind::Step, lies},         {Kind::PlannerMoment, noor}, {Kind::Tick, noor},
             {Kind::HandIn, noor},       {Kind::Feedback, lies},      {Kind::Draft, noor},
             {Kind::WorkedTime, noor},   {Kind::KeptText, none},      {Kind::Material, lies},
             {Kind::Attachment, noor},   {Kind::AvailableTime, noor}, {Kind::OwnActivity, noor},
             {Kind::OwnWeek, noor},      {Kind::IfThenPlan, noor},    {Kind::WorkDecision, noor},
             {Kind::CheckIn, noor},      {Kind::SupportChoice, noor}, {Kind::ChoiceBoard, lies},
             {Kind::Absence, noor},      {Kind::WorkChoice, noor},    {Kind::Question, noor},
             {Kind::Answer, lies},       {Kind::QuestionHour, lies},  {Kind::ClassNote, noor},
             {Kind::OwnTask, noor},      {Kind::CoachMessage, noor},  {Kind::ExpectationLetter, none},
             {Kind::SharedState, noor},  {Kind::SharingChoice, noor}, {Kind::FinishedDay, noor},
             {Kind::SubjectGuide, lies}, {Kind::WorkForm, lies},      {Kind::StepCard, lies}}};
        QCOMPARE(table.size(), recordKinds().size());
        for (const auto &[kind, makers] : table) {
            QTest::newRow(QMetaEnum::fromType<Kind>().valueToKey(quint64(kind))) << int(kind) << makers;
        }
    }

    void everyKindHasItsMakers()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, makers);
        const auto &declared = *recordKind(Kind(kind));
        Record record{.kind = Kind(kind), .id = HubWorld::id("new"), .values = {}};
        if (declared.owner != 0) {
            record.values.insert(declared.owner, HubWorld::id("Noor"));
        }
        if (const auto *teacher = declared.field("teacher"_L1); teacher != nullptr) {
            record.values.insert(teacher->key, HubWorld::id("Lies"));
        }
        const char *key = declared.scope == ScopeType::School ? "school" : declared.scope == ScopeType::Group ? "A" : "Noor";
        const Scope scope{.type = declared.scope, .key = HubWorld::id(key)};
        for (const auto *person : {"Noor", "Wout", "Lies", "Amir", "Bram", "Katrien", "Olga"}) {
            const auto who = standing(person);
            const bool expected = makers.contains(QString::fromLatin1(person));
            // The office makes at the hub itself; over the line it may no more than the declaration says, and sees no groups.
            const bool isOffice = who.role == Role::Office && declared.makers.testFlag(Role::Office) && maySee(who, scope);
            QCOMPARE(mayMake(who, record, scope), expected || isOffice);
        }
    }

    void aCoachLosesWhatTheyNoLongerCoach()
    {
        const auto wout = HubWorld::id("Wout");
        const Scope coaching{.type = ScopeType::Coach, .key = wout};
        QVERIFY(m_world.office().setCoach(wout, HubWorld::id("Lies"), m_world.now).has_value());
        QVERIFY(maySee(standing("Lies"), coaching));
        QVERIFY(m_world.office().setCoach(wout, {}, m_world.now).has_value());
        QVERIFY(!maySee(standing("Lies"), coaching));
    }

    void wordsToACoachAreForTheOneTheyName_data()
    {
        QTest::addColumn<Id>("coach");
        QTest::addColumn<QStringList>("readers");
        QTest::newRow("who coaches her now") << HubWorld::id("Bram") << QStringList{u"Noor"_s, u"Bram"_s};
        QTest::newRow("who did before") << HubWorld::id("Lies") << QStringList{u"Noor"_s};
        QTest::newRow("nobody") << Id() << QStringList{u"Noor"_s};
    }

    void wordsToACoachAreForTheOneTheyName()
    {
        QFETCH(Id, coach);
        QFETCH(QStringList, readers);
        const Scope scope{.type = ScopeType::Coach, .key = HubWorld::id("Noor")};
        const auto message = toRecord(CoachMessage{.id = HubWorld::id("m"), .student = scope.key, .madeAt = m_world.now, .coach = coach});
        for (const auto *person : {"Noor", "Wout", "Lies", "Amir", "Bram", "Katrien", "Olga"}) {
            QCOMPARE(maySee(standing(person), message, scope), readers.contains(QString::fromLatin1(person)));
            QCOMPARE(maySeeAll(standing(person), scope), QByteArrayView(person) == "Noor");
        }
    }

    void nobodySpeaksForAnotherTeacher()
    {
        auto feedback = toRecord(Feedback{.id = HubWorld::id("f"),
                                          .student = HubWorld::id("Noor"),
                                          .item = HubWorld::id("i"),
                                          .handIn = {},
                                          .teacher = HubWorld::id("Bram"),
                                          .madeAt = m_world.now});
        QVERIFY(!mayMake(standing("Lies"), feedback, {.type = ScopeType::Staff, .key = HubWorld::id("Noor")}));
    }

    void fieldsAreWrittenByWhomTheDeclarationNames()
    {
        const Scope staff{.type = ScopeType::Staff, .key = HubWorld::id("Noor")};
        const auto &read = *kindOf<Feedback>().field("read_at"_L1);
        const auto &received = *kindOf<HandIn>().field("received_at"_L1);
        for (const auto *person : {"Noor", "Wout", "Lies", "Amir", "Bram", "Katrien", "Olga"}) {
            const auto who = standing(person);
            QCOMPARE(mayWrite(who, read, HubWorld::id("Noor"), staff), QByteArrayView(person) == "Noor");
            QVERIFY(!mayWrite(who, received, HubWorld::id("Noor"), staff));
        }
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
