// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_device.h"

namespace Weekwijzer
{
/** What a person does on a device, and what stood there before their eyes. */
struct Deed {
    Change change;
    Values replaced; ///< What the record said on this device until then; everything it said for a withdrawal.
};

/** Chooses what the person of a device does next among what is on it; nothing when there is nothing of that sort to do. */
class Hand
{
public:
    /** `serial` makes each text and each new record one of its kind. */
    Hand(SimDevice &device, quint32 a, quint32 b, int serial)
        : m_device(device)
        , m_records(device.database())
        , m_a(a)
        , m_b(b)
        , m_serial(serial)
    {
    }

    [[nodiscard]] std::optional<Deed> deed(const QDateTime &worldTime);
    /** How every text of this person begins: what must be nowhere once they were erased. */
    [[nodiscard]] static QString mark(const SimPerson &person);

private:
    [[nodiscard]] std::optional<Change> byStudent(const QDateTime &worldTime);
    [[nodiscard]] std::optional<Change> byTeacher(const QDateTime &worldTime);
    [[nodiscard]] std::optional<Change> feedback(const QDateTime &worldTime);
    [[nodiscard]] std::optional<Change> work();
    [[nodiscard]] std::optional<Change> withdrawal();
    [[nodiscard]] std::optional<Change> readFeedback(const QDateTime &worldTime);
    [[nodiscard]] std::optional<Change> settleKept(const QDateTime &worldTime);
    [[nodiscard]] std::optional<Change> rewrite(QLatin1StringView field);
    [[nodiscard]] Change tick();
    [[nodiscard]] Change moment();

    template<typename T>
    [[nodiscard]] std::optional<T> one(const QByteArray &tail);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Id person() const { return personId(m_device.person()); }
    [[nodiscard]] Id newId() const { return Id::derived({"made in a simulation", QByteArray::number(m_serial)}); }

    SimDevice &m_device;
    RecordStore m_records;
    quint32 m_a;
    quint32 m_b;
    int m_serial;
    Id m_item; ///< What it is about.
};
}
