// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** A value that fits the field and is not what it says now; nothing for a field that only says where the record is. */
std::optional<Value> anotherValue(const Field &field, const Value &current)
{
    switch (field.type) {
    case FieldType::Text:
        return Kept<QString>::from(current) + u'x';
    case FieldType::Reference:
        return field.name == "subject"_L1 ? std::optional<Value>(HubWorld::id("Subject school")) : std::nullopt;
    case FieldType::Blob:
        return BlobName::fromBytes(QByteArray(BlobName::size, 'x'));
    case FieldType::WeekOrdinal:
        return Week{.year = 2026, .number = 48}.ordinal();
    case FieldType::Choice:
        return field.name == "role"_L1 ? std::nullopt : std::optional<Value>(qint64(integerOf(current) == 1 ? 2 : 1));
    case FieldType::Flag:
        return qint64(integerOf(current) == 0);
    case FieldType::Day:
        return QDate(2026, 11, 21).toJulianDay();
    default:
        return integerOf(current) + 1; // numbers, minutes and moments
    }
}
}

/** Who may make, write and withdraw what: every person, kind, owner, verb and field, held against a table made by hand. */
class PermissionTest : public QObject
{
    Q_OBJECT

private:
    Crowd m_crowd;

    struct Attempt {
        Change change;
        bool allowed = false;
        QByteArray words;
    };

    [[nodiscard]] HubWorld &world() { return m_crowd.world(); }

    /** Tries all of it from one device of this person, undone afterwards; tells in words what came out wrong. */
    [[nodiscard]] QByteArrayList wrongOf(const QByteArray &person, const QList<Attempt> &attempts)
    {
        QByteArrayList wrong;
        const auto undone = world().database().transaction([&]() -> Expected<void> {
            TestDevice device(world(), person.constData());
            device.sync();
            for (qsizetype from = 0; from < attempts.size(); from += 400) {
                const auto batch = attempts.sliced(from, std::min<qsizetype>(400, attempts.size() - from));
                wrong += wrongOf(device, batch);
            }
            return failure(ErrorKind::NotFound, u"only tried"_s);
        });
        return undone || undone.error().detail != u"only tried"_s ? QByteArrayList{"the hub broke off"} : wrong;
    }

    [[nodiscard]] QByteArrayList wrongOf(TestDevice &device, const QList<Attempt> &batch)
    {
        QHash<qint64, HubRow> before;
        QList<qint64> numbers;
        for (const auto &attempt : batch) {
            numbers.append(device.write(attempt.change));
            before.insert(numbers.last(), world().row(attempt.change.kind, attempt.change.record));
        }
        const auto reply = device.sync();
        QByteArrayList wrong;
        for (qsizetype at = 0; at < batch.size(); ++at) {
            const auto &attempt = batch.at(at);
            const auto refusal = std::ranges::find(reply.ack.refused, numbers.at(at), &Refusal::number);
            const bool taken = refusal == reply.ack.refused.cend();
            if (taken != attempt.allowed) {
                wrong.append(attempt.words + (taken ? " was taken" : " was refused"));
            } else if (!taken && refusal->reason != ErrorKind::NotAllowed && refusal->reason != ErrorKind::NotFound) {
                wrong.append(attempt.words + " was refused for another reason");
            } else if (taken != isDone(attempt.change)) {
                wrong.append(attempt.words + (taken ? " had no effect" : " had an effect"));
            }
        }
        return wrong;
    }

    /** Does the hub's row say what the change asked for? */
    [[nodiscard]] bool isDone(const Change &change)
    {
        const auto row = world().row(change.kind, change.record);
        if (change.verb == Change::Verb::Withdraw) {
            return row.withdrawn;
        }
        return std::ranges::all_of(change.values.keys(), [&](quint8 key) { return row.record.values.value(key) == change.values.value(key); });
    }

    static void everyone()
    {
        QTest::addColumn<QByteArray>("person");
        for (const auto &person : Crowd::people()) {
            QTest::newRow(person.constData()) << person;
        }
    }

    static Attempt making(const QByteArray &person, const Crowd::Sample &sample)
    {
        auto values = sample.record.values;
        for (const auto &field : recordKind(sample.record.kind)->fields) {
            if (field.writers == Roles(Role::Hub) && sample.record.kind != Kind::KeptText) {
                values.remove(field.key);
            }
        }
        return {.change = {.kind = sample.record.kind, .record = sample.record.id, .values = values},
                .allowed = Crowd::isMaker(person, sample),
                .words = person + " making a " + Crowd::inWords(sample)};
    }

private Q_SLOTS:
    void recordsAreMadeByTheirMakers_data() { everyone(); }

    void recordsAreMadeByTheirMakers()
    {
        QFETCH(QByteArray, person);
        QList<Attempt> attempts;
        for (const auto &sample : Crowd::attempts(person)) {
            attempts.append(making(person, sample));
        }
        QCOMPARE(wrongOf(person, attempts).join("; "), QByteArray());
    }

