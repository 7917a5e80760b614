// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/standing.h"
#include "record_book.h"

#include "records/change.h"

#include <QDateTime>

namespace Weekwijzer
{
/** Takes or refuses changes, one by one: is it somebody's to make, does it fit, how does it merge with what is there? */
class ChangeDesk
{
public:
    ChangeDesk(Database &database, const Standing &standing, const Id &device, const QDateTime &now)
        : m_book(database)
        , m_standing(standing)
        , m_device(device)
        , m_now(now)
    {
    }

    /** Nothing for a change that was taken, else why it was not; fails only when storing fails. */
    [[nodiscard]] Expected<std::optional<ErrorKind>> apply(const Change &change);

private:
    [[nodiscard]] Expected<void> make(const Change &change);
    [[nodiscard]] Expected<void> set(const HubRow &row, const Change &change);
    [[nodiscard]] Expected<void> withdraw(const HubRow &row);
    /** A record about an item is about one of a group its student is in. */
    [[nodiscard]] Expected<void> checkSubject(const Record &record);
    [[nodiscard]] Expected<void> checkHandIn(const Record &feedback);
    [[nodiscard]] Authorship by(const Change &change) const { return {.clock = change.clock, .device = m_device}; }

    RecordBook m_book;
    const Standing &m_standing;
    Id m_device;
    QDateTime m_now;
};
}
