// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"

#include <QList>
#include <QObject>

namespace Weekwijzer
{
/** What a subject is about in one group, and how one finds one's way in it. Empty text is "not filled in". */
struct SubjectGuide {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::SubjectGuide;

    Id id; ///< From `idOf`: one per subject and group.
    Id group;
    Id subject;
    QString introduction;
    QString yearOverview; ///< What comes when.
    QString goals;
    QString contents;
    QString reaching; ///< How to reach the teacher, beside the question hours.

    [[nodiscard]] static Id idOf(const Id &subject, const Id &group) { return Id::derived({"guide", subject.bytes(), group.bytes()}); }

    bool operator==(const SubjectGuide &) const = default;
};

/** How a subject is worked in: something that is done, or a thing to do it with, and the reason for it. */
struct WorkForm {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::WorkForm;

    enum class Sort { Activity, Tool };
    Q_ENUM(Sort)

    Id id; ///< From `idOf`.
    Id guide;
    int position = 0; ///< From 1, over both sorts.
    Sort sort = Sort::Activity;
    QString name;
    QString why;

    [[nodiscard]] static Id idOf(const Id &guide, int position) { return Id::derived({"work form", guide.bytes(), QByteArray::number(position)}); }

    bool operator==(const WorkForm &) const = default;
};

/** How something is done that is done often, in short steps. */
struct StepCard {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::StepCard;

    enum class About { Other, FindingTheWay, FindingOnline, HandingIn };
    Q_ENUM(About)

    Id id; ///< From `idOf`.
    Id guide;
    int position = 0; ///< From 1.
    About about = About::Other;
    QString title;
    QString steps; ///< A line each.

    [[nodiscard]] static Id idOf(const Id &guide, int position) { return Id::derived({"step card", guide.bytes(), QByteArray::number(position)}); }

    bool operator==(const StepCard &) const = default;
};

/** A guide with all that belongs to it, in order of position. */
struct WholeGuide {
    SubjectGuide guide;
    QList<WorkForm> forms;
    QList<StepCard> cards;

    bool operator==(const WholeGuide &) const = default;
};

/** Names the guide after its subject and group, and each of its parts after the guide and its place. */
inline void nameParts(WholeGuide &guide)
{
    guide.guide.id = SubjectGuide::idOf(guide.guide.subject, guide.guide.group);
    const auto name = [&guide](auto &part, qsizetype index) {
        part.guide = guide.guide.id;
        part.position = int(index) + 1;
        part.id = part.idOf(part.guide, part.position);
    };
    for (qsizetype index = 0; index < guide.forms.size(); ++index) {
        name(guide.forms[index], index);
    }
    for (qsizetype index = 0; index < guide.cards.size(); ++index) {
        name(guide.cards[index], index);
    }
}
}
