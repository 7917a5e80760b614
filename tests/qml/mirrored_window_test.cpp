// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_tour.h"
#include "sights.h"
#include "window_hand.h"

#include <QGuiApplication>
#include <QQmlProperty>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The window in a language that is read from right to left. */
class MirroredWindowTest : public WindowHand
{
    Q_OBJECT

    void openMirrored(QSize size)
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        open(size, {.life = QString()});
        QTRY_VERIFY(m_open->find("objectName", u"edge"_s) != nullptr);
    }

    [[nodiscard]] qreal middleOf(const QString &text) { return inWindow(m_open->control(text)).center().x(); }
    [[nodiscard]] QString iconName(const QString &text) { return QQmlProperty::read(m_open->control(text), u"icon.name"_s).toString(); }

private Q_SLOTS:
    void everyPageKeepsItsControlsInTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("stop");
        const auto tour = pageTour();
        for (int stop = 0; stop < tour.size(); ++stop) {
            QTest::addRow("%s, laptop", qPrintable(tour[stop].name)) << laptop << stop;
            QTest::addRow("%s, phone", qPrintable(tour[stop].name)) << phone << stop;
        }
    }
    void everyPageKeepsItsControlsInTheWindow()
    {
        QFETCH(QSize, size);
        QFETCH(int, stop);
        const auto place = pageTour()[stop];
        openMirrored(size);
        place.open(*m_open, *m_device);
        QTRY_VERIFY(place.isThere(*m_open));
        QTRY_COMPARE(outOfReach(*m_open), QStringList());
    }

    void theWeekIsMirrored_data() { sizes(); }
    void theWeekIsMirrored()
    {
        QFETCH(QSize, size);
        openMirrored(size);
        const auto half = size.width() / 2.0;
        QTRY_COMPARE_GT(middleOf(u"Menu"_s), half);
        QCOMPARE_GT(middleOf(u"Week before"_s), middleOf(u"Week after"_s));
        QCOMPARE(iconName(u"Week before"_s), u"go-next"_s);
        QCOMPARE(iconName(u"Week after"_s), u"go-previous"_s);
        const auto *edge = m_open->find("objectName", u"edge"_s);
        QCOMPARE_GT(inWindow(edge).center().x(), inWindow(edge->parentItem()).center().x());
        if (size == laptop) {
            QCOMPARE_GT(middleOf(u"Today"_s), size.width() - 200);
            // And no page lies below it.
            for (const auto *control : controlsOf(*m_open)) {
                QVERIFY(control == m_open->control(u"Today"_s)
                        || !inWindow(control).intersects(inWindow(m_open->control(u"Today"_s)).adjusted(2, 2, -2, -2)));
            }
        } else {
            QCOMPARE_GT(middleOf(u"Week"_s), middleOf(u"Me"_s));
        }
    }

    void aBarFillsFromTheRight()
    {
        openMirrored(laptop);
        const auto isHalfFull = [](const QQuickItem *bar) { return bar->property("share").toReal() > 0.1 && bar->property("share").toReal() < 0.9; };
        const auto halfFull = [&]() -> const QQuickItem * {
            const auto bars = drawnBy(*m_open, "LoadBar");
            const auto found = std::ranges::find_if(bars, isHalfFull);
            return found == bars.end() ? nullptr : *found;
        };
        QTRY_VERIFY(halfFull() != nullptr); // The days are made one after another.
        const auto *bar = halfFull();
        const auto *fill = bar->childItems()[1];
        QTRY_COMPARE(inWindow(fill).right(), inWindow(bar).right());
        QTRY_VERIFY(inWindow(fill).left() > inWindow(bar).left()); // A bar that has no place yet is nothing wide.
    }

    void theWayBackIsOnTheRight()
    {
        openMirrored(phone);
        QMetaObject::invokeMethod(&m_open->window(), "showOwnTime");
        QTRY_COMPARE(m_open->page(), u"OwnTimePage"_s);
        const auto back = [this] { return drawnBy(*m_open, "BackButton").value(0); };
        QTRY_VERIFY(back() != nullptr);
        QTRY_COMPARE_GT(inWindow(back()).center().x(), phone.width() / 2);
    }

    void theDrawerComesFromTheRight()
    {
        openMirrored(phone);
        QVERIFY(pressed(*m_open, u"Menu"_s));
        QTRY_VERIFY(m_open->control(u"Kept versions"_s) != nullptr);
        QTRY_COMPARE_GT(inWindow(m_open->control(u"Kept versions"_s)).right(), phone.width() - 20);
    }
};

int main(int argc, char *argv[])
{
    MirroredWindowTest test;
    return runDressed(test, argc, argv);
}

#include "mirrored_window_test.moc"
