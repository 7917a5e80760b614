// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub_world.h"

#include <memory>

namespace Weekwijzer
{
/** The key of a field, by its name. */
[[nodiscard]] inline quint8 key(const RecordKind &kind, QLatin1StringView name)
{
    return kind.field(name)->key;
}

/** Group A's plan as its students work on it; each test begins with a school of its own. */
class StudentsAtWork
{
protected:
    void beginSchool()
    {
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 3);
        m_world->publish("B", m_world->week, 3);
    }

    [[nodiscard]] Id item(int number = 0) const { return HubWorld::itemId("A", m_world->week, number); }
    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] Tick tick(const char *student, bool done = true, int number = 0) const
    {
        return {.id = Tick::idOf(id(student), item(number), {}), .student = id(student), .item = item(number), .step = {}, .done = done};
    }
    [[nodiscard]] HandIn handIn(const char *student, const char *name, const QString &text = QStringLiteral("Mijn werk")) const
    {
        return {.id = id(name), .student = id(student), .item = item(), .text = text, .madeAt = m_world->now.addSecs(-60), .receivedAt = {}};
    }

    std::unique_ptr<HubWorld> m_world;
};
}
