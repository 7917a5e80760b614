// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts mathematics()
{
    return {
        .name = u"Wiskunde"_s,
        .abbreviation = u"WIS"_s,
        .icon = u"mathmode"_s,
        .lessonDay = Qt::Tuesday,
        .lessonTime = QTime(8, 25),
        .ask = u"Vragenuur op maandag en donderdag van 16 tot 17 uur, online of in lokaal C04."_s,
        .evaluation = u"Ik kijk vooral naar je tussenstappen; het juiste antwoord alleen is niet genoeg."_s,
        .handInWhere = u"In Weekwijzer, als foto van je blad"_s,
        .topics =
            {
                {.goal = u"Je kan breuken optellen, aftrekken, vermenigvuldigen en delen zonder rekenmachine."_s,
                 .why = u"Zonder breuken loop je straks vast in elke vergelijking."_s,
                 .doneInClass = u"We herhaalden gelijknamig maken en losten reeks 1 samen op."_s,
                 .activities =
                     {
                         lesson(25, u"Les: breuken delen is vermenigvuldigen met het omgekeerde"_s, u"Handboek blz. 18–20"_s),
                         task(30, u"Breuken, reeks 2: oefening 5 tot 9"_s, u"Werkschrift blz. 14–15; uitkomsten onderaan blz. 16"_s,
                              {u"Oefening 5: maak gelijknamig."_s, u"Oefening 6: tel op en trek af."_s,
                               u"Oefening 7: vermenigvuldig en vereenvoudig."_s, u"Oefening 8: deel."_s, u"Oefening 9: het vraagstuk met de taart."_s,
                               u"Vergelijk met de uitkomsten en verbeter."_s},
                              u"Foto van je blad met tussenstappen"_s),
                         should(20, u"Breuken, reeks 3: gemengde oefeningen"_s, u"Werkschrift blz. 17"_s),
                         test(35, u"Toets: rekenen met breuken"_s, u"Handboek blz. 12–20"_s,
                              {u"Maak de proeftoets zonder hulp."_s, u"Verbeter met de sleutel."_s, u"Herhaal de soort oefening die fout liep."_s}),
                     }},
                {.goal = u"Je kan met de stelling van Pythagoras een onbekende zijde berekenen."_s,
                 .why = u"Van een ladder tegen de muur tot een gps: overal zit een rechthoekige driehoek in."_s,
                 .doneInClass = u"We knipten de vierkanten op de zijden uit en zagen waarom a² + b² = c²."_s,
                 .activities =
                     {
                         lesson(25, u"Les: de schuine zijde berekenen"_s, u"Handboek blz. 84–86"_s,
                                {u"Bekijk het filmpje (7 min)."_s, u"Schrijf het voorbeeld over."_s, u"Los oefening 1 op."_s}),
                         task(30, u"Pythagoras: oefening 2, 3, 5 en 8"_s, u"Werkschrift blz. 66–67, geodriehoek"_s,
                              {u"Maak bij elke oefening een schets."_s, u"Duid de rechte hoek aan."_s, u"Schrijf de formule."_s,
                               u"Reken uit en rond af op 0,1."_s},
                              u"Foto van je blad"_s),
                         task(20, u"Meet thuis de diagonaal van een scherm en controleer ze"_s, u"Lintmeter"_s,
                              {u"Meet lengte en breedte."_s, u"Bereken de diagonaal."_s, u"Meet na en vergelijk."_s}),
                         extra(20, u"Puzzel: hoe ver springt het paard op het schaakbord?"_s, u"Puzzelblad 4"_s),
                     }},
                {.goal = u"Je kan een vergelijking van de eerste graad oplossen en de oplossing controleren."_s,
                 .why = u"Een vergelijking is een vraag met een onbekende; je lost er echte problemen mee op."_s,
                 .doneInClass = u"We werkten met de balans: wat je links doet, doe je ook rechts."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online les: vergelijkingen met haakjes"_s, u"Schrijfblad en handboek blz. 40"_s),
                         task(25, u"Vergelijkingen: oefening 4a–f en 6"_s, u"Werkschrift blz. 33"_s,
                              {u"Werk de haakjes weg."_s, u"Breng de onbekenden naar links."_s, u"Los op en controleer door in te vullen."_s},
                              u"Foto van je blad"_s),
                         task(25, u"Drie vraagstukken: van tekst naar vergelijking"_s, u"Werkblad vraagstukken A"_s,
                              {u"Kies de onbekende."_s, u"Schrijf de vergelijking."_s, u"Los op en antwoord met een zin."_s}),
                         should(15, u"Oefen tien minuten met het oefenblad 'tekenregels'"_s, u"Oefenblad 7"_s),
                     }},
                {.goal = u"Je kan een lineaire functie herkennen in een tabel, een formule en een grafiek."_s,
                 .why = u"Zo vergelijk je in één oogopslag twee gsm-abonnementen."_s,
                 .doneInClass = u"We tekenden de prijs van twee fietsverhuurders in één assenstelsel."_s,
                 .activities =
                     {
                         lesson(25, u"Les: richtingscoëfficiënt en snijpunt met de y-as"_s, u"Handboek blz. 102–104"_s),
                         task(30, u"Functies: oefening 1 tot 4, met grafiek"_s, u"Werkschrift blz. 80–81, millimeterpapier"_s,
                              {u"Vul de tabellen in."_s, u"Teken de grafieken netjes met de lat."_s, u"Lees het snijpunt af."_s},
                              u"Foto van je grafieken"_s),
                         task(20, u"Vergelijk twee abonnementen en geef advies"_s, u"Werkblad abonnementen"_s),
                         test(40, u"Toets: vergelijkingen en lineaire functies"_s, u"Handboek blz. 38–44 en 98–104"_s),
                     }},
            },
    };
}
}
