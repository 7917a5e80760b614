// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "student_page.h"
#include "subject_rows.h"

namespace Weekwijzer
{
/** Every subject of the student's groups, whether or not it asks something now. */
class SubjectsModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QList<Weekwijzer::SubjectSummary> subjects READ subjects NOTIFY changed)

public:
    using StudentPage::StudentPage;

    /** By name, whatever happens in them. */
    [[nodiscard]] QList<SubjectSummary> subjects() const { return m_subjects; }

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    QList<SubjectSummary> m_subjects;
};
}
