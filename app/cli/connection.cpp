// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"
#include "session.h"

#include "client/pairer.h"
#include "client/sync_client.h"
#include "stores/plan_store.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QLocale>
#include <QMetaEnum>
#include <QSysInfo>

#include <algorithm>

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

QString nameOf(Role role)
{
    return jsonOf(role).toString();
}

QString inWords(const std::optional<QDateTime> &contact)
{
    return contact ? QLocale().toString(contact->toLocalTime(), QLocale::ShortFormat) : u"never"_s;
}

/** What the hub did not take, with every text in it. */
QJsonArray inFull(const QList<NotAccepted> &refused)
{
    QJsonArray list;
    for (const auto &change : refused) {
        QJsonObject fields;
        for (const auto &field : recordKind(change.kind)->fields) {
            if (const auto text = Kept<QString>::from(change.values.value(field.key)); !text.isEmpty()) {
                fields.insert(field.name, text);
            }
        }
        list.append(QJsonObject{{u"kind"_s, QString(recordKind(change.kind)->table)},
                                {u"id"_s, change.record.toString()},
                                {u"reason"_s, jsonOf(change.reason)},
                                {u"refusedAt"_s, jsonOf(change.refusedAt)},
                                {u"texts"_s, fields}});
    }
    return list;
}
}

Expected<Answer> pair(const Call &call)
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
    if (const auto known = device.pairing(); !known || *known) {
        return known ? failure(ErrorKind::NotAllowed, u"this profile is paired already; choose another folder with --profile"_s)
                     : std::unexpected(known.error());
    }
    const auto name = call.options.isSet(u"device"_s) ? call.options.value(u"device"_s) : QSysInfo::machineHostName();
    const auto pairing = pairingFrom(QUrl(call.options.value(u"hub"_s)), call.options.value(u"code"_s), name);
    if (!pairing) {
        return std::unexpected(pairing.error());
    }
    return device.pair(*pairing).transform([&] {
        return Answer{
            .text = u"Paired with %1. Now: weekwijzer-cli sync"_s.arg(pairing->hub.toString()),
            .json = {{u"hub"_s, pairing->hub.toString()}, {u"person"_s, pairing->person.toString()}, {u"school"_s, pairing->school.toString()}}};
    });
}

Expected<Answer> sync(const Call &call)
{
    auto session = Session::open(call);
    if (!session) {
        return std::unexpected(session.error());
    }
    if (session->pairing.hub.isEmpty()) {
        return failure(ErrorKind::Unpaired, u"this profile is a demonstration without a hub; everything stays here"_s);
    }
    SyncClient client(session->database, [] { return QDateTime::currentDateTimeUtc(); });
    QEventLoop loop;
    QSet<Kind> received;
    QObject::connect(&client, &SyncClient::recordsChanged, &loop, [&](const QSet<Kind> &kinds) { received += kinds; });
    QObject::connect(&client, &SyncClient::exchangeEnded, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    client.start();
    loop.exec();

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
    return Answer{
        .text = u"In step with the hub; %1."_s.arg(news),
        .json = {{u"waiting"_s, status.waiting}, {u"lastContact"_s, jsonOf(status.lastContact)}, {u"received"_s, QJsonArray::fromStringList(names)}}};
}

Expected<Answer> status(const Call &call)
{
    auto session = Session::open(call);
    if (!session && session.error().kind == ErrorKind::Unpaired) {
        return Answer{.text = u"This profile is not paired with a hub yet."_s, .json = {{u"paired"_s, false}}};
    }
    if (!session) {
        return std::unexpected(session.error());
    }
    const PlanStore plans(session->database);
    const auto person = plans.person(session->pairing.person);
    const auto school = plans.school();
    const auto waiting = session->waiting();
    const auto contact = DeviceStore(session->database).lastContact();
    const auto refused = Outbox(session->database).notAccepted();
    if (!person || !school || !waiting || !contact || !refused) {
        return std::unexpected(!person        ? person.error()
                                   : !school  ? school.error()
                                   : !waiting ? waiting.error()
                                   : !contact ? contact.error()
                                              : refused.error());
    }
    const auto hub = session->pairing.hub.toString();
    QJsonObject json{{u"paired"_s, true},
                     {u"hub"_s, hub},
                     {u"person"_s, QJsonObject{{u"id"_s, session->pairing.person.toString()}}},
                     {u"waiting"_s, *waiting},
                     {u"notAccepted"_s, inFull(*refused)},
                     {u"lastContact"_s, *contact ? jsonOf(**contact) : QJsonValue()}};
    auto who = u"not known before the first exchange"_s;
    if (*person) {
        json.insert("person"_L1,
                    QJsonObject{{u"id"_s, (*person)->id.toString()}, {u"name"_s, (*person)->name}, {u"role"_s, jsonOf((*person)->role)}});
        who = u"%1 (%2)"_s.arg((*person)->name, nameOf((*person)->role));
    }
    if (*school) {
        json.insert("school"_L1, (*school)->name);
    }
    return Answer{.text = u"Person        %1\nSchool        %2\nHub           %3\nWaiting       %4\nNot accepted  %5\nLast contact  %6"_s.arg(
                      who, *school ? (*school)->name : u"–"_s, hub.isEmpty() ? u"none, a demonstration"_s : hub, QString::number(*waiting),
                      QString::number(refused->size()), inWords(*contact)),
                  .json = json};
}
}
