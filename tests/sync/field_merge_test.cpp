// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merge/field_merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

Q_DECLARE_METATYPE(Weekwijzer::Value)

class FieldMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleDecides_data()
    {
        QTest::addColumn<Merge>("rule");
        QTest::addColumn<Value>("current");
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<qint64>("clock");
        QTest::addColumn<bool>("sameDevice");
        QTest::addColumn<Value>("proposed");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<qint64>("proposedClock");
        QTest::addColumn<Verdict>("verdict");
        const Value none;
        const Value one = qint64(1);
        const Value two = qint64(2);
        const auto row = [](const char *name, Merge rule, const Value &current, qint64 seq, qint64 clock, bool same, const Value &proposed,
                            qint64 base, qint64 proposedClock, Verdict verdict) {
            QTest::newRow(name) << rule << current << seq << clock << same << proposed << base << proposedClock << verdict;
        };
        row("statement: first", Merge::Statement, none, 0, 0, false, one, 0, 5, Verdict::Take);
        row("statement: over the version seen", Merge::Statement, one, 7, 1, false, two, 7, 5, Verdict::Take);
        row("statement: over an older one", Merge::Statement, one, 7, 1, false, two, 9, 5, Verdict::Take);
        row("statement: somebody was first", Merge::Statement, one, 7, 1, false, two, 6, 5, Verdict::Stale);
        row("statement: I was first myself", Merge::Statement, one, 7, 1, true, two, 6, 5, Verdict::Take);
        row("statement: a copy of me was first", Merge::Statement, one, 7, 6, true, two, 6, 5, Verdict::Stale);
        row("text: over the one seen", Merge::Text, one, 7, 1, false, two, 7, 5, Verdict::Take);
        row("text: over the one seen, by a clock that lags", Merge::Text, one, 7, 6, false, two, 7, 5, Verdict::Take);
        row("text: I was first myself", Merge::Text, one, 7, 1, true, two, 6, 5, Verdict::Take);
        row("text: somebody else wrote before", Merge::Text, one, 7, 1, false, two, 6, 5, Verdict::TakeKeepingCurrent);
        row("text: somebody else wrote after", Merge::Text, one, 7, 6, false, two, 6, 5, Verdict::KeepWithProposal);
        row("text: a copy of me wrote after", Merge::Text, one, 7, 6, true, two, 6, 5, Verdict::KeepWithProposal);
        row("statement: both say the same", Merge::Statement, one, 7, 1, false, one, 6, 5, Verdict::Keep);
        row("choice: first", Merge::Choice, none, 0, 0, false, one, 0, 5, Verdict::Take);
        row("choice: later", Merge::Choice, one, 7, 4, false, two, 0, 5, Verdict::Take);
        row("choice: earlier", Merge::Choice, one, 7, 6, false, two, 6, 5, Verdict::Keep);
        row("choice: over the one seen, by a clock that lags", Merge::Choice, one, 7, 6, false, two, 7, 5, Verdict::Take);
        row("choice: later but the same", Merge::Choice, one, 7, 4, false, one, 0, 5, Verdict::Take);
        row("choice: cleared later", Merge::Choice, one, 7, 4, false, none, 0, 5, Verdict::Take);
        row("document: left empty when it was made", Merge::Document, none, 0, 0, false, one, 0, 5, Verdict::Fixed);
        row("document: the same again", Merge::Document, one, 7, 1, true, one, 0, 5, Verdict::Keep);
        row("document: changed", Merge::Document, one, 7, 1, true, two, 7, 5, Verdict::Fixed);
        row("document: filled in later", Merge::Document, none, 7, 1, true, two, 7, 5, Verdict::Fixed);
        row("mark: first", Merge::Mark, none, 0, 0, false, one, 0, 5, Verdict::Take);
        row("mark: set later on", Merge::Mark, none, 7, 1, false, one, 0, 5, Verdict::Take);
        row("mark: stays", Merge::Mark, one, 7, 1, false, two, 9, 9, Verdict::Keep);
        row("mark: is not taken back", Merge::Mark, one, 7, 1, true, none, 9, 9, Verdict::Keep);
    }

    void eachRuleDecides()
    {
        QFETCH(Merge, rule);
        QFETCH(Value, current);
        QFETCH(qint64, seq);
        QFETCH(qint64, clock);
        QFETCH(bool, sameDevice);
        QFETCH(Value, proposed);
        QFETCH(qint64, base);
        QFETCH(qint64, proposedClock);
        QFETCH(Verdict, verdict);
        const auto phone = Id::derived({"phone"});
        const auto laptop = sameDevice ? phone : Id::derived({"laptop"});
        QCOMPARE(merged(rule, current, {.seq = seq, .clock = clock, .device = laptop},
                        {.value = proposed, .base = base, .clock = proposedClock, .device = phone}),
                 verdict);
    }

    /** Two devices chose at the very same reading of the clock: whichever comes first, one of them wins on every hub. */
    void choicesEndTheSameInEitherOrder()
    {
        const auto phone = Id::derived({"phone"});
        const auto laptop = Id::derived({"laptop"});
        const auto winner = [](const Id &first, const Id &second) {
            const FieldVersion version{.seq = 1, .clock = 5, .device = first};
            const auto verdict = merged(Merge::Choice, qint64(1), version, {.value = qint64(2), .base = 0, .clock = 5, .device = second});
            return verdict == Verdict::Take ? second : first;
        };
        QCOMPARE(winner(phone, laptop), winner(laptop, phone));
    }
};

QTEST_GUILESS_MAIN(FieldMergeTest)
#include "field_merge_test.moc"
