// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealed_parts.h"

#include "bundle/bundle_reader.h"
#include "protocol/messages.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
Expected<BundleReader> readerOf(const QList<QByteArray> &parts)
{
    return BundleReader::begun(
        [parts](int part) -> Expected<std::unique_ptr<QIODevice>> {
            if (part > parts.size()) {
                return failure(ErrorKind::PartMissing, u"no such part"_s);
            }
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(parts[part - 1]);
            buffer->open(QIODevice::ReadOnly);
            return buffer;
        },
        bundleReader());
}

bool isOfBundles(ErrorKind kind)
{
    const auto kinds = {ErrorKind::BadInput,    ErrorKind::NewerFile,   ErrorKind::Damaged, ErrorKind::BadSignature,
                        ErrorKind::OtherReader, ErrorKind::PartMissing, ErrorKind::BadReply};
    return std::ranges::contains(kinds, kind);
}

/** All frames until the end, or until the rest is not to be had. */
QList<Frame> framesOf(BundleReader &bundle)
{
    QList<Frame> frames;
    for (;;) {
        auto frame = bundle.next();
        mustHold(frame || isOfBundles(frame.error().kind), "a damaged bundle is told from a broken disk");
        if (!frame || !*frame) {
            return frames;
        }
        frames.append(**std::move(frame));
    }
}

QList<Frame> framesIn(const QByteArray &stream)
{
    FrameReader reader;
    reader.append(stream);
    QList<Frame> frames;
    for (auto frame = reader.next(); frame && *frame; frame = reader.next()) {
        frames.append(**frame);
    }
    return frames;
}

template<typename T>
void check(const Expected<T> &message)
{
    mustHold(message || message.error().kind == ErrorKind::BadReply || message.error().kind == ErrorKind::TooOld,
             "what is no message is a bad reply");
}

void decode(const Frame &frame)
{
    switch (frame.type) {
    case Frame::Type::Request:
        return check(decodedRequest(frame.payload));
    case Frame::Type::Ack:
        return check(decodedAck(frame.payload));
    case Frame::Type::Page:
        return check(decodedPage(frame.payload));
    case Frame::Type::Blob:
        return check(decodedBlobPart(frame.payload));
    case Frame::Type::End:
        return check(decodedEnd(frame.payload));
    }
}
}

/** The parts of a bundle on a stick: what comes out is what its sender put in, in that order and no more. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Input input(bytes, size);
    const auto made = sealedParts(input);
    auto bundle = readerOf(made.parts);
    mustHold(bundle || isOfBundles(bundle.error().kind), "what is no bundle is told from a broken disk");
    if (!bundle) {
        return 0;
    }
    mustHold(!made.isForged, "nobody writes in another's name");
    const auto header = bundle->header();
    mustHold(decodedHeader(encoded(header)) == header, "what was read of a header can be written and read again");
    const auto frames = framesOf(*bundle);
    if (made.content) {
        const auto sealed = framesIn(*made.content);
        mustHold(frames == sealed.first(std::min(frames.size(), sealed.size())), "what comes out was put in");
    }
    std::ranges::for_each(frames, decode);
    return 0;
}
