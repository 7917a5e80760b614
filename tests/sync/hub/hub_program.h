// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Weekwijzer
{
/** The real weekwijzer-hub with a folder of its own. */
class HubProgram
{
public:
    struct Result {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonObject json() const;
    };

    ~HubProgram();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /** Runs a command to its end, with --data and --json. */
    [[nodiscard]] Result run(const QString &command, const QStringList &arguments = {}) const;
    /** Starts serving and gives the port; 0 when it doesn't listen. */
    [[nodiscard]] quint16 serve(const QString &listen = QStringLiteral("127.0.0.1:0"));
    /** Asks the server to end and gives its exit code. */
    [[nodiscard]] int stop();
    void kill();

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

/** Sends bytes to a port and gives what comes back until the other side closes or falls silent. */
[[nodiscard]] QByteArray rawAnswer(quint16 port, const QByteArray &request);
}
