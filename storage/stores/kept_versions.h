// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_writer.h"

namespace Weekwijzer
{
/** A version of something a person wrote that isn't the one on the screen; kept until they restore it or let it go. */
struct KeptVersion {
    enum class Source {
        OtherDevice, ///< Another text was later when both had changed.
        Refused, ///< The hub did not take the change.
    };
    struct Text {
        quint8 field = 0;
        QString kept;
        QString current; ///< What the field has now; empty when the record isn't here.

        bool operator==(const Text &) const = default;
    };

    Source source = Source::OtherDevice;
    Id id; ///< Of the KeptText; none for a refused change.
    qint64 number = 0; ///< Of the refused change.
    Kind kind = Kind::Draft; ///< With `record`: what it is a version of.
    Id record;
    Id item; ///< The plan item it is about; none for what is about none.
    QList<Text> texts; ///< Of a refused change all that were in it; none when it held other values only.
    QString device; ///< Where it was written, as its person calls that device; empty for this one.
    QDateTime at; ///< When it was written, or refused.
    ErrorKind reason = ErrorKind::Stale; ///< Why it was refused.

    bool operator==(const KeptVersion &) const = default;
};

/** The other versions of what somebody wrote, from the hub and from what the hub refused. */
class KeptVersions
{
public:
    explicit KeptVersions(Database &database)
        : m_database(database)
        , m_records(database)
        , m_outbox(database)
        , m_writer(database)
    {
    }

    /** Those nobody has decided about yet, oldest first. */
    [[nodiscard]] Expected<QList<KeptVersion>> all() const;
    [[nodiscard]] Expected<QList<KeptVersion>> of(Kind kind, const Id &record) const;

    /**
     * Makes it the current version again, as a new change, and settles it.
     *
     * Invalid when the record isn't here and can't be made of what was kept.
     */
    [[nodiscard]] Expected<void> restore(const KeptVersion &version, const QDateTime &now);
    /** Settles it; the current version stays. */
    [[nodiscard]] Expected<void> letGo(const KeptVersion &version, const QDateTime &now);

private:
    [[nodiscard]] Expected<KeptVersion::Text> compared(Kind kind, const Id &record, quint8 field, const QString &kept) const;
    [[nodiscard]] Expected<QList<KeptVersion>> fromHub() const;
    [[nodiscard]] Expected<QList<KeptVersion>> refused() const;
    /** What a record is about, by these values of it or else by the row that is here. */
    [[nodiscard]] Expected<Id> itemOf(Kind kind, const Id &record, const Values &values) const;
    [[nodiscard]] Expected<Values> valuesOf(const KeptVersion &version) const;

    Database &m_database;
    RecordStore m_records;
    Outbox m_outbox;
    RecordWriter m_writer;
};
}