    void fieldsAreWrittenByTheirWriters_data() { everyone(); }

    void fieldsAreWrittenByTheirWriters()
    {
        QFETCH(QByteArray, person);
        QList<Attempt> attempts;
        for (const auto &sample : m_crowd.samples()) {
            for (const auto &field : recordKind(sample.record.kind)->fields) {
                if (const auto value = anotherValue(field, sample.record.values.value(field.key))) {
                    attempts.append(
                        {.change = {.kind = sample.record.kind, .record = sample.record.id, .values = {{field.key, *value}}},
                         .allowed = Crowd::isWriter(person, sample, field),
                         .words = person + " writing " + QByteArray(field.name.data(), field.name.size()) + " of a " + Crowd::inWords(sample)});
                }
            }
        }
        QCOMPARE(wrongOf(person, attempts).join("; "), QByteArray());
    }

    void recordsAreWithdrawnByTheirMakers_data() { everyone(); }

    void recordsAreWithdrawnByTheirMakers()
    {
        QFETCH(QByteArray, person);
        QList<Attempt> attempts;
        // Children first: with their parent they would go unasked.
        auto samples = m_crowd.samples();
        std::ranges::stable_sort(samples, std::ranges::greater(), [](const Crowd::Sample &sample) { return int(sample.record.kind); });
        for (const auto &sample : samples) {
            attempts.append({.change = {.verb = Change::Verb::Withdraw, .kind = sample.record.kind, .record = sample.record.id},
                             .allowed = Crowd::isWithdrawer(person, sample),
                             .words = person + " withdrawing a " + Crowd::inWords(sample)});
        }
        QCOMPARE(wrongOf(person, attempts).join("; "), QByteArray());
    }

    void nobodySpeaksInAnothersName_data() { everyone(); }

    void nobodySpeaksInAnothersName()
    {
        QFETCH(QByteArray, person);
        QList<Attempt> attempts;
        // As another would make it: the owner, or the teacher it names, is not who sends it.
        for (const auto &other : Crowd::people()) {
            for (const auto &sample : Crowd::attempts(other)) {
                const auto *teacher = recordKind(sample.record.kind)->field("teacher"_L1);
                if (other != person && teacher != nullptr) {
                    auto attempt = making(person, sample);
                    attempt.allowed = false;
                    attempts.append(attempt);
                }
            }
        }
        // About a hand-in of somebody else.
        for (auto sample : Crowd::attempts(person)) {
            const auto *handIn = recordKind(sample.record.kind)->field("hand_in"_L1);
            for (const auto *other : {"Noor", "Amir"}) {
                if (handIn != nullptr && sample.about != other) {
                    sample.record.id = Id::derived({sample.record.id.bytes(), other});
                    sample.record.values.insert(handIn->key, HubWorld::id(QByteArray("HandIn ").append(other).constData()));
                    attempts.append(making(person, sample));
                    attempts.last().allowed = false;
                }
            }
        }
        QCOMPARE(wrongOf(person, attempts).join("; "), QByteArray());
    }

    void nothingMovesToAnotherOwnerOrPlace_data() { everyone(); }

    void nothingMovesToAnotherOwnerOrPlace()
    {
        QFETCH(QByteArray, person);
        QList<Attempt> attempts;
        for (const auto &sample : m_crowd.samples()) {
            for (const auto &field : recordKind(sample.record.kind)->fields) {
                const auto current = Kept<Id>::from(sample.record.values.value(field.key));
                if (field.type != FieldType::Reference || current.isNull() || field.name == "subject"_L1) {
                    continue;
                }
                for (const auto *target : {"Noor", "Amir", "A", "B", "WeekPlan A", "WeekPlan B", "PlanItem B", "HandIn Amir", "elsewhere"}) {
                    const auto id = HubWorld::id(target);
                    const bool isPlan = field.name == "plan"_L1 || field.name == "item"_L1;
                    if (id != current && (!isPlan || world().row(Kind::WeekPlan, id).scope != world().row(Kind::PlanItem, sample.record.id).scope)) {
                        attempts.append({.change = {.kind = sample.record.kind, .record = sample.record.id, .values = {{field.key, id}}},
                                         .allowed = false,
                                         .words = person + " moving a " + Crowd::inWords(sample) + " to " + target});
                    }
                }
            }
        }
        auto wrong = wrongOf(person, attempts);
        // Whether the place or the person is in the way: it stays where it is.
        wrong.removeIf([](const QByteArray &words) { return words.endsWith(" for another reason"); });
        QCOMPARE(wrong.join("; "), QByteArray());
    }
};

QTEST_GUILESS_MAIN(PermissionTest)
#include "permission_test.moc"
