// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subcommand.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
void nothing(QCommandLineParser &) {}

void pairOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"hub"_s, u"The hub's address, as in http://192.168.1.10:8080."_s, u"URL"_s},
        {u"code"_s, u"The one-time code from the school."_s, u"CODE"_s},
        {u"device"_s, u"What the hub shall call this device; this machine's name if not said."_s, u"NAME"_s},
        {u"again"_s, u"The hub does not know this device any more; what was made here stays."_s},
    });
}

void syncOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"agree-to-remove"_s, u"Remove here what the hub has no more, also when that is much."_s},
        {u"metered"_s, u"This line costs money: files over 64 KiB wait, and their price is said."_s},
        {u"pay"_s, u"With --metered: they travel all the same."_s},
    });
}

void bundleOptions(QCommandLineParser &options)
{
    options.addOption({u"to"_s, u"With export: where to write, as in the folder of a stick."_s, u"FOLDER"_s});
}

void weekOption(QCommandLineParser &options)
{
    options.addOption({u"week"_s, u"Where to look for the title first, as in 2026-W47; this week if not said."_s, u"WEEK"_s});
}

void printOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"week"_s, u"Which week; with ITEM, where to look for its title first; this week if not said."_s, u"WEEK"_s},
        {u"out"_s, u"The PDF to write."_s, u"FILE"_s},
        {u"lang"_s, u"The language on the paper, as in nl; the system's if not said."_s, u"LANGUAGE"_s},
    });
}

void tickOptions(QCommandLineParser &options)
{
    weekOption(options);
    options.addOptions({
        {u"step"_s, u"Only this step, counted from 1."_s, u"N"_s},
        {u"undo"_s, u"Not done after all."_s},
    });
}

void undoOptions(QCommandLineParser &options)
{
    weekOption(options);
    options.addOption({u"undo"_s, u"Not after all."_s});
}

void placeOptions(QCommandLineParser &options)
{
    weekOption(options);
    options.addOption({u"time"_s, u"The time on that day."_s, u"HH:MM"_s});
}

void activityOptions(QCommandLineParser &options)
{
    options.addOption({u"weekly"_s, u"With add: every week from that day on."_s});
}

void ownWeekOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"goal"_s, u"What you want to get done."_s, u"TEXT"_s},
        {u"reached"_s, u"Your goal: yes, partly or no."_s, u"HOW"_s},
        {u"well"_s, u"What worked."_s, u"TEXT"_s},
        {u"less"_s, u"What worked less."_s, u"TEXT"_s},
    });
}

void ifThenOptions(QCommandLineParser &options)
{
    weekOption(options);
    options.addOptions({
        {u"when"_s, u"As in: after supper."_s, u"TEXT"_s},
        {u"where"_s, u"As in: at the kitchen table."_s, u"TEXT"_s},
        {u"first"_s, u"What you do first."_s, u"TEXT"_s},
        {u"obstacle"_s, u"What could come between."_s, u"TEXT"_s},
        {u"answer"_s, u"What you do then."_s, u"TEXT"_s},
    });
}

void reminderOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"on"_s, u"Remind."_s},
        {u"off"_s, u"Do not remind."_s},
        {u"quiet"_s, u"When nothing is told, as in 20:00-07:00."_s, u"FROM-TO"_s},
        {u"begins"_s, u"When a day's school work begins, as in 16:00."_s, u"HH:MM"_s},
        {u"when-closed"_s, u"Also while the window is closed; the session has to start weekwijzer-reminders."_s},
    });
}

void handInOptions(QCommandLineParser &options)
{
    weekOption(options);
    options.addOptions({
        {u"text"_s, u"The work itself."_s, u"TEXT"_s},
        {u"file"_s, u"A UTF-8 text file with the work; without --text and --file it is read from standard input."_s, u"FILE"_s},
    });
}

void attachOptions(QCommandLineParser &options)
{
    weekOption(options);
    options.addOptions({
        {u"next"_s, u"For the next hand-in; until then it stays on this device."_s},
        {u"size"_s, u"Of a photo: small, middle or original; original if not said. Place, time and camera are always left out."_s, u"SIZE"_s},
    });
}

void materialOptions(QCommandLineParser &options)
{
    weekOption(options);
    options.addOption({u"title"_s, u"What students see; the file's name if not said."_s, u"TEXT"_s});
}

void questionOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"read"_s, u"Student: mark this answer as read."_s, u"ANSWER"_s},
        {u"clear"_s, u"Student: this question needs no answer any more."_s, u"QUESTION"_s},
    });
}

void classNoteOptions(QCommandLineParser &options)
{
    weekOption(options);
    options.addOptions({
        {u"asked"_s, u"Tick this one."_s, u"NOTE"_s},
        {u"undo"_s, u"With --asked: it still has to be asked."_s},
    });
}

void questionHourOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"minutes"_s, u"With add: how long."_s, u"N"_s, u"0"_s},
        {u"subject"_s, u"With add: for this one; all subjects if not said."_s, u"NAME|ID"_s},
        {u"where"_s, u"With add: a room, or a number to call."_s, u"TEXT"_s},
    });
}

void ownTaskOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"week"_s, u"Which week, as in 2026-W47; this one if not said, or at a weekend the next."_s, u"WEEK"_s},
        {u"minutes"_s, u"How long it will take."_s, u"N"_s, u"0"_s},
        {u"subject"_s, u"For which subject."_s, u"NAME|ID"_s},
        {u"withdraw"_s, u"Take this task out of the week."_s, u"TASK"_s},
    });
}

void feedbackOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"read"_s, u"Student: mark this feedback as read."_s, u"ID"_s},
        {u"where-to"_s, u"Teacher, with give: where is the student going?"_s, u"TEXT"_s},
        {u"where-now"_s, u"Teacher, with give: where are they now?"_s, u"TEXT"_s},
        {u"next"_s, u"Teacher, with give: what is the next step?"_s, u"TEXT"_s},
        {u"recording"_s, u"Teacher, with give: the same said aloud, in a sound file of at most 2 MiB."_s, u"FILE"_s},
    });
}

void coachOptions(QCommandLineParser &options)
{
    options.addOptions({
        {u"feeling"_s, u"How it is: good, so-so or bad."_s, u"FEELING"_s},
        {u"text"_s, u"In own words."_s, u"TEXT"_s},
        {u"call-me"_s, u"Please call me."_s},
    });
}

void shareOptions(QCommandLineParser &options)
{
    options.addOption({u"parts"_s, u"Beyond what the school agreed: handedIn,done,started, or nothing."_s, u"PARTS"_s});
}

void familyOptions(QCommandLineParser &options)
{
    options.addOption({u"week"_s, u"Which week; this week if not said."_s, u"WEEK"_s});
}
}

