// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <span>

namespace Weekwijzer
{
/** What a command has to say: to a program, and to a person. */
struct CommandResult {
    QJsonObject json;
    QStringList lines;
    int exitCode = 0;
};

/** One of the things weekwijzer-hub can be asked to do. */
struct Command {
    QLatin1StringView name;
    QLatin1StringView summary;
    QLatin1StringView arguments; ///< As in a usage line; empty: none.
    void (*declare)(QCommandLineParser &parser); ///< The options beyond --data, --json and --help; null: none.
    Expected<CommandResult> (*run)(const QCommandLineParser &parser);
};

[[nodiscard]] std::span<const Command> commands();

/** The value of an option that must be there, or Usage. */
[[nodiscard]] Expected<QString> required(const QCommandLineParser &parser, const QString &option);

[[nodiscard]] Expected<CommandResult> initHub(const QCommandLineParser &parser);
void declareInit(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> makeDemo(const QCommandLineParser &parser);
void declareDemo(QCommandLineParser &parser);
/** In how many school days a question is answered. */
[[nodiscard]] Expected<CommandResult> agreeOnAnswers(const QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> listPeople(const QCommandLineParser &parser);

[[nodiscard]] Expected<CommandResult> makePairCode(const QCommandLineParser &parser);
void declarePairCode(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> listDevices(const QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> revokeDevice(const QCommandLineParser &parser);
void declareRevoke(QCommandLineParser &parser);

[[nodiscard]] Expected<CommandResult> changeMember(const QCommandLineParser &parser);
void declareMember(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> changeGroup(const QCommandLineParser &parser);
void declareGroup(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> changeCoach(const QCommandLineParser &parser);
void declareCoach(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> changeLetter(const QCommandLineParser &parser);
void declareLetter(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> changeSharing(const QCommandLineParser &parser);
void declareSharing(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> erasePerson(const QCommandLineParser &parser);
void declareErase(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> noteRestored(const QCommandLineParser &parser);

[[nodiscard]] Expected<CommandResult> serveHub(const QCommandLineParser &parser);
void declareServe(QCommandLineParser &parser);

[[nodiscard]] Expected<CommandResult> dumpRecords(const QCommandLineParser &parser);
void declareRecords(QCommandLineParser &parser);
[[nodiscard]] Expected<CommandResult> showVersion(const QCommandLineParser &parser);

[[nodiscard]] Expected<CommandResult> takeBundles(const QCommandLineParser &parser);
void declareBundle(QCommandLineParser &parser);

[[nodiscard]] Expected<CommandResult> importWeek(const QCommandLineParser &parser);
void declareImport(QCommandLineParser &parser);
}
