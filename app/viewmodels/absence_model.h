// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning_rows.h"
#include "records/own_work.h"
#include "student_page.h"

namespace Weekwijzer
{
/** Days on which a student isn't at school, and what there is to catch up with after them. */
class AbsenceModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a week")
    Q_PROPERTY(QString lasting READ lasting NOTIFY changed)
    Q_PROPERTY(QStringList days READ days NOTIFY changed)
    Q_PROPERTY(int today READ todayAmongDays CONSTANT)
    Q_PROPERTY(QStringList known READ known NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::MissedRow> missed READ missed NOTIFY changed)

public:
    using StudentPage::StudentPage;

    /** "You are absent until Friday 20 November."; empty for who isn't today. */
    [[nodiscard]] QString lasting() const;
    /** The days to choose from, in words: a week back, and four weeks ahead. */
    [[nodiscard]] QStringList days() const;
    [[nodiscard]] static int todayAmongDays() { return daysBack; }
    /** What was said of today and later, in words. */
    [[nodiscard]] QStringList known() const;
    /** What is still to catch up with, oldest first. */
    [[nodiscard]] QList<MissedRow> missed() const { return m_missed; }

    /** Both by their place among the days. */
    Q_INVOKABLE void beAbsent(int first, int last);
    /** At school today, though that was said otherwise. */
    Q_INVOKABLE void beBack();
    /** Takes back what was said, by its place in `known`: the days that are over stay. */
    Q_INVOKABLE void takeBack(int place);
    Q_INVOKABLE void catchUp(const Weekwijzer::Id &moment);

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    static constexpr int daysBack = 7;
    static constexpr int daysAhead = 28;

    void beBackFrom(QDate day);

    QList<Absence> m_known;
    QList<MissedRow> m_missed;
};
}
