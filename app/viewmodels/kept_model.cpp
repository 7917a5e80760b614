// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kept_model.h"

#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** The texts of a version below each other, leaving out what is empty. */
QString joined(const QList<KeptVersion::Text> &texts, QString KeptVersion::Text::*which)
{
    QStringList all;
    std::ranges::transform(texts, std::back_inserter(all), which);
    all.removeAll(QString());
    return all.join(u"\n\n"_s);
}
}

KeptModel::KeptModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : StudentPage(database, thread, std::move(clock), parent)
{
}

void KeptModel::restore(int row)
{
    decide(row, &KeptVersions::restore);
}

void KeptModel::letGo(int row)
{
    decide(row, &KeptVersions::letGo);
}

void KeptModel::decide(int row, Decision decision)
{
    const auto version = m_versions.value(row);
    perform([version, decision](StudentDesk &desk, const QDateTime &now) { return (desk.kept.*decision)(version, now); },
            {version.kind, Kind::KeptText});
}

Expected<bool> KeptModel::read(const Id &)
{
    const auto versions = KeptVersions(database()).all();
    if (!versions) {
        return std::unexpected(versions.error());
    }
    QList<KeptRow> rows;
    for (const auto &version : *versions) {
        const auto row = rowOf(version);
        if (!row) {
            return std::unexpected(row.error());
        }
        rows.append(*row);
    }
    m_versions = *versions;
    m_rows = rows;
    return !rows.isEmpty();
}

Expected<KeptRow> KeptModel::rowOf(const KeptVersion &version) const
{
    const auto item = PlanStore(database()).item(version.item);
    if (!item) {
        return std::unexpected(item.error());
    }
    const auto what = Words::kind(version.kind);
    const auto at = Words::moment(version.at, localNow());
    const bool refused = version.source == KeptVersion::Source::Refused;
    //: Which device a text was written on, and when
    const auto from = version.device.isEmpty() ? tr("From another device, %1").arg(at) : tr("From “%1”, %2").arg(version.device, at);
    return KeptRow{.title = *item ? u"%1: %2"_s.arg(what, (*item)->title) : what,
                   .from = refused ? tr("Not accepted, %1").arg(at) : from,
                   .reason = refused ? Words::sentence(version.reason) : QString(),
                   .kept = joined(version.texts, &KeptVersion::Text::kept),
                   .current = joined(version.texts, &KeptVersion::Text::current)};
}
}
