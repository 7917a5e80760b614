// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "stores/plan_store.h"
#include "stores/question_store.h"
#include "work/delivery_chain.h"
#include "work/student_asking.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString titleOf(OpenProfile &session, const Id &item)
{
    const auto found = PlanStore(session.database).item(item).value_or(std::nullopt);
    return found ? found->title : u"an item that is no longer here"_s;
}

QJsonObject jsonOfAnswer(const Answer &answer)
{
    return {{u"id"_s, answer.id.toString()},
            {u"teacher"_s, answer.teacher.toString()},
            {u"text"_s, answer.text},
            {u"madeAt"_s, jsonOf(answer.madeAt)},
            {u"readAt"_s, jsonOf(answer.readAt)}};
}

/** A question with its way and its answers; a teacher sees whose it is. */
Expected<QJsonObject> jsonOfQuestion(OpenProfile &session, const Question &question)
{
    const auto answers = QuestionStore(session.database).answersTo(question.id);
    const auto delivery = answers ? Outbox(session.database).deliveryOf(question.id) : std::unexpected(answers.error());
    const auto student = delivery ? PlanStore(session.database).person(question.student) : std::unexpected(delivery.error());
    if (!student) {
        return std::unexpected(student.error());
    }
    QJsonArray chain;
    const auto stages = questionChain(question, *delivery, answers->isEmpty() ? std::nullopt : std::optional(answers->first()));
    for (const auto &stage : stages) {
        chain.append(propertiesOf(stage));
    }
    QJsonArray given;
    for (const auto &answer : *answers) {
        given.append(jsonOfAnswer(answer));
    }
    return QJsonObject{{u"id"_s, question.id.toString()},
                       {u"item"_s, question.item.toString()},
                       {u"title"_s, titleOf(session, question.item)},
                       {u"name"_s, *student ? (*student)->name : QString()},
                       {u"feedback"_s, jsonOf(question.feedback)},
                       {u"text"_s, question.text},
                       {u"madeAt"_s, jsonOf(question.madeAt)},
                       {u"receivedAt"_s, jsonOf(question.receivedAt)},
                       {u"settledAt"_s, jsonOf(question.settledAt)},
                       {u"chain"_s, chain},
                       {u"answers"_s, given}};
}

QString textOf(const QJsonObject &question)
{
    QStringList lines{u"%1  %2  %3\n  %4"_s.arg(question["id"_L1].toString(), question["name"_L1].toString(), question["title"_L1].toString(),
                                                question["text"_L1].toString().replace(u'\n', u"\n  "_s))};
    const auto answers = question["answers"_L1].toArray();
    for (const auto &answer : answers) {
        lines += u"  answer %1%2\n    %3"_s.arg(answer["id"_L1].toString(), answer["readAt"_L1].isNull() ? QString() : u", read"_s,
                                                answer["text"_L1].toString().replace(u'\n', u"\n    "_s));
    }
    return lines.join(u'\n');
}

Expected<Output> listed(OpenProfile &session, const QList<Question> &questions)
{
    QStringList lines;
    QJsonArray array;
    for (const auto &question : questions) {
        const auto json = jsonOfQuestion(session, question);
        if (!json) {
            return std::unexpected(json.error());
        }
        array.append(*json);
        lines.append(textOf(*json));
    }
    return Output{.text = lines.isEmpty() ? u"No questions here."_s : lines.join(u"\n\n"_s), .json = {{u"questions"_s, array}}};
}

Expected<Output> asked(OpenProfile &session, const Expected<Id> &question)
{
    return question.and_then([&](const Id &id) { return saved(session, u"Asked."_s, {{u"question"_s, id.toString()}}); });
}

Expected<Output> classNotes(OpenProfile &session)
{
    const auto notes = QuestionStore(session.database).openNotes(session.pairing.person);
    if (!notes) {
        return std::unexpected(notes.error());
    }
    QStringList lines;
    QJsonArray array;
    for (const auto &note : *notes) {
        const auto title = titleOf(session, note.item);
        lines.append(u"%1  %2\n  %3"_s.arg(note.id.toString(), title, note.text));
        array.append(QJsonObject{{u"id"_s, note.id.toString()}, {u"item"_s, note.item.toString()}, {u"title"_s, title}, {u"text"_s, note.text}});
    }
    return Output{.text = lines.isEmpty() ? u"Nothing to ask in class."_s : lines.join(u"\n\n"_s), .json = {{u"notes"_s, array}}};
}
}

Expected<Output> ask(const Call &call)
{
    auto session = openAs(Role::Student, call);
    const auto item = session ? chosenItem(*session, call, call.arguments[0]) : std::unexpected(session.error());
    if (!item) {
        return std::unexpected(item.error());
    }
    return asked(*session,
                 StudentAsking(session->database, session->pairing.person).ask(item->id, call.arguments[1], QDateTime::currentDateTimeUtc()));
}

Expected<Output> reply(const Call &call)
{
    auto session = openAs(Role::Student, call);
    const auto feedback = session ? chosenFeedback(*session, call.arguments[0]) : std::unexpected(session.error());
    if (!feedback) {
        return std::unexpected(feedback.error());
    }
    StudentAsking asking(session->database, session->pairing.person);
    return asked(*session, asking.reply(feedback->id, call.arguments[1], QDateTime::currentDateTimeUtc()));
}

Expected<Output> questions(const Call &call)
{
    auto session = OpenProfile::open(call);
    const auto person = session ? session->person() : std::unexpected(session.error());
    if (!person) {
        return std::unexpected(person.error());
    }
    const bool reads = call.options.isSet(u"read"_s);
    const bool clears = call.options.isSet(u"clear"_s);
    if (!reads && !clears) {
        const QuestionStore store(session->database);
        const auto all = person->role == Role::Student ? store.questionsOf(person->id) : store.open();
        return all.and_then([&](const QList<Question> &found) { return listed(*session, found); });
    }
    if (person->role != Role::Student) {
        return failure(ErrorKind::NotAllowed, u"only a student does this"_s);
    }
    StudentAsking asking(session->database, person->id);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto done = reads
        ? chosenAnswer(*session, call.options.value(u"read"_s)).and_then([&](const Answer &answer) { return asking.markRead(answer.id, now); })
        : chosenQuestion(*session, call.options.value(u"clear"_s)).and_then([&](const Question &question) {
              return asking.settle(question.id, now);
          });
    return done.and_then([&] { return saved(*session, reads ? u"Marked as read."_s : u"That is clear now."_s, {}); });
}

Expected<Output> bringToClass(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    StudentAsking asking(session->database, session->pairing.person);
    const auto now = QDateTime::currentDateTimeUtc();
    if (call.options.isSet(u"asked"_s) && call.arguments.isEmpty()) {
        return chosenNote(*session, call.options.value(u"asked"_s))
            .and_then([&](const ClassNote &note) { return asking.settleNote(note.id, !call.options.isSet(u"undo"_s), now); })
            .and_then([&] { return saved(*session, u"Your list is changed."_s, {}); });
    }
    if (call.arguments.isEmpty()) {
        return classNotes(*session);
    }
    if (call.arguments.size() != 2) {
        return failure(ErrorKind::Usage, u"bring-to-class alone lists it; bring-to-class ITEM TEXT, bring-to-class --asked NOTE [--undo]"_s);
    }
    return chosenItem(*session, call, call.arguments[0])
        .and_then([&](const PlanItem &item) { return asking.bringToClass(item.id, call.arguments[1], now); })
        .and_then([&](const Id &note) { return saved(*session, u"It is on your list."_s, {{u"note"_s, note.toString()}}); });
}
}
