// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/key_pair.h"
#include "shots.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
void shootStick(const Wishes &wishes)
{
    DemoDevice device;
    const QTemporaryDir stick;
    need(DeviceStore(device.database())
             .becomeFork(Id::derived({"device"}), {}, {.seed = QByteArray(32, 's'), .hubKey = KeyPair::fromSeed(QByteArray(32, 'h')).publicKey}));
    need(StudentWork(device.database(), device.student()).tick(device.task().id, {}, true, device.clock()()));
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.press(QCoreApplication::translate("WeekHeader", "Menu"));
    camera.take(u"drawer"_s);
    Q_EMIT open.thread().statusChanged({.state = SyncStatus::State::Offline, .waiting = 1, .lastContact = device.clock()().addDays(-1)});
    camera.press(QCoreApplication::translate("MainDrawer", "Send by stick"));
    camera.take(u"stick"_s);
    open.models().stick.send(QUrl::fromLocalFile(stick.path()));
    camera.take(u"stick-sent"_s);
    open.models().stick.fetch(QUrl::fromLocalFile(stick.path()));
    camera.take(u"stick-no-answer"_s);
}
}
