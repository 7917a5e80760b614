// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace Weekwijzer
{
/** Calls a function whenever a signal of QML comes, for as long as this lives. */
class Whenever : public QObject
{
    Q_OBJECT

public:
    /** `signal` by its SIGNAL(). */
    Whenever(const QObject *sender, const char *signal, std::function<void()> then)
        : m_then(std::move(then))
    {
        connect(sender, signal, this, SLOT(call()));
    }

private Q_SLOTS:
    void call() { m_then(); }

private:
    std::function<void()> m_then;
};
}
