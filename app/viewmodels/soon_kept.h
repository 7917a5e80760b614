// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"
#include "records/id.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

namespace Weekwijzer
{
/**
 * A record's words while somebody types them: they are kept a moment after the last key, and when the page or the program ends.
 *
 * What is typed is never replaced by what comes from the database until it is there itself. What the database had no room for is
 * shown again when its record is, and tried again: with the next key, once anything else had room, and at the end. `T` is a record:
 * it has an `id`, and is compared.
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
    ~SoonKept()
    {
        keep();
        retry();
    }
    Q_DISABLE_COPY_MOVE(SoonKept)

    [[nodiscard]] const T &value() const { return m_now; }
    /** Is all of it on disk? */
    [[nodiscard]] bool isKept() const { return m_now == m_before && !m_unkept.contains(m_now.id); }

    /** What the database has, of this record or another. */
    void show(const T &stored, qint64 version)
    {
        if (stored.id != m_now.id) {
            keep();
        } else if (!isKept()) {
            return;
        }
        // Of what was left a moment ago the database may not have heard yet, or may have had no room for it.
        const auto unkept = m_unkept.value(stored.id, {.wanted = stored, .stored = {}});
        if (unkept.wishes > 0) {
            m_before = unkept.wanted;
        } else {
            m_before = unkept.stored.value_or(stored);
            m_unkept.remove(stored.id);
        }
        m_now = unkept.wanted;
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
        auto &unkept = m_unkept[m_now.id];
        unkept.wanted = m_now;
        unkept.seen = m_seen;
        write(unkept, m_before);
        m_before = m_now;
    }

private:
    /** What the database doesn't have yet. */
    struct Unkept {
        T wanted;
        std::optional<T> stored; ///< After a failure: what it had before.
        qint64 seen = 0;
        int wishes = 0; ///< On their way.
    };

    void write(Unkept &unkept, const T &before)
    {
        ++unkept.wishes;
        m_write(before, unkept.wanted, unkept.seen,
                [this, id = unkept.wanted.id, before](const Expected<void> &done) { end(id, before, done.has_value()); });
    }

    /** Of the records that aren't shown, whose words had no room. */
    void retry()
    {
        for (auto &unkept : m_unkept) {
            if (unkept.wishes == 0 && unkept.stored) {
                write(unkept, *std::exchange(unkept.stored, {}));
            }
        }
    }

    void end(const Id &id, const T &before, bool kept)
    {
        auto &unkept = m_unkept[id];
        if (!kept && !unkept.stored) {
            unkept.stored = before;
        }
        if (--unkept.wishes > 0) {
            return;
        }
        if (!unkept.stored) {
            m_unkept.remove(id);
        } else if (id == m_now.id) {
            // The next key, or the end of the page, tries again with all that differs.
            m_before = *unkept.stored;
            m_unkept.remove(id);
            if (kept) {
                keep(); // There is room again.
            }
        }
        if (kept) {
            retry();
        }
    }

    Write m_write;
    QTimer m_pause;
    T m_before; ///< What the database has, or will have.
    T m_now;
    qint64 m_seen = 0;
    QHash<Id, Unkept> m_unkept;
};
}
