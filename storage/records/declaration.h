// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "error.h"
#include "kind.h"
#include "value.h"

#include <QLatin1StringView>

#include <span>

namespace Weekwijzer
{
/** One field of a record kind: its name, what it holds, who may write it and how it merges. */
struct Field {
    quint8 key; ///< On the wire, 1 to 31; never reused within a kind.
    QLatin1StringView name; ///< The column.
    FieldType type;
    bool required; ///< NOT NULL, and refused when not filled in.
    Roles writers;
    Merge merge;
    qint32 longest; ///< For Text, in UTF-16 code units.
    bool (*allows)(qint64); ///< For the types kept as an integer.
    Value (*read)(const void *record);
    void (*write)(void *record, const Value &value);
};

/** Where a record's scope comes from. */
enum class ScopeSource : quint8 {
    Self, ///< The record's own id is the scope's key.
    Named, ///< The field names the scope's key.
    Inherited, ///< The field names a record whose scope this one shares.
};

/** Everything that storage, protocol, permission checks and tests know about one kind of record. */
struct RecordKind {
    Kind kind;
    QLatin1StringView table;
    ScopeType scope;
    ScopeSource scopeSource;
    quint8 scopeField; ///< Key of the field that `scopeSource` speaks of; 0 with Self.
    Kind parent; ///< With Inherited: the kind that field names.
    Roles makers; ///< Who may make and withdraw such a record.
    quint8 owner; ///< Key of the field that names the person it belongs to; 0 for records of the school.
    std::span<const Field> fields;

    [[nodiscard]] const Field *field(quint8 key) const;
    [[nodiscard]] const Field *field(QLatin1StringView name) const;
    /** Somebody's texts that are written once and for all: the hub never lets go of them. */
    [[nodiscard]] bool isDocument() const;
};

/** All kinds, parents before children. */
[[nodiscard]] std::span<const RecordKind> recordKinds();
/** Null for a number that no kind has. */
[[nodiscard]] const RecordKind *recordKind(Kind kind);

/** The declaration that belongs to a struct: `kindOf<PlanItem>()`. */
template<typename T>
[[nodiscard]] const RecordKind &kindOf()
{
    return *recordKind(T::kind);
}
}
