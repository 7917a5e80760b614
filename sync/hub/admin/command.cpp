// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr std::array all{
    Command{"init"_L1, "make a hub for a school"_L1, {}, &declareInit, &initHub},
    Command{"demo"_L1, "make a hub with the demo school"_L1, {}, &declareDemo, &makeDemo},
    Command{"serve"_L1, "answer devices"_L1, {}, &declareServe, &serveHub},
    Command{"people"_L1, "list everybody of the school"_L1, {}, nullptr, &listPeople},
    Command{"answer-within"_L1, "say in how many school days a question is answered"_L1, "DAYS"_L1, nullptr, &agreeOnAnswers},
    Command{"pair-code"_L1, "make a code that pairs one device"_L1, {}, &declarePairCode, &makePairCode},
    Command{"devices"_L1, "list the paired devices"_L1, {}, nullptr, &listDevices},
    Command{"revoke"_L1, "take a device's access away"_L1, {}, &declareRevoke, &revokeDevice},
    Command{"member"_L1, "put somebody into a group, or take them out"_L1, {}, &declareMember, &changeMember},
    Command{"group"_L1, "say on which days a group works at home"_L1, {}, &declareGroup, &changeGroup},
    Command{"coach"_L1, "say who coaches a student, or that nobody does"_L1, {}, &declareCoach, &changeCoach},
    Command{"letter"_L1, "tell parents what the school expects, in one language"_L1, "[FILE]"_L1, &declareLetter, &changeLetter},
    Command{"sharing"_L1, "say what parents see of a student's work without being asked"_L1, {}, &declareSharing, &changeSharing},
    Command{"erase"_L1, "erase a person for good, here and on every device"_L1, {}, &declareErase, &erasePerson},
    Command{"restored"_L1, "say that this hub was put back from an older copy"_L1, {}, nullptr, &noteRestored},
    Command{"import"_L1, "take over week plans from CSV or iCalendar files"_L1, "FILE…"_L1, &declareImport, &importWeek},
    Command{"bundle"_L1, "take over what devices sent by stick, and answer it"_L1, "import FILE|FOLDER…"_L1, &declareBundle, &takeBundles},
    Command{"records"_L1, "show what the hub holds, row by row"_L1, {}, &declareRecords, &dumpRecords},
    Command{"version"_L1, "show this program's version and its database library"_L1, {}, nullptr, &showVersion},
};
}

std::span<const Command> commands()
{
    return all;
}

Expected<QString> required(const QCommandLineParser &parser, const QString &option)
{
    const auto value = parser.value(option);
    return value.isEmpty() ? failure(ErrorKind::Usage, u"--%1 is missing"_s.arg(option)) : Expected<QString>(value);
}
}
