// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"
#include "service/pairing_desk.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

class PairingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HubWorld> m_world;

    [[nodiscard]] QString newCode() { return PairingDesk(m_world->database()).newCode(HubWorld::id("Noor"), 24h, m_world->now).value(); }
    [[nodiscard]] Expected<Paired> pair(const QString &code) { return PairingDesk(m_world->database()).pair(code, u"Tablet"_s, m_world->now); }
    [[nodiscard]] static QString wrong(const QString &code) { return code.chopped(1) + (code.endsWith(u'7') ? u'8' : u'7'); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<HubWorld>(); }

    void aCodePairsOneDevice()
    {
        const auto code = newCode();
        static const QRegularExpression form(u"^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{6}$"_s);
        QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
        const auto paired = pair(code);
        QVERIFY(paired);
        QCOMPARE(paired->person, HubWorld::id("Noor"));
        QCOMPARE(paired->school, HubWorld::id("school"));
        QCOMPARE(paired->name, u"Noor"_s);
        QVERIFY(m_world->exchange().run(paired->token, {}, m_world->now));
        QCOMPARE(pair(code).error().kind, ErrorKind::NotAllowed);
    }

    void theTokenItselfIsKeptNowhere()
    {
        const auto paired = pair(newCode());
        const auto rows = m_world->database().prepared("SELECT token_hash FROM device").rows([](const Row &row) { return row.bytes(0); });
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->first() != paired->token);
        QCOMPARE(rows->first(), hashOf(paired->token));
    }

    void peopleTypeCodesTheirOwnWay()
    {
        auto code = newCode();
        QVERIFY(pair(u" "_s + code.toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l')));
    }

    void fiveFailuresEndACode()
    {
        const auto code = newCode();
        for (int failures = 0; failures < 4; ++failures) {
            QVERIFY(!pair(wrong(code)));
        }
        const auto other = newCode();
        QVERIFY(!pair(wrong(code)));
        QCOMPARE(pair(code).error().kind, ErrorKind::NotAllowed);
        QVERIFY(pair(other)); // each code has its own
    }

    void fourFailuresDoNot()
    {
        const auto code = newCode();
        for (int failures = 0; failures < 4; ++failures) {
            QVERIFY(!pair(wrong(code)));
        }
        QVERIFY(pair(code));
    }

    void codesExpire()
    {
        const auto code = newCode();
        m_world->now = m_world->now.addDuration(24h);
        QCOMPARE(pair(code).error().kind, ErrorKind::NotAllowed);
    }

    void everyFailureLooksTheSame_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code :
             {u""_s, u"-"_s, u"ABCD"_s, u"ABCD-"_s, u"ABCD-EFGHJK"_s, u"ééé"_s, QString(100'000, u'A'), u"'; DROP TABLE device"_s}) {
            QTest::newRow(qPrintable(code.left(20))) << code;
        }
    }

    void everyFailureLooksTheSame()
    {
        QFETCH(QString, code);
        std::ignore = newCode();
        QCOMPARE(pair(code).error().kind, ErrorKind::NotAllowed);
    }

    void codesAreForPeopleOfTheSchool()
    {
        QCOMPARE(PairingDesk(m_world->database()).newCode(HubWorld::id("nobody"), 24h, m_world->now).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(PairingTest)
#include "pairing_test.moc"
