// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "me_rows.h"
#include "student_page.h"
#include "support/support_level.h"

namespace Weekwijzer
{
/** About oneself: goals, estimates against reality, and how much help one gets. */
class MeModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::GoalRow> goals READ goals NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::TrendRow> trend READ trend NOTIFY changed)
    Q_PROPERTY(QString trendWords READ trendWords NOTIFY changed)
    Q_PROPERTY(int longest READ longest NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::LevelRow> levels READ levels NOTIFY changed)
    Q_PROPERTY(QString levelReason READ levelReason NOTIFY changed)
    Q_PROPERTY(QString proposal READ proposal NOTIFY changed)
    Q_PROPERTY(QString undo READ undo NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::SubjectLevelRow> subjects READ subjects NOTIFY changed)
    Q_PROPERTY(QStringList subjectLevels READ subjectLevels NOTIFY changed)
    Q_PROPERTY(QString different READ different NOTIFY changed)

public:
    using StudentPage::StudentPage;

    [[nodiscard]] QString name() const { return m_name; }
    /** The latest first. */
    [[nodiscard]] QList<GoalRow> goals() const { return m_goals; }
    /** The latest first. */
    [[nodiscard]] QList<TrendRow> trend() const { return m_trend; }
    /** The middle of it in a sentence; empty while there is too little. */
    [[nodiscard]] QString trendWords() const { return m_trendWords; }
    /** The longest time in the trend, thought or real, in minutes. */
    [[nodiscard]] int longest() const;
    [[nodiscard]] QList<LevelRow> levels() const { return m_levels; }
    [[nodiscard]] QString levelReason() const { return m_levelReason; }
    /** Another level, and why; empty for none. */
    [[nodiscard]] QString proposal() const;
    /** "Back to “I plan along”"; empty where there is no way back. */
    [[nodiscard]] QString undo() const { return m_undo; }
    /** Each subject, by name. */
    [[nodiscard]] QList<SubjectLevelRow> subjects() const { return m_subjects; }
    /** What may be chosen for a subject, by SupportChoice::Level: as in general, and each level. */
    [[nodiscard]] QStringList subjectLevels() const;
    /** "French: I get help"; empty where no subject differs. */
    [[nodiscard]] QString different() const;

    /** By one's own wish. */
    Q_INVOKABLE void choose(int level);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void decline();
    Q_INVOKABLE void takeBack();
    /** For one subject; 0: as in general. */
    Q_INVOKABLE void chooseFor(const Weekwijzer::Id &subject, int level);
    Q_INVOKABLE void takeBackFor(const Weekwijzer::Id &subject);

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    void set(SupportChoice::Level level, SupportChoice::Reason reason);
    void setFor(const Id &subject, SupportChoice::Level level, SupportChoice::Reason reason);
    void showLevels(const std::optional<SupportChoice> &chosen, int grade);
    [[nodiscard]] Expected<void> readTrend(const Id &student);
    [[nodiscard]] Expected<void> readSubjects(const Id &student);
    /** The first subject whose own weeks propose another level. */
    [[nodiscard]] Expected<void> readSubjectProposal(const Id &student, QDate lastDecision);
    /** The day on which the student last answered a proposal, in general or for a subject; invalid for never. */
    [[nodiscard]] QDate lastDecision(const std::optional<SupportChoice> &general) const;

    QString m_name;
    QList<GoalRow> m_goals;
    QList<TrendRow> m_trend;
    QString m_trendWords;
    SupportChoice::Level m_level = SupportChoice::Level::Unsaid;
    SupportChoice::Level m_before = SupportChoice::Level::Unsaid;
    std::optional<LevelProposal> m_proposal;
    QList<LevelRow> m_levels;
    QString m_levelReason;
    QString m_undo;
    QList<SubjectLevelRow> m_subjects;
    QList<SupportChoice> m_ofSubjects;
    Id m_proposedFor; ///< The subject that the proposal is about; null for all of them.
    QString m_proposedName;
};
}
