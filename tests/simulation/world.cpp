// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include "judge.h"
#include "protocol/frame.h"
#include "service/person_erasure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** A device that needs more exchanges than this to agree with a hub that answers well is a complaint. */
constexpr int mostExchanges = 6;
constexpr size_t mostSeats = 16;
constexpr qsizetype everything = 1'000'000;

QByteArray tokenOf(int number)
{
    return QByteArray(28, 't') + QByteArray::number(1000 + number);
}

/** The disk of a person's device after its first exchange; every world begins with it. */
const SimDisk::Image &firstDay(const SimPerson &person)
{
    static QHash<const SimPerson *, SimDisk::Image> images;
    if (!images.contains(&person)) {
        SimHub hub(1);
        SimDevice device(0, person, 1, deviceImage());
        const auto id = simId("first device", person.name);
        mustHave(hub.pair(id, tokenOf(0), personId(person)));
        mustHave(device.pair(id, tokenOf(0)));
        device.connect(simStart());
        while (const auto request = device.takeRequest()) {
            device.hear(mustHave(hub.answer(*request, simStart())), simStart());
            device.endReply(simStart());
        }
        images.insert(&person, device.disk().image());
    }
    return images[&person];
}

QString nameOf(const SimSeat &seat)
{
    return u"%1's device %2"_s.arg(QLatin1StringView(seat.device->person().name)).arg(seat.device->number());
}

QString words(const Change &change)
{
    QStringList parts;
    const auto &kind = *recordKind(change.kind);
    for (const auto &[key, value] : change.values.asKeyValueRange()) {
        const auto shown = std::visit(
            []<typename T>(const T &held) {
                if constexpr (std::is_same_v<T, QString>) {
                    return held;
                } else if constexpr (std::is_same_v<T, qint64>) {
                    return QString::number(held);
                } else if constexpr (std::is_same_v<T, Id>) {
                    return held.toString().first(8);
                } else {
                    return u"nothing"_s;
                }
            },
            value);
        parts.append(u"%1 = %2"_s.arg(kind.field(key)->name, shown));
    }
    const auto what = change.verb == Change::Verb::Withdraw ? u"withdraws"_s : u"sets"_s;
    return u"%1 %2 %3 %4"_s.arg(what, kind.table, change.record.toString().first(8), parts.join(u", "_s));
}

QByteArray tokenAt(const SimSeat &seat)
{
    return seat.device->pairing().value_or(Pairing()).token;
}

quint64 digestOf(const Page &page)
{
    quint64 sum = quint64(page.cursor.scope.type) * 1'000'003;
    for (const auto &row : page.rows) {
        sum += rowDigest(row.record.kind, row.record.id, row.version) + quint64(row.presence);
    }
    return sum;
}
}

World::World(quint64 seed)
    : m_seed(seed)
    , m_dice(seed * 2)
    , m_hub(seed)
{
    // Who looks at a seat while another one is added still sees it.
    m_seats.reserve(mostSeats);
    // All at once, because it is how every world begins and takes time.
    mustHave(m_hub.database().transaction([this]() -> Expected<void> {
        std::ranges::for_each(simPeople, [this](const SimPerson &person) { equip(person); });
        return {};
    }));
}

void World::equip(const SimPerson &person)
{
    // Everybody has a device or none, and the first two more often two.
    const bool isMain = &person == &simPeople[0] || &person == &simPeople[3];
    const auto devices = isMain ? 1 + m_dice.below(2) + (m_dice.oneIn(5) ? 1 : 0) : m_dice.below(2);
    for (quint32 count = 0; count < devices; ++count) {
        sit(person);
    }
}

void World::sit(const SimPerson &person)
{
    const auto number = ++m_names;
    const auto id = Id::derived({"simulated device", QByteArray::number(number)});
    m_seats.push_back({.device = std::make_unique<SimDevice>(number, person, m_seed, firstDay(person)), .link = {}});
    mustHave(m_hub.pair(id, tokenOf(number), personId(person)));
    mustHave(DeviceStore(m_seats.back().device->database()).becomeFork(id, tokenOf(number), simStickKeys(tokenOf(number))));
}

