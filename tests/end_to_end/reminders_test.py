#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""With the window closed: the real program on a real session bus tells a student of their own plan, once, and never in quiet hours.

usage: reminders_test.py --build FOLDER [unittest's own arguments]
"""

import pathlib

from gi.repository import GLib

from journey import Journey, main
from programs import PATIENCE, free_to_place
from session import Reminders, Session

SERVICE = "org.weekwijzer.Reminders"


class RemindersTest(Journey):
    def setUp(self):
        super().setUp()
        self.session = Session(self.scratch / "session")
        self.addCleanup(self.session.end)
        self.phone = self.device(self.students[0], "phone")
        # Only what a test plans is told of: what is due on Thursday and Friday is done.
        tasks = [item for item in free_to_place(self.phone.items()) if item["sort"] == "task"]
        for item in tasks:
            if item["due"] in ("2026-11-19", "2026-11-20"):
                self.phone.do("tick", item["id"])
        self.items = [item for item in tasks if item["due"] not in ("2026-11-19", "2026-11-20")]
        self.phone.do("reminders", "--when-closed")

    def start(self, time):
        """Before the item's time: the demo's Wednesday unless a day is said."""
        program = Reminders(self.build, self.session, time if " " in time else f"2026-11-18 {time}", "--profile", self.phone.folder)
        self.addCleanup(program.end)
        program.settle()
        return program

    def place(self, item, day, *time):
        self.phone.do("place", item["id"], day, *(("--time", *time) if time else ()))

    def assertSilent(self):
        self.assertTrue(self.session.shown.empty())

    def test_it_tells_once_and_done_is_done(self):
        item = self.items[0]
        self.place(item, "wednesday", "16:30")
        program = self.start("16:19:56")
        self.assertSilent()
        notice = self.session.next_notice()
        self.assertEqual((notice.title, notice.lines), (item["title"], ["You planned this for 16:30."]))
        self.assertEqual(set(notice.buttons), {"default", "done", "later"})
        program.end()
        # Not again, though it is still the time for it.
        program = self.start("16:21:00")
        self.assertSilent()
        program.end()

        # Another time is another moment, told at once when it is near; the program that runs hears of it from the database.
        program = self.start("16:22:00")
        self.place(item, "wednesday", "16:31")
        notice = self.session.next_notice()
        self.session.press(notice, "done")
        self.assertEqual(self.session.taken_away.get(timeout=PATIENCE), notice.number)
        self.assertTrue(self.phone.item(item["id"])["done"])
        self.assertGreater(self.phone.do("status")["waiting"], 0)
        self.phone.sync()
        self.assertIn(item["id"], [row["fields"]["item"] for row in self.hub.records("tick")])
        self.assertSilent()

    def test_quiet_hours_are_quiet(self):
        self.place(self.items[0], "wednesday")
        self.place(self.items[1], "thursday", "07:05")
        self.start("20:30:00").end()
        self.assertSilent()
        self.start("2026-11-19 06:50:00").end()
        self.assertSilent()
        self.start("2026-11-19 06:59:56")
        notice = self.session.next_notice()
        self.assertEqual((notice.title, notice.lines), (self.items[1]["title"], ["You planned this for 07:05."]))

    def test_in_an_hour(self):
        for item in self.items[:2]:
            self.place(item, "wednesday")
        program = self.start("15:59:56")
        bundle = self.session.next_notice()
        self.assertEqual((bundle.title, sorted(bundle.lines)), ("2 things on your plan", sorted(item["title"] for item in self.items[:2])))
        # Nobody does two things with one press.
        self.assertEqual(set(bundle.buttons), {"default", "later"})
        self.session.press(bundle, "later")
        self.assertEqual(self.session.taken_away.get(timeout=PATIENCE), bundle.number)
        program.end()
        self.phone.do("tick", self.items[0]["id"])
        self.start("16:50:00").end()
        self.assertSilent()
        self.start("17:00:05")
        notice = self.session.next_notice()
        self.assertEqual((notice.title, notice.lines), (self.items[1]["title"], ["You asked to hear of this again."]))

    def test_what_is_done_elsewhere_is_taken_away(self):
        self.place(self.items[0], "wednesday")
        self.start("16:00:00")
        notice = self.session.next_notice()
        self.phone.do("tick", self.items[0]["id"])
        self.assertEqual(self.session.taken_away.get(timeout=PATIENCE), notice.number)

    def test_a_window_wakes_it_and_takes_it_along(self):
        self.session.install(pathlib.Path(self.build.folder) / "platforms/org.weekwijzer.Reminders.service", self.build.reminders)
        # Another student's device, where nobody asked for reminders with the window closed.
        laptop = self.device(self.students[1], "laptop")
        window = self.session.connect()
        self.session.ask(SERVICE, "/org/weekwijzer/Reminders", SERVICE, "Attend", GLib.Variant("(ss)", (str(laptop.folder), "nl")), window)
        self.assertTrue(self.session.has(SERVICE))
        window.close_sync()
        deadline = GLib.get_monotonic_time() + PATIENCE * 1_000_000
        while self.session.has(SERVICE):
            self.assertLess(GLib.get_monotonic_time(), deadline)

    def test_it_ends_when_nobody_wants_it(self):
        # One for each session.
        program = self.start("12:00:00")
        second = Reminders(self.build, self.session, "2026-11-18 12:00:00", "--profile", self.phone.folder)
        self.assertEqual(second.wait(), 0)
        # Off means off.
        self.phone.do("reminders", "--off")
        self.assertEqual(program.wait(), 0)
        # And it goes with its session.
        self.phone.do("reminders", "--on")
        program = self.start("12:00:00")
        self.session.end()
        self.assertEqual(program.wait(), 0)

    def test_it_speaks_dutch(self):
        self.place(self.items[0], "wednesday", "16:30")
        program = Reminders(self.build, self.session, "2026-11-18 16:20:00", "--profile", self.phone.folder, "--lang", "nl")
        self.addCleanup(program.end)
        self.assertEqual(self.session.next_notice().lines, ["Je plande dit om 16:30."])


if __name__ == "__main__":
    main()
