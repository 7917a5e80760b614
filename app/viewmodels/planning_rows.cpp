// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning_rows.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class WayOutWords
{
    Q_DECLARE_TR_FUNCTIONS(WayOutWords)

public:
    [[nodiscard]] static WayOutRow of(const WayOut &way, const QString &title, bool absent)
    {
        WayOutRow row{.text = {}, .action = {}, .item = way.item};
        switch (way.what) {
        case WayOut::What::Move:
            row.text = tr("Do “%1” on %2. There is room.").arg(title, Words::weekday(Qt::DayOfWeek(way.to.dayOfWeek())));
            row.action = tr("Move it");
            row.weekday = way.to.dayOfWeek();
            row.places = true;
            break;
        case WayOut::What::PutBack:
            row.text = absent ? tr("Or put “%1” back. It waits in the basket.").arg(title)
                              : tr("“%1” is no must. It can wait in the basket.").arg(title);
            row.action = tr("Put it back");
            row.places = true;
            break;
        case WayOut::What::SayMoreTime:
            row.text = tr("Do you have more time on this day? Then say so.");
            row.action = tr("My own time");
            row.opensOwnTime = true;
            break;
        case WayOut::What::LearnEarlier:
            row.text = tr("Learn a part for each test on the days before.");
            break;
        case WayOut::What::LeaveIt:
            row.text = tr("Or leave it here, if you work at home. Nothing moves by itself.");
            break;
        case WayOut::What::MustFirst:
            row.text = tr("Begin with what must be done. The rest may wait.");
            break;
        case WayOut::What::Ask:
            row.text = title.isEmpty() ? tr("Ask your teacher or coach what may wait.") : tr("Ask your teacher whether “%1” may wait.").arg(title);
            row.opensItem = !title.isEmpty();
            row.action = row.opensItem ? tr("How to ask") : QString();
            break;
        }
        return row;
    }
};
}

WayOutRow wayOutRow(const WayOut &way, const ItemCard *card, bool absent)
{
    return WayOutWords::of(way, card == nullptr ? QString() : card->title, absent);
}

MissedRow missedRow(const Missed &missed)
{
    const auto &moment = missed.moment;
    const auto what = missed.subject.name.isEmpty() ? moment.title : u"%1: %2"_s.arg(missed.subject.name, moment.title);
    return {.id = moment.id,
            .title = u"%1 · %2"_s.arg(what, Words::shortDay(moment.day)),
            .doneInClass = moment.doneInClass,
            .material = moment.material,
            .standIn = missed.standIn ? missed.standIn->title : QString(),
            .opens = missed.standIn ? missed.standIn->id : moment.id};
}

FittingRow fittingRow(const Fitting &fitting, const ItemCard &card)
{
    return {.card = card, .left = Words::minutes(int(fitting.left.count())), .together = fitting.together};
}

QString activityText(const OwnActivity &activity)
{
    return u"%1 %2 · %3"_s.arg(Words::time(activity.time), activity.title, Words::minutes(int(activity.length.count())));
}
}
