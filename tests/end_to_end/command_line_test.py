#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""weekwijzer-cli itself: how it finds items, what it ends with, what a wrong call leaves alone.

usage: command_line_test.py --build FOLDER [unittest's own arguments]
"""

import subprocess
import unicodedata

from journey import Journey, main
from programs import free_to_place, run


def read_paper(file):
    """The text of a PDF, as one finds it by searching."""
    text = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(unicodedata.normalize("NFKC", text).split())


class TheCommandLine(Journey):
    def test_items_are_found_by_id_beginning_title_and_part(self):
        tablet = self.device(self.students[0], "tablet")
        item = tablet.items()[0]
        for name in (item["id"], item["id"][:13], item["title"], item["title"].upper()):
            self.assertEqual(tablet.item(name)["id"], item["id"], name)
        self.assertEqual(tablet.attempt("item", "geen enkele opdracht heet zo").code, 5)
        several = tablet.attempt("item", "e")
        self.assertEqual((several.code, several.error["kind"]), (2, "Usage"))

    def test_calls_that_make_no_sense_change_nothing(self):
        tablet = self.device(self.students[0], "tablet")
        item = next(item for item in free_to_place(tablet.items()))
        fixed = next(item for item in tablet.items() if item["moment"] and item["moment"]["fixed"])
        before = tablet.own_state()
        for code, call in ((2, ("frobnicate",)), (2, ("week", "2026-W54")), (2, ("place", item["id"])), (2, ("week", "--nope")),
                           (2, ("place", item["id"], "someday")), (2, ("place", item["id"], "friday", "--time", "25:00")),
                           (4, ("place", item["id"], "2026-12-24")), (6, ("place", fixed["id"], "friday")),
                           (5, ("tick", item["id"], "--step", "99")), (2, ("tick", item["id"], "--step", "x")),
                           (4, ("hand-in", item["id"], "--text", "  ")), (3, ("hand-in", item["id"], "--file", "/nowhere")),
                           (2, ("hand-in", item["id"], "--text", "x", "--file", "y")), (5, ("feedback", "--read", "0123abcd")),
                           (2, ("own-time", "monday")), (2, ("own-time", "monday", "x")), (4, ("own-time", "monday", "2000")),
                           (2, ("activity", "add", "x")), (4, ("activity", "add", " ", "monday", "16:00", "30")),
                           (4, ("activity", "add", "x", "monday", "16:00", "0")), (5, ("activity", "drop", "nothing"))):
            attempt = tablet.attempt(*call)
            self.assertEqual(attempt.code, code, (call, attempt.error_text))
            self.assertTrue(attempt.error["message"].endswith("."), attempt.error["message"])
        self.assertEqual(tablet.own_state(), before)
        self.assertEqual(tablet.do("status")["waiting"], 0)

    def test_work_comes_from_a_file_or_from_standard_input(self):
        tablet = self.device(self.students[0], "tablet")
        item = free_to_place(tablet.items())[0]
        file = self.scratch / "werk.txt"
        file.write_text("Uit een bestand.\n", encoding="utf-8")
        tablet.do("hand-in", item["id"], "--file", file)
        tablet.do("hand-in", item["id"], given="Regel één\nregel twee\n")
        self.assertEqual({work["text"] for work in tablet.item(item["id"])["handIns"]}, {"Uit een bestand.", "Regel één\nregel twee"})
        file.write_bytes(b"\xff\xfe\x00\x00")
        self.assertEqual(tablet.attempt("hand-in", item["id"], "--file", file).code, 3)

    def test_the_weekly_cycle_without_a_window(self):
        tablet = self.device(self.students[0], "tablet")
        item = next(item for item in free_to_place(tablet.items()) if item["importance"] == "must")
        extra = next(item for item in free_to_place(tablet.items()) if item["importance"] == "extra")
        tablet.do("own-week", "--goal", "Breuken af")
        tablet.do("own-week", "--reached", "partly", "--well", "Vroeg begonnen")
        tablet.do("if-then", item["id"], "--when", "na het avondeten om zeven uur", "--where", "aan de keukentafel")
        self.assertEqual(tablet.do("if-then", item["id"], "--first", "ik leg mijn boek open op blz. 20")["clearParts"], 3)
        tablet.do("estimate", item["id"], "25")
        tablet.do("decide", item["id"], "2026-W48")
        tablet.do("decide", extra["id"], "let-go")
        tablet.do("check-in", "monday", "so-so")
        before = tablet.do("support")["level"]
        tablet.do("support", "only-asked")
        for code, call in ((2, ("own-week", "--reached", "well")), (2, ("decide", item["id"], "later")), (4, ("decide", item["id"], "2026-W40")),
                           (6, ("decide", item["id"], "let-go")), (2, ("check-in", "sunday", "well")), (2, ("check-in", "monday", "unsaid")),
                           (2, ("support", "unsaid")), (4, ("estimate", item["id"], "6001")), (5, ("estimate", "nothing at all", "5"))):
            self.assertEqual(tablet.attempt(*call).code, code, call)
        tablet.sync()
        other = self.device(self.students[0], "phone")
        week = other.do("own-week")
        self.assertEqual((week["goal"], week["reached"], week["wentWell"]), ("Breuken af", "partly", "Vroeg begonnen"))
        self.assertEqual(other.do("if-then", item["id"])["where"], "aan de keukentafel")
        self.assertIn(item["id"], {one["id"] for one in other.items("2026-W48")})
        self.assertNotEqual(before, "onlyAsked")
        self.assertEqual(other.do("support")["level"], "onlyAsked")
        self.assertEqual(self.device(self.teacher, "desk").attempt("own-week").code, 6)

    def test_the_week_and_a_task_sheet_on_paper(self):
        tablet = self.device(self.students[0], "tablet")
        item = free_to_place(tablet.items())[0]
        for words, call in (("Mijn doel deze week:", ("--week", item["week"])), (item["title"], (item["id"],))):
            file = self.scratch / "page.pdf"
            self.assertEqual(tablet.do("print", *call, "--out", file, "--lang", "nl")["file"], str(file))
            self.assertIn(words, read_paper(file))
        bare = next(item for item in tablet.items() if not item["material"])
        tablet.do("print", bare["id"], "--out", file, "--lang", "nl")
        self.assertIn("niet ingevuld", read_paper(file))
        self.assertEqual(tablet.attempt("print").code, 2)
        self.assertEqual(tablet.attempt("print", "--out", "/nowhere/page.pdf").code, 3)

    def test_back_in_the_basket(self):
        tablet = self.device(self.students[0], "tablet")
        item = free_to_place(tablet.items())[0]
        tablet.do("place", item["id"], "wo", "--time", "9:05")
        self.assertEqual(tablet.item(item["id"])["moment"], {"day": "2026-11-18", "time": "09:05", "fixed": False})
        tablet.do("place", item["id"], "basket")
        self.assertIsNone(tablet.item(item["id"])["moment"])
        tablet.sync()
        self.assertIsNone(self.device(self.students[0], "other").item(item["id"])["moment"])

    def test_who_cannot_be_there_does_something_else(self):
        tablet = self.device(self.students[0], "tablet")
        other = next(item for item in tablet.items() if item["choice"]["insteadOf"])
        moment = other["choice"]["insteadOf"]
        self.assertEqual(other["choice"]["asked"], "notNeeded")
        self.assertEqual(tablet.item(moment)["choice"]["standIn"], other["id"])
        tablet.do("cannot-be-there", moment)
        self.assertEqual(tablet.item(other["id"])["choice"]["asked"], "yes")
        self.assertEqual(tablet.item(moment)["choice"]["away"], "said")
        tablet.sync()
        laptop = self.device(self.students[0], "laptop")
        self.assertEqual(laptop.item(other["id"])["choice"]["asked"], "yes")
        tablet.do("cannot-be-there", moment, "--undo")
        self.assertEqual(tablet.item(other["id"])["choice"]["asked"], "notNeeded")
        self.assertEqual(tablet.attempt("cannot-be-there", other["id"]).code, 5)

    def test_choosing_from_a_board(self):
        tablet = self.device(self.students[0], "tablet")
        board = [item for item in tablet.items() if "board" in item["choice"]]
        self.assertEqual([item["choice"]["asked"] for item in board].count("yes"), board[0]["choice"]["board"]["pick"])
        left = next(item for item in board if item["choice"]["asked"] == "notPicked")
        tablet.do("pick", left["id"])
        self.assertTrue(tablet.item(left["id"])["choice"]["taken"])
        tablet.do("pick", left["id"], "--undo")
        self.assertEqual(tablet.item(left["id"])["choice"]["asked"], "notPicked")
        plain = next(item for item in tablet.items() if item["route"] == "core" and "board" not in item["choice"] and not item["choice"]["insteadOf"])
        self.assertEqual(tablet.attempt("pick", plain["id"]).code, 4)

    def test_absent_and_back(self):
        tablet = self.device(self.students[0], "tablet")
        self.assertEqual(tablet.attempt("back").code, 5)
        said = tablet.do("absent", "wednesday", "friday")
        self.assertEqual((said["first"], said["last"]), ("2026-11-18", "2026-11-20"))
        away = [item for item in tablet.items() if item["choice"]["away"] == "absent"]
        self.assertTrue(away)
        self.assertTrue(all(item["moment"] is None or item["moment"]["day"] >= "2026-11-18" for item in away))
        tablet.do("back")
        self.assertFalse([item for item in tablet.items() if item["choice"]["away"] == "absent"])
        self.assertEqual(tablet.attempt("absent", "friday", "2026-11-16").code, 4)

    def test_the_week_in_words_names_every_item(self):
        tablet = self.device(self.students[0], "tablet")
        words = [part for part in tablet.arguments("week") if part != "--json"]
        text = run(words).text
        self.assertIn("Week 47, 16 November – 22 November 2026", text)
        for item in tablet.items():
            self.assertIn(item["title"], text)


if __name__ == "__main__":
    main()
