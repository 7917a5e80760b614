// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print_job.h"
#include "seen_rows.h"
#include "student_page.h"

namespace Weekwijzer
{
/** What others see of a student: the very page that their parents open, and on the student's own device what else leaves it. */
class SeenModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(bool own READ isOwn NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString week READ week NOTIFY changed)
    Q_PROPERTY(QString agreement READ agreement NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::SeenItemRow> items READ items NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::SharedPartRow> parts READ parts NOTIFY changed)
    Q_PROPERTY(Weekwijzer::LetterRow letter READ letter NOTIFY changed)
    Q_PROPERTY(QStringList byTeachers READ byTeachers NOTIFY changed)
    Q_PROPERTY(QStringList byCoach READ byCoach NOTIFY changed)
    Q_PROPERTY(Weekwijzer::PrintJob *paper READ paper CONSTANT)

public:
    SeenModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    /** Is it about whose device this is? */
    [[nodiscard]] bool isOwn() const { return m_own; }
    [[nodiscard]] QString name() const { return m_seen.name; }
    /** "Week 47 · 16 – 22 November" */
    [[nodiscard]] QString week() const;
    [[nodiscard]] QString agreement() const { return SeenWords::agreement(m_seen, m_own); }
    [[nodiscard]] QList<SeenItemRow> items() const { return SeenWords::items(m_seen); }
    [[nodiscard]] QList<SharedPartRow> parts() const { return SeenWords::parts(m_seen); }
    [[nodiscard]] LetterRow letter() const { return SeenWords::letter(m_seen); }
    /** On the student's own device alone, as the next one. */
    [[nodiscard]] QStringList byTeachers() const { return m_byTeachers; }
    [[nodiscard]] QStringList byCoach() const { return m_byCoach; }
    /** The letter on paper. */
    [[nodiscard]] PrintJob *paper() { return &m_paper; }

    /** Of this student, in the week that is on; before `show`. */
    Q_INVOKABLE void choose(const Weekwijzer::Id &student);
    /** Of whose device it is. */
    Q_INVOKABLE void chooseOwn() { choose({}); }
    /** Another week, so many further on. */
    Q_INVOKABLE void turn(int weeks);
    /** Beyond what the school agreed; only one's own. */
    Q_INVOKABLE void share(int part, bool shared);

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    [[nodiscard]] Expected<void> readOwn(const Id &student);

    Id m_student;
    int m_weeks = 0; ///< From the one that is on.
    bool m_own = true;
    SeenWeek m_seen;
    QStringList m_byTeachers;
    QStringList m_byCoach;
    PrintJob m_paper;
};
}
