// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/delivery_chain.h"

#include <QTest>
#include <QTimeZone>

using namespace Weekwijzer;

class DeliveryChainTest : public QObject
{
    Q_OBJECT

    const QDateTime m_made{{2026, 11, 18}, {14, 0}, QTimeZone::UTC};
    const QDateTime m_sent = m_made.addSecs(3600);
    const QDateTime m_received = m_made.addSecs(3601);
    const QDateTime m_answered = m_made.addDays(1);

    static Stage::Name current(const QList<Stage> &chain)
    {
        for (const auto &stage : chain) {
            if (stage.state == Stage::State::Current) {
                return stage.name;
            }
        }
        return {};
    }

private Q_SLOTS:
    void fiveStagesAlwaysInTheSameOrder()
    {
        const auto chain = handInChain({.madeAt = m_made}, {.waiting = true}, {});
        QCOMPARE(chain.size(), 5);
        for (int place = 0; place < 5; ++place) {
            QCOMPARE(int(chain[place].name), place);
        }
    }

    void fresh()
    {
        const auto chain = handInChain({.madeAt = m_made}, {.waiting = true}, {});
        QCOMPARE(current(chain), Stage::Name::WaitingForConnection);
        QCOMPARE(chain[0], (Stage{.name = Stage::Name::SavedHere, .state = Stage::State::Passed, .at = m_made}));
        QCOMPARE(chain[2], (Stage{.name = Stage::Name::Sent, .state = Stage::State::Ahead, .at = {}}));
    }

    void sentIsNotReceived()
    {
        const auto chain = handInChain({.madeAt = m_made}, {.waiting = true, .sentAt = m_sent}, {});
        QCOMPARE(current(chain), Stage::Name::Sent);
        QCOMPARE(chain[2].at, m_sent);
        QVERIFY(!chain[3].at.isValid());
    }

    void aRefusedHandInIsNotReceived()
    {
        const auto chain = handInChain({.madeAt = m_made}, {.waiting = false, .sentAt = m_sent, .settledAt = m_received}, {});
        QCOMPARE(current(chain), Stage::Name::Sent);
    }

    void received()
    {
        const auto chain = handInChain({.madeAt = m_made, .receivedAt = m_received}, {.sentAt = m_sent, .settledAt = m_received}, {});
        QCOMPARE(current(chain), Stage::Name::Received);
        QCOMPARE(chain[3].at, m_received);
    }

    void madeOnAnotherDeviceItsSendingTimeIsUnknown()
    {
        const auto chain = handInChain({.madeAt = m_made, .receivedAt = m_received}, {}, {});
        QCOMPARE(current(chain), Stage::Name::Received);
        QVERIFY(!chain[2].at.isValid());
        QCOMPARE(chain[2].state, Stage::State::Passed);
    }

    void answered()
    {
        const auto chain = handInChain({.madeAt = m_made, .receivedAt = m_received}, {.sentAt = m_sent}, Feedback{.madeAt = m_answered});
        QCOMPARE(current(chain), Stage::Name::Feedback);
        QCOMPARE(chain[4].at, m_answered);
    }

    void aQuestionGoesTheSameWay_data()
    {
        QTest::addColumn<Question>("question");
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<bool>("isAnswered");
        QTest::addColumn<Stage::Name>("stage");
        const Question fresh{.madeAt = m_made};
        const Question there{.madeAt = m_made, .receivedAt = m_received};
        QTest::newRow("fresh") << fresh << Delivery{.waiting = true} << false << Stage::Name::WaitingForConnection;
        QTest::newRow("sent is not received") << fresh << Delivery{.waiting = true, .sentAt = m_sent} << false << Stage::Name::Sent;
        QTest::newRow("received") << there << Delivery{.sentAt = m_sent} << false << Stage::Name::Received;
        QTest::newRow("received from another device") << there << Delivery{} << false << Stage::Name::Received;
        QTest::newRow("answered") << there << Delivery{.sentAt = m_sent} << true << Stage::Name::Answered;
    }
    void aQuestionGoesTheSameWay()
    {
        QFETCH(Question, question);
        QFETCH(Delivery, delivery);
        QFETCH(bool, isAnswered);
        const auto answer = isAnswered ? std::optional(Answer{.madeAt = m_answered}) : std::nullopt;
        const auto chain = questionChain(question, delivery, answer);
        QCOMPARE(chain.size(), 5);
        QCOMPARE(chain[4].name, Stage::Name::Answered);
        QTEST(current(chain), "stage");
        QCOMPARE(chain[4].at, isAnswered ? m_answered : QDateTime());
    }
};

QTEST_GUILESS_MAIN(DeliveryChainTest)
#include "delivery_chain_test.moc"
