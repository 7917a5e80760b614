// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonObject>

#include <span>

namespace Weekwijzer
{
/** What a command has to say: to a person, and with --json to a program. */
struct Output {
    QString text;
    QJsonObject json;
};

/** What was asked for on the command line. */
struct Call {
    const QCommandLineParser &options;
    QStringList arguments; ///< What follows the command's name.
    QString folder; ///< The profile's.
    QDate today;
};

/** One thing the program can do. */
struct Subcommand {
    QLatin1StringView name;
    QLatin1StringView arguments; ///< As --help shows them.
    QLatin1StringView summary;
    qsizetype fewest; ///< Arguments it needs …
    qsizetype most; ///< … and takes.
    void (*declare)(QCommandLineParser &options);
    Expected<Output> (*run)(const Call &call);
    bool draws = false; ///< It sets type, and needs an application that knows typefaces.
};

/** In the order of a first journey. */
[[nodiscard]] std::span<const Subcommand> subcommands();

// One file per family.
[[nodiscard]] Expected<Output> pair(const Call &call);
[[nodiscard]] Expected<Output> sync(const Call &call);
[[nodiscard]] Expected<Output> status(const Call &call);
[[nodiscard]] Expected<Output> bundle(const Call &call);
[[nodiscard]] Expected<Output> week(const Call &call);
[[nodiscard]] Expected<Output> item(const Call &call);
[[nodiscard]] Expected<Output> print(const Call &call);
[[nodiscard]] Expected<Output> tick(const Call &call);
[[nodiscard]] Expected<Output> place(const Call &call);
[[nodiscard]] Expected<Output> pick(const Call &call);
[[nodiscard]] Expected<Output> cannotBeThere(const Call &call);
[[nodiscard]] Expected<Output> absent(const Call &call);
[[nodiscard]] Expected<Output> back(const Call &call);
[[nodiscard]] Expected<Output> ownTime(const Call &call);
[[nodiscard]] Expected<Output> activity(const Call &call);
[[nodiscard]] Expected<Output> ownWeek(const Call &call);
[[nodiscard]] Expected<Output> ifThen(const Call &call);
[[nodiscard]] Expected<Output> estimate(const Call &call);
[[nodiscard]] Expected<Output> decide(const Call &call);
[[nodiscard]] Expected<Output> checkIn(const Call &call);
[[nodiscard]] Expected<Output> support(const Call &call);
[[nodiscard]] Expected<Output> reminders(const Call &call);
[[nodiscard]] Expected<Output> handIn(const Call &call);
[[nodiscard]] Expected<Output> feedback(const Call &call);
[[nodiscard]] Expected<Output> tellCoach(const Call &call);
[[nodiscard]] Expected<Output> coachMessages(const Call &call);
[[nodiscard]] Expected<Output> seen(const Call &call);
[[nodiscard]] Expected<Output> share(const Call &call);
[[nodiscard]] Expected<Output> family(const Call &call);
[[nodiscard]] Expected<Output> ask(const Call &call);
[[nodiscard]] Expected<Output> reply(const Call &call);
[[nodiscard]] Expected<Output> questions(const Call &call);
[[nodiscard]] Expected<Output> bringToClass(const Call &call);
[[nodiscard]] Expected<Output> answer(const Call &call);
[[nodiscard]] Expected<Output> questionHour(const Call &call);
[[nodiscard]] Expected<Output> guide(const Call &call);
[[nodiscard]] Expected<Output> planNextStep(const Call &call);
[[nodiscard]] Expected<Output> ownTask(const Call &call);
[[nodiscard]] Expected<Output> attach(const Call &call);
[[nodiscard]] Expected<Output> material(const Call &call);
[[nodiscard]] Expected<Output> files(const Call &call);
}
