// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "declaration.h"
#include "id.h"

#include <QCborMap>
#include <QMap>

namespace Weekwijzer
{
/** Values by field key; a key that is absent is "not filled in" in a record and "not touched" in a change. */
using Values = QMap<quint8, Value>;

/** Any record in the one form that stores, codec and hub share. */
struct Record {
    Kind kind = Kind::School;
    Id id;
    Values values;

    bool operator==(const Record &) const = default;
};

/** A struct as a record; values that are not filled in are left out. */
template<typename T>
[[nodiscard]] Record toRecord(const T &value)
{
    const auto &declared = kindOf<T>();
    Record record{.kind = declared.kind, .id = value.id, .values = {}};
    for (const auto &field : declared.fields) {
        if (const auto kept = field.read(&value); !std::holds_alternative<std::monostate>(kept)) {
            record.values.insert(field.key, kept);
        }
    }
    return record;
}

/** A record as its struct; the record is of the struct's kind. */
template<typename T>
[[nodiscard]] T fromRecord(const Record &record)
{
    T value;
    value.id = record.id;
    for (const auto &field : kindOf<T>().fields) {
        field.write(&value, record.values.value(field.key));
    }
    return value;
}

/** The file a record names; none for kinds that name none. */
[[nodiscard]] BlobName fileOf(const Record &record);

/** Does this value fit this field? BadInput for the wrong type, Invalid for one outside its range or too long. */
[[nodiscard]] Expected<void> validate(const Field &field, const Value &value);
/** Does the record have an id, every required field, and only values that fit? */
[[nodiscard]] Expected<void> validate(const Record &record);

/** Values as a CBOR map by field key, in ascending order. */
[[nodiscard]] QCborMap toCbor(const Values &values);
/** Only declared keys with values that fit, each once; `null` clears a field. */
[[nodiscard]] Expected<Values> valuesFromCbor(const RecordKind &kind, const QCborMap &map);
}
