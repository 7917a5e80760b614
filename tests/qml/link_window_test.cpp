// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "window_hand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A link from paper comes while somebody is at work in the window. */
class LinkWindowTest : public WindowHand
{
    Q_OBJECT

    [[nodiscard]] PlanItem task(int number)
    {
        const auto cards = m_open->models().week.basket()->cards();
        return *PlanStore(m_device->database()).item(cards[number].id).value();
    }

    void follow(const QString &link) { m_open->models().link.follow(link); }

    [[nodiscard]] int pages() const { return m_open->window().property("pageStack").value<QObject *>()->property("depth").toInt(); }

private Q_SLOTS:
    void itLeadsToTheItemAndBackToTheWeek_data() { sizes(); }
    void itLeadsToTheItemAndBackToTheWeek()
    {
        QFETCH(QSize, size);
        open(size);
        QTRY_VERIFY(m_open->models().week.basket()->cards().size() > 1);
        // From another place, and from the page of another item.
        QMetaObject::invokeMethod(&m_open->window(), "showOwnTime");
        for (int number = 0; number < 2; ++number) {
            const auto item = task(number);
            follow(linkTo(item.id));
            QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
            QCOMPARE(m_open->models().item.item().id, item.id);
            QCOMPARE(pages(), 2);
        }
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
    }

    void itLeadsToAWeek()
    {
        open(laptop);
        QMetaObject::invokeMethod(&m_open->window(), "showOwnTime");
        QTRY_COMPARE(m_open->page(), u"OwnTimePage"_s);
        follow(u"weekwijzer:week/2026-W46"_s);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        QTRY_VERIFY(m_open->models().week.title().contains(u"46"_s));
    }

    /** Else what is chosen next would be for another item than the one it asks of. */
    void aDialogIsAnsweredFirst()
    {
        open(laptop);
        QTRY_VERIFY(m_open->models().week.basket()->cards().size() > 1);
        const auto placed = task(0);
        const auto linked = task(1);
        pressText(u"When?"_s);
        QTRY_VERIFY(m_open->control(u"Friday 20 November"_s) != nullptr);
        follow(linkTo(linked.id));
        QTest::qWait(0);
        QCOMPARE(m_open->page(), u"WeekPage"_s);
        pressText(u"Friday 20 November"_s);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
        QCOMPARE(m_open->models().item.item().id, linked.id);
        QTRY_VERIFY(WorkStore(m_device->database()).momentOf(m_device->student(), placed.id).value().has_value());
        QVERIFY(!WorkStore(m_device->database()).momentOf(m_device->student(), linked.id).value().has_value());
    }

    void theDrawerIsClosedFirst()
    {
        open(laptop);
        QTRY_VERIFY(m_open->models().week.basket()->cards().size() > 1);
        const auto item = task(0);
        pressText(u"Menu"_s);
        QTRY_VERIFY(m_open->control(u"Search"_s) != nullptr);
        follow(linkTo(item.id));
        key(Qt::Key_Escape);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
        QCOMPARE(m_open->models().item.item().id, item.id);
    }

    void whatIsNotHereIsSaidAndThePageStays_data() { sizes(); }
    void whatIsNotHereIsSaidAndThePageStays()
    {
        QFETCH(QSize, size);
        open(size);
        const auto item = m_device->task();
        QMetaObject::invokeMethod(&m_open->window(), "showItem", Q_ARG(Weekwijzer::Id, item.id));
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
        m_open->models().item.setDraft(u"Half een zin"_s);
        follow(u"weekwijzer:item/0193a5b0-0000-7000-8000-000000000001"_s);
        QTRY_VERIFY(m_open->find("text", u"This is not on this device. Perhaps it comes with the next exchange."_s) != nullptr);
        QCOMPARE(m_open->page(), u"ItemPage"_s);
        QCOMPARE(m_open->models().item.item().id, item.id);
        QCOMPARE(m_open->models().item.draft(), u"Half een zin"_s);
    }

    void beforePairingItIsSaidAndTheStartStays_data() { sizes(); }
    void beforePairingItIsSaidAndTheStartStays()
    {
        QFETCH(QSize, size);
        open(size, {.start = DemoDevice::Start::Empty});
        QTRY_COMPARE(m_open->page(), u"SetupPage"_s);
        follow(u"weekwijzer:item/0193a5b0-0000-7000-8000-000000000001"_s);
        QTRY_VERIFY(m_open->find("text", u"First connect this device to your school. Then open the link again."_s) != nullptr);
        QCOMPARE(m_open->page(), u"SetupPage"_s);
    }
};

int main(int argc, char *argv[])
{
    LinkWindowTest test;
    return runDressed(test, argc, argv);
}

#include "link_window_test.moc"
