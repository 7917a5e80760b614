// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "front_desk.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace Weekwijzer
{
/** Threads that answer requests, each with its own front desk, so that sockets never wait for the database. */
class DeskWorkers
{
public:
    using Work = std::function<void(FrontDesk &)>;

    /** One thread for each database. */
    DeskWorkers(std::list<Database> databases, BlobFolder files);
    ~DeskWorkers();
    DeskWorkers(const DeskWorkers &) = delete;
    DeskWorkers &operator=(const DeskWorkers &) = delete;

    /** False when too much is waiting already. */
    [[nodiscard]] bool take(Work work);
    /** Returns when everything taken is done. */
    void finish();

private:
    static constexpr size_t mostWaiting = 1000;
    void run(Database &database);

    std::list<Database> m_databases;
    BlobFolder m_files;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_waiting;
    int m_busy = 0;
    bool m_stopped = false;
    std::list<std::jthread> m_threads; ///< Last, so that they end before what they use.
};
}
