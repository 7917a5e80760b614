// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots_camera.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int mostLooks = 20;
}

Camera::Camera(const Wishes &wishes, OpenWindow &open)
    : m_wishes(wishes)
    , m_open(open)
{
    m_open.window().resize(m_wishes.form == "phone"_L1 ? QSize(360, 740) : QSize(1280, 800));
    m_open.window().show();
    if (!QTest::qWaitForWindowExposed(&m_open.window())) {
        qFatal("the window does not appear");
    }
    // Without a window manager too, so that the colours are those of a window in use.
    m_open.window().requestActivate();
}

void Camera::take(const QString &name)
{
    QTest::qWait(settleMilliseconds);
    const auto direction = m_wishes.rightToLeft ? u"-rtl"_s : QString();
    const auto file = u"%1-%2-%3%4.png"_s.arg(name, m_wishes.form, m_wishes.dark ? u"dark"_s : u"light"_s, direction);
    if (!still().save(m_wishes.folder.filePath(file))) {
        qFatal() << "cannot write" << file;
    }
}

QImage Camera::still()
{
    auto before = m_open.window().grabWindow();
    // A busy machine may still be at the end of a movement.
    for (int look = 0; look < mostLooks; ++look) {
        QTest::qWait(settleMilliseconds / 4);
        auto now = m_open.window().grabWindow();
        if (now == before) {
            break;
        }
        before = std::move(now);
    }
    return before;
}

void Camera::press(const QString &text)
{
    QTest::qWait(settleMilliseconds);
    auto *control = m_open.control(text);
    // A list makes only what is in sight.
    auto *days = m_open.find("objectName", u"days"_s);
    for (int page = 0; control == nullptr && days != nullptr && page < 20; ++page) {
        days->setProperty("contentY", days->property("contentY").toReal() + 300);
        QTest::qWait(settleMilliseconds / 10);
        control = m_open.control(text);
    }
    if (control == nullptr) {
        qFatal() << "no control says" << text;
    }
    bringIntoView(control);
    QTest::mouseClick(&m_open.window(), Qt::LeftButton, {}, control->mapToScene(control->boundingRect().center()).toPoint());
}

void Camera::scroll(qreal by)
{
    for (auto *item : m_open.window().findChildren<QQuickItem *>()) {
        if (item->inherits("QQuickFlickable") && item->isVisible() && item->height() > m_open.window().height() / 2.0) {
            const auto most = item->property("contentHeight").toReal() - item->height();
            item->setProperty("contentY", std::clamp(item->property("contentY").toReal() + by, 0.0, std::max(0.0, most)));
        }
    }
}

void Camera::reveal(const QString &text)
{
    QTest::qWait(settleMilliseconds);
    if (auto *control = m_open.control(text)) {
        bringIntoView(control);
    }
}

void Camera::bringIntoView(QQuickItem *control)
{
    for (auto *item = control->parentItem(); item != nullptr; item = item->parentItem()) {
        const auto bottom = control->mapToScene(control->boundingRect().bottomLeft()).y();
        if (const auto beyond = bottom - m_open.window().height() + 180; beyond > 0 && item->inherits("QQuickFlickable")) {
            item->setProperty("contentY", item->property("contentY").toReal() + beyond);
            return;
        }
    }
}
}
