// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"
#include "session.h"

#include "client/pairer.h"
#include "client/sync_client.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QLocale>
#include <QMetaEnum>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** What a hub's no, or its silence, means for who stands at the device. */
Error hubTrouble(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return {.kind = kind, .detail = u"the hub cannot be reached now; everything is safe here and goes along later"_s};
    case ErrorKind::Busy:
        return {.kind = kind, .detail = u"the hub is busy; everything is safe here, try again in a minute"_s};
    case ErrorKind::Unpaired:
        return {.kind = kind, .detail = u"the hub does not know this device any more; all work stays here, ask the school for a new code"_s};
    case ErrorKind::TooOld:
        return {.kind = kind, .detail = u"this program is too old for the hub; all work is safe here, install a newer one"_s};
    case ErrorKind::Forked:
        return {.kind = kind,
                .detail = u"this profile is a copy of another device's, and the hub gives it no name of its own; everything is safe here"_s};
    case ErrorKind::Erased:
        return {.kind = kind, .detail = u"whose device this was, was erased on request; nothing is left here"_s};
    case ErrorKind::ManyDeletions:
        return {
            .kind = kind,
            .detail = u"the hub lacks much of what is here; nothing was removed, and what you do is sent; to remove it: sync --agree-to-remove"_s};
    case ErrorKind::BadReply:
        return {.kind = kind, .detail = u"what came back is not a hub's answer; everything is safe here"_s};
    default:
        return {.kind = kind, .detail = {}};
    }
}

/** Asks the hub and waits for its answer. */
Expected<Pairing> pairingFrom(const QUrl &hub, const QString &code, const QString &device)
{
    Pairer pairer;
    QEventLoop loop;
    Expected<Pairing> result = std::unexpected(hubTrouble(ErrorKind::Offline));
    QObject::connect(&pairer, &Pairer::paired, &loop, [&](const Pairing &pairing) { result = pairing, loop.quit(); }, Qt::QueuedConnection);
    QObject::connect(
        &pairer, &Pairer::failed, &loop, [&](const Error &error) { result = std::unexpected(error), loop.quit(); }, Qt::QueuedConnection);
    pairer.pair(hub, code, device);
    loop.exec();
    if (result || result.error().kind == ErrorKind::BadInput) {
        return result;
    }
    if (result.error().kind == ErrorKind::NotAllowed) {
        return failure(ErrorKind::NotAllowed, u"the hub does not take this code: it is wrong, used, or too old; ask for a new one"_s);
    }
    return std::unexpected(hubTrouble(result.error().kind));
}

// A line that broke may be back by then; later, the next sync goes on where this one stopped.
constexpr qint64 patience = 2000;

/** Is nothing left to send or fetch, or can nothing be done about it now? */
bool isDone(const SyncClient &client)
{
    if (client.status().state == SyncStatus::State::Exchanging) {
        return false;
    }
    const auto &files = client.courier()->report();
    return client.status().state != SyncStatus::State::Idle || files.state == ReportFiles::State::Resting
        || (files.state == ReportFiles::State::Waiting && QDateTime::currentDateTimeUtc().msecsTo(files.nextTry) > patience);
}

/** What is left of files, as a sentence; nothing when all are across. */
QString inWords(const ReportFiles &files)
{
    const auto megabytes = [](qint64 bytes) { return QLocale().toString(double(bytes) / 1e6, 'f', 1); };
    QString words;
    if (files.left > 0) {
        words += u" %1 MB of files are still to come or go."_s.arg(megabytes(files.left));
    }
    if (files.priced > 0) {
        words += u" %1 MB wait for a line that costs nothing, or for --pay"_s.arg(megabytes(files.priced));
        words += files.takes.count() > 0 ? u" (about %1 minutes)."_s.arg((files.takes.count() + 59) / 60) : u"."_s;
    }
    return words;
}
}

