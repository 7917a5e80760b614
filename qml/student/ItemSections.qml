// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.weekwijzer
import org.weekwijzer.models

/** All that there is to say of an item, always in the same order. */
ColumnLayout {
    id: root

    required property ItemModel item
    required property TasksModel tasks

    signal keptAsked

    /** Goes to where the next step is done; gives that section, or null. */
    function begin(next: int): Section {
        switch (next) {
        case ItemModel.ReadFeedback:
            feedback.takeFocus();
            return feedback;
        case ItemModel.DoStep:
            steps.takeFocus();
            return steps;
        case ItemModel.HandIn:
            handIn.takeFocus();
            return handIn;
        default:
            return null;
        }
    }

    function showMaterial(): void {
        material.focusHead();
    }

    spacing: 0

    Kirigami.Separator {
        Layout.fillWidth: true
    }
    WhatSection {
        item: root.item
    }
    GoalSection {
        item: root.item
    }
    StepsSection {
        id: steps

        item: root.item
    }
    MaterialSection {
        id: material

        item: root.item
    }
    HandInSection {
        id: handIn

        item: root.item
        onKeptAsked: root.keptAsked()
    }
    DeadlineSection {
        item: root.item
    }
    QuestionsSection {
        item: root.item
    }
    FeedbackSection {
        id: feedback

        item: root.item
        tasks: root.tasks
    }
}
