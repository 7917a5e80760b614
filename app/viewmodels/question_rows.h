// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_rows.h"
#include "planning/answer_time.h"
#include "records/question.h"

#include <QCoreApplication>

namespace Weekwijzer
{
/** A teacher's answer to a question. */
struct AnswerRow {
    Q_GADGET
    QML_VALUE_TYPE(answerRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString from MEMBER from CONSTANT)
    Q_PROPERTY(QString readAt MEMBER readAt CONSTANT)

public:
    Id id;
    QString text;
    QString from; ///< "Lies, Thu 19 14:05"
    QString readAt; ///< Empty until read.

    bool operator==(const AnswerRow &) const = default;
};

/** A question with its way to the teacher and back. */
struct QuestionRow {
    Q_GADGET
    QML_VALUE_TYPE(questionRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool reply MEMBER reply CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::StageRow> chain MEMBER chain CONSTANT)
    Q_PROPERTY(QString expected MEMBER expected CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::AnswerRow> answers MEMBER answers CONSTANT)
    Q_PROPERTY(QString settled MEMBER settled CONSTANT)

public:
    Id id;
    QString text;
    bool reply = false; ///< To feedback.
    QList<StageRow> chain;
    QString expected; ///< When an answer can be counted on; empty once there is one, or none is needed.
    QList<AnswerRow> answers; ///< Oldest first.
    QString settled; ///< Since when it is clear; empty until then.

    [[nodiscard]] bool isOpen() const { return settled.isEmpty() && answers.isEmpty(); }
    [[nodiscard]] bool hasUnread() const;
    bool operator==(const QuestionRow &) const = default;
};

/** Something to ask in class. */
struct ClassNoteRow {
    Q_GADGET
    QML_VALUE_TYPE(classNoteRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(Weekwijzer::Id item MEMBER item CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(bool settled MEMBER settled CONSTANT)

public:
    Id id;
    Id item;
    QString text;
    QString title; ///< Of the item.
    bool settled = false;

    bool operator==(const ClassNoteRow &) const = default;
};

/** When questions are answered, in words. */
class AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)

public:
    /** "Every Monday, 16:00 – 17:00, room 12" */
    [[nodiscard]] static QString hour(const QuestionHour &hour);
    /** "The next one: Monday 23 November, 16:00"; empty for none. */
    [[nodiscard]] static QString next(const std::optional<HourOn> &next);
    /** What somebody can count on who asks now. */
    [[nodiscard]] static QString askedNow(const std::optional<AnswerTime> &time);
    /** The same of a question that was asked. */
    [[nodiscard]] static QString asked(const Question &question, const std::optional<AnswerTime> &time, const QDateTime &localNow);
};
}
