// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/guide.h"
#include "records/school.h"
#include "subject_reading.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** A subject in the list of them. */
struct SubjectSummary {
    Q_GADGET
    QML_VALUE_TYPE(subjectSummary)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(int colour MEMBER colour CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(QString state MEMBER state CONSTANT)
    Q_PROPERTY(QString next MEMBER next CONSTANT)
    Q_PROPERTY(bool urgent MEMBER urgent CONSTANT)

public:
    Id id;
    QString name;
    int colour = 0;
    QString icon;
    QString state; ///< "1 late · 2 open this week"
    QString next; ///< "By Friday 20 November: Fractions"; empty when nobody said a day.
    bool urgent = false; ///< Something is late, or to be read.

    bool operator==(const SubjectSummary &) const = default;
};

/** A piece of work of a subject. */
struct SubjectWorkRow {
    Q_GADGET
    QML_VALUE_TYPE(subjectWorkRow)
    Q_PROPERTY(Weekwijzer::Id item MEMBER item CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString when MEMBER when CONSTANT)
    Q_PROPERTY(QString state MEMBER state CONSTANT)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon CONSTANT)
    Q_PROPERTY(bool urgent MEMBER urgent CONSTANT)
    Q_PROPERTY(QString description READ description CONSTANT)

public:
    Id item;
    QString title;
    QString when; ///< "by Friday 20 November · 30 min · must"
    QString state; ///< Empty when there is nothing to tell.
    QString stateIcon;
    bool urgent = false;

    /** All of it in one sentence, for who listens instead of looks. */
    [[nodiscard]] QString description() const;

    bool operator==(const SubjectWorkRow &) const = default;
};

/** Something that is done or used in a subject, and the reason. */
struct WorkFormRow {
    Q_GADGET
    QML_VALUE_TYPE(workFormRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString why MEMBER why CONSTANT)
    Q_PROPERTY(bool tool MEMBER tool CONSTANT)

public:
    QString name;
    QString why;
    bool tool = false;

    bool operator==(const WorkFormRow &) const = default;
};

/** A step card. */
struct StepCardRow {
    Q_GADGET
    QML_VALUE_TYPE(stepCardRow)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(QStringList steps MEMBER steps CONSTANT)

public:
    QString title;
    QString icon;
    QStringList steps;

    bool operator==(const StepCardRow &) const = default;
};

[[nodiscard]] QList<WorkFormRow> workFormRows(const QList<WorkForm> &forms);
[[nodiscard]] QList<StepCardRow> stepCardRows(const QList<StepCard> &cards);

/** What a subject asks now, in words. */
class SubjectWords
{
    Q_DECLARE_TR_FUNCTIONS(SubjectWords)

public:
    [[nodiscard]] static SubjectSummary row(const Subject &subject, const SubjectNow &now);
    /** "1 late · 2 open this week · 1 feedback to read" */
    [[nodiscard]] static QString state(const SubjectNow &now);
    /** "1 late, 2 to come"; empty for none. */
    [[nodiscard]] static QString deadlines(const SubjectNow &now);
    /** Of those works, in their order; `standings` hold each of them. */
    [[nodiscard]] static QList<SubjectWorkRow> works(const QList<SubjectWork> &works, const QList<StandingWork> &standings);

private:
    [[nodiscard]] static QString by(const SubjectWork &work);
};
}
