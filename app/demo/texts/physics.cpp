// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts physics()
{
    return {
        .name = u"Fysica"_s,
        .abbreviation = u"FYS"_s,
        .icon = u"games-hint"_s,
        .lessonDay = Qt::Friday,
        .lessonTime = QTime(8, 25),
        .ask = u"Vragenuur op woensdag om 12.05 uur in het labo; online antwoord ik binnen de twee dagen."_s,
        .evaluation = u"Gegeven, gevraagd, oplossing, antwoord: elk deel telt voor een kwart."_s,
        .handInWhere = u"In Weekwijzer, of in het bakje in het labo"_s,
        .topics =
            {
                {.goal = u"Je kan snelheid berekenen en een s(t)-grafiek lezen."_s,
                 .why = u"Op de fiets, in de trein of bij een remafstand: snelheid speelt altijd mee."_s,
                 .doneInClass = u"We lieten een wagentje rijden en maten elke seconde de plaats."_s,
                 .activities =
                     {
                         lesson(25, u"Les: de eenparig rechtlijnige beweging"_s, u"Leerboek blz. 30–33"_s),
                         task(25, u"Los vraagstuk 1, 2 en 4 over snelheid op"_s, u"Werkschrift blz. 24"_s,
                              {u"Noteer gegeven en gevraagd."_s, u"Zet om naar m en s."_s, u"Bereken en controleer de eenheid."_s},
                              u"Foto van je blad"_s),
                         task(20, u"Meet je eigen fietssnelheid over 100 meter"_s, u"Chronometer, meetlint, fietshelm"_s,
                              {u"Zet 100 meter uit op een veilige plek."_s, u"Rijd drie keer en noteer de tijd."_s, u"Bereken het gemiddelde."_s}),
                         extra(15, u"Zoek op hoe snel het snelste dier van België is"_s),
                     }},
                {.goal = u"Je kan krachten tekenen als pijlen en de resultante bepalen."_s,
                 .why = u"Een brug blijft staan omdat alle krachten elkaar opheffen."_s,
                 .doneInClass = u"We maten met een veerunster het gewicht van onze boekentas."_s,
                 .activities =
                     {
                         lesson(25, u"Les: massa is niet hetzelfde als gewicht"_s, u"Leerboek blz. 46–48"_s),
                         task(20, u"Teken de krachten bij zes situaties"_s, u"Werkblad krachten, geodriehoek"_s,
                              {u"Duid het aangrijpingspunt aan."_s, u"Kies een schaal."_s, u"Teken elke kracht."_s, u"Bepaal de resultante."_s},
                              u"Foto van je werkblad"_s),
                         task(15, u"Bereken je gewicht op de maan en op Mars"_s, u"Tabel blz. 49"_s),
                         test(35, u"Toets: krachten"_s, u"Leerboek blz. 44–52"_s, {u"Herhaal de begrippen."_s, u"Maak de oefentoets."_s}),
                     }},
                {.goal = u"Je kan met een serie- en een parallelschakeling een lamp laten branden en het verschil uitleggen."_s,
                 .why = u"Daarom blijft thuis het licht aan als er één lamp stukgaat."_s,
                 .doneInClass = u"We bouwden drie schakelingen en maten de stroom op vier plaatsen."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online labo: bouw mee in de simulator"_s, u"Schakelsimulator, link in de les"_s),
                         task(30, u"Maak het meetverslag van de schakelingen af"_s, u"Verslagblad labo 3"_s,
                              {u"Teken de drie schema's."_s, u"Vul de meettabel in."_s, u"Vergelijk en besluit."_s}, u"Foto of pdf van je verslag"_s),
                         task(15, u"Oefening 3 tot 6: serie of parallel?"_s, u"Werkschrift blz. 58"_s),
                         should(15, u"Leer de symbolen van een schakelschema"_s, u"Leerboek blz. 71"_s),
                     }},
                {.goal = u"Je kan de weg van een lichtstraal tekenen bij terugkaatsing en breking."_s,
                 .why = u"Zonder breking geen bril, geen camera en geen regenboog."_s,
                 .doneInClass = u"We richtten een lichtkastje op een spiegel en op een bak water."_s,
                 .activities =
                     {
                         lesson(25, u"Les: invalshoek en terugkaatsingshoek"_s, u"Leerboek blz. 80–82, filmpje (5 min)"_s),
                         task(20, u"Constructies: oefening 2, 3 en 5"_s, u"Werkschrift blz. 66, geodriehoek"_s, {}, u"Foto van je constructies"_s),
                         task(15, u"Proefje thuis: het rietje in het glas"_s, u"Glas, water, rietje"_s,
                              {u"Zet het rietje schuin in het water."_s, u"Kijk van opzij en van boven."_s, u"Verklaar wat je ziet."_s}),
                         extra(20, u"Maak zelf een periscoop van karton"_s, u"Bouwplan, twee spiegeltjes"_s),
                     }},
            },
    };
}
}
