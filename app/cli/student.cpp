// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"
#include "week_items.h"

#include "work/student_work.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// More than the longest text a hand-in can hold; what is larger is a wrong file.
constexpr qint64 largestText = qint64(4) * 1024 * 1024;

Expected<Id> stepOf(const WeekItem &about, const QString &number)
{
    bool isNumber = false;
    const auto position = number.toInt(&isNumber);
    if (!isNumber || position < 1) {
        return failure(ErrorKind::Usage, u"--step takes a number from 1 up"_s);
    }
    return position <= about.steps.size() ? Expected<Id>(about.steps[position - 1].id)
                                          : failure(ErrorKind::NotFound, u"“%1” has %2 steps"_s.arg(about.item.title).arg(about.steps.size()));
}

Expected<QString> readText(QFile &file)
{
    const auto bytes = file.read(largestText + 1);
    if (bytes.size() > largestText) {
        return failure(ErrorKind::BadInput, u"this is too large to be a text"_s);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return failure(ErrorKind::BadInput, u"this is not UTF-8 text"_s);
    }
    // The one that ends a file's last line.
    if (text.endsWith(u'\n')) {
        text.chop(text.endsWith(u"\r\n") ? 2 : 1);
    }
    return text;
}

Expected<QString> workOf(const Call &call)
{
    if (call.options.isSet(u"text"_s)) {
        return call.options.value(u"text"_s);
    }
    QFile file(call.options.value(u"file"_s));
    if (call.options.isSet(u"file"_s)) {
        return file.open(QIODevice::ReadOnly) ? readText(file)
                                              : failure(ErrorKind::BadInput, u"the file cannot be read: %1"_s.arg(file.errorString()));
    }
    return file.open(stdin, QIODevice::ReadOnly) ? readText(file) : failure(ErrorKind::BadInput, u"standard input cannot be read"_s);
}
}

Expected<Output> tick(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto about = chosenItem(*session, call, call.arguments.first()).and_then([&](const PlanItem &item) { return withAll(*session, item); });
    if (!about) {
        return std::unexpected(about.error());
    }
    const auto step = call.options.isSet(u"step"_s) ? stepOf(*about, call.options.value(u"step"_s)) : Expected<Id>(Id());
    if (!step) {
        return std::unexpected(step.error());
    }
    const bool done = !call.options.isSet(u"undo"_s);
    StudentWork work(session->database, session->pairing.person);
    return work.tick(about->item.id, *step, done, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"“%1” %2."_s.arg(about->item.title, done ? u"ticked"_s : u"no longer ticked"_s),
                     {{u"item"_s, about->item.id.toString()}, {u"step"_s, jsonOf(*step)}, {u"done"_s, done}});
    });
}

Expected<Output> place(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto about = chosenItem(*session, call, call.arguments.first()).and_then([&](const PlanItem &item) { return withAll(*session, item); });
    if (!about) {
        return std::unexpected(about.error());
    }
    const bool basket = call.arguments[1].compare("basket"_L1, Qt::CaseInsensitive) == 0;
    const auto day = basket ? Expected<QDate>(QDate()) : chosenDay(call.arguments[1], about->week);
    const auto time = call.options.isSet(u"time"_s) ? chosenTime(call.options.value(u"time"_s)) : Expected<QTime>(QTime());
    if (!day || !time) {
        return std::unexpected(!day ? day.error() : time.error());
    }
    StudentWork work(session->database, session->pairing.person);
    return work.place(about->item.id, *day, *time, QDateTime::currentDateTimeUtc()).and_then([&] {
        const auto where = basket ? u"back in the basket"_s : u"on "_s + inWords(*day, *time);
        return saved(*session, u"“%1” %2."_s.arg(about->item.title, where),
                     {{u"item"_s, about->item.id.toString()}, {u"day"_s, jsonOf(*day)}, {u"time"_s, basket ? QJsonValue() : jsonOf(*time)}});
    });
}

Expected<Output> handIn(const Call &call)
{
    if (call.options.isSet(u"text"_s) && call.options.isSet(u"file"_s)) {
        return failure(ErrorKind::Usage, u"either --text or --file"_s);
    }
    // Before the profile is opened: whoever types slowly keeps nobody out.
    const auto text = workOf(call);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto item = chosenItem(*session, call, call.arguments.first());
    if (!item) {
        return std::unexpected(item.error());
    }
    StudentWork work(session->database, session->pairing.person);
    return work.handIn(item->id, *text, QDateTime::currentDateTimeUtc()).and_then([&](const Id &handIn) {
        return saved(*session, u"Work for “%1” handed in."_s.arg(item->title), {{u"handIn"_s, handIn.toString()}, {u"item"_s, item->id.toString()}});
    });
}
}