std::span<const Subcommand> subcommands()
{
    static constexpr std::array all{
        Subcommand{"pair"_L1, "--hub URL --code CODE [--device NAME] [--again]"_L1, "Make this profile a device of somebody at a hub"_L1, 0, 0,
                   pairOptions, pair},
        Subcommand{"sync"_L1, "[--agree-to-remove] [--metered [--pay]]"_L1, "Exchange with the hub until nothing is left to send or fetch"_L1, 0, 0,
                   syncOptions, sync},
        Subcommand{"bundle"_L1, "export --to FOLDER | import FILE|FOLDER…"_L1,
                   "Exchange by stick: write what waits, take over what the hub answered"_L1, 1, 1000, bundleOptions, bundle},
        Subcommand{"status"_L1, ""_L1, "Whose device this is, what waits for a connection, the last contact"_L1, 0, 0, nothing, status},
        Subcommand{"week"_L1, "[WEEK]"_L1, "A week: what is to plan and what lies on which day"_L1, 0, 1, nothing, week},
        Subcommand{"item"_L1, "ITEM"_L1, "Everything about one item"_L1, 1, 1, weekOption, item},
        Subcommand{"print"_L1, "[ITEM] [--week WEEK] --out FILE [--lang LANGUAGE]"_L1, "The week on one A4 page, or an item's task sheet, as PDF"_L1,
                   0, 1, printOptions, print, true},
        Subcommand{"tick"_L1, "ITEM [--step N] [--undo]"_L1, "Mark an item or a step as done"_L1, 1, 1, tickOptions, tick},
        Subcommand{"place"_L1, "ITEM DAY|basket [--time HH:MM]"_L1, "Give an item a day of its week, or put it back in the basket"_L1, 2, 2,
                   placeOptions, place},
        Subcommand{"pick"_L1, "ITEM [--undo]"_L1, "Choose an item of a choice board, or another route"_L1, 1, 1, undoOptions, pick},
        Subcommand{"cannot-be-there"_L1, "ITEM [--undo]"_L1, "Do what stands in for a live moment instead"_L1, 1, 1, undoOptions, cannotBeThere},
        Subcommand{"absent"_L1, "FROM [TO]"_L1, "Days on which you aren't at school"_L1, 1, 2, nothing, absent},
        Subcommand{"back"_L1, ""_L1, "At school again, from today on"_L1, 0, 0, nothing, back},
        Subcommand{"own-time"_L1, "[WEEKDAY MINUTES]"_L1, "The own week: time for school work and what else there is; or say how much time"_L1, 0, 2,
                   nothing, ownTime},
        Subcommand{"activity"_L1, "add TITLE DAY TIME MINUTES [--weekly] | drop ID|TITLE"_L1, "Something of one's own beside school work"_L1, 2, 5,
                   activityOptions, activity},
        Subcommand{"own-week"_L1, "[WEEK] [--goal TEXT] [--reached HOW] [--well TEXT] [--less TEXT]"_L1,
                   "Your own words about a week: where it should go, and how it went"_L1, 0, 1, ownWeekOptions, ownWeek},
        Subcommand{"if-then"_L1, "ITEM [--when TEXT] [--where TEXT] [--first TEXT] [--obstacle TEXT] [--answer TEXT]"_L1,
                   "Your if-then plan for an item, and how many of its parts are clear"_L1, 1, 1, ifThenOptions, ifThen},
        Subcommand{"estimate"_L1, "ITEM MINUTES"_L1, "How long you think it takes; 0 takes it back"_L1, 2, 2, weekOption, estimate},
        Subcommand{"decide"_L1, "ITEM help|let-go|undecided|WEEK"_L1, "What becomes of work that a week left undone"_L1, 2, 2, weekOption, decide},
        Subcommand{"check-in"_L1, "monday|friday well|so-so|badly"_L1, "How it goes; nobody else sees it"_L1, 2, 2, nothing, checkIn},
        Subcommand{"support"_L1, "[get-help|plan-along|plan-myself|only-asked]"_L1, "How much the program helps unasked"_L1, 0, 1, nothing, support},
        Subcommand{"reminders"_L1, "[--on | --off] [--quiet FROM-TO] [--begins HH:MM] [--when-closed]"_L1,
                   "What this device will tell in the next week, and how"_L1, 0, 0, reminderOptions, reminders},
        Subcommand{"hand-in"_L1, "ITEM [--text TEXT | --file FILE]"_L1, "Hand in work"_L1, 1, 1, handInOptions, handIn},
        Subcommand{"feedback"_L1, "[waiting | give HAND-IN] [--read ID]"_L1, "Read feedback; as a teacher, see what waits for it and give it"_L1, 0,
                   2, feedbackOptions, feedback},
        Subcommand{"tell-coach"_L1, "[--feeling FEELING] [--text TEXT] [--call-me]"_L1, "Tell your coach, and nobody else"_L1, 0, 0, coachOptions,
                   tellCoach},
        Subcommand{"coach-messages"_L1, ""_L1, "Words to a coach: your own, or as a coach those of your students"_L1, 0, 0, nothing, coachMessages},
        Subcommand{"seen"_L1, "MESSAGE"_L1, "As a coach, let the student know that you have read it"_L1, 1, 1, nothing, seen},
        Subcommand{"share"_L1, "[--parts PARTS]"_L1, "What your parents see of your work; or choose it"_L1, 0, 0, shareOptions, share},
        Subcommand{"family"_L1, "[--week WEEK]"_L1, "What parents see: of each child as a parent, of yourself as a student"_L1, 0, 0, familyOptions,
                   family},
        Subcommand{"plan-next-step"_L1, "FEEDBACK"_L1, "Make the next step of a feedback a task of one's own"_L1, 1, 1, nothing, planNextStep},
        Subcommand{"own-task"_L1, "[TITLE [--week WEEK] [--minutes N] [--subject NAME|ID]] [--withdraw TASK]"_L1,
                   "The tasks one gave oneself; or add one, or take one out"_L1, 0, 1, ownTaskOptions, ownTask},
        Subcommand{"ask"_L1, "ITEM TEXT"_L1, "Ask a question about an item"_L1, 2, 2, weekOption, ask},
        Subcommand{"reply"_L1, "FEEDBACK TEXT"_L1, "Say something back to feedback"_L1, 2, 2, nothing, reply},
        Subcommand{"questions"_L1, "[--read ANSWER] [--clear QUESTION]"_L1, "One's own questions; as a teacher, those without an answer"_L1, 0, 0,
                   questionOptions, questions},
        Subcommand{"bring-to-class"_L1, "[ITEM TEXT] [--asked NOTE [--undo]]"_L1, "The list of what to ask in class; or put something on it"_L1, 0, 2,
                   classNoteOptions, bringToClass},
        Subcommand{"answer"_L1, "QUESTION TEXT"_L1, "As a teacher, answer a question"_L1, 2, 2, nothing, answer},
        Subcommand{"question-hour"_L1, "[add GROUP DAY HH:MM [--minutes N] [--subject NAME|ID] [--where TEXT] | remove ID]"_L1,
                   "When a teacher can be asked; as a teacher, say it"_L1, 0, 4, questionHourOptions, questionHour},
        Subcommand{"guide"_L1, "[SUBJECT | keep SUBJECT GROUP FILE | remove SUBJECT GROUP]"_L1,
                   "A subject's guide and what is open in it; as a teacher, keep one from a text file"_L1, 0, 4, nothing, guide},
        Subcommand{"attach"_L1, "ITEM FILE [--next] [--size SIZE]"_L1, "Add a file to the latest hand-in or the next, as a photo of paper"_L1, 2, 2,
                   attachOptions, attach},
        Subcommand{"material"_L1, "ITEM FILE [--title TEXT]"_L1, "As a teacher, give an item a file"_L1, 2, 2, materialOptions, material},
        Subcommand{"files"_L1, "[fetch FILE | save FILE PATH]"_L1, "Which files are here; ask for one, or write one out"_L1, 0, 3, nothing, files},
    };
    return all;
}
}
