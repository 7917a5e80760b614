// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_counter.h"

#include "byte_range.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QByteArray tagOf(const BlobName &name)
{
    return '"' + name.toHex() + '"';
}

HttpAnswer unsatisfiable(qint64 size)
{
    auto answer = problem(416, "range"_L1, "There are no such bytes, or more than one answer holds"_L1);
    answer.headers = {{"Content-Range", "bytes */" + QByteArray::number(size)}};
    return answer;
}

QList<QPair<QByteArray, QByteArray>> offsetHeader(qint64 offset)
{
    return {{"Upload-Offset", QByteArray::number(offset)}};
}
}

Expected<HttpAnswer> BlobCounter::answer(const Arrival &arrival, const QByteArray &token, const QDateTime &now)
{
    const auto name = BlobName::fromHex(QByteArrayView(arrival.path).sliced(blobPath.size()));
    if (arrival.method == "PATCH") {
        return takeIn(arrival, token, name, now);
    }
    return arrival.method == "HEAD" ? sayOffset(token, name) : handOut(arrival, token, name);
}

Expected<HttpAnswer> BlobCounter::handOut(const Arrival &arrival, const QByteArray &token, const BlobName &name)
{
    const auto size = m_desk.sizeFor(token, name);
    if (!size) {
        return std::unexpected(size.error());
    }
    // Bytes of another content under this name can't be; a condition that names one is answered as RFC 9110 has it.
    const auto condition = arrival.headers.value("if-range", tagOf(name));
    const auto asked = condition == tagOf(name) ? rangeOf(arrival.headers.value("range"), *size) : Whole();
    const bool isWhole = std::holds_alternative<Whole>(asked);
    if (std::holds_alternative<Unsatisfiable>(asked) || (isWhole && *size > largestBlobPiece)) {
        return unsatisfiable(*size);
    }
    auto range = isWhole ? ByteRange{.first = 0, .last = *size - 1} : std::get<ByteRange>(asked);
    range.last = std::min(range.last, range.first + largestBlobPiece - 1);
    return m_desk.range(name, range.first, range.length()).transform([&](const QByteArray &bytes) {
        HttpAnswer answer{.status = isWhole ? 200 : 206, .contentType = "application/octet-stream", .body = bytes};
        answer.headers = {{"ETag", tagOf(name)}, {"Accept-Ranges", "bytes"}};
        if (!isWhole) {
            answer.headers.append(
                {"Content-Range",
                 "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) + '/' + QByteArray::number(*size)});
        }
        return answer;
    });
}

Expected<HttpAnswer> BlobCounter::takeIn(const Arrival &arrival, const QByteArray &token, const BlobName &name, const QDateTime &now)
{
    const auto taken = m_desk.take(token, name, arrival.headers.value("upload-offset").toLongLong(), arrival.body, now);
    if (!taken && taken.error().kind == ErrorKind::BadReply) {
        auto answer = problem(422, "hash"_L1, "The file is not what its name says"_L1);
        answer.headers = offsetHeader(0);
        return answer;
    }
    return taken.transform([](const TakenPiece &piece) {
        auto answer = piece.fitted ? HttpAnswer{.status = 204} : problem(409, "offset"_L1, "The file goes on elsewhere"_L1);
        answer.headers = offsetHeader(piece.offset);
        return answer;
    });
}

Expected<HttpAnswer> BlobCounter::sayOffset(const QByteArray &token, const BlobName &name)
{
    return m_desk.offsetFor(token, name).transform([](qint64 offset) {
        HttpAnswer answer{.status = 204};
        answer.headers = offsetHeader(offset);
        return answer;
    });
}
}
