// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/photo.h"

#include "support/photo_file.h"
#include "work/jpeg.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QLoggingCategory>
#include <QtEndian>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class PhotoTest : public QObject
{
    Q_OBJECT

    static QImage shown(const QByteArray &file, bool turned = true)
    {
        QBuffer buffer;
        buffer.setData(file);
        QImageReader reader(&buffer);
        reader.setAutoTransform(turned);
        return reader.read();
    }

    static QByteArray saved(const QImage &image, const char *format)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    }

    static bool isNear(QRgb left, QRgb right)
    {
        return std::abs(qRed(left) - qRed(right)) + std::abs(qGreen(left) - qGreen(right)) + std::abs(qBlue(left) - qBlue(right)) < 60;
    }

    /** A tenth inside from each corner, clockwise from the top left. */
    static QList<QRgb> corners(const QImage &image)
    {
        const int x = image.width() / 10;
        const int y = image.height() / 10;
        const int right = image.width() - 1 - x;
        const int bottom = image.height() - 1 - y;
        return {image.pixel(x, y), image.pixel(right, y), image.pixel(right, bottom), image.pixel(x, bottom)};
    }

    /** The same head with other measures. */
    static QByteArray pretending(QByteArray jpeg, quint16 width, quint16 height)
    {
        auto at = jpeg.lastIndexOf("\xff\xc0");
        qToBigEndian(height, jpeg.data() + at + 5);
        qToBigEndian(width, jpeg.data() + at + 7);
        return jpeg;
    }

    static void sizes()
    {
        QTest::addColumn<PhotoSize>("size");
        QTest::newRow("small") << PhotoSize::Small;
        QTest::newRow("middle") << PhotoSize::Middle;
        QTest::newRow("original") << PhotoSize::Original;
    }

    static void kinds()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<PhotoFault>("fault");
        const auto photo = phonePhoto({640, 480});
        const auto png = saved(shown(photo), "png");
        QTest::newRow("nothing") << QByteArray() << PhotoFault::Unreadable;
        QTest::newRow("random bytes") << QByteArray(5000, 'x') << PhotoFault::Unreadable;
        QTest::newRow("a page of the web") << QByteArray("<html>not found</html>") << PhotoFault::Unreadable;
        QTest::newRow("three bytes of a JPEG") << photo.first(3) << PhotoFault::CutOff;
        QTest::newRow("only what the camera noted") << photo.first(900) << PhotoFault::CutOff;
        QTest::newRow("a JPEG cut in its pixels") << photo.first(photo.size() - 400) << PhotoFault::CutOff;
        QTest::newRow("a PNG cut in its pixels") << png.first(png.size() / 2) << PhotoFault::Unreadable;
        QTest::newRow("a JPEG of 4 milliard pixels") << pretending(photo, 65000, 65000) << PhotoFault::TooLarge;
        QTest::newRow("a JPEG just over") << pretending(photo, 12000, 10001) << PhotoFault::TooLarge;
        QTest::newRow("a JPEG without pixels") << pretending(photo, 0, 0) << PhotoFault::Unreadable;
        QTest::newRow("a file over the limit") << photo + QByteArray(largestPhotoFile, 'x') << PhotoFault::TooLarge;
        QTest::newRow("a PNG that would fill the memory") << pngOf(30000, 30000) << PhotoFault::TooLarge;
    }

    /** The head of a PNG of these measures, rightly checked. */
    static QByteArray pngOf(quint32 width, quint32 height)
    {
        QImage image(1, 1, QImage::Format_Grayscale8);
        image.fill(0);
        auto png = saved(image, "png");
        qToBigEndian(width, png.data() + 16);
        qToBigEndian(height, png.data() + 20);
        quint32 sum = 0xffffffff;
        for (const auto byte : png.sliced(12, 17)) {
            sum ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit) {
                sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
            }
        }
        qToBigEndian(~sum, png.data() + 29);
        return png;
    }

