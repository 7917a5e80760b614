// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link_model.h"

#include "link.h"
#include "stores/plan_store.h"
#include "words.h"

#include <utility>

namespace Weekwijzer
{
LinkModel::LinkModel(Database &database, const SetupModel &setup, WeekModel &week, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_setup(setup)
    , m_week(week)
{
}

void LinkModel::follow(const QString &link)
{
    if (m_held) {
        m_waiting = link;
        return;
    }
    const auto target = targetOf(link);
    if (!target) {
        Q_EMIT refused(tr("Weekwijzer does not know this link."));
    } else if (!m_setup.isPaired()) {
        Q_EMIT refused(tr("First connect this device to your school. Then open the link again."));
    } else if (m_setup.isGuardian()) {
        Q_EMIT refused(tr("This link is for the device of a student."));
    } else if (target->week.isValid()) {
        m_week.goTo(target->week);
        Q_EMIT weekAsked();
    } else {
        showItem(target->item);
    }
}

void LinkModel::hold(bool held)
{
    m_held = held;
    if (!m_held && !m_waiting.isEmpty()) {
        follow(std::exchange(m_waiting, {}));
    }
}

void LinkModel::showItem(const Id &item)
{
    const auto known = PlanStore(m_database).knownItem(item);
    if (known) {
        Q_EMIT itemAsked(item);
    } else if (known.error().kind == ErrorKind::NotFound) {
        Q_EMIT refused(tr("This is not on this device. Perhaps it comes with the next exchange."));
    } else {
        Q_EMIT refused(Words::sentence(known.error().kind));
    }
}
}
