// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import org.weekwijzer.models

/** Where a person wants to go from a page that is only loaded when it is needed: the page tells, the window goes there. */
QtObject {
    signal itemAsked(item: recordId)
    signal keptAsked
    signal planAsked(item: recordId)
    signal aheadAsked
    signal backAsked
    signal ownTimeAsked
    signal coachAsked
    signal seenAsked
    signal subjectLevelsAsked
    /** Where an item tells what to work with. */
    signal materialAsked(item: recordId)
}
