// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link.h"
#include "printing.h"
#include "read_paper.h"
#include "support/demo_device.h"
#include "week_page.h"
#include "work/student_planning.h"

#include <rapidcheck.h>

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
constexpr int sampleCount = 12;

PrintedEntry entry(const QString &title)
{
    return {.subject = u"Wiskunde"_s, .title = title, .facts = u"20 min · must · by Fri 20, 16:00"_s};
}
}

class WeekPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString pdf() const { return m_folder.filePath(u"week.pdf"_s); }

    [[nodiscard]] bool print(const PrintedWeek &week, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        return Paper::write(pdf(), week.title, QPageLayout::Landscape,
                            [&](QPdfWriter &writer, QPainter &painter) {
                                drawWeek(painter, QSizeF(writer.width(), writer.height()), week, {.family = {}, .direction = direction});
                            })
            .has_value();
    }

private Q_SLOTS:
    void theWeekOfADeviceStandsOnOnePage()
    {
        DemoDevice device;
        const auto now = device.clock()();
        const auto week = Week::of(now.date());
        QVERIFY(
            StudentPlanning(device.database(), device.student())
                .keep({.title = u"Voetbal"_s, .day = week.monday(), .weekly = true, .time = QTime(16, 0), .length = std::chrono::minutes(90)}, now));
        QVERIFY(printWeek(device.database(), device.student(), week, PrintStyle::current(), pdf()));
        QCOMPARE(pagesOf(pdf()).size(), 1);
        const auto text = textOf(pdf());
        for (const auto &word : {u"Week 47"_s, u"My goal this week:"_s, device.demo().people.constFirst().name, u"Voetbal"_s, u"Monday 16"_s}) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
        QCOMPARE(codesOf(pdf()), QStringList{linkTo(week)});
    }

    void aWeekWithoutAPlanIsAPageToo()
    {
        DemoDevice device;
        QVERIFY(printWeek(device.database(), device.student(), {.year = 2027, .number = 33}, PrintStyle::current(), pdf()));
        QCOMPARE(pagesOf(pdf()).size(), 1);
        QVERIFY(textOf(pdf()).contains(u"No plan for this week yet."_s));
    }

    void howeverFullItIsNothingLeavesUncounted()
    {
        const bool holds = rc::check("one page; what isn't on it is counted", [this] {
            PrintedWeek week{.title = u"Week 47"_s, .link = u"weekwijzer:week/2026-W47"_s};
            QStringList marks;
            for (auto &column : week.columns) {
                const int many = *rc::gen::element(0, 1, 4, 12, 40);
                for (int place = 0; place < many; ++place) {
                    marks.append(u"q%1z"_s.arg(marks.size()));
                    const auto words = u" woord"_s.repeated(*rc::gen::inRange(0, 40));
                    column.entries.append(entry(marks.constLast() + words));
                    column.entries.last().weight = *rc::gen::element(PrintedEntry::Weight::Must, PrintedEntry::Weight::Extra);
                }
            }
            RC_ASSERT(print(week, *rc::gen::element(Qt::LeftToRight, Qt::RightToLeft)));
            RC_ASSERT(pagesOf(pdf()).size() == 1);
            const auto text = textOf(pdf());
            qsizetype accounted = std::ranges::count_if(marks, [&](const QString &mark) { return text.contains(mark); });
            static const QRegularExpression more(u"and (\\d+) more"_s);
            for (const auto &match : more.globalMatch(text)) {
                accounted += match.captured(1).toInt();
            }
            RC_ASSERT(accounted == marks.size());
        });
        QVERIFY(holds);
    }

    void whatMattersLeastLeavesFirst()
    {
        PrintedWeek week{.title = u"Week 47"_s, .link = u"weekwijzer:week/2026-W47"_s};
        for (int place = 0; place < 20; ++place) {
            week.columns[1].entries.append(entry(u"extra%1"_s.arg(place)));
            week.columns[1].entries.last().weight = PrintedEntry::Weight::Extra;
            week.columns[1].entries.append(entry(u"must%1"_s.arg(place)));
        }
        QVERIFY(print(week));
        const auto text = textOf(pdf());
        QVERIFY(!text.contains(u"extra"_s));
        QVERIFY(text.contains(u"must0 "_s));
        QVERIFY(text.contains(u"more: look in Weekwijzer"_s));
    }

    void titlesAreNeverMarkup()
    {
        PrintedWeek week{.title = u"Week 47"_s, .link = u"weekwijzer:week/2026-W47"_s};
        week.columns[0].entries = {entry(u"<b>a</b> &amp; <br/>"_s)};
        QVERIFY(print(week));
        QVERIFY(textOf(pdf()).contains(u"<b>a</b> &amp; <br/>"_s));
    }

    void aTextThatIsCutSaysWhereTheRestIs()
    {
        PrintedWeek week{.title = u"Week 47"_s, .link = u"weekwijzer:week/2026-W47"_s};
        week.columns[3].entries = {entry(u"lang "_s.repeated(300))};
        QVERIFY(print(week));
        QVERIFY(textOf(pdf()).contains(u"stands in full in Weekwijzer"_s));
    }

    void aPlaceThatTakesNoFileIsSaid()
    {
        DemoDevice device;
        const auto printed = printWeek(device.database(), device.student(), {.year = 2026, .number = 47}, {}, u"/nowhere/week.pdf"_s);
        QCOMPARE(printed.error().kind, ErrorKind::BadInput);
    }
};

int main(int argc, char **argv)
{
    // Read where the property is checked; what a developer set counts more.
    qputenv("RC_PARAMS", qEnvironmentVariable("RC_PARAMS", u"max_success=%1"_s.arg(sampleCount)).toUtf8());
    const QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale::English);
    WeekPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "week_page_test.moc"
