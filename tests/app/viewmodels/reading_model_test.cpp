// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading_model.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ReadingModelTest : public QObject
{
    Q_OBJECT

    const QFont m_device = QGuiApplication::font();
    std::optional<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"reading.ini"_s); }

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup() { QGuiApplication::setFont(m_device); }

    void aChoiceHoldsAtOnceAndAfterTheNextStart()
    {
        {
            ReadingModel reading(file());
            QVERIFY(!QFile::exists(file()));
            reading.setFamily(u"Atkinson Hyperlegible"_s);
            reading.setPercent(150);
            reading.setLessMovement(true);
        }
        QCOMPARE(QGuiApplication::font().family(), u"Atkinson Hyperlegible"_s);
        QCOMPARE(QGuiApplication::font().pointSizeF(), m_device.pointSizeF() * 1.5);
        QGuiApplication::setFont(m_device);
        ReadingModel again(file());
        QCOMPARE(again.family(), u"Atkinson Hyperlegible"_s);
        QCOMPARE(again.percent(), 150);
        QVERIFY(again.lessMovement());
        QCOMPARE(QGuiApplication::font().pointSizeF(), m_device.pointSizeF() * 1.5);
        again.setPercent(100);
        again.setFamily({});
        QCOMPARE(QGuiApplication::font().family(), m_device.family());
        QCOMPARE(QGuiApplication::font().pointSizeF(), m_device.pointSizeF());
    }

    void whatMakesNoSenseInTheFileIsPassedOver()
    {
        QFile kept(file());
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("[General]\nfamily=Nonsense\npercent=9000\nlessMovement=perhaps\n");
        kept.close();
        const ReadingModel reading(file());
        QCOMPARE(reading.family(), QString());
        QCOMPARE(reading.percent(), 200);
    }

    void bothTypefacesAreThere()
    {
        const ReadingModel reading({});
        const auto all = reading.typefaces();
        QVERIFY(all.constFirst().family.isEmpty());
        for (const auto &family : {u"Atkinson Hyperlegible"_s, u"OpenDyslexic"_s}) {
            QVERIFY2(std::ranges::contains(all, family, &TypefaceRow::family), qPrintable(family));
        }
    }
};

QTEST_MAIN(ReadingModelTest)
#include "reading_model_test.moc"
