// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_background.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
const auto service = u"org.weekwijzer.Reminders"_s;

QString autostartFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart/org.weekwijzer.Reminders.desktop"_L1;
}

/** Beside this program, or else where programs are. */
QString programFile()
{
    const auto name = u"weekwijzer-reminders"_s;
    const auto beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}
}

QString execArgument(const QString &argument)
{
    QString quoted;
    for (const auto letter : argument) {
        // Twice: once for the quotes, once because the value of a key has escapes of its own.
        if (u"\"`$\\"_s.contains(letter)) {
            quoted += letter == u'\\' ? u"\\\\\\"_s : u"\\\\"_s;
        }
        quoted += letter == u'%' ? u"%%"_s : QString(letter);
    }
    return u'"' + quoted + u'"';
}

void SessionBackground::attend()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    auto call = QDBusMessage::createMethodCall(service, u"/org/weekwijzer/Reminders"_s, service, u"Attend"_s);
    call.setArguments({m_folder, m_language});
    bus.send(call);
}

Expected<void> SessionBackground::startWithSession(bool start)
{
    if (!start) {
        return !QFile::exists(autostartFile()) || QFile::remove(autostartFile())
            ? Expected<void>()
            : failure(ErrorKind::Storage, u"the autostart file can't be removed"_s);
    }
    const auto program = programFile();
    if (program.isEmpty()) {
        return failure(ErrorKind::NotFound, u"there is no weekwijzer-reminders"_s);
    }
    auto command = execArgument(program) + " --profile "_L1 + execArgument(m_folder);
    command += m_language.isEmpty() ? QString() : " --lang "_L1 + execArgument(m_language);
    QDir().mkpath(QFileInfo(autostartFile()).path());
    QSaveFile file(autostartFile());
    if (!file.open(QIODevice::WriteOnly)
        || file.write("[Desktop Entry]\nType=Application\nName=Weekwijzer reminders\nExec=" + command.toUtf8() + "\nNoDisplay=true\n") < 0
        || !file.commit()) {
        return failure(file.error() == QFile::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage, u"the autostart file can't be written"_s);
    }
    return {};
}
}