Outcome World::run(const Story &story)
{
    for (const auto &incident : story) {
        m_now = m_now.addSecs(7);
        tell([&] { return u"%1 (%2)"_s.arg(told({incident}), nameOf(m_seats[incident.who % m_seats.size()])); });
        happen(incident);
        trace(quint64(incident.what));
        if (m_outcome.complaint) {
            return m_outcome;
        }
    }
    rest();
    return m_outcome;
}

void World::happen(const Incident &incident)
{
    using enum Incident::What;
    auto &seat = m_seats[incident.who % m_seats.size()];
    switch (incident.what) {
    case Write:
        write(seat, incident);
        break;
    case Exchange:
        exchange(seat);
        break;
    case Begin:
        seat.device->connect(m_now);
        if (auto request = seat.device->takeRequest()) {
            seat.link.clear();
            seat.link.up = std::move(request);
        }
        break;
    case Carry:
        carry(seat);
        break;
    case Hear:
        hear(seat, incident.a % 8, incident.b % 300);
        break;
    case Cut:
        cut(seat);
        break;
    case Echo:
        echo(seat, incident.a);
        break;
    case Wait:
        wait(incident.a);
        break;
    case SetClock:
        setClock(seat, incident.a);
        break;
    case Copy:
        copy(seat);
        break;
    case Kill:
    case PowerCut:
    case Fill:
    case Free:
    case Age:
        happenToDevice(seat, incident);
        break;
    case Revoke:
        revoke(seat);
        break;
    case StickOut:
    case StickHub:
    case StickIn:
        carryStick(seat, incident);
        break;
    default:
        happenToHub(incident);
    }
    if (const auto broken = seat.device->complaint()) {
        complain(u"storage of device %1 failed: %2"_s.arg(seat.device->number()).arg(broken->detail));
    }
}

void World::revoke(const SimSeat &seat)
{
    const auto token = tokenAt(seat);
    const auto known = m_hub.deviceWith(token);
    if (!known) {
        return;
    }
    // Where the hub fails meanwhile, it may have been done or not.
    std::ignore = m_hub.attempt([&] { return PairedDeviceStore(m_hub.database()).revoke(known->id, m_now); });
    m_shutOut.insert(token);
}

void World::happenToDevice(SimSeat &seat, const Incident &incident)
{
    using enum Incident::What;
    auto &device = *seat.device;
    switch (incident.what) {
    case Kill:
        device.kill();
        seat.link.clear();
        break;
    case PowerCut:
        if (incident.a % 3 == 0) {
            device.losePower();
            seat.link.clear();
        } else {
            device.losePowerAfter(incident.b % 60);
        }
        break;
    case Fill:
        device.setRoom(qint64(incident.a % 12) * 4096);
        break;
    case Age:
        device.makeOld();
        break;
    default:
        device.setRoom(std::nullopt);
    }
}

void World::happenToHub(const Incident &incident)
{
    using enum Incident::What;
    switch (incident.what) {
    case HubKill:
        m_hub.kill();
        break;
    case HubPowerCut:
        if (incident.a % 3 == 0) {
            m_hub.losePower();
        } else {
            m_hub.losePowerAfter(incident.b % 120);
        }
        break;
    case Backup:
        m_hub.backUp();
        m_ledger.remember();
        break;
    case Restore:
        if (m_hub.restore()) {
            m_ledger.recall();
            m_hub.announceRestoration(m_now);
        }
        break;
    case Office:
        administer(incident.a, incident.b);
        break;
    case Regroup:
        regroup(incident.a, incident.b);
        break;
    case Erase:
        erase(simPeople[incident.a % simPeople.size()]);
        break;
    default:
        break;
    }
}

void World::write(SimSeat &seat, const Incident &incident)
{
    auto &device = *seat.device;
    const auto restarts = device.restarts();
    const auto deed = Hand(device, incident.a, incident.b, ++m_serial).deed(m_now);
    if (!deed) {
        return;
    }
    Edit edit{.device = device.number(), .person = personId(device.person()), .deed = *deed};
    const auto written = device.write(deed->change, m_now);
    edit.certain = written.has_value();
    edit.deed.change.clock = written.value_or(0);
    m_ledger.note(edit);
    tell([&] { return u"  %1 %2%3"_s.arg(nameOf(seat), words(edit.deed.change), written ? QString() : u" (not saved)"_s); });
    ++m_outcome.edits;
    trace(written ? quint64(*written) : 1);
    if (device.restarts() != restarts) {
        seat.link.clear();
        lookForGaps(seat);
    }
}

