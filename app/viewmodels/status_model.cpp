// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status_model.h"

#include "words.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Q_DECLARE_LOGGING_CATEGORY(viewmodels)

StatusModel::StatusModel(WorkThread &thread, Clock clock, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
    , m_clock(std::move(clock))
{
    connect(&m_thread, &WorkThread::statusChanged, this, &StatusModel::take);
    connect(&m_thread, &WorkThread::failed, this, &StatusModel::tellFailure);
}

QString StatusModel::waiting() const
{
    if (m_status.waiting == 0 || m_status.state == SyncStatus::State::NoHub) {
        return {};
    }
    return tr("%n change(s) wait for connection", nullptr, m_status.waiting);
}

QString StatusModel::notAccepted() const
{
    return m_status.notAccepted == 0 ? QString() : tr("%n change(s) not accepted, kept here", nullptr, m_status.notAccepted);
}

QString StatusModel::contact() const
{
    switch (m_status.state) {
    case SyncStatus::State::Unpaired:
        return {};
    case SyncStatus::State::NoHub:
        return tr("Demo school, nothing leaves this device");
    case SyncStatus::State::Exchanging:
        return tr("Sending and fetching");
    default:
        break;
    }
    if (!m_status.lastContact.isValid()) {
        return tr("No contact with the school yet");
    }
    const auto contact = tr("Last contact %1").arg(Words::moment(m_status.lastContact, m_clock().toLocalTime()));
    //: %1 is the last contact; the order of the work is right also with a wrong clock
    return m_status.clockSkew == 0 ? contact : tr("%1. The clock of this device is wrong.").arg(contact);
}

QString StatusModel::contactIcon() const
{
    switch (m_status.state) {
    case SyncStatus::State::Idle:
        return u"network-connect"_s;
    case SyncStatus::State::Exchanging:
        return u"view-refresh"_s;
    case SyncStatus::State::Trouble:
        return u"data-warning"_s;
    default:
        return u"network-disconnect"_s;
    }
}

QString StatusModel::trouble() const
{
    return m_status.state == SyncStatus::State::Trouble ? Words::sentence(m_status.trouble) : QString();
}

bool StatusModel::canExchange() const
{
    using enum SyncStatus::State;
    return m_status.state != Unpaired && m_status.state != NoHub && m_status.state != Exchanging;
}

bool StatusModel::canAgreeToRemove() const
{
    return m_status.state == SyncStatus::State::Trouble && m_status.trouble == ErrorKind::ManyDeletions;
}

void StatusModel::agreeToRemove()
{
    m_thread.agreeToRemove();
}

void StatusModel::syncNow()
{
    m_thread.syncNow();
}

void StatusModel::dismissFailure()
{
    m_failure.clear();
    Q_EMIT failureChanged();
}

void StatusModel::take(const SyncStatus &status)
{
    if (status != m_status) {
        m_status = status;
        Q_EMIT changed();
    }
}

void StatusModel::tellFailure(const Error &error)
{
    qCWarning(viewmodels) << "not kept:" << error.kind << error.detail;
    m_failure = Words::sentence(error.kind);
    Q_EMIT failureChanged();
}
}
