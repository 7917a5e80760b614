// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts biology()
{
    return {
        .name = u"Biologie"_s,
        .abbreviation = u"BIO"_s,
        .icon = u"animal"_s,
        .lessonDay = Qt::Thursday,
        .lessonTime = QTime(9, 15),
        .ask = u"Vraag het na de les of schrijf het bij de opdracht; ik antwoord voor het weekend."_s,
        .evaluation = u"Volledig en met de juiste vaktaal: dat zijn de twee criteria."_s,
        .handInWhere = u"In Weekwijzer, bij deze opdracht"_s,
        .topics =
            {
                {.goal = u"Je kan uitleggen wat een plant nodig heeft voor fotosynthese en wat ze maakt."_s,
                 .why = u"Zonder fotosynthese was er geen zuurstof en geen boterham."_s,
                 .doneInClass = u"We toonden met jodium zetmeel aan in een blad dat in het licht stond."_s,
                 .activities =
                     {
                         lesson(25, u"Les: fotosynthese stap voor stap"_s, u"Video (8 min) en cursus blz. 22"_s,
                                {u"Bekijk de video."_s, u"Vul het schema aan."_s, u"Maak de drie controlevragen."_s}),
                         task(30, u"Werk het verslag van de jodiumproef uit"_s, u"Verslagblad, je foto's uit de les"_s,
                              {u"Schrijf de onderzoeksvraag over."_s, u"Teken de opstelling."_s, u"Noteer je waarneming."_s,
                               u"Formuleer een besluit."_s},
                              u"Foto of pdf van je verslag"_s),
                         task(15, u"Leer de bouw van het blad op de tekening benoemen"_s, u"Cursus blz. 24"_s),
                         extra(20, u"Zet een waterpest in het licht en tel de belletjes"_s, u"Bokaal, water, lamp"_s),
                     }},
                {.goal = u"Je kan de weg van het bloed door het hart beschrijven."_s,
                 .why = u"Wie het hart begrijpt, begrijpt ook waarom sporten en niet roken helpt."_s,
                 .doneInClass = u"We sneden een varkenshart open en zochten de kleppen en de kamers."_s,
                 .activities =
                     {
                         lesson(25, u"Les: kleine en grote bloedsomloop"_s, u"Cursus blz. 40–42"_s),
                         task(20, u"Kleur de bloedsomloop in en plaats de namen"_s, u"Werkblad hart, rood en blauw potlood"_s,
                              {u"Kleur zuurstofrijk bloed rood."_s, u"Kleur zuurstofarm bloed blauw."_s, u"Plaats de twaalf namen."_s},
                              u"Foto van je werkblad"_s),
                         task(15, u"Meet je hartslag in rust en na 30 kniebuigingen"_s, u"Chronometer, meettabel blz. 43"_s,
                              {u"Meet in rust."_s, u"Doe de kniebuigingen."_s, u"Meet elke minuut tot je weer in rust bent."_s}),
                         test(35, u"Toets: hart en bloedsomloop"_s, u"Cursus blz. 38–45"_s),
                     }},
                {.goal = u"Je kan een voedselweb tekenen en voorspellen wat er gebeurt als één soort verdwijnt."_s,
                 .why = u"In de natuur hangt alles samen; dat merk je pas als er iets wegvalt."_s,
                 .doneInClass = u"We verzamelden bodemdiertjes op het schoolplein en zochten hun naam op."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online bespreking: wie eet wie in de vijver?"_s, u"Zoekkaart bodemdieren"_s),
                         task(30, u"Teken het voedselweb van een vijver"_s, u"Cursus blz. 60, infofiche vijver"_s,
                              {u"Noteer tien organismen."_s, u"Verdeel ze in producenten, consumenten en reducenten."_s, u"Teken de pijlen."_s},
                              u"Foto van je tekening"_s),
                         task(15, u"Beantwoord de vragen over de terugkeer van de wolf"_s, u"Artikel op blz. 62"_s),
                         extra(15, u"Tel tien minuten lang de vogels voor je raam"_s, u"Telkaart vogels"_s),
                     }},
                {.goal = u"Je kan een plantaardige en een dierlijke cel vergelijken."_s,
                 .why = u"Al wat leeft bestaat uit cellen; het is het alfabet van de biologie."_s,
                 .doneInClass = u"We bekeken ui en wangslijmvlies onder de microscoop."_s,
                 .activities =
                     {
                         lesson(25, u"Les: de onderdelen van de cel"_s, u"Cursus blz. 10–13, interactieve cel"_s),
                         task(25, u"Maak je microscooptekening af"_s, u"Tekenafspraken blz. 9"_s,
                              {u"Teken groot en met potlood."_s, u"Zet de benamingen rechts."_s, u"Vermeld de vergroting."_s},
                              u"Foto van je tekening"_s),
                         task(15, u"Vul de vergelijkingstabel in"_s, u"Cursus blz. 14"_s),
                         should(15, u"Oefen de vaktermen met de kaartjes"_s, u"Begrippenlijst thema 1"_s),
                     }},
            },
    };
}
}
