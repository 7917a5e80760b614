// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_cipher.h"

#include <QFile>

namespace Weekwijzer
{
/** A whole file's content, from any place on; a damaged block reads as an error, and `isDamaged` tells it from others. */
class BlobReader : public QIODevice
{
    Q_OBJECT

public:
    BlobReader(const QString &path, const BlobCipher &cipher);

    [[nodiscard]] bool open(OpenMode mode) override;
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /** All of these bytes; Corrupt when a block is damaged or the file is shorter. */
    [[nodiscard]] Expected<QByteArray> range(qint64 from, qint64 length);

protected:
    qint64 readData(char *into, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] Expected<void> load(qint64 block);

    QFile m_file;
    BlobCipher m_cipher;
    qint64 m_size = 0;
    qint64 m_block = -1; ///< The one in `m_content`.
    QByteArray m_content;
    bool m_damaged = false;
};

/** How much content a file of so many bytes on disk holds. */
[[nodiscard]] qint64 contentSizeOf(qint64 onDisk);
}
