// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/id.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newIdsSortByTheirTimeAndDiffer()
    {
        const QDateTime moment({2026, 11, 17}, {8, 0}, QTimeZone::UTC);
        const auto first = Id::made(moment);
        const auto second = Id::made(moment.addMSecs(1));
        QVERIFY(first < second);
        QVERIFY(first != Id::made(moment));
        QCOMPARE(first.toString().at(14), u'7');
        QCOMPARE(first.toString().first(13).remove(u'-').toLongLong(nullptr, 16), moment.toMSecsSinceEpoch());
    }

    void derivedIdsDependOnEachPartAndItsPlace()
    {
        QCOMPARE(Id::derived({"tick", "a"}), Id::derived({"tick", "a"}));
        QVERIFY(Id::derived({"ab", "c"}) != Id::derived({"a", "bc"}));
        QVERIFY(Id::derived({"a", "b"}) != Id::derived({"b", "a"}));
        QCOMPARE(Id::derived({"a"}).toString().at(14), u'8');
    }

    void textAndBytesLeadBack()
    {
        const auto id = Id::made(QDateTime::fromMSecsSinceEpoch(1, QTimeZone::UTC));
        QCOMPARE(Id::fromString(id.toString()), id);
        QCOMPARE(Id::fromBytes(id.bytes()), id);
    }

    void anythingElseIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"0192f"_s;
        QTest::newRow("no hex") << u"zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"_s;
    }

    void anythingElseIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(Id::fromString(text).isNull());
        QVERIFY(Id::fromBytes(text.toUtf8()).isNull());
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
