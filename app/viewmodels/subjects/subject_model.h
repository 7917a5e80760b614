// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "student_page.h"
#include "subject_rows.h"

namespace Weekwijzer
{
/** One subject: what it asks now, and its guide. */
class SubjectModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int colour READ colour NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString stateWords READ stateWords NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::SubjectWorkRow> deadlines READ deadlines NOTIFY changed)
    Q_PROPERTY(QString deadlineWords READ deadlineWords NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::SubjectWorkRow> thisWeek READ thisWeek NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::SubjectWorkRow> toRead READ toRead NOTIFY changed)
    Q_PROPERTY(QString introduction READ introduction NOTIFY changed)
    Q_PROPERTY(QString yearOverview READ yearOverview NOTIFY changed)
    Q_PROPERTY(QString goals READ goals NOTIFY changed)
    Q_PROPERTY(QString contents READ contents NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::WorkFormRow> forms READ forms NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::StepCardRow> cards READ cards NOTIFY changed)
    Q_PROPERTY(QString reaching READ reaching NOTIFY changed)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed)
    Q_PROPERTY(QString nextHour READ nextHour NOTIFY changed)

public:
    using StudentPage::StudentPage;

    [[nodiscard]] QString name() const { return m_subject.name; }
    [[nodiscard]] int colour() const { return m_subject.colour; }
    [[nodiscard]] QString icon() const { return m_subject.icon; }
    /** "1 late · 2 open this week" */
    [[nodiscard]] QString stateWords() const { return m_stateWords; }

    /** Late first, then what is to come. */
    [[nodiscard]] QList<SubjectWorkRow> deadlines() const { return m_deadlines; }
    /** "1 late, 2 to come"; empty for none. */
    [[nodiscard]] QString deadlineWords() const { return m_deadlineWords; }
    [[nodiscard]] QList<SubjectWorkRow> thisWeek() const { return m_thisWeek; }
    /** Feedback that isn't read yet. */
    [[nodiscard]] QList<SubjectWorkRow> toRead() const { return m_toRead; }

    [[nodiscard]] QString introduction() const { return m_guide.guide.introduction; }
    [[nodiscard]] QString yearOverview() const { return m_guide.guide.yearOverview; }
    [[nodiscard]] QString goals() const { return m_guide.guide.goals; }
    [[nodiscard]] QString contents() const { return m_guide.guide.contents; }
    [[nodiscard]] QList<WorkFormRow> forms() const { return workFormRows(m_guide.forms); }
    [[nodiscard]] QList<StepCardRow> cards() const { return stepCardRows(m_guide.cards); }
    [[nodiscard]] QString reaching() const { return m_guide.guide.reaching; }
    /** When its teacher can be asked. */
    [[nodiscard]] QStringList hours() const { return m_hours; }
    [[nodiscard]] QString nextHour() const { return m_nextHour; }

    /** Which subject the page is about, before it is shown. */
    Q_INVOKABLE void choose(const Weekwijzer::Id &subject) { m_subject.id = subject; }

protected:
    /** False once the subject isn't here any more. */
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    [[nodiscard]] Expected<void> readGuide();
    [[nodiscard]] Expected<void> readWork(const Id &student);

    Subject m_subject;
    WholeGuide m_guide;
    QString m_stateWords;
    QList<SubjectWorkRow> m_deadlines;
    QString m_deadlineWords;
    QList<SubjectWorkRow> m_thisWeek;
    QList<SubjectWorkRow> m_toRead;
    QStringList m_hours;
    QString m_nextHour;
};
}
