// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine.h"

namespace Weekwijzer
{
enum class BlobWay : quint8 { Down, Up };

/** Which files go first; changes go before all of them. */
enum class BlobRank : quint8 {
    Small, ///< Up to `largestInlineBlob`.
    Submission, ///< A student's work, to the hub or to who is to answer it.
    ThisWeek, ///< Of the current week, or asked for by a person.
    Rest,
};

/** A file that has to travel. */
struct BlobTask {
    BlobName name;
    qint64 size = 0; ///< Bytes.
    BlobWay way = BlobWay::Down;
    BlobRank rank = BlobRank::Rest;
    qint64 done = 0; ///< Bytes that need not travel any more; for Up what the hub said last.
    bool asked = false; ///< A person wants it, and knows its price.

    [[nodiscard]] qint64 left() const { return size - done; }
    bool operator==(const BlobTask &) const = default;
};

// What happened; also ConnectionFound, ConnectionLost, BytesArrived, StorageFailed and TimePassed.
/** All that has to travel now; replaces what was known. */
struct TransfersKnown {
    QList<BlobTask> tasks;
    bool metered = false; ///< Bytes cost money on this line.
};
/** A person pays for what waits now. */
struct TransfersAllowed {
};
/** Changes go first: files wait until they are through. */
struct ExchangeBegins {
};
struct ExchangeEnds {
};
/** The file to fetch is open, and so much of it is here and checked. */
struct FileOpened {
    qint64 done = 0;
};
/** The head of an answer. */
struct AnswerBegan {
    int status = 0;
    qint64 first = -1; ///< Of Content-Range, with the next two; -1 when it says nothing.
    qint64 last = -1;
    qint64 total = -1;
    QByteArray etag;
    qint64 offset = -1; ///< Of Upload-Offset.
    std::chrono::seconds retryAfter{};
};
struct AnswerEnded {
};
/** No answer, or one that was cut or stalled. */
struct TransferBroke {
};
/** The whole file was checked: `trouble` is BadReply when it is not what its name says, Corrupt when the disk lost a part. */
struct FileChecked {
    std::optional<ErrorKind> trouble;
};
using BlobEvent = std::variant<ConnectionFound, ConnectionLost, TransfersKnown, TransfersAllowed, ExchangeBegins, ExchangeEnds, FileOpened,
                               AnswerBegan, BytesArrived, AnswerEnded, TransferBroke, FileChecked, StorageFailed, TimePassed>;

// What to do about it, in this order; also WaitUntil.
/** Go on with what is here of a file, and answer with FileOpened. */
struct OpenFile {
    BlobName name;
    qint64 size = 0;
};
/** GET these bytes, the last one included. */
struct FetchBytes {
    BlobName name;
    qint64 first = 0;
    qint64 last = 0;
};
/** PATCH these bytes. */
struct SendBytes {
    BlobName name;
    qint64 offset = 0;
    qint64 length = 0;
};
/** HEAD: how much of it does the hub have? */
struct AskOffset {
    BlobName name;
};
struct KeepBytes {
    QByteArray bytes;
};
/** Make safe from a power cut what was kept. */
struct SecureFile {
};
/** All of it is here: check it, and answer with FileChecked. */
struct CheckFile {
};
/** Throw away what is here of it. */
struct StartFileOver {
    BlobName name;
    qint64 size = 0;
};
/** The hub has all of it. */
struct NoteOnHub {
    BlobName name;
};
/** End the request that runs; what came of it was kept. */
struct BreakOff {
};
struct ReportFiles {
    enum class State { Resting, Running, Waiting };

    State state = State::Resting;
    std::optional<BlobTask> running{};
    qint64 left = 0; ///< Bytes that go by themselves.
    qint64 priced = 0; ///< Bytes that wait until a person pays for them.
    std::chrono::seconds takes{}; ///< What the priced bytes take as fast as it went until now; 0 when nobody knows.
    QDateTime nextTry{}; ///< When Waiting.

    bool operator==(const ReportFiles &) const = default;
};
using BlobCommand = std::variant<OpenFile, FetchBytes, SendBytes, AskOffset, KeepBytes, SecureFile, CheckFile, StartFileOver, NoteOnHub, BreakOff,
                                 WaitUntil, ReportFiles>;
}
