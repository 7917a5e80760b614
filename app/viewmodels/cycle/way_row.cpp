// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "way_row.h"

#include "work/stuck_path.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class WayWords
{
    Q_DECLARE_TR_FUNCTIONS(WayWords)

public:
    [[nodiscard]] static QString way(StuckStep step, const PlanItem &item)
    {
        switch (step) {
        case StuckStep::HowTo: {
            const auto howTo = tr("Read the goal and the steps once more. What do you know already?");
            return item.doneInClass.isEmpty() ? howTo : howTo + u'\n' + tr("What was done in class: %1").arg(item.doneInClass);
        }
        case StuckStep::Material:
            return tr("Look in your material: %1").arg(item.material);
        case StuckStep::Classmate:
            return tr("Ask a classmate how they began.");
        case StuckStep::Question:
            return item.ask.isEmpty() ? tr("Ask your teacher.") : tr("Ask your teacher: %1").arg(item.ask);
        case StuckStep::InClass:
            return tr("Or put it on your list, and ask it in the next lesson.");
        case StuckStep::Coach:
            return tr("Still stuck after that? Tell your coach. Go on with something else for now.");
        }
        Q_UNREACHABLE_RETURN({});
    }

    [[nodiscard]] static QString action(StuckStep step)
    {
        switch (step) {
        case StuckStep::HowTo:
            return tr("Open the task");
        case StuckStep::Material:
            return tr("Open the material");
        case StuckStep::Classmate:
            return tr("Copy words for a classmate");
        case StuckStep::Question:
            return {};
        case StuckStep::InClass:
            return tr("Bring to class");
        case StuckStep::Coach:
            return tr("Tell my coach");
        }
        Q_UNREACHABLE_RETURN({});
    }
};
}

QList<WayRow> waysOf(const PlanItem &item)
{
    QList<WayRow> ways;
    const auto path = stuckPath(item);
    for (const auto step : path) {
        ways.append({.step = int(step), .text = WayWords::way(step, item), .action = WayWords::action(step)});
    }
    return ways;
}
}
