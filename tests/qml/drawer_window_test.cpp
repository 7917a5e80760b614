// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "window_hand.h"

#include <QAccessible>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The pages that the drawer leads to, in the real window. */
class DrawerWindowTest : public WindowHand
{
    Q_OBJECT

private Q_SLOTS:
    void theStickIsInTheDrawer_data() { sizes(); }
    void theStickIsInTheDrawer()
    {
        QFETCH(QSize, size);
        open(size);
        pressText(u"Menu"_s);
        pressText(u"Send by stick"_s);
        QTRY_COMPARE(m_open->page(), u"StickPage"_s);
        // A demonstration has no school to send to, and says so.
        const QTemporaryDir stick;
        m_open->models().stick.send(QUrl::fromLocalFile(stick.path()));
        QTRY_VERIFY(m_open->models().stick.hasFailed());
        QTRY_VERIFY(m_open->find("text", m_open->models().stick.outcome()) != nullptr);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
    }

    void aTaskIsFoundByItsWords_data() { sizes(); }
    void aTaskIsFoundByItsWords()
    {
        QFETCH(QSize, size);
        open(size);
        const auto task = m_device->task();
        pressText(u"Menu"_s);
        pressText(u"Search"_s);
        QTRY_COMPARE(m_open->page(), u"SearchPage"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        key(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(m_open->page(), u"SearchPage"_s);
        QTRY_COMPARE(focusName(), u"Words from a task, your work or feedback"_s);
        m_open->models().search.setWords(task.title);
        QTRY_COMPARE(m_open->models().search.rows().value(0).item, task.id);
        key(Qt::Key_F, Qt::ControlModifier); // It is there already.
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"SearchPage"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
    }

    void ownTimeIsSaidInTheDrawer_data() { sizes(); }
    void ownTimeIsSaidInTheDrawer()
    {
        QFETCH(QSize, size);
        open(size);
        pressText(u"Menu"_s);
        pressText(u"My own time"_s);
        QTRY_COMPARE(m_open->page(), u"OwnTimePage"_s);
        const auto wednesday = u"Wednesday: 120\u00a0min"_s;
        QTRY_VERIFY(m_open->find("displayText", u"120\u00a0min"_s) != nullptr);
        auto *box = m_open->find("displayText", u"120\u00a0min"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(box)->text(QAccessible::Name), wednesday);
        QTRY_VERIFY(QRect({}, m_open->window().size()).contains(centre(box)));
        box->forceActiveFocus(Qt::TabFocusReason);
        QTRY_VERIFY(box->hasActiveFocus());
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QTRY_COMPARE(OwnTimeStore(m_device->database()).availableOf(m_device->student()).value().value(0).minutes, 90);
        QTRY_COMPARE(box->property("value").toInt(), 90);
        QVERIFY(box->hasActiveFocus());
        m_open->control(u"Add something"_s)->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->window().activeFocusItem() != nullptr && m_open->window().activeFocusItem()->inherits("QQuickTextField"));
        for (const auto letter : {Qt::Key_J, Qt::Key_U, Qt::Key_D, Qt::Key_O, Qt::Key_Return}) {
            key(letter);
        }
        QTRY_COMPARE(m_open->models().ownTime.activities().size(), 1);
        QCOMPARE(m_open->models().ownTime.activities()[0].title, u"judo"_s);
        QTRY_VERIFY(m_open->control(u"Keep"_s) == nullptr); // The dialog is gone.
        m_open->control(u"judo"_s)->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        pressText(u"Take it out"_s);
        QTRY_VERIFY(m_open->models().ownTime.activities().isEmpty());
        QTRY_VERIFY(m_open->control(u"Keep"_s) == nullptr);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
    }

    void textGrowsAndChangesAtOnce_data() { sizes(); }
    void textGrowsAndChangesAtOnce()
    {
        QFETCH(QSize, size);
        open(size);
        const auto before = QGuiApplication::font();
        const auto restore = qScopeGuard([before] { QGuiApplication::setFont(before); });
        pressText(u"Menu"_s);
        pressText(u"Reading"_s);
        QTRY_COMPARE(m_open->page(), u"ReadingPage"_s);
        const auto *label = m_open->control(u"Text size"_s);
        QVERIFY(label != nullptr);
        const auto height = label->implicitHeight();
        auto &reading = m_open->models().reading;
        reading.setPercent(200);
        QTRY_VERIFY(label->implicitHeight() > height * 1.8);
        QTRY_VERIFY(label->width() > 0);
        for (const auto &typeface : reading.typefaces()) {
            reading.setFamily(typeface.family);
            const auto family = typeface.family.isEmpty() ? before.family() : typeface.family;
            QTRY_COMPARE(label->property("font").value<QFont>().family(), family);
        }
        reading.setPercent(100);
    }

    void remindersAreSaidInTheDrawer_data() { sizes(); }
    void remindersAreSaidInTheDrawer()
    {
        QFETCH(QSize, size);
        open(size);
        pressText(u"Menu"_s);
        pressText(u"Reminders"_s);
        QTRY_COMPARE(m_open->page(), u"ReminderPage"_s);
        const auto &reminders = m_open->models().reminders;
        const auto question = u"Yes, start it"_s;
        QTRY_VERIFY(m_open->control(u"Also while Weekwijzer is closed"_s) != nullptr);
        auto *closed = m_open->control(u"Also while Weekwijzer is closed"_s);
        // It asks in words first, and a no is a no.
        for (const auto &[answer, agreed] : {std::pair(u"No"_s, false), std::pair(question, true)}) {
            tabTo(u"Also while Weekwijzer is closed"_s);
            key(Qt::Key_Space);
            QTRY_VERIFY(m_open->control(question) != nullptr);
            QVERIFY(!reminders.whenClosed());
            pressText(answer);
            QTRY_VERIFY(m_open->control(question) == nullptr);
            QTRY_COMPARE(closed->property("checked").toBool(), agreed);
            QCOMPARE(reminders.whenClosed(), agreed);
        }
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
    }

    void keptVersionsAreCompared_data() { sizes(); }
    void keptVersionsAreCompared()
    {
        QFETCH(QSize, size);
        open(size);
        pressText(u"Menu"_s);
        pressText(u"Kept versions"_s);
        QTRY_COMPARE(m_open->page(), u"KeptPage"_s);
        QTRY_VERIFY(m_open->find("title", u"Everything you wrote counts"_s) != nullptr);
        const auto task = m_device->task();
        StudentWork work(m_device->database(), m_device->student());
        QVERIFY(work.handIn(task.id, u"Mijn werk"_s, m_device->clock()()).has_value());
        Outbox outbox(m_device->database());
        const auto number = outbox.sealed(10).value().constFirst().number;
        QVERIFY(outbox.settle(number, {{.number = number, .reason = ErrorKind::NotFound}}, m_device->clock()()));
        m_open->models().kept.refresh();
        QTRY_VERIFY(m_open->find("text", u"Mijn werk"_s) != nullptr);
        pressText(u"Leave it as it is now"_s);
        QTRY_VERIFY(m_open->models().kept.rows().isEmpty());
    }
};

int main(int argc, char *argv[])
{
    DrawerWindowTest test;
    return runDressed(test, argc, argv);
}

#include "drawer_window_test.moc"
