// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar_words.h"

#include "tasks.h"
#include "text.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using Said = CalendarTitle::Said;

struct Ending {
    QLatin1StringView words;
    Said said;
};

// What contains another comes first.
constexpr std::array endings{
    Ending{" is due to be graded"_L1, Said::ToBeGraded},
    Ending{" moet worden beoordeeld"_L1, Said::ToBeGraded},
    Ending{" moet beoordeeld worden"_L1, Said::ToBeGraded},
    Ending{" is due"_L1, Said::Due},
    Ending{" should be completed"_L1, Said::Due},
    Ending{" moet worden ingeleverd"_L1, Said::Due},
    Ending{" moet ingeleverd worden"_L1, Said::Due},
    Ending{" moet voltooid zijn"_L1, Said::Due},
    Ending{" zou voltooid moeten zijn"_L1, Said::Due},
    Ending{" moet worden voltooid"_L1, Said::Due},
    Ending{" opens"_L1, Said::Opens},
    Ending{" opent"_L1, Said::Opens},
    Ending{" gaat open"_L1, Said::Opens},
    Ending{" closes"_L1, Said::Closes},
    Ending{" sluit"_L1, Said::Closes},
    Ending{" wordt gesloten"_L1, Said::Closes},
};
}

CalendarTitle moodleTitle(const QString &summary)
{
    for (const auto &[words, said] : endings) {
        if (summary.endsWith(words, Qt::CaseInsensitive) && summary.size() > words.size()) {
            return {.title = summary.chopped(words.size()).trimmed(), .said = said};
        }
    }
    return {.title = summary, .said = Said::Nothing};
}

CalendarTitle timetableTitle(const QString &summary)
{
    static const auto folding = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression gone(uR"(^[\[(]?(vervalt|vervallen|uitval|valt uit|geannuleerd|cancell?ed)[\])]?(?: ?[:–-] ?|(?<=[\])]) ?))"_s,
                                         folding);
    static const QRegularExpression moved(uR"(^[\[(]?(verplaatst|moved)[\])]?(?: ?[:–-] ?|(?<=[\])]) ?))"_s, folding);
    static const QRegularExpression changed(uR"(^[\[(]?(gewijzigd|wijziging|changed|updated)[\])]?(?: ?[:–-] ?|(?<=[\])]) ?))"_s, folding);
    if (const auto match = gone.match(summary); match.hasMatch()) {
        return {.title = summary.sliced(match.capturedLength()).trimmed(), .said = Said::Cancelled};
    }
    if (const auto match = moved.match(summary); match.hasMatch()) {
        return {.title = summary.sliced(match.capturedLength()).trimmed(), .said = Said::Moved};
    }
    return {.title = QString(summary).remove(changed).trimmed(), .said = Said::Nothing};
}

QString courseFrom(const QString &category)
{
    static const QRegularExpression code(uR"( ?[\[(][^\[\]()]*[\])]$)"_s);
    const auto course = cleaned(withoutEntities(category)).text.simplified();
    const auto name = QString(course).remove(code).trimmed();
    return name.isEmpty() ? course : name;
}

bool isOnline(const QString &text)
{
    static const QRegularExpression words(uR"(\b(online|teams|zoom|google meet|jitsi|bigbluebutton|webex|videoles|livesessie|webinar)\b)"_s);
    return words.match(plain(text)).hasMatch();
}

bool asksForWork(const QString &title)
{
    static const QRegularExpression words(
        uR"(\b(deadline|inleveren|indienen|afgeven|taak|opdracht|huiswerk|verslag|due|hand in|submit|assignment|homework)\b)"_s);
    return words.match(plain(title)).hasMatch();
}

QStringList descriptionLines(const QString &description)
{
    static const QRegularExpression label(uR"(^(docent|docenten|leraar|leerkracht|teacher|lokaal|locatie|room|groep|klas|class|group) ?:)"_s);
    auto lines = linesOf(cleaned(withoutEntities(withoutTags(description))).text);
    lines.removeIf([](const QString &line) { return label.match(plain(line)).hasMatch(); });
    return lines;
}

QStringList stableKeys(const QStringList &uids)
{
    static const QRegularExpression stamp(u"^(\\d{8}T?\\d{6}Z?|\\d{10}|\\d{13})[-_.:/]+(?=[^@]*[A-Za-z0-9])"_s);
    QHash<QString, QString> uidOfRest;
    QStringList rests;
    for (const auto &uid : uids) {
        const auto match = stamp.match(uid);
        const auto rest = uid.sliced(match.capturedLength());
        if (!match.hasMatch() || uidOfRest.value(rest, uid) != uid) {
            return uids;
        }
        uidOfRest.insert(rest, uid);
        rests.append(rest);
    }
    return rests;
}
}
