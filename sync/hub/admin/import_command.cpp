// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "exchange/text.h"
#include "exchange/week_plan_reader.h"
#include "import/subject_names.h"
#include "import/week_import.h"
#include "records/exit_code.h"
#include "store_sqlite/hub_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** What the person asked for. */
struct Wish {
    QString group;
    Week week;
    QString subject;
    QString source;
    QDate today;
    bool keepGoing = false;
    bool dryRun = false;
    QStringList files;
};

/** A row that does not come in, and where it stands. */
struct RejectedRow {
    QString file;
    int line = 0;
    QString column;
    QString value;
    QString message;
};

/** What the files hold, before anything is applied. */
struct Reading {
    QList<ImportFile> files;
    QList<RejectedRow> rejected;
    QStringList notes;
};

Expected<Wish> wishFrom(const QCommandLineParser &parser)
{
    Wish wish{.group = parser.value(u"group"_s),
              .week = Week::fromString(parser.value(u"week"_s)),
              .subject = parser.value(u"subject"_s),
              .source = parser.value(u"source"_s),
              .today = parser.isSet(u"date"_s) ? QDate::fromString(parser.value(u"date"_s), Qt::ISODate) : QDate::currentDate(),
              .keepGoing = parser.isSet(u"keep-going"_s),
              .dryRun = parser.isSet(u"dry-run"_s),
              .files = parser.positionalArguments()};
    if (parser.isSet(u"week"_s) && !wish.week.isValid()) {
        return failure(ErrorKind::Usage, u"--week is like 2026-W47"_s);
    }
    if (!wish.today.isValid()) {
        return failure(ErrorKind::Usage, u"--date is like 2026-11-17"_s);
    }
    QSet<QString> names;
    for (const auto &file : wish.files) {
        names.insert(QFileInfo(file).completeBaseName());
    }
    if (wish.files.isEmpty() || names.size() < wish.files.size() || (!wish.source.isEmpty() && wish.files.size() > 1)) {
        return failure(ErrorKind::Usage, u"give one or more files, each with a name of its own; --source goes with one file"_s);
    }
    return wish;
}

template<typename T>
Expected<QList<T>> allOf(HubRecordStore &records)
{
    return records.ofKind(kindOf<T>().kind).transform([](const QList<HubRow> &rows) {
        QList<T> all;
        for (const auto &row : rows) {
            if (!row.withdrawn) {
                all.append(fromRecord<T>(row.record));
            }
        }
        return all;
    });
}

Expected<Id> groupCalled(HubRecordStore &records, const QString &name)
{
    const auto groups = allOf<Group>(records);
    if (!groups) {
        return std::unexpected(groups.error());
    }
    for (const auto &group : *groups) {
        if (folded(group.name) == folded(name)) {
            return group.id;
        }
    }
    return failure(ErrorKind::NotFound, u"no group is called “%1”"_s.arg(name));
}

Expected<QByteArray> contentOf(const QString &path)
{
    // The reader has a limit of its own; this one is so that a film isn't read into memory first.
    constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound, u"%1: %2"_s.arg(path, file.errorString()));
    }
    return file.size() <= mostBytes ? Expected<QByteArray>(file.readAll())
                                    : failure(ErrorKind::BadInput, u"%1: this file is far too large"_s.arg(path));
}

RejectedRow unknownSubject(const QString &file, const PlanRow &row)
{
    const auto message = row.subject.isEmpty() ? u"line %1: names no subject"_s.arg(row.line)
                                               : u"line %1: the school has no subject “%2”"_s.arg(row.line).arg(shortened(row.subject));
    return {.file = file, .line = row.line, .column = {}, .value = row.subject, .message = message};
}

Expected<void> read(const QString &path, const Wish &wish, const Id &group, const SubjectNames &subjects, Reading &reading)
{
    const QFileInfo info(path);
    const auto content = contentOf(path);
    if (!content) {
        return std::unexpected(content.error());
    }
    const auto plan = readWeekPlan(*content, info.fileName(), {.today = wish.today, .week = wish.week, .subject = wish.subject});
    if (!plan) {
        return failure(plan.error().kind, u"%1: %2"_s.arg(info.fileName(), plan.error().detail));
    }
    ImportFile file{
        .group = group, .source = wish.source.isEmpty() ? info.completeBaseName() : wish.source, .rows = {}, .week = wish.week, .today = wish.today};
    for (const auto &rejection : plan->rejections) {
        reading.rejected.append(
            {.file = info.fileName(), .line = rejection.line, .column = rejection.column, .value = rejection.value, .message = rejection.message()});
    }
    for (const auto &row : plan->rows) {
        const auto subject = subjects.find(row.subject);
        if (subject.isNull()) {
            reading.rejected.append(unknownSubject(info.fileName(), row));
        } else {
            file.rows.append({.row = row, .subject = subject});
        }
    }
    for (const auto &note : plan->notes) {
        reading.notes.append(u"%1: %2"_s.arg(info.fileName(), note));
    }
    reading.files.append(file);
    return {};
}

