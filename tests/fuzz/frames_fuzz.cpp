// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frames.h"

#include "protocol/frame.h"

using namespace Weekwijzer;

namespace
{
/** All frames of a stream that comes in parts of this size. */
QList<Frame> framesIn(const QByteArray &stream, qsizetype part)
{
    FrameReader reader;
    QList<Frame> frames;
    for (qsizetype at = 0; at < stream.size(); at += part) {
        reader.append(stream.sliced(at, std::min(part, stream.size() - at)));
        for (;;) {
            const auto frame = reader.next();
            if (!frame) {
                mustHold(frame.error().kind == ErrorKind::BadReply, "a damaged stream is a bad reply");
                return frames;
            }
            if (!*frame) {
                break;
            }
            mustHold((*frame)->payload.size() <= largestFrame, "no frame is larger than it may be");
            frames.append(**frame);
        }
    }
    return frames;
}
}

/** Frames come out alike however the stream is cut into parts. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Input input(bytes, size);
    const auto part = input.byte();
    const auto stream = frameStream(input);
    mustHold(framesIn(stream, std::max<qsizetype>(1, part)) == framesIn(stream, std::max<qsizetype>(1, stream.size())), "parts make no difference");
    return 0;
}
