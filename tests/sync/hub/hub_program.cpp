// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_program.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int patience = 20'000;
}

QJsonObject HubProgram::Result::json() const
{
    return QJsonDocument::fromJson(out).object();
}

HubProgram::~HubProgram()
{
    kill();
}

HubProgram::Result HubProgram::run(const QString &command, const QStringList &arguments) const
{
    QProcess program;
    program.start(QStringLiteral(HUB_PROGRAM), QStringList{command, u"--data"_s, m_folder.path(), u"--json"_s} + arguments);
    program.waitForFinished(patience);
    return {.exitCode = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            .out = program.readAllStandardOutput(),
            .err = program.readAllStandardError()};
}

quint16 HubProgram::serve(const QString &listen)
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(HUB_PROGRAM), {u"serve"_s, u"--data"_s, m_folder.path(), u"--listen"_s, listen});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(patience)) {
            return 0;
        }
    }
    const auto line = QJsonDocument::fromJson(m_server.readLine()).object();
    return quint16(QUrl(line.value("listening"_L1).toString()).port(0));
}

int HubProgram::stop()
{
    m_server.terminate();
    m_server.waitForFinished(patience);
    return m_server.exitStatus() == QProcess::NormalExit ? m_server.exitCode() : -1;
}

void HubProgram::kill()
{
    if (m_server.state() != QProcess::NotRunning) {
        m_server.kill();
        m_server.waitForFinished(patience);
    }
}

QByteArray rawAnswer(quint16 port, const QByteArray &request)
{
    constexpr int silence = 150;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.waitForConnected(patience);
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(answer.isEmpty() ? 3'000 : silence)) {
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}
}
