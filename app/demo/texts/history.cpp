// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts history()
{
    return {
        .name = u"Geschiedenis"_s,
        .abbreviation = u"GES"_s,
        .icon = u"view-history"_s,
        .lessonDay = Qt::Monday,
        .lessonTime = QTime(13, 45),
        .ask = u"Stel je vraag in de les of bij de opdracht; ik lees ze op dinsdag en vrijdag."_s,
        .evaluation = u"Je bronnen moeten kloppen en je besluit moet eruit volgen."_s,
        .handInWhere = u"In Weekwijzer, bij deze opdracht"_s,
        .topics =
            {
                {.goal = u"Je kan uitleggen hoe een middeleeuwse stad ontstond en waarom ze stadsrechten wilde."_s,
                 .why = u"De belforten en lakenhallen in onze steden vertellen nog altijd dat verhaal."_s,
                 .doneInClass = u"We vergeleken een oude kaart van Brugge met een luchtfoto van nu."_s,
                 .activities =
                     {
                         lesson(25, u"Les: boeren, burgers en ambachten"_s, u"Handboek blz. 56–59"_s),
                         task(25, u"Bestudeer de vier bronnen over de lakennijverheid"_s, u"Bronnenblad 5"_s,
                              {u"Noteer van elke bron: wie, wat, wanneer."_s, u"Welke bron is het betrouwbaarst? Leg uit."_s},
                              u"Getypte antwoorden"_s),
                         task(20, u"Maak een schema van de stad en haar bewoners"_s, u"Handboek blz. 60"_s),
                         extra(20, u"Zoek een middeleeuws gebouw in je buurt en neem een foto"_s),
                     }},
                {.goal = u"Je kan oorzaken en gevolgen van de ontdekkingsreizen uit elkaar houden."_s,
                 .why = u"De wereldhandel van vandaag begon met die schepen."_s,
                 .doneInClass = u"We volgden de route van Vasco da Gama en van Columbus op de wereldkaart."_s,
                 .activities =
                     {
                         lesson(25, u"Les: specerijen, schepen en geld"_s, u"Handboek blz. 74–77"_s),
                         task(20, u"Plaats twaalf gebeurtenissen op de tijdlijn"_s, u"Werkblad tijdlijn 1400–1600"_s,
                              {u"Zet de jaartallen op schaal."_s, u"Plaats de gebeurtenissen."_s, u"Kleur oorzaken groen en gevolgen rood."_s},
                              u"Foto van je tijdlijn"_s),
                         task(25, u"Lees twee getuigenissen en schrijf het verschil op"_s, u"Bronnenblad 7"_s),
                         test(40, u"Toets: nieuwe tijd, deel 1"_s, u"Handboek blz. 70–80, tijdlijn"_s,
                              {u"Herhaal de begrippen."_s, u"Leer de tijdlijn."_s, u"Oefen één bronvraag."_s}),
                     }},
                {.goal = u"Je kan uitleggen wat de verlichting veranderde in het denken over macht."_s,
                 .why = u"Je stemrecht en je rechten komen rechtstreeks uit die tijd."_s,
                 .doneInClass = u"We lazen een stukje van Montesquieu en speelden de drie machten na."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online debat: mag een koning alles?"_s, u"Rolkaartjes"_s),
                         task(20, u"Verbind denker, idee en gevolg"_s, u"Handboek blz. 92–93"_s),
                         task(30, u"Schrijf een brief aan een verlicht vorst"_s, u"Voorbeeldbrief, bronnenblad 9"_s,
                              {u"Kies een onrecht uit die tijd."_s, u"Gebruik één idee van een denker."_s, u"Schrijf 150 woorden."_s},
                              u"Getypte brief"_s),
                         should(15, u"Herhaal de begrippen van hoofdstuk 6"_s, u"Begrippenlijst"_s),
                     }},
                {.goal = u"Je kan het verloop van de Franse Revolutie in vijf stappen vertellen."_s,
                 .why = u"Het woord 'burger' kreeg toen zijn betekenis van nu."_s,
                 .doneInClass = u"We bekeken de spotprent met de drie standen en zochten wie wat draagt."_s,
                 .activities =
                     {
                         lesson(25, u"Les: van de Bastille tot Napoleon"_s, u"Handboek blz. 104–109, documentaire (12 min)"_s),
                         task(25, u"Maak een strip van vijf prenten over de revolutie"_s, u"Stripblad"_s,
                              {u"Kies vijf sleutelmomenten."_s, u"Teken of plak een prent."_s, u"Schrijf bij elke prent één zin."_s},
                              u"Foto van je strip"_s),
                         task(15, u"Ontleed de spotprent op blz. 105"_s, u"Stappenplan spotprent"_s),
                         test(35, u"Toets: verlichting en Franse Revolutie"_s, u"Handboek blz. 90–110"_s),
                     }},
            },
    };
}
}
