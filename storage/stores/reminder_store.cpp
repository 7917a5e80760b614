// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_store.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int rememberedDays = 31;
constexpr qint64 noTime = -1;

qint64 minuteOf(QTime time)
{
    return time.isValid() ? time.msecsSinceStartOfDay() / 60'000 : noTime;
}

QTime timeOf(qint64 minute)
{
    return minute == noTime ? QTime() : QTime::fromMSecsSinceStartOfDay(int(minute) * 60'000);
}

QDateTime instantOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}
}

Expected<ReminderWishes> ReminderStore::wishes() const
{
    return m_database.prepared("SELECT is_on, quiet_from, quiet_to, begins, thins, when_closed FROM reminder_wish")
        .row([](const Row &row) {
            return ReminderWishes{.on = row.integer(0) != 0,
                                  .quietFrom = timeOf(row.integer(1)),
                                  .quietTo = timeOf(row.integer(2)),
                                  .begins = timeOf(row.integer(3)),
                                  .thins = row.integer(4) != 0,
                                  .whenClosed = row.integer(5) != 0};
        })
        .transform([](const auto &found) { return found.value_or(ReminderWishes()); });
}

Expected<void> ReminderStore::setWishes(const ReminderWishes &wishes)
{
    return m_database
        .prepared("INSERT INTO reminder_wish (only, is_on, quiet_from, quiet_to, begins, thins, when_closed) VALUES (1, ?, ?, ?, ?, ?, ?)"
                  " ON CONFLICT (only) DO UPDATE SET is_on = excluded.is_on, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,"
                  " begins = excluded.begins, thins = excluded.thins, when_closed = excluded.when_closed")
        .bind(int(wishes.on), minuteOf(wishes.quietFrom), minuteOf(wishes.quietTo), minuteOf(wishes.begins), int(wishes.thins),
              int(wishes.whenClosed))
        .run()
        .transform([](int) {});
}

Expected<QList<ShownTelling>> ReminderStore::shown() const
{
    return m_database.prepared("SELECT item, cause, day, time, shown_at FROM shown_telling ORDER BY shown_at, item").rows([](const Row &row) {
        return ShownTelling{.telling = {.item = row.id(0),
                                        .cause = ReminderCause(row.integer(1)),
                                        .day = QDate::fromJulianDay(row.integer(2)),
                                        .time = timeOf(row.integer(3))},
                            .at = instantOf(row.integer(4))};
    });
}

Expected<void> ReminderStore::noteShown(const QList<Telling> &tellings, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto forgotten = m_database.prepared("DELETE FROM shown_telling WHERE shown_at < ?").bind(now.addDays(-rememberedDays)).run();
        if (!forgotten) {
            return std::unexpected(forgotten.error());
        }
        for (const auto &telling : tellings) {
            const auto noted = telling.cause == ReminderCause::Snoozed
                ? m_database.prepared("DELETE FROM snooze WHERE item = ?").bind(telling.item).run()
                : m_database.prepared("INSERT OR REPLACE INTO shown_telling (item, cause, day, time, shown_at) VALUES (?, ?, ?, ?, ?)")
                      .bind(telling.item, telling.cause, telling.day, minuteOf(telling.time), now)
                      .run();
            if (!noted) {
                return std::unexpected(noted.error());
            }
        }
        return {};
    });
}

Expected<void> ReminderStore::takeBack(const QList<Telling> &tellings)
{
    return m_database.transaction([&]() -> Expected<void> {
        for (const auto &telling : tellings) {
            const auto taken = m_database.prepared("DELETE FROM shown_telling WHERE item = ? AND cause = ? AND day = ? AND time = ?")
                                   .bind(telling.item, telling.cause, telling.day, minuteOf(telling.time))
                                   .run();
            if (!taken) {
                return std::unexpected(taken.error());
            }
        }
        return {};
    });
}

Expected<QList<Snooze>> ReminderStore::snoozed() const
{
    return m_database.prepared("SELECT item, until FROM snooze ORDER BY until, item").rows([](const Row &row) {
        return Snooze{.item = row.id(0), .until = instantOf(row.integer(1))};
    });
}

Expected<void> ReminderStore::snooze(const QList<Id> &items, const QDateTime &until)
{
    return m_database.transaction([&]() -> Expected<void> {
        for (const auto &item : items) {
            const auto kept = m_database
                                  .prepared("INSERT INTO snooze (item, until) VALUES (?, ?) ON CONFLICT (item) DO UPDATE SET until = excluded.until")
                                  .bind(item, until)
                                  .run();
            if (!kept) {
                return std::unexpected(kept.error());
            }
        }
        return {};
    });
}
}
