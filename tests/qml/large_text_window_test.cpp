// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_tour.h"
#include "sights.h"
#include "window_hand.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Every page and dialog on a phone, with text at twice its size. */
class LargeTextWindowTest : public WindowHand
{
    Q_OBJECT

    /** The titles of pages that are cut, or smaller than text may be; the week has no such title. */
    QStringList unreadableTitles()
    {
        auto least = QGuiApplication::font();
        least.setPointSize(11);
        const auto leastHeight = QFontMetricsF(least).height();
        QStringList unreadable;
        for (const auto *title : drawnBy(*m_open, "PageTitle")) {
            const auto *words = title->childItems().constFirst();
            const auto line = words->property("contentHeight").toReal() / words->property("lineCount").toInt();
            if (words->property("truncated").toBool() || line < leastHeight) {
                unreadable += u"%1, a line takes %2 of %3"_s.arg(words->property("text").toString()).arg(line).arg(leastHeight);
            }
        }
        return unreadable;
    }

private Q_SLOTS:
    void everyPageIsUsable_data()
    {
        QTest::addColumn<int>("stop");
        const auto tour = pageTour();
        for (int stop = 0; stop < tour.size(); ++stop) {
            QTest::newRow(qPrintable(tour[stop].name)) << stop;
        }
    }
    void everyPageIsUsable()
    {
        QFETCH(int, stop);
        const auto place = pageTour()[stop];
        open(phone, {.life = QString()});
        const auto restore = qScopeGuard([this] { m_open->models().reading.setPercent(100); });
        m_open->models().reading.setPercent(200);
        place.open(*m_open, *m_device);
        QTRY_VERIFY(place.isThere(*m_open));
        QTRY_VERIFY2(outOfReach(*m_open).isEmpty(), qPrintable(outOfReach(*m_open).join(u'\n')));
        QVERIFY2(unreadableTitles().isEmpty(), qPrintable(unreadableTitles().join(u'\n')));
        const auto height = m_open->window().height();
        QTRY_VERIFY(widestView(*m_open) != nullptr);
        const auto *view = widestView(*m_open);
        QVERIFY2(view->height() >= height * 0.4, qPrintable(u"only %1 of %2"_s.arg(view->height()).arg(height)));
        const auto first = firstControl(*m_open, view);
        QVERIFY(first.isValid());
        QVERIFY2(first.top() <= height * 1.5, qPrintable(u"first at %1"_s.arg(first.top())));
    }
};

int main(int argc, char *argv[])
{
    LargeTextWindowTest test;
    return runDressed(test, argc, argv);
}

#include "large_text_window_test.moc"
