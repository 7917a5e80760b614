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

QuestionRow questionRow(Reading &reading, Database &database, const Question &question, const Answering &answering, const QDateTime &localNow)
{
    const auto answers = reading.of(QuestionStore(database).answersTo(question.id));
    const auto delivery = reading.of(Outbox(database).deliveryOf(question.id));
    const auto first = answers.isEmpty() ? std::nullopt : std::optional(answers.first());
    QuestionRow row{.id = question.id,
                    .text = question.text,
                    .reply = !question.feedback.isNull(),
                    .chain = stageRows(questionChain(question, delivery, first), localNow),
                    .settled = Words::moment(question.settledAt, localNow)};
    for (const auto &answer : answers) {
        const auto teacher = reading.of(PlanStore(database).person(answer.teacher));
        row.answers.append(answerRow(answer, teacher ? teacher->name : QString(), localNow));
    }
    if (row.isOpen()) {
        row.expected = AnswerWords::asked(question, answering.after(question.receivedAt, localNow), localNow);
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
    for (const auto &question : questions) {
        view.rows.append(questionRow(reading, database, question, answering, localNow));
    }
    const auto notes = reading.of(store.notesOf(student, item.id));
    for (const auto &note : notes) {
        view.notes.append({.id = note.id, .item = note.item, .text = note.text, .title = item.title, .settled = note.settled});
    }
    return reading.end(view);
}
}
