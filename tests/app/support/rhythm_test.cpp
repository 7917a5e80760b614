// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rhythm.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

Q_DECLARE_METATYPE(std::optional<Weekwijzer::CheckIn::Moment>)

class RhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayHasItsWeeks_data()
    {
        using Moment = CheckIn::Moment;
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("ahead");
        QTest::addColumn<QString>("behind");
        QTest::addColumn<std::optional<Moment>>("asks");
        const auto row = [](const char *name, QDate today, const QString &ahead, const QString &behind, std::optional<Moment> asks) {
            QTest::newRow(name) << today << ahead << behind << asks;
        };
        row("Monday", {2026, 11, 16}, u"2026-W47"_s, u"2026-W46"_s, Moment::Monday);
        row("Tuesday", {2026, 11, 17}, u"2026-W47"_s, u"2026-W46"_s, Moment::Monday);
        row("Wednesday", {2026, 11, 18}, u"2026-W47"_s, u"2026-W46"_s, {});
        row("Thursday", {2026, 11, 19}, u"2026-W47"_s, u"2026-W46"_s, {});
        row("Friday", {2026, 11, 20}, u"2026-W47"_s, u"2026-W47"_s, Moment::Friday);
        row("Saturday", {2026, 11, 21}, u"2026-W48"_s, u"2026-W47"_s, Moment::Friday);
        row("Sunday", {2026, 11, 22}, u"2026-W48"_s, u"2026-W47"_s, Moment::Friday);
        row("Saturday before week 53", {2026, 12, 26}, u"2026-W53"_s, u"2026-W52"_s, Moment::Friday);
        row("Sunday of week 53", {2027, 1, 3}, u"2027-W01"_s, u"2026-W53"_s, Moment::Friday);
        row("Monday after it", {2027, 1, 4}, u"2027-W01"_s, u"2026-W53"_s, Moment::Monday);
    }

    void everyDayHasItsWeeks()
    {
        QFETCH(QDate, today);
        QTEST(weekAhead(today).toString(), "ahead");
        QTEST(weekBehind(today).toString(), "behind");
        QTEST(checkInOn(today), "asks");
    }
};

QTEST_GUILESS_MAIN(RhythmTest)
#include "rhythm_test.moc"
