// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voice_model.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
VoiceModel::VoiceModel(Speech *speech, std::optional<BlobFolder> files, QObject *parent)
    : QObject(parent)
    , m_speech(speech)
    , m_offered(speech != nullptr && speech->mayBeThere())
    , m_files(std::move(files))
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
    m_playing.clear();
    // As the window speaks: so do the texts, or they would not be understood either.
    m_speech->say(text, QLocale());
    Q_EMIT changed();
}

void VoiceModel::play(const QString &recording)
{
    if (m_speech == nullptr || !m_speech->mayBeThere()) {
        Q_EMIT silent(tr("This device can't play sound."));
        return;
    }
    const auto content = contentOf(recording);
    if (!content) {
        Q_EMIT silent(content.error().kind == ErrorKind::NotFound ? tr("This recording is not on your device yet. It comes with the next connection.")
                                                                  : tr("This recording can't be read."));
        return;
    }
    m_playing = recording;
    m_reading.clear();
    m_speech->play(*content);
    Q_EMIT changed();
}

Expected<QByteArray> VoiceModel::contentOf(const QString &recording) const
{
    const auto name = BlobName::fromHex(recording.toLatin1());
    if (!m_files || name.isNull()) {
        return failure(ErrorKind::NotFound, u"there is no such recording"_s);
    }
    return m_files->reader(name).and_then([](const std::unique_ptr<BlobReader> &reader) { return reader->range(0, reader->size()); });
}

void VoiceModel::stop()
{
    if (!m_reading.isEmpty() || !m_playing.isEmpty()) {
        m_speech->stop();
    }
}

void VoiceModel::hearEnd()
{
    m_reading.clear();
    m_playing.clear();
    Q_EMIT changed();
}

void VoiceModel::hearUnable()
{
    if (!m_playing.isEmpty()) {
        m_playing.clear();
        Q_EMIT changed();
        Q_EMIT silent(tr("Nothing can be heard here now. Is the sound on, or another program using it?"));
        return;
    }
    m_reading.clear();
    m_offered = false;
    Q_EMIT changed();
    Q_EMIT silent(tr("This device has no voice to read with. You can go on reading here yourself."));
}
}
