// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminding.h"

#include "reminder_facts.h"
#include "reminder_words.h"
#include "stores/reminder_store.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Weekwijzer
{
namespace
{
Q_LOGGING_CATEGORY(reminders, "weekwijzer.reminders", QtInfoMsg)

// Also for what nobody tells of: another time zone, a notice that could not be shown.
constexpr auto looksAgainWithin = std::chrono::minutes(15);
constexpr auto postponedFor = std::chrono::hours(1);

QList<Id> itemsOf(const Reminder &reminder)
{
    QList<Id> items;
    std::ranges::transform(reminder.tellings, std::back_inserter(items), &Telling::item);
    return items;
}

void log(const char *what, const Error &error)
{
    qCWarning(reminders) << what << error.kind << error.detail;
}
}

Reminding::Reminding(Database &database, const Id &student, Notices &notices, WakeUp &wakeUp, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_student(student)
    , m_work(database, student)
    , m_notices(notices)
    , m_wakeUp(wakeUp)
    , m_clock(std::move(clock))
{
    connect(&m_wakeUp, &WakeUp::due, this, &Reminding::plan);
    connect(&m_notices, &Notices::pressed, this, &Reminding::answer);
    connect(&m_notices, &Notices::closed, this, [this](uint number) { m_shown.remove(number); });
}

void Reminding::plan()
{
    const auto now = m_clock();
    const auto facts = readReminderFacts(m_database, m_student, now.toLocalTime());
    if (!facts) {
        log("the plan cannot be read:", facts.error());
        m_wakeUp.in(looksAgainWithin);
        return;
    }
    m_wishes = facts->wishes;
    takeAwaySettled(*facts);
    auto wait = std::chrono::milliseconds(looksAgainWithin);
    for (const auto &reminder : remindersFrom(*facts, now.toLocalTime())) {
        if (reminder.when > now) {
            wait = std::min(wait, reminder.when - now);
            break;
        }
        tell(reminder, *facts, now);
    }
    m_wakeUp.in(wait);
}

void Reminding::tell(const Reminder &reminder, const ReminderFacts &facts, const QDateTime &now)
{
    ReminderStore store(m_database);
    if (const auto noted = store.noteShown(reminder.tellings, now); !noted) {
        log("nothing is told, as it cannot be kept:", noted.error());
        return;
    }
    const auto number = m_notices.show(ReminderWords::notice(reminder, facts.open));
    if (number) {
        m_shown.insert(*number, itemsOf(reminder));
        return;
    }
    log("a notice cannot be shown:", number.error());
    auto undone = store.takeBack(reminder.tellings);
    for (const auto &snooze : facts.snoozed) {
        undone = undone && itemsOf(reminder).contains(snooze.item) ? store.snooze({snooze.item}, snooze.until) : undone;
    }
    if (!undone) {
        log("what was not shown counts as shown:", undone.error());
    }
}

void Reminding::takeAwaySettled(const ReminderFacts &facts)
{
    for (auto [number, items] : std::as_const(m_shown).asKeyValueRange()) {
        const bool isOpen = std::ranges::any_of(items,
                                                [&](const Id &item) { return std::ranges::contains(facts.open, item, &RemindableWork::item); });
        if (!isOpen) {
            m_notices.takeAway(number);
        }
    }
}

void Reminding::answer(uint number, const QString &key, const QString &token)
{
    // The desktop tells of every program's notices.
    const auto items = m_shown.take(number);
    if (items.isEmpty()) {
        return;
    }
    if (key.isEmpty()) {
        Q_EMIT windowAsked(items.size() == 1 ? items.constFirst() : Id(), token);
    } else if (key == ReminderWords::done) {
        markDone(items);
    } else if (key == ReminderWords::later) {
        if (const auto kept = ReminderStore(m_database).snooze(items, m_clock().addDuration(postponedFor)); !kept) {
            log("it cannot be put off:", kept.error());
        }
    }
    m_notices.takeAway(number);
    plan();
}

void Reminding::markDone(const QList<Id> &items)
{
    for (const auto &item : items) {
        if (const auto done = m_work.tick(item, {}, true, m_clock()); !done) {
            log("it cannot be marked as done:", done.error());
            std::ignore = m_notices.show(ReminderWords::notKept());
        }
    }
}
}
