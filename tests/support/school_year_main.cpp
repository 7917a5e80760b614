// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_json.h"
#include "school_monday.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
bool written(const QString &fileName, const QJsonArray &content)
{
    QSaveFile file(fileName);
    const bool good = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(content).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    if (!good) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(fileName), qPrintable(file.errorString()));
    }
    return good;
}

QJsonArray objects(const QList<Record> &records)
{
    QJsonArray array;
    for (const auto &record : records) {
        array.append(asJson(record));
    }
    return array;
}

QJsonArray down(const SchoolYear &year, const Monday &monday)
{
    auto array = asJson(monday.items, {monday.plan}, year.subjects);
    for (const auto &feedback : monday.feedback) {
        array.append(asJson(toRecord(feedback)));
    }
    return array;
}

QJsonArray up(const Monday &monday)
{
    QJsonArray array;
    for (const auto &change : monday.changes) {
        array.append(asJson(Record{.kind = change.kind, .id = change.record, .values = change.values}));
    }
    return array;
}
}

/** Writes the standard workloads as JSON for programs that are measured beside this one. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes first.json, own.json, monday_down.json and monday_up.json of the standard school year."_s);
    const QCommandLineOption out(u"out"_s, u"Folder to write to; made when it is not there."_s, u"folder"_s, u"."_s);
    const QCommandLineOption seed(u"seed"_s, u"Which year."_s, u"number"_s, u"1"_s);
    parser.addOptions({out, seed});
    parser.addHelpOption();
    parser.process(app);

    bool isNumber = false;
    const auto number = parser.value(seed).toUInt(&isNumber);
    const QDir folder(parser.value(out));
    if (!isNumber || !folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "%s\n", isNumber ? "The folder cannot be made." : "The seed is not a number.");
        return 2;
    }
    const auto year = schoolYear(number);
    const auto next = monday(year, number);
    const bool good = written(folder.filePath(u"first.json"_s), asJson(year)) && written(folder.filePath(u"own.json"_s), objects(ownRecords(year)))
        && written(folder.filePath(u"monday_down.json"_s), down(year, next)) && written(folder.filePath(u"monday_up.json"_s), up(next));
    return good ? 0 : 1;
}
