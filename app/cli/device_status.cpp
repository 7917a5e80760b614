// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"
#include "session.h"

#include "stores/cursor_store.h"
#include "stores/kept_versions.h"
#include "stores/plan_store.h"
#include "stores/set_aside_store.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** How this device stands with its hub. */
struct Standing {
    qint64 waiting = 0;
    std::optional<QDateTime> contact;
    QList<KeptVersion> versions;
    qsizetype differing = 0; ///< Scopes that are compared part by part at the next exchange.
    qsizetype withheld = 0; ///< Scopes of which much would be removed.
    qsizetype setAside = 0; ///< Rows that the hub has lost and wasn't told again yet.

    [[nodiscard]] qsizetype refused() const { return std::ranges::count(versions, KeptVersion::Source::Refused, &KeptVersion::source); }
};

Expected<Standing> standingOf(OpenProfile &session)
{
    const auto waiting = session.waiting();
    const auto contact = DeviceStore(session.database).lastContact();
    const auto versions = KeptVersions(session.database).all();
    const auto differing = CursorStore(session.database).marked(Match::Differs);
    const auto withheld = CursorStore(session.database).marked(Match::Withheld);
    const auto setAside = SetAsideStore(session.database).all();
    if (!waiting || !contact || !versions) {
        return std::unexpected(!waiting ? waiting.error() : !contact ? contact.error() : versions.error());
    }
    if (!differing || !withheld || !setAside) {
        return std::unexpected(!differing ? differing.error() : !withheld ? withheld.error() : setAside.error());
    }
    return Standing{.waiting = *waiting,
                    .contact = *contact,
                    .versions = *versions,
                    .differing = differing->size(),
                    .withheld = withheld->size(),
                    .setAside = setAside->size()};
}

/** A version nobody has decided about, with every text in it. */
QJsonObject inFull(const KeptVersion &version)
{
    const auto &kind = *recordKind(version.kind);
    QJsonObject texts;
    for (const auto &text : version.texts) {
        texts.insert(kind.field(text.field)->name, text.kept);
    }
    QJsonObject json{{u"kind"_s, QString(kind.table)}, {u"id"_s, version.record.toString()}, {u"texts"_s, texts}};
    if (version.source == KeptVersion::Source::Refused) {
        json.insert("reason"_L1, jsonOf(version.reason));
        json.insert("refusedAt"_L1, jsonOf(version.at));
    } else {
        json.insert("device"_L1, jsonOf(QVariant(version.device)));
        json.insert("writtenAt"_L1, jsonOf(version.at));
    }
    return json;
}

QJsonArray inFull(const QList<KeptVersion> &versions, KeptVersion::Source source)
{
    QJsonArray list;
    for (const auto &version : versions) {
        if (version.source == source) {
            list.append(inFull(version));
        }
    }
    return list;
}

QJsonObject inFull(const OpenProfile &session, const Standing &standing)
{
    return {{u"paired"_s, true},
            {u"hub"_s, session.pairing.hub.toString()},
            {u"person"_s, QJsonObject{{u"id"_s, session.pairing.person.toString()}}},
            {u"device"_s, jsonOf(session.pairing.device)},
            {u"waiting"_s, standing.waiting},
            {u"notAccepted"_s, inFull(standing.versions, KeptVersion::Source::Refused)},
            {u"keptTexts"_s, inFull(standing.versions, KeptVersion::Source::OtherDevice)},
            {u"scopesToCompare"_s, standing.differing},
            {u"scopesWithheld"_s, standing.withheld},
            {u"setAside"_s, standing.setAside},
            {u"lastContact"_s, standing.contact ? jsonOf(*standing.contact) : QJsonValue()}};
}

/** Only what there is to say something about. */
QString unusual(const Standing &standing)
{
    QString text;
    const auto add = [&](qsizetype count, const QString &line) { text += count > 0 ? u"\n"_s + line.arg(count) : QString(); };
    add(standing.versions.size() - standing.refused(), u"Kept texts    %1"_s);
    add(standing.setAside, u"Set aside     %1, which the hub has lost"_s);
    add(standing.withheld, u"Withheld      much of %1 scopes the hub has no more, see weekwijzer-cli sync --help"_s);
    return text;
}

QString inWords(const std::optional<QDateTime> &contact)
{
    return contact ? QLocale().toString(contact->toLocalTime(), QLocale::ShortFormat) : u"never"_s;
}
}

Expected<Output> status(const Call &call)
{
    auto session = OpenProfile::open(call);
    if (!session && session.error().kind == ErrorKind::Unpaired) {
        return Output{.text = u"This profile is not paired with a hub yet."_s, .json = {{u"paired"_s, false}}};
    }
    const auto standing = session ? standingOf(*session) : std::unexpected(session.error());
    if (!standing) {
        return std::unexpected(standing.error());
    }
    const PlanStore plans(session->database);
    const auto person = plans.person(session->pairing.person);
    const auto school = plans.school();
    if (!person || !school) {
        return std::unexpected(!person ? person.error() : school.error());
    }
    auto json = inFull(*session, *standing);
    auto who = u"not known before the first exchange"_s;
    if (*person) {
        const auto role = jsonOf((*person)->role);
        json.insert("person"_L1, QJsonObject{{u"id"_s, (*person)->id.toString()}, {u"name"_s, (*person)->name}, {u"role"_s, role}});
        who = u"%1 (%2)"_s.arg((*person)->name, role.toString());
    }
    if (*school) {
        json.insert("school"_L1, (*school)->name);
    }
    const auto hub = session->pairing.hub.toString();
    return Output{.text = u"Person        %1\nSchool        %2\nHub           %3\nWaiting       %4\nNot accepted  %5\nLast contact  %6"_s.arg(
                              who, *school ? (*school)->name : u"–"_s, hub.isEmpty() ? u"none, a demonstration"_s : hub,
                              QString::number(standing->waiting), QString::number(standing->refused()), inWords(standing->contact))
                      + unusual(*standing),
                  .json = json};
}
}
