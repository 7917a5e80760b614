// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_model.h"

#include "planning/answer_time.h"
#include "question_rows.h"
#include "stores/subject_store.h"

#include <algorithm>

namespace Weekwijzer
{
Expected<bool> SubjectModel::read(const Id &student)
{
    const auto known = SubjectStore(database()).subject(m_subject.id);
    if (!known || !*known) {
        return known ? Expected<bool>(false) : std::unexpected(known.error());
    }
    m_subject = **known;
    return readGuide().and_then([&] { return readWork(student); }).transform([] { return true; });
}

Expected<void> SubjectModel::readGuide()
{
    const SubjectStore store(database());
    const auto guide = store.guideFor(m_subject.id);
    const auto whole = !guide ? std::unexpected(guide.error()) : *guide ? store.whole(**guide) : Expected<WholeGuide>(WholeGuide());
    const auto hours = whole ? store.hoursOf(m_subject.id) : std::unexpected(whole.error());
    if (!hours) {
        return std::unexpected(hours.error());
    }
    m_guide = *whole;
    m_hours.clear();
    std::ranges::transform(*hours, std::back_inserter(m_hours), &AnswerWords::hour);
    m_nextHour = AnswerWords::next(Weekwijzer::nextHour(*hours, localNow()));
    return {};
}

Expected<void> SubjectModel::readWork(const Id &student)
{
    const auto standings = readSubjectWork(database(), student, localNow(), m_subject.id);
    if (!standings) {
        return std::unexpected(standings.error());
    }
    QList<SubjectWork> works;
    std::ranges::transform(*standings, std::back_inserter(works), &StandingWork::work);
    const auto now = subjectNow(works, today());
    m_stateWords = SubjectWords::state(now);
    m_deadlines = SubjectWords::works(now.deadlines, *standings);
    m_deadlineWords = SubjectWords::deadlines(now);
    m_thisWeek = SubjectWords::works(now.thisWeek, *standings);
    m_toRead = SubjectWords::works(now.toRead, *standings);
    return {};
}
}
