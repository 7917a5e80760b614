// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/cycle.h"
#include "soon_kept.h"
#include "student_page.h"

namespace Weekwijzer
{
/** The builder of an if-then plan for one item. */
class PlanModel : public StudentPage
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString placed READ placed NOTIFY changed)
    Q_PROPERTY(QStringList parts READ parts NOTIFY changed)
    Q_PROPERTY(QStringList examples READ examples NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(int advisedPart READ advisedPart NOTIFY changed)
    Q_PROPERTY(int clearParts READ clearParts NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    Q_PROPERTY(QString rehearsed READ rehearsed NOTIFY changed)

public:
    PlanModel(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    /** Of the item. */
    [[nodiscard]] QString title() const { return m_title; }
    /** The moment it has in the week; empty for none. */
    [[nodiscard]] QString placed() const { return m_placed; }
    /** Moment, place, first step, obstacle, answer. */
    [[nodiscard]] QStringList parts() const;
    /** For each part; empty at a level that shows none. */
    [[nodiscard]] QStringList examples() const;
    /** What to think of next; empty when the plan is complete. */
    [[nodiscard]] QString advice() const;
    /** The part it is about, from 0; -1 for none. */
    [[nodiscard]] int advisedPart() const;
    [[nodiscard]] int clearParts() const;
    [[nodiscard]] bool isComplete() const;
    /** The plan as one would say it. */
    [[nodiscard]] QString sentence() const;
    /** When it was gone through; empty until then. */
    [[nodiscard]] QString rehearsed() const;

    /** Which item it is about; before `show`. */
    Q_INVOKABLE void choose(const Weekwijzer::Id &item) { m_item = item; }
    /** Kept a moment after the last key. */
    Q_INVOKABLE void setPart(int part, const QString &text);
    /** Gone through in one's mind. */
    Q_INVOKABLE void rehearse();
    Q_INVOKABLE void hide() override;

protected:
    [[nodiscard]] Expected<bool> read(const Id &student) override;

private:
    Id m_item;
    QString m_title;
    QString m_placed;
    bool m_examples = false;
    SoonKept<IfThenPlan> m_plan;
};
}
