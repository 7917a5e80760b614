// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "photo_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
const QByteArray camera = "GeheimMerk";
const QByteArray owner = "Noor Janssens";
const QByteArray taken = "2026:11:17 16:05:00";
const QByteArray place = QByteArray::fromHex("000000330000000100000003000000010000000b00000001"); // 51° 3′ 11″

template<typename T>
QByteArray big(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return big(tag) + big(type) + big(count) + value.leftJustified(4, '\0', true);
}

/** A TIFF directory whose longer values follow it; `at` is where it begins. */
class Directory
{
public:
    explicit Directory(int at, int entries)
        : m_valuesAt(at + 2 + entries * 12 + 4)
        , m_bytes(big(quint16(entries)))
    {
    }
    void put(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
    {
        if (value.size() <= 4) {
            m_bytes += entry(tag, type, count, value);
            return;
        }
        m_bytes += entry(tag, type, count, big(quint32(m_valuesAt + m_values.size())));
        m_values += value.size() % 2 == 0 ? value : value + '\0';
    }
    [[nodiscard]] QByteArray bytes(quint32 next = 0) const { return m_bytes + big(next) + m_values; }
    [[nodiscard]] int end() const { return int(m_valuesAt + m_values.size()); }

private:
    int m_valuesAt;
    QByteArray m_bytes;
    QByteArray m_values;
};

QByteArray exif(int orientation, const QByteArray &thumbnail)
{
    static constexpr quint16 ascii = 2;
    static constexpr quint16 shortNumber = 3;
    static constexpr quint16 longNumber = 4;
    static constexpr quint16 rational = 5;
    const auto first = [&](quint32 gpsAt) {
        Directory directory(8, 5);
        directory.put(0x010f, ascii, quint32(camera.size() + 1), camera + '\0');
        directory.put(0x0112, shortNumber, 1, big(quint16(orientation)));
        directory.put(0x0132, ascii, quint32(taken.size() + 1), taken + '\0');
        directory.put(0x013b, ascii, quint32(owner.size() + 1), owner + '\0');
        directory.put(0x8825, longNumber, 1, big(gpsAt));
        return directory;
    };
    const auto gpsAt = first(0).end();
    Directory gps(gpsAt, 2);
    gps.put(0x0001, ascii, 2, QByteArray("N\0", 2));
    gps.put(0x0002, rational, 3, place);
    const auto nextAt = gps.end();
    Directory small(nextAt, 2);
    small.put(0x0201, longNumber, 1, big(quint32(nextAt + 2 + 2 * 12 + 4)));
    small.put(0x0202, longNumber, 1, big(quint32(thumbnail.size())));
    return QByteArray("Exif\0\0MM\0*\0\0\0\10", 14) + first(quint32(gpsAt)).bytes(quint32(nextAt)) + gps.bytes() + small.bytes() + thumbnail;
}

QByteArray segment(quint8 marker, const QByteArray &content)
{
    return QByteArray("\xff") + char(marker) + big(quint16(content.size() + 2)) + content;
}

QByteArray plainJpeg(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const int width = size.width() / 2;
    const int height = size.height() / 2;
    painter.fillRect(0, 0, width, height, Qt::red);
    painter.fillRect(width, 0, size.width() - width, height, Qt::green);
    painter.fillRect(width, height, size.width() - width, size.height() - height, Qt::blue);
    painter.fillRect(0, height, width, size.height() - height, Qt::yellow);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 90);
    return buffer.data();
}
}

QByteArrayList secretsOfPhoto()
{
    return {"Exif", "http://ns.adobe.com", "Photoshop 3.0", "Gent, Coupure", "moov-of-the-film", camera, owner, taken, place};
}

QByteArray phonePhoto(QSize size, int orientation)
{
    const auto plain = plainJpeg(size);
    const auto xmp = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<x:xmpmeta><exif:GPSLatitude>51,3,11N</exif:GPSLatitude></x:xmpmeta>";
    const auto iptc = QByteArray("Photoshop 3.0\0", 14) + "8BIM" + QByteArray::fromHex("040400000000000c1c025a0007") + "Antwerp";
    return plain.first(2) + segment(0xe1, exif(orientation, plainJpeg({160, 120}))) + segment(0xe1, xmp) + segment(0xed, iptc)
        + segment(0xfe, "Gent, Coupure") + plain.sliced(2) + "ftypmp42 moov-of-the-film";
}

QList<quint8> jpegMarkers(const QByteArray &jpeg)
{
    QList<quint8> markers;
    qsizetype at = 0;
    while (at + 1 < jpeg.size()) {
        const auto marker = quint8(jpeg[at + 1]);
        if (quint8(jpeg[at]) != 0xff || marker == 0 || (marker >= 0xd0 && marker <= 0xd7)) {
            ++at;
            continue;
        }
        markers.append(marker);
        if (marker == 0xd9) {
            if (at + 2 < jpeg.size()) {
                markers.append(0);
            }
            break;
        }
        at += marker == 0xd8 ? 2 : 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return markers;
}
}
