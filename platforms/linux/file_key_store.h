// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "key_store.h"

#include <QString>

namespace Weekwijzer
{
/** The key in a file that only its owner can read, beside the database: guards a copied database, not a stolen folder. */
class FileKeyStore final : public KeyStore
{
public:
    explicit FileKeyStore(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] Expected<QByteArray> key() const override;
    [[nodiscard]] Expected<void> keep(const QByteArray &key) override;

private:
    QString m_path;
};
}
