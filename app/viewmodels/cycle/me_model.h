// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "student_page.h"
#include "support/support_level.h"

namespace Weekwijzer
{
/** A support level to choose. */
struct LevelRow {
    Q_GADGET
    QML_VALUE_TYPE(levelRow)
    Q_PROPERTY(int level MEMBER level CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString means MEMBER means CONSTANT)
    Q_PROPERTY(bool current MEMBER current CONSTANT)

public:
    int level = 0; ///< As in SupportChoice::Level.
    QString name;
    QString means;
    bool current = false;

    bool operator==(const LevelRow &) const = default;
};

/** A goal of a week, and what came of it. */
struct GoalRow {
    Q_GADGET
    QML_VALUE_TYPE(goalRow)
    Q_PROPERTY(QString week MEMBER week CONSTANT)
    Q_PROPERTY(QString goal MEMBER goal CONSTANT)
    Q_PROPERTY(QString reached MEMBER reached CONSTANT)

public:
    QString week;
    QString goal;
    QString reached;

    bool operator==(const GoalRow &) const = default;
};

/** Work that took a time, beside what it was thought to take. */
struct TrendRow {
    Q_GADGET
    QML_VALUE_TYPE(trendRow)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString words MEMBER words CONSTANT)
    Q_PROPERTY(int thought MEMBER thought CONSTANT)
    Q_PROPERTY(int took MEMBER took CONSTANT)

public:
    QString title; ///< "French · week 46"
    QString words; ///< "30 min thought, 40 min real"
    int thought = 0; ///< Minutes.
    int took = 0;

    bool operator==(const TrendRow &) const = default;
};

/** What somebody else can see of the student. */
struct SeenRow {
    Q_GADGET
    QML_VALUE_TYPE(seenRow)
    Q_PROPERTY(QString what MEMBER what CONSTANT)
    Q_PROPERTY(QString by MEMBER by CONSTANT)

public:
    QString what;
    QString by;

    bool operator==(const SeenRow &) const = default;
};

/** About oneself: goals, estimates against reality, how much help one gets, and what others see. */
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
    Q_PROPERTY(QList<Weekwijzer::SeenRow> seen READ seen NOTIFY changed)

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
    [[nodiscard]] QList<SeenRow> seen() const { return m_seen; }

    /** By one's own wish. */
    Q_INVOKABLE void choose(int level);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void decline();
    Q_INVOKABLE void takeBack();

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    void set(SupportChoice::Level level, SupportChoice::Reason reason);
    void showLevels(const std::optional<SupportChoice> &chosen, int grade);
    [[nodiscard]] Expected<void> readTrend(const Id &student);
    [[nodiscard]] Expected<void> readSeen(const Id &student);

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
    QList<SeenRow> m_seen;
};
}
