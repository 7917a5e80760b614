// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tasks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellBecomesTitleAndSteps_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("steps");
        const QStringList two{u"Lees p. 3"_s, u"Maak oef. 4"_s};
        QTest::newRow("one task") << u""_s << u"Lees p. 3"_s << u"Lees p. 3"_s << QStringList();
        QTest::newRow("lines") << u""_s << u"Lees p. 3\nMaak oef. 4"_s << u"Lees p. 3; Maak oef. 4"_s << two;
        QTest::newRow("bullets in one line") << u""_s << u"• Lees p. 3 • Maak oef. 4"_s << u"Lees p. 3; Maak oef. 4"_s << two;
        QTest::newRow("dashes") << u""_s << u"- Lees p. 3\n- Maak oef. 4"_s << u"Lees p. 3; Maak oef. 4"_s << two;
        QTest::newRow("numbers") << u""_s << u"1. Lees p. 3\n2) Maak oef. 4"_s << u"Lees p. 3; Maak oef. 4"_s << two;
        QTest::newRow("a heading with a colon") << u""_s << u"Hoofdstuk 2:\nLees p. 3\nMaak oef. 4"_s << u"Hoofdstuk 2"_s << two;
        QTest::newRow("a heading over bullets") << u""_s << u"Hoofdstuk 2\n- Lees p. 3\n- Maak oef. 4"_s << u"Hoofdstuk 2"_s << two;
        QTest::newRow("topic and task") << u"Breuken"_s << u"Oef. 4"_s << u"Breuken: Oef. 4"_s << QStringList();
        QTest::newRow("topic alone") << u"Breuken"_s << u""_s << u"Breuken"_s << QStringList();
        QTest::newRow("the same twice") << u"Breuken"_s << u"Breuken"_s << u"Breuken"_s << QStringList();
        QTest::newRow("topic and tasks") << u"Breuken"_s << u"Lees p. 3\n\nMaak oef. 4"_s << u"Breuken"_s << two;
        QTest::newRow("a number is no bullet") << u""_s << u"3. Inleiding"_s << u"3. Inleiding"_s << QStringList();
        QTest::newRow("nothing") << u""_s << u" \n• \n"_s << u""_s << QStringList();
    }
    void cellBecomesTitleAndSteps()
    {
        QFETCH(const QString, topic);
        QFETCH(const QString, cell);
        const auto tasks = tasksFrom(topic, cell);
        QTEST(tasks.title, "title");
        QTEST(tasks.steps, "steps");
    }

    void manyTasksHaveAShortTitle()
    {
        const auto tasks = tasksFrom({}, QStringList(12, u"Maak oefening 3 en verbeter ze"_s).join(u'\n'));
        QCOMPARE(tasks.title, u"Maak oefening 3 en verbeter ze …"_s);
        QCOMPARE(tasks.steps.size(), 12);
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tasks_test.moc"
