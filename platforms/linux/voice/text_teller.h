// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "teller.h"

#include <QTextToSpeech>

#include <memory>

namespace Weekwijzer
{
/** Reads a text aloud that ends in a zero byte. */
class TextTeller final : public Teller
{
    Q_OBJECT

public:
    explicit TextTeller(const QLocale &language)
        : m_language(language)
    {
    }

private:
    [[nodiscard]] bool isWhole(const QByteArray &input) const override { return input.endsWith('\0'); }
    void begin(const QByteArray &input) override;
    void fallSilent() override { m_speech->stop(); }
    [[nodiscard]] bool choosesLanguage();
    void hear(QTextToSpeech::State state);

    QLocale m_language;
    QString m_text;
    std::unique_ptr<QTextToSpeech> m_speech;
};
}
