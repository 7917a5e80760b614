// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "background.h"

#include <QString>

namespace Weekwijzer
{
/** By the session bus, which starts the program when it is called, and an XDG autostart file. */
class SessionBackground final : public Background
{
public:
    /** `folder` is the profile's; `language` is empty for the system's. */
    SessionBackground(QString folder, QString language)
        : m_folder(std::move(folder))
        , m_language(std::move(language))
    {
    }

    void attend() override;
    [[nodiscard]] Expected<void> startWithSession(bool start) override;

private:
    QString m_folder;
    QString m_language;
};

/** An argument as the Exec key of a desktop file takes it (Desktop Entry Specification 1.5). */
[[nodiscard]] QString execArgument(const QString &argument);
}
