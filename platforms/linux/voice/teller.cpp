// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teller.h"

#include <QCoreApplication>

#include <unistd.h>

namespace Weekwijzer
{
namespace
{
// Seconds. Who stopped it has another sound in mind.
constexpr unsigned int longestStop = 1;
}

Teller::Teller()
    : m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Teller::read);
}

void Teller::leave(bool heard)
{
    QCoreApplication::exit(heard ? 0 : 1);
}

void Teller::read()
{
    char part[4096];
    const auto count = ::read(STDIN_FILENO, part, sizeof part);
    if (count <= 0) {
        m_input.setEnabled(false);
        if (m_begun) {
            alarm(longestStop);
            fallSilent();
        }
        leave(true);
        return;
    }
    m_read.append(part, count);
    if (!m_begun && isWhole(m_read)) {
        m_begun = true;
        alarm(longestSilence);
        begin(m_read);
    }
}
}
