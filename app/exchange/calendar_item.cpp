// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar_item.h"

#include "choices.h"
#include "text.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
bool isLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/** "Wiskunde" of "Wiskunde - 3A" and of "Wiskunde: toets breuken". */
QString firstPart(const QString &title)
{
    static const QRegularExpression seam(u" - | – |: "_s);
    return title.section(seam, 0, 0).trimmed();
}

QString afterFirstPart(const QString &title)
{
    return title.sliced(firstPart(title).size()).remove(QRegularExpression(u"^[ :–-]+"_s));
}

/** The subject that a timetable has no other place for: that of "Les Frans" is Frans. */
QString subjectIn(const QString &title)
{
    static const QRegularExpression lesson(u"^(les|lesson|class) +"_s, QRegularExpression::CaseInsensitiveOption);
    return firstPart(title).remove(lesson);
}

PlanItem::Sort sortOf(const Occurrence &occurrence)
{
    const auto &title = occurrence.title.title;
    if (occurrence.kind != Occurrence::Kind::Event) {
        return PlanItem::Sort::Task;
    }
    if (namesTest(title) || namesTest(afterFirstPart(title))) {
        return PlanItem::Sort::Test;
    }
    if (!occurrence.start.time.isValid() && asksForWork(title)) {
        return PlanItem::Sort::Task;
    }
    return isOnline(title) || isOnline(occurrence.location) ? PlanItem::Sort::LiveMoment : PlanItem::Sort::Lesson;
}

/** A room has no field of its own: it stands behind the title. */
void setPlace(const QString &location, PlanItem &item)
{
    if (item.sort == PlanItem::Sort::Task || location.isEmpty() || isLink(location) || isOnline(location)) {
        return;
    }
    item.place = PlanItem::Place::School;
    item.mode = PlanItem::Mode::Physical;
    item.title += u" (%1)"_s.arg(location);
}
}

PlanRow rowFrom(const Occurrence &occurrence, const ReadOptions &options)
{
    PlanRow row{.week = {}, .subject = occurrence.course, .key = occurrence.key, .item = {}, .steps = {}, .line = occurrence.line};
    auto &item = row.item;
    item.title = occurrence.title.title;
    item.sort = sortOf(occurrence);
    setPlace(occurrence.location, item);
    if (item.sort == PlanItem::Sort::LiveMoment) {
        item.mode = PlanItem::Mode::OnlineLive;
    }
    const auto &due = occurrence.due.value_or(occurrence.kind == Occurrence::Kind::ToDo ? Moment() : occurrence.start);
    if (item.sort != PlanItem::Sort::Task) {
        item.day = occurrence.start.day;
        item.time = occurrence.start.time;
    } else if (occurrence.title.said != CalendarTitle::Said::Opens) {
        item.due = due.day;
        item.dueTime = due.time;
    }
    if (row.subject.isEmpty()) {
        row.subject = options.subject.isEmpty() && occurrence.kind == Occurrence::Kind::Event ? subjectIn(occurrence.title.title) : options.subject;
    }
    QStringList links;
    for (const auto &text : {occurrence.url, occurrence.location}) {
        if (isLink(text)) {
            links.append(text);
        }
    }
    item.material = links.join(u'\n');
    row.steps = descriptionLines(occurrence.description);
    const std::array days{item.day, item.due, occurrence.start.day};
    for (const auto day : days) {
        row.week = row.week.isValid() ? row.week : Week::of(day);
    }
    row.week = row.week.isValid() ? row.week : options.week;
    return row;
}
}
