// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_school.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What is handed in with files, without any network. */
class StickFilesTest : public QObject
{
    Q_OBJECT

    std::optional<StickSchool> m_school;

    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 seed = 7;
        for (auto &byte : bytes) {
            seed = seed * 1664525 + 1013904223;
            byte = char(seed >> 24);
        }
        return bytes;
    }

    /** A photo of paper, with the hand-in it belongs to. */
    BlobName attached(StickDevice &device, QByteArray content)
    {
        QBuffer source(&content);
        source.open(QIODevice::ReadOnly);
        const auto kept = must(device.files().takeIn(source, m_school->hub.now));
        const auto student = HubWorld::id("Noor");
        const HandIn work{.id = Id::derived({"work"}),
                          .student = student,
                          .item = HubWorld::itemId("A", m_school->hub.week, 0),
                          .text = u"zie foto"_s,
                          .madeAt = m_school->hub.now};
        device.make(work);
        device.make(Attachment{.id = Id::derived({"photo"}),
                               .student = student,
                               .handIn = work.id,
                               .position = 1,
                               .mediaType = u"image/jpeg"_s,
                               .size = int(kept.size),
                               .file = kept.name});
        return kept.name;
    }

private Q_SLOTS:
    void init() { m_school.emplace(); }

    void filesTravelBothWays()
    {
        m_school->largest = 500'000;
        const auto content = noise(1'200'000);
        auto &phone = m_school->addDevice("Noor", "phone");
        m_school->trip(phone);
        const auto photo = attached(phone, content);
        const auto sent = phone.send(m_school->stick.path());
        QVERIFY(sent.files.size() >= 3);
        QVERIFY(!m_school->take(sent.files).first()->trouble);
        phone.receive({m_school->stick.path()});
        QVERIFY(phone.files().table().isOnHub(photo).value());
        QCOMPARE(m_school->blobs().range(photo, 0, content.size()).value(), content);

        // Their teacher hears of it on one trip, and has it from the next.
        auto &laptop = m_school->addDevice("Lies", "laptop");
        m_school->trip(laptop);
        QVERIFY(!laptop.files().range(photo, 0, 1).has_value());
        m_school->trip(laptop);
        QCOMPARE(laptop.files().range(photo, 0, content.size()).value(), content);
        // Once more is harmless, and nothing is asked for that is there.
        QVERIFY(laptop.receive({m_school->stick.path()}).troubles.isEmpty());
        const auto last = laptop.send(m_school->stick.path()).files;
        QVERIFY(QFileInfo(last.first()).size() < 10'000);
    }

    void aFileThatWasCutGoesOnWhereItEnded()
    {
        const auto content = noise(1'200'000);
        auto &phone = m_school->addDevice("Noor", "phone");
        m_school->trip(phone);
        const auto photo = attached(phone, content);
        m_school->trip(phone);
        auto &laptop = m_school->addDevice("Lies", "laptop");
        m_school->trip(laptop);
        m_school->take(laptop.send(m_school->stick.path()).files);
        int cut = 0;
        for (const auto &path : m_school->paths(u"*answer*"_s)) {
            if (QFile file(path); file.size() >= content.size()) {
                QVERIFY(file.resize(file.size() / 2));
                ++cut;
            }
        }
        QCOMPARE(cut, 1);
        laptop.receive({m_school->stick.path()});
        m_school->trip(laptop);
        QCOMPARE(laptop.files().range(photo, 0, content.size()).value(), content);
    }

    void nobodyGetsAFileThatNoRecordOfTheirsNames()
    {
        const auto content = noise(300'000);
        auto &phone = m_school->addDevice("Noor", "phone");
        m_school->trip(phone);
        const auto photo = attached(phone, content);
        m_school->trip(phone);
        // Amir is in another group and asks all the same.
        auto &other = m_school->addDevice("Amir", "other");
        m_school->trip(other);
        QVERIFY(other.files().table().ask({.name = photo, .size = content.size()}, m_school->hub.now));
        m_school->take(other.send(m_school->stick.path()).files);
        const auto answers = m_school->paths(u"*answer*"_s);
        QVERIFY(!answers.isEmpty());
        for (const auto &path : answers) {
            QVERIFY(QFileInfo(path).size() < 100'000);
        }
    }
};

QTEST_GUILESS_MAIN(StickFilesTest)
#include "stick_files_test.moc"
