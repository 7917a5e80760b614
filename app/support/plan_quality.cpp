// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_quality.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// English and Dutch. In another language every word counts as one that says something.
const QSet<QString> &vagueMoments()
{
    static const QSet<QString> words{u"later"_s, u"soon"_s, u"sometime"_s, u"some"_s,    u"time"_s,       u"someday"_s,    u"tomorrow"_s,
                                     u"today"_s, u"once"_s, u"maybe"_s,    u"perhaps"_s, u"eventually"_s, u"when"_s,       u"i"_s,
                                     u"can"_s,   u"feel"_s, u"like"_s,     u"it"_s,      u"straks"_s,     u"ooit"_s,       u"eens"_s,
                                     u"een"_s,   u"keer"_s, u"morgen"_s,   u"vandaag"_s, u"misschien"_s,  u"binnenkort"_s, u"als"_s,
                                     u"ik"_s,    u"zin"_s,  u"heb"_s,      u"kan"_s,     u"wel"_s,        u"ergens"_s,     u"deze"_s,
                                     u"week"_s,  u"this"_s, u"dit"_s,      u"weekend"_s, u"the"_s,        u"in"_s,         u"het"_s,
                                     u"snel"_s,  u"gauw"_s, u"nog"_s,      u"of"_s,      u"have"_s};
    return words;
}

const QSet<QString> &vaguePlaces()
{
    static const QSet<QString> words{u"somewhere"_s, u"anywhere"_s, u"wherever"_s, u"ergens"_s, u"overal"_s, u"maakt"_s,
                                     u"niet"_s,      u"uit"_s,      u"doesn't"_s,  u"matter"_s, u"waar"_s,   u"ook"_s};
    return words;
}

const QSet<QString> &vagueActions()
{
    static const QSet<QString> words{u"try"_s,      u"start"_s,   u"begin"_s,    u"work"_s,    u"study"_s, u"learn"_s, u"do"_s,   u"it"_s,
                                     u"my"_s,       u"best"_s,    u"i"_s,        u"on"_s,      u"to"_s,    u"the"_s,   u"with"_s, u"hard"_s,
                                     u"proberen"_s, u"probeer"_s, u"beginnen"_s, u"werken"_s,  u"werk"_s,  u"leren"_s, u"leer"_s, u"studeren"_s,
                                     u"studeer"_s,  u"doen"_s,    u"doe"_s,      u"het"_s,     u"mijn"_s,  u"ik"_s,    u"aan"_s,  u"de"_s,
                                     u"goed"_s,     u"te"_s,      u"starten"_s,  u"maken"_s,   u"maak"_s,  u"make"_s,  u"an"_s,   u"een"_s,
                                     u"ermee"_s,    u"taak"_s,    u"task"_s,     u"opdracht"_s};
    return words;
}

const QSet<QString> &noObstacles()
{
    static const QSet<QString> words{u"nothing"_s, u"none"_s, u"no"_s, u"niets"_s, u"niks"_s, u"geen"_s, u"nee"_s};
    return words;
}

const QSet<QString> &noAnswers()
{
    static const QSet<QString> words{u"stop"_s,  u"nothing"_s, u"don't"_s, u"know"_s, u"i"_s,    u"ik"_s,
                                     u"niets"_s, u"niks"_s,    u"weet"_s,  u"het"_s,  u"niet"_s, u"dan"_s};
    return words;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}'’]+"_s);
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

/** Missing without a word, Vague with none but those, Clear otherwise; a number is always a word that says something. */
PartVerdict verdictOn(const QString &text, const QSet<QString> &vague)
{
    const auto words = wordsOf(text);
    if (words.isEmpty()) {
        return PartVerdict::Missing;
    }
    return std::ranges::all_of(words, [&](const QString &word) { return vague.contains(word); }) ? PartVerdict::Vague : PartVerdict::Clear;
}
}

int PlanQuality::clearParts() const
{
    return int(std::ranges::count(verdicts, PartVerdict::Clear));
}

std::optional<PlanPart> PlanQuality::next() const
{
    const auto open = std::ranges::find_if(verdicts, [](PartVerdict verdict) { return verdict != PartVerdict::Clear; });
    return open == verdicts.end() ? std::nullopt : std::optional(PlanPart(open - verdicts.begin()));
}

PlanQuality qualityOf(const IfThenPlan &plan)
{
    return {.verdicts = {verdictOn(plan.moment, vagueMoments()), verdictOn(plan.place, vaguePlaces()), verdictOn(plan.firstStep, vagueActions()),
                         verdictOn(plan.obstacle, noObstacles()), verdictOn(plan.answer, noAnswers())}};
}
}
