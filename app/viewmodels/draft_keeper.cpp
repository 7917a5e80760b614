// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draft_keeper.h"

namespace Weekwijzer
{
DraftKeeper::DraftKeeper(WorkThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
}

DraftKeeper::~DraftKeeper()
{
    keep();
}

void DraftKeeper::show(const Id &item, const QString &stored, qint64 version)
{
    if (item != m_item) {
        keep();
        m_item = item;
    } else if (!isKept()) {
        return;
    }
    m_known = m_onTheWay.contains(item) ? m_onTheWay[item].text : stored;
    m_seen = version;
    setText(*m_known);
}

void DraftKeeper::type(const QString &text)
{
    if (text != m_text && !m_item.isNull()) {
        setText(text);
        m_pause.start();
    }
}

void DraftKeeper::keep()
{
    m_pause.stop();
    if (m_item.isNull() || m_known == m_text) {
        return;
    }
    m_known = m_text;
    m_onTheWay[m_item] = {.text = m_text, .wishes = m_onTheWay.value(m_item).wishes + 1};
    m_thread.perform(
        [item = m_item, text = m_text, seen = m_seen](StudentDesk &desk, const QDateTime &now) { return desk.work.write(item, text, now, seen); },
        {Kind::Draft}, this, [this, item = m_item](const Expected<void> &done) { end(item, done.has_value()); });
}

void DraftKeeper::end(const Id &item, bool kept)
{
    if (!kept && item == m_item) {
        m_known.reset();
    }
    if (--m_onTheWay[item].wishes == 0) {
        m_onTheWay.remove(item);
        Q_EMIT keptChanged();
    }
}

void DraftKeeper::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        Q_EMIT textChanged();
    }
    Q_EMIT keptChanged();
}
}
