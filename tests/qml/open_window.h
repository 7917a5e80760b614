// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models.h"
#include "support/demo_device.h"
#include "support/fake_background.h"
#include "support/fake_speech.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

namespace Weekwijzer
{
/** The real window on a device of its own, for tests and screenshots. */
class OpenWindow
{
public:
    explicit OpenWindow(DemoDevice &device, const CaptureDevices &devices = {});
    /** Once nothing is half made: what an engine leaves unfinished disturbs the next one. */
    ~OpenWindow();

    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] Models &models() { return m_models; }
    [[nodiscard]] FakeSpeech &speech() { return m_speech; }
    [[nodiscard]] WorkThread &thread() { return m_thread; }
    /** The first visible item below the window, or in a layer over it, whose property has this value; null when there is none. */
    [[nodiscard]] QQuickItem *find(const char *property, const QVariant &value);
    /** A control by the text on it. */
    [[nodiscard]] QQuickItem *control(const QString &text) { return find("text", text); }
    [[nodiscard]] QString page();
    [[nodiscard]] QQuickItem *pageItem();

private:
    WorkThread m_thread;
    FakeBackground m_background;
    FakeSpeech m_speech;
    Models m_models;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

/** Runs a test in an application that looks as the real one and speaks English; gives the program's exit code. */
[[nodiscard]] int runDressed(QObject &test, int argc, char **argv);
}
