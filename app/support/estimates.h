// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/history.h"

#include <QList>

#include <optional>

namespace Weekwijzer
{
/** How long work may take, by what such work took before. */
struct EstimateSuggestion {
    enum class From {
        SubjectAndSort, ///< Tasks, or tests, of the same subject.
        Subject,
        AllWork,
    };

    std::chrono::minutes time{};
    From from = From::AllWork;
    int samples = 0; ///< How many pieces of finished work it comes from.
    int percent = 0; ///< Real time of the estimated, in the middle of them; 0 when there was no estimate to begin with.

    bool operator==(const EstimateSuggestion &) const = default;
};

/**
 * What `asked` for this item becomes after one's own history; `history` has the latest first.
 *
 * People expect their next task to go better than all before it (planning fallacy: Kahneman and Tversky 1979; Buehler, Griffin and
 * Ross 1994); looking at how long like work really took mends that. It takes the median of at most the last eight: one bad evening
 * changes nothing. At least three of the same subject, or five of any; never less than half or more than three times what was
 * asked; in steps of five minutes upwards. Nothing with less history than that.
 */
[[nodiscard]] std::optional<EstimateSuggestion> suggestedEstimate(const PlanItem &item, std::chrono::minutes asked, const QList<WorkedItem> &history);
}
