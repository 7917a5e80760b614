// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

namespace Weekwijzer
{
/** A lock on a file that ends with the program that holds it, however that comes to its end. */
class FileLock
{
public:
    /** Busy while somebody else holds it; Storage when the file can't be made. */
    [[nodiscard]] static Expected<FileLock> take(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

private:
    explicit FileLock(int file)
        : m_file(file)
    {
    }

    int m_file;
};
}
