// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice_model.h"

namespace Weekwijzer
{
VoiceModel::VoiceModel(Speech *speech, QObject *parent)
    : QObject(parent)
    , m_speech(speech)
    , m_offered(speech != nullptr && speech->mayBeThere())
{
    if (m_offered) {
        connect(speech, &Speech::ended, this, &VoiceModel::hearEnd);
        connect(speech, &Speech::unable, this, &VoiceModel::hearUnable);
    }
}

void VoiceModel::read(const QString &text)
{
    if (!m_offered || text.isEmpty()) {
        return;
    }
    m_reading = text;
    // As the window speaks: so do the texts, or they would not be understood either.
    m_speech->say(text, QLocale());
    Q_EMIT changed();
}

void VoiceModel::stop()
{
    if (!m_reading.isEmpty()) {
        m_speech->stop();
    }
}

void VoiceModel::hearEnd()
{
    m_reading.clear();
    Q_EMIT changed();
}

void VoiceModel::hearUnable()
{
    m_reading.clear();
    m_offered = false;
    Q_EMIT changed();
    Q_EMIT silent(tr("This device has no voice to read with. You can go on reading here yourself."));
}
}
