// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/work_store.h"
#include "window_hand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A text is read aloud by one press, and stops by another. */
class VoiceWindowTest : public WindowHand
{
    Q_OBJECT

    void openTask(QSize size)
    {
        open(size, {.life = QString()});
        showItem(m_device->task().id);
    }

private Q_SLOTS:
    void aTextIsReadAndStopped_data() { sizes(); }
    void aTextIsReadAndStopped()
    {
        QFETCH(QSize, size);
        openTask(size);
        tabTo(u"Read aloud"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!m_open->speech().says.isEmpty());
        QCOMPARE(m_open->speech().speaks.language(), QLocale::English);
        QCOMPARE(m_open->models().voice.reading(), m_open->speech().says);
        tabTo(u"Stop"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->speech().says, QString());
        QTRY_VERIFY(m_open->control(u"Stop"_s) == nullptr);
    }

    void whatATeacherSaidIsHeardAndStopped_data() { sizes(); }
    void whatATeacherSaidIsHeardAndStopped()
    {
        QFETCH(QSize, size);
        openTask(size);
        const auto sound = m_device->blobs().takeIn("what was said"_ba).value();
        auto feedback = WorkStore(m_device->database()).feedbackOf(m_device->student(), m_device->task().id).value().constFirst();
        feedback.mediaType = u"audio/ogg"_s;
        feedback.size = int(sound.size);
        feedback.file = sound.name;
        m_device->put(toRecord(feedback));
        m_open->models().item.show(m_device->task().id);
        tabTo(u"Listen to your teacher"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->speech().plays, "what was said"_ba);
        tabTo(u"Stop"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->speech().plays, QByteArray());
        QTRY_VERIFY(m_open->control(u"Listen to your teacher"_s) != nullptr);
    }

    void whoLeavesThePageHearsNoMore()
    {
        openTask(laptop);
        tabTo(u"Read aloud"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!m_open->speech().says.isEmpty());
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        QTRY_COMPARE(m_open->speech().says, QString());
    }

    void noVoiceIsToldOnceAndThenNotOffered()
    {
        openTask(laptop);
        tabTo(u"Read aloud"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!m_open->speech().says.isEmpty());
        Q_EMIT m_open->speech().unable();
        QTRY_VERIFY(m_open->find("text", u"This device has no voice to read with. You can go on reading here yourself."_s) != nullptr);
        QVERIFY(m_open->control(u"Read aloud"_s) == nullptr);
    }
};

int main(int argc, char *argv[])
{
    VoiceWindowTest test;
    return runDressed(test, argc, argv);
}

#include "voice_window_test.moc"
