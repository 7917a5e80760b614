// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "support/photo_file.h"

#include <QTemporaryDir>

#include <QTest>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QUrl written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal() << "cannot write" << name;
    }
    return QUrl::fromLocalFile(file.fileName());
}
}

void shootItem(const Wishes &wishes)
{
    DemoDevice device;
    const auto item = device.task();
    const auto now = device.clock()();
    OpenWindow open(device);
    Camera camera(wishes, open);
    QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, item.id));
    camera.take(u"item"_s);

    StudentWork work(device.database(), device.student());
    const auto steps = PlanStore(device.database()).stepsOf(item.id).value();
    for (const auto &step : steps) {
        need(work.tick(item.id, step.id, true, now));
    }
    const auto id = work.handIn(item.id, u"Ik schrijf aan Noor, die vorig jaar verhuisde. Ik mis onze fietstochten naar school."_s, now);
    const auto handIn = *WorkStore(device.database()).handIn(id.value()).value();
    open.models().item.refresh();
    camera.take(u"item-handed-in"_s);

    device.answer(handIn);
    open.models().item.refresh();
    camera.take(u"item-feedback"_s);
    camera.press(open.models().item.nextText());
    camera.take(u"item-feedback-read"_s);
}

void shootFiles(const Wishes &wishes)
{
    DemoDevice device;
    const QTemporaryDir folder;
    auto item = device.task();
    item.evaluation =
        u"Waar ik op let:\n- Je brief heeft een begin, een midden en een slot.\n- Je schrijft aan iemand die je kent.\n- Je leest hem nog eens na."_s;
    device.put(toRecord(item));
    const auto steps = PlanStore(device.database()).stepsOf(item.id).value();
    StudentWork work(device.database(), device.student());
    need(work.tick(item.id, steps[0].id, true, device.clock()()));
    // As if there were a camera and a microphone.
    QDir(folder.path()).mkpath(u"snd"_s);
    std::ignore = written(folder, u"video0"_s, "x");
    std::ignore = written(folder, u"snd/pcmC0D0c"_s, "x");
    OpenWindow open(device, {.devices = folder.path(), .session = qEnvironmentVariable("PULSE_RUNTIME_PATH")});
    Camera camera(wishes, open);
    QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, item.id));
    Q_EMIT open.thread().lineChanged({.metered = true});
    auto &files = *open.models().item.files();
    files.add({written(folder, u"mijn blad van dinsdag, tweede kant.jpg"_s, phonePhoto({4000, 3000}, 6)),
               written(folder, u"brief.odt"_s, QByteArray(1'240'000, 'x'))});
    if (!QTest::qWaitFor([&] { return files.rows().size() == 2 && !files.isBusy(); })) {
        qFatal("the files are not kept");
    }
    camera.reveal(FilesModel::sizes()[0]);
    camera.reveal(QCoreApplication::translate("HandInSection", "Hand in"));
    camera.take(u"item-files"_s);
    camera.press(QCoreApplication::translate("HandInFiles", "Record"));
    camera.take(u"item-record"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    camera.press(QCoreApplication::translate("HandInFiles", "Take a photo"));
    camera.take(u"item-camera"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    QTest::qWait(settleMilliseconds);
    open.find("objectName", u"send"_s)->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&open.window(), Qt::Key_Space);
    camera.take(u"item-hand-in-question"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    open.models().item.handIn();
    camera.take(u"item-files-handed-in"_s);
}

void shootKept(const Wishes &wishes)
{
    DemoDevice device;
    const auto task = device.task();
    const auto now = device.clock()();
    RecordStore records(device.database());
    const auto hear = [&](const Record &record) { need(records.put(record, *records.scopeOf(record), 5)); };
    const auto draft = Draft::idOf(device.student(), task.id);
    hear(toRecord(Draft{.id = draft, .student = device.student(), .item = task.id, .text = u"Ik schrijf aan Noor, die vorig jaar verhuisde."_s}));
    hear(toRecord(KeptText{.id = Id::derived({"kept"}),
                           .owner = device.student(),
                           .aboutKind = Kind::Draft,
                           .about = draft,
                           .field = kindOf<Draft>().field("text"_L1)->key,
                           .text = u"Ik schrijf aan mijn nicht in Gent. We zien elkaar bijna nooit meer."_s,
                           .device = u"Tablet"_s,
                           .writtenAt = now.addSecs(-7200),
                           .settledAt = {}}));
    OpenWindow open(device);
    Camera camera(wishes, open);
    QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, task.id));
    camera.take(u"item-draft"_s);
    camera.press(QCoreApplication::translate("HandInSection", "Compare"));
    camera.take(u"kept"_s);
}
}
