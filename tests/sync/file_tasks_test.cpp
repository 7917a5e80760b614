// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/file_tasks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Which files travel by themselves, and which of them first. */
class FileTasksTest : public QObject
{
    Q_OBJECT

    const Id m_noor = Id::derived({"Noor"});
    const Week m_week{.year = 2026, .number = 47};

    static BlobName named(char letter) { return BlobName::fromBytes(QByteArray(BlobName::size, letter)); }

    NamedFile material(Week week, qint64 size = 1'000'000) const
    {
        return {.kind = Kind::Material, .title = u"Les"_s, .name = named('m'), .size = size, .week = week};
    }
    NamedFile attachment(const Id &student, qint64 size = 1'000'000) const
    {
        return {.kind = Kind::Attachment, .name = named('a'), .size = size, .student = student};
    }

    QList<BlobTask> tasks(const QList<NamedFile> &files, const QHash<BlobName, qint64> &wishes = {}) const
    {
        return fileTasks(files, wishes, {.person = m_noor, .week = m_week, .room = 10'000'000});
    }

private Q_SLOTS:
    void thisWeekComesFirstThenLaterOnesAndThePastOnlyWhenAskedFor()
    {
        QCOMPARE(tasks({material(m_week)}).constFirst().rank, BlobRank::ThisWeek);
        QCOMPARE(tasks({material({.year = 2026, .number = 49})}).constFirst().rank, BlobRank::Rest);
        auto past = material({.year = 2026, .number = 46});
        QVERIFY(tasks({past}).isEmpty());
        past.asked = true;
        QCOMPARE(tasks({past}).constFirst().rank, BlobRank::ThisWeek);
    }

    void whatATeacherSaysComesToWhomItIsSaid()
    {
        NamedFile spoken{.kind = Kind::Feedback, .name = named('f'), .size = 1'000'000, .student = m_noor};
        QCOMPARE(tasks({spoken}).constFirst().rank, BlobRank::Submission);
        spoken.student = Id::derived({"Wout"});
        QVERIFY(tasks({spoken}).isEmpty()); // Another teacher of his may still ask for it.
    }

    void nobodyWaitsForWhatFillsTheDevice()
    {
        QVERIFY(tasks({material({.year = 2026, .number = 49}, 10'000'001)}).isEmpty());
        QCOMPARE(tasks({material(m_week, 10'000'001)}).size(), 1);
    }

    void workComesToWhoIsToAnswerIt()
    {
        auto other = attachment(Id::derived({"Wout"}));
        QCOMPARE(tasks({other}).constFirst().rank, BlobRank::Submission);
        other.answered = true;
        QVERIFY(tasks({other}).isEmpty());
        // One's own, made on another device, when it is asked for.
        QVERIFY(tasks({attachment(m_noor)}).isEmpty());
    }

    void smallFilesAlwaysComeAndFirst()
    {
        for (const auto &file : {material({.year = 2026, .number = 3}, largestInlineBlob), attachment(m_noor, 10)}) {
            QCOMPARE(tasks({file}).constFirst().rank, BlobRank::Small);
        }
    }

    void upGoesWhatTheHubWishesFromWhereItSays()
    {
        auto mine = attachment(m_noor);
        mine.here = true;
        mine.safe = mine.size;
        QVERIFY(tasks({mine}).isEmpty());
        const auto up = tasks({mine}, {{mine.name, 400'000}});
        QCOMPARE(up.size(), 1);
        QVERIFY(up.constFirst().way == BlobWay::Up);
        QCOMPARE(up.constFirst().done, 400'000);
        mine.onHub = true;
        QVERIFY(tasks({mine}, {{mine.name, 400'000}}).isEmpty());
    }

    void whatSeveralRecordsNameTravelsOnceAndAsUrgentAsTheMostUrgent()
    {
        const auto both = tasks({material({.year = 2026, .number = 49}), material(m_week), material({.year = 2026, .number = 50})});
        QCOMPARE(both.size(), 1);
        QCOMPARE(both.constFirst().rank, BlobRank::ThisWeek);
    }
};

QTEST_GUILESS_MAIN(FileTasksTest)
#include "file_tasks_test.moc"
