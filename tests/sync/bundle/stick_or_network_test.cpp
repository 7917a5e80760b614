// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_school.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
constexpr int items = 6;

/** What happens to both schools alike. */
struct Deed {
    enum class Sort { Tick, Place, Write, HandIn, Work, Publish, Trip, LostTrip };

    Sort sort = Sort::Tick;
    qsizetype device = 0;
    int item = 0;
    int value = 0;
};

Deed anyDeed(std::mt19937 &random, qsizetype devices)
{
    using enum Deed::Sort;
    static constexpr std::array sorts{Tick, Tick, Place, Write, Write, HandIn, Work, Publish, Trip, Trip, Trip, LostTrip};
    const auto below = [&](quint32 count) { return random() % count; };
    return {.sort = sorts[below(sorts.size())], .device = qsizetype(below(quint32(devices))), .item = int(below(items)), .value = int(below(1000))};
}

/** One school; whether by stick or by network, the same happens in it. */
class School
{
public:
    School()
    {
        m_people = {"Noor", "Noor", "Wout"};
        m_devices = {&m_school.addDevice("Noor", "phone"), &m_school.addDevice("Noor", "tablet"), &m_school.addDevice("Wout", "laptop")};
    }
    virtual ~School() = default;
    Q_DISABLE_COPY_MOVE(School)

    void happen(const Deed &deed)
    {
        m_school.hub.now = m_school.hub.now.addSecs(60);
        const auto item = HubWorld::itemId("A", m_school.hub.week, deed.item);
        const auto person = HubWorld::id(m_people[deed.device]);
        auto &device = *m_devices[deed.device];
        switch (deed.sort) {
        case Deed::Sort::Tick:
            device.make(Tick{.id = Tick::idOf(person, item, {}), .student = person, .item = item, .step = {}, .done = deed.value % 2 == 0});
            break;
        case Deed::Sort::Place:
            device.make(PlannerMoment{
                .id = PlannerMoment::idOf(person, item), .student = person, .item = item, .day = {2026, 11, 16 + deed.value % 7}, .time = {}});
            break;
        case Deed::Sort::Write:
            device.make(Draft{.id = Draft::idOf(person, item), .student = person, .item = item, .text = u"tekst %1"_s.arg(deed.value)});
            break;
        case Deed::Sort::HandIn:
            device.make(HandIn{.id = Id::derived({"work", QByteArray::number(++m_documents)}),
                               .student = person,
                               .item = item,
                               .text = u"werk %1"_s.arg(deed.value),
                               .madeAt = m_school.hub.now});
            break;
        case Deed::Sort::Work:
            device.make(WorkedTime{
                .id = WorkedTime::idOf(person, item, device.id()), .student = person, .item = item, .device = device.id(), .minutes = ++m_minutes});
            break;
        case Deed::Sort::Publish:
            m_school.hub.publish("A", {.year = 2026, .number = 40 + deed.value % 10}, 2 + deed.value % 3);
            break;
        case Deed::Sort::Trip:
            travel(deed.device, device, true);
            break;
        case Deed::Sort::LostTrip:
            travel(deed.device, device, false);
        }
    }

    [[nodiscard]] QStringList state()
    {
        auto all = m_school.hubRows();
        for (auto *device : m_devices) {
            all.append(device->state());
        }
        return all;
    }
    [[nodiscard]] const QList<StickDevice *> &devices() const { return m_devices; }
    [[nodiscard]] StickSchool &school() { return m_school; }

protected:
    /** An exchange whose answer is heard, or not. */
    virtual void travel(qsizetype number, StickDevice &device, bool isHeard) = 0;

    StickSchool m_school;

private:
    QList<const char *> m_people;
    QList<StickDevice *> m_devices;
    int m_documents = 0;
    int m_minutes = 0;
};

class NetworkSchool : public School
{
protected:
    void travel(qsizetype, StickDevice &device, bool isHeard) override { device.exchange(isHeard); }
};

