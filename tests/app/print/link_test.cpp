// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "link.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkLeadsToWhatItWasMadeFor()
    {
        const auto item = Id::derived({"an item"});
        QCOMPARE(targetOf(linkTo(item)), (LinkTarget{.item = item, .week = {}}));
        const Week week{.year = 2026, .number = 47};
        QCOMPARE(linkTo(week), u"weekwijzer:week/2026-W47"_s);
        QCOMPARE(targetOf(linkTo(week)), (LinkTarget{.item = {}, .week = week}));
    }

    void anythingElseLeadsNowhere_data()
    {
        QTest::addColumn<QString>("link");
        for (const auto *link : {"", "weekwijzer:", "weekwijzer:item/", "weekwijzer:item/x", "weekwijzer:week/2026-W54", "https://item/",
                                 "weekwijzer:item/00000000-0000-0000-0000-000000000000", "weekwijzer:../../etc/passwd"}) {
            QTest::addRow("%s", link) << QString::fromLatin1(link);
        }
    }
    void anythingElseLeadsNowhere()
    {
        QFETCH(QString, link);
        QVERIFY(!targetOf(link));
    }
};

QTEST_APPLESS_MAIN(LinkTest)
#include "link_test.moc"
