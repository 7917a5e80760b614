// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/work.h"
#include "stores/preparation_store.h"
#include "work/delivery_chain.h"
#include "work/item_state.h"

#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** A step with the student's own mark. */
struct StepRow {
    Q_GADGET
    QML_VALUE_TYPE(stepRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(int number MEMBER number CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool done MEMBER done CONSTANT)

public:
    Id id;
    int number = 0; ///< From 1, without gaps.
    QString text;
    bool done = false;

    bool operator==(const StepRow &) const = default;
};

/** One stage of the chain under a hand-in, in words. */
struct StageRow {
    Q_GADGET
    QML_VALUE_TYPE(stageRow)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString at MEMBER at CONSTANT)
    Q_PROPERTY(bool passed MEMBER passed CONSTANT)
    Q_PROPERTY(bool current MEMBER current CONSTANT)

public:
    QString name;
    QString at; ///< Empty when it isn't known or not yet.
    bool passed = false;
    bool current = false;

    bool operator==(const StageRow &) const = default;
};

/** A file of a hand-in, or of one that is being made ready. */
struct FileRow {
    Q_GADGET
    QML_VALUE_TYPE(fileRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString size MEMBER size CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(QString picture MEMBER picture CONSTANT)
    Q_PROPERTY(QString sound MEMBER sound CONSTANT)

public:
    Id id;
    QString title;
    QString size; ///< "0.4 MB"
    QString icon; ///< By the names of the freedesktop.org icon naming specification.
    QString picture; ///< Where the window finds it; empty unless it is one.
    QString sound; ///< By which VoiceModel plays it; empty unless it is one.

    bool operator==(const FileRow &) const = default;
};

/** One thing that the work is looked at for, with the student's own mark. */
struct CriterionRow {
    Q_GADGET
    QML_VALUE_TYPE(criterionRow)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool checked MEMBER checked CONSTANT)

public:
    QString text;
    bool checked = false;

    bool operator==(const CriterionRow &) const = default;
};

/** One version of what was handed in. */
struct HandInRow {
    Q_GADGET
    QML_VALUE_TYPE(handInRow)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString madeAt MEMBER madeAt CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::FileRow> files MEMBER files CONSTANT)
    Q_PROPERTY(QList<Weekwijzer::StageRow> chain MEMBER chain CONSTANT)

public:
    QString text;
    QString madeAt;
    QList<FileRow> files;
    QList<StageRow> chain;

    bool operator==(const HandInRow &) const = default;
};

/** A teacher's answer. */
struct FeedbackRow {
    Q_GADGET
    QML_VALUE_TYPE(feedbackRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(QString whereTo MEMBER whereTo CONSTANT)
    Q_PROPERTY(QString whereNow MEMBER whereNow CONSTANT)
    Q_PROPERTY(QString nextStep MEMBER nextStep CONSTANT)
    Q_PROPERTY(QString madeAt MEMBER madeAt CONSTANT)
    Q_PROPERTY(QString readAt MEMBER readAt CONSTANT)
    Q_PROPERTY(QString sound MEMBER sound CONSTANT)
    Q_PROPERTY(QString planned MEMBER planned CONSTANT)

public:
    Id id;
    QString whereTo;
    QString whereNow;
    QString nextStep;
    QString madeAt;
    QString readAt; ///< Empty until read.
    QString sound; ///< By which VoiceModel plays what was said aloud; empty for nothing.
    QString planned; ///< Where its next step is planned: "Week 47"; empty while it isn't.

    bool operator==(const FeedbackRow &) const = default;
};

[[nodiscard]] FileRow fileRow(const ChosenFile &file);
[[nodiscard]] FileRow fileRow(const Attachment &file);
/** `reader` is whose reading the chain ends in, if it ends so; empty when their name isn't known. */
[[nodiscard]] QList<StageRow> stageRows(const QList<Stage> &chain, const QDateTime &localNow, const QString &reader = {});
[[nodiscard]] HandInRow handInRow(const HandIn &handIn, const QList<Attachment> &files, const QList<Stage> &chain, const QDateTime &localNow);
/** What the one button says; empty when there is nothing to do. */
[[nodiscard]] QString nextStepText(const NextStep &next, const QList<StepRow> &steps);
[[nodiscard]] FeedbackRow feedbackRow(const Feedback &feedback, const QDateTime &localNow);
}
