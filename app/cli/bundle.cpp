// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"
#include "sentences.h"
#include "session.h"

#include "blobs/blob_store.h"
#include "client/stick.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Expected<Output> written(Stick &stick, const Call &call)
{
    if (call.arguments.size() != 1 || !call.options.isSet(u"to"_s)) {
        return failure(ErrorKind::Usage, u"it goes like this: weekwijzer-cli bundle export --to FOLDER"_s);
    }
    return stick.send(call.options.value(u"to"_s), QDateTime::currentDateTimeUtc()).transform([](const StickSent &sent) {
        const auto rest = sent.waiting == 0 ? QString() : u" %1 more wait for the next time."_s.arg(sent.waiting);
        return Output{.text = u"%1 %2 written to %3, for the hub alone.%4"_s.arg(sent.changes)
                                  .arg(sent.changes == 1 ? u"change"_s : u"changes"_s, sent.files.join(u", "_s), rest),
                      .json = {{u"files"_s, QJsonArray::fromStringList(sent.files)}, {u"changes"_s, sent.changes}, {u"waiting"_s, sent.waiting}}};
    });
}

QJsonArray troublesOf(const StickReceived &received)
{
    QJsonArray troubles;
    for (const auto &[path, error] : received.troubles) {
        troubles.append(QJsonObject{{u"file"_s, path}, {u"kind"_s, nameOf(error.kind)}, {u"message"_s, sentenceOf(error)}});
    }
    return troubles;
}

QJsonArray namesOf(const QSet<Kind> &kinds)
{
    QStringList names;
    for (const auto kind : kinds) {
        names.append(QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(quint64(kind))));
    }
    names.sort();
    return QJsonArray::fromStringList(names);
}

Expected<Output> taken(OpenProfile &session, Stick &stick, const Call &call)
{
    if (call.arguments.size() < 2) {
        return failure(ErrorKind::Usage, u"it goes like this: weekwijzer-cli bundle import FILE|FOLDER…"_s);
    }
    const auto received = stick.receive(call.arguments.sliced(1), QDateTime::currentDateTimeUtc());
    if (!received) {
        return std::unexpected(received.error());
    }
    if (received->answers == 0) {
        return received->troubles.isEmpty() ? failure(ErrorKind::NotFound, u"no answer for this device lies there"_s)
                                            : std::unexpected(received->troubles.first().error);
    }
    if (auto settled = received->isComplete() ? settleSharing(session, call.today) : Expected<void>(); !settled) {
        return std::unexpected(settled.error());
    }
    auto text = u"%1 %2 taken over, %3 of the changes from here answered."_s.arg(received->answers)
                    .arg(received->answers == 1 ? u"answer"_s : u"answers"_s)
                    .arg(received->settled);
    text += received->more ? u" The hub has more: send once more by stick."_s : QString();
    text += received->withheld ? u" Much would be removed here: nothing was, until somebody agrees."_s : QString();
    for (const auto &[path, error] : received->troubles) {
        text += u"\n%1: %2"_s.arg(path, sentenceOf(error));
    }
    return Output{.text = text,
                  .json = {{u"answers"_s, received->answers},
                           {u"settled"_s, received->settled},
                           {u"received"_s, namesOf(received->kinds)},
                           {u"more"_s, received->more},
                           {u"withheld"_s, received->withheld},
                           {u"troubles"_s, troublesOf(*received)}}};
}
}

Expected<Output> bundle(const Call &call)
{
    auto session = OpenProfile::open(call);
    if (!session) {
        return std::unexpected(session.error());
    }
    Medium medium;
    BlobStore files(session->database, session->profile.blobs());
    Stick stick(session->database, medium, &files);
    const auto &what = call.arguments.first();
    if (what == "export"_L1) {
        return written(stick, call);
    }
    return what == "import"_L1 ? taken(*session, stick, call) : failure(ErrorKind::Usage, u"either bundle export or bundle import"_s);
}
}
