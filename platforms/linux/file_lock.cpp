// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "file_lock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
// Not QLockFile: a program killed between making that file and filling it leaves one that nobody can ever take again.
Expected<FileLock> FileLock::take(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return failure(ErrorKind::Storage, u"the profile's folder can't be written"_s);
    }
    FileLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        return failure(taken ? ErrorKind::Busy : ErrorKind::Storage,
                       taken ? u"another program has this profile open"_s : u"the profile's folder can't be locked"_s);
    }
    return lock;
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

FileLock::~FileLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}
}
