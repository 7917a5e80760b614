// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminded_profile.h"

#include "client/profile.h"
#include "stores/device_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<std::unique_ptr<RemindedProfile>> RemindedProfile::open(const QString &folder, Notices &notices)
{
    auto database = Profile::connectBeside(folder);
    const auto pairing = database ? DeviceStore(*database).pairing() : std::unexpected(database.error());
    if (!pairing) {
        return std::unexpected(pairing.error());
    }
    if (!*pairing) {
        return failure(ErrorKind::Unpaired, u"this device belongs to nobody yet"_s);
    }
    return std::unique_ptr<RemindedProfile>(new RemindedProfile(*std::move(database), (*pairing)->person, notices));
}

RemindedProfile::RemindedProfile(Database database, const Id &student, Notices &notices)
    : m_database(std::move(database))
    , m_watch(m_database)
    , m_reminding(m_database, student, notices, m_wakeUp, [] { return QDateTime::currentDateTimeUtc(); })
{
    connect(&m_watch, &DatabaseWatch::changed, this, &RemindedProfile::plan);
    connect(&m_watch, &DatabaseWatch::gone, this, &RemindedProfile::gone);
    connect(&m_reminding, &Reminding::windowAsked, this, &RemindedProfile::windowAsked);
}

void RemindedProfile::plan()
{
    m_reminding.plan();
    Q_EMIT planned();
}
}
