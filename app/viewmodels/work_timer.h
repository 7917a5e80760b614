// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/id.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Weekwijzer
{
/**
 * Counts the time that is worked on one item, in whole minutes; the student starts and stops it.
 *
 * What was counted is handed over every few minutes, so that little is lost when the program dies. Time in which the device sleeps isn't
 * counted.
 */
class WorkTimer : public QObject
{
    Q_OBJECT

public:
    /** What was counted is handed over at least this often. */
    static constexpr std::chrono::minutes handOver{5};

    /** A clock that never jumps. */
    using Steady = std::function<std::chrono::milliseconds()>;
    using Take = std::function<void(const Id &item, std::chrono::minutes worked)>;

    explicit WorkTimer(Take take, Steady steady = {}, QObject *parent = nullptr);
    /** Hands over what is left. */
    ~WorkTimer() override;

    [[nodiscard]] bool isRunning() const { return !m_item.isNull(); }
    /** None while it doesn't run. */
    [[nodiscard]] Id item() const { return m_item; }
    /** Since it was started. */
    [[nodiscard]] std::chrono::minutes worked() const;

    /** Stops for another item first. */
    void start(const Id &item);
    /** Half a minute and more counts as one. */
    void stop();

Q_SIGNALS:
    /** Started, stopped, or a minute further. */
    void changed();

private:
    void look();
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_steady() - m_begun; }
    void give(std::chrono::minutes worked);

    Take m_take;
    Steady m_steady;
    QTimer m_look;
    Id m_item;
    std::chrono::milliseconds m_begun{};
    std::chrono::minutes m_given{}; ///< Of what was counted since the start.
    std::chrono::minutes m_shown{};
};
}
