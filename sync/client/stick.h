// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bundle/bundle_folder.h"
#include "bundle/bundle_writer.h"
#include "bundle/medium.h"
#include "database/forgetting.h"
#include "exchange_store.h"
#include "stick_files.h"

namespace Weekwijzer
{
/** What was written to a stick. */
struct StickSent {
    QStringList files;
    qint64 changes = 0; ///< That travel in it.
    qint64 waiting = 0; ///< That don't: a bundle takes one batch.
};

/** What came from a stick. */
struct StickReceived {
    int answers = 0; ///< That were for this device, and whole.
    qint64 settled = 0; ///< Changes that have their outcome now.
    QSet<Kind> kinds; ///< Of the rows that came.
    bool more = false; ///< The hub has more: it comes with the next answer.
    bool withheld = false; ///< To agree with the hub, more would be removed here than is done without asking.
    QList<UnreadableFile> troubles; ///< Files for this device, or for nobody, that can't be used, or not to their end.

    /** Is all here that the hub had for this device when it answered? */
    [[nodiscard]] bool isComplete() const { return answers > 0 && !more && !withheld; }
};

/** The exchange by stick: the same request into one bundle, the same reply out of another, and no network. */
class Stick
{
public:
    /** `medium` and `files` have to live as long; without files only records travel. */
    Stick(Database &database, Medium &medium, BlobStore *files = nullptr, qint64 largest = largestPart)
        : m_store(database)
        , m_forgetting(database)
        , m_device(database)
        , m_outbox(database)
        , m_cursors(database)
        , m_keys(database)
        , m_files(files == nullptr ? nullptr : std::make_unique<StickFiles>(*files))
        , m_medium(medium)
        , m_largest(largest)
    {
    }

    /**
     * Writes what waits, and where this device stands, into the folder; what it wrote there before is replaced.
     *
     * Unpaired without keys, NotFound without that folder, DiskFull, BadStick; then nothing there changed. Whether the hub
     * still knows this device does not matter.
     */
    [[nodiscard]] Expected<StickSent> send(const QString &folder, const QDateTime &now);
    /** Takes over every answer for this device in these folders and files; fails only when this device can't keep them. */
    [[nodiscard]] Expected<StickReceived> receive(const QStringList &paths, const QDateTime &now);

private:
    /** What has come of one answer so far. */
    struct Reading {
        BundleReader bundle;
        QDateTime now;
        QDateTime hubTime;
        qint64 hubClock = 0;
        bool timely = false; ///< Nothing has happened here since its work left.
        bool ended = false;
    };

    /** Marks of the changes on their way and of the cursors, and what is asked; an answer carries back what it was made for. */
    [[nodiscard]] Expected<QByteArray> standing();
    [[nodiscard]] Expected<void> write(BundleWriter &bundle, const SyncRequest &request, const QDateTime &now);
    [[nodiscard]] Expected<void> take(const FoundBundle &found, const StickKeys &keys, const QDateTime &now, StickReceived &received);
    [[nodiscard]] Expected<void> takeFrames(Reading &reading, StickReceived &received);
    [[nodiscard]] Expected<void> takeFrame(const Frame &frame, Reading &reading, StickReceived &received);
    [[nodiscard]] Expected<void> settle(Ack ack, Reading &reading, StickReceived &received);
    [[nodiscard]] Expected<void> keep(Page page, const Reading &reading, StickReceived &received);
    [[nodiscard]] Expected<void> finishForgetting();
    [[nodiscard]] Expected<void> noteContact(const Reading &reading);

    ExchangeStore m_store;
    Forgetting m_forgetting;
    DeviceStore m_device;
    Outbox m_outbox;
    CursorStore m_cursors;
    StickKeyStore m_keys;
    std::unique_ptr<StickFiles> m_files;
    Medium &m_medium;
    qint64 m_largest;
};
}
