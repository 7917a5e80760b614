// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "stores/outbox.h"
#include "stores/plan_store.h"
#include "work/sharing.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<OpenProfile> OpenProfile::open(const Call &call)
{
    const auto unpaired = failure(ErrorKind::Unpaired, u"this profile is not paired with a hub yet, see weekwijzer-cli pair --help"_s);
    if (!QFileInfo::exists(QDir(call.folder).filePath(u"device.db"_s))) {
        return unpaired;
    }
    auto profile = Profile::open(call.folder);
    if (!profile) {
        return std::unexpected(profile.error());
    }
    auto database = profile->connect();
    if (!database) {
        return std::unexpected(database.error());
    }
    auto pairing = DeviceStore(*database).pairing();
    if (!pairing) {
        return std::unexpected(pairing.error());
    }
    if (!*pairing) {
        return unpaired;
    }
    return OpenProfile{.profile = *std::move(profile),
                       .database = *std::move(database),
                       .pairing = **std::move(pairing),
                       .localNow = QDateTime(call.today, QTime::currentTime())};
}

Expected<Person> OpenProfile::person()
{
    const auto found = PlanStore(database).person(pairing.person);
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Expected<Person>(**found) : failure(ErrorKind::NotFound, u"nothing has come from the hub yet, see weekwijzer-cli sync --help"_s);
}

Expected<qint64> OpenProfile::waiting()
{
    return Outbox(database).waiting();
}

Expected<OpenProfile> openAs(Role role, const Call &call)
{
    auto session = OpenProfile::open(call);
    if (!session) {
        return session;
    }
    const auto person = session->person();
    if (!person) {
        return std::unexpected(person.error());
    }
    if (person->role != role) {
        return failure(ErrorKind::NotAllowed, role == Role::Student ? u"only a student does this"_s : u"only a teacher does this"_s);
    }
    return session;
}

Expected<void> settleSharing(OpenProfile &session, QDate today)
{
    return Sharing(session.database, session.pairing.person).settle(today, QDateTime::currentDateTimeUtc());
}

Expected<Output> saved(OpenProfile &session, const QString &what, QJsonObject json)
{
    return session.waiting().transform([&](qint64 waiting) {
        json.insert("waiting"_L1, waiting);
        const auto travels = waiting == 0 ? QString()
                                          : u" %1 %2 for a connection."_s.arg(waiting).arg(waiting == 1 ? u"change waits"_s : u"changes wait"_s);
        return Output{.text = what + u" Saved here."_s + travels, .json = json};
    });
}
}
