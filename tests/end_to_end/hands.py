# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a student's hands do in the app's window, quickly and without looking whether it worked."""

import re

from window import App, key, type_text, until


class Hands:
    """An app on one profile, started and killed many times."""

    def __init__(self, program, profile, log):
        self.app = App(program, profile, log)

    def begin(self):
        self.app.begin()

    def start(self):
        self.app.start()
        self.app.find("Still to place", "heading")

    def kill(self):
        self.app.kill()

    def back_to_week(self):
        if not self.app.shows("Still to place", "heading"):
            key("Escape", "alt+Left")
            self.app.find("Still to place", "heading")

    def card(self, title):
        """The item's card if it is in sight."""
        found = self.app.all(f"[^,]+, {re.escape(title)},", "button")
        return found[0] if found else None

    def open(self, title):
        card = self.card(title)
        if card is None:
            return False
        card.click()
        # What just came from the hub may have moved the card away under the hand, and another one there.
        try:
            self.app.find(f"{re.escape(title)}$", "heading", seconds=3)
        except AssertionError:
            return False
        return True

    def move_card(self, title, keys):
        card = self.card(title)
        if card is not None:
            card.focus()
            key(keys)

    def tick(self, title, step):
        if self.open(title):
            box = self.app.find_anywhere(f"{step}\\. ", "check box")
            box.focus()
            key("space")

    def hand_in(self, title, text):
        """True once the window shows it as saved."""
        if not self.open(title):
            return False
        fields = self.app.all("Write (your work|a better version) here", hidden=True)
        if not fields:
            return False
        fields[0].focus()
        type_text(text)
        # The page's one button is called so too where handing in comes next; it only leads here.
        for button in self.app.all("Hand in( this version)?$", "button|push button", hidden=True):
            if button.is_there():
                button.focus()
                key("space")
        until(lambda: self.handed_in(text), "the hand-in in the window")
        return True

    def handed_in(self, text):
        """Says yes where the window asks whether to hand in what isn't complete."""
        for anyway in self.app.all("Hand in anyway"):
            anyway.focus()
            key("space")
        return self.app.all(re.escape(text), "label", hidden=True)
