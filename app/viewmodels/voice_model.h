// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_folder.h"
#include "speech.h"

#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Weekwijzer
{
/**
 * Reads to who would rather listen, in the language of the window, and plays what somebody recorded: one at a time, until its end or a stop.
 */
class VoiceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString reading READ reading NOTIFY changed)
    Q_PROPERTY(QString playing READ playing NOTIFY changed)

public:
    /** Nothing is offered without `speech`; recordings are found among `files`. */
    explicit VoiceModel(Speech *speech, std::optional<BlobFolder> files = {}, QObject *parent = nullptr);

    /** False from when this device turned out to have no voice. */
    [[nodiscard]] bool isOffered() const { return m_offered; }
    /** What is being read; empty for nothing. */
    [[nodiscard]] QString reading() const { return m_reading; }

    /** The recording that is being played, by the name of its content in hexadecimal digits; empty for none. */
    [[nodiscard]] QString playing() const { return m_playing; }

    Q_INVOKABLE void read(const QString &text);
    Q_INVOKABLE void play(const QString &recording);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    /** Why nothing is heard, in words; of a voice at most once. */
    void silent(const QString &why);

private:
    void hearEnd();
    [[nodiscard]] Expected<QByteArray> contentOf(const QString &recording) const;
    void hearUnable();

    Speech *m_speech;
    bool m_offered;
    QString m_reading;
    QString m_playing;
    std::optional<BlobFolder> m_files;
};
}
