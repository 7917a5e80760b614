#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The situations of students that have to work, each in the real window of a phone without any network.

usage: situations_test.py --build FOLDER [unittest's own arguments]

The week was loaded at school. From then on the app runs in a network namespace of its own, in which there is not even a loopback,
and by a clock that says Wednesday 18 November 2026, 15:00.
"""

import os
import pathlib
import re
import unittest

from journey import Journey, main
from programs import with_steps
from window import App, Screen, key, type_text, until

PHONE = (360, 740)
# Root needs no user namespace for it, and a container may have none.
WITHOUT_NETWORK = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--user", "--map-current-user", "--net")
WEDNESDAY = ("env", "LD_PRELOAD=/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1", "FAKETIME=@2026-11-18 15:00:00",
             "FAKETIME_DONT_FAKE_MONOTONIC=1")
SHORTLY = 3  # seconds in which what slides in is there; what is not is out of sight
PRESSABLE = "button|check box|radio button|list item|page tab"


def setUpModule():
    unittest.enterModuleContext(Screen())  # One for all: a program speaks to one accessibility bus in its life.


class Situation(Journey):
    """A student's phone with the week on it, and nobody to ask."""

    def setUp(self):
        super().setUp()
        self.before_leaving()
        self.phone = self.device(self.students[0], "phone")
        self.items = {item["id"]: item for item in self.phone.items()}
        self.assertEqual(self.hub.stop(), 0)
        self.app = App(self.build.app, self.phone.folder, self.scratch / "app.log", through=WITHOUT_NETWORK + WEDNESDAY)
        self.addCleanup(self.app.kill)
        self.start()

    def before_leaving(self):
        """What the school still does before the week is loaded."""

    def start(self):
        self.app.start()
        self.app.resize(*PHONE)

    # -------------------------------------------------------------------------------------------------- what the student does

    def press(self, name):
        """What is called so and can be pressed; turned into sight when it is not."""
        def usable(hidden=False):
            return [control for control in self.app.all(f"{name}$", PRESSABLE, hidden) if control.has("ENABLED")]
        try:
            found = until(usable, f"“{name}” to press", SHORTLY)[0]
        except AssertionError:
            found = self.app.reveal(until(lambda: usable(hidden=True), f"“{name}” to press")[0])
        found.click()

    def press_by_keyboard(self, name):
        self.app.tab_to(name, PRESSABLE)
        key("space")

    def back(self):
        key("alt+Left")

    def open(self, item):
        """By searching for its words, as one does who knows what it was about."""
        key("ctrl+f")
        field = self.app.find("Words from a task", "text")
        until(lambda: field.has("FOCUSED"), "the focus on what to look for")
        type_text(" ".join(re.findall("[A-Za-z0-9]{3,}", item["title"])[:4]))
        self.app.find(f"{re.escape(item['title'])}, ", "list item")
        key("Down", "Return")
        self.app.find(re.escape(item["title"]), "heading")

    def kept(self, item):
        """The item as the device has it now."""
        return self.phone.look("item", item["id"])

    def until_kept(self, item, look, what):
        return until(lambda: look(self.kept(item)), what)


class NoInternetAtHome(Situation):
    """A borrowed tablet: loaded at school, then read, planned, done, looked over and handed in without a network."""

    def test_a_whole_week_is_worked_in_flight_mode_and_all_of_it_arrives(self):
        item = next(item for item in with_steps(self.items.values(), 3) if item["handInWhere"] and item["moment"] is None)
        self.open(item)
        for section in ("What", "Goal and why", "Steps", "Material", "Hand in", "By when", "Questions"):
            self.app.find_anywhere(f"{section}$", "heading|button|check box")
        for number in range(1, len(item["steps"]) + 1):
            self.press(f"Start step {number}")
            until(lambda n=number: self.app.find(f"{n}\\. ", "check box").has("FOCUSED"), f"the focus on step {number}")
            key("space")
            self.until_kept(item, lambda kept, n=number: kept["steps"][n - 1]["done"], f"the tick of step {number}")
        self.press("Hand in")
        until(lambda: [field for field in self.app.all("Write your work here", hidden=True) if field.has("FOCUSED")], "the focus on the work")
        type_text("Zo heb ik het gedaan.")
        self.press_by_keyboard("Hand in")
        self.until_kept(item, lambda kept: kept["handIns"], "handing in")
        self.app.find_anywhere("Waiting for connection")

        self.app.kill()  # The battery is empty.
        self.start()
        self.open(item)
        self.app.find_anywhere("Waiting for connection")
        self.app.close()

        self.hub.start()  # At school again.
        self.assertEqual(self.phone.sync()["waiting"], 0)
        self.assertEqual([row["fields"]["text"] for row in self.hub.records("hand_in")], ["Zo heb ik het gedaan."])
        self.assertEqual(len([row for row in self.hub.records("tick") if row["fields"]["done"]]), len(item["steps"]))


class AnHourOnTheBus(Situation):
    """One hour is left: what can be finished in it, and is it here?"""

    WORKSHEET = "Vul de tabel in met de namen van de rivieren.\n"

    def before_leaving(self):
        desk = self.device(self.teacher, "desk")
        sheet = self.scratch / "werkblad.txt"
        sheet.write_text(self.WORKSHEET)
        self.short = min((item for item in desk.items() if item["state"] == "toDo" and item["minutes"] and item["moment"] is None),
                         key=lambda item: item["minutes"])
        desk.do("material", self.short["id"], sheet, "--title", "Werkblad")
        desk.sync()

    def test_what_fits_is_told_and_opens_with_all_its_material(self):
        self.press("What fits now\\?")
        self.press("60.min")
        rows = until(lambda: self.app.all(".+, \\d+.min$", "list item"), "what fits")
        self.assertTrue(all(int(re.search(r"(\d+)\D*min$", row.name)[1]) <= 60 for row in rows))
        self.app.find_anywhere(f".*{re.escape(self.short['title'])}, ", "list item").click()
        self.app.find(re.escape(self.short["title"]), "heading")
        (sheet,) = self.phone.look("files")["files"]
        self.assertEqual(sheet["state"], "here")


class WorksAtFour(Situation):
    """A student who works at home at four: no live moment is the only way."""

    def before_leaving(self):
        group = self.hub.records("school_group")[0]["fields"]["name"]
        self.hub.command("import", "--group", group, pathlib.Path(__file__).parent.parent / "data/import/good/choices.csv")

    def test_what_is_done_at_home_shows_the_other_way(self):
        live, other = (next(item for item in self.items.values() if item["title"] == title) for title in ("Gesprek over je hobby", "Neem je gesprek op"))
        self.press("Menu")
        self.press("My own time")
        self.press_by_keyboard("Add something")
        self.app.find("What\\?", "text").focus()
        type_text("Op mijn zusje passen")
        self.press("Keep")  # On Wednesday at four for an hour, as the dialog proposes.
        self.app.find_anywhere("Op mijn zusje passen")
        self.back()
        self.open(live)
        self.app.find_anywhere(f"You do something else then. Do “{other['title']}” instead.")
        self.press(f"Open “{other['title']}”")
        self.app.find(other["title"], "heading")


class MissedALesson(Situation):
    """Behind after two days of illness: what was done in class is here, and is caught up with one by one."""

    def test_what_was_done_in_class_is_found_and_ticked_off(self):
        missed = [item for item in self.items.values()
                  if item["moment"] and item["moment"]["fixed"] and item["moment"]["day"] in ("2026-11-16", "2026-11-17") and item["doneInClass"]]
        self.press("I'm absent")
        for name, days in (("First day", 2), ("Last day", 1)):
            self.app.find(name, "combo box").focus()
            key(*["Up"] * days)
        self.press("I'm absent")
        self.press("Catch up")
        for item in missed:
            self.app.find_anywhere(re.escape(item["doneInClass"]))
        told = self.app.find("What you missed: \\d+ things?").name
        self.press_by_keyboard("I caught up")
        until(lambda: not self.app.shows(re.escape(told)), "one less to catch up with")


class OnlyTheFirstQuestion(Situation):
    """Who hands in after the first question sees what is missing, and may go on."""

    def test_what_is_missing_is_named_before_handing_in(self):
        item = next(item for item in with_steps(self.items.values(), 4) if item["handInWhere"] and item["moment"] is None)
        parts = len(item["steps"])
        self.open(item)
        self.press("Start step 1")
        until(lambda: self.app.find("1\\. ", "check box").has("FOCUSED"), "the focus on the first step")
        key("space")
        self.until_kept(item, lambda kept: kept["steps"][0]["done"], "the tick")
        field = self.app.find_anywhere("Write your work here")
        field.focus()
        type_text("Alleen de eerste.")
        self.press_by_keyboard("Hand in")
        self.app.find(f"1 of {parts} parts done", "dialog")
        for step in item["steps"][1:]:
            self.app.find(f".*{re.escape(step['text'][:40])}")
        self.press("Not yet")
        self.assertEqual(self.kept(item)["handIns"], [])
        field.focus()
        self.press_by_keyboard("Hand in")
        self.press("Hand in anyway")
        self.until_kept(item, lambda kept: kept["handIns"], "handing in")


class Regularity(Situation):
    """The same places, the same form, whoever the teacher and whatever the task."""

    def test_every_task_has_the_same_sections_in_the_same_order(self):
        forms = []
        seen = set()
        for item in self.items.values():
            if item["subject"] not in seen and len(seen) < 3:
                seen.add(item["subject"])
                self.open(item)
                forms.append([control.name.split(",")[0] for control in self.app.all(".+", "heading", hidden=True)
                              if control.name in ("What", "Goal and why", "Steps", "Material", "Hand in", "By when", "Questions", "Feedback")])
                self.back()
                self.back()
        self.assertEqual(forms[0][:3], ["What", "Goal and why", "Steps"])
        self.assertTrue(all(form == forms[0] for form in forms), forms)

    def test_the_places_never_move(self):
        def places():
            bottom = PHONE[1] - 100  # Pages are page tabs too.
            return [(tab.name, tab.box()) for tab in self.app.all("(Week|Today|Subjects|Me)$", "page tab") if tab.box()[1] > bottom]
        here = places()
        self.assertEqual([name for name, _ in here], ["Week", "Today", "Subjects", "Me"])
        for place, title in (("Today", "Wednesday 18 November"), ("Subjects", "Subjects"), ("Me", "Me"), ("Week", "Week 47")):
            self.press(place)
            self.app.find(title, "heading")
            self.assertEqual(places(), here)


class Independent(Situation):
    """Who needs no help any more empties it, and keeps the whole week in sight."""

    def test_help_goes_on_request_and_nothing_is_hidden(self):
        self.press("Look ahead")
        self.app.find_anywhere("Finish all .*", "radio button")
        self.back()
        self.press("Me")
        self.press("Only what I ask for")
        self.app.find_anywhere("Back to .*", PRESSABLE)
        self.press("Week")
        self.press("Look ahead")
        self.app.find_anywhere("Or in your own words|In your own words|What do you want to get done.*", "text")
        self.assertFalse(self.app.shows("Finish all .*", "radio button"))
        self.back()
        for way in ("What fits now\\?", "Look ahead", "Look back", "Menu"):
            self.app.find(f"{way}$", "button")
        self.assertEqual({item["id"] for item in self.phone.look("week")["items"]}, set(self.items))


if __name__ == "__main__":
    main()
