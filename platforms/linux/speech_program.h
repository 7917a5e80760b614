// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech.h"

#include <QProcess>

#include <memory>

namespace Weekwijzer
{
/**
 * Speaks and plays by a program of its own, `weekwijzer-voice`.
 *
 * What finds a voice may take seconds, wait for a sound server and complain on standard error; in a program of its own it keeps no window
 * waiting, and whoever never asks for it doesn't load it. A recording comes from somebody else: what reads it has no keys.
 */
class SpeechProgram final : public Speech
{
    Q_OBJECT

public:
    /** `program` is its whole path; empty for what is installed with this program. */
    explicit SpeechProgram(const QString &program = {}, QObject *parent = nullptr);
    ~SpeechProgram() override;

    [[nodiscard]] bool mayBeThere() const override { return !m_program.isEmpty(); }
    void say(const QString &text, const QLocale &language) override;
    void play(const QByteArray &recording) override;
    void stop() override;

private:
    void start(const QStringList &arguments, const QByteArray &input);
    void hearEnd(int code, QProcess::ExitStatus status);
    void hearError(QProcess::ProcessError error);
    /** It may take its time to fall silent; nobody waits for it. */
    void letGo();

    QString m_program;
    std::unique_ptr<QProcess> m_speaking;
};
}
