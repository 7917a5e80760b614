// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work_thread.h"

#include <QTimer>

#include <optional>

namespace Weekwijzer
{
/**
 * What somebody is writing for an item: it keeps itself, a moment after the last key, when they turn to something else, and when
 * the program ends.
 *
 * What is typed is never replaced by what comes from another device; that one is kept beside it.
 */
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /** As long as this after the last key. */
    static constexpr std::chrono::milliseconds pause{700};

    explicit DraftKeeper(WorkThread &thread, QObject *parent = nullptr);
    ~DraftKeeper() override;

    [[nodiscard]] QString text() const { return m_text; }
    /** Is all of it on disk? */
    [[nodiscard]] bool isKept() const { return !m_onTheWay.contains(m_item) && m_known == m_text; }

    /** Turns to an item whose draft stands like that in the database, or hears that of the same one. */
    void show(const Id &item, const QString &stored, qint64 version);
    void type(const QString &text);
    /** At once. */
    void keep();

Q_SIGNALS:
    void textChanged();
    /** It is on disk now, or not any more. */
    void keptChanged();

private:
    /** What goes to the disk just now. */
    struct OnTheWay {
        QString text;
        int wishes = 0;
    };

    void end(const Id &item, bool kept);
    void setText(const QString &text);

    WorkThread &m_thread;
    QTimer m_pause;
    Id m_item;
    QString m_text;
    std::optional<QString> m_known; ///< What the database has, or will have; none after a failure.
    qint64 m_seen = 0; ///< The version that was there when the typing began.
    QHash<Id, OnTheWay> m_onTheWay; ///< By item.
};
}
