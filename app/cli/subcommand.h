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
struct Answer {
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
    Expected<Answer> (*run)(const Call &call);
};

/** In the order of a first journey. */
[[nodiscard]] std::span<const Subcommand> subcommands();

// One file per family.
[[nodiscard]] Expected<Answer> pair(const Call &call);
[[nodiscard]] Expected<Answer> sync(const Call &call);
[[nodiscard]] Expected<Answer> status(const Call &call);
[[nodiscard]] Expected<Answer> bundle(const Call &call);
[[nodiscard]] Expected<Answer> week(const Call &call);
[[nodiscard]] Expected<Answer> item(const Call &call);
[[nodiscard]] Expected<Answer> tick(const Call &call);
[[nodiscard]] Expected<Answer> place(const Call &call);
[[nodiscard]] Expected<Answer> handIn(const Call &call);
[[nodiscard]] Expected<Answer> feedback(const Call &call);
[[nodiscard]] Expected<Answer> attach(const Call &call);
[[nodiscard]] Expected<Answer> material(const Call &call);
[[nodiscard]] Expected<Answer> files(const Call &call);
}
