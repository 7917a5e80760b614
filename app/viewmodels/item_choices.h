// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_view.h"
#include "work_thread.h"

namespace Weekwijzer
{
/** One way to work that the student may choose. */
struct FormRow {
    Q_GADGET
    QML_VALUE_TYPE(formRow)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(int form MEMBER form CONSTANT)
    Q_PROPERTY(bool chosen MEMBER chosen CONSTANT)

public:
    QString text;
    int form = 0; ///< Of PlanItem::Form.
    bool chosen = false;

    bool operator==(const FormRow &) const = default;
};

/** The part of the item page that is the student's to choose, and what to do instead of being there. */
class ItemChoices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of an item")
    Q_PROPERTY(QString board READ board NOTIFY changed)
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(bool taken READ isTaken NOTIFY changed)
    Q_PROPERTY(bool moment READ isMoment NOTIFY changed)
    Q_PROPERTY(QString instead READ instead NOTIFY changed)
    Q_PROPERTY(QString opensTitle READ opensTitle NOTIFY changed)
    Q_PROPERTY(Weekwijzer::Id opens READ opens NOTIFY changed)
    Q_PROPERTY(bool cannotBeThere READ cannotBeThere NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::FormRow> forms READ forms NOTIFY changed)
    Q_PROPERTY(QList<Weekwijzer::CriterionRow> needs READ needs NOTIFY changed)

public:
    explicit ItemChoices(WorkThread &thread, QObject *parent = nullptr);

    void show(const ItemView &view);

    /** "Choose 2 of 4: Stories · 1 of 2 chosen"; empty for what lies on no choice board. */
    [[nodiscard]] QString board() const;
    /** Is it left to the student whether they do it? */
    [[nodiscard]] bool isOffered() const { return m_view.card.choice; }
    [[nodiscard]] bool isTaken() const { return m_view.card.taken; }
    /** Does the page speak of who can't be there? Of every live moment, and of what has another way. */
    [[nodiscard]] bool isMoment() const;
    /** What to do by who can't be there, or what this stands in for. */
    [[nodiscard]] QString instead() const;
    /** The other one of the two; empty when there is none. */
    [[nodiscard]] QString opensTitle() const;
    [[nodiscard]] Id opens() const { return m_view.card.opens; }
    [[nodiscard]] bool cannotBeThere() const { return m_view.standing.away == Away::Said; }
    [[nodiscard]] QList<FormRow> forms() const;
    /** What to have at hand, with the student's own marks, which stay on this device. */
    [[nodiscard]] QList<CriterionRow> needs() const { return m_view.needs; }

    Q_INVOKABLE void take(bool taken);
    /** For a moment that has another way. */
    Q_INVOKABLE void sayCannotBeThere(bool away);
    /** Chooses a way to work instead of its opposite, or takes it back. */
    Q_INVOKABLE void choose(int form);

Q_SIGNALS:
    void changed();

private:
    WorkThread &m_thread;
    ItemView m_view;
};
}
