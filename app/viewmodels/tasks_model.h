// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/own_work.h"
#include "records/school.h"
#include "work_thread.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Weekwijzer
{
/** A task that a student gave themselves, also while it is being changed. */
struct OwnTaskRow {
    Q_GADGET
    QML_VALUE_TYPE(ownTaskRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(bool isNew READ isNew CONSTANT)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int weeksAhead MEMBER weeksAhead)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(int subject MEMBER subject)
    Q_PROPERTY(Weekwijzer::Id item MEMBER item CONSTANT)
    Q_PROPERTY(QString itemTitle MEMBER itemTitle CONSTANT)

public:
    Id id; ///< None for one that isn't kept yet.
    QString title;
    int weeksAhead = 0; ///< From this week.
    int minutes = 0; ///< 0 while they didn't say.
    int subject = 0; ///< Place in TasksModel::subjects.
    Id item; ///< That it goes on with.
    QString itemTitle; ///< Empty when it goes on with none.

    [[nodiscard]] bool isNew() const { return id.isNull(); }

    bool operator==(const OwnTaskRow &) const = default;
};

/** What a student gives themselves to do: to add it, change it and take it out again. */
class TasksModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY changed)

public:
    TasksModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    /** The first is none of them. */
    [[nodiscard]] QStringList subjects() const;

    /** For a dialog to begin with. */
    Q_INVOKABLE [[nodiscard]] Weekwijzer::OwnTaskRow newTask();
    /** One without an id when it isn't there (any more). */
    Q_INVOKABLE [[nodiscard]] Weekwijzer::OwnTaskRow task(const Weekwijzer::Id &id);
    /** "Week 47: 16 – 22 November" */
    Q_INVOKABLE [[nodiscard]] QString weekAhead(int weeks) const;
    Q_INVOKABLE void keep(const Weekwijzer::OwnTaskRow &task);
    /** Makes the next step of a feedback a task of this week, or at a weekend of the next. */
    Q_INVOKABLE void planNextStep(const Weekwijzer::Id &feedback);
    Q_INVOKABLE void withdraw(const Weekwijzer::Id &task);

Q_SIGNALS:
    void changed();
    /** Something of it changed in the database. */
    void kept();

private:
    void readSubjects();
    [[nodiscard]] Week thisWeek() const { return Week::of(m_clock().toLocalTime().date()); }

    Database &m_database;
    WorkThread &m_thread;
    Clock m_clock;
    QList<Subject> m_subjects;
};
}
