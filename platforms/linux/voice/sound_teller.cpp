// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound_teller.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QUrl>

#include <unistd.h>

namespace Weekwijzer
{
void SoundTeller::begin(const QByteArray &input)
{
    if (QMediaDevices::defaultAudioOutput().isNull()) {
        leave(false);
        return;
    }
    m_content = input;
    m_sound.open(QIODevice::ReadOnly);
    m_player.setAudioOutput(&m_output);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &SoundTeller::hear);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, [] { leave(false); });
    // As long as it goes on, it is no silence.
    connect(&m_player, &QMediaPlayer::positionChanged, this, [] { alarm(longestSilence); });
    m_player.setSourceDevice(&m_sound);
    m_player.play();
}

void SoundTeller::hear(QMediaPlayer::MediaStatus status)
{
    if (status == QMediaPlayer::EndOfMedia || status == QMediaPlayer::InvalidMedia) {
        leave(status == QMediaPlayer::EndOfMedia);
    }
}
}
