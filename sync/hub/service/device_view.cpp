// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "device_view.h"

namespace Weekwijzer
{
DeviceView::Held &DeviceView::held(const Name &name)
{
    if (!m_held.contains(name)) {
        m_order.append(name);
    }
    return m_held[name];
}

void DeviceView::repeat(const Change &change)
{
    held({change.kind, change.record}) = {.number = change.number};
}

void DeviceView::note(const Change &change, const std::optional<HubRow> &before, const Position &position)
{
    const Name name{change.kind, change.record};
    const bool isFirst = !m_held.contains(name);
    auto &view = held(name);
    if (isFirst && !before) {
        view.isKnown = true;
    } else if (isFirst && position.covers(before->seq, before->week)) {
        // Nothing is left on a device of what it knows to be withdrawn, while the hub goes on from what it was.
        view = {.isKnown = true, .withdrawn = before->withdrawn, .values = before->withdrawn ? Values() : before->record.values};
    }
    view.number = change.number;
    if (change.verb == Change::Verb::Withdraw) {
        view.withdrawn = true;
        return;
    }
    view.withdrawn = false;
    for (const auto &[key, value] : change.values.asKeyValueRange()) {
        if (std::holds_alternative<std::monostate>(value)) {
            view.values.remove(key);
        } else {
            view.values.insert(key, value);
        }
    }
}

bool DeviceView::has(const HubRow &row) const
{
    const auto found = m_held.constFind({row.record.kind, row.record.id});
    return found != m_held.cend() && found->isKnown && found->withdrawn == row.withdrawn && (row.withdrawn || found->values == row.record.values);
}
}
