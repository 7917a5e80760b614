// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shrink.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Weekwijzer;
using namespace Qt::StringLiterals;

/** What the simulated world found once, each by its story; and that the world itself can be relied on. */
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        readyStorage();
        QLoggingCategory::setFilterRules(u"weekwijzer.hub.*=false"_s);
    }

    void pastFailures_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QString>("story");
        QTest::newRow("the same copy is put back twice, and old numbers must not look new")
            << quint64(336) << u"backup 1 174 859, restore 6 829 116, write 15 424 483, exchange 15 12 619, write 14 672 665, restore 8 935 711"_s;
        QTest::newRow("a choice to choose nothing is a choice")
            << quint64(1436) << u"write 0 249 493, begin 13 748 52, begin 13 742 955, write 13 521 215, exchange 7 858 374"_s;
        QTest::newRow("a text that a change on its way covered was not seen")
            << quint64(1295)
            << u"set-clock 7 244 137, write 7 785 481, begin 7 12 697, cut 7 176 807, power-cut 7 772 533, write 7 200 807, exchange 7 538 586, write 8 578 309, exchange 8 814 153, copy 12 831 523, hub-power-cut 8 118 600, write 15 944 103, exchange 8 834 222, write 8 33 915"_s;
        QTest::newRow("work about an item is brought back though the item is gone")
            << quint64(2812) << u"backup 10 574 398, write 13 443 938, office 2 857 488, exchange 1 172 588, restore 0 333 138, office 2 953 584"_s;
        QTest::newRow("a step that went with its item is there again when the item is")
            << quint64(3406) << u"begin 3 216 559, office 9 938 716, write 9 210 774, exchange 9 23 888, office 8 187 708"_s;
        QTest::newRow("a change that was answered but not told of again is lost with the hub's history")
            << quint64(5165)
            << u"write 4 264 867, office 4 180 370, power-cut 4 947 705, write 13 172 377, backup 7 352 549, exchange 3 222 937, write 9 945 361, exchange 9 387 175, restore 10 693 227"_s;
        QTest::newRow("what a copy wrote under the same name is a surprise")
            << quint64(6282)
            << u"write 7 62 357, copy 15 192 535, backup 8 215 467, exchange 3 683 762, restore 7 362 875, copy 14 183 779, write 11 580 863, exchange 11 294 510"_s;
        QTest::newRow("what a learner wrote outlives a withdrawal that had not seen it, also when the hub has lost it")
            << quint64(40366) << u"backup 4 744 537, write 15 642 70, write 0 301 257, write 11 241 202, exchange 11 656 555, restore 8 819 713"_s;
        QTest::newRow("what a copy had refused is at the hub after all")
            << quint64(52999) << u"backup 14 181 268, write 15 261 345, copy 0 252 333, regroup 10 594 779, exchange 11 213 807, restore 5 966 169"_s;
        QTest::newRow("a row that was answered while the scope had no end yet, and then withdrawn elsewhere")
            << quint64(61405)
            << u"write 8 584 578, exchange 8 127 784, copy 14 552 914, write 7 102 296, write 7 456 52, write 7 314 952, power-cut 7 731 597, exchange 7 592 191, copy 1 814 550, write 15 493 597"_s;
        QTest::newRow("what is brought back replaces what its writer saw, though the clock lags")
            << quint64(70538)
            << u"set-clock 4 868 847, write 4 240 38, begin 13 872 101, write 13 35 738, exchange 13 421 862, backup 13 132 829, exchange 13 408 507, restore 14 396 987"_s;
        QTest::newRow("an answer that comes late on a stick does not say who may see what")
            << quint64(81333) << u"write 9 658 122, stick-in 9 368 666, erase 7 690 386, stick-in 5 514 605"_s;
        QTest::newRow("a row that comes back from a withdrawal comes with what the hub still had of it")
            << quint64(97789)
            << u"backup 14 502 579, write 14 836 728, exchange 0 832 869, write 7 481 268, write 7 45 32, exchange 15 148 215, restore 13 405 683"_s;
        QTest::newRow("an answer settles no more than was asked, though a stick has sealed more since")
            << quint64(110851)
            << u"copy 12 410 22, power-cut 8 493 9, begin 8 162 860, write 8 54 300, begin 8 127 572, carry 8 315 336, begin 5 750 54, write 5 820 868, stick-in 11 16 89, exchange 11 661 69"_s;
        QTest::newRow("a page tells of a row that moved to another one before it was erased")
            << quint64(11826)
            << u"write 10 97 306, write 10 453 274, write 10 512 217, write 10 490 734, office 15 506 12, exchange 10 611 793, erase 13 50 71"_s;
        QTest::newRow("a device whose person was asked needs an exchange more")
            << quint64(6107) << u"office 6 843 316, backup 0 926 642, write 1 681 703, exchange 1 840 586, restore 1 992 632"_s;
        QTest::newRow("a copy that reads the other one's answer from a stick gets the row it has never had")
            << quint64(50) << u"copy 13 206 499, write 13 681 145, stick-in 1 234 762"_s;
        QTest::newRow("who lost a scope and has it again has also lost what they wrote in it")
            << quint64(182901)
            << u"write 0 342 115, exchange 0 22 443, copy 6 589 783, exchange 14 651 243, begin 14 102 253, write 2 526 46, regroup 2 132 299, exchange 2 848 940, regroup 15 522 254"_s;
        QTest::newRow("what comes back to a hub is later than all it had, whatever the device's clock says")
            << quint64(51157)
            << u"set-clock 15 565 507, backup 3 691 811, write 3 134 586, stick-in 3 400 495, power-cut 3 80 283, write 9 618 596, exchange 9 56 322, restore 9 85 827, exchange 9 979 832, exchange 5 579 231, write 5 798 372"_s;
        QTest::newRow("a row that an answer was to tell of, but a stick came between, does not agree by the next answer")
            << quint64(98518)
            << u"stick-in 13 534 464, write 9 857 262, write 14 901 209, begin 8 773 694, carry 8 137 802, begin 8 258 332, write 8 39 889, begin 4 984 485, carry 4 590 405, set-clock 11 38 321, hear 3 803 85, stick-in 11 48 825, exchange 8 293 760, write 8 208 74"_s;
    }

    void pastFailures()
    {
        QFETCH(const quint64, seed);
        QFETCH(const QString, story);
        const auto understoodStory = understood(story);
        QVERIFY(understoodStory);
        const auto outcome = World(seed).run(*understoodStory);
        QVERIFY2(!outcome.complaint, qPrintable(outcome.complaint.value_or(QString())));
    }

    void theSameSeedHasTheSameTrace()
    {
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const auto story = storyOf(seed);
            QCOMPARE(World(seed).run(story).trace, World(seed).run(story).trace);
        }
        QVERIFY(World(1).run(storyOf(1)).trace != World(2).run(storyOf(2)).trace);
    }

    void aStoryIsUnderstoodAsItWasTold()
    {
        for (quint64 seed = 1; seed <= 100; ++seed) {
            QCOMPARE(understood(told(storyOf(seed))), storyOf(seed));
        }
        QVERIFY(!understood(u"write 1 2"_s));
        QVERIFY(!understood(u"sing 1 2 3"_s));
    }

    void everyIncidentHappensSomewhere()
    {
        QSet<Incident::What> seen;
        for (quint64 seed = 1; seed <= 100; ++seed) {
            for (const auto &incident : storyOf(seed)) {
                seen.insert(incident.what);
            }
        }
        QCOMPARE(seen.size(), Incident::kinds);
    }
};

QTEST_GUILESS_MAIN(SimulationTest)

#include "simulation_test.moc"
