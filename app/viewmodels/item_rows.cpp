// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_rows.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class StageWords
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)

public:
    [[nodiscard]] static QString of(Stage::Name name, const QString &reader)
    {
        switch (name) {
        case Stage::Name::SavedHere:
            return tr("Saved here");
        case Stage::Name::WaitingForConnection:
            return tr("Waiting for connection");
        case Stage::Name::Sent:
            return tr("Sent");
        case Stage::Name::Received:
            return tr("Received");
        case Stage::Name::Feedback:
            return tr("Feedback");
        case Stage::Name::Answered:
            return tr("Answered");
        case Stage::Name::ReadByCoach:
            return reader.isEmpty() ? tr("Read") : tr("Read by %1").arg(reader);
        }
        Q_UNREACHABLE_RETURN({});
    }
};

class NextWords
{
    Q_DECLARE_TR_FUNCTIONS(NextWords)

public:
    [[nodiscard]] static QString of(const NextStep &next, const QList<StepRow> &steps)
    {
        switch (next.what) {
        case NextStep::What::Nothing:
            return {};
        case NextStep::What::ReadFeedback:
            return tr("Read feedback");
        case NextStep::What::DoStep:
            for (const auto &step : steps) {
                if (step.id == next.step.id) {
                    return tr("Start step %1").arg(step.number);
                }
            }
            return {};
        case NextStep::What::HandIn:
            return tr("Hand in");
        case NextStep::What::MarkDone:
            return tr("I have done this");
        }
        Q_UNREACHABLE_RETURN({});
    }
};

QString iconOf(const QString &mediaType)
{
    const auto family = mediaType.section(u'/', 0, 0);
    const bool hasIcon = family == "image"_L1 || family == "audio"_L1 || family == "video"_L1 || family == "text"_L1;
    return (hasIcon ? family : u"application"_s) + "-x-generic"_L1;
}
}

QString nextStepText(const NextStep &next, const QList<StepRow> &steps)
{
    return NextWords::of(next, steps);
}

FileRow fileRow(const ChosenFile &file)
{
    const bool isPicture = file.mediaType.startsWith("image/"_L1);
    const auto name = QString::fromLatin1(file.file.toHex());
    return {.id = file.id,
            .title = file.title,
            .size = Words::megabytes(file.size),
            .icon = iconOf(file.mediaType),
            .picture = isPicture ? "image://work/"_L1 + name : QString(),
            .sound = file.mediaType.startsWith("audio/"_L1) ? name : QString()};
}

FileRow fileRow(const Attachment &file)
{
    return fileRow(ChosenFile{.id = file.id,
                              .student = file.student,
                              .item = {},
                              .title = file.title.isEmpty() ? Words::kind(Kind::Attachment) : file.title,
                              .mediaType = file.mediaType,
                              .size = file.size,
                              .file = file.file});
}

QList<StageRow> stageRows(const QList<Stage> &chain, const QDateTime &localNow, const QString &reader)
{
    QList<StageRow> rows;
    for (const auto &stage : chain) {
        rows.append({.name = StageWords::of(stage.name, reader),
                     .at = Words::moment(stage.at, localNow),
                     .passed = stage.state == Stage::State::Passed,
                     .current = stage.state == Stage::State::Current});
    }
    return rows;
}

HandInRow handInRow(const HandIn &handIn, const QList<Attachment> &files, const QList<Stage> &chain, const QDateTime &localNow)
{
    HandInRow row{.text = handIn.text, .madeAt = Words::moment(handIn.madeAt, localNow), .files = {}, .chain = stageRows(chain, localNow)};
    for (const auto &file : files) {
        row.files.append(fileRow(file));
    }
    return row;
}

FeedbackRow feedbackRow(const Feedback &feedback, const QDateTime &localNow)
{
    return {.id = feedback.id,
            .whereTo = feedback.whereTo,
            .whereNow = feedback.whereNow,
            .nextStep = feedback.nextStep,
            .madeAt = Words::moment(feedback.madeAt, localNow),
            .readAt = Words::moment(feedback.readAt, localNow),
            .sound = feedback.file.isNull() ? QString() : QString::fromLatin1(feedback.file.toHex())};
}
}
