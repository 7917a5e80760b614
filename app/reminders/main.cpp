// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_program.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weekwijzer-reminders"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEKWIJZER_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reminds a student of what they planned, also while the window is closed if they asked for that."_s);
    const QCommandLineOption profile(u"profile"_s, u"Remind of the plan in this folder; without it, of the window's that calls."_s, u"folder"_s);
    const QCommandLineOption language(u"lang"_s, u"Speak this language, as in nl."_s, u"language"_s);
    parser.addOptions({profile, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        std::fputs("There is no session bus, so there are no notices.\n", stderr);
        return 1;
    }
    ReminderProgram program(bus);
    if (!program.takeName()) {
        std::fputs("Another program of this session reminds already.\n", stderr);
        return 0;
    }
    program.start(parser.value(profile), parser.value(language));
    return QCoreApplication::exec();
}
