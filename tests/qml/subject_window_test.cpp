// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_hand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The place of the subjects and a subject's page in the real window, by keyboard. */
class SubjectWindowTest : public WindowHand
{
    Q_OBJECT

    [[nodiscard]] Subject mathematics() const { return *std::ranges::find(m_device->demo().subjects, u"WIS"_s, &Subject::abbreviation); }
    [[nodiscard]] QString spokenRow(const Id &subject) const
    {
        const auto rows = m_open->models().subjects.subjects();
        const auto row = *std::ranges::find(rows, subject, &SubjectSummary::id);
        QStringList parts{row.name, row.state, row.next};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    void openSubjects(QSize size)
    {
        open(size);
        tabTo(u"Subjects"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"SubjectsPage"_s);
    }
    void openMathematics()
    {
        // The list takes the focus, and its arrows go through it.
        for (int row = 0; row < 20 && focusName() != spokenRow(mathematics().id); ++row) {
            if (focusName().isEmpty() || row == 0) {
                auto *list = m_open->find("objectName", u"subjects"_s);
                QVERIFY(list != nullptr);
                list->forceActiveFocus(Qt::TabFocusReason);
            }
            key(Qt::Key_Down);
        }
        QCOMPARE(focusName(), spokenRow(mathematics().id));
        key(Qt::Key_Return);
        QTRY_COMPARE(m_open->page(), u"SubjectPage"_s);
    }

private Q_SLOTS:
    void theGuideIsTwoStepsAway_data() { sizes(); }
    void theGuideIsTwoStepsAway()
    {
        QFETCH(QSize, size);
        openSubjects(size);
        openMathematics();
        QTRY_VERIFY(m_open->find("text", mathematics().name) != nullptr);
        tabTo(u"How do I …?, 3 step cards, open"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(focusName(), u"How do I …?, 3 step cards, closed"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("text", u"Hoe dien ik in?"_s) != nullptr);
        tabTo(u"Introduction, open"_s);
        QTRY_VERIFY(m_open->find("text", m_open->models().subject.introduction()) != nullptr);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"SubjectsPage"_s);
    }

    void aDeadlineLeadsToItsTask_data() { sizes(); }
    void aDeadlineLeadsToItsTask()
    {
        QFETCH(QSize, size);
        openSubjects(size);
        openMathematics();
        const auto deadline = m_open->models().subject.deadlines().constFirst();
        tabTo(deadline.description());
        key(Qt::Key_Return);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
        QCOMPARE(m_open->models().item.card().id, deadline.item);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"SubjectPage"_s);
        // What was done there is no longer open here.
        StudentWork work(m_device->database(), m_device->student());
        QVERIFY(work.tick(deadline.item, {}, true, m_device->clock()()));
        m_open->models().subject.refresh();
        QVERIFY(std::ranges::none_of(m_open->models().subject.deadlines(), [&](const SubjectWorkRow &row) { return row.item == deadline.item; }));
    }

    void whatNobodyWroteIsSaidSo_data() { sizes(); }
    void whatNobodyWroteIsSaidSo()
    {
        QFETCH(QSize, size);
        open(size);
        const auto french = *std::ranges::find(m_device->demo().subjects, u"FRA"_s, &Subject::abbreviation);
        QMetaObject::invokeMethod(&m_open->window(), "showSubject", Q_ARG(Weekwijzer::Id, french.id));
        QTRY_COMPARE(m_open->page(), u"SubjectPage"_s);
        QTRY_VERIFY(m_open->find("text", u"not filled in"_s) != nullptr);
        for (const auto &part : {u"Introduction"_s, u"The year"_s, u"Goals and contents"_s, u"Activities and tools"_s, u"How do I …?"_s}) {
            QVERIFY2(m_open->find("text", part) != nullptr, qPrintable(part));
        }
    }

    void theStepsOfACardAreReadAloud()
    {
        open(laptop);
        QMetaObject::invokeMethod(&m_open->window(), "showSubject", Q_ARG(Weekwijzer::Id, mathematics().id));
        QTRY_COMPARE(m_open->page(), u"SubjectPage"_s);
        tabTo(u"Read aloud"_s);
        key(Qt::Key_Space);
        const auto card = m_open->models().subject.cards().constFirst();
        QTRY_COMPARE(m_open->speech().says, (QStringList{card.title} + card.steps).join(u'\n'));
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->speech().says, QString());
    }

    void theStepsOfATaskAreReadAloud()
    {
        open(laptop);
        showItem(m_device->task().id);
        const auto spoken = m_open->models().item.steps()->spoken();
        QVERIFY(spoken.startsWith(u"1. "_s) && spoken.contains(u"\n2. "_s));
        for (int button = 0; button < 10 && m_open->speech().says != spoken; ++button) {
            tabTo(u"Read aloud"_s);
            key(Qt::Key_Space);
            QCoreApplication::processEvents();
            key(Qt::Key_Tab);
        }
        QCOMPARE(m_open->speech().says, spoken);
    }
};

int main(int argc, char *argv[])
{
    SubjectWindowTest test;
    return runDressed(test, argc, argv);
}

#include "subject_window_test.moc"
