// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_colours.h"

#include <QTest>

#include <cmath>

using namespace Weekwijzer;

class SubjectColoursTest : public QObject
{
    Q_OBJECT

    /** Relative luminance, WCAG 2.2. */
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }

    static double contrast(const QColor &one, const QColor &other)
    {
        const auto ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
        return std::max(ratio, 1 / ratio);
    }

private Q_SLOTS:
    void everyColourIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QColor>("background");
        QTest::newRow("white card") << false << QColor(0xff, 0xff, 0xff);
        QTest::newRow("light window") << false << QColor(0xef, 0xf0, 0xf1);
        QTest::newRow("dark card") << true << QColor(0x14, 0x16, 0x18);
        QTest::newRow("dark window") << true << QColor(0x20, 0x23, 0x26);
        QTest::newRow("softer dark window") << true << QColor(0x31, 0x36, 0x3b);
    }

    void everyColourIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(QColor, background);
        for (int colour = 0; colour < SubjectColours::count; ++colour) {
            const auto got = contrast(SubjectColours::of(colour, dark), background);
            QVERIFY2(got >= 4.5, qPrintable(QStringLiteral("colour %1: %2").arg(colour).arg(got)));
        }
    }

    void noTwoAreTheSame()
    {
        QSet<QRgb> all;
        for (int colour = 0; colour < SubjectColours::count; ++colour) {
            all << SubjectColours::of(colour, false).rgb() << SubjectColours::of(colour, true).rgb();
        }
        QCOMPARE(all.size(), 2 * SubjectColours::count);
    }
};

QTEST_GUILESS_MAIN(SubjectColoursTest)
#include "subject_colours_test.moc"
