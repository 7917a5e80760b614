// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frames.h"
#include "hub_world.h"
#include "sealed_parts.h"

#include "bundle/bundle_writer.h"
#include "http/answer.h"
#include "protocol/frame.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
QDir g_corpus;

void keep(const QString &name, const QByteArray &content)
{
    const QString path = g_corpus.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        std::fprintf(stderr, "%s can't be written\n", qPrintable(path));
    }
}

QByteArray piece(const QByteArray &content)
{
    return seedOf(0, content).sliced(1);
}

/** One request for `front`: its head, and its body as it is. */
QByteArray asked(const QByteArray &head, const QByteArray &body)
{
    return piece(head) + body;
}

SyncRequest requestOf(HubWorld &world)
{
    TestDevice device(world, "Noor");
    device.sync();
    const auto item = HubWorld::itemId("A", world.week, 0);
    device.make(Tick{.id = HubWorld::id("tick"), .student = HubWorld::id("Noor"), .item = item, .step = {}, .done = true});
    device.make(
        HandIn{.id = HubWorld::id("work"), .student = HubWorld::id("Noor"), .item = item, .text = u"Af"_s, .madeAt = world.now, .receivedAt = {}});
    device.withdraw(Kind::Tick, HubWorld::id("tick"));
    auto request = device.request();
    request.repairs.append({.scope = {.type = ScopeType::Group, .key = HubWorld::id("A")}, .buckets = {}});
    request.offers.append({.name = BlobName::fromBytes(QByteArray(32, 'b')), .size = 70'000});
    request.blobs.append("a small file");
    return request;
}

SyncReply replyOf(HubWorld &world)
{
    TestDevice device(world, "Noor");
    auto reply = device.send();
    reply.ack.refused.append({.number = 1, .reason = ErrorKind::Stale});
    reply.ack.wishes.append({.name = BlobName::fromBytes(QByteArray(32, 'b')), .offset = 4096});
    return reply;
}

void keepMessages(const SyncRequest &request, const SyncReply &reply)
{
    keep(u"messages/request"_s, '\0' + encoded(request));
    keep(u"messages/ack"_s, '\1' + encoded(reply.ack));
    for (qsizetype at = 0; at < std::min<qsizetype>(3, reply.pages.size()); ++at) {
        keep(u"messages/page%1"_s.arg(at), '\2' + encoded(reply.pages.at(at)));
    }
    keep(u"messages/part"_s, '\3' + encoded(BlobPart{.name = BlobName::fromBytes(QByteArray(32, 'b')), .size = 9, .offset = 2, .content = "abc"}));
    keep(u"messages/end"_s, '\4' + encoded(End{.more = true}));
}

void keepReplies(const SyncReply &reply)
{
    auto frames = '\1' + seedOf(2, encoded(reply.ack));
    for (const auto &page : reply.pages) {
        frames += seedOf(3, encoded(page));
    }
    frames += seedOf(4, encoded(End{}));
    keep(u"reply/plain"_s, '\xff' + frames);
    keep(u"reply/packed"_s, QByteArray("\x40\0", 2) + encoded(reply, 0));
    keep(u"frames/plain"_s, '\x07' + frames);
    keep(u"frames/packed"_s, QByteArray("\x07\0", 2) + encoded(reply, 0));
}

void keepRequests(const SyncRequest &request)
{
    const auto head = "POST\n/v1/sync\nauthorization: device\ncontent-length: right\ncontent-type: " + framesType.toByteArray();
    keep(u"front/sync"_s, asked(head, '\1' + seedOf(1, encoded(request))));
    FrameWriter writer(3);
    keep(u"front/packed"_s, asked(head, '\0' + writer.frame({.type = Frame::Type::Request, .payload = encoded(request)})));
    const auto pair = "POST\n/v1/pair\ncontent-length: right\ncontent-type: application/json"_ba;
    keep(u"front/pair"_s, asked(pair, R"({"code":"K7F3-9QXDM2","device":"tablet"})"));
    keep(u"front/health"_s, asked("GET\n/v1/health", {}));
    keep(u"front/fork"_s, asked("POST\n/v1/fork\nauthorization: device\ncontent-length: right\ncontent-type: application/json", "{}"));
    const QByteArray blob = "/v1/blob/" + QByteArray(64, 'b');
    keep(u"front/blob"_s, asked("GET\n" + blob + "\nauthorization: device\nrange: bytes=5-\nif-range: \"x\"", {}));
    keep(u"front/upload"_s, asked("PATCH\n" + blob + "\nauthorization: device\nupload-offset: 12\ncontent-length: right", "content"));
}

/** A bundle as a device writes it; so little fits into one part. */
QByteArray written(const QByteArray &frames)
{
    QBuffer part;
    part.open(QIODevice::WriteOnly);
    BundleWriter writer(workEnvelope(), [&](int) -> Expected<QIODevice *> { return &part; });
    if (!writer.write(frames) || !writer.finish()) {
        std::fprintf(stderr, "a bundle can't be written\n");
    }
    return piece(part.data());
}

void keepBundles(const SyncRequest &request, const SyncReply &reply)
{
    FrameWriter writer(6);
    const auto work = writer.frame({.type = Frame::Type::Request, .payload = encoded(request)})
        + writer.frame({.type = Frame::Type::Blob,
                        .payload = encoded(BlobPart{.name = BlobName::fromBytes(QByteArray(32, 'b')), .size = 9, .offset = 2, .content = "abc"})});
    keep(u"bundle/work"_s, '\0' + written(work));
    keep(u"bundle/answer"_s, '\0' + written(encoded(reply, 0)));
    // Two parts to be sealed when it is tried: one chunk and the part's end, then the rest in two and the bundle's end.
    const auto frames = piece('\1' + seedOf(1, encoded(request)) + seedOf(4, encoded(End{})));
    keep(u"bundle/parts"_s, '\1' + frames + QByteArray("\0\0\2\0\x64\0\1\0\0", 9) + QByteArray("\0\0\3\0\xc8\0\0\xff\xff\2\0\0", 12));
    const auto part = QCborValue(2).toCbor();
    keep(u"bundle/header"_s, '\1' + frames + QByteArray("\0\1\5", 3) + piece(part) + QByteArray("\1\2\xff\xff", 4));
}
}

/** Makes the small files fuzzing begins with: fuzz_seeds FOLDER. */
int main(int argc, char **argv)
{
    if (argc != 2) {
        return 2;
    }
    g_corpus.setPath(QString::fromLocal8Bit(argv[1]));
    HubWorld world;
    world.publish("A", world.week, 3);
    const auto request = requestOf(world);
    const auto reply = replyOf(world);
    keepMessages(request, reply);
    keepReplies(reply);
    keepRequests(request);
    keepBundles(request, reply);
    return 0;
}
