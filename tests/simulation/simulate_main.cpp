// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "file_trip.h"
#include "shrink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** Seeds from `from`, `count` of them, every `step`th. */
struct Share {
    quint64 from = 1;
    quint64 count = 0;
    quint64 step = 1;
    int mostFailures = 3;
};

struct Tally {
    quint64 exchanges = 0;
    quint64 edits = 0;
    quint64 failures = 0;
};

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int replay(quint64 seed, const QString &words)
{
    const auto story = words.isEmpty() ? std::optional(storyOf(seed)) : understood(words);
    if (!story) {
        print(u"these words are no story"_s);
        return 2;
    }
    const auto outcome = World(seed).run(*story);
    if (const auto wrong = FileTrip(seed).complaint()) {
        print(u"seed %1, a file's trip: %2"_s.arg(seed).arg(*wrong));
    }
    print(outcome.complaint ? reportOf(seed, *story) : u"seed %1: nothing wrong"_s.arg(seed));
    return outcome.complaint ? 1 : 0;
}

Tally lived(const Share &share)
{
    Tally tally;
    for (quint64 seed = share.from; seed < share.from + share.count && tally.failures < quint64(share.mostFailures); seed += share.step) {
        const auto story = storyOf(seed);
        const auto outcome = World(seed).run(story);
        tally.exchanges += quint64(outcome.exchanges);
        tally.edits += quint64(outcome.edits);
        if (const auto wrong = FileTrip(seed).complaint()) {
            ++tally.failures;
            print(u"seed %1, a file's trip: %2"_s.arg(seed).arg(*wrong));
        }
        // Every so often once more: the same seed has the same trace.
        const bool isSame = seed % 100 != 0 || World(seed).run(story).trace == outcome.trace;
        if (outcome.complaint || !isSame) {
            ++tally.failures;
            print(outcome.complaint ? reportOf(seed, story) : u"seed %1: the same story took another course"_s.arg(seed));
        }
    }
    return tally;
}

/** The other shares in programs of their own, the first one here. */
int simulate(const Share &whole, int programs)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QProcess>> others;
    for (int number = 1; number < programs; ++number) {
        others.push_back(std::make_unique<QProcess>());
        others.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        others.back()->start(QCoreApplication::applicationFilePath(),
                             {u"--programs"_s, u"0"_s, u"--from"_s, QString::number(whole.from + quint64(number)), u"--seeds"_s,
                              QString::number(whole.count - quint64(number)), u"--step"_s, QString::number(programs), u"--failures"_s,
                              QString::number(whole.mostFailures)});
    }
    const auto tally = lived({.from = whole.from, .count = whole.count, .step = quint64(programs), .mostFailures = whole.mostFailures});
    bool allWell = tally.failures == 0;
    for (const auto &other : others) {
        other->waitForFinished(-1);
        allWell = allWell && other->exitStatus() == QProcess::NormalExit && other->exitCode() == 0;
    }
    const auto seconds = double(timer.elapsed()) / 1000;
    const auto share = double(whole.count) / programs;
    print(
        u"{\"work\": \"simulate\", \"seeds\": %1, \"from\": %2, \"seconds\": %3, \"per_second\": %4, \"exchanges\": %5, \"edits\": %6, \"wrong\": %7}"_s
            .arg(whole.count)
            .arg(whole.from)
            .arg(seconds, 0, 'f', 1)
            .arg(double(whole.count) / seconds, 0, 'f', 1)
            .arg(double(tally.exchanges) / share, 0, 'f', 1)
            .arg(double(tally.edits) / share, 0, 'f', 1)
            .arg(allWell ? u"false"_s : u"true"_s));
    return allWell ? 0 : 1;
}
}

int main(int argc, char **argv)
{
    readyStorage();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lives through simulated schools, one for each seed, and tells what must never happen."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"seeds"_s, u"How many."_s, u"number"_s, u"1000"_s},
        {u"from"_s, u"The first."_s, u"seed"_s, u"1"_s},
        {u"step"_s, u"From one to the next."_s, u"number"_s, u"1"_s},
        {u"programs"_s, u"How many programs share the work; 0 for one that says nothing about it."_s, u"number"_s, u"1"_s},
        {u"failures"_s, u"After so many no more is looked for."_s, u"number"_s, u"3"_s},
        {u"replay"_s, u"Only this one, and the shortest story that still fails."_s, u"seed"_s},
        {u"story"_s, u"With --replay: this story instead of the seed's own."_s, u"words"_s},
    });
    parser.process(application);
    // A hub that is put back says so in its log; here that is an everyday thing.
    QLoggingCategory::setFilterRules(u"weekwijzer.hub.*=false"_s);
    if (parser.isSet(u"replay"_s)) {
        return replay(parser.value(u"replay"_s).toULongLong(), parser.value(u"story"_s));
    }
    const Share share{.from = parser.value(u"from"_s).toULongLong(),
                      .count = parser.value(u"seeds"_s).toULongLong(),
                      .step = parser.value(u"step"_s).toULongLong(),
                      .mostFailures = parser.value(u"failures"_s).toInt()};
    const auto programs = parser.value(u"programs"_s).toInt();
    return programs == 0 ? (lived(share).failures == 0 ? 0 : 1) : simulate(share, programs);
}
