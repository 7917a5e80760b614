// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle_files.h"

#include "part_writer.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto unfinished = ".part"_L1;

std::filesystem::path native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}
}

qint64 RememberedFile::writeData(const char *bytes, qint64 size)
{
    const auto written = QFile::writeData(bytes, size);
    if (written > 0) {
        m_hash.addData(QByteArrayView(bytes, written));
    }
    return written;
}

BundleFiles::~BundleFiles()
{
    for (const auto &part : m_parts) {
        part->remove();
    }
}

QString BundleFiles::fileName(const QString &name, int part)
{
    return part == 1 ? name + u".wwb"_s : u"%1.%2.wwb"_s.arg(name).arg(part);
}

Expected<QIODevice *> BundleFiles::begin(int part)
{
    // Not made: where a stick was pulled out, a folder of its name would only look like it.
    if (!m_folder.exists()) {
        return failure(ErrorKind::NotFound, u"there is no such folder"_s);
    }
    if (auto completed = complete(); !completed) {
        return std::unexpected(completed.error());
    }
    auto file = std::make_unique<RememberedFile>(path(part) + unfinished);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        return std::unexpected(writeError(*file));
    }
    m_parts.push_back(std::move(file));
    return m_parts.back().get();
}

Expected<void> BundleFiles::complete()
{
    if (m_parts.empty() || !m_parts.back()->isOpen()) {
        return {};
    }
    auto &file = *m_parts.back();
    auto settled = m_medium.settle(file);
    file.close();
    return settled;
}

Expected<QStringList> BundleFiles::keep()
{
    if (auto completed = complete(); !completed) {
        return std::unexpected(completed.error());
    }
    for (const auto &part : m_parts) {
        if (auto verified = verify(*part); !verified) {
            return std::unexpected(verified.error());
        }
    }
    return giveNames();
}

Expected<void> BundleFiles::verify(const RememberedFile &file)
{
    const auto found = m_medium.fingerprintOf(file.fileName());
    if (!found) {
        return failure(ErrorKind::BadStick, found.error().detail);
    }
    return *found == file.fingerprint() ? Expected<void>() : failure(ErrorKind::BadStick, u"the stick gives back something else than was written"_s);
}

Expected<QStringList> BundleFiles::giveNames()
{
    QStringList paths;
    // The first part last: as long as it has its old name, the bundle that was there is at most incomplete, never mixed.
    for (auto part = int(m_parts.size()); part >= 1; --part) {
        std::error_code trouble;
        std::filesystem::rename(native(m_parts[size_t(part - 1)]->fileName()), native(path(part)), trouble);
        if (trouble) {
            return failure(ErrorKind::Storage, u"a bundle can't be named: %1"_s.arg(QString::fromStdString(trouble.message())));
        }
        paths.prepend(path(part));
    }
    for (auto part = int(m_parts.size()) + 1; QFile::remove(path(part)); ++part) {}
    m_parts.clear();
    return m_medium.settleFolder(m_folder.path()).transform([&] { return paths; });
}
}
