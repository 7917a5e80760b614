// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/photo_size.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

Q_DECLARE_METATYPE(Weekwijzer::PhotoSize)

class PhotoSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineSuggestsASize_data()
    {
        QTest::addColumn<LineFacts>("line");
        QTest::addColumn<PhotoSize>("size");
        QTest::newRow("at home") << LineFacts() << PhotoSize::Middle;
        QTest::newRow("by the megabyte") << LineFacts{.metered = true} << PhotoSize::Small;
        QTest::newRow("slow") << LineFacts{.slow = true} << PhotoSize::Small;
        QTest::newRow("none yet") << LineFacts{.connected = false} << PhotoSize::Small;
        QTest::newRow("all of it") << LineFacts{.connected = false, .metered = true, .slow = true} << PhotoSize::Small;
    }
    void theLineSuggestsASize()
    {
        QFETCH(LineFacts, line);
        QFETCH(PhotoSize, size);
        QCOMPARE(suggestedSize(line), size);
    }

    void aLargerSizeIsLargerInEveryWay()
    {
        QVERIFY(longestSide(PhotoSize::Small) < longestSide(PhotoSize::Middle));
        QVERIFY(usualBytes(PhotoSize::Small) < usualBytes(PhotoSize::Middle));
        QVERIFY(quality(PhotoSize::Small) < quality(PhotoSize::Middle));
        QVERIFY(quality(PhotoSize::Middle) < quality(PhotoSize::Original));
        QVERIFY(!longestSide(PhotoSize::Original) && !usualBytes(PhotoSize::Original));
    }

    void whatIsAPhoto_data()
    {
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<bool>("photo");
        QTest::newRow("JPEG") << u"image/jpeg"_s << true;
        QTest::newRow("PNG") << u"image/png"_s << true;
        QTest::newRow("of an iPhone") << u"image/heic"_s << true;
        QTest::newRow("of a scanner") << u"image/tiff"_s << true;
        QTest::newRow("a drawing") << u"image/svg+xml"_s << false;
        QTest::newRow("moving") << u"image/gif"_s << false;
        QTest::newRow("sound") << u"audio/ogg"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void whatIsAPhoto()
    {
        QFETCH(QString, mediaType);
        QFETCH(bool, photo);
        QCOMPARE(isPhoto(mediaType), photo);
    }
};

QTEST_GUILESS_MAIN(PhotoSizeTest)
#include "photo_size_test.moc"
