// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/choice.h"

#include <QTest>

using namespace Weekwijzer;
using namespace std::chrono_literals;

class ChoiceTest : public QObject
{
    Q_OBJECT

    static LeftToStudent one(const char *name, std::chrono::minutes estimate = {})
    {
        return {.item = {.id = Id::derived({name}), .estimate = estimate}};
    }

    static LeftToStudent picked(LeftToStudent candidate)
    {
        candidate.picked = true;
        return candidate;
    }

    static QList<Asked> askedOf(const QList<LeftToStudent> &board, int pick)
    {
        QList<Asked> all;
        std::ranges::transform(board, std::back_inserter(all), [&](const LeftToStudent &candidate) { return askedOnBoard(candidate, board, pick); });
        return all;
    }

private Q_SLOTS:
    void theSameForEverybodyAlwaysCounts() { QCOMPARE(askedOnRoute(one("core")), Asked::Yes); }

    void otherRoutesCountOnceTheyAreTaken()
    {
        for (const auto route : {PlanItem::Route::MoreHelp, PlanItem::Route::Deeper}) {
            auto free = one("free");
            free.item.route = route;
            QCOMPARE(askedOnRoute(free), Asked::Free);
            QCOMPARE(askedOnRoute(picked(free)), Asked::Yes);
            for (const auto deed : {&LeftToStudent::placed, &LeftToStudent::begun}) {
                auto done = free;
                done.*deed = true;
                QCOMPARE(askedOnRoute(done), Asked::Yes);
            }
        }
    }

    void aStandInIsNeededByWhoIsAway()
    {
        const auto first = one("first");
        const auto second = one("second");
        QCOMPARE(askedInstead(first, {first, second}, Away::No), Asked::NotNeeded);
        for (const auto away : {Away::Said, Away::Absent, Away::AtHome, Away::Busy}) {
            QCOMPARE(askedInstead(first, {first, second}, away), Asked::Yes);
            QCOMPARE(askedInstead(second, {first, second}, away), Asked::NotNeeded); // One is enough.
        }
        QCOMPARE(askedInstead(first, {first, picked(second)}, Away::Said), Asked::NotNeeded);
        QCOMPARE(askedInstead(picked(second), {first, picked(second)}, Away::Said), Asked::Yes);
        auto begun = first;
        begun.begun = true;
        QCOMPARE(askedInstead(begun, {begun, second}, Away::No), Asked::Yes);
        auto placed = first;
        placed.placed = true;
        QCOMPARE(askedInstead(placed, {placed, second}, Away::No), Asked::NotNeeded);
    }

    void untilEnoughIsPickedTheSmallestCount()
    {
        using enum Asked;
        const QList board{one("a", 40min), one("b", 10min), one("c", 30min), one("d", 20min)};
        QCOMPARE(askedOf(board, 2), (QList{NotPicked, Yes, NotPicked, Yes}));
        const QList onePicked{picked(board[0]), board[1], board[2], board[3]};
        QCOMPARE(askedOf(onePicked, 2), (QList{Yes, Yes, NotPicked, NotPicked}));
        const QList enough{picked(board[0]), board[1], picked(board[2]), board[3]};
        QCOMPARE(askedOf(enough, 2), (QList{Yes, NotPicked, Yes, NotPicked}));
        const QList more{picked(board[0]), picked(board[1]), picked(board[2]), board[3]};
        QCOMPARE(askedOf(more, 2), (QList{Yes, Yes, Yes, NotPicked}));
    }

    void ofEqualsItIsTheSameOneEverywhere()
    {
        const auto a = one("a", 10min);
        const auto b = one("b", 10min);
        const auto first = a.item.id < b.item.id ? a : b;
        for (const auto &board : {QList{a, b}, QList{b, a}}) {
            QCOMPARE(std::ranges::count(askedOf(board, 1), Asked::Yes), 1);
            QCOMPARE(askedOnBoard(first, board, 1), Asked::Yes);
        }
    }

    void aBoardThatAsksForMoreThanItHasAsksForAll() { QCOMPARE(askedOf({one("a", 10min), one("b", 10min)}, 5), (QList{Asked::Yes, Asked::Yes})); }
};

QTEST_GUILESS_MAIN(ChoiceTest)
#include "choice_test.moc"
