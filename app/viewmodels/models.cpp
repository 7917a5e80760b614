// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QVariantMap Models::properties()
{
    return {
        {u"setup"_s, QVariant::fromValue(&setup)},
        {u"week"_s, QVariant::fromValue(&week)},
        {u"item"_s, QVariant::fromValue(&item)},
        {u"ownTime"_s, QVariant::fromValue(&ownTime)},
        {u"kept"_s, QVariant::fromValue(&kept)},
        {u"status"_s, QVariant::fromValue(&status)},
        {u"stick"_s, QVariant::fromValue(&stick)},
        {u"ahead"_s, QVariant::fromValue(&ahead)},
        {u"back"_s, QVariant::fromValue(&back)},
        {u"plan"_s, QVariant::fromValue(&plan)},
        {u"today"_s, QVariant::fromValue(&today)},
        {u"reminders"_s, QVariant::fromValue(&reminders)},
        {u"search"_s, QVariant::fromValue(&search)},
        {u"classNotes"_s, QVariant::fromValue(&classNotes)},
        {u"tasks"_s, QVariant::fromValue(&tasks)},
        {u"coach"_s, QVariant::fromValue(&coach)},
        {u"seen"_s, QVariant::fromValue(&seen)},
        {u"family"_s, QVariant::fromValue(&family)},
        {u"me"_s, QVariant::fromValue(&me)},
        {u"reading"_s, QVariant::fromValue(&reading)},
        {u"voice"_s, QVariant::fromValue(&voice)},
        {u"link"_s, QVariant::fromValue(&link)},
        {u"subjects"_s, QVariant::fromValue(&subjects)},
        {u"subject"_s, QVariant::fromValue(&subject)},
    };
}
}
