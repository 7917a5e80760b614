// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "language.h"
#include "shots.h"

#include <KColorSchemeManager>
#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
Wishes wishesOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption folder(u"out"_s, u"Where the pictures go."_s, u"folder"_s, u"."_s);
    const QCommandLineOption form(u"form"_s, u"phone or laptop."_s, u"form"_s, u"laptop"_s);
    const QCommandLineOption dark(u"dark"_s, u"Dark colours."_s);
    const QCommandLineOption rightToLeft(u"rtl"_s, u"Laid out as for a language that is read from right to left."_s);
    const QCommandLineOption language(u"lang"_s, u"The interface's language."_s, u"language"_s, u"en"_s);
    const QCommandLineOption only(
        u"only"_s,
        u"One story: setup, week, question, item, choices, files, search, own-time, kept, cycle, reminders, paper, reading, large, stick, family, talk, subjects or trouble."_s,
        u"story"_s);
    parser.addOptions({folder, form, dark, rightToLeft, language, only});
    parser.addHelpOption();
    parser.process(application);
    return {.folder = QDir(parser.value(folder)),
            .form = parser.value(form),
            .dark = parser.isSet(dark),
            .rightToLeft = parser.isSet(rightToLeft),
            .language = parser.value(language),
            .only = parser.value(only)};
}
}

int main(int argc, char *argv[])
{
    chooseAppearance();
    QApplication application(argc, argv);
    const auto wishes = wishesOf(application);
    QTranslator words;
    speak(wishes.language, words);
    dress(application);
    if (wishes.rightToLeft) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    auto *colours = KColorSchemeManager::instance();
    colours->activateScheme(colours->indexForSchemeId(wishes.dark ? u"BreezeDark"_s : u"BreezeLight"_s));
    wishes.folder.mkpath(u"."_s);
    const std::pair<QString, void (*)(const Wishes &)> stories[] = {
        {u"setup"_s, shootSetup},   {u"week"_s, shootWeek},           {u"question"_s, shootQuestion}, {u"item"_s, shootItem},
        {u"files"_s, shootFiles},   {u"own-time"_s, shootOwnTime},    {u"kept"_s, shootKept},         {u"cycle"_s, shootCycle},
        {u"search"_s, shootSearch}, {u"reminders"_s, shootReminders}, {u"paper"_s, shootPaper},       {u"reading"_s, shootReading},
        {u"large"_s, shootLarge},   {u"choices"_s, shootChoices},     {u"stick"_s, shootStick},       {u"family"_s, shootFamily},
        {u"talk"_s, shootTalk},     {u"subjects"_s, shootSubjects},   {u"trouble"_s, shootTrouble}};
    for (const auto &[name, shoot] : stories) {
        if (wishes.only.isEmpty() || wishes.only == name) {
            shoot(wishes);
        }
    }
    return 0;
}
