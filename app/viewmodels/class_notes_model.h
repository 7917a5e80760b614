// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "question_rows.h"
#include "student_page.h"
#include "work/class_notes.h"

#include <QSet>

namespace Weekwijzer
{
/** What is to be asked in one subject. */
struct ClassNoteGroup {
    Q_GADGET
    QML_VALUE_TYPE(classNoteGroup)
    Q_PROPERTY(QString subject MEMBER subject CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::ClassNoteRow> notes MEMBER notes CONSTANT)

public:
    QString subject; ///< Empty for what has none.
    QList<ClassNoteRow> notes;

    bool operator==(const ClassNoteGroup &) const = default;
};

[[nodiscard]] ClassNoteRow classNoteRow(const NoteAbout &about);
/** Those that are open, and of the others `kept`; oldest first. */
[[nodiscard]] Expected<QList<NoteAbout>> readNotes(Database &database, const Id &student, const QSet<Id> &kept);

/** All that a student means to ask in class, by subject. What is ticked stays in sight until the page is left, to be taken back. */
class ClassNotesModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QList<Weekwijzer::ClassNoteGroup> groups READ groups NOTIFY changed)

public:
    using StudentPage::StudentPage;

    /** By the name of the subject. */
    [[nodiscard]] QList<ClassNoteGroup> groups() const { return m_groups; }

    Q_INVOKABLE void settle(const Weekwijzer::Id &note, bool settled);
    Q_INVOKABLE void hide() override;

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    QList<ClassNoteGroup> m_groups;
    QSet<Id> m_ticked; ///< Since the page was opened.
};
}
