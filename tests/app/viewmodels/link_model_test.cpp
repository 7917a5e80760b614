// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link.h"
#include "models_on_device.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class LinkModelTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    [[nodiscard]] LinkModel &links() { return m_models->link; }

private Q_SLOTS:
    void cleanup() { close(); }

    void anItemIsAskedFor()
    {
        open();
        const QSignalSpy items(&links(), &LinkModel::itemAsked);
        const QSignalSpy refused(&links(), &LinkModel::refused);
        links().follow(linkTo(m_device->task().id));
        QCOMPARE(items, (QList<QVariantList>{{QVariant::fromValue(m_device->task().id)}}));
        QVERIFY(refused.isEmpty());
    }

    void aWeekIsTurnedTo()
    {
        open();
        const QSignalSpy weeks(&links(), &LinkModel::weekAsked);
        links().follow(u"weekwijzer:week/2026-W46"_s);
        QCOMPARE(weeks.size(), 1);
        QVERIFY(week().title().contains(u"46"_s));
    }

    void whatLeadsNowhereIsSaid_data()
    {
        QTest::addColumn<DemoDevice::Start>("start");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("sentence");
        const auto elsewhere = u"weekwijzer:item/0193a5b0-0000-7000-8000-000000000001"_s;
        QTest::newRow("an item that isn't here") << DemoDevice::Start::Paired << elsewhere
                                                 << u"This is not on this device. Perhaps it comes with the next exchange."_s;
        QTest::newRow("no link of ours") << DemoDevice::Start::Paired << u"https://example.org/"_s << u"Weekwijzer does not know this link."_s;
        QTest::newRow("before pairing") << DemoDevice::Start::Empty << elsewhere
                                        << u"First connect this device to your school. Then open the link again."_s;
        QTest::newRow("a week before pairing") << DemoDevice::Start::Empty << u"weekwijzer:week/2026-W47"_s
                                               << u"First connect this device to your school. Then open the link again."_s;
        QTest::newRow("a parent's device") << DemoDevice::Start::OfGuardian << elsewhere << u"This link is for the device of a student."_s;
    }

    void whatLeadsNowhereIsSaid()
    {
        QFETCH(DemoDevice::Start, start);
        QFETCH(QString, link);
        QFETCH(QString, sentence);
        open(start);
        const QSignalSpy items(&links(), &LinkModel::itemAsked);
        const QSignalSpy weeks(&links(), &LinkModel::weekAsked);
        const QSignalSpy refused(&links(), &LinkModel::refused);
        links().follow(link);
        QCOMPARE(refused, (QList<QVariantList>{{sentence}}));
        QVERIFY(items.isEmpty() && weeks.isEmpty());
    }

    void aPlanThatCannotBeReadIsSaid()
    {
        open();
        const auto task = m_device->task().id;
        QVERIFY(m_device->database().execute("ALTER TABLE plan_item RENAME TO gone"));
        const QSignalSpy refused(&links(), &LinkModel::refused);
        links().follow(linkTo(task));
        QCOMPARE(refused.size(), 1);
    }

    void theLastLinkWaitsForAnAnswer()
    {
        open();
        const QSignalSpy items(&links(), &LinkModel::itemAsked);
        const QSignalSpy weeks(&links(), &LinkModel::weekAsked);
        links().hold(true);
        links().follow(u"weekwijzer:week/2026-W46"_s);
        links().follow(linkTo(m_device->task().id));
        QVERIFY(items.isEmpty() && weeks.isEmpty());
        links().hold(false);
        QCOMPARE(items.size(), 1);
        QVERIFY(weeks.isEmpty());
        // Once.
        links().hold(true);
        links().hold(false);
        QCOMPARE(items.size(), 1);
    }
};

QTEST_GUILESS_MAIN(LinkModelTest)
#include "link_model_test.moc"
