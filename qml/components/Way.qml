// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer.models

/** Where a person wants to go from a page: the page tells, the window goes there. */
QtObject {
    signal menuAsked
    signal itemAsked(item: recordId)
    /** Where an item tells what to work with. */
    signal materialAsked(item: recordId)
    signal planAsked(item: recordId)
    signal subjectAsked(subject: recordId)
    signal keptAsked
    signal aheadAsked
    signal backAsked
    signal fittingAsked
    signal ownTimeAsked
    signal coachAsked
    signal subjectLevelsAsked
    signal seenAsked
    signal childAsked(student: recordId)
    signal stickAsked
    signal readingAsked
}
