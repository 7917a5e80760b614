// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_school.h"

#include "client/device_desk.h"
#include "client/stick.h"
#include "engine/engine.h"

namespace Weekwijzer
{
/** A device's real engine and stores on a disk that loses power; carries out what the engine says as the client does. */
class SimDevice
{
public:
    /** A request under way. */
    struct Request {
        QByteArray token;
        QByteArray body;
        bool isOld = false; ///< The hub finds its program too old.
    };

    /** `image` is what is on its disk. */
    SimDevice(int number, const SimPerson &person, quint64 seed, const SimDisk::Image &image);

    [[nodiscard]] Expected<void> pair(const Id &device, const QByteArray &token);

    /** Writes as a person does; gives the clock of the edit once it is said to be saved. */
    [[nodiscard]] Expected<qint64> write(Change change, const QDateTime &worldTime);

    /** What waits and where it stands goes onto a stick; and what the hub answered comes from there. */
    [[nodiscard]] Expected<StickSent> writeStick(const QString &folder, Medium &medium, const QDateTime &worldTime);
    [[nodiscard]] Expected<StickReceived> readStick(const QString &folder, Medium &medium, const QDateTime &worldTime);

    void connect(const QDateTime &worldTime) { dispatch(ConnectionFound{}, worldTime); }
    void hear(const QByteArray &bytes, const QDateTime &worldTime) { dispatch(BytesArrived{.bytes = bytes}, worldTime); }
    void endReply(const QDateTime &worldTime) { dispatch(ReplyEnded{}, worldTime); }
    void fail(const Error &error, const QDateTime &worldTime) { dispatch(ExchangeFailed{.error = error}, worldTime); }
    /** Its person agrees to what would be removed. */
    [[nodiscard]] Expected<void> agreeToRemove() { return m_desk->agreeToRemove(); }
    void takeName(const Id &device, const QByteArray &token, const QDateTime &worldTime);
    /** The request that the engine wants to be sent; it is given once. */
    [[nodiscard]] std::optional<Request> takeRequest() { return std::exchange(m_request, std::nullopt); }
    /** Wants it a name of its own? Says so once. */
    [[nodiscard]] bool takesFork() { return std::exchange(m_wantsName, false); }

    void kill();
    void losePower();
    void losePowerAfter(qint64 operations);
    /** There is room, and no power cut is planned. */
    void mend();
    void setRoom(std::optional<qint64> bytes) { m_disk.setCapacity(bytes ? std::optional(m_disk.used() + *bytes) : std::nullopt); }
    void setClockOffset(qint64 milliseconds) { m_clockOffset = milliseconds; }
    void makeOld() { m_isOld = true; }

    [[nodiscard]] QDateTime clock(const QDateTime &worldTime) const { return worldTime.addMSecs(m_clockOffset); }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const SimDisk &disk() const { return m_disk; }
    [[nodiscard]] const SimPerson &person() const { return *m_person; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] std::optional<Pairing> pairing();
    /** Does it rest with something that somebody has to see to? */
    [[nodiscard]] std::optional<ErrorKind> trouble() const { return m_trouble; }
    [[nodiscard]] bool isOld() const { return m_isOld; }
    /** How often it lost its power or its program. */
    [[nodiscard]] int restarts() const { return m_restarts; }
    /** A failure of its storage that no fault of the disk explains. */
    [[nodiscard]] std::optional<Error> complaint() const { return m_complaint; }

private:
    void open();
    void dispatch(const Event &event, const QDateTime &worldTime);
    [[nodiscard]] Expected<void> carryOut(const Command &command, const QDateTime &now);
    [[nodiscard]] Expected<void> sealBatch();
    [[nodiscard]] Expected<void> post(const QByteArray &body);
    [[nodiscard]] Expected<void> store(const Page &page);
    [[nodiscard]] Expected<void> noteContact(const QDateTime &now);
    /** Starts again when the planned power cut has struck; notes a failure nobody planned. */
    void lookAfterDisk(const std::optional<Error> &failed);

    int m_number;
    const SimPerson *m_person;
    quint64 m_seed;
    SimDisk m_disk;
    std::optional<Database> m_database;
    std::optional<DeviceDesk> m_desk;
    std::optional<Engine> m_engine;
    QList<Event> m_events;
    std::optional<Request> m_request;
    std::optional<ErrorKind> m_trouble;
    std::optional<Error> m_complaint;
    qint64 m_clockOffset = 0;
    int m_restarts = 0;
    bool m_wantsName = false;
    bool m_isOld = false;
};
}
