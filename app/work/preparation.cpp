// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preparation.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// As much as an attachment's record takes.
constexpr qsizetype longestTitle = 300;
}

Preparation::Preparation(Database &database, const Id &student, BlobStore *files)
    : m_database(database)
    , m_student(student)
    , m_plans(database)
    , m_store(database)
    , m_table(database)
    , m_files(files)
{
}

Expected<Id> Preparation::choose(const Id &item, const FileFacts &file, const QDateTime &now)
{
    auto kept = m_database.transaction([&] { return keep(item, file, now); });
    if (kept) {
        return kept;
    }
    // What can't be kept is told; that something of it is left on the disk is less.
    std::ignore = forget(file.name);
    return kept;
}

Expected<Id> Preparation::keep(const Id &item, const FileFacts &file, const QDateTime &now)
{
    const auto known = m_plans.knownItem(item);
    const auto before = known ? m_store.filesOf(m_student, item) : std::unexpected(known.error());
    if (!before) {
        return std::unexpected(before.error());
    }
    if (const auto same = std::ranges::find(*before, file.name, &ChosenFile::file); same != before->end()) {
        return same->id;
    }
    if (before->size() >= mostFiles) {
        return failure(ErrorKind::Invalid, u"there are too many files for one hand-in"_s);
    }
    if (file.size <= 0 || file.size > std::numeric_limits<int>::max()) {
        return failure(ErrorKind::Invalid, u"a file is at most 2 GiB"_s);
    }
    const ChosenFile chosen{.id = Id::made(now),
                            .student = m_student,
                            .item = item,
                            .title = (file.title.isEmpty() ? file.mediaType : file.title).left(longestTitle),
                            .mediaType = file.mediaType,
                            .size = file.size,
                            .file = file.name};
    return m_table.putMade({.name = file.name, .size = file.size}, now).and_then([&] { return m_store.add(chosen); }).transform([&] {
        return chosen.id;
    });
}

Expected<void> Preparation::drop(const Id &chosen)
{
    const auto found = m_store.file(chosen);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found || (*found)->student != m_student) {
        return failure(ErrorKind::NotFound, u"this file is not here"_s);
    }
    return m_store.remove(chosen).and_then([&] { return forget((*found)->file); });
}

Expected<void> Preparation::check(const Id &item, const QString &criterion, bool checked)
{
    return m_store.setChecked(m_student, item, criterion, checked);
}

Expected<void> Preparation::forget(const BlobName &file)
{
    return m_files == nullptr ? Expected<void>() : m_files->forget(file);
}
}
