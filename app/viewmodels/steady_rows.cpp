// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steady_rows.h"

#include <QJSValue>
#include <QMetaProperty>

#include <algorithm>

namespace Weekwijzer
{
namespace
{
/** Nothing where there is no such property. */
QVariant part(const QVariant &value, QStringView name)
{
    const auto *type = value.metaType().metaObject();
    const auto place = type == nullptr ? -1 : type->indexOfProperty(name.toLatin1().constData());
    return place < 0 ? QVariant() : type->property(place).readOnGadget(value.constData());
}
}

QVariant SteadyRows::keyOf(const QVariant &row) const
{
    if (row.metaType().metaObject() == nullptr) {
        return row;
    }
    auto key = row;
    for (const auto name : QStringView(m_key).split(u'.')) {
        key = part(key, name);
    }
    return key;
}

void SteadyRows::setRows(const QVariant &rows)
{
    m_rows = rows.metaType() == QMetaType::fromType<QJSValue>() ? rows.value<QJSValue>().toVariant() : rows;
    const auto wanted = m_rows.toList();
    const auto key = [this](const QVariant &row) { return keyOf(row); };
    for (auto row = rowCount() - 1; row >= 0; --row) {
        if (!std::ranges::contains(wanted, keyOf(m_shown[row]), key)) {
            remove(row);
        }
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        bring(row, wanted[row]);
    }
    while (m_shown.size() > wanted.size()) {
        remove(rowCount() - 1);
    }
    Q_EMIT rowsChanged();
}

void SteadyRows::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_shown.removeAt(row);
    endRemoveRows();
}

void SteadyRows::bring(int row, const QVariant &wanted)
{
    const auto shown = std::ranges::find(m_shown.cbegin() + row, m_shown.cend(), keyOf(wanted),
                                         [this](const QVariant &other) { return keyOf(other); });
    if (shown == m_shown.cend()) {
        beginInsertRows({}, row, row);
        m_shown.insert(row, wanted);
        endInsertRows();
        return;
    }
    if (const auto from = int(shown - m_shown.cbegin()); from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_shown.move(from, row);
        endMoveRows();
    }
    if (m_shown[row] != wanted) {
        m_shown[row] = wanted;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SteadyRows::setKey(const QString &key)
{
    m_key = key;
    Q_EMIT keyChanged();
}

QVariant SteadyRows::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::UserRole ? m_shown[index.row()] : QVariant();
}

QHash<int, QByteArray> SteadyRows::roleNames() const
{
    // One role: what shows a row has it as its modelData too.
    return {{Qt::UserRole, "row"}};
}
}
