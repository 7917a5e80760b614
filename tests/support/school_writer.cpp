// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_writer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int itemsAWeek = 35;
constexpr int materialsAWeek = 8;
}

SchoolWriter::SchoolWriter(quint32 seed)
    : m_seed(seed)
    , m_random(seed)
{
}

Id SchoolWriter::id(QByteArrayView kind)
{
    return Id::derived({"school year", kind, QByteArray::number(m_seed), QByteArray::number(++m_made)});
}

QString SchoolWriter::maybe(int percent, QStringView section, int subject)
{
    return happens(percent) ? m_language.sentence(section, subject, m_random) : QString();
}

QString SchoolWriter::note()
{
    return m_language.sentence(u"note", m_random.bounded(10), m_random);
}

void SchoolWriter::setWhen(PlanItem &item, Week week)
{
    const auto day = week.monday().addDays(m_random.bounded(5));
    const QTime lesson(8 + m_random.bounded(8), std::array{0, 25, 50}[size_t(m_random.bounded(3))]);
    if (item.sort == PlanItem::Sort::Task) {
        item.mode = PlanItem::Mode::OwnTime;
        item.place = PlanItem::Place(m_random.bounded(1, 4));
        item.due = day;
        item.dueTime = happens(30) ? lesson : QTime();
    } else {
        item.mode = item.sort == PlanItem::Sort::LiveMoment ? PlanItem::Mode::OnlineLive : PlanItem::Mode::Physical;
        item.place = PlanItem::Place::School;
        item.day = day;
        item.time = lesson;
    }
}

PlanItem SchoolWriter::item(const WeekPlan &plan, const Id &subjectId, int subject, bool hasMaterial)
{
    PlanItem item;
    item.id = id("item");
    item.plan = plan.id;
    item.subject = subjectId;
    item.title = m_language.sentence(u"title", subject, m_random);
    item.sort = happens(70) ? PlanItem::Sort::Task : PlanItem::Sort(m_random.bounded(1, 4));
    item.doneInClass = maybe(93, u"done in class", subject);
    item.goal = maybe(95, u"goal", subject);
    item.why = maybe(80, u"why", subject);
    item.material = hasMaterial ? m_language.sentence(u"material", subject, m_random) : QString();
    item.handInHow = maybe(55, u"hand in how", subject);
    item.handInWhere = item.handInHow.isEmpty() ? QString() : maybe(50, u"hand in where", subject);
    item.ask = maybe(60, u"ask", subject);
    item.evaluation = maybe(70, u"evaluation", subject);
    item.estimate = std::chrono::minutes(5 * m_random.bounded(2, 13));
    item.importance = happens(65) ? PlanItem::Importance::Must : PlanItem::Importance(m_random.bounded(1, 3));
    item.audience = happens(6) ? u"Groep %1"_s.arg(QChar(u'A' + m_random.bounded(2))) : QString();
    item.independence = PlanItem::Independence(m_random.bounded(1, 4));
    setWhen(item, plan.week);
    return item;
}

QList<PlanItem> SchoolWriter::week(const WeekPlan &plan, const QList<Id> &subjects)
{
    QList<PlanItem> items;
    for (int i = 0; i < itemsAWeek; ++i) {
        // Spread evenly over the week's list.
        const bool hasMaterial = i * materialsAWeek / itemsAWeek != (i + 1) * materialsAWeek / itemsAWeek;
        const int subject = i * int(subjects.size()) / itemsAWeek;
        items.append(item(plan, subjects[subject], subject, hasMaterial));
    }
    return items;
}

HandIn SchoolWriter::handIn(const Id &student, const Id &item, const QDateTime &madeAt)
{
    HandIn handIn;
    handIn.id = id("hand-in");
    handIn.student = student;
    handIn.item = item;
    handIn.text = m_language.paragraph(u"essay", m_random.bounded(10), 560, m_random);
    handIn.madeAt = madeAt;
    return handIn;
}

Feedback SchoolWriter::feedback(const Id &student, const Id &item, const Id &teacher, const QDateTime &madeAt)
{
    const int subject = m_random.bounded(10);
    Feedback feedback;
    feedback.id = id("feedback");
    feedback.student = student;
    feedback.item = item;
    feedback.teacher = teacher;
    feedback.whereTo = m_language.sentence(u"where to", subject, m_random);
    feedback.whereNow = m_language.sentence(u"where now", subject, m_random);
    feedback.nextStep = m_language.sentence(u"next step", subject, m_random);
    feedback.madeAt = madeAt;
    return feedback;
}

QList<PlanItem> SchoolWriter::some(const QList<PlanItem> &items, qsizetype count)
{
    QList<PlanItem> chosen;
    for (qsizetype i = 0; i < items.size() && chosen.size() < count; ++i) {
        // Each in turn with the chance that makes every choice equally likely.
        if (m_random.bounded(items.size() - i) < count - chosen.size()) {
            chosen.append(items[i]);
        }
    }
    return chosen;
}

PlannerMoment SchoolWriter::moment(const Id &student, const Id &item, Week week)
{
    PlannerMoment moment;
    moment.id = PlannerMoment::idOf(student, item);
    moment.student = student;
    moment.item = item;
    moment.day = week.monday().addDays(m_random.bounded(7));
    moment.time = happens(60) ? QTime(m_random.bounded(15, 21), 15 * m_random.bounded(4)) : QTime();
    return moment;
}
}
