// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "service/office.h"
#include "store_sqlite/source_store.h"

#include <QStringList>

namespace Weekwijzer
{
/** Brings the steps of an item in step with what a file says, so that a tick stays with the step it was put on. */
class StepImport
{
public:
    StepImport(Office &office, const QDateTime &now)
        : m_office(office)
        , m_now(now)
    {
    }

    /** From the steps the file gave last time to those it gives now; gives them with their ids. */
    [[nodiscard]] Expected<QList<SourceStep>> brought(const Id &item, QList<SourceStep> before, const QStringList &texts);

private:
    [[nodiscard]] Expected<Id> newId(const Id &item, const QString &text, const QList<SourceStep> &taken) const;

    Office &m_office;
    QDateTime m_now;
};
}
