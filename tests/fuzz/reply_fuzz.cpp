// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "device_bench.h"
#include "frames.h"

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A reply as a broken or evil hub may send it: the device breaks off with a reason, and what was made on it stays. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static DeviceBench device;
    Input input(bytes, size);
    const auto part = std::max<qsizetype>(1, input.byte());
    const auto reply = frameStream(input);
    device.tryOut([&] {
        device.begin();
        for (qsizetype at = 0; at < reply.size(); at += part) {
            device.hear(reply.sliced(at, std::min(part, reply.size() - at)));
        }
        device.end();
        mustHold(device.isSound(), "the device is as it was, or further");
    });
    return 0;
}
