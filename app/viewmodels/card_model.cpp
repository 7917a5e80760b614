// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card_model.h"

#include <algorithm>

namespace Weekwijzer
{
void CardModel::removeMissing(const QList<ItemCard> &cards)
{
    for (auto row = count() - 1; row >= 0; --row) {
        if (!std::ranges::contains(cards, m_cards[row].id, &ItemCard::id)) {
            beginRemoveRows({}, row, row);
            m_cards.removeAt(row);
            endRemoveRows();
        }
    }
}

void CardModel::show(const QList<ItemCard> &cards)
{
    const auto before = count();
    removeMissing(cards);
    for (int row = 0; row < int(cards.size()); ++row) {
        const auto &card = cards[row];
        const auto shown = std::ranges::find(m_cards, card.id, &ItemCard::id);
        if (shown == m_cards.end()) {
            beginInsertRows({}, row, row);
            m_cards.insert(row, card);
            endInsertRows();
            continue;
        }
        if (const auto from = int(shown - m_cards.begin()); from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_cards.move(from, row);
            endMoveRows();
        }
        if (m_cards[row] != card) {
            m_cards[row] = card;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (count() != before) {
        Q_EMIT countChanged();
    }
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &card = m_cards[index.row()];
    switch (role) {
    case CardRole:
        return QVariant::fromValue(card);
    case BoardRole:
        return card.board;
    case Qt::DisplayRole:
        return card.title;
    default:
        return {};
    }
}

QHash<int, QByteArray> CardModel::roleNames() const
{
    return {{CardRole, "card"}, {BoardRole, "board"}};
}
}
