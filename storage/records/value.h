// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_name.h"
#include "error.h"
#include "id.h"
#include "week.h"

#include <QDateTime>
#include <QMetaEnum>
#include <QTimeZone>

#include <chrono>
#include <concepts>
#include <limits>
#include <variant>

namespace Weekwijzer
{
/** A field's value in the one form that database and wire share; monostate is "not filled in". */
using Value = std::variant<std::monostate, qint64, QString, Id, BlobName>;

/** What a field holds; every type but Text, Reference and Blob is kept as an integer. */
enum class FieldType : quint8 {
    Text, ///< Never empty in a Value: empty text is "not filled in".
    Reference, ///< The id of another record.
    Number, ///< 0 up.
    Minutes, ///< 1 up; 0 is "not filled in".
    Flag, ///< 0 or 1.
    Choice, ///< One of an enumeration's values, below 256.
    Day, ///< Julian day number of a local date.
    TimeOfDay, ///< Minutes since local midnight.
    Instant, ///< Milliseconds since 1970, UTC.
    WeekOrdinal, ///< Year × 100 + ISO week.
    Blob, ///< The name of a file that is kept beside the database.
};

/** How a C++ type is kept: its FieldType, which integers mean something, and the way there and back. */
template<typename T>
struct Kept;

template<>
struct Kept<QString> {
    static constexpr auto type = FieldType::Text;
    static bool allows(qint64) { return false; }
    static Value to(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
    static QString from(const Value &value) { return std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString(); }
};

template<>
struct Kept<Id> {
    static constexpr auto type = FieldType::Reference;
    static bool allows(qint64) { return false; }
    static Value to(const Id &id) { return id.isNull() ? Value() : Value(id); }
    static Id from(const Value &value) { return std::holds_alternative<Id>(value) ? std::get<Id>(value) : Id(); }
};

template<>
struct Kept<BlobName> {
    static constexpr auto type = FieldType::Blob;
    static bool allows(qint64) { return false; }
    static Value to(const BlobName &name) { return name.isNull() ? Value() : Value(name); }
    static BlobName from(const Value &value) { return std::holds_alternative<BlobName>(value) ? std::get<BlobName>(value) : BlobName(); }
};

/** Shared by all types that are kept as an integer. */
[[nodiscard]] inline qint64 integerOf(const Value &value, qint64 absent = 0)
{
    return std::holds_alternative<qint64>(value) ? std::get<qint64>(value) : absent;
}

template<>
struct Kept<int> {
    static constexpr auto type = FieldType::Number;
    static bool allows(qint64 number) { return number >= 0 && number <= std::numeric_limits<int>::max(); }
    static Value to(int number) { return qint64(number); }
    static int from(const Value &value) { return int(integerOf(value)); }
};

template<>
struct Kept<bool> {
    static constexpr auto type = FieldType::Flag;
    static bool allows(qint64 flag) { return flag == 0 || flag == 1; }
    static Value to(bool flag) { return qint64(flag); }
    static bool from(const Value &value) { return integerOf(value) != 0; }
};

template<>
struct Kept<std::chrono::minutes> {
    static constexpr auto type = FieldType::Minutes;
    static bool allows(qint64 minutes) { return minutes >= 1 && minutes <= qint64(100) * 60; }
    static Value to(std::chrono::minutes minutes) { return minutes.count() == 0 ? Value() : Value(qint64(minutes.count())); }
    static std::chrono::minutes from(const Value &value) { return std::chrono::minutes(integerOf(value)); }
};

template<>
struct Kept<QDate> {
    static constexpr auto type = FieldType::Day;
    static bool allows(qint64 day) { return day >= QDate(1900, 1, 1).toJulianDay() && day <= QDate(9999, 12, 31).toJulianDay(); }
    static Value to(QDate day) { return day.isValid() ? Value(day.toJulianDay()) : Value(); }
    static QDate from(const Value &value) { return std::holds_alternative<qint64>(value) ? QDate::fromJulianDay(integerOf(value)) : QDate(); }
};

template<>
struct Kept<QTime> {
    static constexpr auto type = FieldType::TimeOfDay;
    static bool allows(qint64 minutes) { return minutes >= 0 && minutes < qint64(24) * 60; }
    static Value to(QTime time) { return time.isValid() ? Value(qint64(time.msecsSinceStartOfDay() / 60000)) : Value(); }
    static QTime from(const Value &value)
    {
        return std::holds_alternative<qint64>(value) ? QTime::fromMSecsSinceStartOfDay(int(integerOf(value) * 60000)) : QTime();
    }
};

template<>
struct Kept<QDateTime> {
    static constexpr auto type = FieldType::Instant;
    static bool allows(qint64 milliseconds) { return milliseconds >= 0 && milliseconds < 253'402'300'800'000; } // before the year 10000
    static Value to(const QDateTime &instant) { return instant.isValid() ? Value(instant.toMSecsSinceEpoch()) : Value(); }
    static QDateTime from(const Value &value)
    {
        return std::holds_alternative<qint64>(value) ? QDateTime::fromMSecsSinceEpoch(integerOf(value), QTimeZone::UTC) : QDateTime();
    }
};

template<>
struct Kept<Week> {
    static constexpr auto type = FieldType::WeekOrdinal;
    static bool allows(qint64 ordinal) { return Week::fromOrdinal(ordinal).isValid(); }
    static Value to(const Week &week) { return week.isValid() ? Value(week.ordinal()) : Value(); }
    static Week from(const Value &value) { return Week::fromOrdinal(integerOf(value)); }
};

/** An enumeration declared to Qt's meta-object system; its enumerators are what it allows. */
template<typename T>
    requires std::is_enum_v<T>
struct Kept<T> {
    static constexpr auto type = FieldType::Choice;
    static bool allows(qint64 value) { return value >= 0 && value < 256 && QMetaEnum::fromType<T>().valueToKey(quint64(value)) != nullptr; }
    static Value to(T choice) { return qint64(choice); }
    static T from(const Value &value) { return T(integerOf(value)); }
};

/** Several of an enumeration's values at once; its enumerators are the bits it allows. */
template<typename T>
struct Kept<QFlags<T>> {
    static constexpr auto type = FieldType::Number;
    static bool allows(qint64 bits)
    {
        qint64 known = 0;
        const auto names = QMetaEnum::fromType<T>();
        for (int index = 0; index < names.keyCount(); ++index) {
            known |= names.value(index);
        }
        return bits >= 0 && (bits & ~known) == 0;
    }
    static Value to(QFlags<T> flags) { return qint64(flags.toInt()); }
    static QFlags<T> from(const Value &value) { return QFlags<T>::fromInt(int(integerOf(value))); }
};
}
