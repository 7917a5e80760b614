// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** The ten colours that tell subjects apart, each with a contrast of at least 4.5 : 1 on the theme's backgrounds. */
class SubjectColours : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static constexpr int count = 10;

    using QObject::QObject;

    /** `dark`: for a dark background. A number above 9 begins again at 0. */
    Q_INVOKABLE [[nodiscard]] static QColor of(int colour, bool dark);
};
}
