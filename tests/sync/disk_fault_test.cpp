// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/exchange_store.h"
#include "database/migration.h"
#include "records/plan.h"
#include "records/school.h"
#include "records/work.h"
#include "service/exchange.h"
#include "service/office.h"
#include "stores/erasure.h"
#include "support/sim_disk.h"
#include "support/whole_state.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
const auto deviceMigrations = u":/weekwijzer/migrations"_s;
const auto hubMigrations = u":/weekwijzer/hub_migrations"_s;
const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);
const QByteArray token(32, 't');

Id id(const char *name)
{
    return Id::derived({"test", name});
}

Expected<void> bare(const auto &result)
{
    return result.transform([](const auto &) {});
}

PlanItem item(int number)
{
    PlanItem item;
    item.id = Id::derived({"item", QByteArray::number(number)});
    item.plan = id("plan");
    item.subject = id("maths");
    item.title = u"Oefening %1"_s.arg(number);
    item.goal = QString(700, u'g');
    return item;
}

QList<Record> week(int items)
{
    QList<Record> records{toRecord(WeekPlan{.id = id("plan"), .group = id("A"), .week = {.year = 2026, .number = 47}, .note = {}})};
    for (int number = 0; number < items; ++number) {
        records.append(toRecord(item(number)));
    }
    return records;
}

Page pageOf(const QList<Record> &records, const QByteArray &after, const QByteArray &position)
{
    Page page{.cursor = {.scope = {.type = ScopeType::Group, .key = id("A")}, .position = position}, .rows = {}, .after = after};
    for (const auto &record : records) {
        page.rows.append({.record = record, .version = 1});
    }
    return page;
}

Record draft(const QString &text)
{
    return toRecord(Draft{.id = id("draft"), .student = id("Noor"), .item = item(0).id, .text = text});
}

Record handIn(const char *name)
{
    return toRecord(HandIn{.id = id(name), .student = id("Noor"), .item = item(0).id, .text = QString(3000, u'w'), .madeAt = now, .receivedAt = {}});
}

Expected<void> write(Database &database, const Record &record)
{
    return Outbox(database).commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = 7});
}

/** Paired, with a week, a draft and a hand-in that wait to be sent. */
Expected<void> device(Database &database)
{
    const Pairing pairing{.hub = QUrl(u"http://hub"_s), .token = token, .person = id("Noor"), .school = id("school")};
    return migrate(database, deviceMigrations)
        .and_then([&] { return DeviceStore(database).pair(pairing); })
        .and_then([&] { return bare(ExchangeStore(database).keep(pageOf(week(20), {}, "1"))); })
        .and_then([&] { return write(database, draft(u"Eerst"_s)); })
        .and_then([&] { return write(database, handIn("work")); });
}

Expected<void> noFile(const BlobName &)
{
    return {};
}

Expected<void> sealedDevice(Database &database)
{
    return device(database).and_then([&] { return bare(ExchangeStore(database).request()); });
}

Expected<void> settled(Database &database, const std::optional<QList<Scope>> &scopes)
{
    const Ack ack{.upTo = 2, .refused = {{.number = 1, .reason = ErrorKind::NotAllowed}}, .hubTime = now, .clock = 9, .scopes = scopes};
    return ExchangeStore(database).settle(ack, now);
}

Expected<void> wipedDevice(Database &database)
{
    return sealedDevice(database).and_then([&] { return Erasure(database).wipeAll(); });
}

/** A school with a teacher, a student, her device and a week. */
Expected<void> hub(Database &database)
{
    const PairedDevice paired{.id = id("tablet"), .person = id("Noor"), .name = u"Tablet"_s, .pairedAt = now};
    Office office(database);
    const QList<Record> people{
        toRecord(Group{.id = id("A"), .school = id("school"), .name = u"A"_s}),
        toRecord(Subject{.id = id("maths"), .school = id("school"), .name = u"Wiskunde"_s, .abbreviation = {}, .colour = 1, .icon = {}}),
        toRecord(Person{.id = id("Noor"), .name = u"Noor"_s, .role = Role::Student})};
    auto made = migrate(database, hubMigrations).and_then([&] {
        return office.found(toRecord(School{.id = id("school"), .name = u"School"_s}), now);
    });
    for (const auto &record : people + week(5)) {
        made = made.and_then([&] { return bare(office.put(record, now)); });
    }
    return made.and_then([&] { return office.roster().addMember(id("A"), id("Noor")); }).and_then([&] {
        return PairedDeviceStore(database).add(paired, hashOf(token));
    });
}

