// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/gate.h"
#include "http/rate_limit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class GateTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Arrival sync(const QByteArray &body = "abc")
    {
        return {.method = "POST",
                .path = "/v1/sync",
                .headers = {{"content-type", framesType.toByteArray()}, {"content-length", QByteArray::number(body.size())}},
                .body = body};
    }

private Q_SLOTS:
    void letsInWhatARouteTakes()
    {
        QVERIFY(!turnedAway(sync()));
        QVERIFY(!turnedAway({.method = "GET", .path = "/v1/health"}));
        auto pair = sync("{}");
        pair.path = "/v1/pair";
        pair.headers.insert("content-type", "application/json; charset=utf-8");
        QVERIFY(!turnedAway(pair));
    }

    void turnsAwayTheRest_data()
    {
        QTest::addColumn<Arrival>("arrival");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, int status, auto change) {
            auto arrival = sync();
            change(arrival);
            QTest::newRow(name) << arrival << status;
        };
        row("another path", 404, [](Arrival &a) { a.path = "/v1/sync/"; });
        row("a path upwards", 404, [](Arrival &a) { a.path = "/v1/../v1/sync"; });
        row("an empty path", 404, [](Arrival &a) { a.path = ""; });
        row("a path in capitals", 404, [](Arrival &a) { a.path = "/V1/SYNC"; });
        row("another method", 405, [](Arrival &a) { a.method = "GET"; });
        row("HEAD", 405, [](Arrival &a) { a.method = "HEAD"; });
        row("no length", 411, [](Arrival &a) { a.headers.remove("content-length"); });
        row("half a length", 400, [](Arrival &a) { a.headers["content-length"] = "3abc"; });
        row("a signed length", 400, [](Arrival &a) { a.headers["content-length"] = "+3"; });
        row("an empty length", 400, [](Arrival &a) { a.headers["content-length"] = ""; });
        row("two lengths in one", 400, [](Arrival &a) { a.headers["content-length"] = "3, 3"; });
        row("a false length", 400, [](Arrival &a) { a.headers["content-length"] = "4"; });
        row("too long", 413, [](Arrival &a) { a.headers["content-length"] = "4194305"; });
        row("absurdly long", 400, [](Arrival &a) { a.headers["content-length"] = "99999999999999999999999"; });
        row("another type", 415, [](Arrival &a) { a.headers["content-type"] = "text/plain"; });
        row("no type", 415, [](Arrival &a) { a.headers.remove("content-type"); });
        row("a longer type", 415, [](Arrival &a) { a.headers["content-type"] += "x"; });
        row("an encoding", 415, [](Arrival &a) { a.headers["content-encoding"] = "gzip"; });
    }

    void turnsAwayTheRest()
    {
        QFETCH(Arrival, arrival);
        QFETCH(int, status);
        const auto answer = turnedAway(arrival);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->contentType, "application/problem+json"_ba);
        const auto body = QJsonDocument::fromJson(answer->body).object();
        QCOMPARE(body.value("status"_L1).toInt(), status);
        QVERIFY(body.value("type"_L1).toString().startsWith("urn:weekwijzer:problem:"_L1));
    }

    void problemsTellNothingOfTheirCause()
    {
        const auto answer = problem({.kind = ErrorKind::Storage, .detail = u"/home/school/hub.db is broken"_s});
        QCOMPARE(answer.status, 500);
        QVERIFY(!answer.body.contains("hub.db"));
        QVERIFY(problem({.kind = ErrorKind::Busy, .detail = {}}).retryAfter > 0);
        QCOMPARE(problem({.kind = ErrorKind::DiskFull, .detail = {}}).status, 507);
    }

    void tooManyTriesHaveToWait()
    {
        RateLimit limit(3, 5);
        const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);
        for (int tries = 0; tries < 3; ++tries) {
            QCOMPARE(limit.waitFor("a", now), 0);
        }
        QCOMPARE(limit.waitFor("a", now.addSecs(10)), 50);
        QCOMPARE(limit.waitFor("b", now), 0);
        QVERIFY(limit.waitFor("c", now) > 0); // everybody together
        QCOMPARE(limit.waitFor("a", now.addSecs(60)), 0);
        QCOMPARE(limit.waitFor("a", now.addYears(-1)), 0); // the clock was set back
    }
};

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
