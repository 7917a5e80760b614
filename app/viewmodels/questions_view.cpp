// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions_view.h"

#include "reading.h"
#include "stores/outbox.h"
#include "stores/plan_store.h"
#include "stores/question_store.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** When and how fast questions about an item are answered. */
struct Answering {
    QList<QuestionHour> hours;
    int within = 0; ///< School days.

    /** Counted from the hub's word that it is there, or from now while it isn't. */
    [[nodiscard]] std::optional<AnswerTime> after(const QDateTime &receivedAt, const QDateTime &localNow) const
    {
        return expectedAnswer(receivedAt.isValid() ? receivedAt.toTimeZone(localNow.timeZone()) : localNow, hours, within);
    }
};

AnswerRow answerRow(const Answer &answer, const QString &teacher, const QDateTime &localNow)
{
    const auto at = Words::moment(answer.madeAt, localNow);
    return {.id = answer.id,
            .text = answer.text,
            .from = teacher.isEmpty() ? at : u"%1, %2"_s.arg(teacher, at),
            .readAt = Words::moment(answer.readAt, localNow)};
}

/** What came back to the questions about one item. */
struct Answered {
    QList<Answer> answers;
    QList<Person> teachers;

    [[nodiscard]] QString nameOf(const Id &teacher) const
    {
        const auto found = std::ranges::find(teachers, teacher, &Person::id);
        return found == teachers.end() ? QString() : found->name;
    }
};

QuestionRow questionRow(Reading &reading, Database &database, const Question &question, const Answered &answered, const QDateTime &localNow)
{
    const auto delivery = reading.of(Outbox(database).deliveryOf(question.id));
    const auto first = std::ranges::find(answered.answers, question.id, &Answer::question);
    QuestionRow row{
        .id = question.id,
        .text = question.text,
        .reply = !question.feedback.isNull(),
        .chain = stageRows(questionChain(question, delivery, first == answered.answers.end() ? std::nullopt : std::optional(*first)), localNow),
        .settled = Words::moment(question.settledAt, localNow)};
    for (const auto &answer : answered.answers) {
        if (answer.question == question.id) {
            row.answers.append(answerRow(answer, answered.nameOf(answer.teacher), localNow));
        }
    }
    return row;
}
}

Expected<QuestionsView> readQuestions(Database &database, const Id &student, const PlanItem &item, const QDateTime &localNow)
{
    const QuestionStore store(database);
    Reading reading;
    const auto plan = reading.of(PlanStore(database).plan(item.plan));
    const auto school = reading.of(PlanStore(database).school());
    const Answering answering{.hours = reading.of(store.hoursOf(plan ? plan->group : Id(), item.subject)),
                              .within = school ? school->answerWithin : 0};
    const auto draft = reading.of(store.draftOf(student, item.id));
    QuestionsView view{.nextHour = AnswerWords::next(nextHour(answering.hours, localNow)),
                       .askedNow = AnswerWords::askedNow(answering.after({}, localNow)),
                       .draft = draft ? draft->text : QString(),
                       .draftVersion = reading.of(RecordStore(database).version(Kind::Draft, QuestionStore::draftId(student, item.id)))};
    std::ranges::transform(answering.hours, std::back_inserter(view.hours), &AnswerWords::hour);
    const auto questions = reading.of(store.questionsOf(student, item.id));
    const Answered answered{.answers = reading.of(store.answersAbout(student, item.id)), .teachers = reading.of(store.answeredBy(student, item.id))};
    for (const auto &question : questions) {
        auto row = questionRow(reading, database, question, answered, localNow);
        if (row.isOpen()) {
            row.expected = AnswerWords::asked(question, answering.after(question.receivedAt, localNow), localNow);
        }
        view.rows.append(row);
    }
    const auto notes = reading.of(store.notesOf(student, item.id));
    for (const auto &note : notes) {
        view.notes.append({.id = note.id, .item = note.item, .text = note.text, .title = item.title, .settled = note.settled});
    }
    return reading.end(view);
}
}
