// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "talk_hand.h"

#include "records/plan.h"
#include "records/question.h"
#include "records/sharing.h"
#include "records/work.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
std::optional<Change> TalkHand::change(const QDateTime &worldTime)
{
    if (role() == Role::Student) {
        return byStudent(worldTime);
    }
    return role() == Role::Teacher ? byTeacher(worldTime) : byGuardian();
}

std::optional<Change> TalkHand::byStudent(const QDateTime &worldTime) const
{
    switch (a() % kinds) {
    case 0:
    case 1:
    case 2:
    case 3:
        return question(worldTime);
    case 4:
        return marked(one<Question>("WHERE settled_at IS NULL ORDER BY id"), "settled_at"_L1, worldTime);
    case 5:
        return marked(one<Answer>("WHERE read_at IS NULL ORDER BY id"), "read_at"_L1, worldTime);
    default:
        return coachMessage(worldTime);
    }
}

std::optional<Change> TalkHand::byTeacher(const QDateTime &worldTime) const
{
    switch (a() % kinds) {
    case 0:
    case 1:
    case 2:
    case 3:
        return answer(worldTime);
    case 4:
    case 5:
        return marked(one<CoachMessage>("WHERE seen_at IS NULL ORDER BY id"), "seen_at"_L1, worldTime);
    case 6:
    case 7:
        return questionHour();
    case 8:
        return board();
    default:
        return way(3) == 0 ? homeDays() : board();
    }
}

/** What a child shares is not a parent's to say; the hub has to refuse it. */
std::optional<Change> TalkHand::byGuardian() const
{
    const auto choice = one<SharingChoice>();
    if (!choice || way(3) != 0) {
        return std::nullopt;
    }
    auto more = *choice;
    more.parts = SharingChoice::Parts::fromInt(7 - choice->parts.toInt());
    return kept(more);
}

std::optional<Change> TalkHand::question(const QDateTime &worldTime) const
{
    const auto feedback = way(3) == 0 ? one<Feedback>() : std::nullopt;
    return set(Question{.id = newId(),
                        .student = person(),
                        .item = feedback ? feedback->item : item(),
                        .feedback = feedback ? feedback->id : Id(),
                        .text = text(),
                        .madeAt = device().clock(worldTime),
                        .receivedAt = {},
                        .settledAt = {}});
}

std::optional<Change> TalkHand::answer(const QDateTime &worldTime) const
{
    const auto asked = one<Question>();
    if (!asked) {
        return std::nullopt;
    }
    return set(Answer{.id = newId(),
                      .student = asked->student,
                      .question = asked->id,
                      .teacher = person(),
                      .text = text(),
                      .madeAt = device().clock(worldTime),
                      .readAt = {}});
}

std::optional<Change> TalkHand::coachMessage(const QDateTime &worldTime) const
{
    const auto self = records().find(Kind::Person, person()).value_or(std::nullopt);
    const auto coach = self ? fromRecord<Person>(*self).coach : Id();
    if (coach.isNull()) {
        return std::nullopt;
    }
    return set(CoachMessage{.id = newId(),
                            .student = person(),
                            .wish = CoachMessage::Wish(b() % 2),
                            .feeling = CoachMessage::Feeling(way(4)),
                            .text = b() % 7 == 0 ? QString() : text(),
                            .madeAt = device().clock(worldTime),
                            .receivedAt = {},
                            .seenAt = {},
                            .coach = coach});
}

std::optional<Change> TalkHand::questionHour() const
{
    const auto known = one<QuestionHour>();
    if (known && way(5) == 4) {
        return gone(known);
    }
    auto hour = known.value_or(QuestionHour());
    if (!known || way(5) < 2) {
        hour.id = newId();
        hour.group = groupId(device().person().groups[0]);
    }
    hour.weekday = Qt::DayOfWeek(1 + b() % 5);
    hour.time = QTime(16, int(b() % 60));
    hour.length = std::chrono::minutes(30);
    hour.where = text();
    return kept(hour);
}

std::optional<Change> TalkHand::board() const
{
    const auto known = one<ChoiceBoard>();
    if (known && way(5) == 4) {
        return gone(known);
    }
    if (known && way(5) == 3) {
        return Change{.kind = Kind::PlanItem, .record = item(), .values = {{keyOf<PlanItem>("board"_L1), Kept<Id>::to(known->id)}}};
    }
    const auto plan = one<WeekPlan>();
    auto board = known.value_or(ChoiceBoard());
    if (!known || way(5) < 2) {
        board.id = newId();
        board.plan = plan->id;
    }
    board.title = text();
    board.pick = 1 + int(b() % 3);
    return kept(board);
}

/** The days at home are the office's word; the hub has to refuse a teacher's. */
std::optional<Change> TalkHand::homeDays() const
{
    return Change{.kind = Kind::Group,
                  .record = groupId(device().person().groups[0]),
                  .values = {{keyOf<Group>("home_days"_L1), Kept<int>::to(int(1 + b() % 127))}}};
}
}
