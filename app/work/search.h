// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/search.h"

#include <QStringList>

namespace Weekwijzer
{
/** Where a search found its words. */
struct Found {
    SearchText::Where where = SearchText::Where::Plan;
    Id item;
    Week week;
    QString title;
    QString subject;
    QString line; ///< The words with a little of what stands around them; empty when the title says it.

    bool operator==(const Found &) const = default;
};

/**
 * What somebody looks for: every word has to begin a word of the text, whatever its case and accents.
 *
 * "fra reg" finds "Les règles de la fraction".
 */
class Search
{
public:
    explicit Search(const QString &words);

    /** Nothing to look for: fewer than two letters. */
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool finds(const QString &text) const;
    /** The line of the text with the most of the words, cut to about 90 characters around the first of them. */
    [[nodiscard]] QString lineOf(const QString &text) const;

private:
    QStringList m_words;
};

/** The latest first, each item once and where it says most about itself; at most `most`. Reads a year at a time, until it has enough. */
[[nodiscard]] Expected<QList<Found>> found(Database &database, const Search &search, qsizetype most);
}
