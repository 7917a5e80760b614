// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** A list of values as a page has it, for what shows them one by one: a row that stays keeps what shows it, and the focus with it. */
class SteadyRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant rows READ rows WRITE setRows NOTIFY rowsChanged)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] QVariant rows() const { return m_rows; }
    /** Any list of values; what is shown turns into it by as few removals, insertions and changes as the order allows. */
    void setRows(const QVariant &rows);
    /** What a row is known by, as in "id" or "card.id"; a row that has no such thing is known by its place, a text by itself. */
    [[nodiscard]] QString key() const { return m_key; }
    /** Of rows that come from then on. */
    void setKey(const QString &key);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();
    void keyChanged();

private:
    [[nodiscard]] QVariant keyOf(const QVariant &row) const;
    void remove(int row);
    /** The rows before this one are right already. */
    void bring(int row, const QVariant &wanted);

    QVariant m_rows;
    QVariantList m_shown;
    QString m_key = QStringLiteral("id");
};
}
