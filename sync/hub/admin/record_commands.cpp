// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "records/kind.h"
#include "store_sqlite/hub_file.h"
#include "store_sqlite/hub_record_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QJsonValue plain(const Value &value)
{
    return std::visit(
        []<typename T>(const T &held) -> QJsonValue {
            if constexpr (std::is_same_v<T, std::monostate>) {
                return QJsonValue::Null;
            } else if constexpr (std::is_same_v<T, Id>) {
                return held.toString();
            } else if constexpr (std::is_same_v<T, BlobName>) {
                return QString::fromLatin1(held.toHex());
            } else {
                return held;
            }
        },
        value);
}

QJsonObject plain(const HubRow &row)
{
    const auto &kind = *recordKind(row.record.kind);
    QJsonObject fields;
    for (const auto &[key, value] : row.record.values.asKeyValueRange()) {
        fields.insert(kind.field(key)->name, plain(value));
    }
    return {{u"kind"_s, QString(kind.table)},
            {u"id"_s, row.record.id.toString()},
            {u"scope"_s, QString::fromLatin1(row.scope.bytes().toHex())},
            {u"seq"_s, row.seq},
            {u"withdrawn"_s, row.withdrawn},
            {u"fields"_s, fields}};
}

/** The file of the library that answers for SQLite in this very program. */
QString databaseLibrary()
{
    Dl_info library{};
    void *entry = dlsym(RTLD_DEFAULT, "sqlite3_open_v2");
    return entry != nullptr && dladdr(entry, &library) != 0 ? QString::fromLocal8Bit(library.dli_fname) : QString();
}
}

void declareRecords(QCommandLineParser &parser)
{
    parser.addOption({u"kind"_s, u"Only rows of this kind, as plan_item."_s, u"name"_s});
}

Expected<CommandResult> dumpRecords(const QCommandLineParser &parser)
{
    const auto folder = required(parser, u"data"_s);
    auto database = folder ? openHubDatabase(*folder, HubFile::MustExist) : std::unexpected(folder.error());
    if (!database) {
        return std::unexpected(database.error());
    }
    const HubRecordStore store(*database);
    CommandResult report;
    QJsonArray records;
    for (const auto &kind : recordKinds()) {
        if (parser.isSet(u"kind"_s) && parser.value(u"kind"_s) != kind.table) {
            continue;
        }
        const auto rows = store.ofKind(kind.kind);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        for (const auto &row : *rows) {
            const auto object = plain(row);
            records.append(object);
            report.lines.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
    }
    report.json.insert(u"records"_s, records);
    return report;
}

Expected<CommandResult> showVersion(const QCommandLineParser &)
{
    auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Hub);
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto version = QCoreApplication::applicationVersion();
    const auto cipher = database->cipherVersion();
    return CommandResult{.json = {{u"version"_s, version}, {u"cipher"_s, cipher}, {u"library"_s, databaseLibrary()}},
                         .lines = {u"weekwijzer-hub %1"_s.arg(version), u"SQLCipher %1 (%2)"_s.arg(cipher, databaseLibrary())}};
}
}
