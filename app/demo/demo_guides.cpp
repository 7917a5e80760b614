// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_guides.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using Sort = WorkForm::Sort;
using About = StepCard::About;

WholeGuide mathematics()
{
    return {.guide = {.introduction = u"Welkom bij wiskunde.\nJe leert rekenen met breuken, vormen en verbanden. Fouten maken hoort erbij."_s,
                      .yearOverview = u"September – november: breuken en machten\nDecember – februari: driehoeken en Pythagoras\n"
                                      "Maart – juni: vergelijkingen en grafieken"_s,
                      .goals = u"Ik reken vlot met breuken.\nIk leg uit hoe ik aan mijn antwoord kom.\nIk lees een grafiek af."_s,
                      .contents = u"Het handboek, hoofdstuk 1 tot 9.\nElke week een reeks oefeningen op drie niveaus."_s,
                      .reaching = u"Stel je vraag bij de opdracht, of kom naar het vragenuur."_s},
            .forms = {{.sort = Sort::Activity, .name = u"Oefenreeks"_s, .why = u"je ziet meteen wat je al kunt en wat nog niet"_s},
                      {.sort = Sort::Activity, .name = u"Samen uitleggen"_s, .why = u"wie iets uitlegt, begrijpt het zelf beter"_s},
                      {.sort = Sort::Tool, .name = u"Rekenmachine"_s, .why = u"zo blijft er tijd voor het denken"_s},
                      {.sort = Sort::Tool, .name = u"Sleutel"_s, .why = u"je kijkt je werk zelf na"_s}},
            .cards = {{.about = About::FindingTheWay,
                       .title = u"Hoe vind ik mijn weg?"_s,
                       .steps = u"Open de week en kies een taak van wiskunde.\nLees eerst het doel.\nMaak de stappen van boven naar onder."_s},
                      {.about = About::FindingOnline,
                       .title = u"Hoe vind ik het online deel?"_s,
                       .steps = u"Open de taak.\nKijk bij Materiaal.\nKies het filmpje of het werkblad. Het werkt ook zonder internet."_s},
                      {.about = About::HandingIn,
                       .title = u"Hoe dien ik in?"_s,
                       .steps = u"Kijk je werk na met de sleutel.\nNeem een foto van je blad.\nDruk in de taak op Indienen."_s}}};
}

WholeGuide dutch()
{
    return {.guide = {.introduction = u"In Nederlands lees, schrijf en praat je veel. Je kiest vaak zelf waarover."_s,
                      .yearOverview = u"Elk trimester: één boek, één schrijftaak, één spreekbeurt."_s,
                      .goals = u"Ik schrijf een tekst die een ander begrijpt.\nIk vertel wat ik van een boek vind."_s,
                      .contents = u"Lezen, schrijven, spreken, luisteren en taal onderzoeken."_s,
                      .reaching = {}},
            .forms = {{.sort = Sort::Activity, .name = u"Schrijven in twee keer"_s, .why = u"een tekst wordt beter als je hem een dag laat liggen"_s},
                      {.sort = Sort::Tool, .name = u"Leesboek naar keuze"_s, .why = {}}},
            .cards = {{.about = About::HandingIn,
                       .title = u"Hoe dien ik een tekst in?"_s,
                       .steps = u"Lees je tekst één keer hardop.\nVink af wat je nakeek.\nDruk in de taak op Indienen."_s}}};
}

WholeGuide english()
{
    return {.guide = {.introduction = u"In this class we use English from the first minute. Nobody has to speak perfectly."_s,
                      .yearOverview = u"Autumn: talking about yourself\nWinter: stories\nSpring: the news"_s,
                      .goals = u"I can tell what I did last week.\nI understand a short news item."_s,
                      .contents = u"Listening, speaking, reading, writing; 20 new words a week."_s,
                      .reaching = u"Ask at the task, in English or in Dutch."_s},
            .forms = {{.sort = Sort::Activity, .name = u"Talking in pairs"_s, .why = u"you speak much more than in front of the class"_s},
                      {.sort = Sort::Tool, .name = u"Word cards"_s, .why = u"a few words each day stay longer than many at once"_s}},
            .cards = {{.about = About::Other,
                       .title = u"How do I learn new words?"_s,
                       .steps = u"Cover the translation.\nSay the word aloud.\nPut what you did not know at the back."_s}}};
}
}

QList<WholeGuide> demoGuides(const Id &group, const QList<Subject> &subjects)
{
    QList<WholeGuide> all;
    const auto add = [&](const QString &abbreviation, WholeGuide guide) {
        const auto subject = std::ranges::find(subjects, abbreviation, &Subject::abbreviation);
        if (subject == subjects.end()) {
            return;
        }
        guide.guide.group = group;
        guide.guide.subject = subject->id;
        nameParts(guide);
        all.append(guide);
    };
    add(u"WIS"_s, mathematics());
    add(u"NED"_s, dutch());
    add(u"ENG"_s, english());
    return all;
}
}
