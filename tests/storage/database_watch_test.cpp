// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/database_watch.h"
#include "database/migration.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class DatabaseWatchTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"device.db"_s); }

    Database open()
    {
        auto database = Database::open(path(), QByteArray(32, 'k'), Database::Purpose::Device);
        if (!database || !migrate(*database, u":/weekwijzer/migrations"_s)) {
            qFatal("the database cannot be opened");
        }
        return *std::move(database);
    }

private Q_SLOTS:
    void itTellsOfOthersOnly()
    {
        auto database = open();
        auto other = open();
        DatabaseWatch watch(database);
        QSignalSpy changed(&watch, &DatabaseWatch::changed);
        QVERIFY(other.execute("INSERT INTO snooze (item, until) VALUES (randomblob(16), 1)"));
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
        // What it writes itself is told only together with what another one writes after it.
        QVERIFY(database.execute("INSERT INTO snooze (item, until) VALUES (randomblob(16), 2)"));
        QVERIFY(!changed.wait(1200));
        QVERIFY(other.execute("INSERT INTO snooze (item, until) VALUES (randomblob(16), 3)"));
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 2);
    }

    void itTellsWhenTheFileGoes()
    {
        auto database = open();
        const DatabaseWatch watch(database);
        QSignalSpy gone(&watch, &DatabaseWatch::gone);
        QVERIFY(QFile::remove(path()));
        QVERIFY(gone.wait());
    }
};

QTEST_GUILESS_MAIN(DatabaseWatchTest)
#include "database_watch_test.moc"