Expected<void> exchanged(Database &database)
{
    SyncRequest request;
    for (const auto &record : {draft(u"Eerst"_s), handIn("work"), handIn("more work")}) {
        request.changes.append({.number = request.changes.size() + 1, .kind = record.kind, .record = record.id, .values = record.values, .clock = 7});
    }
    return bare(Exchange(database).run(token, request, now));
}

Expected<void> withdrawn(Database &database)
{
    Office office(database);
    return database.transaction([&] { return bare(office.withdraw(Kind::WeekPlan, id("plan"))); });
}

/** The folder of a program that knew only the first migration. */
QString firstOf(const QString &migrations)
{
    static const QTemporaryDir folder;
    const auto older = folder.filePath(migrations == hubMigrations ? u"hub"_s : u"device"_s);
    QDir().mkpath(older);
    const auto name = QDir(migrations).entryList(QDir::Files, QDir::Name).first();
    QFile::copy(migrations + u'/' + name, older + u'/' + name);
    return older;
}

/** Something that writes: on what it is done, and what it does. */
struct Operation {
    Database::Purpose purpose = Database::Purpose::Device;
    std::function<Expected<void>(Database &)> prepare;
    std::function<Expected<void>(Database &)> act;
};

Expected<void> nothing(Database &)
{
    return {};
}
}

Q_DECLARE_METATYPE(Operation)

/** Every operation of a disk fails once, in turn, under everything that writes: all of it is kept or nothing, and the error says what. */
class DiskFaultTest : public QObject
{
    Q_OBJECT

private:
    using Fault = SimDisk::Fault;

    /** What is in the file, or why it can't be told. */
    static QByteArrayList stateOn(const SimDisk &disk, Database::Purpose purpose)
    {
        auto database = opened(disk, purpose);
        auto state = database ? wholeState(*database) : std::unexpected(database.error());
        const auto version = database ? database->prepared("PRAGMA user_version").integer() : std::unexpected(database.error());
        return state && version ? *state << "version " + QByteArray::number(*version)
                                : QByteArrayList{"it can't be read: " + (state ? QString() : state.error().detail).toUtf8()};
    }

    static Expected<Database> opened(const SimDisk &disk, Database::Purpose purpose)
    {
        return Database::open(u"a.db"_s, QByteArray(32, 'k'), purpose, disk.vfs());
    }

    static Expected<void> done(const SimDisk &disk, const Operation &operation)
    {
        auto database = opened(disk, operation.purpose);
        return database ? operation.act(*database) : std::unexpected(database.error());
    }

    static bool isTyped(ErrorKind kind)
    {
        using enum ErrorKind;
        return kind == DiskFull || kind == Storage || kind == Corrupt || kind == Busy;
    }

    static void everything()
    {
        QTest::addColumn<Operation>("operation");
        using enum Database::Purpose;
        const auto row = [](const char *name, const Operation &operation) { QTest::newRow(name) << operation; };
        row("commit", {Device, device, [](Database &database) { return write(database, draft(u"Daarna"_s)); }});
        row("seal", {Device, device, [](Database &database) { return bare(ExchangeStore(database).request()); }});
        row("mark sent", {Device, sealedDevice, [](Database &database) { return Outbox(database).markSent(now); }});
        row("settle", {Device, sealedDevice, [](Database &database) { return settled(database, std::nullopt); }});
        row("leave every scope", {Device, sealedDevice, [](Database &database) { return settled(database, QList<Scope>()); }});
        row("keep a page", {Device, device, [](Database &database) { return bare(ExchangeStore(database).keep(pageOf(week(60), "1", "2"))); }});
        row("take a name",
            {Device, sealedDevice, [](Database &database) { return DeviceStore(database).becomeFork(id("other"), QByteArray(32, 'o')); }});
        row("wipe", {Device, sealedDevice, [](Database &database) { return Erasure(database).wipeAll(); }});
        row("forget", {Device, wipedDevice, [](Database &database) { return Forgetting(database).finish(&noFile); }});
        row("make a device", {Device, nothing, [](Database &database) { return migrate(database, deviceMigrations); }});
        row("bring a device up to date",
            {Device, [](Database &database) { return migrate(database, firstOf(deviceMigrations)); },
             [](Database &database) { return migrate(database, deviceMigrations); }});
        row("exchange", {Hub, hub, exchanged});
        row("withdraw", {Hub, hub, withdrawn});
        row("make a hub", {Hub, nothing, [](Database &database) { return migrate(database, hubMigrations); }});
        row("bring a hub up to date",
            {Hub, [](Database &database) { return migrate(database, firstOf(hubMigrations)); },
             [](Database &database) { return migrate(database, hubMigrations); }});
    }

