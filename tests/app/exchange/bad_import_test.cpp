// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/week_plan_reader.h"
#include "support/spent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Files that nobody made by hand: whatever comes of them comes soon, and in memory that is there. */
class BadImportTest : public QObject
{
    Q_OBJECT

    static QByteArray calendar(const QByteArray &event)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Les\r\n" + event + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

private Q_SLOTS:
    void everyFileIsReadSoon_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto head = "vak;taak;week\n"_ba;
        const qsizetype large = 500'000;
        const auto row = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };
        row("only zeros", QByteArray(large, '\0'));
        row("only quotation marks", QByteArray(large, '"'));
        row("only delimiters", QByteArray(large, ';'));
        row("only line ends", QByteArray(large, '\n'));
        row("one endless line", QByteArray(large, 'x'));
        row("one endless cell", head + "WIS;" + QByteArray(large, 'x') + ";47\n");
        row("a cell that is never closed", head + "WIS;\"" + QByteArray(large, 'x'));
        row("many rows", head + "WIS;Lees;47\n"_ba.repeated(large / 12));
        row("many faults", head + "WIS;Lees;99\n"_ba.repeated(large / 12));
        row("many tags", head + "WIS;" + "<b>"_ba.repeated(large / 3) + ";47\n");
        row("half a tag", head + "WIS;" + "<"_ba.repeated(large) + ";47\n");
        row("many entities", head + "WIS;" + "&amp;"_ba.repeated(large / 5) + ";47\n");
        row("half an entity", head + "WIS;" + "&"_ba.repeated(large) + ";47\n");
        row("combining marks", head + "WIS;e" + "\xcc\x81"_ba.repeated(large / 2) + ";47\n");
        row("directions", head + "WIS;" + "\xe2\x80\xae"_ba.repeated(large / 3) + ";47\n");
        row("half of UTF-16", "\xff\xfe" + QByteArray(large, '\xd8'));
        row("deep components", "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n"_ba.repeated(large / 14));
        row("many calendars", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"_ba.repeated(large / 32));
        row("every second for ever", calendar("DTSTART:20261120T080000Z\r\nRRULE:FREQ=SECONDLY\r\n"));
        row("every second of a list", calendar("DTSTART:20261120T080000Z\r\nRRULE:FREQ=SECONDLY;COUNT=2147483647;BYSETPOS=-366\r\n"));
        row("never on the 31st of February", calendar("DTSTART:20260131T080000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\r\n"));
        row("an interval of two thousand million", calendar("DTSTART:20260131T080000Z\r\nRRULE:FREQ=DAILY;INTERVAL=2147483647\r\n"));
        row("until the last day", calendar("DTSTART:20260131T080000Z\r\nRRULE:FREQ=DAILY;UNTIL=99991231T235959Z\r\n"));
        row("a duration without end", calendar("DTSTART:20261120T080000Z\r\nDURATION:P99999999999999999999W\r\n"));
        row("many exceptions",
            calendar("DTSTART:20261120T080000Z\r\nRRULE:FREQ=DAILY;COUNT=9\r\nEXDATE:" + "20261121T080000Z,"_ba.repeated(20'000)
                     + "20261121T080000Z\r\n"));
        row("many dates", calendar("DTSTART:20261120T080000Z\r\nRDATE:" + "20261121T080000Z,"_ba.repeated(20'000) + "20261121T080000Z\r\n"));
        row("one line folded for ever", calendar("DESCRIPTION:" + "x\r\n "_ba.repeated(large / 4) + "\r\n"));
        row("many parameters", calendar("DTSTART" + ";X=y"_ba.repeated(large / 4) + ":20261120T080000Z\r\n"));
    }

    void everyFileIsReadSoon()
    {
        QFETCH(QByteArray, content);
        Expected<ReadPlan> plan;
        const auto spent = leastSpent([&] { plan = readWeekPlan(content, u"plan"_s, {.today = QDate(2026, 11, 20)}); });
        QVERIFY(plan || (plan.error().kind == ErrorKind::BadInput && !plan.error().detail.isEmpty()));
        // A person waits for it, once; what must not be is a file that takes longer than its size tells.
        const auto budget = std::chrono::milliseconds(100) + std::chrono::milliseconds(25) * (content.size() / 65'536);
        QVERIFY2(spent.time <= budget, qPrintable(u"%1 µs"_s.arg(spent.time.count())));
        QVERIFY2(spent.memory <= 256 * 1024 * 1024, qPrintable(u"%1 KiB"_s.arg(spent.memory / 1024)));
    }
};

QTEST_GUILESS_MAIN(BadImportTest)
#include "bad_import_test.moc"
