// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letter_file.h"

#include "records/record.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
struct Heading {
    QLatin1StringView english;
    QLatin1StringView dutch;
    QString ExpectationLetter::*part;
};
constexpr std::array headings{
    Heading{"of your child"_L1, "van uw kind"_L1, &ExpectationLetter::ofYourChild},
    Heading{"of you"_L1, "van u"_L1, &ExpectationLetter::ofYou},
    Heading{"not of you"_L1, "niet van u"_L1, &ExpectationLetter::notOfYou},
    Heading{"whom to call"_L1, "wie bellen"_L1, &ExpectationLetter::whomToCall},
};

/** Of this heading's line; null for one that isn't known. */
QString ExpectationLetter::*partCalled(const QString &name)
{
    const auto found = std::ranges::find_if(headings, [&](const Heading &heading) {
        return name.compare(heading.english, Qt::CaseInsensitive) == 0 || name.compare(heading.dutch, Qt::CaseInsensitive) == 0;
    });
    return found == headings.end() ? nullptr : found->part;
}

Expected<void> fits(const ExpectationLetter &letter)
{
    for (const auto &field : kindOf<ExpectationLetter>().fields) {
        // Whose it is and in which language is said apart from the file.
        if (!field.required && !validate(field, field.read(&letter))) {
            return failure(ErrorKind::BadInput, u"a part of the letter is too long or holds what no text can"_s);
        }
    }
    return {};
}
}

Expected<ExpectationLetter> letterFrom(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString whole = decoder(text);
    if (decoder.hasError()) {
        return failure(ErrorKind::BadInput, u"the letter is not UTF-8"_s);
    }
    ExpectationLetter letter;
    QList<QString ExpectationLetter::*> begun;
    const auto lines = whole.split(u'\n');
    for (const auto &written : lines) {
        const auto line = written.trimmed();
        if (line.startsWith(u'#')) {
            const auto part = partCalled(line.mid(1).trimmed());
            if (part == nullptr || begun.contains(part)) {
                return failure(ErrorKind::BadInput, u"this is no heading of a letter, or it is there twice: “%1”"_s.arg(line));
            }
            begun.append(part);
        } else if (!begun.isEmpty()) {
            letter.*begun.constLast() += line + u'\n';
        } else if (!line.isEmpty()) {
            return failure(ErrorKind::BadInput, u"a letter begins with a heading, as “# of your child”"_s);
        }
    }
    bool says = false;
    for (const auto &heading : headings) {
        letter.*heading.part = (letter.*heading.part).trimmed();
        says = says || !(letter.*heading.part).isEmpty();
    }
    return says ? fits(letter).transform([&] { return letter; }) : failure(ErrorKind::BadInput, u"the letter says nothing"_s);
}

Expected<QString> languageTag(const QString &text)
{
    static const QRegularExpression shape(u"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"_s);
    return shape.match(text).hasMatch() ? Expected<QString>(text) : failure(ErrorKind::Usage, u"a language is written as nl or fr-BE"_s);
}
}
