// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QTimer>

#include <functional>

namespace Weekwijzer
{
/**
 * A record's words while somebody types them: they are kept a moment after the last key, and when the page or the program ends.
 *
 * What is typed is never replaced by what comes from the database until it is there itself.
 */
template<typename T>
class SoonKept
{
public:
    /** As long as this after the last key. */
    static constexpr std::chrono::milliseconds pause{700};

    using Done = std::function<void(const Expected<void> &)>;
    /** Writes what differs between the two; `seen` is the version that was there when the typing began. */
    using Write = std::function<void(const T &before, const T &now, qint64 seen, const Done &done)>;

    explicit SoonKept(Write write)
        : m_write(std::move(write))
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(pause);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { keep(); });
    }
    ~SoonKept() { keep(); }
    Q_DISABLE_COPY_MOVE(SoonKept)

    [[nodiscard]] const T &value() const { return m_now; }

    /** What the database has, of this record or another. */
    void show(const T &stored, qint64 version)
    {
        if (stored.id != m_now.id) {
            keep();
            m_onTheWay = 0;
        } else if (m_now != m_before || m_onTheWay > 0) {
            return;
        }
        m_before = stored;
        m_now = stored;
        m_seen = version;
    }
    void change(const T &typed)
    {
        if (typed != m_now) {
            m_now = typed;
            m_pause.start();
        }
    }
    /** At once. */
    void keep()
    {
        m_pause.stop();
        if (m_now == m_before) {
            return;
        }
        ++m_onTheWay;
        m_write(m_before, m_now, m_seen, [this, id = m_now.id, before = m_before](const Expected<void> &done) { end(id, before, done.has_value()); });
        m_before = m_now;
    }

private:
    void end(const Id &id, const T &before, bool kept)
    {
        if (id != m_now.id) {
            return;
        }
        --m_onTheWay;
        if (!kept && m_onTheWay == 0) {
            m_before = before; // So that the next key, or the end of the page, tries again.
        }
    }

    Write m_write;
    QTimer m_pause;
    T m_before; ///< What the database has, or will have.
    T m_now;
    qint64 m_seen = 0;
    int m_onTheWay = 0;
};
}
