// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frames.h"
#include "hub_world.h"

#include "http/front_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** A hub with something in it, and a device of Noor's. */
struct Front {
    HubWorld world;
    QTemporaryDir files;
    FrontDesk desk{world.database(), BlobFolder(files.path(), QByteArray(32, 's'))};
    QByteArray authorization;

    Front()
    {
        world.publish("A", world.week, 3);
        authorization = "Bearer " + world.paired("Noor").toBase64(QByteArray::Base64UrlEncoding);
    }
};

/** Method, path and headers on lines of their own; after an empty line the body. */
Arrival arrivalFrom(Input &input, const QByteArray &authorization)
{
    const auto head = input.piece().split('\n');
    Arrival arrival{.method = head.value(0), .path = head.value(1), .headers = {}, .body = {}, .address = "127.0.0.1"};
    for (const auto &line : head.sliced(std::min<qsizetype>(2, head.size()))) {
        const auto colon = line.indexOf(':');
        arrival.headers.insert(line.left(colon), colon < 0 ? QByteArray() : line.sliced(colon + 1).trimmed());
    }
    arrival.body = arrival.path == "/v1/sync" ? frameStream(input) : input.rest();
    // What a fuzzer would never guess.
    if (arrival.headers.value("authorization") == "device") {
        arrival.headers.insert("authorization", authorization);
    }
    if (arrival.headers.value("content-length") == "right") {
        arrival.headers.insert("content-length", QByteArray::number(arrival.body.size()));
    }
    return arrival;
}

void check(const HttpAnswer &answer)
{
    mustHold(answer.status == 200 || (answer.status >= 400 && answer.status < 500), "whatever is asked, the hub itself does not fail");
    const bool isProblem = answer.contentType == "application/problem+json";
    mustHold(isProblem == (answer.status >= 400), "an error is a problem, told as such");
    mustHold(!isProblem || QJsonDocument::fromJson(answer.body).object().value("status"_L1).toInt() == answer.status, "a problem tells its status");
}
}

/** One request at the hub's front: what the gate lets in, the desk answers; nothing of it stays. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static Front front;
    Input input(bytes, size);
    const auto arrival = arrivalFrom(input, front.authorization);
    if (const auto refused = turnedAway(arrival)) {
        check(*refused);
        return 0;
    }
    std::ignore = front.world.database().transaction([&]() -> Expected<void> {
        check(front.desk.answer(arrival, front.world.now));
        return failure(ErrorKind::NotFound, u"only tried"_s);
    });
    return 0;
}
