// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech.h"

#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** Reads to who would rather listen, in the language of the window: one text at a time, until its end or a stop. */
class VoiceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)
    Q_PROPERTY(QString reading READ reading NOTIFY changed)

public:
    /** Nothing is offered without `speech`. */
    explicit VoiceModel(Speech *speech, QObject *parent = nullptr);

    /** False from when this device turned out to have no voice. */
    [[nodiscard]] bool isOffered() const { return m_offered; }
    /** What is being read; empty for nothing. */
    [[nodiscard]] QString reading() const { return m_reading; }

    Q_INVOKABLE void read(const QString &text);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    /** Why nothing is read, in words; at most once. */
    void silent(const QString &why);

private:
    void hearEnd();
    void hearUnable();

    Speech *m_speech;
    bool m_offered;
    QString m_reading;
};
}
