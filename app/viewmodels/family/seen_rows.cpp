// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seen_rows.h"

#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using Part = SharingChoice::Part;

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)

public:
    [[nodiscard]] static QString name(SeenState state)
    {
        switch (state) {
        case SeenState::NotShared:
            return tr("not shared");
        case SeenState::Open:
            return tr("open");
        case SeenState::Late:
            return tr("open, and the deadline is over");
        case SeenState::Started:
            return tr("started");
        case SeenState::Done:
            return tr("done");
        case SeenState::HandedIn:
            return tr("handed in");
        }
        Q_UNREACHABLE_RETURN({});
    }

    [[nodiscard]] static QString icon(SeenState state)
    {
        switch (state) {
        case SeenState::NotShared:
            return u"view-hidden"_s;
        case SeenState::Open:
            return u"chronometer"_s;
        case SeenState::Late:
            return u"data-warning"_s;
        case SeenState::Started:
            return u"media-playback-start"_s;
        case SeenState::Done:
            return u"checkmark"_s;
        case SeenState::HandedIn:
            return u"mail-sent"_s;
        }
        Q_UNREACHABLE_RETURN({});
    }

    [[nodiscard]] static QString part(Part part)
    {
        switch (part) {
        case Part::HandedIn:
            return tr("What I handed in");
        case Part::Done:
            return tr("What I ticked as done");
        case Part::Started:
            return tr("What I began");
        }
        Q_UNREACHABLE_RETURN({});
    }
};
}

QList<SeenItemRow> SeenWords::items(const SeenWeek &seen)
{
    QList<SeenItemRow> rows;
    for (const auto &item : seen.items) {
        rows.append({.subject = item.subject,
                     .title = item.title,
                     .due = item.due.isValid() ? tr("by %1").arg(Words::deadline(item.due, item.dueTime)) : QString(),
                     .state = StateWords::name(item.state),
                     .icon = StateWords::icon(item.state)});
    }
    return rows;
}

QList<SharedPartRow> SeenWords::parts(const SeenWeek &seen)
{
    QList<SharedPartRow> rows;
    for (const auto part : {Part::HandedIn, Part::Done, Part::Started}) {
        rows.append({.part = int(part),
                     .what = StateWords::part(part),
                     .agreed = seen.agreed.testFlag(part),
                     .shared = (seen.agreed | seen.chosen).testFlag(part)});
    }
    return rows;
}

LetterRow SeenWords::letter(const SeenWeek &seen)
{
    if (!seen.letter) {
        return {};
    }
    return {.here = true,
            .ofYourChild = seen.letter->ofYourChild,
            .ofYou = seen.letter->ofYou,
            .notOfYou = seen.letter->notOfYou,
            .whomToCall = seen.letter->whomToCall};
}

QString SeenWords::agreement(const SeenWeek &seen, bool own)
{
    if (!(seen.agreed | seen.chosen)) {
        return own ? tr("Your parents see the week plan, and nothing of your work.") : tr("You see the week plan. Nothing is shared of the work.");
    }
    return own ? tr("Your parents see the week plan and these states. They do not see your answers, marks or times.")
               : tr("You see the week plan and what is shared of the work. You do not see answers, marks or times.");
}

QString SeenWords::summary(const SeenWeek &seen)
{
    const auto count = [&](SeenState state) { return int(std::ranges::count(seen.items, state, &SeenItem::state)); };
    QStringList words;
    if (const auto late = count(SeenState::Late); late > 0) {
        words += tr("%n late", nullptr, late);
    }
    if (const auto open = count(SeenState::Open) + count(SeenState::Started); open > 0) {
        words += tr("%n open", nullptr, open);
    }
    if (const auto done = count(SeenState::Done) + count(SeenState::HandedIn); done > 0) {
        words += tr("%n done", nullptr, done);
    }
    return words.join(u" · "_s);
}
}
