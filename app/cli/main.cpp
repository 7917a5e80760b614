// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentences.h"
#include "subcommand.h"

#include "records/exit_code.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
void addCommonOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"profile"_s, u"The folder of the device's data."_s, u"DIR"_s,
         QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/weekwijzer/profile"_s},
        {u"json"_s, u"Output, and name errors, as one JSON object."_s},
        {u"date"_s, u"Take this for today when a week or a weekday is meant; for tests."_s, u"DAY"_s},
        {{u"h"_s, u"help"_s}, u"Show this."_s},
    });
}

QString overview()
{
    QString text = u"The same device as the app, without a window.\n\nCommands:\n"_s;
    for (const auto &command : subcommands()) {
        text += u"  %1 %2\n      %3\n"_s.arg(command.name, command.arguments, command.summary);
    }
    return text
        + u"\nITEM is an id, the beginning of one, or a part of a title that only one item has. `COMMAND --help` tells more.\n"
          "\nExit codes: %1"_s.arg(exitCodes());
}

void print(const QJsonObject &object, FILE *where)
{
    QTextStream(where) << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
}

int refuse(const Error &error, bool json)
{
    if (json) {
        print({{u"error"_s, QJsonObject{{u"kind"_s, nameOf(error.kind)}, {u"message"_s, sentenceOf(error)}}}}, stderr);
    } else {
        QTextStream(stderr) << sentenceOf(error) << '\n';
    }
    return exitCodeOf(error.kind);
}

/** The command that was named, before it is known which options it has; null for none or an unknown one. */
const Subcommand *commandNamed(const QStringList &arguments)
{
    QCommandLineParser options;
    options.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addCommonOptions(options);
    options.parse(arguments);
    const auto found = std::ranges::find(subcommands(), options.positionalArguments().value(0), &Subcommand::name);
    return found == subcommands().end() ? nullptr : &*found;
}

/** Type is set without a screen. */
std::unique_ptr<QCoreApplication> applicationFor(const Subcommand *command, int &argc, char **argv)
{
    if (command == nullptr || !command->draws) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

Expected<Output> run(const Subcommand &command, const QCommandLineParser &options)
{
    const auto arguments = options.positionalArguments().sliced(1);
    if (arguments.size() < command.fewest || arguments.size() > command.most) {
        return failure(ErrorKind::Usage, u"it goes like this: weekwijzer-cli %1 %2"_s.arg(command.name, command.arguments));
    }
    const auto today = options.isSet(u"date"_s) ? QDate::fromString(options.value(u"date"_s), Qt::ISODate) : QDate::currentDate();
    if (!today.isValid()) {
        return failure(ErrorKind::Usage, u"--date takes a day like 2026-11-20"_s);
    }
    return command.run({.options = options, .arguments = arguments, .folder = options.value(u"profile"_s), .today = today});
}
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"weekwijzer-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEKWIJZER_VERSION));
    QStringList arguments;
    std::transform(argv, argv + argc, std::back_inserter(arguments), [](const char *argument) { return QString::fromLocal8Bit(argument); });
    const auto *command = commandNamed(arguments);
    const auto application = applicationFor(command, argc, argv);
    // Also where the arguments can't be understood, an answer in the form that was asked for.
    const bool json = arguments.contains("--json"_L1);

    QCommandLineParser options;
    addCommonOptions(options);
    const auto version = options.addVersionOption();
    if (command != nullptr) {
        options.setApplicationDescription(command->summary + u'.');
        options.addPositionalArgument(command->name, command->arguments, command->name);
        command->declare(options);
    } else {
        options.setApplicationDescription(overview());
        options.addPositionalArgument(u"command"_s, u"One of these, with its own options."_s, u"COMMAND"_s);
    }
    if (!options.parse(arguments)) {
        return refuse({.kind = ErrorKind::Usage, .detail = options.errorText()}, json);
    }
    if (options.isSet(version)) {
        options.showVersion();
    }
    if (options.isSet(u"help"_s) || (command == nullptr && options.positionalArguments().isEmpty())) {
        QTextStream(stdout) << options.helpText();
        return options.isSet(u"help"_s) ? 0 : exitCodeOf(ErrorKind::Usage);
    }
    if (command == nullptr) {
        return refuse({.kind = ErrorKind::Usage, .detail = u"there is no command “%1”, see --help"_s.arg(options.positionalArguments().first())},
                      json);
    }
    const auto answer = run(*command, options);
    if (!answer) {
        return refuse(answer.error(), json);
    }
    if (json) {
        print(answer->json, stdout);
    } else {
        QTextStream(stdout) << answer->text << '\n';
    }
    return 0;
}
