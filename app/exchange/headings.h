// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include <optional>

namespace Weekwijzer
{
/** What a column of a teacher's list is about. */
enum class Column {
    Key,
    Week,
    Subject,
    Topic, ///< What it is about; with a task in another column the two make the title.
    Task,
    Steps,
    Sort,
    DoneInClass,
    Goal,
    Why,
    Mode,
    Place,
    Day,
    Time,
    TimeOrMinutes, ///< "tijd": a time of day or an amount, by what it holds.
    Material,
    HandIn, ///< "inleveren": a date or a way, by what it holds.
    HandInHow,
    HandInWhere,
    Due,
    DueTime,
    Ask,
    Evaluation,
    Minutes,
    Importance,
    Must, ///< "verplicht": a mark, or the tasks themselves; so with the next three.
    Should,
    Extra,
    Test,
    Audience,
    Independence,
    Route,
    Board, ///< The name of the choice board it lies on.
    Pick, ///< How many of that board.
    InsteadOf, ///< The title of the moment it stands in for.
    Forms,
    Needs, ///< For practical work: what to have at hand.
};

[[nodiscard]] inline size_t qHash(Column column, size_t seed = 0)
{
    return ::qHash(int(column), seed);
}

/** What a heading is about, in Dutch or English; none for one that is not known. */
[[nodiscard]] std::optional<Column> columnOf(QStringView heading);
/** Is it free text, so that two such columns are two lines of one text? */
[[nodiscard]] bool holdsText(Column column);
/** Does a column of this kind say what to do? */
[[nodiscard]] bool saysWhatToDo(Column column);

/** The heading row of a list. */
class Headings
{
public:
    Headings() = default;
    explicit Headings(const QStringList &cells);

    /** How many of its headings are known. */
    [[nodiscard]] int known() const { return m_known; }
    [[nodiscard]] bool saysWhatToDo() const;
    [[nodiscard]] bool has(Column column) const { return m_places.contains(column); }
    /** Positions of the columns of one kind, left to right. */
    [[nodiscard]] QList<int> places(Column column) const { return m_places.value(column); }
    /** As written in the file; empty where there is no such column. */
    [[nodiscard]] QString name(Column column) const;
    [[nodiscard]] const QStringList &cells() const { return m_cells; }
    /** Headings that are not known. */
    [[nodiscard]] QStringList unknown() const;
    /** The kind of the leftmost known column. */
    [[nodiscard]] std::optional<Column> first() const;

private:
    QStringList m_cells; ///< Without empty ones at the end.
    QHash<Column, QList<int>> m_places;
    int m_known = 0;
};
}
