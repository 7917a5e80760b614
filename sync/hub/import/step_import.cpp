// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step_import.h"

#include "records/plan.h"

#include <algorithm>

namespace Weekwijzer
{
Expected<QList<SourceStep>> StepImport::brought(const Id &item, QList<SourceStep> before, const QStringList &texts)
{
    QList<SourceStep> steps;
    for (const auto &text : texts) {
        const auto same = std::ranges::find(before, text, &SourceStep::text);
        const bool isKnown = same != before.end();
        steps.append(isKnown ? *same : SourceStep{.id = {}, .text = text});
        if (isKnown) {
            before.erase(same);
        }
    }
    for (qsizetype number = 0; number < steps.size(); ++number) {
        auto &step = steps[number];
        if (step.id.isNull()) {
            // What is left over on both sides is taken as reworded, in order.
            const auto id = before.isEmpty() ? newId(item, step.text, steps) : Expected<Id>(before.takeFirst().id);
            if (!id) {
                return std::unexpected(id.error());
            }
            step.id = *id;
        }
        const Step record{.id = step.id, .item = item, .position = int(number) + 1, .text = step.text};
        if (auto put = m_office.put(toRecord(record), m_now); !put) {
            return std::unexpected(put.error());
        }
    }
    for (const auto &gone : before) {
        if (auto withdrawn = m_office.withdraw(Kind::Step, gone.id); !withdrawn) {
            return std::unexpected(withdrawn.error());
        }
    }
    return steps;
}

Expected<Id> StepImport::newId(const Id &item, const QString &text, const QList<SourceStep> &taken) const
{
    for (int number = 0;; ++number) {
        const auto id = Id::derived({"imported step", item.bytes(), text.toUtf8(), QByteArray::number(number)});
        const auto there = m_office.records().find(Kind::Step, id);
        if (!there) {
            return std::unexpected(there.error());
        }
        const bool isFree = !*there || (*there)->withdrawn;
        if (isFree && !std::ranges::contains(taken, id, &SourceStep::id)) {
            return id;
        }
    }
}
}
