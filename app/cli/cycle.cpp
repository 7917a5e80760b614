// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "support/plan_quality.h"
#include "support/support_level.h"
#include "work/student_cycle.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** "SoSo" as "so-so", as one types it. */
QString typed(const char *enumerator)
{
    QString word;
    for (const auto letter : QString::fromLatin1(enumerator)) {
        word += word.isEmpty() || letter.isLower() ? u""_s : u"-"_s;
        word += letter.toLower();
    }
    return word;
}

/** One of an enumeration's values, the first of which is "unsaid" and can't be chosen; Usage names the others. */
template<typename T>
Expected<T> chosenWord(const QString &text)
{
    const auto names = QMetaEnum::fromType<T>();
    QStringList all;
    for (int index = 1; index < names.keyCount(); ++index) {
        if (text.compare(typed(names.key(index)), Qt::CaseInsensitive) == 0) {
            return T(names.value(index));
        }
        all += typed(names.key(index));
    }
    return failure(ErrorKind::Usage, u"“%1” is none of: %2"_s.arg(text, all.join(u", "_s)));
}

QString said(const QString &label, const QString &text)
{
    return u"%1%2"_s.arg(label.leftJustified(12), text.isEmpty() ? u"–"_s : text);
}

Expected<Output> ownWeekSaid(const OwnWeek &week)
{
    const auto reached = typed(QMetaEnum::fromType<OwnWeek::Reached>().valueToKey(quint64(week.reached)));
    return Output{.text = QStringList{said(u"goal"_s, week.goal), said(u"reached"_s, reached), said(u"went well"_s, week.wentWell),
                                      said(u"went less"_s, week.wentLess)}
                              .join(u'\n'),
                  .json = {{u"week"_s, week.week.toString()},
                           {u"goal"_s, week.goal},
                           {u"reached"_s, jsonOf(week.reached)},
                           {u"wentWell"_s, week.wentWell},
                           {u"wentLess"_s, week.wentLess},
                           {u"lookedAhead"_s, jsonOf(week.lookedAhead)},
                           {u"lookedBack"_s, jsonOf(week.lookedBack)}}};
}

/** Sets each text that an option names; tells whether there was one. */
template<typename T>
bool setTexts(T &record, const Call &call, std::initializer_list<std::pair<QString, QString T::*>> texts)
{
    bool any = false;
    for (const auto &[option, text] : texts) {
        if (call.options.isSet(option)) {
            record.*text = call.options.value(option);
            any = true;
        }
    }
    return any;
}

Expected<Output> ifThenSaid(const IfThenPlan &plan)
{
    const auto quality = qualityOf(plan);
    return Output{.text = QStringList{said(u"when"_s, plan.moment), said(u"where"_s, plan.place), said(u"first"_s, plan.firstStep),
                                      said(u"obstacle"_s, plan.obstacle), said(u"answer"_s, plan.answer),
                                      u"%1 of %2 parts are clear"_s.arg(quality.clearParts()).arg(quality.verdicts.size())}
                              .join(u'\n'),
                  .json = {{u"item"_s, jsonOf(plan.item)},
                           {u"when"_s, plan.moment},
                           {u"where"_s, plan.place},
                           {u"first"_s, plan.firstStep},
                           {u"obstacle"_s, plan.obstacle},
                           {u"answer"_s, plan.answer},
                           {u"clearParts"_s, quality.clearParts()},
                           {u"rehearsed"_s, jsonOf(plan.rehearsed)}}};
}

Expected<SupportChoice::Level> levelNow(OpenProfile &session)
{
    const auto chosen = CycleStore(session.database).supportOf(session.pairing.person);
    const auto grade = chosen ? PlanStore(session.database).grade() : std::unexpected(chosen.error());
    return grade.transform([&](int year) { return levelOf(*chosen, year); });
}
}

Expected<Output> ownWeek(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto week = call.arguments.isEmpty() ? Expected<Week>(Week::of(call.today)) : chosenWeek(call.arguments.first());
    const auto reached = call.options.isSet(u"reached"_s) ? chosenWord<OwnWeek::Reached>(call.options.value(u"reached"_s))
                                                          : Expected<OwnWeek::Reached>(OwnWeek::Reached::Unsaid);
    if (!week || !reached) {
        return std::unexpected(!week ? week.error() : reached.error());
    }
    const auto known = CycleStore(session->database).weekOf(session->pairing.person, *week);
    if (!known) {
        return std::unexpected(known.error());
    }
    const auto before = known->value_or(OwnWeek{.student = session->pairing.person, .week = *week});
    auto wanted = before;
    const bool words = setTexts<OwnWeek>(wanted, call,
                                         {{u"goal"_s, &OwnWeek::goal}, {u"well"_s, &OwnWeek::wentWell}, {u"less"_s, &OwnWeek::wentLess}});
    if (!words && *reached == OwnWeek::Reached::Unsaid) {
        return ownWeekSaid(before);
    }
    wanted.reached = *reached == OwnWeek::Reached::Unsaid ? before.reached : *reached;
    StudentCycle cycle(session->database, session->pairing.person);
    return cycle.write(before, wanted, QDateTime::currentDateTimeUtc()).and_then([&] {
        return ownWeekSaid(wanted).and_then([&](const Output &now) { return saved(*session, u"Your words about the week are kept."_s, now.json); });
    });
}

