// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_card.h"

#include "choice_words.h"
#include "stores/own_task_store.h"
#include "words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** The state of an item in words, with the icon that goes with them. */
class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)

public:
    [[nodiscard]] static std::pair<QString, QString> of(ItemState state, const Progress &progress, int waiting)
    {
        switch (state) {
        case ItemState::ToDo:
            return {};
        case ItemState::Started:
            return {Words::parts(progress.done, progress.parts), u"media-playback-start-symbolic"_s};
        case ItemState::Late:
            return {tr("Late"), u"clock"_s};
        case ItemState::Done:
            return {tr("Done"), u"checkmark"_s};
        case ItemState::HandedIn:
            return waiting > 0 ? std::pair(tr("Handed in, waits for connection"), u"cloud-upload"_s) : std::pair(tr("Handed in"), u"mail-sent"_s);
        case ItemState::FeedbackToRead:
            return {tr("Feedback to read"), u"mail-unread-new"_s};
        case ItemState::FeedbackRead:
            return {tr("Feedback read"), u"mail-read"_s};
        case ItemState::MovedOn:
            return {tr("Goes on in another week"), u"go-next"_s};
        case ItemState::LetGo:
            return {tr("Let go"), u"checkmark"_s};
        }
        Q_UNREACHABLE_RETURN({});
    }
};

class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    //: Beside the minutes of a task that the student gave themselves
    [[nodiscard]] static QString own() { return tr("your own"); }
    /** What stands in a subject's place for a task that has none. */
    [[nodiscard]] static Subject noSubject() { return {.name = tr("Own task"), .colour = slate, .icon = u"user"_s}; }

private:
    static constexpr int slate = 9; ///< The quietest of the subject colours.
};

QString factsOf(const PlanItem &item, const Placement &placement)
{
    QStringList facts;
    if (item.sort != PlanItem::Sort::Task) {
        facts += Words::sort(item.sort);
    }
    if (placement.time.isValid()) {
        facts += Words::time(placement.time);
    }
    if (item.minutes() > 0) {
        facts += Words::minutes(item.minutes());
    }
    if (item.sort == PlanItem::Sort::Task) {
        facts += isOwnTask(item) ? FactWords::own() : Words::importance(item.importance);
    }
    return facts.join(u"\u00a0· "_s);
}

/** What is left to the student, and what to do instead. */
void addChoice(ItemCard &card, const ItemStanding &standing)
{
    const auto &item = standing.item;
    const bool onlyAtSchool = item.sort == PlanItem::Sort::Task && item.place == PlanItem::Place::School;
    card.mark = ChoiceWords::route(item.route);
    card.markIcon = ChoiceWords::routeIcon(item.route);
    if (card.mark.isEmpty() && onlyAtSchool) {
        card.mark = ChoiceWords::onlyAtSchool();
        card.markIcon = u"go-home"_s;
    }
    // That the student is absent stands above the day.
    const bool told = standing.away == Away::Absent && item.sort != PlanItem::Sort::LiveMoment;
    if (standing.standIn || standing.insteadOf || (standing.away != Away::No && !told)) {
        card.instead = isMoment(item) ? ChoiceWords::wayOf(standing) : ChoiceWords::insteadOf(standing);
    }
    if (standing.standIn || standing.insteadOf) {
        card.opens = standing.standIn ? standing.standIn->id : standing.insteadOf->id;
    }
    card.choice = standing.board || item.route != PlanItem::Route::Core;
    card.taken = standing.taken;
    card.asked = standing.counts();
}
}

QString ItemCard::description() const
{
    QStringList all{board, subject, title, facts, mark, state, instead};
    all.removeAll(QString());
    return all.join(u", "_s);
}

ItemCard cardOf(const ItemStanding &standing, const Subject &taught)
{
    const auto &item = standing.item;
    const auto subject = isOwnTask(item) && taught.id.isNull() ? FactWords::noSubject() : taught;
    const auto [words, icon] = StateWords::of(standing.state, standing.progress, standing.waiting);
    ItemCard card{.id = item.id,
                  .title = item.title,
                  .subject = subject.name,
                  .abbreviation = subject.abbreviation,
                  .colour = subject.colour,
                  .icon = subject.icon,
                  .facts = factsOf(item, standing.placement),
                  .state = words,
                  .stateIcon = icon,
                  .settled = isSettled(standing.state) || standing.isReplaced(),
                  .urgent = standing.state == ItemState::Late || standing.state == ItemState::FeedbackToRead,
                  .test = item.sort == PlanItem::Sort::Test,
                  .movable = !standing.placement.fixed,
                  .own = isOwnTask(item),
                  .day = standing.placement.day};
    addChoice(card, standing);
    return card;
}
}