Expected<QByteArray> World::answer(SimSeat &seat, const SimDevice::Request &request)
{
    ++m_outcome.exchanges;
    auto reply = m_hub.answer(request, m_now);
    if (reply) {
        inspect(seat, *reply);
    } else if (reply.error().kind == ErrorKind::Storage || reply.error().kind == ErrorKind::Corrupt) {
        complain(u"the hub failed: %1"_s.arg(reply.error().detail));
    }
    return reply;
}

void World::inspect(const SimSeat &seat, const QByteArray &reply)
{
    FrameReader reader;
    reader.append(reply);
    for (auto frame = mustHave(reader.next()); frame; frame = mustHave(reader.next())) {
        if (frame->type == Frame::Type::Ack) {
            const auto ack = mustHave(decodedAck(frame->payload));
            tell([&] {
                return u"  the hub answers %1: up to %2, %3 refused, %4 digests%5"_s.arg(nameOf(seat))
                    .arg(ack.upTo)
                    .arg(ack.refused.size())
                    .arg(ack.digests.size())
                    .arg(ack.scopes ? u", new scopes"_s : QString());
            });
            trace(quint64(ack.upTo) * 31 + quint64(ack.refused.size()) * 7 + quint64(ack.digests.size()));
        }
        if (frame->type != Frame::Type::Page) {
            continue;
        }
        const auto page = mustHave(decodedPage(frame->payload));
        trace(digestOf(page));
        tell([&] {
            return u"    a page of scope %1 %2 with %3 rows%4"_s.arg(int(page.cursor.scope.type))
                .arg(page.cursor.scope.key.toString().first(8))
                .arg(page.rows.size())
                .arg(page.repaired                ? u", repaired"_s
                         : page.buckets.isEmpty() ? QString()
                                                  : u", a repair"_s);
        });
        if (const auto leak = m_ledger.leak(seat.device->person(), page)) {
            complain(*leak);
        }
    }
}

void World::carry(SimSeat &seat)
{
    auto &link = seat.link;
    const auto request = std::exchange(link.up, std::nullopt);
    if (!request) {
        return;
    }
    ++seat.requests;
    link.echoes.append(*request);
    const auto reply = answer(seat, *request);
    link.replies = true;
    link.refusal = reply ? std::nullopt : std::optional(reply.error());
    link.down = reply ? framesIn(*reply) : QList<QByteArray>();
}

void World::hear(SimSeat &seat, qsizetype frames, qsizetype bytes)
{
    auto &link = seat.link;
    auto &device = *seat.device;
    if (!link.replies) {
        return;
    }
    const auto restarts = device.restarts();
    while (!link.down.isEmpty() && frames > 0) {
        --frames;
        device.hear(link.down.takeFirst(), m_now);
    }
    if (device.restarts() != restarts) {
        link.clear();
        lookForGaps(seat);
        return;
    }
    if (!link.down.isEmpty() && bytes > 0) {
        auto &next = link.down.first();
        const auto part = std::min(bytes, next.size() - 1);
        device.hear(next.first(part), m_now);
        next = next.sliced(part);
    }
    if (link.down.isEmpty()) {
        const auto refusal = link.refusal;
        link.clear();
        if (refusal) {
            device.fail(*refusal, m_now);
        } else {
            device.endReply(m_now);
        }
        if (device.takesFork()) {
            fork(seat);
        }
        link.up = device.takeRequest();
    }
    if (device.restarts() != restarts) {
        link.clear();
    }
}

void World::cut(SimSeat &seat)
{
    const bool isUnderWay = seat.link.up || seat.link.replies;
    seat.link.clear();
    if (isUnderWay) {
        seat.device->fail({.kind = ErrorKind::Offline, .detail = {}}, m_now);
        lookForGaps(seat);
    }
}

