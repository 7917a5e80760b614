// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headings.h"

#include "text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
struct Words {
    Column column;
    const char *folded; ///< Separated by spaces, as `folded` leaves them.
};

constexpr std::array vocabulary{
    Words{Column::Key, "id nr nummer volgnummer code key number"},
    Words{Column::Week, "week weeknr weeknummer kalenderweek schoolweek wk weeknumber weekno"},
    Words{Column::Subject, "vak vakken leervak cursus subject course"},
    Words{Column::Topic, "onderwerp thema hoofdstuk les lesonderwerp leerstof inhoud topic theme chapter lesson unit"},
    Words{Column::Task,
          "taak taken opdracht opdrachten wat watmoetikdoen watmoetjedoen huiswerk huistaak titel activiteit todo "
          "title task tasks what assignment assignments homework activity"},
    Words{Column::Steps,
          "stappen stap deeltaken uitleg toelichting instructie instructies omschrijving beschrijving details "
          "steps instructions description"},
    Words{Column::Sort, "soort type aard sort kind"},
    Words{Column::DoneInClass,
          "gedaanindeles indeles indeklas lesverloop lesinhoud gezien gezienindeles watdedenweindeles "
          "doneinclass inclass"},
    Words{Column::Goal, "doel doelen leerdoel leerdoelen lesdoel doelstelling goal goals objective learninggoal"},
    Words{Column::Why, "waarom reden nut why reason"},
    Words{Column::Mode, "wijze manier lesvorm fysiekofonline onlineoflive mode modality"},
    Words{Column::Place, "waar plaats locatie thuisofschool place where location"},
    Words{Column::Day, "dag datum wanneer weekdag lesdag day date when"},
    Words{Column::Time, "uur tijdstip beginuur aanvang starttijd clock starttime"},
    Words{Column::TimeOrMinutes, "tijd time"},
    Words{Column::Material,
          "materiaal materialen link links bron bronnen boek handboek benodigdheden nodig watheefjenodig "
          "meebrengen url website material materials resources resource book"},
    Words{Column::HandIn, "inleveren indienen afgeven handin submit"},
    Words{Column::HandInHow, "hoeindienen hoeinleveren inlevervorm indienvorm indienwijze handinhow howtohandin"},
    Words{Column::HandInWhere, "waarindienen waarinleveren indienenvia inlevervia indienplaats inleverplaats handinwhere wheretohandin"},
    Words{Column::Due,
          "deadline tegen tegenwanneer uiterlijk inleverdatum indiendatum einddatum klaartegen aftegen inleverentegen "
          "indienentegen duedate due dueby by handinby deadlinedate"},
    Words{Column::DueTime, "deadlineuur tegenuur inleveruur inlevertijd uurdeadline duetime"},
    Words{Column::Ask, "vragen vraag vragenstellen hulpvragen bijwie contact ask questions help"},
    Words{Column::Evaluation, "evaluatie beoordeling punten quotering evaluation assessment grading criteria marks"},
    Words{Column::Minutes,
          "minuten min duur tijdsduur geschattetijd tijdsinschatting tijdinmin tijdinminuten aantalminuten "
          "benodigdetijd minutes duration estimate estimatedtime timeneeded"},
    Words{Column::Importance, "belang belangrijkheid prioriteit verplichtextra verplichtofextra moetmag importance priority"},
    Words{Column::Must, "verplicht verplichteopdracht verplichtetaken moet basis required must mandatory compulsory"},
    Words{Column::Should, "aanbevolen aangeraden should recommended"},
    Words{Column::Extra, "extra facultatief optioneel keuze keuzeopdracht verdieping uitbreiding optional"},
    Words{Column::Test, "toets toetsen test tests examen proefwerk exam"},
    Words{Column::Audience, "voorwie groep doelgroep leerlingen audience group forwhom students"},
    Words{Column::Independence, "zelfstandigheid begeleiding hulp hulpniveau independence support"},
    Words{Column::Route, "route leerroute traject spoor route learningroute track"},
    Words{Column::Board, "keuzebord keuzemenu menukaart choiceboard board"},
    Words{Column::Pick, "kies aantalkiezen hoeveelkiezen tekiezen pick choose picks"},
    Words{Column::InsteadOf, "inplaatsvan vervangt alsjeernietbijkanzijn nietbijkunnenzijn insteadof standsinfor ifyoucantbethere"},
    Words{Column::Forms, "werkvorm werkvormen werkwijze form forms workform workforms"},
    Words{Column::Needs, "klaarleggen legklaar bijdehand materiaallijst haveathand needs materialslist"},
};

QHash<QString, Column> dictionary()
{
    QHash<QString, Column> entries;
    for (const auto &[column, words] : vocabulary) {
        for (const auto word : QLatin1StringView(words).tokenize(u' ', Qt::SkipEmptyParts)) {
            entries.insert(word.toString(), column);
        }
    }
    return entries;
}
}

std::optional<Column> columnOf(QStringView heading)
{
    static const auto known = dictionary();
    // "Deadline (datum)" is a deadline, and "Taak*" a task.
    for (const auto part : {heading, heading.first(std::max(heading.indexOf(u'('), qsizetype(0)))}) {
        if (const auto found = known.constFind(folded(part)); found != known.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}

bool holdsText(Column column)
{
    switch (column) {
    case Column::Topic:
    case Column::Task:
    case Column::Steps:
    case Column::DoneInClass:
    case Column::Goal:
    case Column::Why:
    case Column::Material:
    case Column::HandInHow:
    case Column::HandInWhere:
    case Column::Ask:
    case Column::Evaluation:
    case Column::Needs:
        return true;
    default:
        return false;
    }
}

bool saysWhatToDo(Column column)
{
    switch (column) {
    case Column::Topic:
    case Column::Task:
    case Column::Must:
    case Column::Should:
    case Column::Extra:
    case Column::Test:
        return true;
    default:
        return false;
    }
}

Headings::Headings(const QStringList &cells)
{
    for (const auto &cell : cells) {
        m_cells.append(cleaned(cell).text);
    }
    while (!m_cells.isEmpty() && m_cells.last().isEmpty()) {
        m_cells.removeLast();
    }
    for (int place = 0; place < m_cells.size(); ++place) {
        if (const auto column = columnOf(m_cells[place])) {
            m_places[*column].append(place);
            ++m_known;
        }
    }
}

bool Headings::saysWhatToDo() const
{
    return std::ranges::any_of(m_places.keys(), [](Column column) { return Weekwijzer::saysWhatToDo(column); });
}

QString Headings::name(Column column) const
{
    const auto found = m_places.constFind(column);
    return found == m_places.cend() ? QString() : m_cells[found->first()];
}

QStringList Headings::unknown() const
{
    QStringList names;
    for (const auto &cell : m_cells) {
        if (!cell.isEmpty() && !columnOf(cell)) {
            names.append(cell);
        }
    }
    return names;
}

std::optional<Column> Headings::first() const
{
    for (const auto &cell : m_cells) {
        if (const auto column = columnOf(cell)) {
            return column;
        }
    }
    return std::nullopt;
}
}
