#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Week plans as teachers have them, imported at the hub and seen on a device.

usage: school_files_test.py --build FOLDER [unittest's own arguments]
"""

import pathlib

from journey import Journey, main


class TheSchoolsFiles(Journey):
    FILES = ("wetenschappen_excel.csv", "talen.csv", "godsdienst_en_co.tsv", "toetsen_excel.csv", "lesrooster.ics")

    def setUp(self):
        super().setUp()
        self.group = self.hub.records("school_group")[0]["fields"]["name"]
        self.data = pathlib.Path(__file__).parent.parent / "data/school"

    def imported(self, *files):
        return self.hub.command("import", "--group", self.group, "--week", "2026-W48", *files)

    def test_lists_of_teachers_arrive_in_the_week_they_are_for(self):
        tablet = self.device(self.students[0], "tablet")
        before = {item["id"] for item in tablet.items("2026-W48")}
        self.imported(*(self.data / name for name in self.FILES))
        tablet.sync()
        new = [item for item in tablet.items("2026-W48") if item["id"] not in before]
        titles = {item["title"] for item in new}
        self.assertIn("Breuken delen: oefening 5 tot 9", titles)
        self.assertIn("Passé composé en vocabulaire unité 2", titles)
        (report,) = [item for item in new if item["title"].startswith("Werk het verslag van de jodiumproef uit")]
        self.assertEqual([step["text"] for step in report["steps"]],
                         ["teken de opstelling", "noteer je waarneming", "schrijf een besluit"])
        self.assertEqual((report["subject"], report["minutes"], report["due"]), ("Biologie", 40, "2026-11-27"))

    def test_importing_twice_changes_nothing(self):
        self.imported(self.data / "talen.csv")
        before = self.hub.command("records")
        self.imported(self.data / "talen.csv")
        self.assertEqual(self.hub.command("records"), before)

    def test_a_corrected_file_changes_its_own_items_and_keeps_work_on_them(self):
        self.imported(self.data / "talen.csv", self.data / "toetsen_excel.csv")
        tablet = self.device(self.students[0], "tablet")
        column = next(item for item in tablet.items("2026-W48") if item["title"].startswith("Lees de column"))
        tablet.do("tick", column["id"])
        corrected = self.scratch / "talen.csv"
        corrected.write_text((self.data / "talen.csv").read_text().replace("Lees de column op blz. 54", "Lees de column op blz. 56"))
        self.imported(corrected)
        tablet.sync()
        again = tablet.item(column["id"])
        self.assertIn("blz. 56", again["title"])
        self.assertTrue(again["done"])

    def test_a_file_with_a_bad_row_changes_nothing(self):
        bad = self.scratch / "slecht.csv"
        bad.write_text("vak,taak,deadline\nFrans,Exercice 4,2026-11-26\nFrans,Exercice 5,31/02/2026\n")
        before = self.hub.command("records")
        attempt = self.hub.try_command("import", "--group", self.group, "--week", "2026-W48", bad)
        self.assertNotEqual(attempt.code, 0)
        self.assertIn("31/02/2026", attempt.text + attempt.error_text)
        self.assertEqual(self.hub.command("records"), before)


if __name__ == "__main__":
    main()
