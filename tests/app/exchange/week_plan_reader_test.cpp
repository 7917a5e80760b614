// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_text.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Every sample has a text beside it that says, word for word, what comes of it. */
class WeekPlanReaderTest : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void addSamples(const QString &folder)
    {
        QTest::addColumn<QString>("path");
        const QDir samples(QStringLiteral(SAMPLES) + u'/' + folder);
        for (const auto &name : samples.entryList(QDir::Files, QDir::Name)) {
            if (!name.endsWith(".expected"_L1)) {
                QTest::newRow(qPrintable(name)) << samples.filePath(name);
            }
        }
    }

    static ReadOptions options() { return {.today = QDate(2026, 11, 20)}; }

    /** In the first line of the expectation: what a person would add on the command line. */
    static ReadOptions optionsFrom(const QString &line)
    {
        auto given = options();
        for (const auto &option : line.split(u' ', Qt::SkipEmptyParts)) {
            const auto value = option.section(u'=', 1);
            if (option.startsWith("week="_L1)) {
                given.week = Week::fromString(value);
            } else if (option.startsWith("subject="_L1)) {
                given.subject = value;
            } else if (option.startsWith("today="_L1)) {
                given.today = QDate::fromString(value, Qt::ISODate);
            } else if (option.startsWith("zone="_L1)) {
                given.zone = QTimeZone(value.toUtf8());
            }
        }
        return given;
    }

    /** The text beside a sample, without its first line if that has options. */
    static QString expectation(const QString &path, ReadOptions &given)
    {
        auto text = QString::fromUtf8(content(path + u".expected"_s));
        if (!text.startsWith("options: "_L1)) {
            return text;
        }
        given = optionsFrom(text.section(u'\n', 0, 0));
        return text.section(u'\n', 1);
    }

    /** Compares line by line, so that a failure names the first that differs. */
    static Expected<ReadPlan> comparedSample(const QString &path)
    {
        auto given = options();
        const auto expected = expectation(path, given).split(u'\n');
        auto plan = readWeekPlan(content(path), QFileInfo(path).fileName(), given);
        const auto found = described(plan).split(u'\n');
        for (qsizetype at = 0; at < qMin(found.size(), expected.size()); ++at) {
            [&] { QCOMPARE(found[at], expected[at]); }();
        }
        [&] { QCOMPARE(found.size(), expected.size()); }();
        return plan;
    }

private Q_SLOTS:
    void goodSampleComesInWhole_data() { addSamples(u"good"_s); }
    void goodSampleComesInWhole()
    {
        QFETCH(const QString, path);
        const auto plan = comparedSample(path);
        QVERIFY(plan);
        QVERIFY(!plan->rows.isEmpty());
        QVERIFY(plan->rejections.isEmpty());
    }

    void badSampleSaysWhatIsWrong_data() { addSamples(u"bad"_s); }
    void badSampleSaysWhatIsWrong()
    {
        QFETCH(const QString, path);
        const auto plan = comparedSample(path);
        QVERIFY(!plan || !plan->rejections.isEmpty());
    }

    void everyBadSampleHasItsOwnMessage()
    {
        QHash<QString, QString> sampleOf;
        const QDir samples(QStringLiteral(SAMPLES) + u"/bad"_s);
        for (const auto &name : samples.entryList({u"*.expected"_s}, QDir::Files)) {
            const auto message = QString::fromUtf8(content(samples.filePath(name)));
            QVERIFY2(!sampleOf.contains(message), qPrintable(name + u" as "_s + sampleOf.value(message)));
            sampleOf.insert(message, name);
        }
        QCOMPARE_GE(sampleOf.size(), 30);
    }

    void contentDecidesAndNotTheName()
    {
        const QByteArray list = "week;vak;taak\n47;Frans;Lire\n";
        const auto plan = readWeekPlan(list, u"agenda.ics"_s, options());
        QVERIFY(plan);
        QCOMPARE(plan->rows.size(), 1);
        QCOMPARE(described(plan), described(readWeekPlan(list, u"plan.csv"_s, options())));
    }

    void hugeFilesAreRefused()
    {
        QCOMPARE(readWeekPlan(QByteArray(8 * 1024 * 1024 + 1, 'a'), {}, options()).error().detail, u"the file is larger than 8 MiB"_s);
        QCOMPARE(readWeekPlan("week;taak\n" + QByteArray("47;a\n").repeated(20'000), {}, options()).error().detail,
                 u"the file has more than 20000 rows"_s);
        QCOMPARE(readWeekPlan("week;taak" + QByteArray(";").repeated(600), {}, options()).error().detail, u"line 1 has more than 512 columns"_s);
    }

    void textAtTheLimitComesInAndOneMoreDoesNot()
    {
        const auto read = [](int length) { return readWeekPlan("week;taak\n47;" + QByteArray(length, 'a'), {}, options()); };
        QCOMPARE(read(300)->rows.size(), 1);
        QCOMPARE(read(301)->rows.size(), 0);
        QCOMPARE(read(301)->rejections.first().reason, Reason::TooLong);
    }

    void whatRepeatsAtOtherTimesOnlyIsTold()
    {
        const QByteArray calendar =
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20200101T080000Z\nDTSTART:20200101T080000Z\nDTEND:20200101T090000Z\n"
            "RRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Les\nEND:VEVENT\nEND:VCALENDAR\n";
        QCOMPARE(described(readWeekPlan(calendar, {}, options())), u"note: repeated only before or long after today, so left out: “Les”\n"_s);
    }

    void caseOfCalendarWordsDoesNotMatter()
    {
        const QByteArray calendar = "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nDUE;VALUE=DATE:20261117\nSUMMARY:Lire\nEND:VTODO\nEND:VCALENDAR\n";
        auto lower = calendar;
        lower.replace("BEGIN", "begin").replace("END", "end").replace("VTODO", "vtodo").replace("DUE", "due").replace("VCAL", "vcal");
        QCOMPARE(readWeekPlan(lower, {}, options())->rows.size(), 1);
        QCOMPARE(described(readWeekPlan(lower, {}, options())), described(readWeekPlan(calendar, {}, options())));
    }

    void keyOutlivesACorrection()
    {
        const auto keys = [](const QByteArray &list) {
            QStringList keys;
            const auto plan = readWeekPlan(list, {}, options());
            for (const auto &row : plan->rows) {
                keys.append(row.key);
            }
            return keys;
        };
        QCOMPARE(keys("nr;week;taak;extra\n7;47;Lire;Fiche 2\n"), (QStringList{u"7"_s, u"7#2"_s}));
        QCOMPARE(keys("taak;extra;week;nr\nRelire;Fiche 3;48;7\n"), (QStringList{u"7"_s, u"7#2"_s}));
    }

    void cutAnywhereAFileIsReadOrRefusedInWords_data() { addSamples(u"good"_s); }
    void cutAnywhereAFileIsReadOrRefusedInWords()
    {
        QFETCH(const QString, path);
        const auto whole = content(path);
        for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 40) {
            const auto plan = readWeekPlan(whole.first(length), {}, options());
            QVERIFY(plan || !plan.error().detail.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(WeekPlanReaderTest)
#include "week_plan_reader_test.moc"
