// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/id.h"
#include "records/week.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaProperty>

namespace Weekwijzer
{
/** Day as 2026-11-20, time as 16:30, instant as ISO 8601 in UTC, week as 2026-W47, none as null. */
[[nodiscard]] QJsonValue jsonOf(const QVariant &value);
[[nodiscard]] inline QJsonValue jsonOf(const QDateTime &instant)
{
    return jsonOf(QVariant(instant));
}
[[nodiscard]] inline QJsonValue jsonOf(const Id &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

/** An enumerator by its name, the first letter in lower case. */
template<typename T>
    requires std::is_enum_v<T>
[[nodiscard]] QJsonValue jsonOf(T value)
{
    return jsonOf(QVariant::fromValue(value));
}

/** All properties of a value type, by name. */
template<typename T>
[[nodiscard]] QJsonObject propertiesOf(const T &value)
{
    QJsonObject json;
    for (int index = 0; index < T::staticMetaObject.propertyCount(); ++index) {
        const auto property = T::staticMetaObject.property(index);
        json.insert(QLatin1StringView(property.name()), jsonOf(property.readOnGadget(&value)));
    }
    return json;
}
}
