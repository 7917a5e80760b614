// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bundle/key_pair.h"
#include "records/error.h"
#include "records/school.h"
#include "stores/stick_key_store.h"
#include "support/sim_disk.h"

#include <QDateTime>

#include <array>

namespace Weekwijzer
{
/** Who there is in every world: two groups, one pupil in each and one more, two teachers, a guardian; one coaches who is not in their class. */
struct SimPerson {
    const char *name;
    Role role;
    const char *groups; ///< "A", "B" or "AB".
    const char *ward; ///< Of a guardian.
    const char *coach = nullptr; ///< Of a student, in the beginning.
};
inline constexpr std::array simPeople{
    SimPerson{"Noor", Role::Student, "A", nullptr, "Lies"}, SimPerson{"Wout", Role::Student, "A", nullptr},
    SimPerson{"Amir", Role::Student, "B", nullptr, "Lies"}, SimPerson{"Lies", Role::Teacher, "A", nullptr},
    SimPerson{"Bram", Role::Teacher, "AB", nullptr},        SimPerson{"Katrien", Role::Guardian, "", "Noor"},
};

/** The same id for the same name in every world. */
[[nodiscard]] Id simId(QByteArrayView kind, QByteArrayView name);
[[nodiscard]] inline Id personId(const SimPerson &person)
{
    return simId("person", person.name);
}
[[nodiscard]] inline Id groupId(char letter)
{
    return simId("group", QByteArrayView(&letter, 1));
}
/** Both groups have a plan with two items of two steps when the world begins. */
[[nodiscard]] Id itemId(char group, int number);

/** Bytes of a page of every database. */
inline constexpr int simPage = 1024;
/** Makes SQLite ready for a program that lives through worlds, in one thread; before anything opens a database. */
void readyStorage();
/** The moment every world begins, and the key of every database in it. */
[[nodiscard]] QDateTime simStart();
[[nodiscard]] QByteArray simKey();

/** With what a device that was given this token signs what it writes to a stick: the same in every world. */
[[nodiscard]] const KeyPair &simKeyPair(const QByteArray &token);
[[nodiscard]] StickKeys simStickKeys(const QByteArray &token);

/** The school's database as it is when the world begins, and a device's; made once, then copied. */
[[nodiscard]] const SimDisk::Image &hubImage();
[[nodiscard]] const SimDisk::Image &deviceImage();

/** What must not fail however the dice fall; ends the program with the reason when it does. */
template<typename T>
T mustHave(Expected<T> expected)
{
    if (!expected) {
        qFatal("%s", qPrintable(expected.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(expected);
    }
}
}
