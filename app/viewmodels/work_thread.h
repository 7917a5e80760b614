// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "device_worker.h"

#include <QPointer>
#include <QThread>

namespace Weekwijzer
{
/**
 * The interface's side of the writing thread: hands over what the person wants and tells what came of it.
 *
 * Every call returns at once. A wish that fails comes back as `failed`.
 */
class WorkThread : public QObject
{
    Q_OBJECT

public:
    WorkThread(DeviceWorker::Connect connect, Clock clock, std::optional<BlobFolder> files = {}, QObject *parent = nullptr);
    /** Waits for wishes already handed over. */
    ~WorkThread() override;

    /** Where files are kept; none where only records are. */
    [[nodiscard]] const std::optional<BlobFolder> &files() const { return m_files; }

    using Outcome = std::function<void(const Expected<void> &done)>;

    /** Does it; any thread may ask. Reports the outcome unless `context` is gone, and tells that rows of these kinds changed. */
    void perform(DeviceWorker::Intent intent, const QSet<Kind> &touched, const QObject *context = nullptr, Outcome report = {});
    /** As `perform`, but only looks. */
    void read(DeviceWorker::Reading reading, const QObject *context, Outcome report);
    void pair(const QUrl &hub, const QString &code, const QString &deviceName);
    void openDemo();
    void syncNow();
    void agreeToRemove();
    /** Both report unless `context` is gone. */
    void sendByStick(const QString &folder, const QObject *context, std::function<void(const Expected<StickSent> &)> report);
    void fetchByStick(const QString &folder, const QObject *context, std::function<void(const Expected<StickReceived> &)> report);

Q_SIGNALS:
    void recordsChanged(const QSet<Weekwijzer::Kind> &kinds);
    void statusChanged(const Weekwijzer::SyncStatus &status);
    void lineChanged(const Weekwijzer::LineFacts &line);
    void paired();
    void pairingFailed(const Weekwijzer::Error &error);
    void failed(const Weekwijzer::Error &error);

private:
    template<typename Result>
    void report(const Result &result, const QPointer<const QObject> &context, const std::function<void(const Result &)> &report);

    std::optional<BlobFolder> m_files;
    QThread m_thread;
    DeviceWorker *m_worker; ///< Deleted by its thread's end.
};
}
