// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sights.h"
#include "whenever.h"
#include "window_hand.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Who wants less movement sees nothing slide. */
class MovementWindowTest : public WindowHand
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

    QQuickItem *saturdaysBar()
    {
        auto bars = drawnBy(*m_open, "LoadBar");
        std::ranges::sort(bars, {}, [](const QQuickItem *bar) { return inWindow(bar).left(); });
        return bars.size() < 7 ? nullptr : bars[5];
    }

    [[nodiscard]] static QQuickItem *fillOf(const QQuickItem *bar) { return bar->childItems()[1]; }
    [[nodiscard]] static qreal endOf(const QQuickItem *bar) { return bar->width() * std::min(1.0, bar->property("share").toReal()); }

private Q_SLOTS:
    void aBarGrowsAtOnce_data() { wishes(); }
    void aBarGrowsAtOnce()
    {
        QFETCH(bool, less);
        openWith(less);
        QTRY_VERIFY(saturdaysBar() != nullptr);
        const auto *bar = saturdaysBar();
        QTRY_COMPARE(fillOf(bar)->width(), endOf(bar));
        const auto before = endOf(bar);
        QList<bool> atOnce; // With every new share: is the bar there before anything is drawn?
        const Whenever shared(bar, SIGNAL(shareChanged()), [&] { atOnce.append(fillOf(bar)->width() == endOf(bar)); });
        m_open->models().week.place(m_device->task().id, Qt::Saturday);
        QTRY_COMPARE_GT(endOf(bar), before);
        QVERIFY(!atOnce.isEmpty());
        QCOMPARE(atOnce, QList<bool>(atOnce.size(), less));
        QTRY_COMPARE(fillOf(bar)->width(), endOf(bar));
    }

    void aPageComesAtOnce_data() { wishes(); }
    void aPageComesAtOnce()
    {
        QFETCH(bool, less);
        openWith(less);
        QList<qreal> ends; // Of the page, in every picture of it.
        const QObject watching;
        const auto note = [&] {
            if (m_open->page() == "OwnTimePage"_L1) {
                ends.append(inWindow(m_open->pageItem()).right());
            }
        };
        connect(&m_open->window(), &QQuickWindow::beforeSynchronizing, &watching, note, Qt::DirectConnection);
        QMetaObject::invokeMethod(&m_open->window(), "showOwnTime");
        QTRY_COMPARE(inWindow(m_open->pageItem()).right(), laptop.width());
        m_open->window().update();
        QTRY_VERIFY(!ends.isEmpty() && ends.constLast() == laptop.width());
        QCOMPARE(m_open->page(), u"OwnTimePage"_s);
        QCOMPARE(ends.constFirst() == laptop.width(), less);
        QCOMPARE(ends.count(laptop.width()) == ends.size(), less);
    }

    void aQuestionComesAtOnce_data() { wishes(); }
    void aQuestionComesAtOnce()
    {
        QFETCH(bool, less);
        openWith(less);
        QMetaObject::invokeMethod(&m_open->window(), "showReminders");
        QTRY_COMPARE(m_open->page(), u"ReminderPage"_s);
        pressText(u"Also while Weekwijzer is closed"_s);
        QTRY_VERIFY(m_open->control(u"Yes, start it"_s) != nullptr);
        auto *dialog = m_open->control(u"No"_s);
        while (dialog != nullptr && !dialog->inherits("QQuickPopupItem")) {
            dialog = dialog->parentItem();
        }
        QVERIFY(dialog != nullptr);
        QTRY_COMPARE(dialog->opacity(), 1);
        QSignalSpy faded(dialog, &QQuickItem::opacityChanged);
        pressText(u"No"_s);
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(faded.isEmpty(), less);
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
