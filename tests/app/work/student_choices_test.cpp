// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demo_device.h"
#include "work/student_choices.h"
#include "work/student_work.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class StudentChoicesTest : public QObject
{
    Q_OBJECT

    using Form = PlanItem::Form;

    std::optional<DemoDevice> m_device;
    std::optional<StudentChoices> m_choices;
    PlanItem m_task;

    QDateTime now() const { return m_device->clock()(); }
    std::optional<WorkChoice> choice(const Id &item) { return WorkStore(m_device->database()).choiceOf(m_device->student(), item).value(); }
    std::optional<PlannerMoment> moment(const Id &item) { return WorkStore(m_device->database()).momentOf(m_device->student(), item).value(); }

    /** The task of the demo school, as its teacher could have made it too. */
    template<typename T>
    PlanItem with(T PlanItem::*member, const T &value)
    {
        auto item = m_task;
        item.*member = value;
        m_device->put(toRecord(item));
        return item;
    }

private Q_SLOTS:
    void init()
    {
        m_choices.reset();
        m_device.emplace();
        m_choices.emplace(m_device->database(), m_device->student());
        m_task = m_device->task();
    }

    void whatIsTakenIsTakenBackToTheBasket()
    {
        const auto item = with(&PlanItem::route, PlanItem::Route::Deeper);
        QVERIFY(m_choices->pick(item.id, true, now()));
        QVERIFY(choice(item.id)->picked);
        QVERIFY(StudentWork(m_device->database(), m_device->student()).place(item.id, now().date(), {}, now()));
        QVERIFY(m_choices->pick(item.id, false, now().addSecs(1)));
        QVERIFY(!choice(item.id)->picked);
        QVERIFY(!moment(item.id)->day.isValid());
    }

    void theSameWordTwiceIsSentOnce()
    {
        const auto item = with(&PlanItem::route, PlanItem::Route::Deeper);
        QVERIFY(m_choices->pick(item.id, true, now()));
        QCOMPARE(Outbox(m_device->database()).sealed(100).value().size(), 1);
        QVERIFY(m_choices->pick(item.id, true, now().addSecs(1)));
        QCOMPARE(Outbox(m_device->database()).waiting().value(), 1);
    }

    void onlyWhatIsLeftToTheStudentCanBePicked()
    {
        QCOMPARE(m_choices->pick(m_task.id, true, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_choices->pick(Id::derived({"nothing"}), true, now()).error().kind, ErrorKind::NotFound);
        QVERIFY(!choice(m_task.id));
    }

    void whoCannotBeThereDoesWhatStandsInForIt()
    {
        const auto live = Id::derived({"live"});
        QCOMPARE(m_choices->cannotBeAt(live, true, now()).error().kind, ErrorKind::NotFound);
        const auto item = with(&PlanItem::insteadOf, live);
        QVERIFY(m_choices->cannotBeAt(live, true, now()));
        QVERIFY(choice(item.id)->picked);
        QVERIFY(m_choices->cannotBeAt(live, false, now().addSecs(1)));
        QVERIFY(!choice(item.id)->picked);
    }

    void whoBeganWithOneOfSeveralIsNotGivenAnother()
    {
        const auto live = Id::derived({"live"});
        const auto first = with(&PlanItem::insteadOf, live);
        auto second = first;
        second.id = Id::derived({"second way"});
        second.title = u"zz"_s; // Of the same day, it comes later.
        m_device->put(toRecord(second));
        QVERIFY(StudentWork(m_device->database(), m_device->student()).tick(second.id, {}, true, now()));
        QVERIFY(m_choices->cannotBeAt(live, true, now().addSecs(1)));
        QVERIFY(!choice(first.id));
    }

    void onlyOfferedWaysToWorkThatGoTogether()
    {
        const auto item = with(&PlanItem::forms, PlanItem::Forms(Form::OnPaper) | Form::OnScreen | Form::Alone);
        struct Row {
            PlanItem::Forms forms;
            bool fits;
        };
        const QList<Row> rows{{Form::OnPaper, true},
                              {PlanItem::Forms(Form::OnScreen) | Form::Alone, true},
                              {PlanItem::Forms(), true},
                              {PlanItem::Forms(Form::OnPaper) | Form::OnScreen, false},
                              {Form::Together, false}};
        for (const auto &row : rows) {
            const auto before = choice(item.id).value_or(WorkChoice()).forms;
            QCOMPARE(m_choices->work(item.id, row.forms, now()).has_value(), row.fits);
            QCOMPARE(choice(item.id)->forms, row.fits ? row.forms : before);
        }
    }

    void oneWayIsChosenWhateverThePageHasSeen()
    {
        auto item = m_task;
        item.forms = Form::OnPaper | Form::OnScreen | Form::Alone | Form::Together;
        m_device->put(toRecord(item));
        QVERIFY(m_choices->choose(item.id, Form::OnPaper, true, now()));
        QVERIFY(m_choices->choose(item.id, Form::Together, true, now()));
        QCOMPARE(choice(item.id)->forms, Form::OnPaper | Form::Together);
        QVERIFY(m_choices->choose(item.id, Form::OnScreen, true, now())); // Instead of its opposite.
        QCOMPARE(choice(item.id)->forms, Form::OnScreen | Form::Together);
        QVERIFY(m_choices->choose(item.id, Form::Together, false, now()));
        QCOMPARE(choice(item.id)->forms, PlanItem::Forms(Form::OnScreen));
        item.forms = Form::OnScreen;
        m_device->put(toRecord(item));
        QCOMPARE(m_choices->choose(item.id, Form::Alone, true, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(choice(item.id)->forms, PlanItem::Forms(Form::OnScreen));
    }

    void pickingLeavesTheWayToWorkAlone()
    {
        auto item = m_task;
        item.route = PlanItem::Route::MoreHelp;
        item.forms = Form::Together;
        m_device->put(toRecord(item));
        QVERIFY(m_choices->work(item.id, Form::Together, now()));
        QVERIFY(m_choices->pick(item.id, true, now()));
        QCOMPARE(choice(item.id)->forms, PlanItem::Forms(Form::Together));
        QVERIFY(choice(item.id)->picked);
    }
};

QTEST_GUILESS_MAIN(StudentChoicesTest)
#include "student_choices_test.moc"
