// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_trip.h"

#include "protocol/frame.h"
#include "world.h"

#include <QCryptographicHash>
#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
enum class StickTrip::Mishap : quint8 {
    PulledOut, ///< While it is written to, or before it can be read.
    Forgets, ///< It gives back something else than was written.
    PulledLate, ///< When all but the last was done.
    Changed, ///< A byte of a file is another one.
    Cut, ///< The end of a file is missing.
    Late, ///< What lies on it is from earlier.
    Twice,
    None,
};

namespace
{
constexpr quint32 sticks = 3;
/** So many different second numbers there are for what goes wrong; most of them for nothing. */
constexpr quint32 kindsOfLuck = 16;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()) {
        qFatal("a simulated stick can't be written");
    }
}

/** What lies in an answer, as it would have gone over the line. */
QByteArray replyIn(const QString &path, const KeyPair &reader)
{
    const auto open = [&](int) -> Expected<std::unique_ptr<QIODevice>> {
        auto file = std::make_unique<QFile>(path);
        return file->open(QIODevice::ReadOnly) ? Expected<std::unique_ptr<QIODevice>>(std::move(file))
                                               : failure(ErrorKind::Storage, file->errorString());
    };
    auto bundle = mustHave(BundleReader::begun(open, reader));
    FrameWriter writer(1);
    QByteArray reply;
    for (auto frame = mustHave(bundle.next()); frame; frame = mustHave(bundle.next())) {
        reply += writer.frame(*frame);
    }
    return reply;
}

/** Of the name it has now; empty when it has none. */
KeyPair keysOf(SimDevice &device)
{
    const auto pairing = device.pairing();
    return pairing ? simKeyPair(pairing->token) : KeyPair();
}

/** Refusals that a bundle may meet at the hub though nothing is wrong with it. */
bool isForeseen(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == Unpaired || kind == Erased || kind == Forked || kind == UnknownSender || kind == BadStick || kind == Offline;
}

/** It doesn't wait for a disk, and is pulled out or forgets when it shall. */
class SimMedium : public Medium
{
public:
    SimMedium(bool fails, bool forgets, bool failsLate)
        : m_fails(fails)
        , m_forgets(forgets)
        , m_failsLate(failsLate)
    {
    }

    Expected<void> settle(QFile &) override { return m_fails ? pulledOut() : Expected<void>(); }
    Expected<void> settleFolder(const QString &) override { return m_failsLate ? pulledOut() : Expected<void>(); }
    Expected<QByteArray> fingerprintOf(const QString &path) override
    {
        return QCryptographicHash::hash(m_forgets ? QByteArray() : contentOf(path), QCryptographicHash::Blake2b_256);
    }

private:
    // A kind that no database has, so that nobody takes it for a failure of one.
    static Expected<void> pulledOut() { return failure(ErrorKind::BadStick, u"the stick was pulled out"_s); }

    bool m_fails;
    bool m_forgets;
    bool m_failsLate;
};
}

StickTrip::Mishap StickTrip::mishapOf(const Incident &incident)
{
    const auto luck = incident.b % kindsOfLuck;
    return luck < quint32(Mishap::None) ? Mishap(luck) : Mishap::None;
}

std::unique_ptr<Medium> StickTrip::mediumFor(Mishap mishap)
{
    return std::make_unique<SimMedium>(mishap == Mishap::PulledOut, mishap == Mishap::Forgets, mishap == Mishap::PulledLate);
}

StickNews StickTrip::happen(std::vector<SimSeat> &seats, SimSeat &seat, const Incident &incident, const QDateTime &now)
{
    using enum Incident::What;
    // What nobody has begun, begins here and goes well so far.
    const Incident begun{.what = incident.what, .who = incident.who, .a = 0, .b = kindsOfLuck - 1};
    StickNews news;
    const bool isForHub = incident.what == StickHub || (incident.what == StickIn && !m_hasAnswer);
    if (incident.what == StickOut || (isForHub && !m_hasWork)) {
        out(seat, incident.what == StickOut ? incident : begun, now, news);
    }
    if (isForHub) {
        takeIn(incident.what == StickHub ? incident : begun, now, news);
    }
    if (incident.what == StickIn) {
        in(seats, seat, incident, now, news);
    }
    return news;
}

