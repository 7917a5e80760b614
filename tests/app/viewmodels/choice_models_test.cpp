// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"
#include "records/home_days.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What a student chooses, and what they do instead of being there, on the pages of the week and of an item. */
class ChoiceModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    const QDate m_today{2026, 11, 18};

    /** The first of this week's items for which this holds. */
    template<typename Condition>
    PlanItem first(Condition holds)
    {
        const auto items = PlanStore(m_device->database()).itemsOf(Week::of(m_today)).value();
        const auto found = std::ranges::find_if(items, holds);
        return found == items.end() ? PlanItem() : *found;
    }
    PlanItem standIn()
    {
        return first([](const PlanItem &item) { return !item.insteadOf.isNull(); });
    }
    const ItemCard *placed(const Id &item)
    {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (const auto *card = cardIn(cardsOn(weekday), item)) {
                return card;
            }
        }
        return nullptr;
    }
    const ItemCard *inBasket(const Id &item) { return cardIn(week().basket(), item); }
    int asked() { return week().load().section(u' ', 0, 0).toInt(); }
    AbsenceModel &absence() { return *week().absence(); }
    void beAbsent(int firstAhead, int lastAhead)
    {
        absence().beAbsent(absence().todayAmongDays() + firstAhead, absence().todayAmongDays() + lastAhead);
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whoCannotBeThereDoesSomethingElse()
    {
        const auto other = standIn();
        QVERIFY(!other.id.isNull());
        QVERIFY(inBasket(other.id) == nullptr);
        QVERIFY(placed(other.insteadOf)->instead.startsWith(u"If you can't be there: "_s));
        QCOMPARE(placed(other.insteadOf)->opens, other.id);
        const auto before = asked();
        item().show(other.insteadOf);
        QVERIFY(item().choices()->isMoment());
        item().choices()->sayCannotBeThere(true);
        QTRY_VERIFY(inBasket(other.id) != nullptr);
        QCOMPARE(asked(), before + other.minutes());
        QVERIFY(placed(other.insteadOf)->settled);
        QVERIFY(placed(other.insteadOf)->instead.startsWith(u"You can't be there. Do "_s));
        QTRY_VERIFY(item().choices()->cannotBeThere());
        item().show(other.id);
        QVERIFY(item().choices()->instead().startsWith(u"Instead of: "_s));
        item().show(other.insteadOf);
        item().choices()->sayCannotBeThere(false);
        QTRY_VERIFY(inBasket(other.id) == nullptr);
        QCOMPARE(asked(), before);
    }

    void withoutAnotherWayThePageSaysSo()
    {
        auto other = standIn();
        const auto live = other.insteadOf;
        other.insteadOf = {};
        m_device->put(toRecord(other));
        item().show(live);
        QVERIFY(item().choices()->isMoment());
        QCOMPARE(item().choices()->instead(), u"No other way is given. Ask your teacher."_s);
        QVERIFY(item().choices()->opens().isNull());
        week().refresh();
        QVERIFY(placed(live)->instead.isEmpty());
        QVERIFY(inBasket(other.id) != nullptr); // It stands for itself now.
    }

    void aJobAtThatTimeIsAReason()
    {
        const auto other = standIn();
        const auto live = *PlanStore(m_device->database()).item(other.insteadOf).value();
        StudentPlanning planning(m_device->database(), m_device->student());
        QVERIFY(planning.keep({.title = u"Winkel"_s, .day = live.day, .time = live.time, .length = std::chrono::minutes(60)}, m_device->clock()())
                    .has_value());
        week().refresh();
        QVERIFY(placed(live.id)->instead.startsWith(u"You do something else then."_s));
        QVERIFY(inBasket(other.id) != nullptr);
    }

    void ofAChoiceBoardOnlyWhatIsAskedCounts()
    {
        const auto onBoard = [](const PlanItem &item) { return !item.board.isNull(); };
        const auto any = first(onBoard);
        const auto *card = inBasket(any.id);
        QVERIFY(card->choice && !card->taken);
        QVERIFY(card->board.startsWith(u"Choose 1 of 3: "_s));
        const auto longest = first([&](const PlanItem &item) { return onBoard(item) && item.minutes() == 30; });
        QVERIFY(!inBasket(longest.id)->asked);
        const auto before = asked();
        const auto toPlace = week().toPlace();
        week().pick(longest.id, true);
        QTRY_VERIFY(inBasket(longest.id)->taken);
        QCOMPARE(asked(), before - 15 + 30);
        QCOMPARE(week().toPlace(), toPlace);
        const auto shortest = first([&](const PlanItem &item) { return onBoard(item) && item.minutes() == 15; });
        week().pick(shortest.id, true);
        QTRY_VERIFY(inBasket(shortest.id)->taken);
        QVERIFY(inBasket(shortest.id)->board.endsWith(u"That is fine."_s));
        QCOMPARE(asked(), before + 30);
        week().pick(shortest.id, false);
        QTRY_COMPARE(asked(), before + 15);
    }

    void whatIsTakenOverFromABoardLeavesNothingToChoose()
    {
        const auto longest = first([](const PlanItem &item) { return !item.board.isNull() && item.minutes() == 30; });
        const auto before = asked();
        StudentCycle cycle(m_device->database(), m_device->student());
        QVERIFY(cycle.takeOver(longest.id, Week::of(m_today).plus(1), m_device->clock()()));
        week().refresh();
        QCOMPARE(asked(), before - 15); // It was the choice: the smallest of the others isn't asked in its place.
        week().goBy(1);
        const auto *card = inBasket(longest.id);
        QVERIFY(card != nullptr && card->asked);
        QCOMPARE(card->board, QString());
    }

    void otherRoutesAreSeenAndCountOnceTheyArePlaced()
    {
        const auto deeper = first([](const PlanItem &item) { return item.route == PlanItem::Route::Deeper; });
        QCOMPARE(inBasket(deeper.id)->mark, u"Deepening"_s);
        QVERIFY(!inBasket(deeper.id)->markIcon.isEmpty());
        const auto before = asked();
        week().place(deeper.id, 5);
        QTRY_VERIFY(placed(deeper.id) != nullptr);
        QCOMPARE(asked(), before + deeper.minutes());
        week().pick(deeper.id, false);
        QTRY_VERIFY(inBasket(deeper.id) != nullptr);
        QCOMPARE(asked(), before);
    }

    void daysOfAbsenceAskWhatToDoWithTheirWork()
    {
        auto task = m_device->task();
        task.due = {}; // It may move to any day.
        m_device->put(toRecord(task));
        week().place(task.id, 4);
        QTRY_VERIFY(placed(task.id) != nullptr);
        auto *thursday = week().days()[3];
        QCOMPARE(thursday->where(), QString());
        beAbsent(0, 1);
        QTRY_COMPARE(thursday->where(), u"You are absent"_s);
        QCOMPARE(absence().lasting(), u"You are absent until Thursday 19 November."_s);
        QVERIFY(thursday->warning().startsWith(u"You are absent. 1 "_s));
        const auto ways = week().waysOut(thursday);
        QVERIFY(ways[0].places && ways[0].weekday > 4);
        QCOMPARE(placed(task.id)->weekday(), 4); // Nothing moved by itself.
        week().place(ways[0].item, ways[0].weekday);
        QTRY_VERIFY(!thursday->warning().startsWith(u"You are absent"_s));
        absence().beBack();
        QTRY_COMPARE(thursday->where(), QString());
        QVERIFY(absence().lasting().isEmpty());
    }

    void whatWasMissedStaysUntilItIsTicked()
    {
        QVERIFY(absence().missed().isEmpty());
        beAbsent(-2, 0);
        QTRY_VERIFY(!absence().missed().isEmpty());
        QCOMPARE(absence().known().size(), 1);
        const auto missed = absence().missed();
        for (const auto &row : missed) {
            const auto moment = *PlanStore(m_device->database()).item(row.id).value();
            QVERIFY(moment.day < m_today && moment.day >= m_today.addDays(-2));
            QCOMPARE(row.doneInClass, moment.doneInClass);
        }
        absence().catchUp(missed[0].id);
        QTRY_COMPARE(absence().missed().size(), missed.size() - 1);
        absence().takeBack(0); // Today on: the days that are over stay.
        QTRY_VERIFY(absence().known().isEmpty());
        QCOMPARE(absence().missed().size(), missed.size() - 1);
    }

    void whatStandsInForItCatchesUpToo()
    {
        auto other = standIn();
        auto live = *PlanStore(m_device->database()).item(other.insteadOf).value();
        live.day = m_today.addDays(-1);
        m_device->put(toRecord(live));
        beAbsent(-1, -1);
        const auto missedIt = [&] { return std::ranges::contains(absence().missed(), live.id, &MissedRow::id); };
        QTRY_VERIFY(missedIt());
        item().show(other.id);
        item().tick(true);
        QTRY_VERIFY(!missedIt());
    }

    void atHomeWhatHappensAtSchoolIsElsewhere()
    {
        QCOMPARE(week().days()[2]->where(), QString());
        const auto lesson = first([](const PlanItem &item) { return item.sort == PlanItem::Sort::Lesson && item.mode == PlanItem::Mode::Physical; });
        auto group = m_device->demo().group;
        group.homeDays = 1 << (lesson.day.dayOfWeek() - 1 + (isInWeekA(lesson.day) ? 0 : 7));
        m_device->put(toRecord(group));
        week().refresh();
        for (const auto *day : week().days()) {
            const auto elsewhere = day->day().dayOfWeek() < Qt::Saturday ? u"At school"_s : QString();
            QCOMPARE(day->where(), day->day() == lesson.day ? u"At home"_s : elsewhere);
        }
        QCOMPARE(placed(lesson.id)->instead, u"At home today."_s);
    }

    void aWayToWorkIsChosenInsteadOfItsOpposite()
    {
        item().show(standIn().id);
        const auto chosen = [&] {
            QStringList words;
            for (const auto &row : item().choices()->forms()) {
                words += row.chosen ? row.text : QString();
            }
            words.removeAll(QString());
            return words;
        };
        QCOMPARE(item().choices()->forms().size(), 2);
        item().choices()->choose(int(PlanItem::Form::OnPaper));
        QTRY_COMPARE(chosen(), QStringList{u"On paper"_s});
        item().choices()->choose(int(PlanItem::Form::OnScreen));
        QTRY_COMPARE(chosen(), QStringList{u"On a screen"_s});
        item().choices()->choose(int(PlanItem::Form::OnScreen));
        QTRY_VERIFY(chosen().isEmpty());
    }

    void whatToHaveAtHandIsTickedForOneself()
    {
        const auto practical = first([](const PlanItem &item) { return !item.needs.isEmpty(); });
        QCOMPARE(inBasket(practical.id)->mark, u"only at school"_s);
        item().show(practical.id);
        const auto needs = item().choices()->needs();
        QCOMPARE(needs.size(), practical.needs.count(u'\n') + 1);
        item().check(needs[0].text, true);
        QTRY_VERIFY(item().choices()->needs()[0].checked);
        QVERIFY(!item().choices()->needs()[1].checked);
    }
};

QTEST_GUILESS_MAIN(ChoiceModelsTest)
#include "choice_models_test.moc"
