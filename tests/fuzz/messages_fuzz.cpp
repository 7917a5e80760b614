// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input.h"

#include "protocol/messages.h"

using namespace Weekwijzer;

namespace
{
template<typename Message>
void check(const QByteArray &bytes, Expected<Message> (*decoded)(const QByteArray &))
{
    const auto message = decoded(bytes);
    if (!message) {
        const auto kind = message.error().kind;
        mustHold(kind == ErrorKind::BadReply || kind == ErrorKind::TooOld, "a message that can't be read is a bad reply");
        return;
    }
    const auto again = decoded(encoded(*message));
    mustHold(again && *again == *message, "what was read can be written and read again");
}
}

/** A byte that says which message, and the message. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    Input input(bytes, size);
    const auto which = input.byte() % 5;
    const auto message = input.rest();
    switch (which) {
    case 0:
        check(message, &decodedRequest);
        break;
    case 1:
        check(message, &decodedAck);
        break;
    case 2:
        check(message, &decodedPage);
        break;
    case 3:
        check(message, &decodedBlobPart);
        break;
    default:
        check(message, &decodedEnd);
    }
    return 0;
}