void StickTrip::out(SimSeat &seat, const Incident &incident, const QDateTime &now, StickNews &news)
{
    auto &device = *seat.device;
    const auto keys = keysOf(device);
    const auto restarts = device.restarts();
    const auto mishap = mishapOf(incident);
    const auto number = incident.a % sticks;
    const auto folder = stick(number);
    auto sent = device.writeStick(folder, *mediumFor(mishap), now);
    if (sent && mishap == Mishap::Twice) {
        sent = device.writeStick(folder, *mediumFor(Mishap::None), now);
    }
    if (device.restarts() != restarts) {
        seat.link.clear();
        news.actors.append(&seat);
    }
    // Also where it failed: when it was pulled out late, all is there.
    m_written = number;
    m_hasWork = true;
    m_writers.insert(keys.publicKey, {.seat = &seat, .keys = keys});
    if (!sent) {
        news.tell(u"nothing is said to be on stick %1: %2"_s.arg(number).arg(sent.error().detail), quint64(sent.error().kind));
        return;
    }
    news.tell(u"stick %1 has %2 changes of device %3"_s.arg(number).arg(sent->changes).arg(device.number()), quint64(sent->changes));
    const auto &path = sent->files.first();
    m_work.append({.name = QFileInfo(path).fileName(), .content = contentOf(path)});
    m_spoilt.remove(path);
    spoil(path, mishap, incident.a);
}

void StickTrip::takeIn(const Incident &incident, const QDateTime &now, StickNews &news)
{
    m_hasWork = false;
    const auto number = incident.a % 4 == 3 ? incident.b / kindsOfLuck % sticks : m_written;
    const auto folder = stick(number);
    const auto mishap = mishapOf(incident);
    if (mishap == Mishap::Late) {
        bringLate(m_work, incident.a / 4, folder);
    }
    for (int time = 0; time < (mishap == Mishap::Twice ? 2 : 1); ++time) {
        const auto found = bundlesIn({folder});
        for (const auto &file : found.unreadable) {
            blame(file, news);
        }
        for (const auto &bundle : found.bundles) {
            if (bundle.header.kind == BundleKind::Work) {
                answer(bundle, {.number = number, .mishap = mishap, .where = incident.a}, now, news);
            }
        }
    }
}

void StickTrip::answer(const FoundBundle &found, const Place &place, const QDateTime &now, StickNews &news)
{
    const auto sender = found.header.sender;
    const auto writer = m_writers.value(sender);
    const auto device = writer.seat->device->number();
    const auto outcome = m_hub.answer(found, stick(place.number), *mediumFor(place.mishap), writer.seat->device->isOld(), now);
    if (!outcome) {
        news.tell(u"the hub has no answer to device %1: %2"_s.arg(device).arg(outcome.error().detail), quint64(outcome.error().kind));
        if (!isForeseen(outcome.error().kind)) {
            blame({.path = found.path(), .error = outcome.error()}, news);
        }
        return;
    }
    if (outcome->trouble) {
        blame({.path = found.path(), .error = *outcome->trouble}, news);
    }
    news.tell(u"on stick %1 the hub answers device %2, of whose %3 changes %4 are refused"_s.arg(place.number)
                  .arg(device)
                  .arg(outcome->changes)
                  .arg(outcome->refused),
              quint64(outcome->changes) * 7 + quint64(outcome->refused));
    const auto &path = outcome->answer.first();
    m_answered = place.number;
    m_reader = sender;
    m_hasAnswer = true;
    m_answers[sender].append({.name = QFileInfo(path).fileName(), .content = contentOf(path)});
    news.replies.append({writer.seat, replyIn(path, writer.keys)});
    m_spoilt.remove(path);
    spoil(path, place.mishap, place.where);
}

