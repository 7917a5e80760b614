// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_pages.h"
#include "link.h"
#include "printing.h"
#include "read_paper.h"
#include "support/demo_device.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ItemPagesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString pdf() const { return m_folder.filePath(u"item.pdf"_s); }

    [[nodiscard]] bool print(const PrintedItem &item) const
    {
        return Paper::write(pdf(), item.title, QPageLayout::Portrait,
                            [&](QPdfWriter &writer, QPainter &painter) { drawItem(writer, painter, item, {}); })
            .has_value();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void theSheetHasEverySectionInItsPlace()
    {
        DemoDevice device;
        const auto item = device.task();
        QVERIFY(printItem(device.database(), device.student(), item.id, PrintStyle::current(), pdf()));
        const auto text = textOf(pdf());
        QVERIFY(text.contains(item.title));
        qsizetype place = 0;
        for (const auto &section : {u"What"_s, u"Goal and why"_s, u"Steps"_s, u"Material"_s, u"Hand in"_s, u"By when"_s, u"Questions"_s,
                                    u"Feedback"_s, u"Room for your work"_s}) {
            place = text.indexOf(section, place);
            QVERIFY2(place >= 0, qPrintable(section));
        }
        QCOMPARE(codesOf(pdf()), QStringList{linkTo(item.id)});
    }

    void whatIsEmptySaysSo()
    {
        PlanItem item{.id = Id::derived({"bare"}), .title = u"<i>Bare</i>"_s};
        WeekRows rows{.items = {item}};
        QVERIFY(print(printedItemOf(item, rows, {.year = 2026, .number = 47}, u"Noor"_s)));
        const auto text = textOf(pdf());
        QVERIFY(text.contains(item.title));
        // In class, how much alone, goal, why, steps, material, how, where, looked at, deadline, questions.
        QCOMPARE(text.count(u"not filled in"_s), 11);
    }

    void aLongTextGoesOnOverTheNextPages()
    {
        PlanItem item{.id = Id::derived({"long"}), .title = u"Lang"_s};
        for (int line = 0; line < 150; ++line) {
            item.material += u"regel%1\n"_s.arg(line);
        }
        QVERIFY(print(printedItemOf(item, {.items = {item}}, {.year = 2026, .number = 47}, u"Noor"_s)));
        const auto pages = pagesOf(pdf());
        QVERIFY(pages.size() > 2);
        QVERIFY(pages[1].contains(u"page 2"_s));
        const auto text = textOf(pdf());
        for (int line = 0; line < 150; ++line) {
            QCOMPARE(text.count(u"regel%1 "_s.arg(line)), 1);
        }
    }

    void anItemThatIsNotHereIsNotFound()
    {
        DemoDevice device;
        QCOMPARE(printItem(device.database(), device.student(), Id::derived({"none"}), {}, pdf()).error().kind, ErrorKind::NotFound);
    }
};

QTEST_MAIN(ItemPagesTest)
#include "item_pages_test.moc"