Expected<Output> pair(const Call &call)
{
    if (!call.options.isSet(u"hub"_s) || !call.options.isSet(u"code"_s)) {
        return failure(ErrorKind::Usage, u"pairing takes the hub's address and a code: --hub URL --code CODE"_s);
    }
    const auto profile = Profile::open(call.folder);
    if (!profile) {
        return std::unexpected(profile.error());
    }
    auto database = profile->connect();
    if (!database) {
        return std::unexpected(database.error());
    }
    DeviceStore device(*database);
    // Before the hub is asked: a code works once.
    const auto known = device.pairing();
    if (!known || (*known && !call.options.isSet(u"again"_s))) {
        return known
            ? failure(ErrorKind::NotAllowed,
                      u"this profile is paired already; choose another folder with --profile, or give it a new name at the hub with --again"_s)
            : std::unexpected(known.error());
    }
    const auto name = call.options.isSet(u"device"_s) ? call.options.value(u"device"_s) : QSysInfo::machineHostName();
    const auto pairing = pairingFrom(QUrl(call.options.value(u"hub"_s)), call.options.value(u"code"_s), name);
    if (!pairing) {
        return std::unexpected(pairing.error());
    }
    return device.pair(*pairing).transform([&] {
        return Output{
            .text = u"Paired with %1. Now: weekwijzer-cli sync"_s.arg(pairing->hub.toString()),
            .json = {{u"hub"_s, pairing->hub.toString()}, {u"person"_s, pairing->person.toString()}, {u"school"_s, pairing->school.toString()}}};
    });
}

Expected<Output> sync(const Call &call)
{
    auto session = OpenProfile::open(call);
    if (!session) {
        return std::unexpected(session.error());
    }
    if (session->pairing.hub.isEmpty()) {
        return failure(ErrorKind::Unpaired, u"this profile is a demonstration without a hub; everything stays here"_s);
    }
    BlobStore blobs(session->database, session->profile.blobs());
    SyncClient client(session->database, [] { return QDateTime::currentDateTimeUtc(); }, {}, &blobs);
    client.setAllowance({.metered = call.options.isSet(u"metered"_s)});
    QEventLoop loop;
    const auto quitWhenDone = [&] {
        if (isDone(client)) {
            loop.quit();
        }
    };
    QSet<Kind> received;
    QObject::connect(&client, &SyncClient::recordsChanged, &loop, [&](const QSet<Kind> &kinds) { received += kinds; });
    QObject::connect(&client, &SyncClient::exchangeEnded, &loop, quitWhenDone, Qt::QueuedConnection);
    QObject::connect(client.courier(), &BlobCourier::reported, &loop, quitWhenDone, Qt::QueuedConnection);
    if (call.options.isSet(u"pay"_s)) {
        QObject::connect(&client, &SyncClient::exchangeEnded, client.courier(), &BlobCourier::allowPriced);
    }
    client.start();
    loop.exec();
    if (call.options.isSet(u"agree-to-remove"_s) && client.status().trouble == ErrorKind::ManyDeletions) {
        client.agreeToRemove();
        loop.exec();
    }
    if (client.status().state == SyncStatus::State::Idle) {
        if (auto settled = settleSharing(*session, call.today); !settled) {
            return std::unexpected(settled.error());
        }
        client.noteChanges();
    }
    // What a hub that was put back has lost is offered once all is compared.
    while (client.status().state == SyncStatus::State::Idle && client.status().waiting > 0) {
        client.syncNow();
        loop.exec();
    }

    const auto status = client.status();
    if (status.state != SyncStatus::State::Idle) {
        return std::unexpected(hubTrouble(status.trouble));
    }
    QStringList names;
    for (const auto kind : received) {
        names.append(QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(quint64(kind))));
    }
    names.sort();
    const auto news = names.isEmpty() ? u"nothing new"_s : u"new: %1"_s.arg(names.join(u", "_s));
    const auto &files = client.courier()->report();
    return Output{
        .text = u"In step with the hub; %1.%2"_s.arg(news, inWords(files)),
        .json = {{u"waiting"_s, status.waiting},
                 {u"lastContact"_s, jsonOf(status.lastContact)},
                 {u"clockSkew"_s, status.clockSkew},
                 {u"received"_s, QJsonArray::fromStringList(names)},
                 {u"files"_s, QJsonObject{{u"left"_s, files.left}, {u"priced"_s, files.priced}, {u"takes"_s, qint64(files.takes.count())}}}}};
}
}
