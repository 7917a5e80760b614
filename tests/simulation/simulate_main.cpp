// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shrink.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
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
    print(outcome.complaint ? reportOf(seed, *story) : u"seed %1: nothing wrong"_s.arg(seed));
    return outcome.complaint ? 1 : 0;
}

int simulate(quint64 from, quint64 count, quint64 step)
{
    QElapsedTimer timer;
    timer.start();
    quint64 failed = 0;
    quint64 exchanges = 0;
    quint64 edits = 0;
    for (quint64 seed = from; seed < from + count; seed += step) {
        const auto story = storyOf(seed);
        const auto outcome = World(seed).run(story);
        exchanges += quint64(outcome.exchanges);
        edits += quint64(outcome.edits);
        // Every so often the same once more: the same seed has the same trace.
        const bool isSame = seed % 50 != 0 || World(seed).run(story).trace == outcome.trace;
        if (outcome.complaint || !isSame) {
            ++failed;
            print(outcome.complaint ? reportOf(seed, story) : u"seed %1: the same story took another course"_s.arg(seed));
        }
        if (failed >= 5) {
            break;
        }
    }
    const auto seconds = double(timer.elapsed()) / 1000;
    print(u"{\"work\": \"simulate\", \"seeds\": %1, \"seconds\": %2, \"exchanges\": %3, \"edits\": %4, \"failures\": %5}"_s.arg(count / step)
              .arg(seconds)
              .arg(exchanges)
              .arg(edits)
              .arg(failed));
    return failed == 0 ? 0 : 1;
}
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lives through simulated schools, one for each seed, and tells what must never happen."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"seeds"_s, u"How many."_s, u"number"_s, u"1000"_s},
        {u"from"_s, u"The first."_s, u"seed"_s, u"1"_s},
        {u"step"_s, u"From one to the next, so that several programs share the work."_s, u"number"_s, u"1"_s},
        {u"replay"_s, u"Only this one, and the shortest story that still fails."_s, u"seed"_s},
        {u"story"_s, u"With --replay: this story instead of the seed's own."_s, u"words"_s},
    });
    parser.process(application);
    if (parser.isSet(u"replay"_s)) {
        return replay(parser.value(u"replay"_s).toULongLong(), parser.value(u"story"_s));
    }
    return simulate(parser.value(u"from"_s).toULongLong(), parser.value(u"seeds"_s).toULongLong(), parser.value(u"step"_s).toULongLong());
}
