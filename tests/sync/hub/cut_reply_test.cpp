// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "database/migration.h"
#include "http/front_desk.h"
#include "support/direct_device.h"
#include "support/whole_state.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
const auto onlyTried = u"only tried"_s;
// When things happened may differ; what happened may not.
const QByteArrayList moments{"delivery"};
}

/** A reply that breaks off at any of its bytes, on its way from the real hub's front to the real stores. */
class CutReplyTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HubWorld> m_world;
    QTemporaryDir m_files;
    std::unique_ptr<FrontDesk> m_desk;
    std::optional<Database> m_device;
    QByteArray m_token;

    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }

    [[nodiscard]] QByteArray answerTo(const QByteArray &body)
    {
        const auto answer = m_desk->answer({.method = "POST",
                                            .path = "/v1/sync",
                                            .headers = {{"authorization", "Bearer " + m_token.toBase64(QByteArray::Base64UrlEncoding)}},
                                            .body = body,
                                            .address = {}},
                                           m_world->now);
        return answer.status == 200 ? answer.body : QByteArray();
    }

    /** Exchanges until nobody has anything to say; once more then, for what only an exchange about nothing finds out. */
    bool settle(DirectDevice &device)
    {
        int rounds = 0;
        for (int quiet = 0; quiet < 2; ++quiet) {
            do {
                const auto body = device.begin();
                if (!body || ++rounds > 6) {
                    return false;
                }
                device.hear(answerTo(*body), true);
            } while (device.wantsMore() || device.state() != Report::State::Idle);
        }
        return true;
    }

    /** What both have in the end. */
    [[nodiscard]] QByteArrayList outcome()
    {
        auto state = wholeState(*m_device, moments).value_or(QByteArrayList{"the device can't be read"});
        return state + wholeState(m_world->database()).value_or(QByteArrayList{"the hub can't be read"});
    }

    /** Does it, tells what came of it, and undoes it on both sides. */
    [[nodiscard]] QByteArrayList tried(const std::function<QByteArrayList()> &work)
    {
        QByteArrayList result;
        std::ignore = m_world->database().transaction([&] {
            return m_device->transaction([&]() -> Expected<void> {
                result = work();
                return failure(ErrorKind::NotFound, onlyTried);
            });
        });
        return result;
    }

    void write(const Record &record)
    {
        QVERIFY(Outbox(*m_device).commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = 1}).has_value());
    }

    /** Works on a first week, while the teacher publishes a second one and takes something of the first away. */
    void workOnBothSides()
    {
        const auto item = HubWorld::itemId("A", m_world->week, 0);
        write(toRecord(Tick{.id = id("tick"), .student = id("Noor"), .item = item, .step = {}, .done = true}));
        write(toRecord(HandIn{.id = id("work"), .student = id("Noor"), .item = item, .text = u"Af"_s, .madeAt = m_world->now, .receivedAt = {}}));
        write(toRecord(Draft{.id = id("draft"), .student = id("Noor"), .item = item, .text = u"Bijna"_s}));
        // Not allowed, so that something is refused.
        write(toRecord(Tick{.id = id("no tick"), .student = id("Noor"), .item = HubWorld::itemId("B", m_world->week, 0), .step = {}, .done = true}));
        m_world->publish("A", m_world->week.plus(1), 3);
        QVERIFY(m_world->office().withdraw(Kind::PlanItem, HubWorld::itemId("A", m_world->week, 1)).has_value());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 2);
        m_world->publish("B", m_world->week, 1);
        m_desk = std::make_unique<FrontDesk>(m_world->database(), BlobFolder(m_files.path(), QByteArray(32, 's')));
        m_token = m_world->paired("Noor");
        m_device.reset();
        m_device.emplace(Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device).value());
        QVERIFY(migrate(*m_device, u":/weekwijzer/migrations"_s).has_value());
        const Pairing pairing{.hub = QUrl(u"http://hub"_s), .token = m_token, .person = id("Noor"), .school = id("school")};
        QVERIFY(DeviceStore(*m_device).pair(pairing).has_value());
        DirectDevice first(*m_device, m_world->now);
        QVERIFY(settle(first));
        workOnBothSides();
    }

    void cutAtAnyByteNothingIsLostAndNothingHappensTwice()
    {
        QByteArray reply;
        const auto whole = tried([&] {
            DirectDevice device(*m_device, m_world->now);
            reply = answerTo(device.begin().value());
            device.hear(reply, true);
            return settle(device) ? outcome() : QByteArrayList{"it did not come to rest"};
        });
        QVERIFY(reply.size() > 300);
        QVERIFY(whole.size() > 40);
        for (qsizetype length = 0; length < reply.size(); ++length) {
            const auto result = tried([&] {
                DirectDevice device(*m_device, m_world->now);
                const auto again = answerTo(device.begin().value());
                device.hear(again.first(length), false);
                // As after a crash: everything but the database is new.
                DirectDevice restarted(*m_device, m_world->now);
                return settle(restarted) ? outcome() : QByteArrayList{"it did not come to rest"};
            });
            QVERIFY2(result == whole,
                     qPrintable(u"cut after %1 of %2 bytes:\n%3"_s.arg(length).arg(reply.size()).arg(QString::fromUtf8(difference(whole, result)))));
        }
    }

    void cutAgainAndAgainItStillComesToTheSame()
    {
        const auto whole = tried([&] {
            DirectDevice device(*m_device, m_world->now);
            return settle(device) ? outcome() : QByteArrayList{"it did not come to rest"};
        });
        const auto result = tried([&] {
            DirectDevice device(*m_device, m_world->now);
            for (qsizetype length = 0; length < 400; length += 7) {
                const auto body = device.begin();
                device.hear(answerTo(body.value()).first(length), false);
            }
            return settle(device) ? outcome() : QByteArrayList{"it did not come to rest"};
        });
        QCOMPARE(difference(whole, result), QByteArray());
    }

    void aBatchThatComesTwiceHappensOnce()
    {
        const auto whole = tried([&] {
            DirectDevice device(*m_device, m_world->now);
            return settle(device) ? outcome() : QByteArrayList{"it did not come to rest"};
        });
        const auto result = tried([&] {
            DirectDevice device(*m_device, m_world->now);
            const auto body = device.begin().value();
            const auto late = answerTo(body);
            device.hear(answerTo(body), true);
            const bool rests = settle(device);
            // The first reply after all, and the request once more, long after.
            device.hear(late, true);
            std::ignore = answerTo(body);
            return rests ? outcome() : QByteArrayList{"it did not come to rest"};
        });
        QCOMPARE(difference(whole, result), QByteArray());
    }
};

QTEST_GUILESS_MAIN(CutReplyTest)
#include "cut_reply_test.moc"
