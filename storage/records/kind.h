// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QObject>

namespace Weekwijzer
{
Q_NAMESPACE
// Else QML puts the values of all enums of the namespace into one list, in which Group and Student stand twice.
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")

/** Every kind of record there is; the numbers travel on the wire and are never reused. */
enum class Kind : quint8 {
    School = 1,
    Person = 2,
    Group = 3,
    Subject = 4,
    WeekPlan = 5,
    PlanItem = 6,
    Step = 7,
    PlannerMoment = 8,
    Tick = 9,
    HandIn = 10,
    Feedback = 11,
    Draft = 12,
    WorkedTime = 13,
    KeptText = 14,
    Material = 15,
    Attachment = 16,
    AvailableTime = 17,
    OwnActivity = 18,
    OwnWeek = 19,
    IfThenPlan = 20,
    WorkDecision = 21,
    CheckIn = 22,
    SupportChoice = 23,
    ChoiceBoard = 24,
    Absence = 25,
    WorkChoice = 26,
    Question = 27,
    Answer = 28,
    QuestionHour = 29,
    ClassNote = 30,
    OwnTask = 31,
    CoachMessage = 32,
    ExpectationLetter = 33,
    SharedState = 34,
    SharingChoice = 35,
    FinishedDay = 36,
    SubjectGuide = 37,
    WorkForm = 38,
    StepCard = 39,
};
Q_ENUM_NS(Kind)

/** Who somebody is to the school; also used to say who may write a field. */
enum class Role : quint8 {
    Student = 1,
    Guardian = 2,
    Teacher = 4,
    Office = 8, ///< The school's administration; imports at the hub act as this.
    Hub = 16, ///< The hub itself, for times only it knows.
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)
Q_ENUM_NS(Role)

/** Where a record lives, and so who may see it; storage/README.md has the table. */
enum class ScopeType : quint8 {
    School = 1, ///< Everybody of the school.
    Group = 2, ///< The group's students, their guardians and its teachers.
    Student = 3, ///< The student alone, on each of their devices.
    Family = 4, ///< The person, their guardians and their teachers.
    Staff = 5, ///< The student and their teachers.
    Coach = 6, ///< The student, and of each row the coach whom it names.
    Parents = 7, ///< The student and their guardians.
};
Q_ENUM_NS(ScopeType)

/** How two versions of one field become one. */
enum class Merge : quint8 {
    Statement, ///< One owner's word: written only over the version the writer saw.
    Choice, ///< A learner's latest choice, by hybrid logical clock.
    Text, ///< A learner's text: the latest, and the other one is kept as a record of its own whenever both changed.
    Count, ///< One device's count, which only grows; the record's other fields say whose it is.
    Document, ///< Written once with the record and never changed.
    Mark, ///< Only grows: once set it stays.
};
Q_ENUM_NS(Merge)

/** What went wrong, by what can be done about it. */
enum class ErrorKind {
    Usage, ///< The call itself is not understood.
    BadInput, ///< A file or text from outside cannot be read.
    Invalid, ///< A value is outside what its field allows.
    NotFound, ///< What was asked for is not here.
    NotAllowed, ///< This person may not do that.
    Stale, ///< Somebody else changed it first.
    Unpaired, ///< This device is not, or no longer, known to the hub.
    Offline, ///< No connection; later, by itself.
    Busy, ///< The hub or another program asks to wait.
    TooOld, ///< This program is older than what it talks to or opens.
    BadReply, ///< What came over the line is damaged or is not the protocol.
    WrongKey, ///< The file is encrypted with another key, or is no database.
    NewerFile, ///< The file was written by a newer version of the program.
    DiskFull, ///< No room left.
    Corrupt, ///< The database is damaged.
    Storage, ///< Reading or writing failed for another reason.
    Forked, ///< This database was copied or put back: another device speaks with its name.
    Erased, ///< It was erased on request, for good; nothing of it is kept.
    ManyDeletions, ///< More would be removed here than is done without asking.
    OtherReader, ///< A bundle that is sealed for somebody else.
    UnknownSender, ///< A bundle from a hub or device that is not known here.
    BadSignature, ///< A bundle that was not made by who it says.
    Damaged, ///< A bundle that is cut, or not as it was written.
    PartMissing, ///< A bundle of several files that are not all there, or not in order.
    BadStick, ///< What was written reads back as something else.
};
Q_ENUM_NS(ErrorKind)
}
