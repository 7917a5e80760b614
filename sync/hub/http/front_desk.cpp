// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "front_desk.h"

#include "protocol/frame.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Q_LOGGING_CATEGORY(hubHttp, "weekwijzer.hub.http", QtWarningMsg)

namespace
{
// Of the small files that may come along with a reply; the rest is fetched one by one.
constexpr qint64 mostInlineBytes = qint64(256) * 1024;

Expected<QByteArray> tokenOf(const Arrival &arrival)
{
    const auto header = arrival.headers.value("authorization");
    if (header.size() > 100 || !header.left(7).toLower().startsWith("bearer ")) {
        return failure(ErrorKind::Unpaired, u"no token"_s);
    }
    const auto decoded = QByteArray::fromBase64Encoding(header.sliced(7), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == 32 ? Expected<QByteArray>(*decoded) : failure(ErrorKind::Unpaired, u"a token of the wrong form"_s);
}

/** Exactly one request frame and nothing after it. */
Expected<SyncRequest> requestIn(const QByteArray &body)
{
    FrameReader reader;
    reader.append(body);
    const auto frame = reader.next();
    if (!frame) {
        return std::unexpected(frame.error());
    }
    if (!*frame || (*frame)->type != Frame::Type::Request || reader.isCut()) {
        return failure(ErrorKind::BadReply, u"a body that is not one request frame"_s);
    }
    return decodedRequest((*frame)->payload);
}

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

/** The public key that a device may tell; empty when it tells none. */
QByteArray keyIn(const QByteArray &body)
{
    const auto asked = QJsonDocument::fromJson(body).object();
    return QByteArray::fromBase64(asked.value("key"_L1).toString().toLatin1(), base64Url);
}

HttpAnswer answerOf(const Paired &paired)
{
    const QJsonObject answer{
        {u"device"_s, paired.device.toString()}, {u"token"_s, text(paired.token)}, {u"person"_s, paired.person.toString()},
        {u"school"_s, paired.school.toString()}, {u"name"_s, paired.name},         {u"hub_key"_s, text(paired.hubKey)},
    };
    return {.contentType = jsonType.toByteArray(), .body = QJsonDocument(answer).toJson(QJsonDocument::Compact)};
}
}

HttpAnswer FrontDesk::answer(const Arrival &arrival, const QDateTime &now)
{
    if (arrival.path == "/v1/health") {
        return {.contentType = jsonType.toByteArray(), .body = R"({"status":"ok"})"};
    }
    auto answered = routed(arrival, now);
    if (!answered) {
        qCInfo(hubHttp) << arrival.path << answered.error().kind << answered.error().detail;
        return problem(answered.error());
    }
    return *std::move(answered);
}

Expected<HttpAnswer> FrontDesk::routed(const Arrival &arrival, const QDateTime &now)
{
    if (arrival.path == "/v1/sync") {
        return synced(arrival, now);
    }
    if (arrival.path.startsWith(blobPath)) {
        return counted(arrival, now);
    }
    return arrival.path == "/v1/fork" ? forked(arrival, now) : paired(arrival, now);
}

Expected<HttpAnswer> FrontDesk::synced(const Arrival &arrival, const QDateTime &now)
{
    const auto token = tokenOf(arrival);
    const auto request = token ? requestIn(arrival.body) : std::unexpected(token.error());
    if (!request) {
        return std::unexpected(request.error());
    }
    return exchanged(*token, *request, now).transform([&](const SyncReply &reply) {
        return HttpAnswer{.contentType = framesType.toByteArray(), .body = encoded(reply, request->affordable)};
    });
}

Expected<SyncReply> FrontDesk::exchanged(const QByteArray &token, const SyncRequest &request, const QDateTime &now)
{
    auto reply = m_exchange.run(token, request, now);
    if (!reply) {
        return reply;
    }
    // After the exchange: a record that has just come says whose the file is.
    return m_blobs.completed(*std::move(reply), m_blobs.wishes(token, request, now), mostInlineBytes);
}

Expected<HttpAnswer> FrontDesk::counted(const Arrival &arrival, const QDateTime &now)
{
    return tokenOf(arrival).and_then([&](const QByteArray &token) { return m_counter.answer(arrival, token, now); });
}

Expected<HttpAnswer> FrontDesk::paired(const Arrival &arrival, const QDateTime &now)
{
    const auto asked = QJsonDocument::fromJson(arrival.body).object();
    if (!asked.value("code"_L1).isString() || !asked.value("device"_L1).isString()) {
        return failure(ErrorKind::BadInput, u"a pairing without code or device"_s);
    }
    return m_pairing.pair(asked.value("code"_L1).toString(), asked.value("device"_L1).toString(), now, keyIn(arrival.body)).transform(answerOf);
}

Expected<HttpAnswer> FrontDesk::forked(const Arrival &arrival, const QDateTime &now)
{
    return tokenOf(arrival).and_then([&](const QByteArray &token) { return m_pairing.fork(token, now, keyIn(arrival.body)); }).transform(answerOf);
}
}
