// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_model.h"
#include "work_thread.h"

namespace Weekwijzer
{
/** A page about the student whose device this is, read from the database for as long as it is open. */
class StudentPage : public PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")

public:
    StudentPage(Database &database, WorkThread &thread, Clock clock, QObject *parent = nullptr);

    /** From here to `hide` the page follows the database. */
    Q_INVOKABLE void show();
    Q_INVOKABLE virtual void hide() { m_shown = false; }
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

protected:
    /** Reads all the page shows; true when there is something to show. */
    [[nodiscard]] virtual Expected<bool> read(const Id &student) = 0;

    /** Does a change to these kinds show on the page? While somebody writes, their draft is kept every moment. */
    [[nodiscard]] virtual bool concerns(const QSet<Kind> &kinds) const { return kinds != QSet{Kind::Draft}; }

    void perform(DeviceWorker::Intent intent, const QSet<Kind> &touched, WorkThread::Outcome report = {})
    {
        m_thread.perform(std::move(intent), touched, this, std::move(report));
    }
    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] QDateTime localNow() const { return m_clock().toLocalTime(); }
    [[nodiscard]] QDate today() const { return localNow().date(); }
    [[nodiscard]] bool isShown() const { return m_shown; }

private:
    Database &m_database;
    WorkThread &m_thread;
    Clock m_clock;
    bool m_shown = false;
};
}
