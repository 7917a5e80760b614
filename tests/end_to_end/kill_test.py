#!/usr/bin/env -S python3 -B
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills hub, devices and app with SIGKILL at random moments of the journey; nothing saved is lost, nothing happens twice.

usage: kill_test.py --build FOLDER [--kills N] [--app-kills N] [--seed N]

Saved is what a program said is saved, or what was seen in its database after a kill. A command that was killed may have
happened or not; which of the two is found out right afterwards and holds from then on.
"""

import argparse
import collections
import contextlib
import datetime
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from hands import Hands
from memory import Memory
from programs import Build, Device, Hub, Refused, free_to_place, with_steps
from window import Screen

FULL_CHECK_EVERY = 16  # kills


class Killer:
    """Ends processes at moments anywhere in their life."""

    def __init__(self, rng):
        self.rng = rng
        self.lengths = collections.defaultdict(lambda: 0.1)
        self.kills = collections.Counter()

    def moment(self, name):
        """Seconds from the start, from the very first to a little past the usual end."""
        return self.rng.uniform(0, 1.15 * self.lengths[name])

    def learn(self, name, seconds):
        self.lengths[name] = 0.7 * self.lengths[name] + 0.3 * seconds

    def kill(self, name, process):
        """Kills it unless it ends by itself before; answers its exit code, or None when it was killed."""
        begun = time.monotonic()
        try:
            code = process.wait(self.moment(name))
            self.learn(name, time.monotonic() - begun)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            self.kills[name] += 1
            # Ended between the look and the kill: then it did what it said.
            code = process.returncode if process.returncode >= 0 else None
        output, complaint = process.communicate()
        if code not in (None, 0, 9):
            raise AssertionError(f"{name} ended with {code}: {complaint}")
        return code, output


class World:
    """A hub, a student with two devices, and a teacher."""

    def __init__(self, build, scratch, seed):
        self.rng = random.Random(seed)
        self.killer = Killer(self.rng)
        self.scratch = scratch
        # The app has no other today than the machine's.
        today = datetime.date.today()
        monday = today - datetime.timedelta(days=today.weekday())
        self.week = "{0}-W{1:02}".format(*today.isocalendar())
        self.days = [(monday + datetime.timedelta(days=day)).isoformat() for day in range(7)]
        self.hub = Hub(build, scratch / "hub")
        self.hub.make_demo(today.isoformat())
        self.hub.start()
        student, teacher = self.hub.people("student")[0], self.hub.person("Lies")
        self.tablet, self.laptop, self.desk = (Device(build, scratch / name, today.isoformat()) for name in ("tablet", "laptop", "desk"))
        for device, person in ((self.tablet, student), (self.laptop, student), (self.desk, teacher)):
            device.pair(self.hub, person)
            device.sync()
        items = self.tablet.items(self.week)
        self.titles = {item["id"]: item["title"] for item in items}
        self.movable = [item["id"] for item in free_to_place(items)[:4]]
        self.stepwise = [(item["id"], len(item["steps"])) for item in with_steps(items)[:4]]
        self.memory = Memory()
        self.versions = 0
        self.hands = Hands(build.app, self.tablet.folder, scratch / "app.log")

    # ------------------------------------------------------------------------------------------ one thing, and a kill

    def attempt(self, device, name, arguments, claim):
        """Runs a command that may be killed; `claim` notes what it was about."""
        code, _ = self.killer.kill(name, device.start(*arguments))
        claim(certain=code == 0)

    def tick(self):
        item, steps = self.rng.choice(self.stepwise)
        step, done = self.rng.randint(1, steps), self.rng.random() < 0.6
        self.attempt(self.tablet, "tick", ("tick", item, "--step", step, *(() if done else ("--undo",))),
                     lambda certain: self.memory.choose(("tick", item, step), done, certain))

    def place(self):
        item, day = self.rng.choice(self.movable), self.rng.choice((*self.days, "basket"))
        self.attempt(self.tablet, "place", ("place", item, day),
                     lambda certain: self.memory.choose(("moment", item), None if day == "basket" else day, certain))

    def hand_in(self):
        self.versions += 1
        item, text = self.rng.choice(self.movable), f"Versie {self.versions}: " + "kort en goed, " * self.rng.randint(1, 60)
        self.attempt(self.tablet, "hand-in", ("hand-in", item, "--text", text),
                     lambda certain: self.memory.make(("work", text), certain))

    def read(self):
        unread = [answer["id"] for answer in self.tablet.do("feedback")["feedback"] if answer["readAt"] is None]
        if not unread:
            return self.tick()
        ident = self.rng.choice(unread)
        return self.attempt(self.tablet, "feedback --read", ("feedback", "--read", ident),
                            lambda certain: self.memory.choose(("read", ident), True, certain))

    def answer(self):
        waiting = self.desk.do("feedback", "waiting")["handIns"]
        if not waiting:
            return self.hand_in()
        self.versions += 1
        text = f"Volgende stap {self.versions}"
        self.attempt(self.desk, "feedback give", ("feedback", "give", self.rng.choice(waiting)["id"], "--next", text),
                     lambda certain: self.memory.make(("answer", text), certain))
        return self.check_desk()

    def kill_sync(self):
        device = self.rng.choice((self.tablet, self.tablet, self.laptop, self.desk))
        self.killer.kill("sync", device.start("sync"))

    def kill_hub(self):
        """While a device talks to it, and on the way from there up to the moment it listens again."""
        device = self.rng.choice((self.tablet, self.tablet, self.desk, self.laptop))
        process = device.start("sync")
        time.sleep(self.killer.moment("sync"))
        self.hub.kill()
        self.killer.kills["hub"] += 1
        _, complaint = process.communicate()
        if process.returncode not in (0, 9):
            raise AssertionError(f"sync ended with {process.returncode} when the hub was killed: {complaint}")
        if self.rng.random() < 0.3:
            begun = time.monotonic()
            self.hub.begin()
            time.sleep(self.killer.moment("hub's start"))
            self.hub.kill()
            self.killer.kills["hub's start"] += 1
            begun = time.monotonic()
            self.hub.start()
            self.killer.learn("hub's start", time.monotonic() - begun)
        else:
            self.hub.start()
        self.memory.hub_still_has({row["fields"]["text"] for row in self.hub.records("hand_in")})

    # ------------------------------------------------------------------------------------------------- the app in its window

    def kill_app(self):
        """On its way to the first picture, or in the middle of what a student does in it."""
        if self.rng.random() < 0.3:
            self.hands.begin()
            time.sleep(self.killer.moment("app's start"))
            self.hands.kill()
            self.killer.kills["app's start"] += 1
            return
        begun = time.monotonic()
        self.hands.start()
        self.killer.learn("app's start", time.monotonic() - begun)
        for _ in range(self.rng.randint(1, 3)):
            self.use_app(self.rng.choice((self.move_card, self.tick_in_app, self.hand_in_in_app)))
        if self.rng.random() < 0.5:
            # What is in the database now is saved, whatever comes.
            self.compare_copy()
        else:
            time.sleep(self.rng.uniform(0, 0.2))
        self.hands.kill()
        self.killer.kills["app"] += 1

    def use_app(self, action):
        self.hands.back_to_week()
        action()

    def move_card(self):
        item = self.rng.choice(self.movable)
        for day in (*self.days, None):
            self.memory.choose(("moment", item), day, certain=False)
        self.hands.move_card(self.titles[item], self.rng.choice(("alt+Right", "alt+Right", "alt+Left")))

    def tick_in_app(self):
        item, steps = self.rng.choice(self.stepwise)
        step = self.rng.randint(1, steps)
        for done in (True, False):
            self.memory.choose(("tick", item, step), done, certain=False)
        self.hands.tick(self.titles[item], step)

    def hand_in_in_app(self):
        self.versions += 1
        text = f"Versie {self.versions} uit het venster"
        self.memory.make(("work", text), certain=False)
        shown = self.hands.hand_in(self.titles[self.rng.choice(self.movable)], text)
        if shown:
            self.memory.make(("work", text), certain=True)

    def compare_copy(self):
        """Against a copy of the profile, which the app itself holds."""
        copy = self.scratch / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.tablet.folder, copy)
        device = Device.__new__(Device)
        device.__dict__.update(self.tablet.__dict__, folder=copy)
        # Copied between two writes it may not open; then there is nothing to say about it.
        with contextlib.suppress(Refused):
            seen, made = self.seen_on(device)
            self.memory.compare(seen, made, "work")

    # ---------------------------------------------------------------------------------------------------------- checks

    def seen_on(self, device):
        """What a device of the student holds, in the memory's words."""
        seen, made = {}, []
        items = {item["id"]: item for item in device.items(self.week)}
        for ident in self.movable:
            seen[("moment", ident)] = (items[ident]["moment"] or {}).get("day")
        for ident, steps in self.stepwise:
            for step in range(1, steps + 1):
                seen[("tick", ident, step)] = items[ident]["steps"][step - 1]["done"]
        for item in items.values():
            made += [("work", work["text"]) for work in item["handIns"]]
            for answer in item["feedback"]:
                seen[("read", answer["id"])] = answer["readAt"] is not None
        return seen, made

    def check_tablet(self):
        seen, made = self.seen_on(self.tablet)
        self.memory.compare(seen, made, "work")

    def check_desk(self):
        answered = [("answer", answer["nextStep"]) for answer in self.desk.do("feedback")["feedback"]]
        self.memory.compare({}, answered, "answer")

    def check_all(self):
        """Everybody exchanges; then hub and devices hold the same, each thing once."""
        for device in (self.tablet, self.desk, self.tablet, self.laptop):
            assert device.sync()["waiting"] == 0
        self.check_tablet()
        self.check_desk()
        works = [("work", row["fields"]["text"]) for row in self.hub.records("hand_in")]
        self.memory.compare({}, works, "work")
        answers = [("answer", row["fields"]["next_step"]) for row in self.hub.records("feedback")]
        self.memory.compare({}, answers, "answer")
        assert self.laptop.own_state(self.week) == self.tablet.own_state(self.week), "tablet and laptop differ"
        self.memory.hub_has({text for _, text in works})
        rows = self.hub.command("records")
        self.tablet.sync()
        assert self.hub.command("records") == rows, "an exchange about nothing changed the hub"

    def app_step(self):
        self.kill_app()
        self.check_tablet()

    def step(self):
        self.rng.choice((self.tick, self.tick, self.place, self.hand_in, self.hand_in, self.read, self.answer,
                         self.kill_sync, self.kill_sync, self.kill_hub, self.kill_hub))()
        self.check_tablet()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True)
    parser.add_argument("--kills", type=int, default=180, help="of hub and devices")
    parser.add_argument("--app-kills", type=int, default=0, help="of the app in a window")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    begun = time.monotonic()
    total = options.kills + options.app_kills
    window = Screen() if options.app_kills > 0 else contextlib.nullcontext()
    with tempfile.TemporaryDirectory(prefix="weekwijzer-kill-") as scratch, window:
        world = World(Build(options.build), pathlib.Path(scratch), options.seed)
        kills = world.killer.kills
        # Mixed, so that the app finds what devices and hub were killed in, and they what it was.
        every = total // options.app_kills if options.app_kills > 0 else total + 1
        try:
            checked = 0
            while kills.total() < total:
                of_app = kills["app"] + kills["app's start"]
                if of_app < min(options.app_kills, kills.total() // every + 1):
                    world.app_step()
                else:
                    world.step()
                if kills.total() >= checked + FULL_CHECK_EVERY:
                    checked = kills.total()
                    world.check_all()
            world.check_all()
        finally:
            world.hands.kill()
            world.hub.kill()
    killed = ", ".join(f"{name} {number}" for name, number in sorted(world.killer.kills.items()))
    print(f"{world.killer.kills.total()} kills ({killed}) in {time.monotonic() - begun:.0f} s; "
          f"{world.memory.summary()}; nothing lost, nothing twice")
    return 0


if __name__ == "__main__":
    sys.exit(main())
