// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "exchange/guide_file.h"
#include "subject_reading.h"
#include "work/teacher_guides.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qint64 longestFile = 500'000; // bytes

Expected<WholeGuide> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound, u"there is no file “%1” that can be read"_s.arg(path));
    }
    const auto bytes = file.read(longestFile + 1);
    return bytes.size() > longestFile ? failure(ErrorKind::BadInput, u"“%1” is too long for a guide"_s.arg(path)) : guideFrom(bytes);
}

QJsonObject jsonOf(const WholeGuide &guide)
{
    QJsonArray forms;
    for (const auto &form : guide.forms) {
        forms.append(QJsonObject{{u"sort"_s, Weekwijzer::jsonOf(form.sort)}, {u"name"_s, form.name}, {u"why"_s, form.why}});
    }
    QJsonArray cards;
    for (const auto &card : guide.cards) {
        cards.append(QJsonObject{{u"about"_s, Weekwijzer::jsonOf(card.about)},
                                 {u"title"_s, card.title},
                                 {u"steps"_s, QJsonArray::fromStringList(card.steps.split(u'\n'))}});
    }
    const auto &about = guide.guide;
    return {{u"id"_s, about.id.toString()},
            {u"group"_s, about.group.toString()},
            {u"introduction"_s, about.introduction},
            {u"goals"_s, about.goals},
            {u"yearOverview"_s, about.yearOverview},
            {u"contents"_s, about.contents},
            {u"reaching"_s, about.reaching},
            {u"forms"_s, forms},
            {u"cards"_s, cards}};
}

QJsonArray jsonOf(const QList<SubjectWork> &works)
{
    QJsonArray array;
    for (const auto &work : works) {
        array.append(QJsonObject{{u"item"_s, work.item.id.toString()},
                                 {u"title"_s, work.item.title},
                                 {u"day"_s, Weekwijzer::jsonOf(QVariant(dayOf(work)))},
                                 {u"late"_s, work.state == ItemState::Late}});
    }
    return array;
}

/** Of a student: what they have to do for it. */
Expected<SubjectNow> readNow(OpenProfile &session, const Subject &subject)
{
    const auto standings = readSubjectWork(session.database, session.pairing.person, session.localNow, subject.id);
    return standings.transform([&](const QList<StandingWork> &all) {
        QList<SubjectWork> works;
        std::ranges::transform(all, std::back_inserter(works), &StandingWork::work);
        return subjectNow(works, session.localNow.date());
    });
}

Expected<Output> shown(OpenProfile &session, const QString &text)
{
    const auto subject = chosenSubject(session, text);
    const SubjectStore store(session.database);
    const auto guide = subject ? store.guideFor(subject->id) : std::unexpected(subject.error());
    const auto whole = !guide ? std::unexpected(guide.error()) : *guide ? store.whole(**guide) : Expected<WholeGuide>(WholeGuide());
    const auto person = whole ? session.person() : std::unexpected(whole.error());
    if (!person) {
        return std::unexpected(person.error());
    }
    QJsonObject json{{u"subject"_s, subject->name}, {u"guide"_s, *guide ? QJsonValue(jsonOf(*whole)) : QJsonValue()}};
    if (person->role == Role::Student) {
        const auto now = readNow(session, *subject);
        if (!now) {
            return std::unexpected(now.error());
        }
        json.insert(u"deadlines"_s, jsonOf(now->deadlines));
        json.insert(u"thisWeek"_s, jsonOf(now->thisWeek));
        json.insert(u"toRead"_s, jsonOf(now->toRead));
    }
    return Output{.text = *guide ? textOf(*whole) : u"Nobody wrote a guide of %1 yet."_s.arg(subject->name), .json = json};
}

Expected<Output> listed(OpenProfile &session, QDate today)
{
    const SubjectStore store(session.database);
    const auto subjects = store.taughtSince(schoolYearBegins(today));
    if (!subjects) {
        return std::unexpected(subjects.error());
    }
    QStringList lines;
    QJsonArray array;
    for (const auto &subject : *subjects) {
        const auto guide = store.guideFor(subject.id);
        if (!guide) {
            return std::unexpected(guide.error());
        }
        lines.append(*guide ? subject.name : u"%1  (no guide yet)"_s.arg(subject.name));
        array.append(QJsonObject{{u"id"_s, subject.id.toString()}, {u"name"_s, subject.name}, {u"guide"_s, guide->has_value()}});
    }
    return Output{.text = lines.isEmpty() ? u"No subjects here yet."_s : lines.join(u'\n'), .json = {{u"subjects"_s, array}}};
}

Expected<Output> kept(OpenProfile &session, const Call &call)
{
    auto guide = readFile(call.arguments[3]);
    const auto subject = guide ? chosenSubject(session, call.arguments[1]) : std::unexpected(guide.error());
    const auto group = subject ? chosenGroup(session, call.arguments[2]) : std::unexpected(subject.error());
    if (!group) {
        return std::unexpected(group.error());
    }
    guide->guide.subject = subject->id;
    guide->guide.group = group->id;
    return TeacherGuides(session.database).keep(*guide, QDateTime::currentDateTimeUtc()).and_then([&](const Id &id) {
        return saved(session, u"Your students get this guide."_s, {{u"guide"_s, id.toString()}});
    });
}

Expected<Output> removed(OpenProfile &session, const Call &call)
{
    const auto subject = chosenSubject(session, call.arguments[1]);
    const auto group = subject ? chosenGroup(session, call.arguments[2]) : std::unexpected(subject.error());
    if (!group) {
        return std::unexpected(group.error());
    }
    return TeacherGuides(session.database).remove(subject->id, group->id, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(session, u"This guide is gone."_s, {});
    });
}
}

Expected<Output> guide(const Call &call)
{
    const auto what = call.arguments.value(0);
    if (call.arguments.size() <= 1) {
        auto session = OpenProfile::open(call);
        return session ? what.isEmpty() ? listed(*session, call.today) : shown(*session, what) : std::unexpected(session.error());
    }
    const bool keeps = what == "keep"_L1 && call.arguments.size() == 4;
    if (!keeps && (what != "remove"_L1 || call.arguments.size() != 3)) {
        return failure(ErrorKind::Usage,
                       u"guide alone lists the subjects; guide SUBJECT, guide keep SUBJECT GROUP FILE, guide remove SUBJECT GROUP"_s);
    }
    auto session = openAs(Role::Teacher, call);
    return session ? keeps ? kept(*session, call) : removed(*session, call) : std::unexpected(session.error());
}
}
