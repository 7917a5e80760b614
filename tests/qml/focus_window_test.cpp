// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whenever.h"
#include "window_hand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What has the focus stays in sight, unless a finger went elsewhere. */
class FocusWindowTest : public WindowHand
{
    Q_OBJECT

    [[nodiscard]] QQuickItem *scrolling(const QQuickItem *item)
    {
        auto *above = item->parentItem();
        while (above != nullptr && !above->inherits("QQuickFlickable")) {
            above = above->parentItem();
        }
        return above;
    }

    [[nodiscard]] bool isInside(const QQuickItem *item, const QQuickItem *view)
    {
        const auto place = item->mapRectToItem(view, item->boundingRect());
        return place.top() >= 0 && place.bottom() <= view->height();
    }

    /** The time for school work on a weekday, with the focus. */
    QQuickItem *minutesOf(const QString &day)
    {
        QMetaObject::invokeMethod(&m_open->window(), "showOwnTime");
        const auto box = [&] { return m_open->find("label", day); };
        // A page takes the focus once it has slid in.
        const auto hasArrived = [&] {
            return box() != nullptr && QRectF({}, m_open->window().size()).contains(m_open->pageItem()->mapToScene({0, 0}));
        };
        [&] { QTRY_VERIFY(hasArrived()); }();
        // Sliding in, the page may take the focus from what is in it once more.
        const auto isUsed = [&] {
            box()->forceActiveFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            return box()->hasActiveFocus() && !m_open->pageItem()->parentItem()->parentItem()->property("moving").toBool();
        };
        [&] { QTRY_VERIFY(isUsed()); }();
        return box();
    }

    void addActivities(int count)
    {
        auto &ownTime = m_open->models().ownTime;
        for (int number = 1; number <= count; ++number) {
            auto activity = ownTime.newActivity();
            activity.title = u"Judo %1"_s.arg(number);
            ownTime.keep(activity);
        }
        QTRY_COMPARE(ownTime.activities().size(), count);
    }

private Q_SLOTS:
    void aFlickThroughTheWeekIsNotPulledBack()
    {
        open(phone);
        const auto title = m_open->models().week.basket()->cards().constFirst().title;
        QTRY_VERIFY(m_open->control(title) != nullptr);
        auto *card = m_open->control(title);
        auto *days = m_open->find("objectName", u"days"_s);
        card->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(card->hasActiveFocus() && isInside(card, days));
        const auto before = days->property("contentY").toReal();
        // A list only guesses how long it is, and guesses anew with each day that comes into sight.
        int guesses = 0; // While the card is out of sight.
        const Whenever guessed(days, SIGNAL(contentHeightChanged()), [&] { guesses += isInside(card, days) ? 0 : 1; });
        for (int flicks = 0; flicks < 10 && !days->property("atYEnd").toBool(); ++flicks) {
            QMetaObject::invokeMethod(days, "flick", Q_ARG(double, 0.0), Q_ARG(double, -2500.0));
            QTRY_VERIFY(!days->property("moving").toBool());
        }
        QVERIFY(days->property("atYEnd").toBool());
        QVERIFY(days->property("contentY").toReal() > before + days->height());
        QVERIFY(!isInside(card, days));
        QCOMPARE_GT(guesses, 0);
    }

    void whatGrowsElsewherePullsNothingBack()
    {
        open(phone);
        const auto *box = minutesOf(u"Monday"_s);
        QVERIFY(box != nullptr);
        auto *view = scrolling(box);
        QTRY_VERIFY(isInside(box, view));
        const auto height = view->property("contentHeight").toReal();
        const auto end = height - view->height();
        view->setProperty("contentY", end);
        QVERIFY(!isInside(box, view));
        addActivities(3);
        QTRY_VERIFY(view->property("contentHeight").toReal() > height);
        QCOMPARE(view->property("contentY").toReal(), end);
    }

    void aKeyboardOnTheScreenHidesNothingInUse()
    {
        open(phone);
        const auto *box = minutesOf(u"Sunday"_s);
        QVERIFY(box != nullptr);
        const auto *view = scrolling(box);
        QTRY_VERIFY(isInside(box, view));
        m_open->window().resize(phone.width(), 500);
        QTRY_COMPARE_LT(view->height(), 400);
        QTRY_VERIFY(isInside(box, view));
    }

    void textThatGrowsHidesNothingInUse()
    {
        open(phone);
        const auto restore = qScopeGuard([this] { m_open->models().reading.setPercent(100); });
        const auto *box = minutesOf(u"Sunday"_s);
        QVERIFY(box != nullptr);
        const auto *view = scrolling(box);
        QTRY_VERIFY(isInside(box, view));
        const auto height = view->property("contentHeight").toReal();
        m_open->models().reading.setPercent(200);
        QTRY_VERIFY(view->property("contentHeight").toReal() > height);
        QTRY_VERIFY(isInside(box, view));
    }

    void goingBackLetsAPageGo()
    {
        open(phone);
        const auto stack = m_open->window().property("pageStack").value<QObject *>();
        QMetaObject::invokeMethod(&m_open->window(), "showReading");
        QTRY_COMPARE(m_open->page(), u"ReadingPage"_s);
        QCOMPARE(stack->property("depth").toInt(), 2);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        QTRY_COMPARE(stack->property("depth").toInt(), 1);
    }
};

int main(int argc, char *argv[])
{
    FocusWindowTest test;
    return runDressed(test, argc, argv);
}

#include "focus_window_test.moc"
