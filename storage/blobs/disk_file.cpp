// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk_file.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
std::unexpected<Error> systemFailure(int code)
{
    const bool full = code == ENOSPC || code == EDQUOT;
    return failure(full                 ? ErrorKind::DiskFull
                       : code == ENOENT ? ErrorKind::NotFound
                                        : ErrorKind::Storage,
                   QString::fromLocal8Bit(std::strerror(code)));
}
}

std::unexpected<Error> fileFailure(const QFileDevice &file)
{
    return file.error() == QFileDevice::ResourceError ? failure(ErrorKind::DiskFull, file.errorString())
                                                      : failure(ErrorKind::Storage, file.errorString());
}

Expected<void> writeAt(QFile &file, qint64 position, QByteArrayView bytes)
{
    // Not through QFile, which doesn't say that the disk is full.
    while (!bytes.isEmpty()) {
        const auto written = ::pwrite(file.handle(), bytes.data(), size_t(bytes.size()), position);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return systemFailure(written == 0 ? ENOSPC : errno);
        }
        position += written;
        bytes = bytes.sliced(written);
    }
    return {};
}

Expected<void> flushToDisk(QFile &file)
{
    return ::fdatasync(file.handle()) == 0 ? Expected<void>() : systemFailure(errno);
}

Expected<void> renameOnDisk(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return systemFailure(errno);
    }
    const int folder = ::open(QFile::encodeName(QFileInfo(to).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        return systemFailure(errno);
    }
    const bool flushed = ::fsync(folder) == 0;
    const int error = errno;
    ::close(folder);
    return flushed ? Expected<void>() : systemFailure(error);
}
}
