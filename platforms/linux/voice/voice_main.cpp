// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound_teller.h"
#include "text_teller.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
std::unique_ptr<Teller> tellerFor(const QString &recording, const QString &language)
{
    if (recording.isEmpty()) {
        return std::make_unique<TextTeller>(QLocale(language));
    }
    return std::make_unique<SoundTeller>(recording.toLongLong());
}
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weekwijzer-voice"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads aloud what comes in on standard input, up to a zero byte, or plays it; the end of the input stops it."_s);
    const QCommandLineOption language(u"language"_s, u"The text's language, as in nl_BE."_s, u"language"_s, QLocale().name());
    const QCommandLineOption play(u"play"_s, u"What comes in is a recording of so many bytes."_s, u"bytes"_s);
    parser.addOptions({language, play});
    parser.addHelpOption();
    parser.process(application);
    const auto teller = tellerFor(parser.value(play), parser.value(language));
    return QCoreApplication::exec();
}
