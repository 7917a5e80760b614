// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "open_window.h"

#include <QStringList>

namespace Weekwijzer
{
/** A hand on the real window: opens it in a size, presses, types, and listens to what QML complains of. */
class WindowHand
{
protected:
    static constexpr QSize laptop{1280, 800};
    static constexpr QSize phone{360, 740};

    /** Both sizes, as rows of a test. */
    static void sizes();

    /** From here on a page that warns is heard. */
    static void listen();
    [[nodiscard]] static QStringList &complaints();

    /** Fails the test when the window doesn't come. */
    void open(QSize size, DemoDevice::Start start = DemoDevice::Start::Paired);
    void close();

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
};
}
