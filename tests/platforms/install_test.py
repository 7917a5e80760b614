#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts on a system: every program, and what a desktop knows them by.

usage: install_test.py BUILD [unittest's own arguments]
"""

import configparser
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

APP = "org.weekwijzer.weekwijzer"
SERVICE = "org.weekwijzer.Reminders"


class InstallTest(unittest.TestCase):
    build = None

    @classmethod
    def setUpClass(cls):
        scratch = tempfile.TemporaryDirectory(prefix="weekwijzer-install-")
        cls.addClassCleanup(scratch.cleanup)
        cls.root = pathlib.Path(scratch.name)
        subprocess.run(["cmake", "--install", cls.build, "--prefix", "/usr"], env={**os.environ, "DESTDIR": scratch.name}, check=True,
                       stdout=subprocess.DEVNULL)
        cls.files = {str(path.relative_to(cls.root)) for path in cls.root.rglob("*") if path.is_file()}

    def entry(self, path, group):
        parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
        parser.optionxform = str
        parser.read(self.root / path, encoding="utf-8")
        return dict(parser[group])

    def test_this_and_nothing_else_is_installed(self):
        programs = {f"usr/bin/weekwijzer{part}" for part in ("", "-cli", "-hub", "-reminders", "-voice")}
        shared = {f"applications/{APP}.desktop", f"metainfo/{APP}.metainfo.xml", f"icons/hicolor/scalable/apps/{APP}.svg",
                  f"dbus-1/services/{SERVICE}.service"}
        self.assertEqual(self.files, programs | {f"usr/share/{path}" for path in shared})

    def test_each_program_starts(self):
        for program in sorted((self.root / "usr/bin").iterdir()):
            if program.name != "weekwijzer-voice":  # which speaks, whatever it is told
                subprocess.run([program, "--help"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True, capture_output=True)

    def test_the_bus_starts_the_program_that_is_installed(self):
        service = self.entry(f"usr/share/dbus-1/services/{SERVICE}.service", "D-BUS Service")
        self.assertEqual(service, {"Name": SERVICE, "Exec": "/usr/bin/weekwijzer-reminders"})

    def test_the_desktop_file_is_valid_and_opens_our_links(self):
        path = f"usr/share/applications/{APP}.desktop"
        said = subprocess.run(["desktop-file-validate", self.root / path], capture_output=True, text=True, check=False)
        self.assertEqual((said.returncode, said.stdout + said.stderr), (0, ""))
        entry = self.entry(path, "Desktop Entry")
        self.assertEqual(entry["MimeType"], "x-scheme-handler/weekwijzer;")
        self.assertEqual(entry["Exec"], "weekwijzer %u")
        self.assertIn(f"usr/bin/{entry['Exec'].split()[0]}", self.files)
        self.assertIn(f"usr/share/icons/hicolor/scalable/apps/{entry['Icon']}.svg", self.files)
        for key in ("GenericName", "Comment", "Keywords"):
            self.assertNotEqual(entry[f"{key}[nl]"], entry[key])

    def test_the_metainfo_is_valid(self):
        # There is no site yet to name.
        said = subprocess.run(["appstreamcli", "validate", "--no-net", "--override", "url-homepage-missing=info",
                               self.root / f"usr/share/metainfo/{APP}.metainfo.xml"], capture_output=True, text=True, check=False)
        self.assertEqual(said.returncode, 0, said.stdout)


if __name__ == "__main__":
    InstallTest.build = sys.argv.pop(1)
    unittest.main()
