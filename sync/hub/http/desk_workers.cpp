// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_workers.h"

namespace Weekwijzer
{
DeskWorkers::DeskWorkers(std::list<Database> databases, BlobFolder files)
    : m_databases(std::move(databases))
    , m_files(std::move(files))
{
    for (auto &database : m_databases) {
        m_threads.emplace_back([this, &database] { run(database); });
    }
}

DeskWorkers::~DeskWorkers()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

bool DeskWorkers::take(Work work)
{
    const std::scoped_lock lock(m_mutex);
    if (m_stopped || m_waiting.size() >= mostWaiting) {
        return false;
    }
    m_waiting.push_back(std::move(work));
    m_changed.notify_all();
    return true;
}

void DeskWorkers::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && m_busy == 0; });
}

void DeskWorkers::run(Database &database)
{
    FrontDesk desk(database, m_files);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopped || !m_waiting.empty(); });
        if (m_waiting.empty()) {
            return;
        }
        const auto work = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_busy;
        lock.unlock();
        work(desk);
        lock.lock();
        --m_busy;
        m_changed.notify_all();
    }
}
}
