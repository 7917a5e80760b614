// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"

#include "language.h"
#include "printing.h"

#include <QFileInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Expected<void> printChosen(OpenProfile &session, const Call &call, const QString &file)
{
    const auto style = PrintStyle::current();
    if (!call.arguments.isEmpty()) {
        return chosenItem(session, call, call.arguments.first()).and_then([&](const PlanItem &item) {
            return printItem(session.database, session.pairing.person, item.id, style, file);
        });
    }
    const auto week = call.options.isSet(u"week"_s) ? chosenWeek(call.options.value(u"week"_s)) : Expected<Week>(Week::of(call.today));
    return week.and_then([&](Week chosen) { return printWeek(session.database, session.pairing.person, chosen, style, file); });
}
}

Expected<Output> print(const Call &call)
{
    if (!call.options.isSet(u"out"_s)) {
        return failure(ErrorKind::Usage, u"say with --out which file to write"_s);
    }
    auto session = OpenProfile::open(call);
    if (!session) {
        return std::unexpected(session.error());
    }
    QTranslator words;
    speak(call.options.value(u"lang"_s), words);
    const auto file = QFileInfo(call.options.value(u"out"_s)).absoluteFilePath();
    return printChosen(*session, call, file).transform([&] { return Output{.text = file, .json = {{u"file"_s, file}}}; });
}
}
