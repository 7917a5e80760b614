// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/plan.h"
#include "records/record.h"

#include <QCborArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class RecordTest : public QObject
{
    Q_OBJECT

    static Record step()
    {
        return toRecord(Step{.id = Id::derived({"step"}), .item = Id::derived({"item"}), .position = 2, .text = u"Maak oefening 4"_s});
    }

private Q_SLOTS:
    void valuesSurviveTheCodec()
    {
        const PlanItem item{.id = Id::derived({"item"}),
                            .plan = Id::derived({"plan"}),
                            .subject = Id::derived({"subject"}),
                            .title = u"Breuken: reeks 1 <b>&amp;"_s,
                            .sort = PlanItem::Sort::Test,
                            .day = QDate(2026, 11, 19),
                            .time = QTime(8, 25),
                            .due = QDate(2026, 11, 20),
                            .estimate = std::chrono::minutes(45)};
        const auto record = toRecord(item);
        const auto back = valuesFromCbor(kindOf<PlanItem>(), toCbor(record.values));
        QVERIFY(back.has_value());
        QCOMPARE(fromRecord<PlanItem>({.kind = Kind::PlanItem, .id = item.id, .values = *back}), item);
    }

    void theSameValuesHaveTheSameBytes()
    {
        auto record = step();
        const auto first = toCbor(record.values).toCborValue().toCbor();
        const auto text = record.values.take(3);
        record.values.insert(3, text);
        QCOMPARE(toCbor(record.values).toCborValue().toCbor(), first);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QCborValue>("value");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("unknown key") << 9 << QCborValue(1) << ErrorKind::BadInput;
        QTest::newRow("number for text") << 3 << QCborValue(1) << ErrorKind::BadInput;
        QTest::newRow("text for number") << 2 << QCborValue(u"2"_s) << ErrorKind::BadInput;
        QTest::newRow("a double") << 2 << QCborValue(2.5) << ErrorKind::BadInput;
        QTest::newRow("negative") << 2 << QCborValue(-1) << ErrorKind::Invalid;
        QTest::newRow("id too short") << 1 << QCborValue(QByteArray("abc")) << ErrorKind::BadInput;
        QTest::newRow("id of zeros") << 1 << QCborValue(QByteArray(16, '\0')) << ErrorKind::BadInput;
        QTest::newRow("empty text") << 3 << QCborValue(QString()) << ErrorKind::Invalid;
        QTest::newRow("text too long") << 3 << QCborValue(QString(8'001, u'x')) << ErrorKind::Invalid;
        QTest::newRow("a NUL in a text") << 3 << QCborValue(QString(1, QChar(u'\0'))) << ErrorKind::Invalid;
        QTest::newRow("half a surrogate") << 3 << QCborValue(QString(1, QChar(0xd800))) << ErrorKind::Invalid;
        QTest::newRow("a required field cleared") << 3 << QCborValue(nullptr) << ErrorKind::Invalid;
        QTest::newRow("an array") << 3 << QCborValue(QCborArray{1}) << ErrorKind::BadInput;
    }

    void whatDoesNotFitIsRefused()
    {
        QFETCH(int, key);
        QFETCH(QCborValue, value);
        QFETCH(ErrorKind, kind);
        const auto values = valuesFromCbor(kindOf<Step>(), {{key, value}});
        QVERIFY(!values.has_value());
        QCOMPARE(values.error().kind, kind);
    }

    void aRecordNeedsItsIdAndItsRequiredFields()
    {
        QVERIFY(validate(step()).has_value());
        auto nameless = step();
        nameless.id = {};
        QCOMPARE(validate(nameless).error().kind, ErrorKind::BadInput);
        auto textless = step();
        textless.values.remove(3);
        QCOMPARE(validate(textless).error().kind, ErrorKind::Invalid);
        auto stranger = step();
        stranger.values.insert(30, qint64(1));
        QCOMPARE(validate(stranger).error().kind, ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "record_test.moc"
