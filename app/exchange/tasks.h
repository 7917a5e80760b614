// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Weekwijzer
{
/** What a cell says to do: one line for the list, and its parts when there are several. */
struct Tasks {
    QString title;
    QStringList steps;

    bool operator==(const Tasks &) const = default;
};

/** Lines or bulleted parts of a text, without their bullets and numbers. */
[[nodiscard]] QStringList linesOf(const QString &text);
/** Of a topic and a cell of tasks, either of which may be empty. */
[[nodiscard]] Tasks tasksFrom(const QString &topic, const QString &cell);
}
