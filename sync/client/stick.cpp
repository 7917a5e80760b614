// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick.h"

#include "bundle/bundle_files.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qsizetype markSize = 16;
// Bytes cost nothing on a stick.
constexpr int quick = 6;

QByteArray markOf(const SyncRequest &part)
{
    return fingerprint(encoded(part)).first(markSize);
}

/** What a request asks to compare, in one byte: the digest, or parts. */
QByteArray questionOf(const SyncRequest &request)
{
    return QByteArray(1, char((request.digest ? 1 : 0) + (request.repairs.isEmpty() ? 0 : 2)));
}

/** A request that asks the same. */
SyncRequest asking(char question)
{
    SyncRequest request;
    request.digest = (question & 1) != 0 ? std::optional<quint64>(0) : std::nullopt;
    request.repairs.resize((question & 2) != 0 ? 1 : 0);
    return request;
}

/** One name for each device, so that what it writes later takes the place of what it wrote before. */
QString nameOf(const KeyPair &keys)
{
    return u"weekwijzer-work-"_s + QString::fromLatin1(keys.publicKey.first(6).toHex());
}

/** Failures of this device's own, which no other file would mend. */
bool isOfDevice(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == DiskFull || kind == Storage || kind == Corrupt || kind == Busy || kind == Forked || kind == ManyDeletions;
}
}

Expected<StickSent> Stick::send(const QString &folder, const QDateTime &now)
{
    const auto keys = m_keys.keys();
    auto request = keys ? m_store.request() : std::unexpected(keys.error());
    if (request && m_files) {
        request = m_files->withOffers(*std::move(request));
    }
    const auto waiting = request ? m_outbox.waiting() : std::unexpected(request.error());
    const auto mark = waiting ? standing() : std::unexpected(waiting.error());
    if (!mark) {
        return std::unexpected(mark.error());
    }
    const auto pair = KeyPair::fromSeed(keys->seed);
    BundleFiles files(folder, nameOf(pair), m_medium);
    BundleWriter bundle(
        {.bundle = Id::made(now),
         .sender = pair,
         .reader = keys->hubKey,
         .kind = BundleKind::Work,
         .created = now,
         .standing = *mark + questionOf(*request)},
        [&](int part) { return files.begin(part); }, m_largest);
    auto paths = write(bundle, *request, now).and_then([&] { return bundle.finish(); }).and_then([&] { return files.keep(); });
    if (!paths) {
        return std::unexpected(paths.error());
    }
    return m_outbox.markSent(now).transform(
        [&] { return StickSent{.files = *std::move(paths), .changes = request->changes.size(), .waiting = *waiting - request->changes.size()}; });
}

Expected<void> Stick::write(BundleWriter &bundle, const SyncRequest &request, const QDateTime &now)
{
    const auto payload = encoded(request);
    FrameWriter frames(quick, payload.size());
    const auto pairing = m_device.pairing();
    const auto written = pairing ? bundle.write(frames.frame({.type = Frame::Type::Request, .payload = payload})) : std::unexpected(pairing.error());
    if (!written || !m_files) {
        return written;
    }
    return m_files->write(request, (*pairing)->person, now,
                          [&](const BlobPart &part) { return bundle.write(frames.frame({.type = Frame::Type::Blob, .payload = encoded(part)})); });
}

Expected<QByteArray> Stick::standing()
{
    const auto settled = m_device.settled();
    // None is sealed by asking for none.
    const auto changes = settled ? m_outbox.sealed(0) : std::unexpected(settled.error());
    const auto cursors = changes ? m_cursors.all() : std::unexpected(changes.error());
    return cursors.transform([&](const QList<Cursor> &all) { return markOf({.settled = *settled, .changes = *changes}) + markOf({.cursors = all}); });
}

Expected<StickReceived> Stick::receive(const QStringList &paths, const QDateTime &now)
{
    const auto keys = m_keys.keys();
    if (!keys) {
        return std::unexpected(keys.error());
    }
    auto found = bundlesIn(paths);
    StickReceived received{.troubles = std::move(found.unreadable)};
    for (const auto &bundle : std::as_const(found.bundles)) {
        const bool isOurs = bundle.header.kind == BundleKind::Answer && bundle.header.reader == KeyPair::fromSeed(keys->seed).publicKey;
        if (!isOurs) {
            continue;
        }
        const auto taken = take(bundle, *keys, now, received);
        if (!taken && isOfDevice(taken.error().kind)) {
            return std::unexpected(taken.error());
        }
        if (taken) {
            ++received.answers;
        } else {
            received.troubles.append({.path = bundle.path(), .error = taken.error()});
        }
    }
    return finishForgetting().transform([&] { return received; });
}

