// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plan_links.h"
#include "hub_world.h"
#include "import/subject_names.h"
#include "import/week_import.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A teacher's file, imported, corrected and imported again. */
class WeekImportTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HubWorld> m_world;
    QList<SubjectRow> m_rows;

    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] SubjectRow row(const QString &title, const QString &key = {}, const QStringList &steps = {}) const
    {
        SubjectRow row{.row = {.week = m_world->week, .key = key, .steps = steps}, .subject = id("maths")};
        row.row.item.title = title;
        return row;
    }
    [[nodiscard]] ImportCounts import(const QString &source = u"week"_s)
    {
        const ImportFile file{.group = id("A"), .source = source, .rows = m_rows, .week = m_world->week, .today = m_world->now.date()};
        return m_world->database().transaction([&] { return WeekImport(m_world->database(), m_world->now).apply(file); }).value();
    }
    [[nodiscard]] QList<HubRow> rowsOf(Kind kind) const { return m_world->office().records().ofKind(kind).value(); }
    [[nodiscard]] QMap<QString, Id> items() const
    {
        QMap<QString, Id> titles;
        for (const auto &row : rowsOf(Kind::PlanItem)) {
            if (!row.withdrawn) {
                titles.insert(fromRecord<PlanItem>(row.record).title, row.record.id);
            }
        }
        return titles;
    }
    [[nodiscard]] QMap<QString, Id> steps() const
    {
        QMap<QString, Id> texts;
        for (const auto &row : rowsOf(Kind::Step)) {
            if (!row.withdrawn) {
                texts.insert(fromRecord<Step>(row.record).text, row.record.id);
            }
        }
        return texts;
    }
    [[nodiscard]] qint64 seq() { return m_world->seqOf(ScopeType::Group, "A"); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_rows = {row(u"Breuken"_s, {}, {u"Lees"_s, u"Maak"_s}), row(u"Pythagoras"_s), row(u"Toets"_s)};
    }

    void theFirstTimeEverythingIsNew()
    {
        QCOMPARE(import(), (ImportCounts{.made = 3}));
        QCOMPARE(items().keys(), QStringList({u"Breuken"_s, u"Pythagoras"_s, u"Toets"_s}));
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        QVERIFY(noor.has(Kind::PlanItem, items().value(u"Breuken"_s)));
        QVERIFY(!noor.sawChildBeforeParent);
    }

    void whatStandsInAndWhatLiesOnABoardFindTheirPlace()
    {
        m_rows[2].row.item.sort = PlanItem::Sort::Test;
        m_rows[2].row.item.day = m_world->now.date();
        m_rows[0].row.insteadOf = u"toets"_s;
        m_rows[1].row.board = u"Verhalen"_s;
        m_rows[1].row.pick = 2;
        QCOMPARE(import(), (ImportCounts{.made = 3}));
        const auto of = [&](const QString &title) {
            return fromRecord<PlanItem>(m_world->office().records().find(Kind::PlanItem, items().value(title)).value()->record);
        };
        QCOMPARE(of(u"Breuken"_s).insteadOf, items().value(u"Toets"_s));
        const auto boards = rowsOf(Kind::ChoiceBoard);
        QCOMPARE(boards.size(), 1);
        QCOMPARE(of(u"Pythagoras"_s).board, boards[0].record.id);
        QCOMPARE(fromRecord<ChoiceBoard>(boards[0].record).pick, 2);
        const auto before = seq();
        QCOMPARE(import(), (ImportCounts{.unchanged = 3}));
        QCOMPARE(seq(), before);
        m_rows[0].row.insteadOf.clear();
        QCOMPARE(import(), (ImportCounts{.changed = 1, .unchanged = 2}));
        QVERIFY(of(u"Breuken"_s).insteadOf.isNull());
    }

    void ofTwoLessonsOfOneNameItStandsInForThatOfItsOwnSubject()
    {
        for (const auto at : {1, 2}) {
            m_rows[at].row.item.sort = PlanItem::Sort::Lesson;
            m_rows[at].row.item.title = u"Les"_s;
            m_rows[at].row.item.day = m_world->now.date();
        }
        m_rows[1].row.subject = u"Frans"_s;
        m_rows[2].row.subject = m_rows[0].row.subject = u"wiskunde"_s;
        m_rows[0].row.insteadOf = u"les"_s;
        QCOMPARE(momentOf(m_rows[0].row, {m_rows[0].row, m_rows[1].row, m_rows[2].row}), std::optional<qsizetype>(2));
        m_rows[0].row.subject = u"Biologie"_s;
        QCOMPARE(momentOf(m_rows[0].row, {m_rows[0].row, m_rows[1].row, m_rows[2].row}), std::optional<qsizetype>(1));
        m_rows[1].row.item.day = m_rows[2].row.item.day = {}; // Nobody can miss what has no day.
        QCOMPARE(momentOf(m_rows[0].row, {m_rows[0].row, m_rows[1].row, m_rows[2].row}), std::nullopt);
    }

    void theSecondTimeNothingChanges()
    {
        std::ignore = import();
        const auto before = seq();
        QCOMPARE(import(), (ImportCounts{.unchanged = 3}));
        QCOMPARE(seq(), before);
    }

    void anExistingPlanOfTheWeekIsUsed()
    {
        m_world->publish("A", m_world->week, 1);
        std::ignore = import();
        QCOMPARE(rowsOf(Kind::WeekPlan).size(), 1);
    }

    void onlyWhatWasCorrectedChanges()
    {
        std::ignore = import();
        const auto before = items();
        const auto seqBefore = seq();
        m_rows[1].row.item.goal = u"Je kan de stelling toepassen"_s;
        QCOMPARE(import(), (ImportCounts{.changed = 1, .unchanged = 2}));
        QCOMPARE(items(), before);
        QCOMPARE(seq(), seqBefore + 1);
    }

    void aRenamedRowStaysTheSameItem()
    {
        std::ignore = import();
        const auto before = items().value(u"Pythagoras"_s);
        m_rows[1].row.item.title = u"De stelling van Pythagoras"_s;
        QCOMPARE(import(), (ImportCounts{.changed = 1, .unchanged = 2}));
        QCOMPARE(items().value(u"De stelling van Pythagoras"_s), before);
    }

    void aVanishedRowIsWithdrawnAndComesBackAsItself()
    {
        std::ignore = import();
        const auto before = items().value(u"Breuken"_s);
        const auto gone = m_rows.takeFirst();
        QCOMPARE(import(), (ImportCounts{.withdrawn = 1, .unchanged = 2}));
        QVERIFY(!items().contains(u"Breuken"_s));
        QVERIFY(steps().isEmpty());
        m_rows.append(gone);
        QCOMPARE(import(), (ImportCounts{.made = 1, .unchanged = 2}));
        QCOMPARE(items().value(u"Breuken"_s), before);
        QCOMPARE(steps().keys(), QStringList({u"Lees"_s, u"Maak"_s}));
    }

    void anotherFileTouchesOnlyItsOwn()
    {
        std::ignore = import();
        m_rows = {row(u"Breuken"_s), row(u"Extra"_s)};
        QCOMPARE(import(u"andere"_s), (ImportCounts{.made = 2}));
        QCOMPARE(rowsOf(Kind::PlanItem).size(), 5);
        m_rows.clear();
        QCOMPARE(import(u"andere"_s), (ImportCounts{.withdrawn = 2}));
        QCOMPARE(items().size(), 3);
    }

    void theNextWeekUnderTheSameNameLeavesThisOne()
    {
        std::ignore = import();
        for (auto &row : m_rows) {
            row.row.week = m_world->week.plus(1);
        }
        const ImportFile file{.group = id("A"), .source = u"week"_s, .rows = m_rows, .week = m_world->week.plus(1), .today = m_world->now.date()};
        QCOMPARE(WeekImport(m_world->database(), m_world->now).apply(file).value(), (ImportCounts{.made = 3}));
        QCOMPARE(rowsOf(Kind::PlanItem).size(), 6);
    }

    void whatTheTeacherChangedSinceStays()
    {
        std::ignore = import();
        const auto title = kindOf<PlanItem>().field("title"_L1)->key;
        QVERIFY(m_world->office().set(Kind::PlanItem, items().value(u"Toets"_s), {{title, u"Toets breuken"_s}}, m_world->now));
        QVERIFY(m_world->office().withdraw(Kind::PlanItem, items().value(u"Pythagoras"_s)));
        m_rows[2].row.item.goal = u"Rekenen"_s;
        m_rows[1].row.item.goal = u"Meten"_s;
        QCOMPARE(import(), (ImportCounts{.changed = 1, .unchanged = 2}));
        QCOMPARE(items().keys(), QStringList({u"Breuken"_s, u"Toets breuken"_s}));
    }

    void rowsWithAKeyAreTheSameWhateverElseChanges()
    {
        m_rows = {row(u"Essay is due"_s, u"17@moodle"_s), row(u"Quiz"_s, u"18@moodle"_s)};
        std::ignore = import();
        const auto before = items();
        m_rows = {row(u"Quiz, nieuw"_s, u"18@moodle"_s), row(u"Verslag"_s, u"17@moodle"_s)};
        m_rows[1].row.week = m_world->week.plus(1);
        QCOMPARE(import(), (ImportCounts{.changed = 2}));
        QCOMPARE(items().value(u"Verslag"_s), before.value(u"Essay is due"_s));
        QCOMPARE(m_world->row(Kind::PlanItem, before.value(u"Essay is due"_s)).week, m_world->week.plus(1).ordinal());
    }

    void pastEventsThatACalendarForgotAreHistory()
    {
        m_rows = {row(u"Maandag"_s, u"1@moodle"_s), row(u"Vrijdag"_s, u"2@moodle"_s), row(u"Zaterdag"_s, u"3@moodle"_s)};
        m_rows[0].row.item.due = m_world->week.monday();
        m_rows[2].row.item.due = m_world->week.monday().addDays(5);
        std::ignore = import();
        m_rows = {m_rows[1]};
        QCOMPARE(import(), (ImportCounts{.withdrawn = 1, .unchanged = 1}));
        QCOMPARE(items().keys(), QStringList({u"Maandag"_s, u"Vrijdag"_s}));
    }

    void equalRowsStayApart()
    {
        m_rows = {row(u"Oefeningen"_s), row(u"Oefeningen"_s)};
        QCOMPARE(import(), (ImportCounts{.made = 2}));
        QCOMPARE(import(), (ImportCounts{.unchanged = 2}));
        QCOMPARE(rowsOf(Kind::PlanItem).size(), 2);
    }

    void aNewRowNeverTakesARenamedOnesPlace()
    {
        std::ignore = import();
        const auto before = items().value(u"Breuken"_s);
        m_rows[0].row.item.title = u"Breuken optellen"_s;
        std::ignore = import();
        m_rows.append(row(u"Breuken"_s));
        QCOMPARE(import(), (ImportCounts{.made = 1, .unchanged = 3}));
        QCOMPARE(items().value(u"Breuken optellen"_s), before);
        QVERIFY(items().value(u"Breuken"_s) != before);
    }

    void ticksStayWithTheirSteps()
    {
        std::ignore = import();
        const auto before = steps();
        m_rows[0].row.steps = {u"Neem je boek"_s, u"Lees"_s, u"Maak oefening 3"_s};
        QCOMPARE(import(), (ImportCounts{.changed = 1, .unchanged = 2}));
        QCOMPARE(steps().value(u"Lees"_s), before.value(u"Lees"_s));
        QCOMPARE(steps().size(), 3);
        QCOMPARE(fromRecord<Step>(m_world->row(Kind::Step, before.value(u"Lees"_s)).record).position, 2);
        m_rows[0].row.steps = {u"Lees"_s};
        std::ignore = import();
        QCOMPARE(steps().keys(), QStringList({u"Lees"_s}));
    }

    void subjectsAreKnownByTheNamesTeachersWrite_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("known");
        for (const auto &name : {u"Wiskunde"_s, u" wiskunde "_s, u"WISKUNDE"_s, u"WIS"_s, u"wis."_s, u"Wískunde"_s}) {
            QTest::newRow(qPrintable(name)) << name << true;
        }
        for (const auto &name : {u""_s, u"wisk"_s, u"Latijn"_s}) {
            QTest::newRow(qPrintable(u"not: "_s + name)) << name << false;
        }
    }

    void subjectsAreKnownByTheNamesTeachersWrite()
    {
        QFETCH(QString, written);
        QFETCH(bool, known);
        const SubjectNames names({{.id = id("maths"), .name = u"Wiskunde"_s, .abbreviation = u"WIS"_s}});
        QCOMPARE(!names.find(written).isNull(), known);
    }
};

QTEST_GUILESS_MAIN(WeekImportTest)
#include "week_import_test.moc"
