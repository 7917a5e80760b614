// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sights.h"
#include "window_hand.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Who wants less movement sees nothing slide. */
class MovementWindowTest : public QObject, private WindowHand
{
    Q_OBJECT

    static void wishes()
    {
        QTest::addColumn<bool>("less");
        QTest::newRow("as the desktop has it") << false;
        QTest::newRow("less movement") << true;
    }

    void openWith(bool less)
    {
        open(laptop);
        m_open->models().reading.setLessMovement(less);
    }

    /** The filled part of Saturday's bar. */
    QQuickItem *saturdaysFill()
    {
        auto bars = drawnBy(*m_open, "LoadBar");
        std::ranges::sort(bars, {}, [](const QQuickItem *bar) { return inWindow(bar).left(); });
        return bars.size() < 7 ? nullptr : bars[5]->childItems()[1];
    }

private Q_SLOTS:
    void initTestCase() { listen(); }
    void init() { complaints().clear(); }
    void cleanup()
    {
        close();
        QCOMPARE(complaints(), QStringList());
    }

    void aBarGrowsAtOnce_data() { wishes(); }
    void aBarGrowsAtOnce()
    {
        QFETCH(bool, less);
        openWith(less);
        QTRY_VERIFY(saturdaysFill() != nullptr);
        auto *fill = saturdaysFill();
        const auto before = fill->width();
        QSignalSpy grown(fill, &QQuickItem::widthChanged);
        m_open->models().week.place(m_device->task().id, Qt::Saturday);
        QTRY_VERIFY(fill->width() > before);
        const auto load = m_open->models().week.days()[5]->load();
        const auto share = qreal(load.planned.count()) / qreal(load.available.count());
        QTRY_COMPARE(fill->width(), fill->parentItem()->width() * std::min(1.0, share));
        // At most to nothing and to its end. Frame by frame else, but how many frames there are is the machine's business.
        QVERIFY(!less || grown.count() <= 2);
    }

    void aPageComesAtOnce_data() { wishes(); }
    void aPageComesAtOnce()
    {
        QFETCH(bool, less);
        openWith(less);
        QCOMPARE(m_open->window().property("movement").toInt() == 0, less);
        QMetaObject::invokeMethod(&m_open->window(), "showOwnTime");
        QTRY_COMPARE(m_open->page(), u"OwnTimePage"_s);
        auto *page = m_open->pageItem();
        QSignalSpy drawn(&m_open->window(), &QQuickWindow::afterAnimating);
        m_open->window().update();
        QVERIFY(drawn.wait());
        const auto view = page->parentItem();
        QSignalSpy slid(view, &QQuickItem::xChanged);
        QTRY_COMPARE(inWindow(page).right(), laptop.width());
        QVERIFY(!less || slid.isEmpty());
    }

    void theSwitchIsOnTheReadingPage()
    {
        open(phone);
        QMetaObject::invokeMethod(&m_open->window(), "showReading");
        tabTo(u"Less movement"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->models().reading.lessMovement());
    }
};

int main(int argc, char *argv[])
{
    MovementWindowTest test;
    return runDressed(test, argc, argv);
}

#include "movement_window_test.moc"
