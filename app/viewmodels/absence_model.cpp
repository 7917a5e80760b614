// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "absence_model.h"

#include "reading.h"
#include "stores/own_time_store.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QString AbsenceModel::lasting() const
{
    const auto day = StudentPage::today();
    const auto lasts = std::ranges::find_if(m_known, [day](const Absence &absence) { return absence.first <= day; });
    if (lasts == m_known.end()) {
        return {};
    }
    return lasts->last == day ? tr("You are absent today.") : tr("You are absent until %1.").arg(Words::day(lasts->last));
}

QStringList AbsenceModel::days() const
{
    QStringList words;
    for (int ahead = -daysBack; ahead <= daysAhead; ++ahead) {
        const auto day = Words::day(StudentPage::today().addDays(ahead));
        words += ahead == 0 ? tr("today, %1").arg(day) : day;
    }
    return words;
}

QStringList AbsenceModel::known() const
{
    QStringList words;
    std::ranges::transform(m_known, std::back_inserter(words), [](const Absence &absence) {
        const auto first = Words::day(absence.first);
        return absence.first == absence.last ? first : u"%1 – %2"_s.arg(first, Words::day(absence.last));
    });
    return words;
}

void AbsenceModel::beAbsent(int first, int last)
{
    const auto begin = StudentPage::today().addDays(first - daysBack);
    const auto end = StudentPage::today().addDays(std::max(first, last) - daysBack);
    perform([begin, end](StudentDesk &desk, const QDateTime &now) { return desk.planning.beAbsent(begin, end, now); }, {Kind::Absence});
}

void AbsenceModel::beBack()
{
    beBackFrom(StudentPage::today());
}

void AbsenceModel::takeBack(int place)
{
    if (place >= 0 && place < m_known.size()) {
        beBackFrom(std::max(m_known[place].first, StudentPage::today()));
    }
}

void AbsenceModel::beBackFrom(QDate day)
{
    perform([day](StudentDesk &desk, const QDateTime &now) { return desk.planning.beBack(day, now); }, {Kind::Absence});
}

void AbsenceModel::catchUp(const Id &moment)
{
    perform([moment](StudentDesk &desk, const QDateTime &now) { return desk.work.tick(moment, {}, true, now); }, {Kind::Tick});
}

Expected<bool> AbsenceModel::read(const Id &student)
{
    Reading reading;
    m_known = reading.of(OwnTimeStore(database()).absencesOf(student));
    m_known.removeIf([day = StudentPage::today()](const Absence &absence) { return absence.last < day; });
    m_missed.clear();
    const auto missed = reading.of(readMissed(database(), student, StudentPage::today()));
    std::ranges::transform(missed, std::back_inserter(m_missed), missedRow);
    return reading.end(true);
}
}
