// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QStringList bundleFilesIn(const QString &folder)
{
    QStringList paths;
    const auto files = QDir(folder).entryInfoList({u"*.wwb"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        paths.append(file.absoluteFilePath());
    }
    return paths;
}

Expected<BundleHeader> headerOf(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return failure(file->exists() ? ErrorKind::Damaged : ErrorKind::NotFound, u"a bundle can't be read: %1"_s.arg(file->errorString()));
    }
    return PartReader::begun(std::move(file)).transform([](const PartReader &reader) { return reader.header(); });
}

/** Puts a part where it belongs; of two copies the first counts. */
void add(QHash<Id, FoundBundle> &found, const QString &path, const BundleHeader &header)
{
    auto &bundle = found[header.bundle];
    if (bundle.parts.isEmpty()) {
        bundle.header = header;
    }
    if (!bundle.parts.contains(header.part)) {
        bundle.parts.insert(header.part, path);
    }
}

bool isEarlier(const FoundBundle &one, const FoundBundle &other)
{
    return std::tie(one.header.created, one.header.bundle) < std::tie(other.header.created, other.header.bundle);
}
}

Expected<BundleReader> FoundBundle::read(const KeyPair &reader) const
{
    const auto open = [parts = parts](int part) -> Expected<std::unique_ptr<QIODevice>> {
        if (!parts.contains(part)) {
            return failure(ErrorKind::PartMissing, u"part %1 of the bundle is missing"_s.arg(part));
        }
        auto file = std::make_unique<QFile>(parts.value(part));
        return file->open(QIODevice::ReadOnly) ? Expected<std::unique_ptr<QIODevice>>(std::move(file))
                                               : failure(ErrorKind::Damaged, u"a bundle can't be read: %1"_s.arg(file->errorString()));
    };
    return BundleReader::begun(open, reader);
}

FoundBundles bundlesIn(const QStringList &paths)
{
    FoundBundles result;
    QHash<Id, FoundBundle> found;
    QSet<QString> neighbours;
    for (const auto &path : paths) {
        const QFileInfo place(path);
        const auto files = place.isDir() ? bundleFilesIn(path) : QStringList{place.absoluteFilePath()};
        for (const auto &file : files) {
            if (const auto header = headerOf(file)) {
                add(found, file, *header);
            } else {
                result.unreadable.append({.path = file, .error = header.error()});
            }
        }
        if (!place.isDir()) {
            neighbours.insert(place.absolutePath());
        }
    }
    // Who names one part means the whole bundle.
    for (const auto &folder : std::as_const(neighbours)) {
        for (const auto &file : bundleFilesIn(folder)) {
            if (const auto header = headerOf(file); header && found.contains(header->bundle)) {
                add(found, file, *header);
            }
        }
    }
    result.bundles = found.values();
    std::ranges::sort(result.bundles, isEarlier);
    return result;
}
}
