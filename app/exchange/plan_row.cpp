// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_row.h"

#include "amounts.h"
#include "choices.h"
#include "plan_check.h"
#include "plan_columns.h"
#include "tasks.h"
#include "text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QString cellOf(const CsvRow &row, const Headings &headings, Column column)
{
    QStringList parts;
    for (const int place : headings.places(column)) {
        if (const auto part = row.cells.value(place); !part.isEmpty()) {
            parts.append(part);
        }
    }
    return holdsText(column) || parts.isEmpty() ? parts.join(u'\n') : parts.first();
}

RowReader::RowReader(const Headings &headings, const ReadOptions &options, const CsvRow &row, const Carried &carried)
    : m_headings(headings)
    , m_options(options)
    , m_row(row)
    , m_carried(carried)
{
}

QString RowReader::cell(Column column) const
{
    return cellOf(m_row, m_headings, column);
}

/** Entries of one row share most of their faults. */
void RowReader::addFault(const Rejection &fault)
{
    if (!m_faults.contains(fault)) {
        m_faults.append(fault);
    }
}

void RowReader::refuse(Column column, const Misread &misread)
{
    addFault({.line = m_row.line, .column = m_headings.name(column), .value = cell(column), .reason = misread.reason, .hint = misread.hint});
}

template<typename T>
T RowReader::read(Column column, T unsaid, Reading<T> (*from)(QStringView))
{
    const auto text = cell(column);
    const auto reading = text.isEmpty() ? Reading<T>(unsaid) : from(text);
    if (!reading) {
        refuse(column, reading.error());
    }
    return reading.value_or(unsaid);
}

void RowReader::readWeek()
{
    m_week = m_carried.week;
    if (isFilledIn(Column::Week)) {
        const auto week = weekFrom(cell(Column::Week), {.today = m_options.today, .week = m_options.week});
        if (!week) {
            refuse(Column::Week, week.error());
        }
        m_week = week.value_or(Week());
    }
    m_anchor = {.today = m_options.today, .week = m_week.isValid() ? m_week : m_options.week};
}

void RowReader::readMoments()
{
    const auto moment = [this](Column column, const QString &text) {
        const auto reading = text.isEmpty() ? Reading<Moment>(Moment()) : momentFrom(text, m_anchor);
        // A weekday without a week is one fault, and the week's own if the row has one.
        if (!reading && !(reading.error().reason == Reason::NoWeek && !m_faults.isEmpty())) {
            refuse(column, reading.error());
        }
        return reading.value_or(Moment());
    };
    m_day = moment(Column::Day, isFilledIn(Column::Day) ? cell(Column::Day) : m_carried.day);
    m_due = moment(Column::Due, cell(Column::Due));
    if (const auto text = cell(Column::HandIn); looksLikeMoment(text) && !m_due.day.isValid()) {
        m_due = moment(Column::HandIn, text);
    }
    if (const auto text = cell(Column::TimeOrMinutes); !text.isEmpty() && looksLikeMinutes(text)) {
        m_item.estimate = read(Column::TimeOrMinutes, std::chrono::minutes(), &minutesFrom);
    } else {
        m_day.time = read(Column::TimeOrMinutes, m_day.time, &timeFrom);
    }
    m_day.time = read(Column::Time, m_day.time, &timeFrom);
    m_due.time = read(Column::DueTime, m_due.time, &timeFrom);
    m_item.estimate = read(Column::Minutes, m_item.estimate, &minutesFrom);
}

void RowReader::readTexts()
{
    for (const auto &[column, member, field] : textColumns) {
        m_item.*member = cell(column);
    }
    m_item.mode = read(Column::Mode, m_item.mode, &modeFrom);
    m_item.independence = read(Column::Independence, m_item.independence, &independenceFrom);
    m_item.importance = read(Column::Importance, m_item.importance, &importanceFrom);
    m_item.sort = read(Column::Sort, m_item.sort, &sortFrom);
    m_item.route = read(Column::Route, m_item.route, &routeFrom);
    m_item.forms = read(Column::Forms, m_item.forms, &formsFrom);
    m_pick = read(Column::Pick, 0, &pickFrom);
}

/** "waar" is home or school, or else where to hand in. */
void RowReader::readPlace()
{
    if (const auto text = cell(Column::Place); !text.isEmpty()) {
        const auto place = placeFrom(text);
        m_item.place = place.value_or(m_item.place);
        if (!place) {
            m_item.handInWhere = m_item.handInWhere.isEmpty() ? text : m_item.handInWhere + u'\n' + text;
        }
    }
}

/** "inleveren" that holds no date says how. */
void RowReader::readHandIn()
{
    if (const auto text = cell(Column::HandIn); !text.isEmpty() && (!looksLikeMoment(text) || isFilledIn(Column::Due))) {
        m_item.handInHow = m_item.handInHow.isEmpty() ? text : m_item.handInHow + u'\n' + text;
    }
}

