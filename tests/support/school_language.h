// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

namespace Weekwijzer
{
/** Makes Dutch school sentences from phrases and word lists; frequent words are frequent, as in a real language. */
class SchoolLanguage
{
public:
    /** The phrases and words of `tests/support/school_language`. */
    SchoolLanguage();

    /** One choice from a section with all that it names filled in, with a capital; `subject` (0 to 9) says what {topic} is. */
    [[nodiscard]] QString sentence(QStringView section, int subject, QRandomGenerator &random) const;
    /** One choice as it stands in a sentence. */
    [[nodiscard]] QString words(QStringView section, int subject, QRandomGenerator &random) const;
    /** Sentences of a section until there are at least so many characters. */
    [[nodiscard]] QString paragraph(QStringView section, int subject, qsizetype length, QRandomGenerator &random) const;

private:
    void read(const QString &fileName);
    [[nodiscard]] QString chosen(QStringView section, QRandomGenerator &random) const;

    QHash<QString, QStringList> m_sections;
};
}
