// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_model.h"
#include "work/search.h"
#include "work_thread.h"

#include <QTimer>

namespace Weekwijzer
{
/** An item that a search found. */
struct FoundRow {
    Q_GADGET
    QML_VALUE_TYPE(foundRow)
    Q_PROPERTY(Weekwijzer::Id item MEMBER item CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString place MEMBER place CONSTANT)
    Q_PROPERTY(QString line MEMBER line CONSTANT)

public:
    Id item;
    QString title;
    QString place; ///< "Maths · week 47 · in your work"
    QString line; ///< The words and what stands around them; empty when the title says it.

    bool operator==(const FoundRow &) const = default;
};

/**
 * Finds items by what their teacher or their student wrote.
 *
 * It looks in the writing thread, so that years of texts never hold up the window, a moment after the last key.
 */
class SearchModel : public PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page's model is handed to the window")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(bool asked READ isAsked NOTIFY wordsChanged)
    Q_PROPERTY(QList<Weekwijzer::FoundRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    /** As long as this after the last key. */
    static constexpr std::chrono::milliseconds pause{150};
    static constexpr int most = 50;

    explicit SearchModel(WorkThread &thread, QObject *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    /** Is there enough to look for? */
    [[nodiscard]] bool isAsked() const { return !Search(m_words).isEmpty(); }
    /** The latest week first. */
    [[nodiscard]] QList<FoundRow> rows() const { return m_rows; }
    /** "3 found", for who listens. */
    [[nodiscard]] QString summary() const;

    /** Once more, at once. */
    Q_INVOKABLE void look();

Q_SIGNALS:
    void wordsChanged();
    void changed();

private:
    void show(const QList<Found> &found);

    WorkThread &m_thread;
    QTimer m_pause;
    QString m_words;
    QList<FoundRow> m_rows;
};
}
