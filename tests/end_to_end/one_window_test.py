#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real app is started a second time, by hand, by a link or by a notice: there is one window, and it shows what was asked.

usage: one_window_test.py --build FOLDER [unittest's own arguments]
"""

import hashlib
import os
import pathlib
import re
import subprocess
import unittest
import unittest.mock

from gi.repository import GLib

from journey import Journey, main
from programs import PATIENCE, environment, free_to_place
from session import Reminders, Session
from window import App, Screen, until

NOT_HERE = "weekwijzer:item/0193a5b0-0000-7000-8000-000000000001"


class Started:
    """A program that another one started, as far as `App` asks."""

    def __init__(self, pid):
        self.pid = pid

    @staticmethod
    def poll():
        return None

    def send_signal(self, how):
        os.kill(self.pid, how)

    def wait(self, _patience):
        until(lambda: not pathlib.Path(f"/proc/{self.pid}").exists(), "the end of the window's program")


def setUpModule():
    unittest.enterModuleContext(Screen())  # One for all: a program speaks to one accessibility bus in its life.


class OneWindowTest(Journey):
    def setUp(self):
        super().setUp()
        self.phone = self.device(self.students[0], "phone")
        # By its own clock the window shows the week that is on, so it is led to the school's.
        self.item = [item for item in free_to_place(self.phone.items()) if item["sort"] == "task"][0]
        self.link = f"weekwijzer:item/{self.item['id']}"

    def app(self, folder, *arguments):
        app = App(self.build.app, folder, self.scratch / f"{folder.name}.log")
        app.arguments += arguments
        self.addCleanup(app.kill)
        return app

    def start_again(self, *arguments):
        """Ends by itself: another window shows it."""
        again = subprocess.run([str(self.build.app), "--profile", str(self.phone.folder), *arguments], stdin=subprocess.DEVNULL, timeout=PATIENCE,
                               env={**environment(), "QT_QPA_PLATFORM": "xcb"}, capture_output=True, text=True, check=False)
        self.assertEqual(again.returncode, 0, again.stderr)

    def assertShown(self, app, item):
        app.find(f"{re.escape(item['title'])}$", "heading")

    def active_window(self):
        result = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True, check=False)
        return result.stdout.strip()

    def test_a_link_opens_the_app_at_its_item(self):
        app = self.app(self.phone.folder, self.link).start()
        self.assertShown(app, self.item)

    def test_who_comes_second_hands_over(self):
        app = self.app(self.phone.folder).start()
        laptop = self.app(self.device(self.students[1], "laptop").folder).start()
        until(lambda: self.active_window() == str(laptop.process.pid), "the second profile's window in front")
        self.start_again()
        until(lambda: self.active_window() == str(app.process.pid), "the first window in front again")
        self.start_again(self.link)
        self.assertShown(app, self.item)
        self.assertFalse(laptop.shows(f"{re.escape(self.item['title'])}$", "heading"))
        # What isn't here is said, and the page stays.
        self.start_again(NOT_HERE)
        app.find("This is not on this device")
        self.assertShown(app, self.item)
        # Once it is closed, the next is the first.
        app.close()
        again = self.app(self.phone.folder, self.link).start()
        self.assertShown(again, self.item)

    def test_a_notice_opens_its_item(self):
        self.enterContext(unittest.mock.patch.dict(os.environ, {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}))
        session = Session(self.scratch / "session", os.environ["DBUS_SESSION_BUS_ADDRESS"])
        self.addCleanup(session.end)
        self.phone.do("reminders", "--when-closed")
        # Alone: what has a deadline tomorrow would be told of with it.
        for item in free_to_place(self.phone.items()):
            if item["sort"] == "task" and item["id"] != self.item["id"]:
                self.phone.do("tick", item["id"])
        self.phone.do("place", self.item["id"], "wednesday", "--time", "16:30")
        # In the window that is open.
        app = self.app(self.phone.folder).start()
        reminders = Reminders(self.build, session, "2026-11-18 16:20:00", "--profile", self.phone.folder)
        self.addCleanup(reminders.end)
        session.press(session.next_notice(), "default")
        self.assertShown(app, self.item)
        app.close()

        # And where there is none yet.
        self.phone.do("place", self.item["id"], "wednesday", "--time", "16:29")
        session.press(session.next_notice(), "default", token="leave-7")
        name = "org.weekwijzer.weekwijzer.of_" + hashlib.sha256(str(self.phone.folder).encode()).hexdigest()[:16]
        until(lambda: session.has(name), "the window's name on the bus")
        pid = session.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                          GLib.Variant("(s)", (name,))).unpack()[0]
        app.process = Started(pid)
        app.root = until(app.on_the_bus, "the window that the notice opens")
        self.assertShown(app, self.item)
        self.assertIn("XDG_ACTIVATION_TOKEN=leave-7", pathlib.Path(f"/proc/{pid}/environ").read_text().split("\0"))

    def test_before_pairing_it_is_said(self):
        app = self.app(self.scratch / "new", self.link).start()
        app.find("First connect this device to your school")
        app.find("Open the demo school")

    def test_without_a_bus_it_starts_all_the_same(self):
        nobody = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.scratch}/nothing", "QT_QPA_PLATFORM": "xcb"}
        window = subprocess.Popen([str(self.build.app), "--profile", str(self.phone.folder), self.link], stdin=subprocess.DEVNULL, env=nobody,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(window.wait)
        self.addCleanup(window.kill)
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(window.pid)], capture_output=True, text=True,
                               timeout=PATIENCE, check=True)
        self.assertNotEqual(found.stdout.strip(), "")
        self.assertIsNone(window.poll())


if __name__ == "__main__":
    main()
