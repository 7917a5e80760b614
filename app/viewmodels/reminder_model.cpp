// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_model.h"

#include "reminders/reminder_facts.h"
#include "reminders/reminder_words.h"
#include "stores/device_store.h"
#include "stores/reminder_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QTime timeOf(int minute)
{
    return QTime::fromMSecsSinceStartOfDay(minute * 60'000);
}
}

ReminderModel::ReminderModel(Database &database, WorkThread &thread, Clock clock, Background *background, QObject *parent)
    : StudentPage(database, thread, std::move(clock), parent)
    , m_background(background)
{
    connect(&thread, &WorkThread::paired, this, &ReminderModel::attend);
}

Expected<bool> ReminderModel::read(const Id &student)
{
    const auto facts = readReminderFacts(database(), student, localNow());
    if (!facts) {
        return std::unexpected(facts.error());
    }
    m_wishes = facts->wishes;
    const auto reminders = remindersFrom(*facts, localNow());
    m_next = reminders.isEmpty() ? QString() : ReminderWords::when(reminders[0].when, today());
    m_nextLines = reminders.isEmpty() ? QString() : ReminderWords::lines(reminders[0], facts->open).join(u'\n');
    m_reason = ReminderWords::reason(facts->density);
    return true;
}

void ReminderModel::setOn(bool on)
{
    auto wishes = m_wishes;
    wishes.on = on;
    keep(wishes);
}

void ReminderModel::setQuiet(int from, int to)
{
    auto wishes = m_wishes;
    wishes.quietFrom = timeOf(from);
    wishes.quietTo = timeOf(to);
    keep(wishes);
}

void ReminderModel::setBegins(int minute)
{
    auto wishes = m_wishes;
    wishes.begins = timeOf(minute);
    keep(wishes);
}

void ReminderModel::setThins(bool thins)
{
    auto wishes = m_wishes;
    wishes.thins = thins;
    keep(wishes);
}

void ReminderModel::setWhenClosed(bool whenClosed)
{
    auto wishes = m_wishes;
    wishes.whenClosed = whenClosed;
    keep(wishes);
}

void ReminderModel::attend()
{
    const auto pairing = DeviceStore(database()).pairing();
    const auto wishes = ReminderStore(database()).wishes();
    if (m_background != nullptr && pairing && *pairing && wishes && wishes->on) {
        m_background->attend();
    }
}

void ReminderModel::keep(const ReminderWishes &wishes)
{
    if (wishes == m_wishes) {
        return;
    }
    // The session's start comes first: who is told "also while closed" must be able to count on it.
    if (const auto started = startWithSession(wishes); !started) {
        setTrouble(started.error());
        return;
    }
    m_wishes = wishes;
    Q_EMIT changed();
    perform([wishes](StudentDesk &desk, const QDateTime &) { return desk.reminders.setWishes(wishes); }, {},
            [this](const Expected<void> &) {
                refresh();
                attend();
            });
}

Expected<void> ReminderModel::startWithSession(const ReminderWishes &wishes)
{
    const bool starts = wishes.on && wishes.whenClosed;
    const bool started = m_wishes.on && m_wishes.whenClosed;
    return m_background == nullptr || starts == started ? Expected<void>() : m_background->startWithSession(starts);
}
}
