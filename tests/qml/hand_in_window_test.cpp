// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "support/photo_file.h"
#include "window_hand.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Handing in with files, by keyboard. */
class HandInWindowTest : public WindowHand
{
    Q_OBJECT

    QTemporaryDir m_scratch;

    void openTask(QSize size, const CaptureDevices &devices = {})
    {
        open(size, {.devices = devices});
        showItem(m_device->task().id);
        QTRY_VERIFY(m_open->control(u"Add a file"_s) != nullptr);
    }

    FilesModel &files() { return *m_open->models().item.files(); }
    QList<HandIn> handIns() { return WorkStore(m_device->database()).handInsOf(m_device->student(), m_device->task().id).value(); }

    void addPhoto()
    {
        QFile file(m_scratch.filePath(u"blad 3.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(phonePhoto({1600, 1200}, 6)) > 0);
        file.close();
        files().add({QUrl::fromLocalFile(file.fileName())});
        QTRY_VERIFY(m_open->control(u"blad 3.jpg"_s) != nullptr);
        QTRY_VERIFY(!files().isBusy());
    }

    /** A page that slides in takes the focus once more when it has come; only from then on it stays where it is put. */
    void focus(const char *property, const QVariant &value)
    {
        const auto focused = [&] {
            auto *item = m_open->find(property, value);
            if (item == nullptr || !item->isEnabled()) {
                return false;
            }
            item->forceActiveFocus(Qt::TabFocusReason);
            return item->hasActiveFocus();
        };
        QTRY_VERIFY2(focused(), qPrintable(value.toString()));
    }

    /** As somebody who never touches a mouse. */
    void pressByKey(const QString &text)
    {
        focus("text", text);
        key(Qt::Key_Space);
    }

    /** What a screen reader says of the next controls that Tab comes to. */
    QStringList tabOrder(int count)
    {
        QStringList order;
        for (int steps = 0; steps < count; ++steps) {
            key(Qt::Key_Tab);
            order.append(focusName());
        }
        return order;
    }

private Q_SLOTS:
    void aPhotoAloneIsHandedInByKeyboard_data() { sizes(); }
    void aPhotoAloneIsHandedInByKeyboard()
    {
        QFETCH(QSize, size);
        openTask(size);
        QVERIFY(!m_open->find("objectName", u"send"_s)->isEnabled());
        addPhoto();
        QTRY_VERIFY(m_open->find("objectName", u"send"_s)->isEnabled());
        focus("objectName", u"send"_s);
        key(Qt::Key_Space);
        // Nothing is ticked yet: it says so, names the parts, and leaves the choice.
        QTRY_VERIFY(m_open->find("text", u"Not ticked yet:"_s) != nullptr);
        QVERIFY(m_open->find("text", m_open->models().item.missing().constFirst()) != nullptr);
        pressByKey(u"Not yet"_s);
        QTRY_VERIFY(m_open->find("text", u"Not ticked yet:"_s) == nullptr);
        QVERIFY(handIns().isEmpty());
        focus("objectName", u"send"_s);
        key(Qt::Key_Space);
        pressByKey(u"Hand in anyway"_s);
        QTRY_COMPARE(handIns().size(), 1);
        QTRY_COMPARE(m_open->models().item.handIns().size(), 1);
        const auto attachments = WorkStore(m_device->database()).attachmentsOf(handIns()[0].id).value();
        QCOMPARE(attachments.size(), 1);
        // The version shows its file; nothing is left to hand in.
        QTRY_VERIFY(m_open->control(u"blad 3.jpg"_s) != nullptr);
        QVERIFY(files().rows().isEmpty());
        QTRY_VERIFY(!m_open->find("objectName", u"send"_s)->isEnabled());
    }

    void whatIsCompleteIsHandedInWithoutAQuestion()
    {
        openTask(laptop);
        m_open->models().item.tick(true);
        QTRY_VERIFY(m_open->models().item.missing().isEmpty());
        addPhoto();
        focus("objectName", u"send"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(handIns().size(), 1);
    }

    void aFileIsTakenOutByKeyboard_data() { sizes(); }
    void aFileIsTakenOutByKeyboard()
    {
        QFETCH(QSize, size);
        openTask(size);
        addPhoto();
        pressByKey(u"Take out blad 3.jpg"_s);
        QTRY_VERIFY(m_open->control(u"blad 3.jpg"_s) == nullptr);
        QVERIFY(files().rows().isEmpty());
    }

    void tabGoesFromTheTextOverTheFilesToHandingIn()
    {
        openTask(laptop);
        m_open->models().item.setDraft(u"Mijn werk"_s);
        QTRY_VERIFY(m_open->control(u"Mijn werk"_s) != nullptr);
        focus("text", u"Mijn werk"_s);
        QCOMPARE(tabOrder(4), (QStringList{u"Add a photo"_s, u"Add a file"_s, u"Size of photos"_s, u"Hand in"_s}));
    }

    void theSizeIsChosenByKeyboard()
    {
        openTask(laptop);
        Q_EMIT m_open->thread().lineChanged({.metered = true});
        QTRY_VERIFY(m_open->find("displayText", FilesModel::sizes()[0]) != nullptr);
        focus("displayText", FilesModel::sizes()[0]);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QTRY_COMPARE(files().size(), int(PhotoSize::Original));
    }

    void filesAreChosenInADialog_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("photo") << u"Add a photo"_s;
        QTest::newRow("file") << u"Add a file"_s;
    }
    void filesAreChosenInADialog()
    {
        QFETCH(QString, button);
        openTask(laptop);
        const auto dialog = [&]() -> QObject * {
            // What a page makes belongs to the page, and that to no window.
            const auto objects = m_open->control(u"Add a file"_s)->parentItem()->parentItem()->findChildren<QObject *>();
            const auto asking = std::ranges::find_if(
                objects, [](const QObject *object) { return object->inherits("QQuickFileDialog") && object->property("visible").toBool(); });
            return asking == objects.end() ? nullptr : *asking;
        };
        pressByKey(button);
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->property("title").toString(), button);
        QMetaObject::invokeMethod(dialog(), "reject");
        QTRY_VERIFY(dialog() == nullptr);
    }

    void withoutDevicesNothingAsksForThem()
    {
        openTask(laptop);
        QVERIFY(m_open->control(u"Take a photo"_s) == nullptr);
        QVERIFY(m_open->control(u"Record"_s) == nullptr);
    }

    /** What the kernel knows of may be nothing that sound or pictures come from; then the dialog says so and nothing else happens. */
    void aDeviceThatIsNoneIsTold_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("microphone") << u"Record"_s << u"There is no microphone on this device. Plug one in, or add a file."_s;
        QTest::newRow("camera") << u"Take a photo"_s << u"There is no camera on this device. Add a photo instead."_s;
    }
    void aDeviceThatIsNoneIsTold()
    {
        QFETCH(QString, button);
        QFETCH(QString, sentence);
        const QTemporaryDir devices;
        QVERIFY(QDir(devices.path()).mkpath(u"snd"_s));
        for (const auto *name : {"snd/pcmC0D0c", "video0"}) {
            QFile device(devices.filePath(QLatin1StringView(name)));
            QVERIFY(device.open(QIODevice::WriteOnly));
        }
        openTask(phone, {.devices = devices.path(), .session = {}});
        pressByKey(button);
        QTRY_VERIFY(m_open->control(u"Add a file"_s) != nullptr);
        if (!QDir(u"/dev"_s).entryList({u"video*"_s}, QDir::System).isEmpty() || QFile::exists(u"/dev/snd"_s)) {
            QSKIP("this machine has one, which would be used");
        }
        QTRY_VERIFY(m_open->find("text", sentence) != nullptr);
        key(Qt::Key_Escape);
        QTRY_VERIFY(m_open->find("text", sentence) == nullptr);
        QVERIFY(m_open->control(u"Add a file"_s) != nullptr);
    }

    void criteriaAreTickedByKeyboard()
    {
        openTask(phone);
        auto task = m_device->task();
        task.evaluation = u"- Een titel\n- Drie bronnen"_s;
        m_device->put(toRecord(task));
        m_open->models().item.refresh();
        pressByKey(u"Drie bronnen"_s);
        QTRY_VERIFY(m_open->models().item.criteria()[1].checked);
        QTRY_VERIFY(m_open->control(u"Drie bronnen"_s)->property("checked").toBool());
        QCOMPARE(focusName(), u"Drie bronnen"_s);
    }
};

int main(int argc, char *argv[])
{
    HandInWindowTest test;
    return runDressed(test, argc, argv);
}

#include "hand_in_window_test.moc"
