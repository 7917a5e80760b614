// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choice_words.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QString ChoiceWords::route(PlanItem::Route route)
{
    switch (route) {
    case PlanItem::Route::Core:
        return {};
    case PlanItem::Route::MoreHelp:
        return tr("More explanation");
    case PlanItem::Route::Deeper:
        return tr("Deepening");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ChoiceWords::routeIcon(PlanItem::Route route)
{
    switch (route) {
    case PlanItem::Route::Core:
        return {};
    case PlanItem::Route::MoreHelp:
        return u"help-hint"_s;
    case PlanItem::Route::Deeper:
        return u"zoom-in"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString ChoiceWords::form(PlanItem::Form form)
{
    switch (form) {
    case PlanItem::Form::OnPaper:
        return tr("On paper");
    case PlanItem::Form::OnScreen:
        return tr("On a screen");
    case PlanItem::Form::Alone:
        return tr("Alone");
    case PlanItem::Form::Together:
        return tr("Together");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ChoiceWords::board(const BoardStanding &board)
{
    return tr("Choose %1 of %2: %3").arg(board.board.pick).arg(board.items).arg(board.board.title);
}

QString ChoiceWords::taken(const BoardStanding &board)
{
    if (board.taken > board.board.pick) {
        return tr("You chose more than was asked. That is fine.");
    }
    return tr("%1 of %2 chosen").arg(board.taken).arg(board.board.pick);
}

QString ChoiceWords::away(Away away)
{
    switch (away) {
    case Away::No:
        return {};
    case Away::Said:
        return tr("You can't be there.");
    case Away::Absent:
        return tr("You are absent.");
    case Away::AtHome:
        return tr("At home today.");
    case Away::Busy:
        return tr("You do something else then.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString ChoiceWords::wayOf(const ItemStanding &moment)
{
    if (!moment.standIn && moment.item.sort != PlanItem::Sort::LiveMoment) {
        return away(moment.away);
    }
    if (!moment.standIn) {
        const auto none = tr("No other way is given. Ask your teacher.");
        return moment.away == Away::No ? none : u"%1 %2"_s.arg(away(moment.away), none);
    }
    if (moment.away == Away::No) {
        return tr("If you can't be there: %1").arg(moment.standIn->title);
    }
    return u"%1 %2"_s.arg(away(moment.away), tr("Do “%1” instead.").arg(moment.standIn->title));
}

QString ChoiceWords::insteadOf(const ItemStanding &standIn)
{
    return standIn.insteadOf ? tr("Instead of: %1").arg(standIn.insteadOf->title) : QString();
}
}
