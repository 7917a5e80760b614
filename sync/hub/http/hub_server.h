// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArray>

#include <functional>

namespace Weekwijzer
{
/** Where to serve what. */
struct Serving {
    QString folder; ///< Of the hub's database.
    QByteArray host = "127.0.0.1"; ///< An address of this machine, IPv4 or IPv6.
    quint16 port = 0; ///< 0: any that is free.
};

/**
 * Serves until SIGTERM or SIGINT, then finishes what it has begun; once in the life of a process.
 *
 * `listening` is called with the address as soon as connections are taken. Busy when the port is taken, Usage for an address
 * that isn't one of this machine, and whatever opening the database gives.
 */
[[nodiscard]] Expected<void> serve(const Serving &serving, const std::function<void(const QByteArray &url)> &listening);
}
