// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_choices.h"

#include "choice_words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using Form = PlanItem::Form;

constexpr std::array allForms{Form::OnPaper, Form::OnScreen, Form::Alone, Form::Together};
}

ItemChoices::ItemChoices(WorkThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
}

void ItemChoices::show(const ItemView &view)
{
    m_view = view;
    Q_EMIT changed();
}

QString ItemChoices::board() const
{
    const auto &board = m_view.standing.board;
    return board ? u"%1 · %2"_s.arg(ChoiceWords::board(*board), ChoiceWords::taken(*board)) : QString();
}

bool ItemChoices::isMoment() const
{
    return Weekwijzer::isMoment(m_view.item) && (m_view.item.sort == PlanItem::Sort::LiveMoment || m_view.standing.standIn);
}

QString ItemChoices::instead() const
{
    return isMoment() ? ChoiceWords::wayOf(m_view.standing) : ChoiceWords::insteadOf(m_view.standing);
}

QString ItemChoices::opensTitle() const
{
    const auto &other = m_view.standing.standIn ? m_view.standing.standIn : m_view.standing.insteadOf;
    return other ? other->title : QString();
}

QList<FormRow> ItemChoices::forms() const
{
    QList<FormRow> rows;
    for (const auto form : allForms) {
        if (m_view.item.forms.testFlag(form)) {
            rows.append({.text = ChoiceWords::form(form), .form = int(form), .chosen = m_view.forms.testFlag(form)});
        }
    }
    return rows;
}

void ItemChoices::take(bool taken)
{
    m_thread.perform([item = m_view.item.id, taken](StudentDesk &desk, const QDateTime &now) { return desk.choices.pick(item, taken, now); },
                     {Kind::WorkChoice, Kind::PlannerMoment});
}

void ItemChoices::sayCannotBeThere(bool away)
{
    m_thread.perform([item = m_view.item.id, away](StudentDesk &desk, const QDateTime &now) { return desk.choices.cannotBeAt(item, away, now); },
                     {Kind::WorkChoice, Kind::PlannerMoment});
}

void ItemChoices::choose(int form)
{
    const bool chosen = !m_view.forms.testFlag(Form(form));
    m_thread.perform(
        [item = m_view.item.id, form, chosen](StudentDesk &desk, const QDateTime &now) { return desk.choices.choose(item, Form(form), chosen, now); },
        {Kind::WorkChoice});
}
}
