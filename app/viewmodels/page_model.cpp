// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_model.h"

#include "words.h"

#include <QLoggingCategory>

namespace Weekwijzer
{
Q_LOGGING_CATEGORY(viewmodels, "weekwijzer.viewmodels", QtInfoMsg)

void PageModel::setState(State state)
{
    if (state == m_state) {
        return;
    }
    m_state = state;
    m_trouble.clear();
    Q_EMIT stateChanged();
}

void PageModel::setTrouble(const Error &error)
{
    qCWarning(viewmodels) << "a page cannot be shown:" << error.kind << error.detail;
    m_state = State::Trouble;
    m_trouble = Words::sentence(error.kind);
    Q_EMIT stateChanged();
}
}
