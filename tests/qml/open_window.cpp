// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "open_window.h"

#include "appearance.h"
#include "blob_images.h"
#include "language.h"
#include "words.h"

#include <QApplication>
#include <QQmlIncubationController>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QQuickItem *findBelow(QQuickItem *item, const char *property, const QVariant &value)
{
    if (item == nullptr || !item->isVisible()) {
        return nullptr;
    }
    if (item->metaObject()->indexOfProperty(property) >= 0 && item->property(property) == value && item->width() > 0) {
        return item;
    }
    for (auto *child : item->childItems()) {
        if (auto *found = findBelow(child, property, value)) {
            return found;
        }
    }
    return nullptr;
}
}

OpenWindow::OpenWindow(DemoDevice &device, const CaptureDevices &devices)
    : m_thread([&device] { return device.connect(); }, device.clock(), device.blobs())
    , m_models(device.database(), m_thread, device.clock(), {}, &m_background, devices, &m_speech, device.blobs())
{
    m_engine.addImageProvider(QString::fromLatin1(BlobImages::name), new BlobImages(device.blobs()));
    m_engine.setInitialProperties(m_models.properties());
    m_engine.loadFromModule("org.weekwijzer", "Main");
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (m_window == nullptr) {
        qFatal("the window cannot be made");
    }
}

OpenWindow::~OpenWindow()
{
    std::ignore = QTest::qWaitFor([this] { return m_window->incubationController()->incubatingObjectCount() == 0; });
    // The pages first: they would be laid out anew while the bars around them go.
    QMetaObject::invokeMethod(m_window->property("pageStack").value<QObject *>(), "clear");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // What begins while a window goes would stay half made, as nothing is drawn any more; without the window it is made at once.
    delete m_window;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QQuickItem *OpenWindow::find(const char *property, const QVariant &value)
{
    return findBelow(m_window->contentItem(), property, value);
}

QQuickItem *OpenWindow::pageItem()
{
    return m_window->property("pageStack").value<QObject *>()->property("currentItem").value<QQuickItem *>();
}

QString OpenWindow::page()
{
    const auto *page = pageItem();
    return page == nullptr ? QString() : QString::fromLatin1(page->metaObject()->className()).section(u'_', 0, 0);
}

int runDressed(QObject &test, int argc, char **argv)
{
    chooseAppearance();
    QApplication application(argc, argv);
    QTranslator words;
    speak(u"en"_s, words);
    dress(application);
    return QTest::qExec(&test, argc, argv);
}
}