private Q_SLOTS:
    /** The test's own photo holds all that it says, or the next ones would show nothing. */
    void thePhotoOfTheTestHoldsWhatItSays()
    {
        const auto photo = phonePhoto({640, 480}, 6);
        for (const auto &secret : secretsOfPhoto()) {
            QVERIFY2(photo.contains(secret), secret.constData());
        }
        QCOMPARE(jpegMarkers(photo).last(), quint8(0));
        QCOMPARE(shown(photo).size(), QSize(480, 640));
    }

    void nothingButThePixelsIsLeft_data() { sizes(); }
    void nothingButThePixelsIsLeft()
    {
        QFETCH(PhotoSize, size);
        const auto photo = cleanPhoto(phonePhoto({640, 480}), size);
        QVERIFY(photo);
        QCOMPARE(photo->mediaType, u"image/jpeg"_s);
        for (const auto &secret : secretsOfPhoto()) {
            QVERIFY2(!photo->content.contains(secret), secret.constData());
        }
        // JFIF, quantisation, frame, Huffman, restart, scan and the end; no other application segment, no comment, nothing after.
        const QList<quint8> allowed{0xd8, 0xe0, 0xdb, 0xc0, 0xc2, 0xc4, 0xdd, 0xda, 0xd9};
        for (const auto marker : jpegMarkers(photo->content)) {
            QVERIFY2(allowed.contains(marker), qPrintable(QString::number(marker, 16)));
        }
        QVERIFY(shown(photo->content).text().isEmpty());
    }

    void itStandsUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("stored");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("%d, turned without loss", orientation) << orientation << QSize(640, 480);
            QTest::addRow("%d, with an edge that can't be turned", orientation) << orientation << QSize(637, 475);
        }
    }
    void itStandsUpright()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, stored);
        const auto source = phonePhoto(stored, orientation);
        const auto wanted = shown(source);
        for (const auto size : {PhotoSize::Small, PhotoSize::Original}) {
            const auto photo = cleanPhoto(source, size);
            QVERIFY(photo);
            const auto seen = shown(photo->content, false);
            QCOMPARE(seen.size(), wanted.size());
            QVERIFY(std::ranges::equal(corners(seen), corners(wanted), isNear));
        }
    }

    void anOriginalLosesNoPixel()
    {
        const auto source = phonePhoto({640, 480});
        const auto photo = cleanPhoto(source, PhotoSize::Original);
        QVERIFY(photo);
        QCOMPARE(shown(photo->content), shown(source));
        const auto png = saved(shown(source), "png");
        QCOMPARE(shown(cleanPhoto(png, PhotoSize::Original).value().content), shown(png));
    }

    void itIsAsSmallAsWished()
    {
        const auto source = phonePhoto({4000, 3000}, 6);
        QCOMPARE(shown(cleanPhoto(source, PhotoSize::Small)->content).size(), QSize(960, 1280));
        QCOMPARE(shown(cleanPhoto(source, PhotoSize::Middle)->content).size(), QSize(1536, 2048));
        QCOMPARE(shown(cleanPhoto(source, PhotoSize::Original)->content).size(), QSize(3000, 4000));
    }

    void aSmallOneIsNotMadeLarger() { QCOMPARE(shown(cleanPhoto(phonePhoto({320, 240}), PhotoSize::Middle)->content).size(), QSize(320, 240)); }

    void aVeryNarrowOneKeepsAPixel() { QCOMPARE(shown(cleanPhoto(phonePhoto({6000, 2}), PhotoSize::Small)->content).size(), QSize(1280, 1)); }

    void aPngGoesWithoutItsNotes()
    {
        auto image = shown(phonePhoto({640, 480}));
        image.setText(u"Author"_s, u"Noor Janssens"_s);
        image.setText(u"Comment"_s, u"Gent, Coupure"_s);
        const auto source = saved(image, "png");
        QVERIFY(source.contains("Gent, Coupure") || source.contains("Author"));
        for (const auto size : {PhotoSize::Small, PhotoSize::Original}) {
            const auto photo = cleanPhoto(source, size);
            QVERIFY(photo);
            QCOMPARE(photo->suffix, size == PhotoSize::Original ? u"png"_s : u"jpg"_s);
            QVERIFY(shown(photo->content).textKeys().isEmpty());
            QVERIFY(!photo->content.contains("Author") && !photo->content.contains("tEXt") && !photo->content.contains("iTXt"));
        }
    }

    void whatWasTransparentBecomesWhite()
    {
        QImage drawing(200, 100, QImage::Format_ARGB32);
        drawing.fill(Qt::transparent);
        const auto source = saved(drawing, "png");
        QVERIFY(isNear(shown(cleanPhoto(source, PhotoSize::Small)->content).pixel(50, 50), qRgb(255, 255, 255)));
        QVERIFY(shown(cleanPhoto(source, PhotoSize::Original)->content).hasAlphaChannel());
    }

    void coloursOfAWideScreenBecomeThoseOfAll()
    {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(qRgb(0, 200, 0));
        image.setColorSpace(QColorSpace::DisplayP3);
        const auto photo = cleanPhoto(saved(image, "png"), PhotoSize::Small);
        QVERIFY(photo);
        const auto seen = shown(photo->content);
        QVERIFY(!isNear(seen.pixel(30, 30), 0) && seen.pixel(30, 30) != qRgb(0, 200, 0));
        QVERIFY(!photo->content.contains("ICC_PROFILE"));
    }

    void badPicturesAreRefused_data() { kinds(); }
    void badPicturesAreRefused()
    {
        QFETCH(QByteArray, source);
        QFETCH(PhotoFault, fault);
        for (const auto size : {PhotoSize::Small, PhotoSize::Original}) {
            const auto photo = cleanPhoto(source, size);
            QVERIFY(!photo);
            QCOMPARE(photo.error(), fault);
        }
    }

    /** Whatever is cut off or turned over, it ends, and a picture that comes of it is clean. */
    void damageNeverDoesMore()
    {
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
        const auto whole = phonePhoto({320, 240}, 6);
        for (qsizetype place = 0; place < whole.size(); place += 61) {
            auto damaged = whole;
            damaged[place] = char(~damaged[place]);
            for (const auto &source : {damaged, whole.first(place)}) {
                for (const auto size : {PhotoSize::Small, PhotoSize::Original}) {
                    const auto photo = cleanPhoto(source, size);
                    QVERIFY(!photo || !photo->content.contains("Exif"));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(PhotoTest)
#include "photo_test.moc"
