// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "setup_model.h"

#include "stores/device_store.h"
#include "stores/plan_store.h"
#include "words.h"

#include <QSysInfo>
#include <QUrl>

namespace Weekwijzer
{
SetupModel::SetupModel(Database &database, WorkThread &thread, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_thread(thread)
{
    if (const auto pairing = DeviceStore(database).pairing()) {
        m_paired = pairing->has_value();
    } else {
        m_trouble = Words::sentence(pairing.error().kind);
    }
    readRole();
    connect(&m_thread, &WorkThread::recordsChanged, this, [this](const QSet<Kind> &kinds) {
        if (kinds.contains(Kind::Person)) {
            readRole();
        }
    });
    connect(&m_thread, &WorkThread::statusChanged, this, &SetupModel::take);
    connect(&m_thread, &WorkThread::pairingFailed, this, &SetupModel::tellFailure);
    connect(&m_thread, &WorkThread::paired, this, [this] {
        m_paired = true;
        m_busy = false;
        readRole();
        Q_EMIT changed();
    });
}

void SetupModel::readRole()
{
    const auto pairing = DeviceStore(m_database).pairing();
    const auto person = pairing && *pairing ? PlanStore(m_database).person((*pairing)->person) : std::optional<Person>();
    if (!pairing || !person) {
        return; // A page that can't be read tells why; the window stays what it was.
    }
    const bool guardian = *person && (*person)->role == Role::Guardian;
    if (guardian != std::exchange(m_guardian, guardian)) {
        Q_EMIT changed();
    }
}

void SetupModel::pair(const QString &address, const QString &code)
{
    begin();
    m_thread.pair(QUrl::fromUserInput(address.trimmed()), code.trimmed(), QSysInfo::machineHostName());
}

void SetupModel::openDemo()
{
    begin();
    m_thread.openDemo();
}

void SetupModel::begin()
{
    m_busy = true;
    m_trouble.clear();
    Q_EMIT changed();
}

void SetupModel::take(const SyncStatus &status)
{
    if (m_paired && status.state == SyncStatus::State::Unpaired) {
        m_paired = false;
        m_trouble = Words::sentence(status.trouble);
        Q_EMIT changed();
    }
}

void SetupModel::tellFailure(const Error &error)
{
    m_busy = false;
    switch (error.kind) {
    case ErrorKind::NotAllowed:
    case ErrorKind::Unpaired:
        m_trouble = tr("The school does not take this code. Check it, or ask your teacher for a new one.");
        break;
    case ErrorKind::BadInput:
        m_trouble = tr("This is not the address of a school. Type it as it stands on the paper.");
        break;
    case ErrorKind::Offline:
        m_trouble = tr("The school cannot be reached. For this first step you need a connection.");
        break;
    default:
        m_trouble = Words::sentence(error.kind);
    }
    Q_EMIT changed();
}
}
