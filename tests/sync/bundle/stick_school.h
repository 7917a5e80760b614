// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/stick.h"
#include "hub_world.h"
#include "service/stick_desk.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Weekwijzer
{
/** A medium that is only memory: it neither forgets nor waits. */
class MemoryStick : public Medium
{
public:
    Expected<void> settle(QFile &) override { return {}; }
    Expected<void> settleFolder(const QString &) override { return {}; }
    Expected<QByteArray> fingerprintOf(const QString &path) override;
};

/** A whole device with a real database, beside a hub it can reach by either way. */
class StickDevice
{
public:
    StickDevice(HubWorld &world, const char *person, const char *name, Medium &medium, qint64 largest = largestPart);

    /** One exchange as over the network; the device hears the answer or does not. */
    void exchange(bool isHeard = true);
    [[nodiscard]] StickSent send(const QString &folder);
    StickReceived receive(const QStringList &paths);

    template<typename T>
    void make(const T &value)
    {
        const auto record = toRecord(value);
        commit({.kind = record.kind, .record = record.id, .values = record.values});
    }
    void commit(Change change);

    /** All rows, cursors and what waits: equal for devices in the same state. */
    [[nodiscard]] QStringList state();
    /** All rows. */
    [[nodiscard]] QStringList rows();
    [[nodiscard]] qint64 waiting();

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] BlobStore &files() { return m_files; }
    [[nodiscard]] Id id() const { return m_id; }
    [[nodiscard]] QByteArray publicKey() const { return m_keys.publicKey; }

private:
    HubWorld &m_world;
    Id m_id;
    QByteArray m_token;
    KeyPair m_keys;
    Database m_database;
    QTemporaryDir m_folder;
    BlobStore m_files;
    ExchangeStore m_store;
    Stick m_stick;
};

/** The hub's side of a stick, and the stick. */
class StickSchool
{
public:
    StickSchool();

    HubWorld hub;
    MemoryStick medium;
    QTemporaryDir stick;
    QTemporaryDir hubFiles;
    qint64 largest = largestPart;

    [[nodiscard]] StickDevice &addDevice(const char *person, const char *name);
    /** The hub takes all it finds; gives what became of each bundle. */
    QList<Expected<StickOutcome>> take(const QStringList &paths);
    /** There and back. */
    StickReceived trip(StickDevice &device);
    [[nodiscard]] BlobDesk blobs() { return {hub.database(), hubFolder()}; }
    /** The files on the stick whose names fit, by name. */
    [[nodiscard]] QStringList paths(const QString &filter) const;
    /** The hub's rows. */
    [[nodiscard]] QStringList hubRows();
    [[nodiscard]] QList<StickDevice *> devices() const;

private:
    [[nodiscard]] BlobFolder hubFolder() const { return {hubFiles.path(), QByteArray(32, 'h')}; }

    std::vector<std::unique_ptr<StickDevice>> m_devices;
};

template<typename T>
T must(Expected<T> value)
{
    if (!value) {
        qFatal() << value.error().kind << value.error().detail;
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(value);
    }
}
}