Expected<Output> ifThen(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto item = chosenItem(*session, call, call.arguments.first());
    const auto known = item ? CycleStore(session->database).planFor(session->pairing.person, item->id) : std::unexpected(item.error());
    if (!known) {
        return std::unexpected(known.error());
    }
    const auto before = known->value_or(IfThenPlan{.student = session->pairing.person, .item = item->id});
    auto wanted = before;
    const bool changes = setTexts<IfThenPlan>(wanted, call,
                                              {{u"when"_s, &IfThenPlan::moment},
                                               {u"where"_s, &IfThenPlan::place},
                                               {u"first"_s, &IfThenPlan::firstStep},
                                               {u"obstacle"_s, &IfThenPlan::obstacle},
                                               {u"answer"_s, &IfThenPlan::answer}});
    if (!changes) {
        return ifThenSaid(before);
    }
    StudentCycle cycle(session->database, session->pairing.person);
    return cycle.plan(before, wanted, QDateTime::currentDateTimeUtc()).and_then([&] {
        return ifThenSaid(wanted).and_then([&](const Output &now) { return saved(*session, u"Your plan is kept."_s, now.json); });
    });
}

Expected<Output> estimate(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto item = chosenItem(*session, call, call.arguments.first());
    const auto minutes = item ? chosenMinutes(call.arguments[1]) : std::unexpected(item.error());
    if (!minutes) {
        return std::unexpected(minutes.error());
    }
    StudentCycle cycle(session->database, session->pairing.person);
    return cycle.estimate(item->id, *minutes, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"You think that “%1” takes %2 minutes."_s.arg(item->title).arg(minutes->count()),
                     {{u"item"_s, jsonOf(item->id)}, {u"minutes"_s, qint64(minutes->count())}});
    });
}

Expected<Output> decide(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto item = chosenItem(*session, call, call.arguments.first());
    if (!item) {
        return std::unexpected(item.error());
    }
    StudentCycle cycle(session->database, session->pairing.person);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto word = call.arguments[1];
    const auto to = Week::fromString(word);
    const auto what = word == "help"_L1 ? WorkDecision::What::AskHelp
        : word == "let-go"_L1           ? WorkDecision::What::LetGo
                                        : WorkDecision::What::Undecided;
    if (!to.isValid() && what == WorkDecision::What::Undecided && word != "undecided"_L1) {
        return failure(ErrorKind::Usage, u"“%1” is none of: help, let-go, undecided, a week as 2026-W48"_s.arg(word));
    }
    const auto done = to.isValid() ? cycle.takeOver(item->id, to, now) : cycle.decide(item->id, what, now);
    return done.and_then(
        [&] { return saved(*session, u"Decided about “%1”."_s.arg(item->title), {{u"item"_s, jsonOf(item->id)}, {u"decision"_s, word}}); });
}

Expected<Output> checkIn(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const bool monday = call.arguments.first() == "monday"_L1;
    if (!monday && call.arguments.first() != "friday"_L1) {
        return failure(ErrorKind::Usage, u"a check-in is on monday or on friday"_s);
    }
    const auto going = chosenWord<CheckIn::Going>(call.arguments[1]);
    if (!going) {
        return std::unexpected(going.error());
    }
    StudentCycle cycle(session->database, session->pairing.person);
    return cycle.checkIn(Week::of(call.today), monday ? CheckIn::Moment::Monday : CheckIn::Moment::Friday, *going, QDateTime::currentDateTimeUtc())
        .and_then([&] { return saved(*session, u"Kept; only you see it."_s, {{u"going"_s, jsonOf(*going)}}); });
}

Expected<Output> support(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto before = levelNow(*session);
    const auto level = before && !call.arguments.isEmpty() ? chosenWord<SupportChoice::Level>(call.arguments.first()) : before;
    if (!level) {
        return std::unexpected(level.error());
    }
    const QJsonObject json{{u"level"_s, jsonOf(*level)}};
    if (call.arguments.isEmpty()) {
        return Output{.text = typed(QMetaEnum::fromType<SupportChoice::Level>().valueToKey(quint64(*level))), .json = json};
    }
    StudentCycle cycle(session->database, session->pairing.person);
    return cycle.support(*level, *before, SupportChoice::Reason::OwnWish, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"The program helps as you wish."_s, json);
    });
}
}
