// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub_world.h"

namespace Weekwijzer
{
/**
 * A school with somebody of every role in every place, one record of every kind about each of them, and told by hand who
 * reads and writes what: what the hub decides by its own rules is held against this.
 */
class Crowd
{
public:
    Crowd();

    /** A record, and the school, group or person it is about. */
    struct Sample {
        Record record;
        QByteArray about;

        [[nodiscard]] TestDevice::Name name() const { return {record.kind, record.id}; }
    };

    [[nodiscard]] static QByteArrayList people();
    [[nodiscard]] const QList<Sample> &samples() const { return m_samples; }
    /** Every scope that could be named: each type with each key. */
    [[nodiscard]] static QList<Scope> everyScope();
    /** One more record of every kind about everything, as `author` would make it. */
    [[nodiscard]] static QList<Sample> attempts(const QByteArray &author);

    [[nodiscard]] static bool isReader(const QByteArray &person, const Sample &sample);
    [[nodiscard]] static bool isMaker(const QByteArray &person, const Sample &sample);
    /** May this person write this field once the record is there? */
    [[nodiscard]] static bool isWriter(const QByteArray &person, const Sample &sample, const Field &field);
    [[nodiscard]] static bool isWithdrawer(const QByteArray &person, const Sample &sample);

    [[nodiscard]] HubWorld &world() { return m_world; }
    /** A sample in words, for a test that fails; the file it names, if it names one, holds them too. */
    [[nodiscard]] static QByteArray inWords(const Sample &sample);

private:
    /** The schools, groups or people that a record of this kind may be about. */
    [[nodiscard]] static QByteArrayList aboutFor(Kind kind);
    void addPerson(const char *name, Role role, const QByteArrayList &groups, const QByteArrayList &wards = {});

    HubWorld m_world;
    QList<Sample> m_samples;
};
}
