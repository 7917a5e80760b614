// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seating.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
constexpr size_t mostSeats = 16;

Id idOf(int number)
{
    return Id::derived({"simulated device", QByteArray::number(number)});
}

QByteArray tokenOf(int number)
{
    return QByteArray(28, 't') + QByteArray::number(1000 + number);
}

/** The disk of a person's device after its first exchange; every world begins with it. */
const SimDisk::Image &firstDay(const SimPerson &person)
{
    static QHash<const SimPerson *, SimDisk::Image> images;
    if (!images.contains(&person)) {
        SimHub hub(1);
        SimDevice device(0, person, 1, deviceImage());
        const auto id = simId("first device", person.name);
        mustHave(hub.pair(id, tokenOf(0), personId(person)));
        mustHave(device.pair(id, tokenOf(0)));
        device.connect(simStart());
        while (const auto request = device.takeRequest()) {
            device.hear(mustHave(hub.answer(*request, simStart())), simStart());
            device.endReply(simStart());
        }
        images.insert(&person, device.disk().image());
    }
    return images[&person];
}
}

Seating::Seating(SimHub &hub, quint64 seed)
    : m_hub(hub)
    , m_seed(seed)
{
    // Who looks at a seat while another one is added still sees it.
    m_seats.reserve(mostSeats);
    Dice dice(seed * 2);
    // All at once, because it is how every world begins and takes time.
    mustHave(m_hub.database().transaction([&]() -> Expected<void> {
        std::ranges::for_each(simPeople, [&](const SimPerson &person) { equip(person, dice); });
        return {};
    }));
}

void Seating::equip(const SimPerson &person, Dice &dice)
{
    // Everybody has a device or none, and the first two more often two.
    const bool isMain = &person == &simPeople[0] || &person == &simPeople[3];
    const auto devices = isMain ? 1 + dice.below(2) + (dice.oneIn(5) ? 1 : 0) : dice.below(2);
    for (quint32 count = 0; count < devices; ++count) {
        sit(person);
    }
}

void Seating::sit(const SimPerson &person)
{
    const auto number = ++m_names;
    m_seats.push_back({.device = std::make_unique<SimDevice>(number, person, m_seed, firstDay(person)), .link = {}});
    mustHave(m_hub.pair(idOf(number), tokenOf(number), personId(person)));
    mustHave(DeviceStore(m_seats.back().device->database()).becomeFork(idOf(number), tokenOf(number), simStickKeys(tokenOf(number))));
}

bool Seating::isFull() const
{
    return m_seats.size() >= mostSeats;
}

void Seating::copy(SimSeat &original)
{
    auto device = std::make_unique<SimDevice>(++m_names, original.device->person(), m_seed, original.device->disk().image());
    if (original.device->isOld()) {
        device->makeOld();
    }
    original.copied = true;
    m_seats.push_back({.device = std::move(device), .link = {}, .copied = true});
}

void Seating::fork(SimSeat &seat, const QDateTime &now)
{
    const auto original = m_hub.deviceWith(seat.token());
    const auto number = ++m_names;
    const auto added = original ? m_hub.pair(idOf(number), tokenOf(number), original->person, original->id) : std::unexpected(original.error());
    if (added) {
        seat.device->takeName(idOf(number), tokenOf(number), now);
    } else {
        seat.device->fail(added.error(), now);
    }
}
}