Expected<Reading> readAll(const Wish &wish, Database &database)
{
    HubRecordStore records(database);
    const auto group = groupCalled(records, wish.group);
    const auto subjects = group ? allOf<Subject>(records) : std::unexpected(group.error());
    if (!subjects) {
        return std::unexpected(subjects.error());
    }
    Reading reading;
    for (const auto &path : wish.files) {
        if (auto done = read(path, wish, *group, SubjectNames(*subjects), reading); !done) {
            return std::unexpected(done.error());
        }
    }
    return reading;
}

/** All files or none; a dry run does everything and takes it back. */
Expected<ImportCounts> applied(Database &database, const Reading &reading, bool dryRun)
{
    ImportCounts sum;
    const auto done = database.transaction([&]() -> Expected<bool> {
        WeekImport import(database, QDateTime::currentDateTimeUtc());
        for (const auto &file : reading.files) {
            const auto counts = import.apply(file);
            if (!counts) {
                return std::unexpected(counts.error());
            }
            sum = {.made = sum.made + counts->made,
                   .changed = sum.changed + counts->changed,
                   .withdrawn = sum.withdrawn + counts->withdrawn,
                   .unchanged = sum.unchanged + counts->unchanged};
        }
        return dryRun ? failure(ErrorKind::Stale, u"taken back"_s) : Expected<bool>(true);
    });
    const bool isTakenBack = dryRun && !done && done.error().kind == ErrorKind::Stale;
    return done || isTakenBack ? Expected<ImportCounts>(sum) : std::unexpected(done.error());
}

CommandResult reportOf(const Reading &reading, const std::optional<ImportCounts> &counts, bool dryRun)
{
    CommandResult report;
    QJsonArray rejected;
    for (const auto &row : reading.rejected) {
        rejected.append(QJsonObject{
            {u"file"_s, row.file}, {u"line"_s, row.line}, {u"column"_s, row.column}, {u"value"_s, row.value}, {u"message"_s, row.message}});
        report.lines.append(u"%1: %2"_s.arg(row.file, row.message));
    }
    report.lines.append(reading.notes);
    report.json = {{u"rejected"_s, rejected}, {u"notes"_s, QJsonArray::fromStringList(reading.notes)}, {u"applied"_s, counts && !dryRun}};
    if (!counts) {
        report.lines.append(u"Nothing was taken over, because %n row(s) can't be: correct them, or say --keep-going."_s.replace(
            u"%n"_s, QString::number(reading.rejected.size())));
        report.exitCode = exitCodeOf(ErrorKind::BadInput);
        return report;
    }
    report.json.insert(u"new"_s, counts->made);
    report.json.insert(u"changed"_s, counts->changed);
    report.json.insert(u"withdrawn"_s, counts->withdrawn);
    report.json.insert(u"unchanged"_s, counts->unchanged);
    report.lines.append(u"%1 new, %2 changed, %3 withdrawn, %4 unchanged%5"_s.arg(counts->made)
                            .arg(counts->changed)
                            .arg(counts->withdrawn)
                            .arg(counts->unchanged)
                            .arg(dryRun ? u" – only tried, nothing was changed"_s : QString()));
    return report;
}
}

void declareImport(QCommandLineParser &parser)
{
    parser.addOption({u"group"_s, u"Whose week plan it is."_s, u"name"_s});
    parser.addOption({u"week"_s, u"The week of rows that name none."_s, u"2026-W47"_s});
    parser.addOption({u"subject"_s, u"The subject of rows that name none."_s, u"name"_s});
    parser.addOption({u"source"_s, u"The name under which a corrected file is known again; the file's own if not said."_s, u"name"_s});
    parser.addOption({u"date"_s, u"Take this for today."_s, u"YYYY-MM-DD"_s});
    parser.addOption({u"keep-going"_s, u"Take the good rows when others are rejected."_s});
    parser.addOption({u"dry-run"_s, u"Only tell what would happen."_s});
}

Expected<CommandResult> importWeek(const QCommandLineParser &parser)
{
    const auto wish = wishFrom(parser);
    const auto group = wish ? required(parser, u"group"_s) : std::unexpected(wish.error());
    const auto folder = group ? required(parser, u"data"_s) : group;
    auto database = folder ? openHubDatabase(*folder, HubFile::MustExist) : std::unexpected(folder.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto reading = readAll(*wish, *database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    if (!reading->rejected.isEmpty() && !wish->keepGoing) {
        return reportOf(*reading, std::nullopt, wish->dryRun);
    }
    return applied(*database, *reading, wish->dryRun).transform([&](const ImportCounts &counts) { return reportOf(*reading, counts, wish->dryRun); });
}
}
