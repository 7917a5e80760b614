// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "medium.h"

#include <QCryptographicHash>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// What O_DIRECT wants of place and size on every medium there is.
constexpr size_t alignment = 4096;
constexpr size_t bufferSize = size_t(256) * 1024;

std::unexpected<Error> systemFailure(const QString &what)
{
    const auto kind = errno == ENOSPC || errno == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Storage;
    return failure(kind, u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(errno))));
}

/** Closed at the end. */
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (isOpen()) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Expected<QByteArray> fingerprintThrough(const QString &path, int flags)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags));
    if (!file.isOpen()) {
        return systemFailure(u"a file can't be read back"_s);
    }
    const std::unique_ptr<void, void (*)(void *)> buffer(std::aligned_alloc(alignment, bufferSize), &std::free);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (;;) {
        const auto size = ::read(file.number(), buffer.get(), bufferSize);
        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size < 0) {
            return systemFailure(u"a file can't be read back"_s);
        }
        if (size == 0) {
            return hash.result();
        }
        hash.addData(QByteArrayView(static_cast<const char *>(buffer.get()), size));
    }
}
}

Expected<void> Medium::settle(QFile &file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0) {
        return systemFailure(u"a file can't be written through"_s);
    }
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

Expected<void> Medium::settleFolder(const QString &folder)
{
    const Descriptor place(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems have no such thing for a folder.
    const bool settled = place.isOpen() && (::fsync(place.number()) == 0 || errno == EINVAL);
    return settled ? Expected<void>() : systemFailure(u"a folder can't be written through"_s);
}

Expected<QByteArray> Medium::fingerprintOf(const QString &path)
{
    // Not every file system takes O_DIRECT; there, what `settle` made the system forget has to do.
    auto direct = fingerprintThrough(path, O_DIRECT);
    return direct ? direct : fingerprintThrough(path, 0);
}
}
