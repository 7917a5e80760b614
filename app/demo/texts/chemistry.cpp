// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts chemistry()
{
    return {
        .name = u"Chemie"_s,
        .abbreviation = u"CHE"_s,
        .icon = u"applications-science"_s,
        .lessonDay = Qt::Thursday,
        .lessonTime = QTime(10, 20),
        .ask = u"Vraag het in de les of via Weekwijzer; wat veel leerlingen vragen, leg ik vrijdag opnieuw uit."_s,
        .evaluation = u"Je krijgt een vinkje per juiste stap; wie alles heeft, mag de uitdaging proberen."_s,
        .handInWhere = u"In Weekwijzer, bij deze opdracht"_s,
        .topics =
            {
                {.goal = u"Je kan mengsels scheiden door filtreren, indampen en destilleren."_s,
                 .why = u"Drinkwater, koffie en zout: allemaal gemaakt door scheiden."_s,
                 .doneInClass = u"We scheidden zand, zout en ijzervijlsel in het labo."_s,
                 .activities =
                     {
                         lesson(25, u"Les: welke scheidingstechniek kies je?"_s, u"Cursus blz. 16–18"_s),
                         task(25, u"Maak het verslag van het labo scheiden"_s, u"Labofiche 2"_s,
                              {u"Teken de opstelling."_s, u"Noteer de waarneming per stap."_s, u"Schrijf een besluit in twee zinnen."_s},
                              u"Foto of pdf van je verslag"_s),
                         task(15, u"Vul de tabel aan: techniek, eigenschap, voorbeeld"_s, u"Cursus blz. 19"_s),
                         extra(15, u"Maak thuis zoutkristallen"_s, u"Zout, warm water, draadje"_s),
                     }},
                {.goal = u"Je kan van de eerste twintig elementen het symbool en de plaats in het periodiek systeem geven."_s,
                 .why = u"Het periodiek systeem is de landkaart van de chemie."_s,
                 .doneInClass = u"We speelden elementenbingo en kleurden metalen en niet-metalen."_s,
                 .activities =
                     {
                         lesson(25, u"Les: perioden, groepen en wat ze je vertellen"_s, u"Periodiek systeem, cursus blz. 28"_s),
                         task(15, u"Leer de symbolen van element 1 tot 20"_s, u"Kaartjes elementen"_s,
                              {u"Leer tien symbolen."_s, u"Leer de volgende tien."_s, u"Laat je overhoren."_s}),
                         task(20, u"Oefening 3, 4 en 5: protonen, neutronen, elektronen"_s, u"Cursus blz. 30–31"_s, {}, u"Foto van je blad"_s),
                         test(30, u"Toets: symbolen en atoombouw"_s, u"Cursus blz. 26–32"_s),
                     }},
                {.goal = u"Je kan een eenvoudige reactievergelijking opstellen en in evenwicht brengen."_s,
                 .why = u"Er gaat niets verloren: dat is de wet van Lavoisier in een notendop."_s,
                 .doneInClass = u"We verbrandden magnesium en wogen voor en na."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online oefenles: reactievergelijkingen"_s, u"Molecuulmodellen of balletjes plasticine"_s),
                         task(25, u"Breng tien vergelijkingen in evenwicht"_s, u"Oefenblad reacties A"_s,
                              {u"Tel de atomen links en rechts."_s, u"Pas de voorgetallen aan."_s, u"Controleer opnieuw."_s},
                              u"Foto van je oefenblad"_s),
                         should(15, u"Bekijk het filmpje over Lavoisier"_s, u"Video (6 min)"_s),
                         extra(20, u"Uitdaging: de verbranding van suiker"_s, u"Oefenblad reacties B"_s),
                     }},
                {.goal = u"Je kan met een indicator bepalen of een oplossing zuur, neutraal of basisch is."_s,
                 .why = u"Van zure melk tot zeep: de pH zit in elke keuken."_s,
                 .doneInClass = u"We maakten een indicator van rodekool en testten zeven vloeistoffen."_s,
                 .activities =
                     {
                         lesson(25, u"Les: de pH-schaal"_s, u"Cursus blz. 50–52"_s,
                                {u"Lees blz. 50."_s, u"Bekijk de animatie."_s, u"Maak de zelftest."_s}),
                         task(20, u"Test vijf producten uit de keuken"_s, u"Rodekoolsap, vijf glaasjes"_s,
                              {u"Voorspel de kleur."_s, u"Test en noteer."_s, u"Rangschik van zuur naar basisch."_s, u"Ruim alles veilig op."_s},
                              u"Foto van je glaasjes met tabel"_s),
                         task(15, u"Leer de gevarensymbolen"_s, u"Cursus blz. 53"_s),
                         test(30, u"Toets: zuren, basen en veiligheid"_s, u"Cursus blz. 48–54"_s),
                     }},
            },
    };
}
}
