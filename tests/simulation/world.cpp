// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include "judge.h"
#include "own_hand.h"
#include "talk_hand.h"
#include "week_hand.h"
#include "work_hand.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
std::optional<Deed> deedOf(SimDevice &device, Incident::What what, const Luck &luck, const QDateTime &now)
{
    switch (what) {
    case Incident::What::LookAhead:
        return WeekHand(device, luck).deed(now);
    case Incident::What::Tend:
        return OwnHand(device, luck).deed(now);
    case Incident::What::Talk:
        return TalkHand(device, luck).deed(now);
    default:
        return WorkHand(device, luck).deed(now);
    }
}
}

World::World(quint64 seed)
    : m_hub(seed)
    , m_seating(m_hub, seed)
{
}

Outcome World::run(const Story &story)
{
    for (const auto &incident : story) {
        m_now = m_now.addSecs(7);
        auto &seat = m_seating.seatOf(incident.who);
        m_chronicle.note(incident, seat);
        happen(seat, incident);
        m_chronicle.trace(quint64(incident.what));
        if (m_chronicle.outcome().complaint) {
            return m_chronicle.outcome();
        }
    }
    rest();
    return m_chronicle.outcome();
}

void World::happen(SimSeat &seat, const Incident &incident)
{
    // An incident is the business of one of them; the others let it pass.
    happenToWorld(seat, incident);
    happenToDevice(seat, incident);
    happenToHub(incident);
    m_traffic.happen(seat, incident, m_now);
    m_office.happen(seat, incident, m_now);
    lookAtStorage(seat, u"failed");
}

void World::happenToWorld(SimSeat &seat, const Incident &incident)
{
    using enum Incident::What;
    switch (incident.what) {
    case Write:
    case LookAhead:
    case Tend:
    case Talk:
        write(seat, incident);
        break;
    case Copy:
        copy(seat);
        break;
    case Wait:
        wait(incident.a);
        break;
    case StickOut:
    case StickHub:
    case StickIn:
        carryStick(seat, incident);
        break;
    default:
        break;
    }
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
    case Free:
        device.setRoom(std::nullopt);
        break;
    case SetClock:
        setClock(seat, incident.a);
        break;
    case Age:
        device.makeOld();
        break;
    default:
        break;
    }
}

void World::happenToHub(const Incident &incident)
{
    if (incident.what == Incident::What::HubKill) {
        m_hub.kill();
    } else if (incident.what == Incident::What::HubPowerCut && incident.a % 3 == 0) {
        m_hub.losePower();
    } else if (incident.what == Incident::What::HubPowerCut) {
        m_hub.losePowerAfter(incident.b % 120);
    }
}

void World::write(SimSeat &seat, const Incident &incident)
{
    auto &device = *seat.device;
    const auto restarts = device.restarts();
    const auto deed = deedOf(device, incident.what, {.a = incident.a, .b = incident.b, .serial = m_ledger.newSerial()}, m_now);
    if (!deed) {
        return;
    }
    Edit edit{.device = device.number(), .person = personId(device.person()), .deed = *deed};
    const auto written = device.write(deed->change, m_now);
    edit.certain = written.has_value();
    edit.deed.change.clock = written.value_or(0);
    m_ledger.note(edit);
    m_chronicle.note(edit.deed.change, written, seat);
    if (device.restarts() != restarts) {
        seat.link.clear();
        m_traffic.lookForGaps(seat);
    }
}

void World::copy(SimSeat &original)
{
    if (!m_seating.isFull() && !m_office.hasShutOut(original)) {
        m_seating.copy(original);
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

void World::carryStick(SimSeat &seat, const Incident &incident)
{
    const auto came = m_sticks.happen(seats(), seat, incident, m_now);
    for (const auto &[reader, reply] : came.replies) {
        m_chronicle.noteExchange();
        m_traffic.inspect(*reader, reply);
    }
    for (const auto &words : came.told) {
        m_chronicle.tell([&] { return u"  "_s + words; });
    }
    m_chronicle.trace(came.trace);
    if (came.complaint) {
        m_chronicle.complain(*came.complaint);
    }
    for (auto *actor : came.actors) {
        m_traffic.lookForGaps(*actor);
    }
}

void World::rest()
{
    m_chronicle.tell([] { return u"then everybody comes to rest"_s; });
    mend();
    // What one tells, the others hear in the next round; after a restoration there is more to tell.
    std::optional<Judge> judge;
    for (int round = 0; round < Traffic::mostExchanges && (!judge || judge->isUnsettled()); ++round) {
        for (auto &seat : seats()) {
            comeToRest(seat, round == 0);
        }
        if (round > 0) {
            judge.emplace(*this);
        }
    }
    if (const auto wrong = judge->complaint()) {
        m_chronicle.complain(*wrong);
    }
    countRequests();
}

void World::mend()
{
    m_hub.losePower();
    m_office.eraseRest(m_now);
    for (auto &seat : seats()) {
        seat.device->mend();
        m_traffic.cut(seat, m_now);
        // A copy that has no name of its own is shut out with the first. A hub that was put back from before a copy got its name
        // doesn't know it: somebody pairs that device anew.
        seat.revoked = m_office.hasShutOut(seat) || (m_hub.restorations() > 0 && seat.copied && !m_hub.deviceWith(seat.token()));
        seat.requests = 0;
    }
}

void World::comeToRest(SimSeat &seat, bool isFirst)
{
    m_now = m_now.addSecs(30);
    m_traffic.exchange(seat, m_now);
    if (isFirst && seat.speaks()) {
        m_traffic.lookForGaps(seat);
    }
    if (seat.device->trouble() == ErrorKind::ManyDeletions) {
        seat.asked = true;
        mustHave(seat.device->agreeToRemove());
        m_traffic.exchange(seat, m_now);
    }
    lookAtStorage(seat, u"failed at rest");
}

void World::countRequests()
{
    for (const auto &seat : seats()) {
        // A copy that finds a hub put back first asks for a name, then for the history.
        // What a person was asked about is asked for once more after the answer.
        const auto most = Traffic::mostExchanges + (seat.copied && m_hub.restorations() > 0 ? 2 : 0) + (seat.asked ? 2 : 0);
        if (seat.requests > most && seat.speaks()) {
            m_chronicle.complain(u"device %1 needed %2 exchanges to come to rest"_s.arg(seat.device->number()).arg(seat.requests));
        }
    }
}

void World::lookAtStorage(const SimSeat &seat, QStringView when)
{
    if (const auto broken = seat.device->complaint()) {
        m_chronicle.complain(u"storage of device %1 %2: %3"_s.arg(seat.device->number()).arg(when, broken->detail));
    }
}
}