void StickTrip::in(std::vector<SimSeat> &seats, SimSeat &seat, const Incident &incident, const QDateTime &now, StickNews &news)
{
    m_hasAnswer = false;
    const bool isMeant = incident.a % 4 != 3;
    auto &reader = isMeant ? readerAmong(seats, seat, incident.b / kindsOfLuck) : seat;
    const auto folder = stick(isMeant ? m_answered : incident.b / kindsOfLuck % sticks);
    auto &device = *reader.device;
    const auto copies = m_answers.value(keysOf(device).publicKey);
    const auto mishap = mishapOf(incident);
    if (mishap == Mishap::Late) {
        bringLate(copies, incident.a / 4, folder);
    }
    if (!copies.isEmpty()) {
        spoil(folder + u'/' + copies.last().name, mishap, incident.a);
    }
    const auto restarts = device.restarts();
    for (int time = 0; time < (mishap == Mishap::Twice ? 2 : 1) && mishap != Mishap::PulledOut; ++time) {
        read(device, folder, now, news);
    }
    if (device.restarts() != restarts) {
        reader.link.clear();
    }
    news.actors.append(&reader);
}

void StickTrip::read(SimDevice &device, const QString &folder, const QDateTime &now, StickNews &news)
{
    const auto received = device.readStick(folder, *mediumFor(Mishap::None), now);
    if (!received) {
        news.tell(u"device %1 can't read a stick: %2"_s.arg(device.number()).arg(received.error().detail), quint64(received.error().kind));
        return;
    }
    news.tell(u"device %1 reads %2 answers, %3 changes are settled, rows of %4 kinds come"_s.arg(device.number())
                  .arg(received->answers)
                  .arg(received->settled)
                  .arg(received->kinds.size()),
              quint64(received->answers) * 7 + quint64(received->settled) * 5 + quint64(received->kinds.size()));
    for (const auto &file : received->troubles) {
        blame(file, news);
    }
}

SimSeat &StickTrip::readerAmong(std::vector<SimSeat> &seats, SimSeat &other, quint32 which) const
{
    std::vector<SimSeat *> named;
    for (auto &seat : seats) {
        if (keysOf(*seat.device).publicKey == m_reader) {
            named.push_back(&seat);
        }
    }
    return named.empty() ? other : *named[which % named.size()];
}

void StickTrip::blame(const UnreadableFile &file, StickNews &news) const
{
    if (!m_spoilt.contains(file.path)) {
        news.complaint = u"a whole file on a stick is of no use: %1"_s.arg(file.error.detail);
    }
}

QString StickTrip::stick(quint32 number)
{
    if (!m_place) {
        // In memory where there is such a place: a disk takes its time over each name.
        const QFileInfo memory(u"/dev/shm"_s);
        m_place = std::make_unique<QTemporaryDir>((memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/weekwijzer-sticks-XXXXXX"_s);
        for (quint32 each = 0; each < sticks; ++each) {
            QDir().mkdir(m_place->filePath(QString::number(each)));
        }
    }
    return m_place->filePath(QString::number(number));
}

void StickTrip::bringLate(const QList<Copy> &copies, quint32 which, const QString &folder)
{
    if (copies.isEmpty()) {
        return;
    }
    const auto &copy = copies.at(which % quint32(copies.size()));
    const auto path = folder + u'/' + copy.name;
    put(path, copy.content);
    m_spoilt.remove(path);
}

void StickTrip::spoil(const QString &path, Mishap mishap, quint32 where)
{
    auto content = contentOf(path);
    if (content.isEmpty() || (mishap != Mishap::Changed && mishap != Mishap::Cut)) {
        return;
    }
    const auto place = qsizetype(where * 7919) % content.size();
    if (mishap == Mishap::Changed) {
        content[place] = char(content.at(place) ^ 0x20);
    } else {
        // Half of the time only what says that nothing follows, so that all else can be read.
        content.chop(where % 2 == 0 ? 1 : place + 1);
    }
    put(path, content);
    m_spoilt.insert(path);
}
}
