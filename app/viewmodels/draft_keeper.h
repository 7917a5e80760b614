// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/work.h"
#include "soon_kept.h"
#include "work_thread.h"

namespace Weekwijzer
{
/**
 * What somebody is writing for an item: it keeps itself, a moment after the last key, when they turn to something else, and when
 * the program ends.
 *
 * What is typed is never replaced by what comes from another device; that one is kept beside it.
 */
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /** Writes what somebody made of the draft about an item, or whatever else it is about; `seen` is the version they began with. */
    using Write = std::function<Expected<void>(StudentDesk &desk, const Id &about, const QString &text, const QDateTime &now, qint64 seen)>;

    DraftKeeper(WorkThread &thread, const Write &write, QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_draft.value().text; }
    /** Is all of it on disk? */
    [[nodiscard]] bool isKept() const { return m_draft.isKept(); }

    /** Turns to an item whose draft stands like that in the database, or hears that of the same one. */
    void show(const Id &item, const QString &stored, qint64 version);
    void type(const QString &text);
    /** At once. */
    void keep() { m_draft.keep(); }

Q_SIGNALS:
    void textChanged();
    /** It is on disk now, or not any more. */
    void keptChanged();

private:
    void tell(const QString &textBefore);

    SoonKept<Draft> m_draft; ///< By its item: whose draft it is, the one who keeps it knows.
};
}
