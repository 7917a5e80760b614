// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work_thread.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
WorkThread::WorkThread(DeviceWorker::Connect connect, Clock clock, std::optional<BlobFolder> files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_worker(new DeviceWorker(std::move(connect), std::move(clock), m_files))
{
    m_thread.setObjectName(u"work"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_worker, &DeviceWorker::open);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QObject::connect(m_worker, &DeviceWorker::recordsChanged, this, &WorkThread::recordsChanged);
    QObject::connect(m_worker, &DeviceWorker::statusChanged, this, &WorkThread::statusChanged);
    QObject::connect(m_worker, &DeviceWorker::lineChanged, this, &WorkThread::lineChanged);
    QObject::connect(m_worker, &DeviceWorker::paired, this, &WorkThread::paired);
    QObject::connect(m_worker, &DeviceWorker::pairingFailed, this, &WorkThread::pairingFailed);
    QObject::connect(m_worker, &DeviceWorker::failed, this, &WorkThread::failed);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    // Queued behind what was asked for before, so that nothing handed over is dropped.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void WorkThread::perform(DeviceWorker::Intent intent, const QSet<Kind> &touched, const QObject *context, Outcome report)
{
    const auto finish = [this, touched, report = std::move(report), guard = QPointer(context)](const Expected<void> &done) {
        if (report && guard) {
            report(done);
        }
        if (done) {
            Q_EMIT recordsChanged(touched);
        } else {
            Q_EMIT failed(done.error());
        }
    };
    QMetaObject::invokeMethod(m_worker, [this, intent = std::move(intent), finish] {
        const auto done = m_worker->perform(intent);
        QMetaObject::invokeMethod(this, [finish, done] { finish(done); }, Qt::QueuedConnection);
    });
}

void WorkThread::pair(const QUrl &hub, const QString &code, const QString &deviceName)
{
    QMetaObject::invokeMethod(m_worker, [=, this] { m_worker->pair(hub, code, deviceName); });
}

void WorkThread::openDemo()
{
    QMetaObject::invokeMethod(m_worker, &DeviceWorker::openDemo);
}

void WorkThread::agreeToRemove()
{
    QMetaObject::invokeMethod(m_worker, &DeviceWorker::agreeToRemove);
}

void WorkThread::syncNow()
{
    QMetaObject::invokeMethod(m_worker, &DeviceWorker::syncNow);
}

template<typename Result>
void WorkThread::report(const Result &result, const QPointer<const QObject> &context, const std::function<void(const Result &)> &report)
{
    const auto tell = [result, context, report] {
        if (context) {
            report(result);
        }
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void WorkThread::read(DeviceWorker::Reading reading, const QObject *context, Outcome report)
{
    QMetaObject::invokeMethod(m_worker, [this, reading = std::move(reading), guard = QPointer(context), report = std::move(report)] {
        this->report(m_worker->read(reading), guard, report);
    });
}

void WorkThread::sendByStick(const QString &folder, const QObject *context, std::function<void(const Expected<StickSent> &)> report)
{
    QMetaObject::invokeMethod(m_worker, [this, folder, guard = QPointer(context), report = std::move(report)] {
        this->report(m_worker->sendByStick(folder), guard, report);
    });
}

void WorkThread::fetchByStick(const QString &folder, const QObject *context, std::function<void(const Expected<StickReceived> &)> report)
{
    QMetaObject::invokeMethod(m_worker, [this, folder, guard = QPointer(context), report = std::move(report)] {
        this->report(m_worker->fetchByStick(folder), guard, report);
    });
}
}
