// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QJsonValue enumerator(const QVariant &value)
{
    // The meta object that declares the enumeration is the one its type is nested in.
    const auto type = value.metaType();
    const auto name = QByteArrayView(type.name());
    const auto *scope = type.metaObject();
    const auto index = scope == nullptr ? -1 : scope->indexOfEnumerator(name.sliced(name.lastIndexOf(':') + 1).toByteArray().constData());
    if (index < 0) {
        return value.toInt();
    }
    auto key = QString::fromLatin1(scope->enumerator(index).valueToKey(value.toInt()));
    if (!key.isEmpty()) {
        key[0] = key[0].toLower();
    }
    return key;
}
}

QJsonValue jsonOf(const QVariant &value)
{
    const auto type = value.metaType();
    if (type == QMetaType::fromType<QDate>()) {
        return value.toDate().isValid() ? QJsonValue(value.toDate().toString(Qt::ISODate)) : QJsonValue();
    }
    if (type == QMetaType::fromType<QTime>()) {
        return value.toTime().isValid() ? QJsonValue(value.toTime().toString(u"HH:mm")) : QJsonValue();
    }
    if (type == QMetaType::fromType<QDateTime>()) {
        return value.toDateTime().isValid() ? QJsonValue(value.toDateTime().toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    }
    if (type == QMetaType::fromType<Week>()) {
        const auto week = value.value<Week>();
        return week.isValid() ? QJsonValue(week.toString()) : QJsonValue();
    }
    if (type == QMetaType::fromType<QString>()) {
        return value.toString().isEmpty() ? QJsonValue() : QJsonValue(value.toString());
    }
    if (type.flags().testFlag(QMetaType::IsEnumeration)) {
        return enumerator(value);
    }
    return QJsonValue::fromVariant(value);
}
}