/** Is the row marked in this column? Text there that is no mark is an entry of its own, and then it is not. */
bool RowReader::isMarked(Column column, QList<Entry> &entries, const Entry &own)
{
    const auto text = cell(column);
    if (const auto mark = markFrom(text)) {
        return *mark;
    }
    auto entry = own;
    const auto tasks = tasksFrom({}, text);
    entry.title = tasks.title;
    entry.steps = tasks.steps;
    entries.append(entry);
    return false;
}

QList<RowReader::Entry> RowReader::entries()
{
    using enum PlanItem::Importance;
    const auto tasks = tasksFrom(cell(Column::Topic), cell(Column::Task));
    Entry main{.title = tasks.title, .steps = tasks.steps, .sort = m_item.sort, .importance = m_item.importance, .suffix = {}};
    main.steps += linesOf(cell(Column::Steps));
    QList<Entry> entries;

    const bool hasTasks = m_headings.has(Column::Task) || m_headings.has(Column::Topic);
    const std::array<std::pair<Column, PlanItem::Importance>, 3> marks{{{Column::Must, Must}, {Column::Should, Should}, {Column::Extra, Extra}}};
    for (const auto &[column, importance] : marks) {
        const auto word = importanceFrom(cell(column));
        if (word) {
            main.importance = *word;
        } else if (column == Column::Must && hasTasks && m_headings.has(column)) {
            const auto mark = markFrom(cell(column));
            if (!mark) {
                refuse(column, {.reason = Reason::UnknownWord, .hint = u"x, ja, nee"_s});
            }
            main.importance = mark.value_or(true) ? Must : Should;
        } else if (isMarked(column, entries,
                            {.title = {}, .steps = {}, .sort = main.sort, .importance = importance, .suffix = u"#%1"_s.arg(int(importance))})) {
            main.importance = importance;
        }
    }
    if (folded(cell(Column::Test)) == "toets"_L1 || folded(cell(Column::Test)) == "test"_L1
        || isMarked(Column::Test, entries, {.title = {}, .steps = {}, .sort = PlanItem::Sort::Test, .importance = Must, .suffix = u"#test"_s})
        || (!m_headings.has(Column::Sort) && namesTest(main.title))) {
        main.sort = PlanItem::Sort::Test;
    }
    if (!main.title.isEmpty() || entries.isEmpty()) {
        entries.prepend(main);
    }
    return entries;
}

/** Gives the row its day, deadline and week: a task has a deadline, everything else happens on its day. */
void RowReader::place(const Entry &entry, PlanRow &row)
{
    auto &item = row.item;
    auto day = m_day;
    auto due = m_due;
    if (due.time.isValid() && !due.day.isValid()) {
        due.day = day.day; // "tegen 16u" on the day of the row
    }
    if (entry.sort == PlanItem::Sort::Task && !due.day.isValid()) {
        due = day;
        day = {};
    } else if (entry.sort != PlanItem::Sort::Task && !day.day.isValid()) {
        day = {.day = due.day, .time = day.time.isValid() ? day.time : due.time, .isDated = due.isDated};
        due = {};
    }
    item.day = day.day;
    item.time = day.time;
    item.due = due.day;
    item.dueTime = due.day.isValid() ? due.time : QTime();
    if (m_week.isValid() && item.day.isValid() && !m_week.contains(item.day)) {
        refuse(m_day.day.isValid() ? Column::Day : Column::Due, {.reason = Reason::OutsideWeek, .hint = m_week.toString()});
    }
    const std::array candidates{m_week, day.isDated ? Week::of(day.day) : Week(), m_options.week, Week::of(item.due)};
    for (const auto &candidate : candidates) {
        row.week = row.week.isValid() ? row.week : candidate;
    }
}

PlanRow RowReader::rowOf(const Entry &entry)
{
    PlanRow row{.week = {}, .subject = m_carried.subject, .key = cell(Column::Key), .item = m_item, .steps = entry.steps, .line = m_row.line};
    row.key += row.key.isEmpty() ? QString() : entry.suffix;
    row.board = cell(Column::Board).simplified();
    row.pick = row.board.isEmpty() ? 0 : m_pick;
    row.insteadOf = cell(Column::InsteadOf).simplified();
    row.item.title = entry.title;
    row.item.sort = entry.sort;
    row.item.importance = entry.importance;
    place(entry, row);
    return row;
}

void RowReader::readInto(ReadPlan &plan)
{
    readWeek();
    readMoments();
    readTexts();
    readPlace();
    readHandIn();
    QList<PlanRow> rows;
    for (const auto &entry : entries()) {
        const auto row = rowOf(entry);
        if (!row.week.isValid() && m_faults.isEmpty()) {
            m_faults.append({.line = m_row.line, .column = m_headings.name(Column::Week), .reason = Reason::NoWeek});
        }
        for (const auto &refusal : refusals(row, [this](QLatin1StringView field) { return headingOf(m_headings, field); })) {
            addFault(refusal);
        }
        rows.append(row);
    }
    if (m_faults.isEmpty()) {
        plan.rows += rows;
    }
    plan.rejections += m_faults;
}
}
