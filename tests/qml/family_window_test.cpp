// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/sharing_store.h"
#include "window_hand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What others see, words to the coach, and the window of a parent, by keyboard alone. */
class FamilyWindowTest : public WindowHand
{
    Q_OBJECT

    [[nodiscard]] SharingStore sharing() { return SharingStore(m_device->database()); }

    void openMe(QSize size)
    {
        open(size);
        tabTo(u"Me"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"MePage"_s);
    }

private Q_SLOTS:
    void wordsGoToTheCoachOnceTheyAreSent_data() { sizes(); }
    void wordsGoToTheCoachOnceTheyAreSent()
    {
        QFETCH(QSize, size);
        openMe(size);
        tabTo(u"Tell my coach"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"CoachPage"_s);
        QTRY_VERIFY(m_open->find("text", u"Only Joris, your coach, gets this. Nobody else does: no teacher, no parent."_s) != nullptr);
        tabTo(u"Not well"_s);
        key(Qt::Key_Space);
        tabTo(u"In your own words"_s);
        type(u"maths"_s);
        tabTo(u"Please call me"_s);
        key(Qt::Key_Space);
        QVERIFY(sharing().messagesOf(m_device->student()).value().isEmpty());
        tabTo(u"Send to Joris"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(sharing().messagesOf(m_device->student()).value().size(), 1);
        const auto message = sharing().messagesOf(m_device->student()).value().constFirst();
        QCOMPARE(message.text, u"maths"_s);
        QCOMPARE(message.feeling, CoachMessage::Feeling::Bad);
        QCOMPARE(message.wish, CoachMessage::Wish::CallMe);
        QTRY_VERIFY(m_open->find("text", u"Waiting for connection"_s) != nullptr);
    }

    void withoutACoachItSaysWhomElseToAsk_data() { sizes(); }
    void withoutACoachItSaysWhomElseToAsk()
    {
        QFETCH(QSize, size);
        openMe(size);
        auto alone = m_device->demo().people.constFirst();
        alone.coach = {};
        m_device->put(toRecord(alone));
        tabTo(u"Tell my coach"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("title", u"Nobody is known as your coach"_s) != nullptr);
        QVERIFY(m_open->control(u"Please call me"_s) == nullptr);
    }

    void aStudentChoosesWhatParentsSee_data() { sizes(); }
    void aStudentChoosesWhatParentsSee()
    {
        QFETCH(QSize, size);
        openMe(size);
        tabTo(u"What others see of me"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"SeenPage"_s);
        tabTo(u"What I ticked as done"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(sharing().choiceOf(m_device->student()).value().value_or(SharingChoice()).parts.testFlag(SharingChoice::Part::Done));
        const auto week = m_open->models().seen.week();
        tabTo(u"Week after"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->models().seen.week() != week);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"MePage"_s);
    }

    void helpInASubjectIsChosenAndTakenBack_data() { sizes(); }
    void helpInASubjectIsChosenAndTakenBack()
    {
        QFETCH(QSize, size);
        openMe(size);
        tabTo(u"Different for a subject"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"SubjectLevelsPage"_s);
        const auto subject = m_open->models().me.subjects().constFirst();
        m_open->models().me.chooseFor(subject.subject, int(SupportChoice::Level::GetHelp));
        QTRY_COMPARE(m_open->models().me.subjects().constFirst().level, int(SupportChoice::Level::GetHelp));
        tabTo(u"%1: Back to “As for all subjects”"_s.arg(subject.name));
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->models().me.subjects().constFirst().level, 0);
    }

    void aParentsWindowLeadsToEachChildAndBack_data() { sizes(); }
    void aParentsWindowLeadsToEachChildAndBack()
    {
        QFETCH(QSize, size);
        open(size, {.start = DemoDevice::Start::OfGuardian});
        QTRY_COMPARE(m_open->page(), u"FamilyPage"_s);
        QVERIFY(m_open->control(u"Today"_s) == nullptr);
        const auto children = m_open->models().family.childRows();
        QCOMPARE(children.size(), 2);
        for (const auto &child : children) {
            tabTo(u"%1, %2"_s.arg(child.name, child.words));
            key(Qt::Key_Space);
            QTRY_COMPARE(m_open->page(), u"SeenPage"_s);
            QTRY_COMPARE(m_open->models().seen.name(), child.name);
            QVERIFY(m_open->control(u"What I ticked as done"_s) == nullptr);
            QTRY_VERIFY(m_open->find("text", u"Of your child"_s) != nullptr);
            key(Qt::Key_Left, Qt::AltModifier);
            QTRY_COMPARE(m_open->page(), u"FamilyPage"_s);
        }
        tabTo(u"Reading"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"ReadingPage"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"FamilyPage"_s);
        tabTo(u"Send by stick"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"StickPage"_s);
    }
};

int main(int argc, char *argv[])
{
    FamilyWindowTest test;
    return runDressed(test, argc, argv);
}

#include "family_window_test.moc"
