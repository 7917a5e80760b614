// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_hand.h"

#include "full_life.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int mostTabs = 200;

QtMessageHandler usualHandler = nullptr;

QStringList complaints;

/** Collects what QML complains of. */
void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg && message.contains(u".qml:"_s)) {
        complaints += message;
    }
    usualHandler(type, context, message);
}
}

void WindowHand::sizes()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("laptop") << laptop;
    QTest::newRow("phone") << phone;
}

void WindowHand::initTestCase()
{
    usualHandler = qInstallMessageHandler(hear);
}

void WindowHand::init()
{
    complaints.clear();
}

void WindowHand::cleanup()
{
    m_open.reset();
    m_device.reset();
    QCOMPARE(complaints, QStringList());
}

void WindowHand::open(QSize size, const Opening &opening)
{
    m_open.reset();
    m_device.emplace(opening.start);
    if (opening.life) {
        liveFully(*m_device, *opening.life);
    }
    m_open = std::make_unique<OpenWindow>(*m_device, opening.devices);
    m_open->window().resize(size);
    m_open->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_open->window()));
}

void WindowHand::showItem(const Id &item)
{
    QMetaObject::invokeMethod(&m_open->window(), "showItem", Q_ARG(Weekwijzer::Id, item));
    QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
}

void WindowHand::press(const QQuickItem *item)
{
    QTest::mouseClick(&m_open->window(), Qt::LeftButton, {}, centre(item));
}

void WindowHand::pressWhere(const char *property, const QString &value)
{
    const auto reachable = [&] {
        const auto *control = m_open->find(property, value);
        return control != nullptr && control->isEnabled() && QRect({}, m_open->window().size()).contains(centre(control));
    };
    QTRY_VERIFY2(reachable(), qPrintable(value));
    press(m_open->find(property, value));
}

void WindowHand::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_open->window(), key, modifiers);
}

void WindowHand::type(const QString &text)
{
    for (const auto letter : text) {
        QTest::keyClick(&m_open->window(), letter.toLatin1());
    }
}

QString WindowHand::focusName()
{
    auto *item = m_open->window().activeFocusItem();
    if (item == nullptr) {
        return {};
    }
    auto *spoken = QAccessible::queryAccessibleInterface(item);
    const auto name = spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
    // Only while a screen reader listens does Qt give a button the name that it would have: its text.
    return name.isEmpty() && item->inherits("QQuickAbstractButton") ? item->property("text").toString() : name;
}

void WindowHand::tabTo(const QString &name)
{
    QSet<QString> passed;
    const auto found = [&] {
        for (int tab = 0; tab < mostTabs && focusName() != name; ++tab) {
            key(Qt::Key_Tab);
            QCoreApplication::processEvents();
            passed += focusName();
        }
        return focusName() == name;
    };
    // A page that is being made is not in the chain yet.
    QTRY_VERIFY2(found(), qPrintable(u"no “%1” among: %2"_s.arg(name, passed.values().join(u" | "_s))));
    const QRectF window({}, m_open->window().size());
    const auto *item = m_open->window().activeFocusItem();
    QTRY_VERIFY2(window.contains(item->mapRectToScene(item->boundingRect()).center()), qPrintable(name));
}
}
