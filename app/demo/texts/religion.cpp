// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts religion()
{
    return {
        .name = u"Godsdienst"_s,
        .abbreviation = u"GOD"_s,
        .icon = u"love"_s,
        .lessonDay = Qt::Wednesday,
        .lessonTime = QTime(10, 20),
        .ask = u"Spreek me aan na de les; persoonlijke vragen blijven tussen ons."_s,
        .evaluation = u"Je mening wordt nooit beoordeeld, wel hoe je ze uitlegt."_s,
        .handInWhere = u"In Weekwijzer, alleen ik lees het"_s,
        .topics =
            {
                {.goal = u"Je kan uitleggen wat vriendschap voor jou betekent en wat een tekst daarover zegt."_s,
                 .why = u"Goede vrienden zijn op jouw leeftijd een echte steun."_s,
                 .doneInClass = u"We lazen het verhaal van David en Jonatan en maakten een woordwolk."_s,
                 .activities =
                     {
                         lesson(25, u"Les: wat maakt iemand een vriend?"_s, u"Tekstblad 3"_s),
                         task(20, u"Schrijf een brief aan een vriend, die je niet hoeft te versturen"_s, u"Briefpapier"_s,
                              {u"Denk aan een moment dat je niet vergeet."_s, u"Schrijf wat dat voor je betekende."_s}, u"Getypte tekst of foto"_s),
                         should(15, u"Vraag aan iemand ouder dan 50 wat vriendschap is"_s, u"Drie interviewvragen"_s),
                         extra(15, u"Zoek een lied over vriendschap voor de klaslijst"_s),
                     }},
                {.goal = u"Je kan drie wereldgodsdiensten vergelijken aan de hand van hun feesten."_s,
                 .why = u"Je klasgenoten vieren niet allemaal hetzelfde; wie het kent, begrijpt het beter."_s,
                 .doneInClass = u"We maakten een kalender met de feesten van onze eigen klas."_s,
                 .activities =
                     {
                         lesson(25, u"Les: Pesach, Pasen en Suikerfeest"_s, u"Bundel blz. 18–21"_s),
                         task(20, u"Vul de vergelijkingstabel van de feesten in"_s, u"Bundel blz. 22"_s,
                              {u"Kies drie feesten."_s, u"Zoek wat men viert, eet en doet."_s, u"Schrijf één overeenkomst op."_s},
                              u"Foto van je tabel"_s),
                         task(15, u"Bekijk de reportage over een gezin in de ramadan"_s, u"Video (9 min)"_s),
                         extra(15, u"Vraag thuis naar een feest van vroeger"_s),
                     }},
                {.goal = u"Je kan een keuze maken in een moeilijke situatie en uitleggen welke waarde je volgt."_s,
                 .why = u"Kiezen doe je elke dag; bewust kiezen kan je leren."_s,
                 .doneInClass = u"We bespraken drie dilemma's in groepjes van vier."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online kringgesprek: eerlijk zijn, altijd?"_s, u"Dilemmakaart 4"_s),
                         task(25, u"Werk een eigen dilemma uit"_s, u"Stappenplan dilemma, bundel blz. 30"_s,
                              {u"Beschrijf de situatie."_s, u"Wie is erbij betrokken?"_s, u"Welke waarden botsen?"_s, u"Wat kies je en waarom?"_s},
                              u"Getypte tekst van een halve bladzijde"_s),
                         task(10, u"Lees de parabel van de barmhartige Samaritaan"_s, u"Bundel blz. 28"_s),
                         should(15, u"Vul je waardenkompas in"_s, u"Werkblad kompas"_s),
                     }},
                {.goal = u"Je kan vertellen hoe mensen zich vanuit hun overtuiging inzetten voor anderen."_s,
                 .why = u"Kleine daden dicht bij huis maken echt verschil."_s,
                 .doneInClass = u"Een vrijwilliger van de voedselbank kwam vertellen over haar werk."_s,
                 .activities =
                     {
                         lesson(25, u"Les: samen leven, samen zorgen"_s, u"Bundel blz. 40–42"_s),
                         task(20, u"Bedenk een klasactie voor de warmste week"_s, u"Actieblad"_s,
                              {u"Kies een doel."_s, u"Bedenk wat jullie doen."_s, u"Maak een lijstje van wat nodig is."_s}, u"Ingevuld actieblad"_s),
                         task(10, u"Lees het interview met een vrijwilliger"_s, u"Bundel blz. 43"_s),
                         extra(20, u"Doe deze week iets voor een buur en vertel het vrijdag"_s),
                     }},
            },
    };
}
}