/** Every bundle is kept in a pocket, and some come once more when nobody waits for them. */
class SchoolBySticks : public School
{
public:
    explicit SchoolBySticks(quint32 seed)
        : m_random(seed)
    {
    }

protected:
    void travel(qsizetype number, StickDevice &device, bool isHeard) override
    {
        comeAgain();
        const auto work = pocketed(number, device.send(m_school.stick.path()).files);
        const auto outcomes = m_school.take(work);
        if (outcomes.size() != 1 || !outcomes.first()) {
            qFatal("the hub did not take a bundle");
        }
        const auto answer = pocketed(number, outcomes.first()->answer);
        if (isHeard) {
            if (device.receive(answer).answers != 1) {
                qFatal("the device did not take an answer");
            }
            m_heard.append({number, answer});
            m_taken.append(work);
            m_lost[number].clear();
        } else {
            m_lost[number].append(answer);
        }
        comeAgain();
    }

private:
    struct Answer {
        qsizetype device = 0;
        QStringList files;
    };

    QStringList pocketed(qsizetype number, const QStringList &files)
    {
        const auto place = m_pocket.filePath(QString::number(++m_pockets) + u'-' + QString::number(number));
        QDir().mkpath(place);
        QStringList copies;
        for (const auto &file : files) {
            copies.append(place + u'/' + QFileInfo(file).fileName());
            QFile::copy(file, copies.last());
        }
        return copies;
    }

    /** Late or doubled: work the hub has answered, answers the device has heard, and answers that a later one made stale. */
    void comeAgain()
    {
        if (!m_taken.isEmpty() && m_random() % 2 == 0) {
            m_school.take(m_taken[qsizetype(m_random() % quint32(m_taken.size()))]);
        }
        if (!m_heard.isEmpty() && m_random() % 2 == 0) {
            const auto &answer = m_heard[qsizetype(m_random() % quint32(m_heard.size()))];
            devices()[answer.device]->receive(answer.files);
        }
    }

    std::mt19937 m_random;
    QTemporaryDir m_pocket;
    int m_pockets = 0;
    QList<QStringList> m_taken;
    QList<Answer> m_heard;
    QHash<qsizetype, QStringList> m_lost;
};
}

class StickOrNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDeedsEndInTheSameState()
    {
        bool isNumber = false;
        const auto asked = qEnvironmentVariableIntValue("WEEKWIJZER_SEEDS", &isNumber);
        const auto seeds = isNumber ? quint32(asked) : 25;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            std::mt19937 random(seed);
            NetworkSchool network;
            SchoolBySticks sticks(seed);
            QList<Deed> deeds;
            for (int number = 0; number < 40; ++number) {
                deeds.append(anyDeed(random, network.devices().size()));
            }
            // In the end everybody meets the hub often enough to be quiet.
            for (int round = 0; round < 3; ++round) {
                for (qsizetype device = 0; device < network.devices().size(); ++device) {
                    deeds.append({.sort = Deed::Sort::Trip, .device = device});
                }
            }
            for (const auto &deed : std::as_const(deeds)) {
                network.happen(deed);
                sticks.happen(deed);
            }
            QVERIFY2(network.state() == sticks.state(), qPrintable(difference(seed, network.state(), sticks.state())));
            const auto phone = sticks.devices()[0]->rows();
            const auto tablet = sticks.devices()[1]->rows();
            QVERIFY2(phone == tablet, qPrintable(difference(seed, phone, tablet)));
        }
    }

private:
    static QString difference(quint32 seed, const QStringList &network, const QStringList &sticks)
    {
        QStringList lines{u"seed %1"_s.arg(seed)};
        for (const auto &line : network) {
            if (!sticks.contains(line)) {
                lines.append(u"network: "_s + line);
            }
        }
        for (const auto &line : sticks) {
            if (!network.contains(line)) {
                lines.append(u"stick:   "_s + line);
            }
        }
        return lines.join(u'\n');
    }
};

QTEST_GUILESS_MAIN(StickOrNetworkTest)
#include "stick_or_network_test.moc"
