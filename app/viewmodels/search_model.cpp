// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search_model.h"

#include "words.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)

public:
    /** Empty for the task itself. */
    [[nodiscard]] static QString of(SearchText::Where where)
    {
        switch (where) {
        case SearchText::Where::Plan:
            return {};
        case SearchText::Where::Steps:
            return tr("in the steps");
        case SearchText::Where::OwnWork:
            return tr("in your work");
        case SearchText::Where::Feedback:
            return tr("in the feedback");
        case SearchText::Where::Question:
            return tr("in a question");
        }
        Q_UNREACHABLE_RETURN({});
    }
};
}

SearchModel::SearchModel(WorkThread &thread, QObject *parent)
    : PageModel(parent)
    , m_thread(thread)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::look);
    setState(State::Empty);
}

void SearchModel::setWords(const QString &words)
{
    if (words != m_words) {
        m_words = words;
        m_pause.start();
        Q_EMIT wordsChanged();
    }
}

QString SearchModel::summary() const
{
    return m_rows.size() < most ? tr("%n found", nullptr, int(m_rows.size())) : tr("The %n latest", nullptr, int(m_rows.size()));
}

void SearchModel::look()
{
    m_pause.stop();
    const auto all = std::make_shared<QList<Found>>();
    const auto reading = [all, search = Search(m_words)](Database &database, const Id &) {
        return found(database, search, most).transform([&](const QList<Found> &found) { *all = found; });
    };
    m_thread.read(reading, this, [this, all, asked = m_words](const Expected<void> &done) {
        if (!done) {
            setTrouble(done.error());
        } else if (asked == m_words) { // Else something else is asked by now.
            show(*all);
        }
    });
}

void SearchModel::show(const QList<Found> &found)
{
    m_rows.clear();
    for (const auto &one : found) {
        QStringList place{one.subject, Words::week(one.week), PlaceWords::of(one.where)};
        place.removeAll(QString());
        m_rows.append({.item = one.item, .title = one.title, .place = place.join(u" · "_s), .line = one.line});
    }
    Q_EMIT changed();
    setState(m_rows.isEmpty() ? State::Empty : State::Ready);
}
}
