// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <optional>

namespace Weekwijzer
{
/** Collects what is read one after the other, and the first failure. */
class Reading
{
public:
    /** What was read; after a failure nothing of its kind. */
    template<typename T>
    T of(const Expected<T> &read)
    {
        if (!read && !m_failed) {
            m_failed = read.error();
        }
        return read.value_or(T());
    }

    /** The whole that was made of it, if nothing failed. */
    template<typename Whole>
    [[nodiscard]] Expected<Whole> end(const Whole &whole) const
    {
        return m_failed ? std::unexpected(*m_failed) : Expected<Whole>(whole);
    }
    [[nodiscard]] Expected<void> end() const { return m_failed ? std::unexpected(*m_failed) : Expected<void>(); }

private:
    std::optional<Error> m_failed;
};
}
