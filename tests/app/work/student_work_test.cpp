// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blobs/blob_table.h"
#include "support/demo_device.h"
#include "work/student_work.h"
#include "work/teacher_work.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class StudentWorkTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;
    std::optional<StudentWork> m_work;

    QDateTime now() const { return m_device->clock()(); }
    qint64 waiting() { return Outbox(m_device->database()).waiting().value(); }
    ErrorKind failed(const Expected<void> &done) const { return done ? ErrorKind::Usage : done.error().kind; }

private Q_SLOTS:
    void init()
    {
        m_work.reset();
        m_device.emplace();
        m_work.emplace(m_device->database(), m_device->student());
    }

    void aTickIsKeptHereAndForTheHub()
    {
        const auto item = m_device->task();
        const auto step = PlanStore(m_device->database()).stepsOf(item.id).value().constFirst();
        QVERIFY(m_work->tick(item.id, step.id, true, now()));
        const auto ticks = WorkStore(m_device->database()).ticksOf(m_device->student(), item.id).value();
        QCOMPARE(ticks.size(), 1);
        QVERIFY(ticks[0].done);
        QCOMPARE(ticks[0].step, step.id);
        QCOMPARE(waiting(), 1);
    }

    void tickingBackAndForthIsOneRecord()
    {
        const auto item = m_device->task();
        QVERIFY(m_work->tick(item.id, {}, true, now()));
        QVERIFY(m_work->tick(item.id, {}, false, now().addSecs(1)));
        const auto ticks = WorkStore(m_device->database()).ticksOf(m_device->student(), item.id).value();
        QCOMPARE(ticks.size(), 1);
        QVERIFY(!ticks[0].done);
        QCOMPARE(waiting(), 1);
    }

    void laterChangesHaveALaterClockAlsoWhenTheTimeRunsBack()
    {
        const auto item = m_device->task();
        QVERIFY(m_work->tick(item.id, {}, true, now()));
        QVERIFY(m_work->place(item.id, now().date(), {}, now().addYears(-1)));
        const auto changes = Outbox(m_device->database()).sealed(10).value();
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes[1].clock > changes[0].clock);
    }

    void handingInIsDoneWithADraftThatSaysTheSame()
    {
        const auto item = m_device->task();
        const auto draft = [&] { return WorkStore(m_device->database()).draftOf(m_device->student(), item.id).value()->text; };
        QVERIFY(m_work->write(item.id, u"Af"_s, now()));
        QVERIFY(m_work->handIn(item.id, u"Af"_s, now().addSecs(1)).has_value());
        QCOMPARE(draft(), QString());
        // What another device wrote meanwhile is nobody's to take away.
        QVERIFY(m_work->write(item.id, u"Nog iets"_s, now().addSecs(2)));
        QVERIFY(m_work->handIn(item.id, u"Af, beter"_s, now().addSecs(3)).has_value());
        QCOMPARE(draft(), u"Nog iets"_s);
    }

    void whatIsNotThereCannotBeTicked()
    {
        const auto item = m_device->task();
        QCOMPARE(failed(m_work->tick(Id::derived({"no item"}), {}, true, now())), ErrorKind::NotFound);
        QCOMPARE(failed(m_work->tick(item.id, Id::derived({"no step"}), true, now())), ErrorKind::NotFound);
        QCOMPARE(waiting(), 0);
    }

    void placedAndPutBack()
    {
        const auto item = m_device->task();
        const WorkStore store(m_device->database());
        QVERIFY(m_work->place(item.id, now().date(), {16, 30}, now()));
        QCOMPARE(store.momentOf(m_device->student(), item.id).value()->day, now().date());
        QCOMPARE(store.momentOf(m_device->student(), item.id).value()->time, QTime(16, 30));
        QVERIFY(m_work->place(item.id, {}, {}, now()));
        QVERIFY(!store.momentOf(m_device->student(), item.id).value()->day.isValid());
        QVERIFY(!store.momentOf(m_device->student(), item.id).value()->time.isValid());
        // The hub has to hear that the day is gone, too.
        const auto change = Outbox(m_device->database()).sealed(10).value().constFirst();
        QVERIFY(change.values.contains(kindOf<PlannerMoment>().field("day"_L1)->key));
    }

    void onlyWithinItsWeek()
    {
        QCOMPARE(failed(m_work->place(m_device->task().id, now().date().addDays(7), {}, now())), ErrorKind::Invalid);
        QCOMPARE(waiting(), 0);
    }

    void theSchoolsOwnDayStays()
    {
        const auto &items = m_device->demo().items;
        const auto lesson = std::ranges::find_if(items, [](const PlanItem &item) { return item.day.isValid(); });
        QVERIFY(lesson != items.end());
        QCOMPARE(failed(m_work->place(lesson->id, lesson->day.addDays(1), {}, now())), ErrorKind::NotAllowed);
    }

    void aDraftIsOneTextThatCanBeTakenOut()
    {
        const auto item = m_device->task();
        const WorkStore store(m_device->database());
        QVERIFY(m_work->write(item.id, u"Eerste zin."_s, now()));
        QVERIFY(m_work->write(item.id, u"Eerste zin. Tweede."_s, now()));
        QCOMPARE(store.draftOf(m_device->student(), item.id).value()->text, u"Eerste zin. Tweede."_s);
        QCOMPARE(waiting(), 1);
        QVERIFY(m_work->write(item.id, {}, now()));
        QVERIFY(store.draftOf(m_device->student(), item.id).value()->text.isEmpty());
        // The hub has to hear that the text is gone, too.
        const auto change = Outbox(m_device->database()).sealed(10).value().constFirst();
        QCOMPARE(change.values.value(kindOf<Draft>().field("text"_L1)->key), Value());
        QVERIFY(change.values.contains(kindOf<Draft>().field("text"_L1)->key));
    }

    void timeWorkedIsCountedPerDeviceAndSummed()
    {
        using namespace std::chrono;
        const auto item = m_device->task();
        const WorkStore store(m_device->database());
        QVERIFY(m_work->addTime(item.id, minutes(10), now()));
        QVERIFY(m_work->addTime(item.id, minutes(5), now()));
        QCOMPARE(store.workedOn(m_device->student(), item.id).value(), minutes(15));
        QCOMPARE(waiting(), 1);
        const auto other = Id::derived({"another device"});
        m_device->put(toRecord(WorkedTime{.id = WorkedTime::idOf(m_device->student(), item.id, other),
                                          .student = m_device->student(),
                                          .item = item.id,
                                          .device = other,
                                          .minutes = 30}));
        QVERIFY(m_work->addTime(item.id, minutes(1), now()));
        QCOMPARE(store.workedOn(m_device->student(), item.id).value(), minutes(46));
    }

    void noTimeAndMoreThanADayAreNotCounted()
    {
        using namespace std::chrono;
        QCOMPARE(failed(m_work->addTime(m_device->task().id, minutes(0), now())), ErrorKind::Invalid);
        QCOMPARE(failed(m_work->addTime(m_device->task().id, minutes(-5), now())), ErrorKind::Invalid);
        QCOMPARE(failed(m_work->addTime(m_device->task().id, hours(25), now())), ErrorKind::Invalid);
        QCOMPARE(failed(m_work->addTime(Id::derived({"no item"}), minutes(5), now())), ErrorKind::NotFound);
        QCOMPARE(waiting(), 0);
    }

    void eachHandInIsAVersionOfItsOwn()
    {
        const auto item = m_device->task();
        const auto first = m_work->handIn(item.id, u"Eerste versie"_s, now());
        const auto second = m_work->handIn(item.id, u"Tweede versie"_s, now().addSecs(60));
        QVERIFY(first && second);
        const auto versions = WorkStore(m_device->database()).handInsOf(m_device->student(), item.id).value();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].text, u"Tweede versie"_s);
        QCOMPARE(versions[1].id, *first);
        QCOMPARE(versions[1].madeAt, now());
        QCOMPARE(waiting(), 3); // With what parents see of both.
    }

    void nothingIsNotHandedIn()
    {
        QCOMPARE(m_work->handIn(m_device->task().id, u" \n "_s, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(waiting(), 0);
    }

    void moreThanFitsIsRefusedWhole()
    {
        QCOMPARE(m_work->handIn(m_device->task().id, QString(100'001, u'x'), now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(waiting(), 0);
        QVERIFY(WorkStore(m_device->database()).handInsOf(m_device->student(), m_device->task().id).value().isEmpty());
    }

    void feedbackIsReadOnce()
    {
        const auto id = m_work->handIn(m_device->task().id, u"Werk"_s, now()).value();
        const auto feedback = m_device->answer(*WorkStore(m_device->database()).handIn(id).value());
        QVERIFY(m_work->markRead(feedback.id, now()));
        QVERIFY(m_work->markRead(feedback.id, now().addDays(1)));
        QCOMPARE(WorkStore(m_device->database()).feedbackOf(m_device->student(), feedback.item).value()[0].readAt, now());
        QCOMPARE(waiting(), 3); // With what parents see of the work.
    }

    void anothersFeedbackIsNotMarked()
    {
        const auto id = m_work->handIn(m_device->task().id, u"Werk"_s, now()).value();
        const auto feedback = m_device->answer(*WorkStore(m_device->database()).handIn(id).value());
        StudentWork other(m_device->database(), Id::derived({"another student"}));
        QCOMPARE(failed(other.markRead(feedback.id, now())), ErrorKind::NotAllowed);
        QCOMPARE(failed(m_work->markRead(Id::derived({"no feedback"}), now())), ErrorKind::NotFound);
    }

    void aTeacherAnswersInThreeParts()
    {
        const auto id = m_work->handIn(m_device->task().id, u"Werk"_s, now()).value();
        const auto handIn = *WorkStore(m_device->database()).handIn(id).value();
        TeacherWork teacher(m_device->database(), m_device->demo().people.constLast().id);
        QVERIFY(teacher.giveFeedback(handIn, {.whereTo = u"Hierheen"_s, .whereNow = u"Hier"_s, .nextStep = u" "_s}, now()));
        const auto feedback = WorkStore(m_device->database()).feedbackOf(m_device->student(), handIn.item).value();
        QCOMPARE(feedback.size(), 1);
        QCOMPARE(feedback[0].whereTo, u"Hierheen"_s);
        QCOMPARE(feedback[0].nextStep, QString());
        QVERIFY(WorkStore(m_device->database()).unanswered().value().isEmpty());
        QCOMPARE(teacher.giveFeedback(handIn, {.whereNow = u"  "_s}, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(teacher.giveFeedback({.id = Id::derived({"none"})}, {.whereTo = u"x"_s}, now()).error().kind, ErrorKind::NotFound);
    }

    void aTeacherMaySayItAloud()
    {
        const auto id = m_work->handIn(m_device->task().id, u"Werk"_s, now()).value();
        const auto handIn = *WorkStore(m_device->database()).handIn(id).value();
        TeacherWork teacher(m_device->database(), m_device->demo().people.constLast().id);
        const FileFacts sound{.name = BlobName::fromBytes(QByteArray(BlobName::size, 's')), .size = largestRecording, .mediaType = u"audio/ogg"_s};
        QVERIFY(teacher.giveFeedback(handIn, {.recording = sound}, now()));
        const auto feedback = WorkStore(m_device->database()).feedbackOf(m_device->student(), handIn.item).value().constFirst();
        QCOMPARE(feedback.file, sound.name);
        QCOMPARE(feedback.size, int(largestRecording));
        const auto named = BlobTable(m_device->database()).named().value();
        const auto file = std::ranges::find(named, sound.name, &NamedFile::name);
        QVERIFY(file != named.end());
        QCOMPARE(file->kind, Kind::Feedback);
        QCOMPARE(file->student, m_device->student());
        QVERIFY(BlobTable(m_device->database()).isNamed(sound.name).value());
        auto tooLong = sound;
        ++tooLong.size;
        QCOMPARE(teacher.giveFeedback(handIn, {.recording = tooLong}, now()).error().kind, ErrorKind::Invalid);
        auto film = sound;
        film.mediaType = u"video/mp4"_s;
        QCOMPARE(teacher.giveFeedback(handIn, {.recording = film}, now()).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(StudentWorkTest)
#include "student_work_test.moc"
