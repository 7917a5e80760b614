// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kind.h"

namespace Weekwijzer
{
/** What a program without a window ends with, so that a script can tell failures apart (0 is success). */
[[nodiscard]] constexpr int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::BadInput:
        return 3;
    case ErrorKind::Invalid:
        return 4;
    case ErrorKind::NotFound:
        return 5;
    case ErrorKind::NotAllowed:
        return 6;
    case ErrorKind::Stale:
        return 7;
    case ErrorKind::Unpaired:
        return 8;
    case ErrorKind::Offline:
        return 9;
    case ErrorKind::Busy:
        return 10;
    case ErrorKind::TooOld:
        return 11;
    case ErrorKind::BadReply:
        return 12;
    case ErrorKind::WrongKey:
        return 13;
    case ErrorKind::NewerFile:
        return 14;
    case ErrorKind::DiskFull:
        return 15;
    case ErrorKind::Corrupt:
        return 16;
    case ErrorKind::Storage:
        return 17;
    case ErrorKind::Forked:
        return 18;
    case ErrorKind::Erased:
        return 19;
    case ErrorKind::ManyDeletions:
        return 20;
    case ErrorKind::OtherReader:
        return 21;
    case ErrorKind::UnknownSender:
        return 22;
    case ErrorKind::BadSignature:
        return 23;
    case ErrorKind::Damaged:
        return 24;
    case ErrorKind::PartMissing:
        return 25;
    case ErrorKind::BadStick:
        return 26;
    }
    return 17;
}
}
