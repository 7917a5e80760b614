// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts french()
{
    return {
        .name = u"Frans"_s,
        .abbreviation = u"FRA"_s,
        .icon = u"language-chooser"_s,
        .lessonDay = Qt::Tuesday,
        .lessonTime = QTime(10, 20),
        .ask = u"Schrijf je vraag bij de opdracht, in het Nederlands of het Frans; antwoord binnen twee schooldagen."_s,
        .evaluation = u"Fouten tegen de leerstof van deze unité tellen, andere fouten duid ik alleen aan."_s,
        .handInWhere = u"In Weekwijzer, bij deze opdracht"_s,
        .topics =
            {
                {.goal = u"Je kan in het Frans vertellen wat je gisteren deed, in de passé composé."_s,
                 .why = u"Over je weekend praten is het eerste wat je met een Franstalige vriend doet."_s,
                 .doneInClass = u"We leerden de passé composé met avoir en vulden de tabel op blz. 32 in."_s,
                 .activities =
                     {
                         lesson(25, u"Les: passé composé met être – de werkwoorden van beweging"_s, u"Livre p. 34, blauwe kader"_s),
                         task(20, u"Maak exercices 4, 5 en 7 over de passé composé"_s, u"Cahier p. 36–37; sleutel p. 120"_s,
                              {u"Exercice 4: avoir of être?"_s, u"Exercice 5: schrijf het participe passé."_s,
                               u"Exercice 7: zet de tekst in de passé composé."_s}),
                         task(30, u"Schrijf tien zinnen over je voorbije weekend"_s, u"Werkwoordenlijst p. 35"_s,
                              {u"Maak eerst een lijstje met vijf activiteiten."_s, u"Schrijf bij elke activiteit twee zinnen."_s,
                               u"Controleer de hulpwerkwoorden."_s},
                              u"Getypte tekst"_s),
                         test(35, u"Toets: passé composé en vocabulaire unité 2"_s, u"Livre p. 30–35, woordkaartjes unité 2"_s),
                     }},
                {.goal = u"Je kan de weg vragen en uitleggen in een Franstalige stad."_s,
                 .why = u"In maart gaan we op uitstap naar Luik en dan vraag jij de weg."_s,
                 .doneInClass = u"We oefenden à gauche, à droite en tout droit op het stadsplan van Luik."_s,
                 .activities =
                     {
                         liveMoment(25, u"Conversation en ligne: je vraagt de weg per twee"_s, u"Stadsplan van Luik (pdf)"_s),
                         task(15, u"Leer de woorden van 'En ville' (24 woorden)"_s, u"Livre p. 44, woordkaartjes"_s,
                              {u"Lees de woorden hardop."_s, u"Dek het Frans af en schrijf ze op."_s, u"Herhaal alleen wat fout was."_s}),
                         task(20, u"Beluister de dialoog en teken de route"_s, u"Luisterfragment 12 en werkblad plattegrond"_s, {},
                              u"Foto van je plattegrond"_s),
                         extra(15, u"Bekijk het filmpje over de metro van Brussel"_s, u"Video (6 min), met ondertitels"_s),
                     }},
                {.goal = u"Je kan een menukaart lezen en iets bestellen, met de juiste deelaanduidende lidwoorden."_s,
                 .why = u"Du, de la, des: wie dat juist heeft, klinkt meteen veel Franser."_s,
                 .doneInClass = u"We lazen de menukaart van een brasserie en speelden de ober en de klant."_s,
                 .activities =
                     {
                         lesson(25, u"Les: du, de la, de l' en des – en wat na een ontkenning komt"_s, u"Livre p. 52"_s),
                         task(20, u"Maak exercices 2 en 3: l'article partitif"_s, u"Cahier p. 54"_s,
                              {u"Exercice 2: kies het juiste lidwoord."_s, u"Exercice 3: maak de zinnen ontkennend."_s}),
                         task(30, u"Neem een dialoog op: au restaurant"_s, u"Voorbeelddialoog p. 53"_s,
                              {u"Spreek af met een klasgenoot."_s, u"Schrijf acht zinnen."_s, u"Oefen twee keer."_s, u"Neem op en luister na."_s},
                              u"Geluidsopname van ongeveer één minuut"_s),
                         should(15, u"Herhaal het vocabulaire 'À table'"_s, u"Woordkaartjes unité 4"_s),
                     }},
                {.goal = u"Je kan een e-mail lezen van een Waalse leerling en er beleefd op antwoorden."_s,
                 .why = u"Onze partnerklas in Namen schrijft jullie echt: zij wachten op een antwoord."_s,
                 .doneInClass = u"We lazen de mails van de partnerklas en zochten de aanhef en de slotgroet."_s,
                 .activities =
                     {
                         lesson(25, u"Les: begin en einde van een e-mail in het Frans"_s, u"Livre p. 60"_s),
                         task(35, u"Beantwoord de mail van je partner uit Namen"_s, u"Jouw mail, werkblad 'Bien à toi'"_s,
                              {u"Onderstreep de vragen in de mail."_s, u"Beantwoord elke vraag met twee zinnen."_s, u"Stel zelf drie vragen."_s,
                               u"Controleer aanhef en slot."_s},
                              u"Getypte e-mail van 100 à 120 woorden"_s),
                         task(15, u"Lees 'Une journée à l'école' en maak waar/niet waar"_s, u"Livre p. 62–63"_s),
                         test(30, u"Dictée: vijftien zinnen uit unité 5"_s, u"Livre p. 58–63"_s),
                     }},
            },
    };
}
}