Expected<void> Stick::take(const FoundBundle &found, const StickKeys &keys, const QDateTime &now, StickReceived &received)
{
    if (found.header.sender != keys.hubKey) {
        return failure(ErrorKind::UnknownSender, u"an answer of another hub"_s);
    }
    auto bundle = found.read(KeyPair::fromSeed(keys.seed));
    if (!bundle) {
        return std::unexpected(bundle.error());
    }
    Reading reading{.bundle = *std::move(bundle), .now = now};
    return takeFrames(reading, received);
}

Expected<void> Stick::takeFrames(Reading &reading, StickReceived &received)
{
    for (;;) {
        const auto frame = reading.bundle.next();
        if (!frame) {
            return std::unexpected(frame.error());
        }
        if (!*frame) {
            return reading.ended ? noteContact(reading) : failure(ErrorKind::BadReply, u"an answer without end"_s);
        }
        if (auto taken = takeFrame(**frame, reading, received); !taken) {
            return taken;
        }
    }
}

Expected<void> Stick::takeFrame(const Frame &frame, Reading &reading, StickReceived &received)
{
    const bool first = !reading.hubTime.isValid();
    if (first != (frame.type == Frame::Type::Ack) || reading.ended) {
        return failure(ErrorKind::BadReply, u"frames out of order"_s);
    }
    switch (frame.type) {
    case Frame::Type::Ack:
        return decodedAck(frame.payload).and_then([&](const Ack &ack) { return settle(ack, reading, received); });
    case Frame::Type::Page:
        return decodedPage(frame.payload).and_then([&](const Page &page) { return keep(page, reading, received); });
    case Frame::Type::Blob:
        return decodedBlobPart(frame.payload).and_then([&](const BlobPart &part) {
            return m_files ? m_files->keep(part, reading.now) : Expected<void>();
        });
    case Frame::Type::End:
        reading.ended = true;
        return decodedEnd(frame.payload).transform([&](const End &end) { received.more = received.more || end.more; }).and_then([&] {
            return m_files ? m_files->secure(reading.now) : Expected<void>();
        });
    default:
        return failure(ErrorKind::BadReply, u"a frame that no answer has"_s);
    }
}

Expected<void> Stick::settle(Ack ack, Reading &reading, StickReceived &received)
{
    const auto mark = standing();
    const auto before = mark ? m_device.settled() : std::unexpected(mark.error());
    if (!before) {
        return std::unexpected(before.error());
    }
    reading.hubTime = ack.hubTime;
    reading.hubClock = ack.clock;
    const auto answered = reading.bundle.header().standing;
    reading.timely = answered.startsWith(*mark);
    // An answer that comes late, twice, or to another copy of this database speaks of numbers and cursors that are no more.
    if (!answered.startsWith(mark->first(markSize))) {
        ack.upTo = *before;
        ack.refused.clear();
        ack.versions.clear();
    }
    if (reading.timely) {
        m_store.noteRequest(asking(answered.back()));
    } else {
        m_store.noteRequest({});
        ack.scopes.reset();
        ack.digests.clear();
    }
    received.settled += ack.upTo - *before;
    return m_store.settle(ack, reading.now).and_then([&] { return m_files ? m_files->note(ack) : Expected<void>(); });
}

Expected<void> Stick::finishForgetting()
{
    return m_forgetting.finish([this](const BlobName &name) { return m_files ? m_files->forget(name) : Expected<void>(); });
}

Expected<void> Stick::keep(Page page, const Reading &reading, StickReceived &received)
{
    const bool repairs = !page.buckets.isEmpty() || page.repaired;
    if (repairs && !reading.timely) {
        return {};
    }
    if (!reading.timely) {
        // As with scopes: who may see what is told by an answer in time, or by the next exchange.
        page.rows.removeIf([](const PageRow &row) { return row.presence == PageRow::Presence::OutOfSight; });
    }
    return m_store.keep(page).transform([&](PageOutcome outcome) {
        received.withheld = received.withheld || outcome == PageOutcome::Withheld;
        // Out of place is what came another way already, or follows what has yet to come.
        for (const auto &row : page.rows) {
            if (outcome == PageOutcome::Kept) {
                received.kinds.insert(row.record.kind);
            }
        }
    });
}

Expected<void> Stick::noteContact(const Reading &reading)
{
    // By the hub's own clock: this device's may have been wrong at the contact before.
    const auto before = m_device.contactClock();
    if (!before) {
        return std::unexpected(before.error());
    }
    return *before >= reading.hubClock ? Expected<void>() : m_store.conclude(reading.hubTime).transform([](qsizetype) {});
}
}
