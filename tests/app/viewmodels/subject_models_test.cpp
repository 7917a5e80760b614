// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"
#include "stores/subject_store.h"
#include "week_view.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The list of subjects and one of them as the pages show them, on Wednesday of week 47 at 15:00. */
class SubjectModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    [[nodiscard]] SubjectsModel &subjects() { return m_models->subjects; }
    [[nodiscard]] SubjectModel &subject() { return m_models->subject; }
    [[nodiscard]] QDateTime now() const { return m_device->clock()().toLocalTime(); }
    [[nodiscard]] Subject called(const QString &abbreviation) const
    {
        return *std::ranges::find(m_device->demo().subjects, abbreviation, &Subject::abbreviation);
    }
    /** A subject of this school that asks nothing, unless a test says so. */
    [[nodiscard]] Subject quiet()
    {
        const Subject made{.id = Id::derived({"quiet"}),
                           .school = m_device->demo().school.id,
                           .name = u"Aardse zaken"_s,
                           .abbreviation = u"AAR"_s,
                           .icon = u"globe"_s};
        m_device->put(toRecord(made));
        m_device->put(toRecord(SubjectGuide{.id = SubjectGuide::idOf(made.id, m_device->demo().group.id),
                                            .group = m_device->demo().group.id,
                                            .subject = made.id,
                                            .introduction = u"Welkom"_s}));
        return made;
    }
    PlanItem put(const Subject &of, const QString &title, int weeksFromNow, QDate due)
    {
        const PlanItem item{.id = Id::derived({"put", title.toUtf8()}),
                            .plan = m_device->demo().plans[1 + weeksFromNow].id,
                            .subject = of.id,
                            .title = title,
                            .due = due};
        m_device->put(toRecord(item));
        return item;
    }
    [[nodiscard]] SubjectSummary row(const Id &id)
    {
        const auto rows = subjects().subjects();
        return *std::ranges::find(rows, id, &SubjectSummary::id);
    }
    [[nodiscard]] static QStringList titles(const QList<SubjectWorkRow> &rows)
    {
        QStringList all;
        std::ranges::transform(rows, std::back_inserter(all), &SubjectWorkRow::title);
        return all;
    }
    [[nodiscard]] bool isOver(const PlanItem &item) const
    {
        return item.sort == PlanItem::Sort::Test && item.day.isValid() && item.day < now().date();
    }
    /** Titles of what is late or open, by what the page of a week shows. */
    [[nodiscard]] QStringList openIn(Week week)
    {
        const auto view = readWeek(m_device->database(), m_device->student(), week, now()).value();
        QStringList open;
        for (const auto &work : view.open) {
            if (!isOver(work.item)) {
                open.append(work.item.title);
            }
        }
        open.sort();
        return open;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void everySubjectIsThereByName()
    {
        const auto without = quiet();
        subjects().show();
        QCOMPARE(subjects().state(), PageModel::State::Ready);
        const auto rows = subjects().subjects();
        QCOMPARE(rows.size(), 11);
        QVERIFY(std::ranges::is_sorted(rows, {}, &SubjectSummary::name));
        QCOMPARE(row(without.id).state, u"nothing open this week"_s);
        QCOMPARE(row(without.id).next, QString());
        QVERIFY(!row(without.id).urgent);
    }

    void aSubjectTellsWhatIsOpenAndTheNextDeadline()
    {
        const auto of = quiet();
        put(of, u"Te laat"_s, -1, {2026, 11, 12});
        put(of, u"Vrijdag"_s, 0, {2026, 11, 20});
        put(of, u"Ooit"_s, 0, {});
        put(of, u"Volgende week"_s, 1, {2026, 11, 25});
        subjects().show();
        QCOMPARE(row(of.id).state, u"1 late · 2 open this week"_s);
        QCOMPARE(row(of.id).next, u"by Friday 20 November: Vrijdag"_s);
        QVERIFY(row(of.id).urgent);
        subject().choose(of.id);
        subject().show();
        QCOMPARE(titles(subject().deadlines()), (QStringList{u"Te laat"_s, u"Vrijdag"_s, u"Volgende week"_s}));
        QCOMPARE(subject().deadlineWords(), u"1 late, 2 to come"_s);
        QCOMPARE(subject().deadlines().constFirst().when, u"it was due Thursday 12 November · must"_s);
        QCOMPARE(subject().deadlines().constFirst().state, u"Late"_s);
        QCOMPARE(titles(subject().thisWeek()), (QStringList{u"Vrijdag"_s, u"Ooit"_s}));
        QVERIFY(subject().toRead().isEmpty());
    }

    void whatIsDoneOrTakenOverIsFollowed()
    {
        const auto of = quiet();
        const auto late = put(of, u"Te laat"_s, -1, {2026, 11, 12});
        const auto friday = put(of, u"Vrijdag"_s, 0, {2026, 11, 20});
        subject().choose(of.id);
        subject().show();
        item().show(friday.id);
        item().tick(true);
        QTRY_COMPARE(titles(subject().deadlines()), QStringList{u"Te laat"_s});
        const auto student = m_device->student();
        m_device->put(toRecord(WorkDecision{.id = WorkDecision::idOf(student, late.id),
                                            .student = student,
                                            .item = late.id,
                                            .what = WorkDecision::What::OtherWeek,
                                            .to = {.year = 2026, .number = 47}}));
        subject().refresh();
        QCOMPARE(subject().deadlineWords(), u"1 to come"_s);
        QCOMPARE(subject().deadlines().constFirst().when, u"by Sunday 22 November · must"_s);
        QCOMPARE(titles(subject().thisWeek()), QStringList{u"Te laat"_s});
    }

    void feedbackWaitsToBeReadHoweverLongAgo()
    {
        const auto of = quiet();
        const WeekPlan old{.id = Id::derived({"old plan"}), .group = m_device->demo().group.id, .week = {.year = 2026, .number = 38}};
        m_device->put(toRecord(old));
        m_device->put(toRecord(PlanItem{.id = Id::derived({"old"}), .plan = old.id, .subject = of.id, .title = u"Van vroeger"_s}));
        m_device->put(toRecord(Feedback{.id = Id::derived({"feedback"}),
                                        .student = m_device->student(),
                                        .item = Id::derived({"old"}),
                                        .teacher = m_device->demo().people.constLast().id,
                                        .whereNow = u"Goed"_s,
                                        .madeAt = now().toUTC()}));
        subjects().show();
        QCOMPARE(row(of.id).state, u"1 feedback to read"_s);
        subject().choose(of.id);
        subject().show();
        QCOMPARE(titles(subject().toRead()), QStringList{u"Van vroeger"_s});
        QCOMPARE(subject().toRead().constFirst().state, u"Feedback to read"_s);
        item().show(Id::derived({"old"}));
        item().markRead(Id::derived({"feedback"}));
        QTRY_VERIFY(subject().toRead().isEmpty());
    }

    void theGuideIsShownAndWhatIsNotThereIsEmpty()
    {
        subject().choose(called(u"WIS"_s).id);
        subject().show();
        QCOMPARE(subject().state(), PageModel::State::Ready);
        QCOMPARE(subject().name(), u"Wiskunde"_s);
        QVERIFY(subject().introduction().startsWith(u"Welkom bij wiskunde"_s));
        QVERIFY(!subject().yearOverview().isEmpty() && !subject().goals().isEmpty() && !subject().contents().isEmpty());
        QCOMPARE(subject().forms().size(), 4);
        QVERIFY(!subject().forms()[0].tool && subject().forms()[3].tool);
        QCOMPARE(subject().cards().size(), 3);
        QCOMPARE(subject().cards()[2].steps.size(), 3);
        QCOMPARE(subject().hours().size(), 2);
        QCOMPARE(subject().nextHour(), u"The next one: Thursday 19 November, 12:10"_s);
        subject().choose(called(u"FRA"_s).id);
        subject().refresh();
        QCOMPARE(subject().introduction(), QString());
        QVERIFY(subject().forms().isEmpty() && subject().cards().isEmpty());
        QCOMPARE(subject().hours().size(), 1);
    }

    void aSubjectThatIsGoneIsSaidSo()
    {
        subject().choose(Id::derived({"nothing"}));
        subject().show();
        QCOMPARE(subject().state(), PageModel::State::Empty);
    }

    void whatIsOpenIsWhatTheWeekSays()
    {
        // Something of every sort: begun, ticked, handed in, chosen.
        StudentWork work(m_device->database(), m_device->student());
        const auto moment = m_device->clock()();
        int number = 0;
        for (const auto &one : m_device->demo().items) {
            if (one.sort == PlanItem::Sort::Task && ++number % 4 == 0) {
                QVERIFY(work.tick(one.id, {}, number % 8 == 0, moment));
            }
        }
        QVERIFY(work.handIn(m_device->task().id, u"Af"_s, moment));
        for (const int offset : {-1, 0, 1}) {
            const auto week = Week::of(now().date()).plus(offset);
            QStringList found;
            const auto all = readSubjectWork(m_device->database(), m_device->student(), now()).value();
            for (const auto &one : all) {
                if (one.week == week && isOpen(one.standing.state) && !isOver(one.standing.item)) {
                    found.append(one.standing.item.title);
                }
            }
            found.sort();
            QCOMPARE(found, openIn(week));
            QVERIFY(!found.isEmpty());
        }
    }

    void oneSubjectIsReadAsAllOfThemAre()
    {
        const auto student = m_device->student();
        const auto all = readSubjectWork(m_device->database(), student, now()).value();
        qsizetype together = 0;
        for (const auto &one : m_device->demo().subjects) {
            const auto alone = readSubjectWork(m_device->database(), student, now(), one.id).value();
            const auto among = std::ranges::count_if(all, [&](const StandingWork &work) { return work.standing.item.subject == one.id; });
            QCOMPARE(alone.size(), among);
            together += alone.size();
        }
        QCOMPARE(together, all.size());
    }
};

QTEST_GUILESS_MAIN(SubjectModelsTest)
#include "subject_models_test.moc"
