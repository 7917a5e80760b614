// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seen_model.h"

#include "letter_page.h"
#include "reading.h"
#include "stores/history_store.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SeenModel::SeenModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : StudentPage(database, thread, std::move(clock), parent)
    , m_paper(thread, [this] {
        const auto letter = m_seen.letter.value_or(ExpectationLetter());
        return PaperPage{.name = tr("What we expect"), .make = [letter](Database &, const Id &, const PrintStyle &style, const QString &file) {
                             return printLetter(letter, style, file);
                         }};
    })
{
}

QString SeenModel::week() const
{
    return u"%1 · %2"_s.arg(Words::week(m_seen.week), Words::days(m_seen.week));
}

void SeenModel::choose(const Id &student)
{
    m_student = student;
    m_weeks = 0;
}

void SeenModel::turn(int weeks)
{
    m_weeks += weeks;
    refresh();
}

void SeenModel::share(int part, bool shared)
{
    if (!m_own) {
        return;
    }
    perform([part, shared](StudentDesk &desk,
                           const QDateTime &now) { return desk.sharing.share(SharingChoice::Part(part), shared, now.toLocalTime().date(), now); },
            {Kind::SharingChoice, Kind::SharedState});
}

Expected<bool> SeenModel::read(const Id &student)
{
    m_own = m_student.isNull() || m_student == student;
    const auto &whose = m_own ? student : m_student;
    auto seen = readSeenWeek(database(), whose, Week::of(today()).plus(m_weeks), localNow(), QLocale().bcp47Name());
    if (!seen) {
        return std::unexpected(seen.error());
    }
    m_seen = *std::move(seen);
    m_byTeachers.clear();
    m_byCoach.clear();
    return (m_own ? readOwn(whose) : Expected<void>()).transform([] { return true; });
}

Expected<void> SeenModel::readOwn(const Id &student)
{
    const SharingStore sharing(database());
    Reading reading;
    const auto handIns = reading.of(HistoryStore(database()).handIns(student));
    const auto feedback = reading.of(sharing.feedbackGiven(student));
    const auto questions = reading.of(sharing.questionsAsked(student));
    const auto coach = reading.of(coachOf(PlanStore(database()), student));
    m_byTeachers = {tr("Your name"), tr("Work you handed in: %n time(s)", nullptr, handIns), tr("Feedback on it: %n time(s)", nullptr, feedback),
                    tr("Questions you asked: %n", nullptr, questions)};
    if (coach) {
        const auto told = reading.of(sharing.messagesTo(student, coach->id));
        m_byCoach = {tr("Your name"), tr("What you told %1: %n time(s)", nullptr, told).arg(coach->name)};
    }
    return reading.end();
}
}
