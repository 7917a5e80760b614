// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_card.h"

#include <QAbstractListModel>

namespace Weekwijzer
{
/** The cards of the basket or of one day. */
class CardModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a week")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { CardRole = Qt::UserRole, BoardRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return int(m_cards.size()); }
    [[nodiscard]] const QList<ItemCard> &cards() const { return m_cards; }
    /** Turns what is shown into `cards` by as few removals, insertions and changes as the order allows. */
    void show(const QList<ItemCard> &cards);

    /** The choice board that the card in this row lies on, in words. */
    Q_INVOKABLE [[nodiscard]] QString boardAt(int row) const { return m_cards.value(row).board; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    void removeMissing(const QList<ItemCard> &cards);

    QList<ItemCard> m_cards;
};
}
