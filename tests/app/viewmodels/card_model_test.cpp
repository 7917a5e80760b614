// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class CardModelTest : public QObject
{
    Q_OBJECT

    static QList<ItemCard> cards(const QString &letters)
    {
        QList<ItemCard> all;
        for (const auto letter : letters) {
            const auto small = letter.toLower();
            all.append({.id = Id::derived({QString(small).toUtf8()}), .title = letter});
        }
        return all;
    }

    static QString titles(const CardModel &model)
    {
        QString all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all += model.index(row).data(CardModel::CardRole).value<ItemCard>().title;
        }
        return all;
    }

private Q_SLOTS:
    void fromOneToTheOther_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const auto &[before, after] : {std::pair(u""_s, u"abc"_s),
                                            {u"abc"_s, u""_s},
                                            {u"abc"_s, u"cba"_s},
                                            {u"abcd"_s, u"bxda"_s},
                                            {u"abc"_s, u"aBc"_s},
                                            {u"abc"_s, u"abc"_s},
                                            {u"ab"_s, u"xyz"_s}}) {
            QTest::addRow("%s to %s", qUtf8Printable(before), qUtf8Printable(after)) << before << after;
        }
    }

    void fromOneToTheOther()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        CardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(cards(before));
        QCOMPARE(titles(model), before);
        model.show(cards(after));
        QCOMPARE(titles(model), after);
    }

    void aChangedCardStaysInItsPlace()
    {
        CardModel model;
        model.show(cards(u"abc"_s));
        const QSignalSpy changed(&model, &CardModel::dataChanged);
        const QSignalSpy inserted(&model, &CardModel::rowsInserted);
        const QSignalSpy removed(&model, &CardModel::rowsRemoved);
        model.show(cards(u"aBc"_s));
        QCOMPARE(changed.size(), 1);
        QVERIFY(inserted.isEmpty() && removed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CardModelTest)
#include "card_model_test.moc"
