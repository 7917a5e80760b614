// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QString StepModel::spoken() const
{
    QStringList lines;
    std::ranges::transform(m_rows, std::back_inserter(lines), [](const StepRow &row) { return u"%1. %2"_s.arg(row.number).arg(row.text); });
    return lines.join(u'\n');
}

void StepModel::show(const QList<StepRow> &rows)
{
    const auto before = spoken();
    replace(rows);
    if (spoken() != before) {
        Q_EMIT spokenChanged();
    }
}

void StepModel::replace(const QList<StepRow> &rows)
{
    if (!std::ranges::equal(rows, m_rows, {}, &StepRow::id, &StepRow::id)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows[index.row()];
    switch (role) {
    case StepRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> StepModel::roleNames() const
{
    return {{StepRole, "step"}};
}
}
