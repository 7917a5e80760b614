// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_device.h"
#include "school_hub.h"

#include "client/exchange_store.h"
#include "database/migration.h"
#include "engine/engine.h"
#include "service/exchange.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** What travelled until the device rested. */
struct Travelled {
    int requests = 0;
    qsizetype up = 0;
    qsizetype down = 0;
    bool restsWell = false;
};

/** The hub, reached without sockets: a request's body in, the reply's body out. */
class Hub
{
public:
    Hub(Database &database, QByteArray token)
        : m_exchange(database)
        , m_token(std::move(token))
    {
    }

    Expected<QByteArray> answer(const QByteArray &body, const QDateTime &now)
    {
        FrameReader reader;
        reader.append(body);
        auto frame = reader.next();
        if (!frame || !*frame) {
            return failure(ErrorKind::BadReply, u"not one whole frame"_s);
        }
        return decodedRequest((*frame)->payload).and_then([&](const SyncRequest &request) {
            return m_exchange.run(m_token, request, now).transform([&](const SyncReply &reply) { return encoded(reply, request.affordable); });
        });
    }

private:
    Exchange m_exchange;
    QByteArray m_token;
};

/** Drives the engine as the client does, but against the hub above. */
class Device
{
public:
    Device(Database &database, Hub &hub)
        : m_store(database)
        , m_hub(hub)
    {
    }

    Travelled sync(const QDateTime &now)
    {
        m_travelled = {};
        QList<Event> events{ConnectionFound{}};
        while (!events.isEmpty()) {
            for (const auto &command : m_engine.handle(events.takeFirst(), now)) {
                std::visit([&](const auto &what) { events += carriedOut(what, now); }, command);
            }
        }
        return m_travelled;
    }

private:
    QList<Event> carriedOut(const Post &post, const QDateTime &now)
    {
        const auto reply = m_hub.answer(post.body, now);
        ++m_travelled.requests;
        m_travelled.up += post.body.size();
        if (!reply) {
            return {ExchangeFailed{.error = reply.error()}};
        }
        m_travelled.down += reply->size();
        return {BytesArrived{.bytes = *reply}, ReplyEnded{}};
    }

    QList<Event> carriedOut(SealBatch, const QDateTime &)
    {
        const auto request = m_store.request();
        return {request ? Event(BatchSealed{.request = *request}) : Event(StorageFailed{.error = request.error()})};
    }

    QList<Event> carriedOut(const Settle &settle, const QDateTime &now) { return kept(m_store.settle(settle.ack, now)); }
    QList<Event> carriedOut(const StorePage &page, const QDateTime &)
    {
        return kept(m_store.keep(page.page).transform([](PageOutcome) {}));
    }

    QList<Event> carriedOut(const Report &report, const QDateTime &)
    {
        m_travelled.restsWell = report.state == Report::State::Idle;
        return {};
    }

    template<typename Other>
    QList<Event> carriedOut(const Other &, const QDateTime &)
    {
        return {};
    }

    static QList<Event> kept(const Expected<void> &done) { return done ? QList<Event>() : QList<Event>{StorageFailed{.error = done.error()}}; }

    Engine m_engine{1};
    ExchangeStore m_store;
    Hub &m_hub;
    Travelled m_travelled;
};
}

/** The standard workloads may not take more requests or bytes than their budgets; both are exact, so they may not creep. */
class SyncBudgetTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now{{2026, 11, 20}, {16, 0}, QTimeZone::UTC};
    const SchoolYear m_year = schoolYear(1);
    const Monday m_monday = monday(m_year, 1);
    std::optional<Database> m_hubDatabase;
    std::optional<Database> m_deviceDatabase;
    std::optional<Hub> m_hub;
    std::optional<Device> m_device;

    static std::optional<Database> opened(Database::Purpose purpose, const QString &migrations)
    {
        auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), purpose);
        if (!database || !migrate(*database, migrations)) {
            return {};
        }
        return std::optional<Database>(*std::move(database));
    }

    void compare(const Travelled &travelled, qsizetype budget)
    {
        qInfo("%d request, %lld bytes up, %lld bytes down, of %lld", travelled.requests, qlonglong(travelled.up), qlonglong(travelled.down),
              qlonglong(budget));
        QVERIFY(travelled.restsWell);
        QCOMPARE(travelled.requests, 1);
        QCOMPARE_LE(travelled.up + travelled.down, budget);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hubDatabase.emplace(*opened(Database::Purpose::Hub, u":/weekwijzer/hub_migrations"_s));
        m_deviceDatabase.emplace(*opened(Database::Purpose::Device, u":/weekwijzer/migrations"_s));
        QVERIFY(publishYear(*m_hubDatabase, m_year, m_now).has_value());
        const auto token = admitStudent(*m_hubDatabase, m_year, m_now);
        QVERIFY(token.has_value());
        QVERIFY(DeviceStore(*m_deviceDatabase)
                    .pair({.hub = QUrl(u"http://hub"_s), .token = *token, .person = m_year.student.id, .school = m_year.school.id})
                    .has_value());
        m_hub.emplace(*m_hubDatabase, *token);
        m_device.emplace(*m_deviceDatabase, *m_hub);
    }

    void theWholeYearArrives()
    {
        compare(m_device->sync(m_now), 300'000);
        for (const auto &plan : m_year.plans) {
            QCOMPARE(itemsOf(*m_deviceDatabase, plan.week), 35);
        }
    }

    void nothingChanged() { compare(m_device->sync(m_now.addSecs(300)), 400); }

    void mondayMorning()
    {
        const auto later = m_now.addDays(2);
        QVERIFY(publishMonday(*m_hubDatabase, m_monday, later).has_value());
        QVERIFY(workOfMonday(*m_deviceDatabase, m_monday, later).has_value());
        compare(m_device->sync(later.addSecs(60)), 16'000);
        QCOMPARE(itemsOf(*m_deviceDatabase, m_monday.plan.week), 35);
        QCOMPARE(Outbox(*m_deviceDatabase).waiting().value(), 0);
        QCOMPARE(RecordStore(*m_deviceDatabase).select<Feedback>("").value().size(), 20);
        QCOMPARE(HubRecordStore(*m_hubDatabase).ofKind(Kind::HandIn).value().size(), 3);
    }

    void nothingChangedAfterMonday() { compare(m_device->sync(m_now.addDays(3)), 400); }
};

QTEST_GUILESS_MAIN(SyncBudgetTest)
#include "sync_budget_test.moc"
