// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "class_notes_model.h"

#include "reading.h"
#include "stores/plan_store.h"
#include "stores/question_store.h"

#include <QMap>

#include <algorithm>

namespace Weekwijzer
{
ClassNoteRow classNoteRow(const NoteAbout &about)
{
    return {.id = about.note.id, .item = about.item.id, .text = about.note.text, .title = about.item.title, .settled = about.note.settled};
}

Expected<QList<NoteAbout>> readNotes(Database &database, const Id &student, const QSet<Id> &kept)
{
    const QuestionStore store(database);
    const PlanStore plans(database);
    Reading reading;
    auto notes = reading.of(store.openNotes(student));
    for (const auto &id : kept) {
        const auto note = reading.of(store.note(id));
        if (note && note->settled) {
            notes.append(*note);
        }
    }
    std::ranges::sort(notes, {}, &ClassNote::id);
    QList<NoteAbout> all;
    const auto items = reading.of(store.itemsOfOpenNotes(student));
    for (const auto &note : std::as_const(notes)) {
        const auto known = std::ranges::find(items, note.item, &PlanItem::id);
        // Of what was just settled the item is asked for by itself.
        all.append({.note = note, .item = known == items.end() ? reading.of(plans.item(note.item)).value_or(PlanItem()) : *known});
    }
    return reading.end(all);
}

void ClassNotesModel::settle(const Id &note, bool settled)
{
    m_ticked.insert(note);
    perform([note, settled](StudentDesk &desk, const QDateTime &now) { return desk.asking.settleNote(note, settled, now); }, {Kind::ClassNote});
}

void ClassNotesModel::hide()
{
    m_ticked.clear();
    StudentPage::hide();
}

Expected<bool> ClassNotesModel::read(const Id &student)
{
    const auto notes = readNotes(database(), student, m_ticked);
    const auto subjects = notes ? PlanStore(database()).subjects() : std::unexpected(notes.error());
    if (!subjects) {
        return std::unexpected(subjects.error());
    }
    QMap<QString, QList<ClassNoteRow>> bySubject;
    for (const auto &about : *notes) {
        const auto subject = std::ranges::find(*subjects, about.item.subject, &Subject::id);
        bySubject[subject == subjects->end() ? QString() : subject->name].append(classNoteRow(about));
    }
    m_groups.clear();
    for (const auto &[subject, rows] : bySubject.asKeyValueRange()) {
        m_groups.append({.subject = subject, .notes = rows});
    }
    return !m_groups.isEmpty();
}
}
