// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture_devices.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
bool hasAny(const QString &folder, const QString &pattern)
{
    return !QDir(folder).entryList({pattern}, QDir::Files | QDir::System).isEmpty();
}
}

CaptureDevices CaptureDevices::ofThisSystem()
{
    return {.devices = u"/dev"_s, .session = qEnvironmentVariable("XDG_RUNTIME_DIR")};
}

bool CaptureDevices::hasCamera() const
{
    return hasAny(devices, u"video*"_s);
}

bool CaptureDevices::hasMicrophone() const
{
    const bool hasServer = !session.isEmpty() && (QFile::exists(session + u"/pulse/native"_s) || QFile::exists(session + u"/pipewire-0"_s));
    return hasServer || hasAny(devices + u"/snd"_s, u"pcmC*D*c"_s);
}
}