    /** Before and after, and how many operations of the disk lie between. */
    struct Course {
        SimDisk::Image image;
        QByteArrayList before;
        QByteArrayList after;
        qint64 operations = 0;
    };

    static Course courseOf(SimDisk &disk, const Operation &operation)
    {
        Course course;
        [&] {
            auto database = opened(disk, operation.purpose);
            QVERIFY(database.has_value());
            const auto prepared = operation.prepare(*database);
            QVERIFY2(prepared.has_value(), prepared ? "" : qPrintable(prepared.error().detail));
        }();
        course.image = disk.image();
        course.before = stateOn(disk, operation.purpose);
        disk.restore(course.image);
        const auto begun = disk.operations();
        const auto result = done(disk, operation);
        [&] { QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail)); }();
        course.operations = disk.operations() - begun;
        course.after = stateOn(disk, operation.purpose);
        return course;
    }

    /** What is wrong after this fault; empty when nothing is. */
    static QByteArray wrongAfter(SimDisk &disk, const Operation &operation, const Course &course, const Fault &fault, bool powerFails)
    {
        disk.restore(course.image);
        disk.plan(fault);
        const auto result = done(disk, operation);
        disk.plan(std::nullopt);
        if (powerFails) {
            disk.losePower();
        }
        if (!result && !isTyped(result.error().kind)) {
            return QMetaEnum::fromType<ErrorKind>().valueToKey(quint64(result.error().kind)) + (": " + result.error().detail.toUtf8());
        }
        const auto state = stateOn(disk, operation.purpose);
        if (result && state != course.after) {
            return "it said it was done:\n" + difference(course.after, state);
        }
        // Half of a migration is one whole migration of two.
        if (state != course.before && state != course.after && !isBetween(state, course)) {
            return "it is half done:\n" + difference(course.before, state);
        }
        const auto again = done(disk, operation);
        const auto final = stateOn(disk, operation.purpose);
        return again && (final == course.after || state == course.after) ? QByteArray()
                                                                         : "once more doesn't mend it:\n" + difference(course.after, final);
    }

    /** Each operation in turn in the long run; else so many that a second is enough. */
    static qint64 strideOver(qint64 operations) { return qEnvironmentVariableIsSet("WEEKWIJZER_LONG") ? 1 : 1 + operations / 9; }

    static bool isBetween(const QByteArrayList &state, const Course &course)
    {
        return state.last() != course.before.last() && state.last() != course.after.last() && state.last().startsWith("version ");
    }

private Q_SLOTS:
    void everyFaultLeavesAllOrNothing_data() { everything(); }

    void everyFaultLeavesAllOrNothing()
    {
        QFETCH(Operation, operation);
        SimDisk disk(1);
        const auto course = courseOf(disk, operation);
        QVERIFY(course.after != course.before);
        QVERIFY(course.operations > 3);
        for (qint64 at = 0; at <= course.operations; at += strideOver(course.operations)) {
            for (const auto kind : {Fault::Kind::Error, Fault::Kind::Short}) {
                for (const qint64 lasting : {qint64(1), std::numeric_limits<qint64>::max() / 2}) {
                    const bool powerFails = (at + lasting) % 2 == 0;
                    const auto wrong = wrongAfter(disk, operation, course, {.kind = kind, .after = at, .lasting = lasting}, powerFails);
                    QVERIFY2(wrong.isEmpty(),
                             "fault " + QByteArray::number(at) + " of " + QByteArray::number(course.operations)
                                 + (kind == Fault::Kind::Short ? " short" : " error") + (lasting == 1 ? " once" : " for good")
                                 + (powerFails ? ", then no power: " : ": ") + wrong);
                }
            }
        }
    }

    void everyRoomThatRunsOutLeavesAllOrNothing_data() { everything(); }

    void everyRoomThatRunsOutLeavesAllOrNothing()
    {
        QFETCH(Operation, operation);
        SimDisk disk(1);
        const auto course = courseOf(disk, operation);
        disk.restore(course.image);
        const auto least = disk.used();
        for (int pages = 0; pages < 40; pages += int(strideOver(40))) {
            disk.restore(course.image);
            disk.setCapacity(least + pages * 2048);
            const auto result = done(disk, operation);
            disk.setCapacity(std::nullopt);
            QVERIFY2(result || result.error().kind == ErrorKind::DiskFull, result ? "" : qPrintable(result.error().detail));
            const auto state = stateOn(disk, operation.purpose);
            QVERIFY2(state == (result ? course.after : course.before) || isBetween(state, course), difference(course.before, state).constData());
        }
    }
};

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "disk_fault_test.moc"
