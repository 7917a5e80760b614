// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "http/hub_server.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
void announce(const QByteArray &url)
{
    const auto line = QJsonDocument(QJsonObject{{u"listening"_s, QString::fromLatin1(url)}}).toJson(QJsonDocument::Compact);
    std::puts(line.constData());
    std::fflush(stdout);
}
}

void declareServe(QCommandLineParser &parser)
{
    parser.addOption({u"listen"_s, u"Address and port; port 0 takes any that is free."_s, u"address:port"_s, u"127.0.0.1:8080"_s});
}

Expected<CommandResult> serveHub(const QCommandLineParser &parser)
{
    const auto listen = parser.value(u"listen"_s).toLatin1();
    const auto colon = listen.lastIndexOf(':');
    bool isNumber = false;
    const auto port = listen.sliced(colon + 1).toUShort(&isNumber);
    if (colon < 1 || !isNumber) {
        return failure(ErrorKind::Usage, u"--listen is like 127.0.0.1:8080"_s);
    }
    auto host = listen.first(colon);
    if (host.startsWith('[') && host.endsWith(']')) {
        host = host.sliced(1, host.size() - 2);
    }
    const auto folder = required(parser, u"data"_s);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    return serve({.folder = *folder, .host = host, .port = port}, &announce).transform([] { return CommandResult(); });
}
}
