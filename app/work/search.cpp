// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "stores/search_store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int yearInWeeks = 52;
constexpr qsizetype before = 30; // Characters of a line that are shown left of the words,
constexpr qsizetype after = 60; // and right of where they begin.

/** One character for one, so that a place in the folded text is the same place in the text. */
QString folded(const QString &text)
{
    QString plain(text.size(), u' ');
    std::ranges::transform(text, plain.begin(), [](QChar letter) {
        const auto parts = letter.decomposition();
        return (parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts[0]).toCaseFolded();
    });
    return plain;
}

/** Where a word of the text begins with this one; -1 for nowhere. */
qsizetype placeOf(const QString &word, const QString &text)
{
    auto at = text.indexOf(word);
    while (at > 0 && text[at - 1].isLetterOrNumber()) {
        at = text.indexOf(word, at + 1);
    }
    return at;
}

void collect(const Search &search, const QList<SearchText> &texts, qsizetype most, QSet<Id> &seen, QList<Found> &all)
{
    for (const auto &text : texts) {
        if (all.size() < most && !seen.contains(text.item) && search.finds(text.title + u'\n' + text.text)) {
            seen.insert(text.item);
            all.append({.where = text.where,
                        .item = text.item,
                        .week = text.week,
                        .title = text.title,
                        .subject = text.subject,
                        .line = search.finds(text.title) ? QString() : search.lineOf(text.text)});
        }
    }
}
}

Search::Search(const QString &words)
{
    const auto asked = folded(words.normalized(QString::NormalizationForm_C)).split(u' ', Qt::SkipEmptyParts);
    if (asked.join(QString()).size() >= 2) {
        m_words = asked;
    }
}

bool Search::finds(const QString &text) const
{
    const auto plain = folded(text);
    return !isEmpty() && std::ranges::all_of(m_words, [&](const QString &word) { return placeOf(word, plain) >= 0; });
}

QString Search::lineOf(const QString &text) const
{
    const auto lines = text.split(u'\n');
    const auto foundIn = [this](const QString &line) {
        const auto plain = folded(line);
        return std::ranges::count_if(m_words, [&](const QString &word) { return placeOf(word, plain) >= 0; });
    };
    const auto line = *std::ranges::max_element(lines, {}, foundIn);
    const auto plain = folded(line);
    auto first = line.size();
    for (const auto &word : m_words) {
        const auto at = placeOf(word, plain);
        first = at < 0 ? first : std::min(first, at);
    }
    const auto from = first <= before ? 0 : line.lastIndexOf(u' ', first - before) + 1;
    const auto space = line.indexOf(u' ', first + after);
    const auto to = space < 0 ? line.size() : space;
    return (from > 0 ? u"… "_s : QString()) + line.sliced(from, to - from) + (to < line.size() ? u" …"_s : QString());
}

Expected<QList<Found>> found(Database &database, const Search &search, qsizetype most)
{
    const SearchStore store(database);
    const auto weeks = store.weeks();
    if (!weeks || !*weeks || search.isEmpty()) {
        return weeks ? Expected<QList<Found>>() : std::unexpected(weeks.error());
    }
    QList<Found> all;
    QSet<Id> seen;
    for (auto last = (*weeks)->second; last >= (*weeks)->first && all.size() < most; last = last.plus(-yearInWeeks)) {
        const auto texts = store.textsOf(last.plus(1 - yearInWeeks), last);
        if (!texts) {
            return std::unexpected(texts.error());
        }
        collect(search, *texts, most, seen, all);
    }
    return all;
}
}
