// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_desk.h"

#include "bundle/bundle_files.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
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
    if (!request) {
        return std::unexpected(request.error());
    }
    const auto rest = takeRest(*bundle);
    const auto reply = m_exchange.runFor(*device, *request, now);
    if (!reply) {
        return std::unexpected(reply.error());
    }
    const Envelope envelope{.bundle = Id::made(now),
                            .sender = *own,
                            .reader = found.header.sender,
                            .kind = BundleKind::Answer,
                            .created = now,
                            .standing = found.header.standing};
    return write(*reply, envelope, folder).transform([&](const QStringList &paths) {
        return StickOutcome{.device = *device,
                            .changes = request->changes.size(),
                            .refused = reply->ack.refused.size(),
                            .answer = paths,
                            .trouble = rest ? std::nullopt : std::optional(rest.error())};
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

Expected<void> StickDesk::takeRest(BundleReader &bundle)
{
    const auto frame = bundle.next();
    if (!frame) {
        return std::unexpected(frame.error());
    }
    return *frame ? failure(ErrorKind::BadReply, u"a frame that no work has"_s) : Expected<void>();
}

Expected<QStringList> StickDesk::write(const SyncReply &reply, const Envelope &envelope, const QString &folder)
{
    BundleFiles files(folder, nameFor(envelope.reader), m_medium);
    BundleWriter bundle(envelope, [&](int part) { return files.begin(part); }, m_largest);
    return bundle.write(encoded(reply, 0)).and_then([&] { return bundle.finish(); }).and_then([&] { return files.keep(); });
}
}