void World::lookForGaps(SimSeat &seat)
{
    if (seat.device->disk().awaitsFault()) {
        return;
    }
    if (const auto gap = Judge::gap(m_hub, *seat.device, m_ledger)) {
        complain(*gap);
    }
}

void World::echo(SimSeat &seat, quint32 which)
{
    if (!seat.link.echoes.isEmpty()) {
        std::ignore = answer(seat, seat.link.echoes.at(which % quint32(seat.link.echoes.size())));
    }
}

void World::exchange(SimSeat &seat)
{
    auto &link = seat.link;
    if (!link.up && !link.replies) {
        seat.device->connect(m_now);
        link.up = seat.device->takeRequest();
    }
    for (int round = 0; round < 2 * mostExchanges && (link.up || link.replies); ++round) {
        carry(seat);
        hear(seat, everything, 0);
    }
}

void World::fork(SimSeat &seat)
{
    const auto pairing = seat.device->pairing();
    const auto original = m_hub.deviceWith(pairing ? pairing->token : QByteArray());
    const auto number = ++m_names;
    const auto id = Id::derived({"simulated device", QByteArray::number(number)});
    const auto added = original ? m_hub.pair(id, tokenOf(number), original->person, original->id) : std::unexpected(original.error());
    if (added) {
        seat.device->takeName(id, tokenOf(number), m_now);
    } else {
        seat.device->fail(added.error(), m_now);
    }
}

void World::copy(const SimSeat &original)
{
    if (m_seats.size() >= mostSeats || m_shutOut.contains(tokenAt(original))) {
        return;
    }
    auto device = std::make_unique<SimDevice>(++m_names, original.device->person(), m_seed, original.device->disk().image());
    const bool isOld = original.device->isOld();
    const_cast<SimSeat &>(original).copied = true;
    m_seats.push_back({.device = std::move(device), .link = {}, .copied = true});
    if (isOld) {
        m_seats.back().device->makeOld();
    }
}

void World::setClock(SimSeat &seat, quint32 how)
{
    constexpr qint64 hour = 3'600'000;
    constexpr std::array offsets{qint64(0), hour, -hour, 24 * hour, -24 * hour, 3652 * 24 * hour, -3652 * 24 * hour, 2 * hour / 60};
    seat.device->setClockOffset(offsets[how % offsets.size()]);
}

void World::wait(quint32 howLong)
{
    constexpr std::array seconds{qint64(60), qint64(600), qint64(3600), qint64(86'400), qint64(7 * 86'400), qint64(40)};
    m_now = m_now.addSecs(seconds[howLong % seconds.size()]);
}

void World::administer(quint32 a, quint32 b)
{
    const auto letter = b % 2 == 0 ? 'A' : 'B';
    const auto item = itemId(letter, 1 + int(b / 2 % 2));
    const auto words = Value(u"office-%1."_s.arg(++m_serial));
    Change change{.kind = Kind::PlanItem, .record = item};
    switch (a % 5) {
    case 0:
        change = {.kind = Kind::Group, .record = groupId(letter), .values = {{2, words}}};
        break;
    case 1:
        change.values = {{3, words}};
        break;
    case 2:
        change.values = {{6, words}};
        break;
    case 3:
        change.verb = Change::Verb::Withdraw;
        break;
    default:
        change = {.kind = Kind::Person, .record = personId(simPeople[b % simPeople.size()]), .values = {{1, words}}};
    }
    if (change.verb == Change::Verb::Set || b % 4 == 0) {
        administer(change);
    }
}

void World::administer(const Change &change)
{
    const auto before = m_hub.office().records().find(change.kind, change.record);
    const auto done = m_hub.attempt([&] {
        return m_hub.database().transaction([&] {
            return change.verb == Change::Verb::Withdraw ? m_hub.office().withdraw(change.kind, change.record)
                                                         : m_hub.office().set(change.kind, change.record, change.values, m_now);
        });
    });
    if (done && before && *before) {
        // Whoever works at the hub sees what is there.
        m_ledger.note({.deed = {.change = change, .replaced = (*before)->record.values}});
    }
    trace(done ? 2 : 3);
}

