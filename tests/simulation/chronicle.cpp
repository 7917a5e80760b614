// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chronicle.h"

#include "sim_seat.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString nameOf(const SimSeat &seat)
{
    return u"%1's device %2"_s.arg(QLatin1StringView(seat.device->person().name)).arg(seat.device->number());
}

QString words(const Value &value)
{
    return std::visit(
        []<typename T>(const T &held) {
            if constexpr (std::is_same_v<T, QString>) {
                return held;
            } else if constexpr (std::is_same_v<T, qint64>) {
                return QString::number(held);
            } else if constexpr (std::is_same_v<T, Id>) {
                return held.toString().first(8);
            } else {
                return u"nothing"_s;
            }
        },
        value);
}

QString words(const Change &change)
{
    QStringList parts;
    const auto &kind = *recordKind(change.kind);
    for (const auto &[key, value] : change.values.asKeyValueRange()) {
        parts.append(u"%1 = %2"_s.arg(kind.field(key)->name, words(value)));
    }
    const auto what = change.verb == Change::Verb::Withdraw ? u"withdraws"_s : u"sets"_s;
    return u"%1 %2 %3 %4"_s.arg(what, kind.table, change.record.toString().first(8), parts.join(u", "_s));
}

quint64 digestOf(const Page &page)
{
    quint64 sum = quint64(page.cursor.scope.type) * 1'000'003;
    for (const auto &row : page.rows) {
        sum += rowDigest(row.record.kind, row.record.id, row.version) + quint64(row.presence);
    }
    return sum;
}
}

void Chronicle::note(const Incident &incident, const SimSeat &seat)
{
    tell([&] { return u"%1 (%2)"_s.arg(told({incident}), nameOf(seat)); });
}

void Chronicle::note(const Change &change, const Expected<qint64> &clock, const SimSeat &seat)
{
    tell([&] { return u"  %1 %2%3"_s.arg(nameOf(seat), words(change), clock ? QString() : u" (not saved)"_s); });
    trace(clock ? quint64(*clock) : 1);
    ++m_outcome.edits;
}

void Chronicle::note(const Ack &ack, const SimSeat &seat)
{
    tell([&] {
        return u"  the hub answers %1: up to %2, %3 refused, %4 digests%5"_s.arg(nameOf(seat))
            .arg(ack.upTo)
            .arg(ack.refused.size())
            .arg(ack.digests.size())
            .arg(ack.scopes ? u", new scopes"_s : QString());
    });
    trace(quint64(ack.upTo) * 31 + quint64(ack.refused.size()) * 7 + quint64(ack.digests.size()));
}

void Chronicle::note(const Page &page)
{
    tell([&] {
        return u"    a page of scope %1 %2 with %3 rows%4"_s.arg(int(page.cursor.scope.type))
            .arg(page.cursor.scope.key.toString().first(8))
            .arg(page.rows.size())
            .arg(page.repaired                ? u", repaired"_s
                     : page.buckets.isEmpty() ? QString()
                                              : u", a repair"_s);
    });
    trace(digestOf(page));
}

void Chronicle::complain(const QString &what)
{
    m_outcome.complaint = m_outcome.complaint.value_or(what);
}
}
