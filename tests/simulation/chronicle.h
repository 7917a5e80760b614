// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story.h"

#include "protocol/messages.h"

namespace Weekwijzer
{
struct SimSeat;

/** How a world ended. */
struct Outcome {
    std::optional<QString> complaint; ///< What happened that must never happen.
    quint64 trace = 0; ///< The same for the same story in the same world.
    int exchanges = 0;
    int edits = 0;
};

/** What happened in a world: always counted and traced, in words only for whoever asked for them. */
class Chronicle
{
public:
    /** From now on writes down what happens, for people to read. */
    void keep() { m_lines.emplace(); }
    [[nodiscard]] QStringList lines() const { return m_lines.value_or(QStringList()); }
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

    /** Something is about to happen. */
    void note(const Incident &incident, const SimSeat &seat);
    /** Somebody changed something; `clock` is an error when it was not said to be saved. */
    void note(const Change &change, const Expected<qint64> &clock, const SimSeat &seat);
    /** The hub answers. */
    void note(const Ack &ack, const SimSeat &seat);
    void note(const Page &page);
    void noteExchange() { ++m_outcome.exchanges; }

    /** The first complaint is the one that counts. */
    void complain(const QString &what);
    template<typename Words>
    void tell(Words words)
    {
        if (m_lines) {
            m_lines->append(words());
        }
    }
    void trace(quint64 what) { m_outcome.trace = (m_outcome.trace ^ what) * 0x100000001b3; }

private:
    Outcome m_outcome;
    std::optional<QStringList> m_lines;
};
}
