// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/profile.h"

#include "stores/device_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ProfileTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(u"student/"_s + name); }
    Expected<Profile> opened() const { return Profile::open(m_folder->filePath(u"student"_s)); }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aProfileOpensAgainWithItsOwnKey()
    {
        QVERIFY(opened().value().connect().has_value());
        QVERIFY(opened().value().connect().has_value());
        QCOMPARE(QFile::permissions(path(u"device.key"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aSecondProgramIsToldToWait()
    {
        const auto first = opened();
        QVERIFY(first.has_value());
        QCOMPARE(opened().error().kind, ErrorKind::Busy);
    }

    void whoComesBesideReadsAndWritesToo()
    {
        const auto first = opened().value();
        auto window = first.connect().value();
        auto beside = Profile::connectBeside(first.folder()).value();
        QVERIFY(beside.execute("INSERT INTO snooze (item, until) VALUES (randomblob(16), 1)"));
        QCOMPARE(window.prepared("SELECT count(*) FROM snooze").integer().value(), 1);
        // One waits for the other's transaction to end, and neither keeps the lock.
        QVERIFY(window.transaction([&] { return window.execute("DELETE FROM snooze"); }));
        QCOMPARE(beside.prepared("SELECT count(*) FROM snooze").integer().value(), 0);
    }

    void whoComesBesideIsNeverInTheWay()
    {
        QVERIFY(opened().value().connect().has_value());
        const auto beside = Profile::connectBeside(m_folder->filePath(u"student"_s));
        QVERIFY(beside.has_value());
        QVERIFY(opened().has_value());
    }

    void whoComesBesideMakesNothing()
    {
        const auto folder = m_folder->filePath(u"student"_s);
        QCOMPARE(Profile::connectBeside(folder).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(folder));
        QVERIFY(opened().value().connect().has_value());
        QVERIFY(QFile::remove(path(u"device.key"_s)));
        QCOMPARE(Profile::connectBeside(folder).error().kind, ErrorKind::WrongKey);
        QVERIFY(!QFile::exists(path(u"device.key"_s)));
    }

    void anOlderFileIsBroughtUpToDateUnlessSomebodyHasIt()
    {
        const auto folder = m_folder->filePath(u"student"_s);
        {
            // As old as can be: nothing in it yet.
            const auto window = opened();
            QFile file(path(u"device.db"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(Profile::connectBeside(folder).error().kind, ErrorKind::Busy);
        }
        QVERIFY(Profile::connectBeside(folder).value().prepared("SELECT count(*) FROM snooze").integer().has_value());
    }

    void aLostKeyIsSaidAndNothingIsMadeAnew()
    {
        QVERIFY(opened().value().connect().has_value());
        QVERIFY(QFile::remove(path(u"device.key"_s)));
        const auto before = content(path(u"device.db"_s));
        QCOMPARE(opened().error().kind, ErrorKind::WrongKey);
        QVERIFY(!QFile::exists(path(u"device.key"_s)));
        QCOMPARE(content(path(u"device.db"_s)), before);
    }

    void aDamagedKeyIsSaid()
    {
        QVERIFY(opened().value().connect().has_value());
        QFile key(path(u"device.key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        QCOMPARE(key.write("0123\n"), 5);
        key.close();
        QCOMPARE(opened().value().connect().error().kind, ErrorKind::WrongKey);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(Profile::open(m_folder->filePath(u"file/inside"_s)).error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
