// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/kept_versions.h"
#include "student_page.h"

namespace Weekwijzer
{
/** A kept version beside the one that counts now. */
struct KeptRow {
    Q_GADGET
    QML_VALUE_TYPE(keptRow)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString from MEMBER from CONSTANT)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT)
    Q_PROPERTY(QString kept MEMBER kept CONSTANT)
    Q_PROPERTY(QString current MEMBER current CONSTANT)

public:
    QString title; ///< "Draft: Read chapter 3"
    QString from; ///< "From “Tablet”, Thu 19 14:05"
    QString reason; ///< Why the school didn't take it; empty for a text of another device.
    QString kept; ///< Empty for a change without text.
    QString current; ///< What counts now; empty when there is nothing.

    bool operator==(const KeptRow &) const = default;
};

/** Whatever somebody wrote that isn't what counts now: to compare, to take back, or to let go. */
class KeptModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QList<Weekwijzer::KeptRow> rows READ rows NOTIFY changed)

public:
    KeptModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    /** Oldest first. */
    [[nodiscard]] QList<KeptRow> rows() const { return m_rows; }

    /** Makes that of a row the one that counts. */
    Q_INVOKABLE void restore(int row);
    /** Leaves what counts now as it is. */
    Q_INVOKABLE void letGo(int row);

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;
    [[nodiscard]] bool concerns(const QSet<Kind> &) const override { return true; }

private:
    using Decision = Expected<void> (KeptVersions::*)(const KeptVersion &version, const QDateTime &now);

    void decide(int row, Decision decision);
    [[nodiscard]] Expected<KeptRow> rowOf(const KeptVersion &version) const;

    QList<KeptVersion> m_versions;
    QList<KeptRow> m_rows;
};
}
