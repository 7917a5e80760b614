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

/** Which of all that can be done is done, and to what. */
struct Luck {
    quint32 a = 0;
    quint32 b = 0;
    int serial = 0; ///< Makes each text and each new record one of its kind.
};

/** Chooses what the person of a device does next among what is on it; there is a hand for each field of life. */
class Hand
{
public:
    Hand(SimDevice &device, const Luck &luck)
        : m_device(device)
        , m_records(device.database())
        , m_a(luck.a)
        , m_b(luck.b)
        , m_serial(luck.serial)
    {
    }
    virtual ~Hand() = default;
    Q_DISABLE_COPY_MOVE(Hand)

    /** Nothing when there is nothing of that sort to do. */
    [[nodiscard]] std::optional<Deed> deed(const QDateTime &worldTime);
    /** How every text of this person begins: what must be nowhere once they were erased. */
    [[nodiscard]] static QString mark(const SimPerson &person);

protected:
    [[nodiscard]] virtual std::optional<Change> change(const QDateTime &worldTime) = 0;

    /** Of all that is here, or of what `tail` leaves. */
    template<typename T>
    [[nodiscard]] std::optional<T> one(const QByteArray &tail = "ORDER BY id") const
    {
        const auto all = m_records.select<T>(tail).value_or(QList<T>());
        return all.isEmpty() ? std::nullopt : std::optional(all.at(m_b % quint32(all.size())));
    }
    /** What the record says here, else the beginning of one. */
    template<typename T>
    [[nodiscard]] T now(const T &beginning) const
    {
        const auto found = m_records.find(T::kind, beginning.id).value_or(std::nullopt);
        return found ? fromRecord<T>(*found) : beginning;
    }
    template<typename T>
    [[nodiscard]] static Change set(const T &value)
    {
        const auto record = toRecord(value);
        return {.kind = record.kind, .record = record.id, .values = record.values};
    }
    /** As a page keeps it: all of what is new, and what is another of what is there. */
    template<typename T>
    [[nodiscard]] std::optional<Change> kept(const T &value) const
    {
        return onlyNew(set(value));
    }
    template<typename T>
    [[nodiscard]] static std::optional<Change> gone(const std::optional<T> &value)
    {
        return value ? std::optional(Change{.verb = Change::Verb::Withdraw, .kind = T::kind, .record = value->id}) : std::nullopt;
    }
    /** Sets the time that the field speaks of to the device's. */
    template<typename T>
    [[nodiscard]] std::optional<Change> marked(const std::optional<T> &value, QLatin1StringView field, const QDateTime &worldTime) const
    {
        return value ? std::optional(timed(T::kind, value->id, keyOf<T>(field), worldTime)) : std::nullopt;
    }
    template<typename T>
    [[nodiscard]] static quint8 keyOf(QLatin1StringView field)
    {
        return kindOf<T>().field(field)->key;
    }

    [[nodiscard]] QString text(QStringView part = {}) const;
    [[nodiscard]] Id person() const { return personId(m_device.person()); }
    [[nodiscard]] Role role() const { return m_device.person().role; }
    [[nodiscard]] Id newId() const { return Id::derived({"made in a simulation", QByteArray::number(m_serial)}); }
    [[nodiscard]] SimDevice &device() const { return m_device; }
    [[nodiscard]] const RecordStore &records() const { return m_records; }
    [[nodiscard]] quint32 a() const { return m_a; }
    [[nodiscard]] quint32 b() const { return m_b; }
    /** The item that it is about. */
    [[nodiscard]] const Id &item() const { return m_item; }

private:
    [[nodiscard]] std::optional<Change> onlyNew(Change change) const;
    [[nodiscard]] Change timed(Kind kind, const Id &record, quint8 field, const QDateTime &worldTime) const;

    SimDevice &m_device;
    RecordStore m_records;
    quint32 m_a;
    quint32 m_b;
    int m_serial;
    Id m_item;
};
}
