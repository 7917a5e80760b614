// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_calendar.h"

#include "calendar_check.h"
#include "calendar_item.h"
#include "calendar_keys.h"
#include "calendar_times.h"
#include "plan_check.h"
#include "text.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int weeksBefore = 4;
constexpr int weeksAfter = 60;
constexpr qsizetype mostItems = 20'000;

QString tr(const char *sentence)
{
    return QCoreApplication::translate("WeekPlanReader", sentence);
}

/** Turns the parts of one file into rows. */
class CalendarReader
{
public:
    CalendarReader(const CalendarFile &file, const ReadOptions &options)
        : m_file(file)
        , m_options(options)
        , m_isMoodle(file.property(u"PRODID").contains("moodle"_L1, Qt::CaseInsensitive))
        , m_times(options.zone, zoneNamed(file.property(u"X-WR-TIMEZONE")))
        , m_calendar(new KCalendarCore::MemoryCalendar(options.zone))
    {
    }

    Expected<ReadPlan> plan()
    {
        const auto parts = soundParts();
        KCalendarCore::ICalFormat format;
        if (!parts.isEmpty() && !format.fromString(m_calendar, soundCalendar(m_file, parts))) {
            return failure(ErrorKind::BadInput, tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the calendar can't be read")));
        }
        m_keys = CalendarKeys(m_calendar->rawIncidences(), m_times);
        for (const auto &incidence : m_calendar->rawIncidences()) {
            read(*incidence);
            if (m_occurrences.size() > mostItems) {
                return failure(ErrorKind::BadInput, tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the calendar has more than %1 events")).arg(mostItems));
            }
        }
        std::ranges::stable_sort(
            m_occurrences, {}, [](const Occurrence &occurrence) { return std::tuple(occurrence.line, occurrence.start.day, occurrence.start.time); });
        makeRows();
        return std::move(m_plan);
    }

private:
    QList<CalendarPart> soundParts()
    {
        QList<CalendarPart> sound;
        QHash<QString, int> lineOf;
        for (const auto &part : m_file.parts) {
            const auto key = part.value(u"UID") + u' ' + part.value(u"RECURRENCE-ID");
            auto faults = faultsOf(part, m_file);
            if (key.size() > 1 && lineOf.contains(key)) {
                faults.append({.line = part.line,
                               .column = u"UID"_s,
                               .value = part.value(u"UID"),
                               .reason = Reason::RepeatedKey,
                               .hint = QString::number(lineOf.value(key))});
            }
            if (faults.isEmpty()) {
                sound.append(part);
                lineOf.insert(key, part.line);
            }
            m_plan.rejections += faults;
        }
        return sound;
    }

    static int lineOf(const KCalendarCore::Incidence &incidence) { return incidence.nonKDECustomProperty(linePropertyName).toInt(); }

    /** When the incidence begins, once or often; without the repetitions that the file gives apart. */
    QList<QDateTime> starts(const KCalendarCore::Incidence &incidence)
    {
        if (!incidence.recurs()) {
            return {incidence.dtStart()};
        }
        const auto first = m_options.today.addDays(-7 * weeksBefore).startOfDay(m_options.zone);
        const auto last = m_options.today.addDays(7 * weeksAfter).endOfDay(m_options.zone);
        auto starts = incidence.recurrence()->timesInInterval(first, last);
        if (starts.size() > mostRepetitions) {
            m_plan.rejections.append({.line = lineOf(incidence),
                                      .column = u"RRULE"_s,
                                      .value = incidence.summary(),
                                      .reason = Reason::TooOften,
                                      .hint = QString::number(mostRepetitions)});
            return {};
        }
        if (starts.isEmpty()) {
            m_outside.append(u"“%1”"_s.arg(shortened(incidence.summary())));
        }
        starts.removeIf([&](const QDateTime &start) { return m_keys.isApart(incidence, m_times.nameOf(start, incidence.allDay())); });
        return starts;
    }

    Occurrence occurrenceOf(const KCalendarCore::Incidence &incidence) const
    {
        const auto summary = cleaned(withoutEntities(incidence.summary())).text.simplified();
        const auto categories = incidence.categories();
        auto title = m_isMoodle ? moodleTitle(summary) : timetableTitle(summary);
        if (incidence.status() == KCalendarCore::Incidence::StatusCanceled
            || m_file.property(u"METHOD").compare("CANCEL"_L1, Qt::CaseInsensitive) == 0) {
            title.said = CalendarTitle::Said::Cancelled;
        }
        return {
            .kind = Occurrence::Kind::Event,
            .title = title,
            .course = categories.isEmpty() ? QString() : courseFrom(categories.first()),
            .location = cleaned(withoutEntities(incidence.location())).text.simplified(),
            .description = incidence.description(),
            .url = incidence.url().toString(),
            .start = {},
            .due = {},
            .key = {},
            .line = lineOf(incidence),
        };
    }

    void read(const KCalendarCore::Incidence &incidence)
    {
        if (const auto *event = dynamic_cast<const KCalendarCore::Event *>(&incidence)) {
            readEvent(*event);
        } else if (const auto *todo = dynamic_cast<const KCalendarCore::Todo *>(&incidence)) {
            readTodo(*todo);
        }
    }

    void readEvent(const KCalendarCore::Event &event)
    {
        if (event.hasEndDate() && event.dtEnd() < event.dtStart()) {
            const auto end = m_times.moment(event.dtEnd(), event.allDay());
            m_plan.rejections.append({.line = lineOf(event),
                                      .column = u"DTEND"_s,
                                      .value = end.day.toString(Qt::ISODate) + end.time.toString(u" HH:mm"_s),
                                      .reason = Reason::EndsBeforeItStarts});
            return;
        }
        auto occurrence = occurrenceOf(event);
        const bool lasts = event.allDay() || (event.hasEndDate() && event.dtEnd() > event.dtStart())
            || (event.hasDuration() && event.duration().asSeconds() > 0);
        const bool moodleDay = m_isMoodle && event.allDay();
        occurrence.kind = !lasts || moodleDay ? Occurrence::Kind::Deadline : Occurrence::Kind::Event;
        for (const auto &start : starts(event)) {
            occurrence.start = m_times.moment(start, event.allDay());
            const auto repetition = event.hasRecurrenceId() ? m_times.nameOf(event.recurrenceId(), event.allDay())
                : event.recurs()                            ? m_times.nameOf(start, event.allDay())
                                                            : QString();
            occurrence.key = m_keys.of(event, repetition);
            m_occurrences.append(occurrence);
        }
    }

    void readTodo(const KCalendarCore::Todo &todo)
    {
        auto occurrence = occurrenceOf(todo);
        occurrence.kind = Occurrence::Kind::ToDo;
        const auto first = todo.hasStartDate() ? todo.dtStart(true) : todo.dtDue(true);
        const auto room = todo.hasStartDate() && todo.hasDueDate() ? first.secsTo(todo.dtDue(true)) : 0;
        for (const auto &start : todo.recurs() ? starts(todo) : QList{first}) {
            occurrence.start = start.isValid() ? m_times.moment(start, todo.allDay()) : Moment();
            occurrence.due = start.isValid() ? std::optional(m_times.moment(start.addSecs(room), todo.allDay())) : std::nullopt;
            const auto repetition = todo.hasRecurrenceId() ? m_times.nameOf(todo.recurrenceId(), todo.allDay())
                : todo.recurs()                            ? m_times.nameOf(start, todo.allDay())
                                                           : QString();
            occurrence.key = m_keys.of(todo, repetition);
            m_occurrences.append(occurrence);
        }
    }

    /** Does another occurrence say the same, so that this one need not? */
    bool isSaidElsewhere(const Occurrence &occurrence) const
    {
        using Said = CalendarTitle::Said;
        return std::ranges::any_of(m_occurrences, [&](const Occurrence &other) {
            const bool same = other.title.title == occurrence.title.title && other.course == occurrence.course;
            return same && other.title.said == (occurrence.title.said == Said::Opens ? Said::Closes : Said::Nothing);
        });
    }

    void makeRows()
    {
        using Said = CalendarTitle::Said;
        QHash<Said, QStringList> left;
        for (const auto &occurrence : m_occurrences) {
            const auto said = occurrence.title.said;
            const bool elsewhere = (said == Said::Opens || said == Said::Moved) && isSaidElsewhere(occurrence);
            if (said == Said::Cancelled || said == Said::ToBeGraded || elsewhere) {
                left[said].append(u"“%1” (%2)"_s.arg(shortened(occurrence.title.title), occurrence.start.day.toString(Qt::ISODate)));
            } else {
                addRow(occurrence);
            }
        }
        note(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "cancelled, so left out: %1")), left.value(Said::Cancelled));
        note(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "moved to another hour, so left out here: %1")), left.value(Said::Moved));
        note(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "for teachers, so left out: %1")), left.value(Said::ToBeGraded));
        note(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "repeated only before or long after today, so left out: %1")), m_outside);
        if (m_file.parts.isEmpty()) {
            m_plan.notes.append(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "the calendar has no events and no tasks")));
        }
    }

    void addRow(const Occurrence &occurrence)
    {
        const auto row = rowFrom(occurrence, m_options);
        auto faults = refusals(row, [](QLatin1StringView field) {
            return field == "title"_L1  ? u"SUMMARY"_s
                : field == "step"_L1    ? u"DESCRIPTION"_s
                : field == "subject"_L1 ? u"CATEGORIES"_s
                : field == "due"_L1     ? u"DUE"_s
                                        : u"DTSTART"_s;
        });
        if (faults.isEmpty() && !row.week.isValid()) {
            faults.append({.line = row.line, .column = u"DUE"_s, .reason = Reason::NoDates});
        }
        if (faults.isEmpty()) {
            m_plan.rows.append(row);
        }
        for (const auto &fault : faults) {
            if (!m_plan.rejections.contains(fault)) { // once for all repetitions
                m_plan.rejections.append(fault);
            }
        }
    }

    void note(const QString &sentence, const QStringList &titles)
    {
        constexpr qsizetype shown = 8;
        if (!titles.isEmpty()) {
            m_plan.notes.append(sentence.arg(titles.first(qMin(titles.size(), shown)).join(u", ") + (titles.size() > shown ? u", …"_s : QString())));
        }
    }

    const CalendarFile &m_file;
    const ReadOptions &m_options;
    const bool m_isMoodle;
    const CalendarTimes m_times;
    KCalendarCore::MemoryCalendar::Ptr m_calendar;
    CalendarKeys m_keys;
    QStringList m_outside; ///< Titles of what repeats at other times only.
    QList<Occurrence> m_occurrences;
    ReadPlan m_plan;
};
}

Expected<ReadPlan> readPlanCalendar(const QByteArray &content, const ReadOptions &options)
{
    const auto file = calendarFile(content);
    if (!file) {
        return std::unexpected(file.error());
    }
    auto plan = CalendarReader(*file, options).plan();
    if (plan && file->encoding != "UTF-8"_L1) {
        plan->notes.prepend(tr(QT_TRANSLATE_NOOP("WeekPlanReader", "read as %1")).arg(file->encoding));
    }
    return plan;
}
}
