// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** Amounts as a person reads them, for controls that count. */
class AmountWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /** "90 min" */
    Q_INVOKABLE [[nodiscard]] static QString minutes(int minutes) { return Words::minutes(minutes); }
    /** "1:05", from milliseconds. */
    Q_INVOKABLE [[nodiscard]] static QString duration(qint64 milliseconds) { return Words::duration(std::chrono::milliseconds(milliseconds)); }
    /** "16:30", from minutes since midnight. */
    Q_INVOKABLE [[nodiscard]] static QString time(int minutes) { return Words::time(QTime::fromMSecsSinceStartOfDay(minutes * 60'000)); }
};
}
