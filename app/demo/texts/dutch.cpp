// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts dutch()
{
    return {
        .name = u"Nederlands"_s,
        .abbreviation = u"NED"_s,
        .icon = u"draw-text"_s,
        .lessonDay = Qt::Monday,
        .lessonTime = QTime(8, 25),
        .ask = u"Stel je vraag vóór woensdag 16 uur in het vragenuur; je krijgt dezelfde dag antwoord."_s,
        .evaluation = u"Ik kijk naar opbouw, taal en spelling; je krijgt eerst feedback, daarna pas punten."_s,
        .handInWhere = u"In Weekwijzer, bij deze opdracht"_s,
        .topics =
            {
                {.goal = u"Je kan een korte mening schrijven met twee argumenten en een voorbeeld."_s,
                 .why = u"Wie zijn mening goed onderbouwt, wordt ook buiten de school ernstig genomen."_s,
                 .doneInClass = u"We lazen een lezersbrief over gsm's op school en zochten het standpunt en de argumenten."_s,
                 .activities =
                     {
                         lesson(25, u"Les: standpunt, argument en voorbeeld uit elkaar houden"_s, u"Werkboek blz. 48–51"_s),
                         task(35, u"Schrijf je mening: moet huiswerk verdwijnen? (180 woorden)"_s, u"Stappenplan opiniestuk, werkboek blz. 52"_s,
                              {u"Kies je standpunt en schrijf het in één zin."_s, u"Noteer twee argumenten in kernwoorden."_s,
                               u"Zoek bij elk argument een voorbeeld."_s, u"Schrijf je tekst uit."_s, u"Lees hem luidop na en verbeter."_s},
                              u"Getypte tekst of foto van je blad"_s),
                         task(20, u"Lees de column op blz. 54 en beantwoord vraag 1 tot 5"_s, u"Werkboek blz. 54–55"_s),
                         extra(15, u"Zoek een lezersbrief in de krant en duid de drogreden aan"_s, u"Krant of nieuwssite"_s),
                     }},
                {.goal = u"Je kan werkwoorden in alle tijden juist schrijven en uitleggen waarom."_s,
                 .why = u"Een dt-fout in een sollicitatiebrief kost je misschien een vakantiejob."_s,
                 .doneInClass = u"We herhaalden de stam, de uitgangen en 't kofschip met het schema op blz. 61."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online oefenmoment: dt zonder twijfel"_s, u"Spellingschema, blz. 61"_s),
                         task(20, u"Maak oefening 3, 4 en 6 over de werkwoordspelling"_s, u"Werkboek blz. 62–63; verbetersleutel achteraan"_s,
                              {u"Oefening 3: onderstreep eerst het onderwerp."_s, u"Oefening 4: vul de persoonsvorm in."_s,
                               u"Oefening 6: verbeter de tekst."_s, u"Kijk na met de sleutel in een andere kleur."_s}),
                         test(40, u"Toets werkwoordspelling"_s, u"Werkboek blz. 58–63 en je eigen foutenlijst"_s,
                              {u"Lees je foutenlijst na."_s, u"Maak de proeftoets op blz. 64."_s}),
                         should(15, u"Vul je foutenlijst aan met vijf zinnen uit je eigen teksten"_s, u"Je map Nederlands"_s),
                     }},
                {.goal = u"Je kan van een jeugdroman de personages en het perspectief bespreken."_s,
                 .why = u"Door de ogen van iemand anders kijken leer je het best in een verhaal."_s,
                 .doneInClass = u"We bespraken hoofdstuk 1 tot 4 en tekenden het netwerk van de personages op het bord."_s,
                 .activities =
                     {
                         lesson(25, u"Les: ik-verteller of alwetende verteller?"_s, u"Je leesboek en blz. 70"_s),
                         task(45, u"Lees hoofdstuk 5 tot 7 van je leesboek"_s, u"Leesboek uit de schoolbibliotheek"_s),
                         task(25, u"Schrijf een dagboekfragment van een nevenpersonage"_s, u"Opdrachtblad leesboek, deel 2"_s,
                              {u"Kies een scène uit hoofdstuk 5, 6 of 7."_s, u"Schrijf wat het personage ziet, denkt en voelt."_s,
                               u"Controleer: vertel je overal in de ik-vorm?"_s},
                              u"Getypte tekst van een halve bladzijde"_s),
                         should(15, u"Maak drie vragen voor het boekengesprek van vrijdag"_s, u"Vragenkaartjes"_s),
                     }},
                {.goal = u"Je kan een korte uiteenzetting houden met hulp van een spiekbriefje."_s,
                 .why = u"Rustig spreken voor een groep oefen je het best in kleine stukjes."_s,
                 .doneInClass = u"We bekeken twee spreekbeurten en vulden samen de kijkwijzer in."_s,
                 .activities =
                     {
                         lesson(25, u"Les: een sterke eerste zin en een goed slot"_s, u"Kijkwijzer spreken"_s),
                         task(30, u"Bereid je spreekbeurt van drie minuten voor"_s, u"Stappenkaart spreken"_s,
                              {u"Kies een onderwerp dat je boeit."_s, u"Zoek twee betrouwbare bronnen."_s,
                               u"Maak een spiekbriefje met kernwoorden."_s, u"Oefen één keer met de klok erbij."_s},
                              u"Foto van je spiekbriefje"_s),
                         task(15, u"Luister naar het fragment en vul de kijkwijzer in"_s, u"Luisterfragment 7 (4 min)"_s),
                         extra(20, u"Neem jezelf op en kies één punt om te verbeteren"_s, u"Opname-app op je toestel"_s),
                     }},
            },
    };
}
}
