// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "field_of.h"
#include "question.h"
#include "sharing.h"
#include "work.h"

#include <array>

/** What passes between a student and who teaches or coaches them, and what becomes of it. */
namespace Weekwijzer::Declared
{
inline constexpr std::array handInFields{
    field<&HandIn::student>(1, "student"_L1, student, Document, required),
    field<&HandIn::item>(2, "item"_L1, student, Document, required),
    field<&HandIn::text>(3, "text"_L1, student, Document, false, essay),
    field<&HandIn::madeAt>(4, "made_at"_L1, student, Document, required),
    field<&HandIn::receivedAt>(5, "received_at"_L1, hub, Mark),
};
inline constexpr std::array attachmentFields{
    field<&Attachment::student>(1, "student"_L1, student, Document, required),
    field<&Attachment::handIn>(2, "hand_in"_L1, student, Document, required),
    field<&Attachment::position>(3, "position"_L1, student, Document, required),
    field<&Attachment::mediaType>(4, "media_type"_L1, student, Document, required, 100),
    field<&Attachment::size>(5, "size"_L1, student, Document, required),
    field<&Attachment::file>(6, "file"_L1, student, Document, required),
    field<&Attachment::title>(7, "title"_L1, student, Document, false, line),
};
inline constexpr std::array feedbackFields{
    field<&Feedback::student>(1, "student"_L1, Role::Teacher, Document, required),
    field<&Feedback::item>(2, "item"_L1, Role::Teacher, Document, required),
    field<&Feedback::handIn>(3, "hand_in"_L1, Role::Teacher, Document),
    field<&Feedback::teacher>(4, "teacher"_L1, Role::Teacher, Document, required),
    field<&Feedback::whereTo>(5, "where_to"_L1, Role::Teacher, Document, false, paragraph),
    field<&Feedback::whereNow>(6, "where_now"_L1, Role::Teacher, Document, false, paragraph),
    field<&Feedback::nextStep>(7, "next_step"_L1, Role::Teacher, Document, false, paragraph),
    field<&Feedback::madeAt>(8, "made_at"_L1, Role::Teacher, Document, required),
    field<&Feedback::readAt>(9, "read_at"_L1, student, Mark),
    field<&Feedback::mediaType>(10, "media_type"_L1, Role::Teacher, Document, false, 100),
    field<&Feedback::size>(11, "size"_L1, Role::Teacher, Document),
    field<&Feedback::file>(12, "file"_L1, Role::Teacher, Document),
};
inline constexpr std::array questionFields{
    field<&Question::student>(1, "student"_L1, student, Document, required),
    field<&Question::item>(2, "item"_L1, student, Document, required),
    field<&Question::feedback>(3, "feedback"_L1, student, Document),
    field<&Question::text>(4, "text"_L1, student, Document, required, paragraph),
    field<&Question::madeAt>(5, "made_at"_L1, student, Document, required),
    field<&Question::receivedAt>(6, "received_at"_L1, hub, Mark),
    field<&Question::settledAt>(7, "settled_at"_L1, student, Mark),
};
inline constexpr std::array answerFields{
    field<&Answer::student>(1, "student"_L1, Role::Teacher, Document, required),
    field<&Answer::question>(2, "question"_L1, Role::Teacher, Document, required),
    field<&Answer::teacher>(3, "teacher"_L1, Role::Teacher, Document, required),
    field<&Answer::text>(4, "text"_L1, Role::Teacher, Document, required, paragraph),
    field<&Answer::madeAt>(5, "made_at"_L1, Role::Teacher, Document, required),
    field<&Answer::readAt>(6, "read_at"_L1, student, Mark),
};
inline constexpr std::array coachMessageFields{
    field<&CoachMessage::student>(1, "student"_L1, student, Document, required),
    field<&CoachMessage::wish>(2, "wish"_L1, student, Document, required),
    field<&CoachMessage::feeling>(3, "feeling"_L1, student, Document, required),
    field<&CoachMessage::text>(4, "text"_L1, student, Document, false, paragraph),
    field<&CoachMessage::madeAt>(5, "made_at"_L1, student, Document, required),
    field<&CoachMessage::receivedAt>(6, "received_at"_L1, hub, Mark),
    field<&CoachMessage::seenAt>(7, "seen_at"_L1, Role::Teacher, Mark),
    field<&CoachMessage::coach>(8, "coach"_L1, student, Document),
};
inline constexpr std::array sharedStateFields{
    field<&SharedState::student>(1, "student"_L1, student, Document, required),
    field<&SharedState::item>(2, "item"_L1, student, Document, required),
    field<&SharedState::state>(3, "state"_L1, student, Choice, required),
};
inline constexpr std::array sharingChoiceFields{
    field<&SharingChoice::student>(1, "student"_L1, student, Document, required),
    field<&SharingChoice::parts>(2, "parts"_L1, student, Choice),
};
inline constexpr std::array keptTextFields{
    field<&KeptText::owner>(1, "owner"_L1, hub, Document, required),
    field<&KeptText::aboutKind>(2, "about_kind"_L1, hub, Document, required),
    field<&KeptText::about>(3, "about"_L1, hub, Document, required),
    field<&KeptText::field>(4, "field"_L1, hub, Document, required),
    field<&KeptText::text>(5, "text"_L1, hub, Document, required, essay),
    field<&KeptText::device>(6, "device"_L1, hub, Document, false, line),
    field<&KeptText::writtenAt>(7, "written_at"_L1, hub, Document, required),
    field<&KeptText::settledAt>(8, "settled_at"_L1, student, Mark),
};
}
