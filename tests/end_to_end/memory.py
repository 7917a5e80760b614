# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs said is saved, and what a kill has left open."""

import collections


class Memory:
    """Choices have one value, or several possible ones until one was seen; things made are there once, or perhaps not."""

    def __init__(self):
        self.possible = {}
        self.made = set()
        self.perhaps = set()
        self.at_hub = set()

    def choose(self, key, value, certain):
        self.possible[key] = {value} if certain else self.possible.get(key, {self.untouched(key)}) | {value}

    def make(self, thing, certain):
        (self.made if certain else self.perhaps).add(thing)

    @staticmethod
    def untouched(key):
        return None if key[0] == "moment" else False

    def compare(self, choices, things, kind):
        """Holds what was seen against what is known; what was open is settled by it."""
        for key, value in choices.items():
            allowed = self.possible.get(key, {self.untouched(key)})
            assert value in allowed, f"{key} is {value}, but was saved as {allowed}"
            self.possible[key] = {value}
        counted = collections.Counter(things)
        for thing, number in counted.items():
            assert number == 1, f"{thing} is there {number} times"
            assert thing in self.made | self.perhaps, f"{thing} comes from nowhere"
        lost = {thing for thing in self.made if thing[0] == kind} - set(counted)
        assert not lost, f"lost: {sorted(lost)[:3]}"
        self.made |= set(counted)
        self.perhaps = {thing for thing in self.perhaps if thing[0] != kind}

    def hub_has(self, texts):
        self.at_hub = set(texts)

    def hub_still_has(self, texts):
        """The hub may have got more meanwhile, but it has answered for these."""
        assert self.at_hub <= texts, f"the hub lost {sorted(self.at_hub - texts)[:3]}"

    def summary(self):
        made = collections.Counter(kind for kind, _ in self.made)
        return f"{made['work']} hand-ins, {made['answer']} feedbacks, {len(self.possible)} ticks, moments and marks"
