// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_letter.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QList<ExpectationLetter> demoLetters(const Id &school)
{
    const auto id = [&](const char *language) { return Id::derived({"demo letter", school.bytes(), language}); };
    return {
        {.id = id("nl"),
         .school = school,
         .group = {},
         .language = u"nl"_s,
         .ofYourChild = u"Uw kind kijkt elke week in de weekplanning en dient het werk op tijd in.\n"
                        "Lukt iets niet? Dan vraagt uw kind hulp in de klas, met een vraag in de app of aan de leercoach."_s,
         .ofYou = u"Zorg voor een rustige plek en een vast moment om te werken.\n"
                  "Vraag één keer per week hoe het gaat, en luister."_s,
         .notOfYou = u"U hoeft de leerstof niet uit te leggen.\nU hoeft niet elke taak na te kijken: dat doen wij."_s,
         .whomToCall = u"De leercoach, Joris: elke schooldag van 8 tot 16 uur, 03 555 01 23.\n"
                       "Is uw kind ziek? Bel het onthaal voor 9 uur, 03 555 01 20."_s},
        {.id = id("en"),
         .school = school,
         .group = {},
         .language = u"en"_s,
         .ofYourChild = u"Your child looks at the week plan each week and hands in the work in time.\n"
                        "When something does not work, your child asks: in class, with a question in the app, or the coach."_s,
         .ofYou = u"Please give your child a quiet place and a regular time to work.\nAsk once a week how it goes, and listen."_s,
         .notOfYou = u"You do not have to explain the lessons.\nYou do not have to check each task: we do."_s,
         .whomToCall = u"The coach, Joris: every school day from 8 to 16, 03 555 01 23.\n"
                       "Is your child ill? Call the front desk before 9, 03 555 01 20."_s},
    };
}
}
