// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demo_school.h"
#include "exchange/week_plan_reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
const QDate today(2026, 11, 20);

ReadPlan readFile(const QString &name, Week week)
{
    QFile file(QDir(QStringLiteral(SCHOOL_FILES)).filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is not there", qPrintable(file.fileName()));
    }
    auto plan = readWeekPlan(file.readAll(), name, {.today = today, .week = week});
    return plan ? *std::move(plan) : ReadPlan{.rows = {}, .rejections = {}, .notes = {plan.error().detail}};
}
}

/** The files in tests/data/school are what a teacher of the demo school would import. */
class SchoolFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsComeInWholeInAnyWeek_data();
    void listsComeInWholeInAnyWeek();
    void timetableComesInWithItsExceptions();
    void everySubjectIsOneOfTheDemoSchool_data();
    void everySubjectIsOneOfTheDemoSchool();
    void cellsKeepTheirAccentsStepsAndDays();
};

void SchoolFilesTest::listsComeInWholeInAnyWeek_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Week>("week");
    QTest::addColumn<int>("rows");
    const QList<std::pair<QString, int>> files{
        {u"wetenschappen_excel.csv"_s, 10}, {u"talen.csv"_s, 9}, {u"godsdienst_en_co.tsv"_s, 4}, {u"toetsen_excel.csv"_s, 3}};
    for (const auto &[file, rows] : files) {
        for (const auto &week : {u"2026-W47"_s, u"2026-W53"_s, u"2027-W12"_s}) {
            QTest::addRow("%s in %s", qPrintable(file), qPrintable(week)) << file << Week::fromString(week) << rows;
        }
    }
}

void SchoolFilesTest::listsComeInWholeInAnyWeek()
{
    QFETCH(const QString, file);
    QFETCH(const Week, week);
    QFETCH(const int, rows);
    const auto plan = readFile(file, week);
    for (const auto &rejection : plan.rejections) {
        qWarning("%s", qPrintable(rejection.message()));
    }
    QVERIFY2(plan.rejections.isEmpty(), qPrintable(plan.notes.join(u'\n')));
    QCOMPARE(plan.rows.size(), rows);
    for (const auto &row : plan.rows) {
        QCOMPARE(row.week, week);
        QVERIFY2(!row.item.due.isValid() || week.contains(row.item.due), qPrintable(row.item.title));
        QCOMPARE_GE(row.item.minutes(), 10);
    }
}

void SchoolFilesTest::timetableComesInWithItsExceptions()
{
    const auto plan = readFile(u"lesrooster.ics"_s, {});
    QVERIFY2(plan.rejections.isEmpty(), plan.rejections.isEmpty() ? "" : qPrintable(plan.rejections.first().message()));
    const auto on = [&](QDate day) {
        QStringList lessons;
        for (const auto &row : plan.rows) {
            if (row.item.day == day) {
                lessons.append(row.item.time.toString(u"HH:mm "_s) + row.subject);
            }
        }
        lessons.sort();
        return lessons;
    };
    QCOMPARE(on(QDate(2026, 11, 16)), QStringList({u"08:25 Nederlands"_s, u"13:45 Geschiedenis"_s}));
    QCOMPARE(on(QDate(2026, 11, 17)), QStringList({u"08:25 Wiskunde"_s})); // French is cancelled
    QCOMPARE(on(QDate(2026, 11, 20)), QStringList({u"10:20 Aardrijkskunde"_s, u"13:45 Fysica"_s}));
    QCOMPARE(on(QDate(2026, 11, 11)), QStringList()); // Armistice Day
    QCOMPARE(on(QDate(2027, 3, 30)), QStringList()); // the Easter holidays
    QCOMPARE(on(QDate(2027, 4, 13)).size(), 2); // and by then it is summer time
    const auto task = std::ranges::find(plan.rows, QDate(2026, 11, 27), [](const PlanRow &row) { return row.item.due; });
    QVERIFY(task != plan.rows.end());
    QCOMPARE(task->item.dueTime, QTime(16, 0));
    QVERIFY(std::ranges::any_of(plan.rows, [](const PlanRow &row) { return row.item.title.contains(u"Maasvallei"_s); }));
}

void SchoolFilesTest::everySubjectIsOneOfTheDemoSchool_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &file : QDir(QStringLiteral(SCHOOL_FILES)).entryList({u"*.csv"_s, u"*.tsv"_s, u"*.ics"_s})) {
        QTest::addRow("%s", qPrintable(file)) << file;
    }
}

void SchoolFilesTest::everySubjectIsOneOfTheDemoSchool()
{
    QFETCH(const QString, file);
    QStringList known;
    for (const auto &subject : demoSchool(today, 1).subjects) {
        known << subject.name << subject.abbreviation;
    }
    for (const auto &row : readFile(file, Week::of(today)).rows) {
        QVERIFY2(known.contains(row.subject), qPrintable(row.subject));
    }
}

void SchoolFilesTest::cellsKeepTheirAccentsStepsAndDays()
{
    const auto rows = readFile(u"wetenschappen_excel.csv"_s, Week::of(today)).rows;
    QCOMPARE(rows[0].subject, u"Wiskunde"_s);
    QCOMPARE(rows[0].item.due, QDate(2026, 11, 19));
    QCOMPARE(rows[0].item.estimate, std::chrono::minutes(30));
    QCOMPARE(rows[1].subject, u"Wiskunde"_s); // an empty cell means "as above"
    QVERIFY(rows[1].item.title.contains(u"–"_s));
    QCOMPARE(rows[2].steps, QStringList({u"teken de opstelling"_s, u"noteer je waarneming"_s, u"schrijf een besluit"_s}));
    QVERIFY(rows[2].item.material.contains(u"foto’s"_s));
}

QTEST_GUILESS_MAIN(SchoolFilesTest)
#include "school_files_test.moc"
