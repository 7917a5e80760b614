// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choices.h"

#include "text.h"

#include <QRegularExpression>
#include <QStringList>

#include <span>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// As many as the record takes.
constexpr int mostPicked = 20;

template<typename T>
struct Choice {
    T value;
    const char *folded; ///< Separated by spaces; the first stands for all in a message.
};

template<typename T>
Reading<T> choiceFrom(QStringView text, std::span<const Choice<T>> choices)
{
    QStringList allowed;
    const auto word = folded(text);
    for (const auto &choice : choices) {
        const auto words = QString::fromLatin1(choice.folded).split(u' ', Qt::SkipEmptyParts);
        if (words.contains(word)) {
            return choice.value;
        }
        allowed.append(words.first());
    }
    return std::unexpected(Misread{.reason = Reason::UnknownWord, .hint = allowed.join(u", ")});
}
}

Reading<PlanItem::Importance> importanceFrom(QStringView text)
{
    using enum PlanItem::Importance;
    static constexpr Choice<PlanItem::Importance> choices[]{
        {Must, "verplicht must moet basis kern required mandatory compulsory hoog high"},
        {Should, "aanbevolen should aangeraden gewenst recommended mag normaal medium"},
        {Extra, "extra facultatief optioneel keuze vrij vrijblijvend optional could verdieping bonus laag low"},
    };
    return choiceFrom<PlanItem::Importance>(text, choices);
}

Reading<PlanItem::Sort> sortFrom(QStringView text)
{
    using enum PlanItem::Sort;
    static constexpr Choice<PlanItem::Sort> choices[]{
        {Task, "taak opdracht task assignment huiswerk homework huistaak oefening oefeningen werk project"},
        {Test, "toets test quiz examen proefwerk overhoring exam dictee herhalingstoets so"},
        {Lesson, "les lesson lecture contactles fysiekeles lesmoment class"},
        {LiveMoment, "live online livemoment liveles onlineles livesessie onlinelive liveonline videoles videocall livemeeting meeting"},
    };
    return choiceFrom<PlanItem::Sort>(text, choices);
}

Reading<PlanItem::Mode> modeFrom(QStringView text)
{
    using enum PlanItem::Mode;
    static constexpr Choice<PlanItem::Mode> choices[]{
        {Physical, "fysiek physical contact contactonderwijs indeklas opschool inclass facetoface klassikaal"},
        {OnlineLive, "online live onlinelive liveonline synchroon synchronous teams meet zoom video"},
        {OwnTime, "eigentempo owntime ownpace asynchroon asynchronous zelfstandig eigentijd opeigentempo thuiswerk"},
    };
    return choiceFrom<PlanItem::Mode>(text, choices);
}

Reading<PlanItem::Place> placeFrom(QStringView text)
{
    using enum PlanItem::Place;
    static constexpr Choice<PlanItem::Place> choices[]{
        {Home, "thuis home athome"},
        {School, "school opschool atschool klas indeklas inclass"},
        {Anywhere, "overal anywhere vrij waarjewil waarjewilt thuisofschool thuisofopschool maaktnietuit"},
    };
    return choiceFrom<PlanItem::Place>(text, choices);
}

Reading<PlanItem::Independence> independenceFrom(QStringView text)
{
    using enum PlanItem::Independence;
    static constexpr Choice<PlanItem::Independence> choices[]{
        {WithHelp, "methulp hulp begeleid metbegeleiding withhelp guided"},
        {PlanAlong, "samen meeplannen planmee ikplanmee planalong together"},
        {Alone, "alleen zelfstandig zelf alone independent"},
    };
    return choiceFrom<PlanItem::Independence>(text, choices);
}

Reading<PlanItem::Route> routeFrom(QStringView text)
{
    using enum PlanItem::Route;
    static constexpr Choice<PlanItem::Route> choices[]{
        {Core, "kern basis iedereen core"},
        {MoreHelp, "extrauitleg uitleg meeruitleg verlengdeinstructie remediering herhaling moreexplanation morehelp"},
        {Deeper, "verdieping uitbreiding verrijking plus deepening deeper"},
    };
    return choiceFrom<PlanItem::Route>(text, choices);
}

Reading<PlanItem::Forms> formsFrom(QStringView text)
{
    using enum PlanItem::Form;
    static constexpr Choice<PlanItem::Form> choices[]{
        {OnPaper, "papier oppapier schriftelijk paper onpaper"},
        {OnScreen, "scherm opscherm digitaal computer screen onscreen digital"},
        {Alone, "alleen individueel alone"},
        {Together, "samen groep ingroep pertwee duo together group"},
    };
    static const QRegularExpression between(u"[,;/+\\n]|\\b(?:of|en|or|and)\\b"_s);
    PlanItem::Forms forms;
    for (const auto &part : text.toString().split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        const auto form = choiceFrom<PlanItem::Form>(part, choices);
        if (!form) {
            return std::unexpected(form.error());
        }
        forms |= *form;
    }
    return forms;
}

Reading<int> pickFrom(QStringView text)
{
    static const QRegularExpression count(u"^(?:kies |choose |pick )?(\\d{1,2})(?: (?:van|uit|of)\\b.*)?$"_s);
    const auto number = count.match(plain(text)).captured(1).toInt();
    return number > 0 && number <= mostPicked ? Reading<int>(number) : std::unexpected(Misread{.reason = Reason::NotACount, .hint = {}});
}

std::optional<bool> markFrom(QStringView text)
{
    static const QStringList yes{u"x"_s,    u"ja"_s,   u"j"_s, u"yes"_s, u"y"_s, u"1"_s, u"v"_s, u"ok"_s,
                                 u"waar"_s, u"true"_s, u"✓"_s, u"✔"_s,   u"☑"_s, u"☒"_s, u"✗"_s, u"×"_s};
    static const QStringList no{u""_s, u"nee"_s, u"neen"_s, u"n"_s, u"no"_s, u"0"_s, u"onwaar"_s, u"false"_s, u"-"_s, u"–"_s, u"/"_s, u"☐"_s};
    const auto word = plain(text);
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

bool namesTest(QStringView title)
{
    static const QRegularExpression test(
        uR"(^(grote |kleine |mini-?|herhalings|evaluatie)?(toets|proefwerk|examen|overhoring|dictee|exam|quiz)\b)"_s);
    static const QRegularExpression about(
        uR"(\b(voorbereiden|leren|studeren|verbeteren|inhalen|herhalen|oefenen|laten|maken|prepare|revise|correct|study)\b)"_s);
    const auto words = plain(title);
    return test.match(words).hasMatch() && !about.match(words).hasMatch();
}
}
