// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_page.h"

#include "stores/device_store.h"

namespace Weekwijzer
{
StudentPage::StudentPage(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : PageModel(parent)
    , m_database(database)
    , m_thread(thread)
    , m_clock(std::move(clock))
{
    connect(&m_thread, &WorkThread::recordsChanged, this, [this](const QSet<Kind> &kinds) {
        if (m_shown && concerns(kinds)) {
            refresh();
        }
    });
}

void StudentPage::show()
{
    m_shown = true;
    refresh();
}

void StudentPage::refresh()
{
    const auto pairing = DeviceStore(m_database).pairing();
    if (!pairing || !*pairing) {
        setTrouble(pairing ? Error{.kind = ErrorKind::Unpaired, .detail = {}} : pairing.error());
        return;
    }
    const auto filled = read((*pairing)->person);
    if (!filled) {
        setTrouble(filled.error());
        return;
    }
    Q_EMIT changed();
    setState(*filled ? State::Ready : State::Empty);
}
}
