// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft_keeper.h"

namespace Weekwijzer
{
DraftKeeper::DraftKeeper(WorkThread &thread, const Write &write, QObject *parent)
    : QObject(parent)
    , m_draft([&thread, write, this](const Draft &, const Draft &wanted, qint64 seen, const SoonKept<Draft>::Done &done) {
        thread.perform([=](StudentDesk &desk, const QDateTime &now) { return write(desk, wanted.item, wanted.text, now, seen); }, {Kind::Draft}, this,
                       [this, done](const Expected<void> &kept) {
                           done(kept);
                           Q_EMIT keptChanged();
                       });
    })
{
}

void DraftKeeper::show(const Id &item, const QString &stored, qint64 version)
{
    const auto before = text();
    m_draft.show({.id = item, .student = {}, .item = item, .text = stored}, version);
    tell(before);
}

void DraftKeeper::type(const QString &text)
{
    const auto before = m_draft.value();
    if (!before.item.isNull()) {
        auto draft = before;
        draft.text = text;
        m_draft.change(draft);
        tell(before.text);
    }
}

void DraftKeeper::tell(const QString &textBefore)
{
    if (text() != textBefore) {
        Q_EMIT textChanged();
    }
    Q_EMIT keptChanged();
}
}
