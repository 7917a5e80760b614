#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guided tour: the real app in a real window is driven through a student's week, from plan to feedback.

usage: tour.py --build FOLDER [--out FOLDER]

Each step is checked against the databases of device and hub, and leaves a numbered screenshot in build/tour.
"""

import argparse
import contextlib
import datetime
import pathlib
import random
import re
import shutil
import sys
import tempfile
import time
import urllib.error
import urllib.request

from programs import Build, Device, Hub
from window import App, Screen, drag, key, type_text, until, xdotool

WORK = "De bloedsomloop vervoert zuurstof. In de kleine bloedsomloop gaat het bloed langs de longen."
FILM = 3_000_000  # bytes
NEXT_STEP = "Teken de weg van het bloed en zet er pijlen bij."


class Tour:
    """The places the journey leads to; each function is one step, and answers what was checked."""

    def __init__(self, build, scratch):
        self.build = build
        self.scratch = scratch
        self.today = datetime.date.today().isoformat()
        self.hub = Hub(build, scratch / "hub")
        self.profile = Device(build, scratch / "student", self.today)
        self.desk = Device(build, scratch / "teacher", self.today)
        self.app = App(build.app, self.profile.folder, scratch / "app.log")
        self.placed = {}
        self.item = None

    # ------------------------------------------------------------------------------------------------------- where to look

    def week(self):
        year, week, _ = datetime.date.today().isocalendar()
        return f"{year}-W{week:02}"

    def kept(self):
        """The device's week by item."""
        return {item["id"]: item for item in self.profile.look("week", self.week())["items"]}

    def film_is_here(self):
        return [file["state"] for file in self.profile.look("files")["files"]] == ["here"]

    def kept_item(self):
        return self.kept()[self.item["id"]]

    def at_hub(self, kind):
        return [row["fields"] for row in self.hub.records(kind)]

    def cards(self):
        """Cards in sight that the student may move, with the item each is for."""
        items = [item for item in self.kept().values() if item["moment"] is None]
        _, y, _, height = self.app.find("Still to place", "heading").box()
        top, bottom = y + height, self.app.find("Saved here").box()[1]
        found = []
        for control in self.app.all(".+, .+", "button"):
            about = [item for item in items if control.name.startswith(f"{item['subject']}, {item['title']},")]
            if about and top + 40 < control.middle()[1] < bottom - 40:
                found.append((control, about[0]))
        return found

    def basket(self):
        """The heading that counts what is still to place."""
        return self.app.find("Still to place", "heading").name

    def cards_at_rest(self):
        """As `cards`, once two looks in a row find them in the same places."""
        seen = []

        def same():
            before = list(seen)
            seen[:] = [(control.name, control.box()) for control, _ in self.cards()]
            return seen and seen == before

        until(same, "the cards at rest")
        return self.cards()

    def card_of(self, item):
        return self.app.find(f".*{literally(item['title'])}", "button")

    def press(self, name):
        """The one of the buttons called so that can be pressed now."""
        usable = until(lambda: [button for button in self.app.all(f"{name}$", "button") if button.has("ENABLED")], f"“{name}” to press")
        usable[0].click()

    def exchange(self):
        self.press("Try now")

    @contextlib.contextmanager
    def without_a_stall(self):
        """Whatever the app exchanges and shows meanwhile, its window answers all the time."""
        self.app.stalls()
        yield
        stalls = self.app.stalls()
        assert not stalls, f"the window did not answer for {stalls} ms"

    # ------------------------------------------------------------------------------------------------------------ the steps

    def the_week_arrives(self):
        self.hub.make_demo(self.today)
        self.hub.start()
        self.profile.pair(self.hub, self.hub.people("student")[0])
        self.the_teacher_adds_a_film()
        at_hub = {row["id"] for row in self.hub.records("plan_item")}
        # The window is there first, so that it shows what an exchange of everything does to it.
        assert self.hub.stop() == 0
        self.app.start()
        self.app.find_anywhere("No plan for this week yet")
        self.hub.start()
        with self.without_a_stall():
            self.exchange()
            here = until(lambda: set(self.kept()), "the week's arrival")
            self.app.find("Still to place", "heading")
            self.cards_at_rest()
            until(self.film_is_here, "the film's arrival")
        assert len(here) >= 30 and here <= at_hub, f"{len(here)} items here, {len(at_hub)} at the hub"
        until(lambda: len(self.cards()) >= 4, "the cards")
        return f"{len(here)} items of {self.week()} on the device, all known to the hub, and a film of {FILM / 1e6:.0f} MB"

    def the_teacher_adds_a_film(self):
        self.desk.pair(self.hub, self.hub.person("Lies"))
        self.desk.sync()
        film = self.scratch / "film.mp4"
        film.write_bytes(random.Random(1).randbytes(FILM))
        self.desk.do("material", self.desk.items(self.week())[0]["id"], film, "--title", "Film")
        assert self.desk.sync()["files"]["left"] == 0

    def the_hub_stops(self):
        assert self.hub.stop() == 0
        try:
            urllib.request.urlopen(self.hub.url + "/v1/health", timeout=2)
            raise AssertionError("somebody still answers")
        except urllib.error.URLError:
            pass
        return "the hub ended with 0, nobody answers at its address"

    def one_is_placed_by_asking_when(self):
        for _ in range(20):
            stepwise = [(card, item) for card, item in self.cards_at_rest() if 2 <= len(item["steps"]) <= 4 and item["handInWhere"]]
            if stepwise:
                break
            x, y = self.app.find("Still to place", "heading").middle()
            xdotool("mousemove", x, y + 200, "click", 5, "click", 5)
        card, self.item = stepwise[0]
        before = self.basket()
        card.focus()
        key("w")
        self.app.find("Saturday", "button|list item|radio button").click()
        until(lambda: not self.app.shows("Back to the basket"), "the dialog's end")
        return self.is_placed(self.item, before, 6)

    def one_is_placed_by_keyboard(self):
        card, item = self.cards_at_rest()[0]
        before = self.basket()
        card.focus()
        key("alt+Right")
        return self.is_placed(item, before)

    def one_is_placed_by_dragging(self):
        card, item = self.cards_at_rest()[0]
        before = self.basket()
        x, y = self.app.find("Sunday", "heading").middle()
        drag(card.middle(), (x, y + 200))
        return self.is_placed(item, before, 7)

    def is_placed(self, item, before, weekday=None):
        moment = until(lambda: self.kept()[item["id"]]["moment"], f"placing “{item['title']}”")
        day = datetime.date.fromisoformat(moment["day"])
        assert weekday in (None, day.isoweekday()), f"it lies on {day:%A}"
        self.placed[item["id"]] = moment["day"]
        until(lambda: self.basket() != before, "the new count of the basket")
        return f"“{item['title']}” lies on {day:%A} in the device's database"

    def steps_are_ticked(self):
        self.card_of(self.item).click()
        for number in range(1, len(self.item["steps"]) + 1):
            self.press(f"Start step {number}")
            until(lambda n=number: self.app.find(f"{n}\\. ", "check box").has("FOCUSED"), f"the focus on step {number}")
            key("space")
            until(lambda n=number: self.kept_item()["steps"][n - 1]["done"], f"the tick of step {number}")
        return f"{number} steps, all ticked in the device's database"

    def work_is_handed_in(self):
        self.press("Hand in")
        until(lambda: [field for field in self.app.all("Write your work here", hidden=True) if field.has("FOCUSED")], "the focus on the work")
        type_text(WORK)
        self.app.tab_to("Hand in")
        key("space")
        work = until(lambda: self.kept_item()["handIns"], "handing in")
        assert [one["text"] for one in work] == [WORK], work
        current = [stage["name"] for stage in work[0]["chain"] if stage["state"] == "current"]
        assert current == ["waitingForConnection"], current
        assert self.at_hub("hand_in") == [], "the hub is off, how can it have the work?"
        self.app.find_anywhere("Waiting for connection")
        return "one hand-in on the device, waiting for connection; none at the hub"

    def the_app_is_killed(self):
        self.app.kill()
        items = {item["id"]: item for item in self.profile.items(self.week())}
        self.everything_is_there(items)
        return f"after SIGKILL: 3 placed, {len(self.item['steps'])} ticked, 1 handed in, {self.profile.do('status')['waiting']} changes waiting"

    def it_is_started_again(self):
        self.app.start()
        card = self.card_of(self.item)
        assert "waits for connection" in card.name, card.name
        self.everything_is_there(self.kept())
        return "the window shows the work as handed in, waiting for connection"

    def everything_is_there(self, items):
        here = {ident: item["moment"]["day"] for ident, item in items.items() if item["moment"] and not item["moment"]["fixed"]}
        assert here == self.placed, here
        item = items[self.item["id"]]
        assert all(step["done"] for step in item["steps"])
        assert [work["text"] for work in item["handIns"]] == [WORK]

    def the_hub_returns(self):
        self.hub.start()
        with self.without_a_stall():
            self.exchange()
            until(lambda: self.at_hub("hand_in"), "the work's arrival at the hub")
        assert [row["text"] for row in self.at_hub("hand_in")] == [WORK]
        assert len([row for row in self.at_hub("planner_moment") if row.get("day")]) == 3
        assert len([row for row in self.at_hub("tick") if row["done"]]) == len(self.item["steps"])
        until(lambda: self.kept_item()["handIns"][0]["receivedAt"], "the hub's receipt")
        until(lambda: not self.app.shows(".*waits? for connection"), "the end of waiting")
        return f"the hub has 3 moments, {len(self.item['steps'])} ticks and 1 hand-in, each once; the device has the receipt"

    def the_teacher_answers(self):
        self.desk.sync()
        (work,) = self.desk.do("feedback", "waiting")["handIns"]
        assert work["text"] == WORK
        self.desk.do("feedback", "give", work["id"], "--where-to", "Je kan de twee bloedsomlopen uitleggen.",
                     "--where-now", "De kleine bloedsomloop klopt. De grote ontbreekt nog.", "--next", NEXT_STEP)
        self.desk.sync()
        assert [row["next_step"] for row in self.at_hub("feedback")] == [NEXT_STEP]
        return "weekwijzer-cli: the teacher saw the work and answered; the hub has the feedback"

    def feedback_comes_back(self):
        self.exchange()
        until(lambda: "Feedback to read" in self.card_of(self.item).name, "the feedback on the card")
        assert [answer["nextStep"] for answer in self.kept_item()["feedback"]] == [NEXT_STEP]
        return "the feedback is in the device's database and on the card"

    def the_student_reads_it(self):
        self.card_of(self.item).click()
        self.press("Read feedback")
        self.app.find_anywhere(literally(NEXT_STEP))
        until(lambda: self.app.find("I have read this", "button").has("FOCUSED"), "the focus on “I have read this”")
        key("space")
        until(lambda: self.at_hub("feedback")[0].get("read_at"), "the mark at the hub")
        assert self.kept_item()["state"] == "feedbackRead"
        self.app.find("Read ", seconds=5)
        return "marked as read on the device and at the hub"

    def device_and_hub_agree(self):
        self.app.close()
        before = self.hub.command("records")
        assert self.profile.sync()["waiting"] == 0
        assert self.hub.command("records") == before, "an exchange about nothing changed the hub"
        self.everything_is_there({item["id"]: item for item in self.profile.items(self.week())})
        return "nothing waits, and one more exchange changes nothing"

    def end(self):
        self.app.kill()
        self.hub.kill()


