// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text_teller.h"

#include <algorithm>

#include <unistd.h>

namespace Weekwijzer
{
namespace
{
// A voice says more than ten letters in a second.
constexpr unsigned int lettersPerSecond = 5;
}

void TextTeller::begin(const QByteArray &input)
{
    m_text = QString::fromUtf8(input.chopped(1));
    m_speech = std::make_unique<QTextToSpeech>();
    if (QTextToSpeech::availableEngines().isEmpty() || m_speech->state() == QTextToSpeech::Error || !choosesLanguage()) {
        leave(false);
        return;
    }
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &TextTeller::hear);
    m_speech->say(m_text);
}

/** Another language's voice makes nobody wiser. */
bool TextTeller::choosesLanguage()
{
    const auto spoken = m_speech->availableLocales();
    if (spoken.contains(m_language)) {
        m_speech->setLocale(m_language);
        return true;
    }
    const auto same = std::ranges::find(spoken, m_language.language(), &QLocale::language);
    if (same != spoken.end()) {
        m_speech->setLocale(*same);
    }
    return same != spoken.end();
}

void TextTeller::hear(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking) {
        alarm(longestSilence + unsigned(m_text.size()) / lettersPerSecond);
    } else if (state == QTextToSpeech::Ready || state == QTextToSpeech::Error) {
        leave(state == QTextToSpeech::Ready);
    }
}
}
