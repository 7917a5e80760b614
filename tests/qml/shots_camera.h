// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "open_window.h"

#include <QDir>

namespace Weekwijzer
{
// Long enough for every animation of the desktop's style to have ended.
constexpr int settleMilliseconds = 700;

struct Wishes {
    QDir folder;
    QString form; ///< "phone" or "laptop".
    bool dark = false;
    bool rightToLeft = false;
    QString language;
    QString only; ///< One of the stories; empty for all.
};

/** Takes pictures of one window. */
class Camera
{
public:
    Camera(const Wishes &wishes, OpenWindow &open);

    void take(const QString &name);
    void press(const QString &text);
    /** The page that is in sight. */
    void scroll(qreal by);
    /** Scrolls until a control, or the words, can be seen. */
    void reveal(const QString &text);

private:
    /** The window once nothing in it moves any more. */
    [[nodiscard]] QImage still();
    /** Scrolls the list that the control is in, as a finger would. */
    void bringIntoView(QQuickItem *control);

    Wishes m_wishes;
    OpenWindow &m_open;
};
}
