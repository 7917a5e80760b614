// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/own_work.h"
#include "support/demo_device.h"
#include "work/search.h"
#include "work/student_asking.h"
#include "work/student_work.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class SearchTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;

    [[nodiscard]] QList<Found> look(const QString &words, qsizetype most = 50) { return found(m_device->database(), Search(words), most).value(); }
    [[nodiscard]] std::optional<Found> foundFor(const QString &words, const Id &item)
    {
        const auto all = look(words);
        const auto at = std::ranges::find(all, item, &Found::item);
        return at == all.end() ? std::nullopt : std::optional(*at);
    }

private Q_SLOTS:
    void init() { m_device.emplace(); }

    void wordsAreFoundByHowTheyBegin_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it stands") << u"breuken"_s << u"Set 1: breuken delen"_s << true;
        QTest::newRow("the beginning of a word") << u"breu"_s << u"Set 1: breuken delen"_s << true;
        QTest::newRow("not its middle") << u"euken"_s << u"Set 1: breuken delen"_s << false;
        QTest::newRow("after the middle of another") << u"del"_s << u"Middel, deel en delen"_s << true;
        QTest::newRow("another case") << u"BREUKEN"_s << u"breuken"_s << true;
        QTest::newRow("without accents") << u"regle een"_s << u"Eén règle"_s << true;
        QTest::newRow("with accents, against none") << u"règle"_s << u"regle"_s << true;
        QTest::newRow("accents of their own") << u"re\u0300gle"_s << u"règle"_s << true;
        QTest::newRow("all words, in any order") << u"delen breuken"_s << u"breuken delen"_s << true;
        QTest::newRow("one is missing") << u"breuken maal"_s << u"breuken delen"_s << false;
        QTest::newRow("after a bracket") << u"set"_s << u"(set 2)"_s << true;
        QTest::newRow("digits") << u"2a"_s << u"opgave 2a"_s << true;
        QTest::newRow("one letter asks nothing") << u"b"_s << u"b"_s << false;
        QTest::newRow("spaces ask nothing") << u"   "_s << u"breuken"_s << false;
        QTest::newRow("markup is text") << u"<b>"_s << u"<b>x</b>"_s << true;
        QTest::newRow("another script") << u"упр"_s << u"Упражнение 3"_s << true;
    }

    void wordsAreFoundByHowTheyBegin()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QTEST(Search(words).finds(text), "found");
    }

    void aLineIsCutAroundTheWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("short") << u"Eerst dit\nDan de breuk\nKlaar"_s << u"Dan de breuk"_s;
        QTest::newRow("the line with most of it") << u"Een breuk\nDe breuk van de regel"_s << u"De breuk van de regel"_s;
        const auto words = u"woorden die er niet toe doen "_s;
        QTest::newRow("long") << words + words + u"de breuk "_s + words + words + words
                              << u"… woorden die er niet toe doen de breuk woorden die er niet toe doen woorden die er niet toe doen …"_s;
    }

    void aLineIsCutAroundTheWords()
    {
        QFETCH(QString, text);
        QTEST(Search(u"breuk regel"_s).lineOf(text), "line");
    }

    void whatTheTeacherWroteAndWhatTheStudentWroteIsFound()
    {
        const auto task = m_device->task();
        const auto student = m_device->student();
        const auto byTitle = foundFor(task.title, task.id);
        QVERIFY(byTitle);
        QCOMPARE(byTitle->line, QString());
        QVERIFY(!byTitle->subject.isEmpty());
        QVERIFY(!foundFor(u"zwaluwstaart"_s, task.id));
        StudentWork work(m_device->database(), student);
        QVERIFY(work.handIn(task.id, u"Ik maakte een Zwaluwstaart van hout."_s, m_device->clock()()));
        const auto inWork = foundFor(u"zwaluwst"_s, task.id);
        QVERIFY(inWork);
        QCOMPARE(inWork->where, SearchText::Where::OwnWork);
        QCOMPARE(inWork->line, u"Ik maakte een Zwaluwstaart van hout."_s);
        m_device->put(toRecord(Feedback{.id = Id::derived({"feedback"}),
                                        .student = student,
                                        .item = task.id,
                                        .teacher = Id::derived({"teacher"}),
                                        .nextStep = u"Schuur de naden"_s,
                                        .madeAt = m_device->clock()()}));
        QCOMPARE(foundFor(u"naden schuur"_s, task.id)->where, SearchText::Where::Feedback);
    }

    void whatIsNotSentYetIsFoundWhereItIsWritten()
    {
        const auto task = m_device->task();
        const auto now = m_device->clock()();
        QVERIFY(StudentWork(m_device->database(), m_device->student()).write(task.id, u"Een kameleon kleurt"_s, now));
        QVERIFY(StudentAsking(m_device->database(), m_device->student()).writeQuestion(task.id, u"Hoe weegt een walvis?"_s, now));
        QCOMPARE(foundFor(u"kameleon"_s, task.id)->where, SearchText::Where::OwnWork);
        QCOMPARE(foundFor(u"walvis"_s, task.id)->where, SearchText::Where::Question);
    }

    void whatAStudentGaveThemselvesIsFoundToo()
    {
        const OwnTask task{
            .id = Id::derived({"own"}), .student = m_device->student(), .week = {.year = 2026, .number = 50}, .title = u"Kwikzilver zoeken"_s};
        m_device->put(toRecord(task));
        const auto all = look(u"kwik"_s);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].item, task.id);
        QCOMPARE(all[0].week, task.week);
    }

    void anItemIsFoundOnceAndTheLatestWeekComesFirst()
    {
        const auto all = look(u"de"_s);
        QVERIFY(all.size() > 3);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater{}, &Found::week));
        QSet<Id> items;
        for (const auto &one : all) {
            QVERIFY(!items.contains(one.item));
            items.insert(one.item);
        }
        QCOMPARE(look(u"de"_s, 2), all.sliced(0, 2));
    }

    void yearsAgoIsFoundToo()
    {
        const auto task = m_device->task();
        const auto plan = PlanStore(m_device->database()).plan(task.plan).value();
        auto past = *plan;
        past.id = Id::derived({"long ago"});
        past.week = plan->week.plus(-250);
        m_device->put(toRecord(past));
        auto item = task;
        item.id = Id::derived({"item of long ago"});
        item.plan = past.id;
        item.title = u"Kwikzilver"_s;
        m_device->put(toRecord(item));
        const auto all = look(u"kwik"_s);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].week, past.week);
    }

    void anEmptyDeviceFindsNothing()
    {
        m_device.emplace(DemoDevice::Start::Empty);
        QVERIFY(look(u"breuken"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
