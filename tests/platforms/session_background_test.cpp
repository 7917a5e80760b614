// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linux/session_background.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class SessionBackgroundTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(u"config/autostart/org.weekwijzer.Reminders.desktop"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8());
        qputenv("PATH", m_folder.filePath(u"bin"_s).toUtf8());
        QVERIFY(QDir(m_folder.path()).mkpath(u"bin"_s));
    }

    void withoutTheProgramItSaysSo()
    {
        SessionBackground background(u"/home/noor/profile"_s, {});
        QCOMPARE(background.startWithSession(true).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(background.startWithSession(false));
    }

    void itStartsWithTheSessionAndNotAnyMore()
    {
        QFile program(m_folder.filePath(u"bin/weekwijzer-reminders"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        SessionBackground background(u"/home/noor/mijn \"werk\""_s, u"nl"_s);
        QVERIFY(background.startWithSession(true));
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto exec = "\nExec=\"" + program.fileName().toUtf8() + "\" --profile \"/home/noor/mijn \\\\\"werk\\\\\"\" --lang \"nl\"" + '\n';
        QVERIFY(written.readAll().contains(exec));
        QVERIFY(background.startWithSession(false));
        QVERIFY(!QFile::exists(file()));
    }

    void argumentsAreQuotedAsTheSpecificationSays_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << u"/a/b"_s << u"\"/a/b\""_s;
        QTest::newRow("a space") << u"/a b"_s << u"\"/a b\""_s;
        QTest::newRow("a dollar") << u"$HOME"_s << u"\"\\\\$HOME\""_s;
        QTest::newRow("a backslash") << u"a\\b"_s << u"\"a\\\\\\\\b\""_s;
        QTest::newRow("per cent") << u"100%"_s << u"\"100%%\""_s;
    }

    void argumentsAreQuotedAsTheSpecificationSays()
    {
        QFETCH(QString, argument);
        QTEST(execArgument(argument), "quoted");
    }
};

QTEST_GUILESS_MAIN(SessionBackgroundTest)
#include "session_background_test.moc"
