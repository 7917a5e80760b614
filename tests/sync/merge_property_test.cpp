// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merge/field_merge.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Weekwijzer;

namespace
{
/** What one device says without having heard of the others. */
std::vector<Proposal> proposalsOf(const std::vector<int> &values)
{
    std::vector<Proposal> proposals;
    for (const auto value : values) {
        const auto number = qint64(proposals.size()) + 1;
        proposals.push_back(
            {.value = qint64(std::abs(value % 7)), .base = 0, .clock = number, .device = Id::derived({"device", QByteArray::number(number)})});
    }
    return proposals;
}

struct Field {
    Value value;
    FieldVersion version;
    QList<Value> kept;

    void take(Merge rule, const Proposal &proposal)
    {
        const auto verdict = merged(rule, value, version, proposal);
        if (verdict == Verdict::TakeKeepingCurrent) {
            kept.append(value);
        }
        if (verdict == Verdict::KeepWithProposal) {
            kept.append(proposal.value);
        }
        if (verdict == Verdict::Take || verdict == Verdict::TakeKeepingCurrent) {
            value = proposal.value;
            version = {.seq = version.seq + 1, .clock = proposal.clock, .device = proposal.device};
        }
    }
};

Field after(Merge rule, const std::vector<Proposal> &proposals)
{
    Field field;
    for (const auto &proposal : proposals) {
        field.take(rule, proposal);
    }
    return field;
}

std::vector<Proposal> shuffled(std::vector<Proposal> proposals)
{
    for (size_t at = proposals.size(); at > 1; --at) {
        std::swap(proposals[at - 1], proposals[*rc::gen::inRange<size_t>(0, at)]);
    }
    return proposals;
}
}

/** What many devices say at once becomes the same, in whatever order the hub hears it. */
class MergePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfArrivalDecidesNothing()
    {
        for (const auto rule : {Merge::Choice, Merge::Text, Merge::Count}) {
            QVERIFY(rc::check([rule](const std::vector<int> &values) {
                const auto proposals = proposalsOf(values);
                RC_ASSERT(after(rule, proposals).value == after(rule, shuffled(proposals)).value);
            }));
        }
    }

    void aSecondTimeChangesNothing()
    {
        for (const auto rule : {Merge::Choice, Merge::Text, Merge::Count, Merge::Mark}) {
            QVERIFY(rc::check([rule](const std::vector<int> &values) {
                auto proposals = shuffled(proposalsOf(values));
                const auto once = after(rule, proposals).value;
                auto twice = proposals;
                twice.insert(twice.end(), proposals.begin(), proposals.end());
                RC_ASSERT(after(rule, twice).value == once);
            }));
        }
    }

    void everyTextStandsOrIsKept()
    {
        QVERIFY(rc::check([](const std::vector<int> &values) {
            const auto proposals = shuffled(proposalsOf(values));
            const auto field = after(Merge::Text, proposals);
            for (const auto &proposal : proposals) {
                RC_ASSERT(field.value == proposal.value || field.kept.contains(proposal.value));
            }
        }));
    }

    void aMarkStaysWhatItWasFirst()
    {
        QVERIFY(rc::check([](const std::vector<int> &values) {
            const auto proposals = proposalsOf(values);
            if (!proposals.empty()) {
                RC_ASSERT(after(Merge::Mark, proposals).value == proposals.front().value);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(MergePropertyTest)

#include "merge_property_test.moc"
