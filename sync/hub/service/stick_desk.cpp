// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_desk.h"

#include "bundle/bundle_files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// Bytes cost nothing on a stick, but the hub answers a whole class in a row.
constexpr int quick = 6;
constexpr qint64 mostInlineBytes = qint64(64) * 1024;

/** One name for each device, so that a later answer takes the place of an earlier one. */
QString nameFor(const QByteArray &reader)
{
    return u"weekwijzer-answer-"_s + QString::fromLatin1(reader.first(6).toHex());
}
}

Expected<bool> StickDesk::isMeant(const BundleHeader &header)
{
    return m_keys.hubKey().transform([&](const KeyPair &own) { return header.kind == BundleKind::Work && header.reader == own.publicKey; });
}

Expected<StickOutcome> StickDesk::answer(const FoundBundle &found, const QString &folder, const QDateTime &now)
{
    const auto own = m_keys.hubKey();
    const auto device = own ? m_keys.deviceWith(found.header.sender) : std::unexpected(own.error());
    auto bundle = device ? found.read(*own) : std::unexpected(device.error());
    const auto request = bundle ? requestIn(*bundle) : std::unexpected(bundle.error());
    auto reply = request ? m_exchange.runFor(*device, *request, now) : std::unexpected(request.error());
    // After the exchange: a record that has just come says whose a file is.
    const auto standing = reply ? m_blobs.standingOf(*device) : std::unexpected(reply.error());
    if (!standing) {
        return std::unexpected(standing.error());
    }
    const auto rest = takeRest(*bundle, *standing, now);
    reply = m_blobs.completed(*std::move(reply), m_blobs.wishes(*standing, *request, now), mostInlineBytes);
    if (!reply) {
        return std::unexpected(reply.error());
    }
    const Envelope envelope{.bundle = Id::made(now),
                            .sender = *own,
                            .reader = found.header.sender,
                            .kind = BundleKind::Answer,
                            .created = now,
                            .standing = found.header.standing};
    auto paths = write({.reply = *reply, .standing = *standing, .wanted = rest.wanted}, envelope, folder);
    if (!paths && paths.error().kind == ErrorKind::DiskFull && !rest.wanted.isEmpty()) {
        // Rather the answer without the files than neither.
        paths = write({.reply = *reply, .standing = *standing, .wanted = {}}, envelope, folder);
    }
    return paths.transform([&](const QStringList &files) {
        return StickOutcome{
            .device = *device, .changes = request->changes.size(), .refused = reply->ack.refused.size(), .answer = files, .trouble = rest.trouble};
    });
}

Expected<SyncRequest> StickDesk::requestIn(BundleReader &bundle)
{
    const auto frame = bundle.next();
    if (!frame) {
        return std::unexpected(frame.error());
    }
    const bool fits = *frame && (*frame)->type == Frame::Type::Request;
    return fits ? decodedRequest((*frame)->payload) : failure(ErrorKind::BadReply, u"a bundle that begins with no request"_s);
}

StickDesk::Rest StickDesk::takeRest(BundleReader &bundle, const Standing &standing, const QDateTime &now)
{
    Rest rest;
    for (;;) {
        const auto frame = bundle.next();
        if (!frame) {
            rest.trouble = frame.error();
            return rest;
        }
        if (!*frame) {
            return rest;
        }
        const bool fits = (*frame)->type == Frame::Type::Blob;
        const auto part = fits ? decodedBlobPart((*frame)->payload) : failure(ErrorKind::BadReply, u"a frame that no work has"_s);
        if (!part) {
            rest.trouble = part.error();
            return rest;
        }
        if (part->content.isEmpty()) {
            rest.wanted.append(*part);
            rest.wanted.resize(std::min(rest.wanted.size(), mostBlobs));
        } else if (const auto taken = m_blobs.take(standing, part->name, part->offset, part->content, now);
                   !taken && taken.error().kind != ErrorKind::NotFound) {
            rest.trouble = taken.error();
        }
    }
}

Expected<QStringList> StickDesk::write(const Written &content, const Envelope &envelope, const QString &folder)
{
    BundleFiles files(folder, nameFor(envelope.reader), m_medium);
    BundleWriter bundle(envelope, [&](int part) { return files.begin(part); }, m_largest);
    return writeFrames(content, bundle).and_then([&] { return bundle.finish(); }).and_then([&] { return files.keep(); });
}

Expected<void> StickDesk::writeFrames(const Written &content, BundleWriter &bundle)
{
    FrameWriter frames(quick);
    const auto send = [&](Frame::Type type, const QByteArray &payload) { return bundle.write(frames.frame({.type = type, .payload = payload})); };
    auto sent = send(Frame::Type::Ack, encoded(content.reply.ack));
    for (const auto &page : content.reply.pages) {
        sent = sent.and_then([&] { return send(Frame::Type::Page, encoded(page)); });
    }
    for (const auto &file : content.reply.files) {
        sent = sent.and_then([&] { return send(Frame::Type::Blob, encoded(file)); });
    }
    for (const auto &file : content.wanted) {
        const auto size = m_blobs.sizeFor(content.standing, file.name);
        // No file of theirs, or none that is here: it was asked for in vain.
        for (auto at = file.offset; sent && size && at < *size; at += largestBlobPart) {
            const auto bytes = m_blobs.range(file.name, at, std::min<qint64>(largestBlobPart, *size - at));
            if (!bytes) {
                break;
            }
            sent = send(Frame::Type::Blob, encoded(BlobPart{.name = file.name, .size = *size, .offset = at, .content = *bytes}));
        }
    }
    return sent.and_then([&] { return send(Frame::Type::End, encoded(End{.more = content.reply.more})); });
}
}
