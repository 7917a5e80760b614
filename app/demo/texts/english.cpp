// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts english()
{
    return {
        .name = u"Engels"_s,
        .abbreviation = u"ENG"_s,
        .icon = u"dialog-messages"_s,
        .lessonDay = Qt::Wednesday,
        .lessonTime = QTime(9, 15),
        .ask = u"Vraag het in de les of 's middags in lokaal B12; online vragen beantwoord ik op dinsdag en donderdag."_s,
        .evaluation = u"Je krijgt de rubric 'writing' terug met een kruisje per rij; je kan altijd één keer verbeteren."_s,
        .handInWhere = u"In Weekwijzer, bij deze opdracht"_s,
        .topics =
            {
                {.goal = u"Je kan het verschil tussen past simple en present perfect gebruiken in een gesprek."_s,
                 .why = u"'I have been' of 'I went': een klein verschil, maar je zegt er iets anders mee."_s,
                 .doneInClass = u"We maakten een tijdlijn op het bord en plaatsten er twintig zinnen op."_s,
                 .activities =
                     {
                         lesson(25, u"Les: have you ever … ? Vertel over je ervaringen"_s, u"Student's book p. 40"_s),
                         task(20, u"Maak exercises 1 tot 4: past simple or present perfect"_s, u"Workbook p. 28–29; key online"_s,
                              {u"Exercise 1 en 2: kies de juiste vorm."_s, u"Exercise 3: vul aan."_s, u"Exercise 4: vertaal vijf zinnen."_s}),
                         task(30, u"Write a postcard from a place you have visited"_s, u"Voorbeeld op p. 41"_s,
                              {u"Noteer wie, waar en wanneer."_s, u"Schrijf 100 woorden."_s, u"Onderstreep elke werkwoordsvorm en kijk na."_s},
                              u"Getypte tekst"_s),
                         extra(15, u"Luister naar een liedje en zoek drie keer de present perfect"_s, u"Eigen keuze"_s),
                     }},
                {.goal = u"Je kan de hoofdgedachte en details halen uit een nieuwsfragment."_s,
                 .why = u"Het meeste nieuws op het internet is Engels; zo hoef je niet op een vertaling te wachten."_s,
                 .doneInClass = u"We keken naar het jeugdjournaal en oefenden met de vijf w-vragen."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online class: news quiz in teams"_s, u"Link staat een uur vooraf klaar"_s),
                         task(20, u"Watch the news clip and answer the five w-questions"_s, u"Video (5 min) en worksheet 6"_s,
                              {u"Kijk één keer zonder ondertitels."_s, u"Beantwoord wat je weet."_s, u"Kijk opnieuw en vul aan."_s}),
                         task(25, u"Schrijf een nieuwsbericht van 120 woorden over onze school"_s, u"Worksheet 7: lead and body"_s,
                              {u"Bedenk een kop."_s, u"Zet de vijf w's in de eerste twee zinnen."_s, u"Werk uit."_s,
                               u"Laat een klasgenoot nalezen."_s},
                              u"Getypte tekst"_s),
                         test(30, u"Test: vocabulary unit 3 and listening"_s, u"Student's book p. 46–47, word list unit 3"_s),
                     }},
                {.goal = u"Je kan vergelijken met comparatives en superlatives."_s,
                 .why = u"Kiezen, kopen, aanraden: voor elk advies moet je kunnen vergelijken."_s,
                 .doneInClass = u"We vergeleken drie jeugdherbergen in Londen en kozen er samen één."_s,
                 .activities =
                     {
                         lesson(25, u"Les: bigger, better, the most expensive"_s, u"Student's book p. 52"_s),
                         task(15, u"Maak exercise 5 en 6: comparatives"_s, u"Workbook p. 34"_s),
                         task(30, u"Make a poster: the best snack in town"_s, u"A4-blad of een tekenprogramma"_s,
                              {u"Kies drie snacks en vergelijk ze."_s, u"Schrijf zes zinnen met een comparative."_s,
                               u"Sluit af met een superlative."_s},
                              u"Foto of pdf van je poster"_s),
                         should(15, u"Oefen de onregelmatige vormen met de kaartjes"_s, u"Flashcards unit 4"_s),
                     }},
                {.goal = u"Je kan een kort verhaal in het Engels lezen en navertellen."_s,
                 .why = u"Lezen zonder elk woord op te zoeken maakt je sneller en zekerder."_s,
                 .doneInClass = u"We lazen het begin van het verhaal en voorspelden het einde."_s,
                 .activities =
                     {
                         lesson(25, u"Les: raden naar de betekenis van een onbekend woord"_s, u"Reader, chapter 1"_s),
                         task(40, u"Read chapters 2 and 3 of the reader"_s, u"Reader of luisterversie (28 min)"_s),
                         task(20, u"Retell chapter 3 in ten sentences"_s, u"Worksheet 9: linking words"_s,
                              {u"Noteer de vijf belangrijkste gebeurtenissen."_s, u"Schrijf bij elke gebeurtenis twee zinnen."_s,
                               u"Verbind ze met linking words."_s},
                              u"Getypte tekst of geluidsopname"_s),
                         extra(20, u"Schrijf een ander einde voor het verhaal"_s),
                     }},
            },
    };
}
}
