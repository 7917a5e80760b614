// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// A border drawn between two pixels.
constexpr qreal hair = 1;

bool isControl(const QQuickItem *item)
{
    return std::ranges::any_of(
        std::initializer_list<const char *>{"QQuickAbstractButton", "QQuickTextField", "QQuickTextArea", "QQuickSpinBox", "QQuickComboBox"},
        [item](const char *type) { return item->inherits(type); });
}

template<typename What>
void walk(QQuickItem *item, const What &what)
{
    if (!item->isVisible() || item->opacity() == 0) {
        return;
    }
    what(item);
    for (auto *child : item->childItems()) {
        walk(child, what);
    }
}

QString nameOf(const QQuickItem *item)
{
    const auto text = item->property("text").toString();
    return u"%1 “%2” at %3"_s.arg(QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0), text, QDebug::toString(inWindow(item)));
}
}

QRectF inWindow(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QList<QQuickItem *> controlsOf(OpenWindow &open)
{
    QList<QQuickItem *> controls;
    walk(open.window().contentItem(), [&](QQuickItem *item) {
        if (isControl(item) && item->isEnabled() && item->width() > 0 && item->height() > 0) {
            controls += item;
        }
    });
    return controls;
}

QList<QQuickItem *> drawnBy(OpenWindow &open, QByteArrayView file)
{
    QList<QQuickItem *> items;
    walk(open.window().contentItem(), [&](QQuickItem *item) {
        const QByteArrayView type(item->metaObject()->className());
        if (type.startsWith(file) && type.sliced(file.size()).startsWith("_QML")) {
            items += item;
        }
    });
    return items;
}

QQuickItem *viewAround(const QQuickItem *item)
{
    auto *above = item->parentItem();
    // What a page is laid out in is a Flickable too, from side to side.
    while (above != nullptr && !(above->inherits("QQuickFlickable") && above->property("contentHeight").toReal() > above->height() + hair)) {
        above = above->parentItem();
    }
    return above;
}

QStringList outOfReach(OpenWindow &open)
{
    const QRectF window = QRectF({}, open.window().size()).adjusted(-hair, -hair, hair, hair);
    QStringList lost;
    for (const auto *item : controlsOf(open)) {
        const auto place = inWindow(item);
        const auto *view = viewAround(item);
        const auto seen = view == nullptr ? place : inWindow(view);
        if (place.left() < window.left() || place.right() > window.right() || seen.top() < window.top() || seen.bottom() > window.bottom()) {
            lost += nameOf(item);
        }
    }
    return lost;
}

QQuickItem *widestView(OpenWindow &open)
{
    QQuickItem *largest = nullptr;
    walk(open.pageItem(), [&](QQuickItem *item) {
        const auto isLarger = largest == nullptr || item->height() * item->width() > largest->height() * largest->width();
        if (item->inherits("QQuickFlickable") && item->property("contentHeight").toReal() > 0 && isLarger) {
            largest = item;
        }
    });
    return largest;
}

QRectF firstControl(OpenWindow &open, const QQuickItem *view)
{
    QRectF first;
    for (const auto *item : controlsOf(open)) {
        const auto place = inWindow(item);
        if (view->isAncestorOf(item) && (!first.isValid() || place.top() < first.top())) {
            first = place;
        }
    }
    return first;
}
}
