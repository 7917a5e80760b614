// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "estimates.h"

#include <algorithm>
#include <cmath>

namespace Weekwijzer
{
namespace
{
using std::chrono::minutes;

constexpr qsizetype mostSamples = 8;
constexpr qsizetype leastOfSubject = 3;
constexpr qsizetype leastOfAll = 5;
constexpr double leastRatio = 0.5;
constexpr double mostRatio = 3.0;
constexpr int step = 5; // minutes

double middleOf(QList<double> values)
{
    std::ranges::sort(values);
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

minutes stepsUp(double time)
{
    return minutes(std::max(1, int(std::ceil(time / step - 1e-9))) * step);
}

/** By estimates that were made; or without `asked`, by time alone. */
std::optional<EstimateSuggestion> fromSamples(const QList<WorkedItem> &samples, qsizetype least, minutes asked, EstimateSuggestion::From from)
{
    QList<double> values;
    for (const auto &sample : samples) {
        if (values.size() == mostSamples) {
            break;
        }
        if (asked == minutes(0)) {
            values.append(double(sample.worked.count()));
        } else if (sample.estimate > minutes(0)) {
            values.append(double(sample.worked.count()) / double(sample.estimate.count()));
        }
    }
    if (values.size() < least) {
        return {};
    }
    const auto middle = middleOf(values);
    if (asked == minutes(0)) {
        return EstimateSuggestion{.time = stepsUp(middle), .from = from, .samples = int(values.size()), .percent = 0};
    }
    const auto ratio = std::clamp(middle, leastRatio, mostRatio);
    return EstimateSuggestion{
        .time = stepsUp(double(asked.count()) * ratio), .from = from, .samples = int(values.size()), .percent = int(std::lround(middle * 100))};
}
}

std::optional<EstimateSuggestion> suggestedEstimate(const PlanItem &item, minutes asked, const QList<WorkedItem> &history)
{
    auto ofSubject = history;
    ofSubject.removeIf([&](const WorkedItem &worked) { return worked.subject != item.subject; });
    auto ofSort = ofSubject;
    ofSort.removeIf([&](const WorkedItem &worked) { return worked.sort != item.sort; });
    if (const auto found = fromSamples(ofSort, leastOfSubject, asked, EstimateSuggestion::From::SubjectAndSort)) {
        return found;
    }
    if (const auto found = fromSamples(ofSubject, leastOfSubject, asked, EstimateSuggestion::From::Subject)) {
        return found;
    }
    // How long work of other subjects took says nothing without an estimate to compare with.
    return asked == minutes(0) ? std::nullopt : fromSamples(history, leastOfAll, asked, EstimateSuggestion::From::AllWork);
}
}
