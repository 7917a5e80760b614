// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"

#include <QDateTime>
#include <QFlags>
#include <QObject>

namespace Weekwijzer
{
/** How a student's work on an item stands, as far as they share it with their parents. */
struct SharedState {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::SharedState;

    enum class State { Open, Started, Done, HandedIn };
    Q_ENUM(State)

    Id id; ///< From `idOf`: one per student and item.
    Id student;
    Id item;
    State state = State::Open;

    [[nodiscard]] static Id idOf(const Id &student, const Id &item) { return Id::derived({"shared", student.bytes(), item.bytes()}); }

    bool operator==(const SharedState &) const = default;
};

/** What a student lets their parents see beyond what the school agreed. */
struct SharingChoice {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::SharingChoice;

    enum class Part { HandedIn = 1, Done = 2, Started = 4 };
    Q_ENUM(Part)
    Q_DECLARE_FLAGS(Parts, Part)

    Id id; ///< From `idOf`: one per student.
    Id student;
    Parts parts;

    [[nodiscard]] static Id idOf(const Id &student) { return Id::derived({"sharing", student.bytes()}); }

    bool operator==(const SharingChoice &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(SharingChoice::Parts)

/** What a student tells the coach they have then; nobody else gets it, also not who coaches them later. */
struct CoachMessage {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::CoachMessage;

    enum class Wish { Tell, CallMe };
    Q_ENUM(Wish)
    enum class Feeling { Unsaid, Good, SoSo, Bad };
    Q_ENUM(Feeling)

    Id id;
    Id student;
    Wish wish = Wish::Tell;
    Feeling feeling = Feeling::Unsaid;
    QString text; ///< In their own words; may be empty.
    QDateTime madeAt; ///< By the device's clock.
    QDateTime receivedAt; ///< By the hub's clock; none until it is there.
    QDateTime seenAt; ///< When the coach had read it; none until then.
    Id coach; ///< Whom it was told to; none in rows of older programs, which nobody but the student gets.

    bool operator==(const CoachMessage &) const = default;
};

/** What a school expects of a child and their parents, and what not, in plain words and one language. */
struct ExpectationLetter {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::ExpectationLetter;

    Id id;
    Id school;
    Id group; ///< For whom; none: for the whole school.
    QString language; ///< As in BCP 47: "nl".
    QString ofYourChild;
    QString ofYou;
    QString notOfYou;
    QString whomToCall;

    bool operator==(const ExpectationLetter &) const = default;
};
}
