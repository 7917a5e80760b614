// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record.h"

#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Expected<void> validateText(const Field &field, const QString &text)
{
    if (text.size() > field.longest) {
        return failure(ErrorKind::Invalid, u"%1 is longer than %2 characters"_s.arg(field.name).arg(field.longest));
    }
    if (text.isEmpty() || !text.isValidUtf16() || text.contains(QChar(u'\0'))) {
        return failure(ErrorKind::Invalid, u"%1 is not a text"_s.arg(field.name));
    }
    return {};
}

QCborValue toCbor(const Value &value)
{
    return std::visit(
        []<typename T>(const T &held) -> QCborValue {
            if constexpr (std::is_same_v<T, std::monostate>) {
                return QCborSimpleType::Null;
            } else if constexpr (std::is_same_v<T, Id> || std::is_same_v<T, BlobName>) {
                return held.bytes().toByteArray();
            } else {
                return held;
            }
        },
        value);
}

Expected<Value> fromCbor(const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Null:
        return Value();
    case QCborValue::Integer:
        return value.toInteger();
    case QCborValue::String:
        return value.toString();
    case QCborValue::ByteArray:
        if (const auto id = Id::fromBytes(value.toByteArray()); !id.isNull()) {
            return id;
        }
        if (const auto name = BlobName::fromBytes(value.toByteArray()); !name.isNull()) {
            return name;
        }
        [[fallthrough]];
    default:
        return failure(ErrorKind::BadInput, u"a value is of no known type"_s);
    }
}
}

BlobName fileOf(const Record &record)
{
    const auto &fields = recordKind(record.kind)->fields;
    const auto found = std::ranges::find(fields, FieldType::Blob, &Field::type);
    return found == fields.end() ? BlobName() : Kept<BlobName>::from(record.values.value(found->key));
}

Expected<void> validate(const Field &field, const Value &value)
{
    const auto wrongType = [&] { return failure(ErrorKind::BadInput, u"%1 is of the wrong type"_s.arg(field.name)); };
    if (std::holds_alternative<std::monostate>(value)) {
        return field.required ? failure(ErrorKind::Invalid, u"%1 is missing"_s.arg(field.name)) : Expected<void>();
    }
    switch (field.type) {
    case FieldType::Text:
        return std::holds_alternative<QString>(value) ? validateText(field, std::get<QString>(value)) : wrongType();
    case FieldType::Reference:
        return std::holds_alternative<Id>(value) ? Expected<void>() : wrongType();
    case FieldType::Blob:
        return std::holds_alternative<BlobName>(value) ? Expected<void>() : wrongType();
    default:
        if (!std::holds_alternative<qint64>(value)) {
            return wrongType();
        }
        return field.allows(std::get<qint64>(value)) ? Expected<void>() : failure(ErrorKind::Invalid, u"%1 is out of range"_s.arg(field.name));
    }
}

Expected<void> validate(const Record &record)
{
    const auto *kind = recordKind(record.kind);
    if (kind == nullptr || record.id.isNull()) {
        return failure(ErrorKind::BadInput, u"a record without a known kind or id"_s);
    }
    for (const auto &field : kind->fields) {
        if (auto fits = validate(field, record.values.value(field.key)); !fits) {
            return fits;
        }
    }
    const bool known = std::ranges::all_of(record.values.keys(), [&](quint8 key) { return kind->field(key) != nullptr; });
    return known ? Expected<void>() : failure(ErrorKind::BadInput, u"%1 has an unknown field"_s.arg(kind->table));
}

QCborMap toCbor(const Values &values)
{
    QCborMap map;
    for (const auto &[key, value] : values.asKeyValueRange()) {
        map.insert(qint64(key), toCbor(value));
    }
    return map;
}

Expected<Values> valuesFromCbor(const RecordKind &kind, const QCborMap &map)
{
    Values values;
    for (const auto &[name, content] : map) {
        const auto number = name.toInteger(-1);
        const auto *field = number > 0 && number < 32 ? kind.field(quint8(number)) : nullptr;
        if (field == nullptr || values.contains(field->key)) {
            return failure(ErrorKind::BadInput, u"%1 has an unknown or repeated field"_s.arg(kind.table));
        }
        const auto value = fromCbor(content);
        if (!value) {
            return std::unexpected(value.error());
        }
        if (auto fits = validate(*field, *value); !fits) {
            return std::unexpected(fits.error());
        }
        values.insert(field->key, *value);
    }
    return values;
}
}
