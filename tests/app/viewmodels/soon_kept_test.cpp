// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soon_kept.h"

#include "records/cycle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What becomes of words while the disk is slow, or has no room, and their writer turns to another record and back. */
class SoonKeptTest : public QObject
{
    Q_OBJECT

    struct Wish {
        OwnWeek before;
        OwnWeek now;
        SoonKept<OwnWeek>::Done done;
    };
    QList<Wish> m_wishes; ///< That the disk has not answered.

    std::unique_ptr<SoonKept<OwnWeek>> m_words;
    const Id m_first = Id::derived({"first"});
    const Id m_second = Id::derived({"second"});

    void show(const Id &id, const QString &goal = {}) { m_words->show({.id = id, .goal = goal}, 1); }
    void type(const QString &goal)
    {
        auto week = m_words->value();
        week.goal = goal;
        m_words->change(week);
    }
    /** The disk answers the oldest wish. */
    void answer(bool kept)
    {
        const auto wish = m_wishes.takeFirst();
        wish.done(kept ? Expected<void>() : failure(ErrorKind::DiskFull, u"no room"_s));
    }

private Q_SLOTS:
    void init()
    {
        m_words.reset(); // It may have something to keep.
        m_wishes.clear();
        m_words = std::make_unique<SoonKept<OwnWeek>>(
            [this](const OwnWeek &before, const OwnWeek &now, qint64, const auto &done) { m_wishes.append({before, now, done}); });
    }

    void whatIsOnItsWayIsShownUntilTheDatabaseHasIt()
    {
        show(m_first, u"Oud"_s);
        type(u"Nieuw"_s);
        show(m_second);
        QCOMPARE(m_wishes.size(), 1);
        show(m_first, u"Oud"_s); // The database hasn't heard yet.
        QCOMPARE(m_words->value().goal, u"Nieuw"_s);
        QVERIFY(!m_words->isKept());
        type(u"Nog nieuwer"_s);
        m_words->keep();
        QCOMPARE(m_wishes.constLast().before.goal, u"Nieuw"_s);
        answer(true);
        QVERIFY(!m_words->isKept());
        answer(true);
        QVERIFY(m_words->isKept());
        // From now on the database counts.
        show(m_first, u"Van de tablet"_s);
        QCOMPARE(m_words->value().goal, u"Van de tablet"_s);
    }

    void whatComesInIsNotShownWhileSomebodyTypes()
    {
        show(m_first, u"Oud"_s);
        type(u"Nieuw"_s);
        show(m_first, u"Van de tablet"_s);
        QCOMPARE(m_words->value().goal, u"Nieuw"_s);
    }

    void withoutRoomTheNextKeyTriesAgainWithAllThatDiffers()
    {
        show(m_first, u"Oud"_s);
        type(u"Nieuw"_s);
        m_words->keep();
        answer(false);
        QVERIFY(!m_words->isKept());
        QCOMPARE(m_words->value().goal, u"Nieuw"_s);
        auto week = m_words->value();
        week.wentWell = u"Alles"_s;
        m_words->change(week);
        m_words->keep();
        QCOMPARE(m_wishes.constLast().before.goal, u"Oud"_s);
        answer(true);
        QVERIFY(m_words->isKept());
    }

    void aLaterWordThatHadRoomTakesTheEarlierOnesAlong()
    {
        show(m_first, u"Oud"_s);
        type(u"Nieuw"_s);
        m_words->keep();
        auto week = m_words->value();
        week.wentWell = u"Alles"_s;
        m_words->change(week);
        m_words->keep();
        answer(false); // The goal had no room,
        answer(true); // what went well had.
        QCOMPARE(m_wishes.size(), 1);
        QCOMPARE(m_wishes.constFirst().before.goal, u"Oud"_s);
        QCOMPARE(m_wishes.constFirst().now, week);
        answer(true);
        QVERIFY(m_words->isKept());
    }

    void whatHadNoRoomIsThereAgainWhenItsRecordIs()
    {
        show(m_first, u"Oud"_s);
        type(u"Nieuw"_s);
        show(m_second, u"Anders"_s);
        answer(false);
        QCOMPARE(m_words->value().goal, u"Anders"_s);
        QVERIFY(m_words->isKept());
        show(m_first, u"Oud"_s);
        QCOMPARE(m_words->value().goal, u"Nieuw"_s);
        QVERIFY(!m_words->isKept());
        m_words->keep();
        QCOMPARE(m_wishes.constLast().now.goal, u"Nieuw"_s);
        answer(true);
        QVERIFY(m_words->isKept());
    }

    void whatHadNoRoomIsTriedAgainOnceAnotherRecordHad()
    {
        show(m_first, u"Oud"_s);
        type(u"Nieuw"_s);
        show(m_second, u"Anders"_s);
        answer(false);
        type(u"Heel anders"_s);
        m_words->keep();
        answer(true);
        QCOMPARE(m_wishes.size(), 1);
        QCOMPARE(m_wishes.constFirst().before, (OwnWeek{.id = m_first, .goal = u"Oud"_s}));
        QCOMPARE(m_wishes.constFirst().now, (OwnWeek{.id = m_first, .goal = u"Nieuw"_s}));
        answer(false); // Still none for that one.
        QVERIFY(m_wishes.isEmpty());
        type(u"Nog anders"_s);
        m_words->keep();
        answer(true);
        answer(true);
        QVERIFY(m_wishes.isEmpty());
        show(m_first, u"Van de tablet"_s); // All is on disk: the database counts.
        QCOMPARE(m_words->value().goal, u"Van de tablet"_s);
    }

    void theEndTriesAgainWhatHadNoRoom()
    {
        show(m_first, u"Oud"_s);
        type(u"Nieuw"_s);
        show(m_second, u"Anders"_s);
        answer(false);
        m_words.reset();
        QCOMPARE(m_wishes.size(), 1);
        QCOMPARE(m_wishes.constFirst().now.goal, u"Nieuw"_s);
    }

    void theEndKeepsWhatWasTyped()
    {
        show(m_first);
        type(u"Nieuw"_s);
        m_words.reset();
        QCOMPARE(m_wishes.size(), 1);
    }

    void whatIsAsItWasIsNotWritten()
    {
        show(m_first, u"Oud"_s);
        type(u"Nieuw"_s);
        type(u"Oud"_s);
        m_words->keep();
        QVERIFY(m_wishes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SoonKeptTest)
#include "soon_kept_test.moc"
