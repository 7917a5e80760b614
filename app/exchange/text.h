// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QString>
#include <QStringList>

namespace Weekwijzer
{
/** A file as text, and the name of the encoding it was in. */
struct DecodedText {
    QString text;
    QString encoding;
};

/** UTF-8, UTF-16 with a byte order mark, or Windows-1252; BadInput for anything that is no text. */
[[nodiscard]] Expected<DecodedText> decoded(const QByteArray &content);

/** A text without what nobody sees: control and bidirectional formatting characters, no-break spaces, space around lines. */
struct CleanText {
    QString text; ///< Lines end in LF; composed (NFC).
    bool hadInvisibles = false; ///< Something was taken out that could mislead, not mere space.
};
[[nodiscard]] CleanText cleaned(const QString &text);

/** Letters and digits only, in lower case and without accents: for comparing headings and words of choice. */
[[nodiscard]] QString folded(QStringView text);
/** In lower case, without accents and with single spaces: for reading dates and amounts. */
[[nodiscard]] QString plain(QStringView text);
/** At most 60 characters in one line, for use in a message. */
[[nodiscard]] QString shortened(const QString &text);
/** The characters of &amp; &#233; &eacute; and their like. */
[[nodiscard]] QString withoutEntities(QString text);
/** Text without HTML tags, where breaks, paragraphs and list items are lines. */
[[nodiscard]] QString withoutTags(QString text);
}
