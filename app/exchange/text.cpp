// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
std::unexpected<Error> notAPlan(const char *sentence)
{
    return failure(ErrorKind::BadInput, QCoreApplication::translate("WeekPlanReader", sentence));
}

struct OtherFormat {
    QByteArrayView start;
    const char *sentence;
};

constexpr std::array otherFormats{
    OtherFormat{"PK\x03\x04", QT_TRANSLATE_NOOP("WeekPlanReader", "this is an Excel or LibreOffice file: save it as CSV first")},
    OtherFormat{"\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("WeekPlanReader", "this is an old Excel or Word file: save it as CSV first")},
    OtherFormat{"%PDF", QT_TRANSLATE_NOOP("WeekPlanReader", "this is a PDF: ask for the list it was made from")},
    OtherFormat{"\x89PNG", QT_TRANSLATE_NOOP("WeekPlanReader", "this is a picture, not a week plan")},
    OtherFormat{"\xff\xd8\xff", QT_TRANSLATE_NOOP("WeekPlanReader", "this is a picture, not a week plan")},
    OtherFormat{"\x1f\x8b", QT_TRANSLATE_NOOP("WeekPlanReader", "this file is compressed: unpack it first")},
    OtherFormat{"{\\rtf", QT_TRANSLATE_NOOP("WeekPlanReader", "this is a text document (RTF): save the table as CSV first")},
    OtherFormat{"<!doctype html", QT_TRANSLATE_NOOP("WeekPlanReader", "this is a web page: download the file itself")},
    OtherFormat{"<html", QT_TRANSLATE_NOOP("WeekPlanReader", "this is a web page: download the file itself")},
    OtherFormat{"<?xml", QT_TRANSLATE_NOOP("WeekPlanReader", "this is XML, not CSV or iCalendar")},
    OtherFormat{"begin:vcard", QT_TRANSLATE_NOOP("WeekPlanReader", "this is an address book (vCard), not a calendar")},
};

Expected<DecodedText> decodedFrom(const QByteArray &content, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(content);
    if (decoder.hasError() || !text.isValidUtf16()) {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate("WeekPlanReader", "the file says it is %1 and has bytes that are not")
                           .arg(QString::fromLatin1(QStringConverter::nameForEncoding(encoding))));
    }
    return DecodedText{.text = std::move(text), .encoding = QString::fromLatin1(QStringConverter::nameForEncoding(encoding))};
}

bool isUnassigned1252(char byte)
{
    return byte == '\x81' || byte == '\x8d' || byte == '\x8f' || byte == '\x90' || byte == '\x9d';
}

bool isKeptInvisible(char32_t character)
{
    return character == U'\n' || character == U'\t' || character == 0x200c || character == 0x200d;
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return !isKeptInvisible(character);
    default:
        return false;
    }
}
}

Expected<DecodedText> decoded(const QByteArray &content)
{
    const auto start = content.first(qMin<qsizetype>(content.size(), 256)).trimmed().toLower();
    for (const auto &format : otherFormats) {
        if (start.startsWith(format.start.toByteArray().toLower())) {
            return notAPlan(format.sentence);
        }
    }
    if (const auto marked = QStringConverter::encodingForData(content)) {
        return decodedFrom(content, *marked);
    }
    if (content.contains('\0')) {
        return notAPlan(QT_TRANSLATE_NOOP("WeekPlanReader", "this is not a text file"));
    }
    if (content.isValidUtf8()) {
        return DecodedText{.text = QString::fromUtf8(content), .encoding = u"UTF-8"_s};
    }
    QStringDecoder western("windows-1252");
    if (!western.isValid() || std::ranges::any_of(content, isUnassigned1252)) {
        return notAPlan(QT_TRANSLATE_NOOP("WeekPlanReader", "the text is neither UTF-8 nor Windows-1252: save it as “CSV UTF-8”"));
    }
    return DecodedText{.text = western.decode(content), .encoding = u"Windows-1252"_s};
}

CleanText cleaned(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
    lines.remove(QChar::SoftHyphen);
    QList<uint> kept;
    bool hadInvisibles = false;
    for (const auto character : lines.toUcs4()) {
        if (isInvisible(character)) {
            hadInvisibles = true;
        } else {
            kept.append(character == U'\t' ? U' ' : character);
        }
    }
    const auto composed = QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size())
                              .normalized(QString::NormalizationForm_C);
    QStringList trimmed;
    for (const auto line : QStringView(composed).split(u'\n')) {
        trimmed.append(line.trimmed().toString());
    }
    return {.text = trimmed.join(u'\n').trimmed(), .hadInvisibles = hadInvisibles};
}

QString folded(QStringView text)
{
    QString kept;
    for (const auto character : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isLetterOrNumber()) {
            kept.append(character);
        }
    }
    return kept;
}

QString plain(QStringView text)
{
    QString kept;
    for (const auto character : text.toString().normalized(QString::NormalizationForm_KD).toLower()) {
        if (!character.isMark()) {
            kept.append(character);
        }
    }
    return kept.simplified();
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    const auto line = text.simplified();
    return line.size() <= longest ? line : line.first(longest - 1).trimmed() + u'…';
}

QString withoutEntities(QString text)
{
    static constexpr std::array<std::pair<QLatin1StringView, char16_t>, 17> named{{
        {"lt"_L1, u'<'},
        {"gt"_L1, u'>'},
        {"quot"_L1, u'"'},
        {"apos"_L1, u'\''},
        {"nbsp"_L1, u' '},
        {"eacute"_L1, u'é'},
        {"egrave"_L1, u'è'},
        {"ecirc"_L1, u'ê'},
        {"euml"_L1, u'ë'},
        {"iuml"_L1, u'ï'},
        {"ouml"_L1, u'ö'},
        {"uuml"_L1, u'ü'},
        {"agrave"_L1, u'à'},
        {"ccedil"_L1, u'ç'},
        {"ndash"_L1, u'–'},
        {"rsquo"_L1, u'’'},
        {"amp"_L1, u'&'},
    }};
    static const QRegularExpression numbered(u"&#(x[0-9a-f]{1,6}|[0-9]{1,7});"_s, QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0;
    for (auto match = numbered.match(text); match.hasMatch(); match = numbered.match(text, from)) {
        const auto digits = match.capturedView(1);
        const bool hexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
        const char32_t character = hexadecimal ? digits.sliced(1).toUInt(nullptr, 16) : digits.toUInt();
        const bool valid = character >= 0x20 && character <= QChar::LastValidCodePoint && !QChar::isSurrogate(character);
        const auto meant = valid ? QString::fromUcs4(&character, 1) : QString();
        text.replace(match.capturedStart(), match.capturedLength(), meant);
        from = match.capturedStart() + meant.size();
    }
    // The ampersand comes last: what it makes is not read again.
    for (const auto &[name, character] : named) {
        text.replace(u'&' + name + u';', QChar(character));
    }
    return text;
}

QString withoutTags(QString text)
{
    static const QRegularExpression breaks(u"<(br|/p|/li|/div|/h[1-6]|/tr)\\b[^<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression items(u"<li\\b[^<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"</?[a-z][^<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(breaks, u"\n"_s).replace(items, u"• "_s).remove(tags);
}
}