void World::regroup(quint32 a, quint32 b)
{
    const auto student = personId(simPeople[a % 3]);
    if (m_ledger.roster().erased.contains(student)) {
        return;
    }
    const char to = b % 2 == 0 ? 'A' : 'B';
    const char from = to == 'A' ? 'B' : 'A';
    const auto moved = m_hub.attempt([&] {
        return m_hub.database().transaction([&] {
            return m_hub.office().roster().removeMember(groupId(from), student).and_then([&](bool) {
                return m_hub.office().roster().addMember(groupId(to), student);
            });
        });
    });
    if (moved) {
        m_ledger.move(student, to);
    }
}

void World::carryStick(SimSeat &seat, const Incident &incident)
{
    const auto came = m_sticks.happen(m_seats, seat, incident, m_now);
    for (const auto &[reader, reply] : came.replies) {
        ++m_outcome.exchanges;
        inspect(*reader, reply);
    }
    for (const auto &words : came.told) {
        tell([&] { return u"  "_s + words; });
    }
    trace(came.trace);
    if (came.complaint) {
        complain(*came.complaint);
    }
    for (auto *actor : came.actors) {
        lookForGaps(*actor);
    }
}

void World::rest()
{
    tell([] { return u"then everybody comes to rest"_s; });
    m_hub.losePower();
    for (const auto &person : std::exchange(m_toErase, {})) {
        erase(*person);
    }
    for (auto &seat : m_seats) {
        seat.device->mend();
        cut(seat);
        // A copy that has no name of its own is shut out with the first. A hub that was put back from before a copy got its name
        // doesn't know it: somebody pairs that device anew.
        seat.revoked = m_shutOut.contains(tokenAt(seat)) || (m_hub.restorations() > 0 && seat.copied && !m_hub.deviceWith(tokenAt(seat)));
        seat.requests = 0;
    }
    // What one tells, the others hear in the next round; after a restoration there is more to tell.
    std::optional<Judge> judge;
    for (int round = 0; round < mostExchanges && (!judge || judge->isUnsettled()); ++round) {
        for (auto &seat : m_seats) {
            comeToRest(seat, round == 0);
        }
        if (round > 0) {
            judge.emplace(*this);
        }
    }
    if (const auto wrong = judge->complaint()) {
        complain(*wrong);
    }
    for (const auto &seat : m_seats) {
        // A copy that finds a hub put back first asks for a name, then for the history.
        // What a person was asked about is asked for once more after the answer.
        const auto most = mostExchanges + (seat.copied && m_hub.restorations() > 0 ? 2 : 0) + (seat.asked ? 2 : 0);
        if (seat.requests > most && seat.speaks()) {
            complain(u"device %1 needed %2 exchanges to come to rest"_s.arg(seat.device->number()).arg(seat.requests));
        }
    }
}

void World::comeToRest(SimSeat &seat, bool isFirst)
{
    m_now = m_now.addSecs(30);
    exchange(seat);
    if (isFirst && seat.speaks()) {
        lookForGaps(seat);
    }
    if (seat.device->trouble() == ErrorKind::ManyDeletions) {
        seat.asked = true;
        mustHave(seat.device->agreeToRemove());
        exchange(seat);
    }
    if (const auto broken = seat.device->complaint()) {
        complain(u"storage of device %1 failed at rest: %2"_s.arg(seat.device->number()).arg(broken->detail));
    }
}

void World::erase(const SimPerson &person)
{
    const auto erased = m_hub.attempt([&] { return PersonErasure(m_hub.database()).erase(personId(person), m_now); });
    if (!erased && erased.error().kind != ErrorKind::NotFound) {
        // Whoever asked is told that it did not work, and asks again.
        m_toErase.insert(&person);
        return;
    }
    m_ledger.erase(person);
    if (!m_hub.disk().contents("db-wal").isEmpty()) {
        complain(u"the hub's log still tells of who was erased"_s);
    }
}

void World::complain(const QString &what)
{
    m_outcome.complaint = m_outcome.complaint.value_or(what);
}

void World::trace(quint64 what)
{
    m_outcome.trace = (m_outcome.trace ^ what) * 0x100000001b3;
}
}
