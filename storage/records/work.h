// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_name.h"
#include "id.h"
#include "kind.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace Weekwijzer
{
/** When a student means to do an item; without a day it lies in the week's basket. */
struct PlannerMoment {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::PlannerMoment;

    Id id; ///< From `idOf`: one per student and item.
    Id student;
    Id item;
    QDate day;
    QTime time; ///< None means "some time that day".
    std::chrono::minutes estimate{}; ///< What the student thinks it takes; 0 while they didn't say.

    [[nodiscard]] static Id idOf(const Id &student, const Id &item) { return Id::derived({"moment", student.bytes(), item.bytes()}); }

    bool operator==(const PlannerMoment &) const = default;
};

/** A student's own mark that a step, or with no step the whole item, is done. */
struct Tick {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::Tick;

    Id id;
    Id student;
    Id item;
    Id step; ///< None: the item as a whole.
    bool done = false;

    [[nodiscard]] static Id idOf(const Id &student, const Id &item, const Id &step)
    {
        return Id::derived({"tick", student.bytes(), item.bytes(), step.bytes()});
    }

    bool operator==(const Tick &) const = default;
};

/** One version of work a student handed in; a better version is a new record. */
struct HandIn {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QDateTime madeAt MEMBER madeAt CONSTANT)
    Q_PROPERTY(QDateTime receivedAt MEMBER receivedAt CONSTANT)

public:
    static constexpr Kind kind = Kind::HandIn;

    Id id;
    Id student;
    Id item;
    QString text; ///< Empty for work that is files alone.
    QDateTime madeAt; ///< By the device's clock.
    QDateTime receivedAt; ///< By the hub's clock; none until it is there.

    bool operator==(const HandIn &) const = default;
};

/** A teacher's answer to a hand-in in three parts; never a final judgement. */
struct Feedback {
    Q_GADGET
    Q_PROPERTY(QString whereTo MEMBER whereTo CONSTANT)
    Q_PROPERTY(QString whereNow MEMBER whereNow CONSTANT)
    Q_PROPERTY(QString nextStep MEMBER nextStep CONSTANT)
    Q_PROPERTY(QDateTime madeAt MEMBER madeAt CONSTANT)
    Q_PROPERTY(QDateTime readAt MEMBER readAt CONSTANT)

public:
    static constexpr Kind kind = Kind::Feedback;

    Id id;
    Id student;
    Id item;
    Id handIn;
    Id teacher;
    QString whereTo; ///< Where am I going?
    QString whereNow; ///< Where am I now?
    QString nextStep; ///< What next?
    QDateTime madeAt;
    QDateTime readAt; ///< Set once, by the student.
    QString mediaType; ///< Of a recording that says it aloud, as in RFC 6838: "audio/ogg"; empty for none.
    int size = 0; ///< Of the recording, in bytes.
    BlobName file; ///< The recording.

    bool operator==(const Feedback &) const = default;
};

/** What a student has written for an item and not handed in yet. */
struct Draft {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::Draft;

    Id id; ///< From `idOf`: one per student and item.
    Id student;
    Id item;
    QString text;

    [[nodiscard]] static Id idOf(const Id &student, const Id &item) { return Id::derived({"draft", student.bytes(), item.bytes()}); }

    bool operator==(const Draft &) const = default;
};

/** The minutes a student worked on an item on one device; their sum over all devices is the time worked. */
struct WorkedTime {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::WorkedTime;

    Id id; ///< From `idOf`: one per student, item and device.
    Id student;
    Id item;
    Id device;
    int minutes = 0; ///< Never less than before.

    [[nodiscard]] static Id idOf(const Id &student, const Id &item, const Id &device)
    {
        return Id::derived({"worked", student.bytes(), item.bytes(), device.bytes()});
    }

    bool operator==(const WorkedTime &) const = default;
};

/** A text of a learner's that another one took the place of, kept by the hub when both had changed. */
struct KeptText {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::KeptText;

    Id id;
    Id owner; ///< Whose text it is.
    Kind aboutKind = Kind::Draft; ///< With the next two: the field it stood in.
    Id about;
    int field = 0;
    QString text;
    QString device; ///< As its person calls it: "version from the tablet".
    QDateTime writtenAt; ///< By the clock of that device.
    QDateTime settledAt; ///< When its owner restored it or let it go; none while they have not looked.

    bool operator==(const KeptText &) const = default;
};

/** A file that belongs to a hand-in, such as a photo of paper. */
struct Attachment {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::Attachment;

    Id id;
    Id student;
    Id handIn;
    int position = 0; ///< From 1.
    QString mediaType; ///< As in RFC 6838: "image/jpeg".
    int size = 0; ///< Bytes.
    BlobName file;
    QString title; ///< What its student called it; empty when nobody said.

    bool operator==(const Attachment &) const = default;
};
}