STEPS = (
    ("The week arrives", Tour.the_week_arrives),
    ("The hub is stopped", Tour.the_hub_stops),
    ("An item is placed: When?", Tour.one_is_placed_by_asking_when),
    ("An item is placed: keyboard", Tour.one_is_placed_by_keyboard),
    ("An item is placed: dragging", Tour.one_is_placed_by_dragging),
    ("Steps are ticked", Tour.steps_are_ticked),
    ("Work is handed in", Tour.work_is_handed_in),
    ("The app is killed", Tour.the_app_is_killed),
    ("The app is started again", Tour.it_is_started_again),
    ("The hub returns", Tour.the_hub_returns),
    ("The teacher gives feedback", Tour.the_teacher_answers),
    ("The feedback comes back", Tour.feedback_comes_back),
    ("The student reads it", Tour.the_student_reads_it),
    ("Device and hub agree", Tour.device_and_hub_agree),
)


def literally(text):
    """As a pattern."""
    return re.escape(text)


def picture(tour, out, number, title):
    """Of the window, when there is one."""
    if tour.app.process is not None:
        name = "-".join(word for word in "".join(c if c.isalnum() else " " for c in title.lower()).split())
        tour.app.screenshot(out / f"{number:02}-{name}.png")


def walk(tour, out):
    """Rows of the table; stops at the first step that fails."""
    for number, (title, step) in enumerate(STEPS, 1):
        begun = time.monotonic()
        try:
            checked, good = step(tour), True
        except Exception as problem:  # whatever it is, the table tells it
            checked, good = f"{type(problem).__name__}: {problem}", False
        seconds = time.monotonic() - begun
        picture(tour, out, number, title)
        print(f"{'✓' if good else '✗'} {number:2}  {title:<28} {seconds:5.1f} s", file=sys.stderr, flush=True)
        yield number, title, checked, seconds, good
        if not good:
            return


