// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech_program.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// Longer than the program itself takes to give up; see its `longestStop`.
constexpr auto patience = std::chrono::milliseconds(1500);

/** Beside this program, or else where programs are. */
QString installed()
{
    const auto name = u"weekwijzer-voice"_s;
    const auto beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}
}

SpeechProgram::SpeechProgram(const QString &program, QObject *parent)
    : Speech(parent)
    , m_program(program.isEmpty() ? installed() : program)
{
}

SpeechProgram::~SpeechProgram()
{
    if (m_speaking) {
        m_speaking->disconnect(this);
        m_speaking->closeWriteChannel();
        m_speaking->waitForFinished(int(patience.count()));
        m_speaking->kill();
        m_speaking->waitForFinished();
    }
    for (auto *leaving : findChildren<QProcess *>()) {
        leaving->kill();
        leaving->waitForFinished();
    }
}

void SpeechProgram::say(const QString &text, const QLocale &language)
{
    start({u"--language"_s, language.name()}, text.toUtf8() + '\0');
}

void SpeechProgram::play(const QByteArray &recording)
{
    start({u"--play"_s, QString::number(recording.size())}, recording);
}

void SpeechProgram::start(const QStringList &arguments, const QByteArray &input)
{
    letGo();
    m_speaking = std::make_unique<QProcess>();
    m_speaking->setStandardOutputFile(QProcess::nullDevice());
    m_speaking->setStandardErrorFile(QProcess::nullDevice());
    connect(m_speaking.get(), &QProcess::finished, this, &SpeechProgram::hearEnd);
    connect(m_speaking.get(), &QProcess::errorOccurred, this, &SpeechProgram::hearError);
    m_speaking->start(m_program, arguments);
    if (m_speaking) { // It may have said already that there is no such program.
        m_speaking->write(input);
    }
}

void SpeechProgram::stop()
{
    if (m_speaking) {
        letGo();
        Q_EMIT ended();
    }
}

void SpeechProgram::hearEnd(int code, QProcess::ExitStatus status)
{
    m_speaking.release()->deleteLater();
    if (status == QProcess::NormalExit && code == 0) {
        Q_EMIT ended();
    } else {
        Q_EMIT unable();
    }
}

void SpeechProgram::hearError(QProcess::ProcessError error)
{
    // Of every other error the end tells.
    if (error == QProcess::FailedToStart) {
        m_speaking.release()->deleteLater();
        Q_EMIT unable();
    }
}

void SpeechProgram::letGo()
{
    if (!m_speaking) {
        return;
    }
    auto *leaving = m_speaking.release();
    leaving->disconnect(this);
    leaving->setParent(this);
    connect(leaving, &QProcess::finished, leaving, &QObject::deleteLater);
    // The end of what it reads is its word to stop.
    leaving->closeWriteChannel();
    QTimer::singleShot(patience, leaving, &QProcess::kill);
}
}
