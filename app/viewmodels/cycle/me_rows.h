// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/id.h"

#include <QtQml/qqmlregistration.h>

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

/** How much help one gets in a subject. */
struct SubjectLevelRow {
    Q_GADGET
    QML_VALUE_TYPE(subjectLevelRow)
    Q_PROPERTY(Weekwijzer::Id subject MEMBER subject CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(int level MEMBER level CONSTANT)
    Q_PROPERTY(QString undo MEMBER undo CONSTANT)

public:
    Id subject;
    QString name;
    int level = 0; ///< As in SupportChoice::Level; 0: as in general.
    QString undo; ///< "Back to “I plan along”"; empty where nothing was changed.

    bool operator==(const SubjectLevelRow &) const = default;
};
}
