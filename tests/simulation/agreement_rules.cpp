// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Complaint agrees(const Aftermath &aftermath, const Aftermath::Holding &holding)
{
    const auto number = holding.seat->device->number();
    const auto &person = holding.seat->device->person();
    const bool wasRestored = aftermath.wasPutBack();
    for (const auto &[name, row] : aftermath.hub().asKeyValueRange()) {
        if (row.withdrawn || !holding.scopes.contains(row.scope) || !Ledger::isFor(person, row.record)) {
            continue;
        }
        if (!holding.rows.contains(name)) {
            return u"device %1 lacks %2"_s.arg(number).arg(nameOf(name));
        }
        if (holding.versions.value(name) != row.seq) {
            return u"device %1 has %2 at %3, the hub at %4"_s.arg(number).arg(nameOf(name)).arg(holding.versions.value(name)).arg(row.seq);
        }
        if (holding.rows.value(name).values != row.record.values) {
            return u"device %1 has another %2 than the hub"_s.arg(number).arg(nameOf(name));
        }
    }
    for (const auto &name : holding.rows.keys()) {
        const auto there = aftermath.hub().constFind(name);
        // What a hub that was put back no longer knows may stay here as set aside.
        const bool isSetAside = wasRestored && holding.versions.value(name) <= 0;
        const bool isTheirs = there != aftermath.hub().cend() && holding.scopes.contains(there->scope) && Ledger::isFor(person, there->record);
        if (!isSetAside && (!isTheirs || there->withdrawn)) {
            return u"device %1 has %2, which it should not"_s.arg(number).arg(nameOf(name));
        }
    }
    return std::nullopt;
}
}

Complaint everybodyRests(const Aftermath &aftermath)
{
    for (const auto &holding : aftermath.holdings()) {
        const auto &device = *holding.seat->device;
        if (holding.seat->revoked || aftermath.isErased(holding)) {
            continue;
        }
        if (holding.waiting > 0) {
            return u"on device %1 %2 changes wait for ever"_s.arg(device.number()).arg(holding.waiting);
        }
        if (device.trouble() && !device.isOld()) {
            return u"device %1 is in trouble: %2"_s.arg(device.number()).arg(int(*device.trouble()));
        }
    }
    return std::nullopt;
}

Complaint everybodyAgrees(const Aftermath &aftermath)
{
    for (const auto &holding : aftermath.holdings()) {
        if (!holding.seat->speaks() || aftermath.isErased(holding)) {
            continue;
        }
        if (holding.scopes != aftermath.ledger().roster().sightOf(holding.seat->device->person())) {
            return u"device %1 holds other scopes than its person may"_s.arg(holding.seat->device->number());
        }
        if (auto differs = agrees(aftermath, holding)) {
            return differs;
        }
    }
    return std::nullopt;
}

Complaint nothingIsBothTakenAndRefused(const Aftermath &aftermath)
{
    for (const auto &holding : aftermath.holdings()) {
        for (const auto &refused : holding.notAccepted) {
            const Aftermath::Name name{refused.kind, refused.record};
            // What was written once and for all is refused as a whole or not at all; a mark on it may be refused alone.
            const auto &kind = *recordKind(refused.kind);
            const bool isDocument = kind.isDocument() && refused.values.contains(kind.owner);
            // One that is too old is not told that another machine with its name brought it.
            if (isDocument && aftermath.hub().contains(name) && holding.seat->speaks()) {
                return u"%1 was refused, and is at the hub"_s.arg(nameOf(name));
            }
            const bool isOwn = kind.owner != 0 && holding.seat->device->person().role == Role::Student;
            if (isOwn && refused.reason == ErrorKind::NotAllowed && !aftermath.ledger().hasMoved(personId(holding.seat->device->person()))) {
                return u"%1 was refused for no reason"_s.arg(nameOf(name));
            }
        }
    }
    return std::nullopt;
}

Complaint erasedIsNowhere(const Aftermath &aftermath)
{
    const auto tellsOf = [](const SimDisk &disk, const QByteArray &mark) {
        const auto pages = disk.decrypted("db", simKey());
        return pages.isEmpty() || pages.contains(mark);
    };
    for (const auto &person : simPeople) {
        if (!aftermath.ledger().roster().erased.contains(personId(person))) {
            continue;
        }
        const auto mark = Hand::mark(person).toUtf8();
        if (person.role == Role::Student && tellsOf(aftermath.school().disk(), mark)) {
            return u"the hub's database still tells of %1"_s.arg(QLatin1StringView(person.name));
        }
        for (const auto &holding : aftermath.holdings()) {
            auto &device = *holding.seat->device;
            const bool isTheirs = &device.person() == &person;
            const bool isToldOf = (isTheirs || person.role == Role::Student) && holding.seat->speaks();
            if (isToldOf && tellsOf(device.disk(), mark)) {
                return u"device %1 still tells of %2"_s.arg(device.number()).arg(QLatin1StringView(person.name));
            }
        }
    }
    return std::nullopt;
}
}
