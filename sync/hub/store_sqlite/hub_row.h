// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "merge/field_merge.h"
#include "records/record.h"
#include "records/scope.h"

namespace Weekwijzer
{
/** A record as the hub keeps it: its values, where it lives, and who last wrote what. */
struct HubRow {
    Record record; ///< A withdrawn record keeps its values.
    Scope scope;
    qint64 seq = 0; ///< The scope's count at its latest change.
    Id parent; ///< The record whose scope it shares; none where the scope is named.
    qint64 week = 0; ///< Ordinal of the week plan it belongs to; 0 for none.
    bool withdrawn = false;
    FieldVersion made; ///< The version of each field that `versions` doesn't name.
    QMap<quint8, FieldVersion> versions;

    [[nodiscard]] FieldVersion versionOf(quint8 key) const { return versions.value(key, record.values.contains(key) ? made : FieldVersion()); }
};
}
