// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide_file.h"

#include "records/record.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
struct TextHeading {
    QLatin1StringView english;
    QLatin1StringView dutch;
    QString SubjectGuide::*part;
};
constexpr std::array texts{
    TextHeading{"introduction"_L1, "inleiding"_L1, &SubjectGuide::introduction},
    TextHeading{"year overview"_L1, "jaaroverzicht"_L1, &SubjectGuide::yearOverview},
    TextHeading{"goals"_L1, "doelen"_L1, &SubjectGuide::goals},
    TextHeading{"contents"_L1, "inhoud"_L1, &SubjectGuide::contents},
    TextHeading{"how to reach me"_L1, "zo bereik je mij"_L1, &SubjectGuide::reaching},
};

struct FormHeading {
    QLatin1StringView english;
    QLatin1StringView dutch;
    WorkForm::Sort sort;
};
constexpr std::array forms{
    FormHeading{"activities"_L1, "activiteiten"_L1, WorkForm::Sort::Activity},
    FormHeading{"tools"_L1, "hulpmiddelen"_L1, WorkForm::Sort::Tool},
};

struct CardHeading {
    QLatin1StringView english;
    QLatin1StringView dutch;
    StepCard::About about;
};
constexpr std::array cards{
    CardHeading{"how do I find my way"_L1, "hoe vind ik mijn weg"_L1, StepCard::About::FindingTheWay},
    CardHeading{"how do I find the online part"_L1, "hoe vind ik het online deel"_L1, StepCard::About::FindingOnline},
    CardHeading{"how do I hand in"_L1, "hoe dien ik in"_L1, StepCard::About::HandingIn},
};
constexpr std::array cardWords{"card:"_L1, "kaart:"_L1};

/** Null for a heading that isn't one of these. */
template<typename Headings>
auto called(const Headings &headings, const QString &name)
{
    const auto found = std::ranges::find_if(headings, [words = folded(name)](const auto &heading) {
        return words == folded(QString(heading.english)) || words == folded(QString(heading.dutch));
    });
    return found == headings.end() ? nullptr : &*found;
}

/** What is written below one heading. */
struct Part {
    QString heading;
    QString text;
};

std::unexpected<Error> bad(const QString &why, const QString &what)
{
    return failure(ErrorKind::BadInput, u"%1: “%2”"_s.arg(why, shortened(what)));
}

Expected<QList<Part>> partsOf(const QString &text)
{
    QList<Part> parts;
    const auto lines = text.split(u'\n');
    for (const auto &line : lines) {
        if (line.startsWith(u'#')) {
            const auto heading = line.mid(1).trimmed();
            if (std::ranges::contains(parts, folded(heading), [](const Part &part) { return folded(part.heading); })) {
                return bad(u"this heading is there twice"_s, heading);
            }
            parts.append({.heading = heading, .text = {}});
        } else if (!parts.isEmpty()) {
            parts.last().text += line + u'\n';
        } else if (!line.isEmpty()) {
            return bad(u"a guide begins with a heading, as “# introduction”"_s, line);
        }
    }
    return parts;
}

/** The title after "card:"; empty for another heading. */
QString cardTitle(const QString &heading)
{
    for (const auto word : cardWords) {
        if (heading.startsWith(word, Qt::CaseInsensitive)) {
            return heading.mid(word.size()).trimmed();
        }
    }
    return {};
}

/** Without their bullets and numbers. */
QStringList guideLines(const QString &text)
{
    static const QRegularExpression bullet(uR"(^(?:[-*•·–—]|\d{1,2}[.)])\s+)"_s);
    auto lines = text.split(u'\n');
    for (auto &line : lines) {
        line = line.remove(bullet).trimmed();
    }
    lines.removeAll(QString());
    return lines;
}

void addForms(QList<WorkForm> &all, WorkForm::Sort sort, const QString &text)
{
    const auto lines = guideLines(text);
    for (const auto &line : lines) {
        const auto colon = line.indexOf(u": "_s);
        WorkForm form{
            .sort = sort, .name = colon < 0 ? line : line.first(colon).trimmed(), .why = colon < 0 ? QString() : line.mid(colon + 2).trimmed()};
        form.position = int(all.size()) + 1;
        all.append(form);
    }
}

Expected<void> take(WholeGuide &guide, const Part &part)
{
    if (const auto *text = called(texts, part.heading)) {
        guide.guide.*text->part = part.text.trimmed();
        return {};
    }
    if (const auto *form = called(forms, part.heading)) {
        addForms(guide.forms, form->sort, part.text);
        return {};
    }
    const auto *known = called(cards, part.heading);
    const auto title = known != nullptr ? part.heading : cardTitle(part.heading);
    if (title.isEmpty()) {
        return bad(u"this is no heading of a guide"_s, part.heading);
    }
    const auto steps = guideLines(part.text);
    if (steps.isEmpty()) {
        return bad(u"this card has no steps"_s, part.heading);
    }
    guide.cards.append({.position = int(guide.cards.size()) + 1,
                        .about = known != nullptr ? known->about : StepCard::About::Other,
                        .title = title,
                        .steps = steps.join(u'\n')});
    return {};
}

/** Whose it is and what it belongs to is said apart from the file. */
template<typename T>
bool fits(const T &record)
{
    return std::ranges::all_of(kindOf<T>().fields, [&](const Field &field) {
        return field.type == FieldType::Reference || validate(field, field.read(&record)).has_value();
    });
}

bool saysSomething(const WholeGuide &guide)
{
    return !guide.forms.isEmpty() || !guide.cards.isEmpty()
        || std::ranges::any_of(texts, [&](const TextHeading &heading) { return !(guide.guide.*heading.part).isEmpty(); });
}
}

Expected<WholeGuide> guideFrom(const QByteArray &content)
{
    const auto text = decoded(content);
    const auto parts = text ? partsOf(cleaned(text->text).text) : std::unexpected(text.error());
    if (!parts) {
        return std::unexpected(parts.error());
    }
    WholeGuide guide;
    for (const auto &part : *parts) {
        if (const auto taken = take(guide, part); !taken) {
            return std::unexpected(taken.error());
        }
    }
    if (!saysSomething(guide)) {
        return failure(ErrorKind::BadInput, u"the guide says nothing"_s);
    }
    const bool fitting = fits(guide.guide) && std::ranges::all_of(guide.forms, &fits<WorkForm>) && std::ranges::all_of(guide.cards, &fits<StepCard>);
    return fitting ? Expected<WholeGuide>(guide) : failure(ErrorKind::BadInput, u"a part of the guide is too long"_s);
}

QString textOf(const WholeGuide &guide)
{
    QStringList parts;
    for (const auto &heading : texts) {
        if (const auto &text = guide.guide.*heading.part; !text.isEmpty()) {
            parts.append(u"# %1\n%2\n"_s.arg(heading.english, text));
        }
    }
    for (const auto &heading : forms) {
        QStringList lines;
        for (const auto &form : guide.forms) {
            if (form.sort == heading.sort) {
                lines.append(form.why.isEmpty() ? form.name : u"%1: %2"_s.arg(form.name, form.why));
            }
        }
        if (!lines.isEmpty()) {
            parts.append(u"# %1\n%2\n"_s.arg(heading.english, lines.join(u'\n')));
        }
    }
    for (const auto &card : guide.cards) {
        const auto heading = called(cards, card.title) != nullptr ? card.title : u"card: "_s + card.title;
        parts.append(u"# %1\n%2\n"_s.arg(heading, card.steps));
    }
    return parts.join(u'\n');
}
}
