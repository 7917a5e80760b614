// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "teller.h"

#include <QAudioOutput>
#include <QBuffer>
#include <QMediaPlayer>

namespace Weekwijzer
{
/** Plays a recording of so many bytes, in any form that the system's decoders know. */
class SoundTeller final : public Teller
{
    Q_OBJECT

public:
    explicit SoundTeller(qsizetype size)
        : m_size(size)
    {
    }

private:
    [[nodiscard]] bool isWhole(const QByteArray &input) const override { return input.size() >= m_size; }
    void begin(const QByteArray &input) override;
    void fallSilent() override { m_player.stop(); }
    void hear(QMediaPlayer::MediaStatus status);

    qsizetype m_size;
    QByteArray m_content;
    QBuffer m_sound{&m_content};
    QAudioOutput m_output;
    QMediaPlayer m_player;
};
}
