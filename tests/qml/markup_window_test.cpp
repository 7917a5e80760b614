// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "full_life.h"
#include "page_tour.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Whatever a person wrote is shown as it was typed, on every page and in every dialog. */
class MarkupWindowTest : public QObject
{
    Q_OBJECT

    static inline const auto mark = u"<b>x</b> "_s;

    /** Visits everything in the window; counts the texts with the mark, and names those that would show it as markup. */
    static int look(QQuickItem *item, QStringList &wrong)
    {
        int seen = 0;
        if ((item->inherits("QQuickText") || item->inherits("QQuickTextEdit")) && item->property("text").toString().contains(u"<b>"_s)) {
            ++seen;
            if (item->property("textFormat").toInt() != Qt::PlainText) {
                wrong += item->property("text").toString();
            }
        }
        for (auto *child : item->childItems()) {
            seen += look(child, wrong);
        }
        return seen;
    }

private Q_SLOTS:
    void whatSomebodyWroteIsNoMarkup_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("stop");
        const auto tour = pageTour();
        for (int stop = 0; stop < tour.size(); ++stop) {
            QTest::addRow("%s, laptop", qPrintable(tour[stop].name)) << QSize(1280, 800) << stop;
            QTest::addRow("%s, phone", qPrintable(tour[stop].name)) << QSize(360, 740) << stop;
        }
    }
    void whatSomebodyWroteIsNoMarkup()
    {
        QFETCH(QSize, size);
        QFETCH(int, stop);
        const auto place = pageTour()[stop];
        DemoDevice device;
        liveFully(device, mark);
        OpenWindow open(device);
        open.window().resize(size);
        open.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        place.open(open, device);
        QTRY_VERIFY(place.isThere(open));
        QStringList wrong;
        // What has nothing of a person to show has not to be looked for.
        static const QStringList ours{u"stick"_s, u"reading"_s, u"search"_s};
        if (!ours.contains(place.name)) {
            QTRY_VERIFY(look(open.window().contentItem(), wrong) > 0);
        }
        wrong.clear();
        look(open.window().contentItem(), wrong);
        QCOMPARE(wrong, QStringList());
    }
};

int main(int argc, char *argv[])
{
    MarkupWindowTest test;
    return runDressed(test, argc, argv);
}

#include "markup_window_test.moc"