def print_table(rows):
    heads = ("", "step", "what was checked", "s", "")
    cells = [(str(number), title, checked, f"{seconds:.1f}", "ok" if good else "FAILED") for number, title, checked, seconds, good in rows]
    widths = [max(len(row[column]) for row in [heads, *cells]) for column in range(len(heads))]
    for row in (heads, tuple("─" * width for width in widths), *cells):
        print("  ".join(cell.rjust(width) if column in (0, 3) else cell.ljust(width)
                        for column, (cell, width) in enumerate(zip(row, widths))).rstrip())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, help="the folder CMake built in")
    parser.add_argument("--out", default="build/tour", help="where the pictures go")
    options = parser.parse_args()
    out = pathlib.Path(options.out)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="weekwijzer-tour-") as scratch, Screen():
        tour = Tour(Build(options.build), pathlib.Path(scratch))
        try:
            rows = list(walk(tour, out))
        finally:
            tour.end()
            for log in (pathlib.Path(scratch) / "app.log", pathlib.Path(scratch) / "hub/hub.log"):
                if log.exists():
                    shutil.copy(log, out)
    print_table(rows)
    done = len(rows) == len(STEPS) and all(good for *_, good in rows)
    print(f"\n{sum(good for *_, good in rows)} of {len(STEPS)} steps done in {time.monotonic() - begun:.0f} s; pictures and logs: {out}")
    return 0 if done else 1


if __name__ == "__main__":
    sys.exit(main())
