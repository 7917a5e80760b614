// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "student_page.h"

namespace Weekwijzer
{
/** A child of whose device this is. */
struct ChildRow {
    Q_GADGET
    QML_VALUE_TYPE(childRow)
    Q_PROPERTY(Weekwijzer::Id student MEMBER student CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString words MEMBER words CONSTANT)

public:
    Id student;
    QString name;
    QString words; ///< How this week goes, as far as it is shared; empty for nothing.

    bool operator==(const ChildRow &) const = default;
};

/** The children of a guardian. */
class FamilyModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QList<Weekwijzer::ChildRow> children READ childRows NOTIFY changed)

public:
    using StudentPage::StudentPage;

    /** By name. */
    [[nodiscard]] QList<ChildRow> childRows() const { return m_children; }

protected:
    [[nodiscard]] Expected<bool> read(const Id &guardian) override;

private:
    QList<ChildRow> m_children;
};
}
