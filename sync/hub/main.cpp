// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admin/command.h"

#include "records/exit_code.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
void print(FILE *stream, const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stream);
}

int usage(FILE *stream)
{
    print(stream, u"usage: weekwijzer-hub COMMAND --data FOLDER [--json] …\n"_s);
    for (const auto &command : commands()) {
        print(stream, u"  %1 %2"_s.arg(QString(command.name).leftJustified(10), command.summary));
    }
    return stream == stdout ? 0 : exitCodeOf(ErrorKind::Usage);
}

int failed(const Error &error, bool asJson)
{
    const auto kind = QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(quint64(error.kind)));
    print(stderr, u"weekwijzer-hub: %1"_s.arg(error.detail));
    if (asJson) {
        const QJsonObject object{{u"error"_s, kind}, {u"detail"_s, error.detail}};
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    return exitCodeOf(error.kind);
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"weekwijzer-hub %1: %2"_s.arg(command.name, command.summary));
    parser.addOption({u"data"_s, u"The folder of the hub's database."_s, u"folder"_s});
    parser.addOption({u"json"_s, u"Answer as JSON."_s});
    parser.addHelpOption();
    if (!command.arguments.isEmpty()) {
        parser.addPositionalArgument(u"files"_s, u"What to read."_s, QString(command.arguments));
    }
    if (command.declare != nullptr) {
        command.declare(parser);
    }
    const bool understood = parser.parse(arguments);
    if (understood && parser.isSet(u"help"_s)) {
        print(stdout, parser.helpText());
        return 0;
    }
    const bool asJson = parser.isSet(u"json"_s);
    if (!understood || (command.arguments.isEmpty() && !parser.positionalArguments().isEmpty())) {
        return failed({.kind = ErrorKind::Usage, .detail = understood ? u"too many arguments"_s : parser.errorText()}, asJson);
    }
    const auto report = command.run(parser);
    if (!report) {
        return failed(report.error(), asJson);
    }
    if (asJson && !report->json.isEmpty()) {
        print(stdout, QString::fromUtf8(QJsonDocument(report->json).toJson(QJsonDocument::Compact)));
    } else if (!report->lines.isEmpty()) {
        print(stdout, report->lines.join(u'\n'));
    }
    return report->exitCode;
}
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weekwijzer-hub"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEKWIJZER_VERSION));
    auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        return usage(stderr);
    }
    const auto name = arguments.takeAt(1);
    if (name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1) {
        return usage(stdout);
    }
    const auto command = std::ranges::find(commands(), name, [](const Command &known) { return QString(known.name); });
    return command == commands().end() ? usage(stderr) : run(*command, arguments);
}
