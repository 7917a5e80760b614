// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>

namespace Weekwijzer
{
/**
 * Notices when the thread it was made on leaves its events waiting, for whatever it does or waits for itself.
 *
 * Another thread knocks every few milliseconds and sees when it is answered. What the system made this thread wait for a
 * processor is taken off, where the system tells it: a busy machine is no fault of the program.
 */
class StallWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds tolerated{50};

    explicit StallWatch(QObject *parent = nullptr);
    ~StallWatch() override;

Q_SIGNALS:
    /** An event had to wait longer than is tolerated; `worked` of that time this thread was busy, the rest it waited for something. */
    void stalled(std::chrono::milliseconds lasted, std::chrono::milliseconds worked);

private:
    /** How long this thread has run, and waited for a processor, ever; 0 where the system doesn't tell. */
    struct Account {
        std::chrono::nanoseconds worked{};
        std::chrono::nanoseconds queued{};
    };
    void knock();
    void answer(std::chrono::nanoseconds knocked, const Account &before);
    [[nodiscard]] std::chrono::nanoseconds now() const { return std::chrono::nanoseconds(m_clock.nsecsElapsed()); }
    [[nodiscard]] Account account() const;

    QElapsedTimer m_clock;
    QByteArray m_path; ///< Where the system tells it.
    std::atomic_bool m_stops = false;
    std::binary_semaphore m_answered{0};
    std::jthread m_knocker;
};
}
