// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "window_hand.h"
#include "words.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class WindowTest : public WindowHand
{
    Q_OBJECT

    QQuickItem *card(const PlanItem &item) { return m_open->control(item.title); }

    std::optional<QDate> dayOf(const PlanItem &item)
    {
        const auto moment = WorkStore(m_device->database()).momentOf(m_device->student(), item.id).value();
        return moment ? std::optional(moment->day) : std::nullopt;
    }

    /** The window follows the database a moment later. */
    bool isShownOn(const PlanItem &item, int weekday)
    {
        return std::ranges::contains(m_open->models().week.days()[weekday - 1]->cards()->cards(), item.id, &ItemCard::id);
    }

    /** Brings the task to the top of the basket, where it can be pressed. */
    PlanItem firstInBasket()
    {
        const auto id = m_open->models().week.basket()->cards().constFirst().id;
        return *PlanStore(m_device->database()).item(id).value();
    }

private Q_SLOTS:
    void theDemoSchoolIsOnePressAway_data() { sizes(); }
    void theDemoSchoolIsOnePressAway()
    {
        QFETCH(QSize, size);
        open(size, {.start = DemoDevice::Start::Empty});
        QTRY_COMPARE(m_open->page(), u"SetupPage"_s);
        pressText(u"Open the demo school"_s);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        QTRY_VERIFY(card(firstInBasket()) != nullptr);
    }

    void placedByWhen_data() { sizes(); }
    void placedByWhen()
    {
        QFETCH(QSize, size);
        open(size);
        const auto item = firstInBasket();
        QTRY_VERIFY(card(item) != nullptr);
        pressText(u"When?"_s);
        pressText(u"Friday 20 November"_s);
        QTRY_COMPARE(dayOf(item), QDate(2026, 11, 20));
    }

    void placedByKeyboard()
    {
        open(laptop);
        const auto item = firstInBasket();
        QTRY_VERIFY(card(item) != nullptr);
        card(item)->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(dayOf(item), QDate(2026, 11, 18));
        QTRY_VERIFY(isShownOn(item, 3));
        // The focus goes along with the card.
        QTRY_VERIFY(card(item) != nullptr && card(item)->hasActiveFocus());
        // On a busy machine the week may be read once more just now, and a press while its cards are made anew goes nowhere.
        for (int tries = 0; tries < 3 && dayOf(item) != QDate(2026, 11, 17); ++tries) {
            QTRY_VERIFY(card(item) != nullptr && card(item)->hasActiveFocus());
            key(Qt::Key_Left, Qt::AltModifier);
            std::ignore = QTest::qWaitFor([&] { return dayOf(item) == QDate(2026, 11, 17); }, 3000);
        }
        QCOMPARE(dayOf(item), QDate(2026, 11, 17));
        QTRY_VERIFY(isShownOn(item, 2));
        QTRY_VERIFY(card(item) != nullptr && card(item)->hasActiveFocus());
        key(Qt::Key_W);
        pressText(u"Back to the basket"_s);
        QTRY_COMPARE(dayOf(item), QDate());
    }

    void placedByDragging()
    {
        open(laptop);
        const auto item = firstInBasket();
        QTRY_VERIFY(card(item) != nullptr);
        const auto from = card(item)->mapToScene(QPointF(40, card(item)->height() - 12)).toPoint();
        const QPoint to(m_open->window().width() - 60, m_open->window().height() / 2);
        QTest::mousePress(&m_open->window(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 10; ++step) {
            QTest::mouseMove(&m_open->window(), from + (to - from) * step / 10);
        }
        QTest::mouseRelease(&m_open->window(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(dayOf(item), QDate(2026, 11, 22));
    }

    void tickedHandedInAnsweredRead_data() { sizes(); }
    void tickedHandedInAnsweredRead()
    {
        QFETCH(QSize, size);
        open(size);
        const auto task = m_device->task();
        showItem(task.id);
        const auto steps = PlanStore(m_device->database()).stepsOf(task.id).value();
        for (qsizetype step = 0; step < steps.size(); ++step) {
            pressText(u"Start step %1"_s.arg(step + 1));
            QTRY_VERIFY(m_open->window().activeFocusItem() != nullptr);
            key(Qt::Key_Space);
            QTRY_COMPARE(WorkStore(m_device->database()).ticksOf(m_device->student(), task.id).value().size(), step + 1);
        }
        QTRY_COMPARE(m_open->models().item.next(), ItemModel::Next::HandIn);
        m_open->models().item.setDraft(u"Mijn werk"_s);
        QTRY_VERIFY(m_open->control(u"Mijn werk"_s) != nullptr);
        pressWhere("objectName", u"next"_s); // Brings the place to hand in into view.
        pressWhere("objectName", u"send"_s);
        QTRY_COMPARE(m_open->models().item.handIns().size(), 1);
        m_device->answer(WorkStore(m_device->database()).handInsOf(m_device->student(), task.id).value().constFirst());
        m_open->models().item.refresh();
        pressText(u"Read feedback"_s);
        QTRY_VERIFY(m_open->control(u"I have read this"_s) != nullptr);
        key(Qt::Key_Space);
        QTRY_VERIFY(!m_open->models().item.feedback().constFirst().readAt.isEmpty());
    }

    void backGoesBack()
    {
        open(laptop);
        const auto item = firstInBasket();
        QTRY_VERIFY(card(item) != nullptr);
        press(card(item));
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
    }

    void printingAsksWhere_data() { sizes(); }
    void printingAsksWhere()
    {
        QFETCH(QSize, size);
        open(size);
        tabTo(u"Print"_s);
        key(Qt::Key_Space);
        const auto asks = [&] {
            const auto all = m_open->window().findChildren<QObject *>();
            const auto dialog = std::ranges::find_if(all, [](const QObject *object) { return object->inherits("QQuickFileDialog"); });
            return dialog != all.end() && (*dialog)->property("visible").toBool();
        };
        QTRY_VERIFY(asks());
        const QTemporaryDir folder;
        const auto file = QUrl::fromLocalFile(folder.filePath(u"week.pdf"_s));
        m_open->models().week.printing()->save(file);
        QTRY_VERIFY(QFileInfo::exists(file.toLocalFile()));
    }

    void thePlaceOneIsAtStays()
    {
        open(laptop);
        const auto *week = m_open->pageItem();
        pressText(u"Week"_s);
        QCOMPARE(m_open->pageItem(), week);
        QMetaObject::invokeMethod(&m_open->window(), "showOwnTime");
        QTRY_COMPARE(m_open->page(), u"OwnTimePage"_s);
        pressText(u"Week"_s);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
    }

    void whatFitsIsOnePressAway_data() { sizes(); }
    void whatFitsIsOnePressAway()
    {
        QFETCH(QSize, size);
        open(size);
        pressText(u"What fits now?"_s);
        QTRY_COMPARE(m_open->page(), u"FittingPage"_s);
        pressText(u"30"_s);
        const auto title = m_open->models().week.fitting(30).constFirst().card.title;
        pressWhere("objectName", u"fitting-0"_s);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
        QCOMPARE(m_open->models().item.item().title, title);
    }

    void aWayOutIsTakenByOnePress_data() { sizes(); }
    void aWayOutIsTakenByOnePress()
    {
        QFETCH(QSize, size);
        open(size);
        const auto now = m_device->clock()();
        StudentWork work(m_device->database(), m_device->student());
        const auto basket = m_open->models().week.basket()->cards();
        for (const auto &card : basket) {
            QVERIFY(work.place(card.id, QDate(2026, 11, 18), {}, now));
        }
        m_open->models().week.refresh();
        auto *today = m_open->models().week.days()[2];
        const auto ways = m_open->models().week.waysOut(today);
        QVERIFY(ways[0].places);
        QTRY_VERIFY(m_open->control(today->warning()) != nullptr);
        m_open->control(today->warning())->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        pressText(ways[0].action);
        QTRY_VERIFY(isShownOn(*PlanStore(m_device->database()).item(ways[0].item).value(), ways[0].weekday));
    }

    void anEmptyWeekTeaches()
    {
        open(laptop);
        m_open->models().week.goBy(8);
        QTRY_VERIFY(m_open->find("title", u"No plan for this week yet"_s) != nullptr);
    }

    void troubleIsToldAndTriedAgain()
    {
        open(laptop);
        QVERIFY(m_device->database().execute("ALTER TABLE tick RENAME TO gone"));
        m_open->models().week.refresh();
        QTRY_VERIFY(m_open->control(u"Try again"_s) != nullptr);
        QVERIFY(m_device->database().execute("ALTER TABLE gone RENAME TO tick"));
        pressText(u"Try again"_s);
        QTRY_COMPARE(m_open->models().week.state(), PageModel::State::Ready);
    }

    void whatCouldNotBeKeptIsTold()
    {
        open(phone);
        m_open->thread().perform([](StudentDesk &, const QDateTime &) { return failure(ErrorKind::DiskFull, {}); }, {});
        QTRY_COMPARE(m_open->models().status.failure(), Words::sentence(ErrorKind::DiskFull));
        QTRY_VERIFY(m_open->find("text", m_open->models().status.failure()) != nullptr);
    }

    void aTickThatCouldNotBeKeptIsNotShown()
    {
        open(laptop);
        const auto task = m_device->task();
        showItem(task.id);
        const auto text = u"1. %1"_s.arg(PlanStore(m_device->database()).stepsOf(task.id).value().constFirst().text);
        pressText(text);
        QTRY_VERIFY(m_open->control(text)->property("checked").toBool());
        QVERIFY(m_device->database().execute("CREATE TRIGGER full BEFORE UPDATE ON tick BEGIN SELECT RAISE(ABORT, 'no room'); END"));
        pressText(text);
        QTRY_VERIFY(!m_open->models().status.failure().isEmpty());
        QVERIFY(m_open->control(text)->property("checked").toBool());
    }

    void theWindowForWorkThatCannotBeOpened()
    {
        QQmlApplicationEngine engine;
        engine.setInitialProperties({{u"sentence"_s, u"Nothing was changed."_s}});
        engine.loadFromModule("org.weekwijzer", "Trouble");
        QCOMPARE(engine.rootObjects().size(), 1);
    }

    /** Whatever shows text of a record shows it as it was typed. */
    void noTextIsMarkup()
    {
        const QRegularExpression label(u"^\\s*(QQC2\\.Label|Text|Label|Kirigami\\.SelectableLabel) \\{"_s, QRegularExpression::MultilineOption);
        const QRegularExpression heading(u"Kirigami\\.Heading \\{[^{}]*text: root\\.(item|card|day|note)[^{}]*\\}"_s);
        QDirIterator files(u":/qt/qml/org/weekwijzer"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto source = QString::fromUtf8(file.readAll());
            ++seen;
            QVERIFY2(files.fileName() == "PlainLabel.qml"_L1 || !source.contains(label), qPrintable(files.fileName()));
            const auto found = heading.match(source);
            QVERIFY2(!found.hasMatch() || found.captured().contains("Text.PlainText"_L1), qPrintable(files.fileName()));
            QVERIFY2(!source.contains("RichText"_L1) && !source.contains("StyledText"_L1) && !source.contains("MarkdownText"_L1),
                     qPrintable(files.fileName()));
        }
        QVERIFY(seen > 20);
    }
};

int main(int argc, char *argv[])
{
    WindowTest test;
    return runDressed(test, argc, argv);
}

#include "window_test.moc"
