// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "file_tasks.h"

namespace Weekwijzer
{
namespace
{
BlobRank rankOf(const NamedFile &file, const FilePolicy &policy)
{
    if (file.size <= largestInlineBlob) {
        return BlobRank::Small;
    }
    if (file.kind == Kind::Attachment || file.kind == Kind::Feedback) {
        return BlobRank::Submission;
    }
    return file.asked || file.week == policy.week ? BlobRank::ThisWeek : BlobRank::Rest;
}
}

bool comesByItself(const NamedFile &file, const FilePolicy &policy)
{
    if (file.size <= largestInlineBlob) {
        return true;
    }
    if (file.kind == Kind::Attachment) {
        return file.student != policy.person && !file.answered;
    }
    if (file.kind == Kind::Feedback) {
        return file.student == policy.person;
    }
    return file.week == policy.week || (file.week > policy.week && file.size - file.safe <= policy.room);
}

QList<BlobTask> fileTasks(const QList<NamedFile> &files, const QHash<BlobName, qint64> &wishes, const FilePolicy &policy)
{
    QHash<BlobName, BlobTask> tasks;
    for (const auto &file : files) {
        const bool goesUp = file.here && !file.onHub && wishes.contains(file.name);
        const bool comesDown = !file.here && file.size > 0 && (file.asked || comesByItself(file, policy));
        if (!goesUp && !comesDown) {
            continue;
        }
        const BlobTask task{.name = file.name,
                            .size = file.size,
                            .way = goesUp ? BlobWay::Up : BlobWay::Down,
                            .rank = rankOf(file, policy),
                            .done = goesUp ? wishes.value(file.name) : std::min(file.safe, file.size),
                            .asked = file.asked};
        // Named by several records: the most urgent one counts.
        const auto known = tasks.constFind(file.name);
        if (known == tasks.cend() || task.rank < known->rank) {
            tasks.insert(file.name, task);
        }
    }
    return tasks.values();
}
}
