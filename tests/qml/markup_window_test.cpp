// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_tour.h"
#include "window_hand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Whatever a person wrote is shown as it was typed, on every page and in every dialog. */
class MarkupWindowTest : public WindowHand
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
            QTest::addRow("%s, laptop", qPrintable(tour[stop].name)) << laptop << stop;
            QTest::addRow("%s, phone", qPrintable(tour[stop].name)) << phone << stop;
        }
    }
    void whatSomebodyWroteIsNoMarkup()
    {
        QFETCH(QSize, size);
        QFETCH(int, stop);
        const auto place = pageTour()[stop];
        open(size, {.life = mark});
        place.open(*m_open, *m_device);
        QTRY_VERIFY(place.isThere(*m_open));
        QStringList wrong;
        // What has nothing of a person to show has not to be looked for.
        static const QStringList ours{u"stick"_s, u"reading"_s, u"search"_s};
        if (!ours.contains(place.name)) {
            QTRY_VERIFY(look(m_open->window().contentItem(), wrong) > 0);
        }
        wrong.clear();
        look(m_open->window().contentItem(), wrong);
        QCOMPARE(wrong, QStringList());
    }
};

int main(int argc, char *argv[])
{
    MarkupWindowTest test;
    return runDressed(test, argc, argv);
}

#include "markup_window_test.moc"
