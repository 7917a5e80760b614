// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "open_window.h"

#include <optional>

namespace Weekwijzer
{
/** What a window opens on. */
struct Opening {
    DemoDevice::Start start = DemoDevice::Start::Paired;
    std::optional<QString> life; ///< Something on every page, as liveFully puts it there with this mark.
    CaptureDevices devices;
};

/** A test with a hand on the real window: it opens it in a size, presses and types. A page that QML complains of fails the test. */
class WindowHand : public QObject
{
    Q_OBJECT

protected:
    static constexpr QSize laptop{1280, 800};
    static constexpr QSize phone{360, 740};

    /** Both sizes, as rows of a test. */
    static void sizes();

    /** Fails the test when the window doesn't come. */
    void open(QSize size, const Opening &opening = {});
    /** Opens an item's page over the one that is shown. Fails the test when it doesn't come. */
    void showItem(const Id &item);

    [[nodiscard]] static QPoint centre(const QQuickItem *item) { return item->mapToScene(item->boundingRect().center()).toPoint(); }
    void press(const QQuickItem *item);
    /** Pages slide in: a control can be pressed from when it is in the window. Fails the test when it doesn't come. */
    void pressWhere(const char *property, const QString &value);
    void pressText(const QString &text) { pressWhere("text", text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /** ASCII letters, digits and spaces. */
    void type(const QString &text);

    /** What a screen reader says of the control that has the focus. */
    [[nodiscard]] QString focusName();
    /** Goes on with Tab until the control with this name has the focus, and is in sight. Fails the test when there is none. */
    void tabTo(const QString &name);

    std::optional<DemoDevice> m_device;
    std::unique_ptr<OpenWindow> m_open;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};
}
