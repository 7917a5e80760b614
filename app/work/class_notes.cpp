// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "class_notes.h"

#include <algorithm>

namespace Weekwijzer
{
QList<NoteAbout> toBringAlong(const QList<NoteAbout> &notes, const QList<PlanItem> &ofDay)
{
    QList<NoteAbout> found;
    std::ranges::copy_if(notes, std::back_inserter(found), [&ofDay](const NoteAbout &about) {
        const auto isMet = [&about](const PlanItem &item) {
            return (item.sort == PlanItem::Sort::Lesson || item.sort == PlanItem::Sort::LiveMoment) && item.subject == about.item.subject;
        };
        return !about.item.subject.isNull() && std::ranges::any_of(ofDay, isMet);
    });
    return found;
}
}
