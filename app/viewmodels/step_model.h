// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_rows.h"

#include <QAbstractListModel>

namespace Weekwijzer
{
/** The steps of one item. */
class StepModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of an item")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString spoken READ spoken NOTIFY spokenChanged)

public:
    enum Role { StepRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /** All of them, a line each, for who would rather listen. */
    [[nodiscard]] QString spoken() const;
    /** The same steps with other marks are a change, other steps a reset. */
    void show(const QList<StepRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void spokenChanged();

private:
    void replace(const QList<StepRow> &rows);

    QList<StepRow> m_rows;
};
}
