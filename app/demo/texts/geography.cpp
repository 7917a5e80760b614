// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_texts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
SubjectTexts geography()
{
    return {
        .name = u"Aardrijkskunde"_s,
        .abbreviation = u"AAR"_s,
        .icon = u"map-globe"_s,
        .lessonDay = Qt::Friday,
        .lessonTime = QTime(10, 20),
        .ask = u"Schrijf je vraag bij de opdracht of kom op donderdagmiddag langs in lokaal A21."_s,
        .evaluation = u"Titel, legende, schaal en bron: ontbreekt er één, dan vraag ik het opnieuw."_s,
        .handInWhere = u"In Weekwijzer, bij deze opdracht"_s,
        .topics =
            {
                {.goal = u"Je kan een klimatogram lezen en het klimaat erbij herkennen."_s,
                 .why = u"Zo weet je wat je moet inpakken en waarom er ergens rijst groeit."_s,
                 .doneInClass = u"We tekenden samen het klimatogram van Ukkel."_s,
                 .activities =
                     {
                         lesson(25, u"Les: temperatuur en neerslag in één grafiek"_s, u"Atlas kaart 86, cursus blz. 20"_s),
                         task(25, u"Teken het klimatogram van Madrid en vergelijk met Ukkel"_s, u"Gegevenstabel, millimeterpapier"_s,
                              {u"Zet de assen uit."_s, u"Teken de staven voor de neerslag."_s, u"Teken de lijn voor de temperatuur."_s,
                               u"Schrijf drie verschillen op."_s},
                              u"Foto van je grafiek"_s),
                         task(15, u"Zoek bij zes klimatogrammen de juiste plaats"_s, u"Cursus blz. 22, atlas"_s),
                         extra(15, u"Noteer een week lang het weer om 8 uur"_s, u"Weertabel"_s),
                     }},
                {.goal = u"Je kan uitleggen hoe een rivier het landschap vormt van bron tot monding."_s,
                 .why = u"Bij hoogwater snap je waar het water heen moet."_s,
                 .doneInClass = u"We goten water over een helling van zand en fotografeerden de geul."_s,
                 .activities =
                     {
                         lesson(25, u"Les: bovenloop, middenloop, benedenloop"_s, u"Cursus blz. 34–37"_s),
                         task(20, u"Volg de Maas op de atlaskaart en vul het dwarsprofiel in"_s, u"Atlas kaart 24, werkblad Maas"_s,
                              {u"Zoek bron en monding."_s, u"Noteer vijf steden."_s, u"Teken het profiel."_s}, u"Foto van je werkblad"_s),
                         task(20, u"Lees het artikel over de overstroming en zoek drie oorzaken"_s, u"Artikel, cursus blz. 38"_s),
                         should(15, u"Leer de rivieren van België op de blinde kaart"_s, u"Blinde kaart 3"_s),
                     }},
                {.goal = u"Je kan met cijfers en kaarten beschrijven waarom mensen naar de stad trekken."_s,
                 .why = u"Meer dan de helft van de wereld woont nu in een stad."_s,
                 .doneInClass = u"We vergeleken satellietbeelden van Lagos in 1984 en nu."_s,
                 .activities =
                     {
                         liveMoment(25, u"Online gastles: wonen in een miljoenenstad"_s, u"Bereid twee vragen voor"_s),
                         task(30, u"Maak een infofiche over een wereldstad"_s, u"Atlas, bevolkingscijfers"_s,
                              {u"Kies een stad met meer dan 5 miljoen inwoners."_s, u"Zoek vier cijfers met bron."_s,
                               u"Teken een kaartje met legende."_s},
                              u"Pdf of foto van je fiche"_s),
                         task(15, u"Push of pull? Sorteer twaalf redenen"_s, u"Cursus blz. 52"_s),
                         test(30, u"Toets: bevolking en verstedelijking"_s, u"Cursus blz. 46–55"_s),
                     }},
                {.goal = u"Je kan uitleggen hoe platen bewegen en waar daardoor vulkanen en aardbevingen voorkomen."_s,
                 .why = u"De aarde onder je voeten staat nooit helemaal stil."_s,
                 .doneInClass = u"We legden de puzzel van de continenten en zochten de Ring van Vuur."_s,
                 .activities =
                     {
                         lesson(25, u"Les: drie soorten plaatgrenzen"_s, u"Cursus blz. 64–67, animatie"_s),
                         task(20, u"Duid tien vulkanen aan op de wereldkaart"_s, u"Blinde wereldkaart, atlas kaart 110"_s, {},
                              u"Foto van je kaart"_s),
                         task(20, u"Verklaar de aardbeving in het krantenbericht"_s, u"Krantenbericht, stappenplan blz. 68"_s,
                              {u"Waar gebeurde het?"_s, u"Welke platen liggen er?"_s, u"Hoe bewegen ze?"_s}),
                         extra(20, u"Bouw een vulkaan van papier-maché"_s, u"Kranten, lijm, verf"_s),
                     }},
            },
    };
}
}
