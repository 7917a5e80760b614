# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own for a program, watched from outside."""

import contextlib
import mmap
import os
import struct
import subprocess
import time

from bench import running

WIDTH, HEIGHT = 1280, 800


class Screen:
    """The pixels of an X server, as it keeps them in a file in the XWD format."""

    EVERY_ROW = 8  # often enough for any line of text

    def __init__(self, display, file):
        self.display = display
        with open(file, "rb") as pixels:
            self._file = mmap.mmap(pixels.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._file[:100])
        header_size, line, colours = header[0], header[12], header[19]
        begin = header_size + colours * 12
        rows = range(begin, begin + HEIGHT * line, line)[:: self.EVERY_ROW]
        self._rows = [slice(row, row + WIDTH * 4) for row in rows]

    def sample(self):
        return b"".join([self._file[row] for row in self._rows])

    def picture(self):
        """The whole screen as an XWD file."""
        return self._file[:]

    @staticmethod
    def colours(sample):
        return len(set(memoryview(sample).cast("I")))


@contextlib.contextmanager
def screen(folder):
    """An empty X screen without a window manager: windows appear at once and as they are."""
    reader, writer = os.pipe()
    command = ("Xvfb", "-displayfd", writer, "-screen", 0, f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp", "-noreset", "-nocursor", "-dpms", "-s", 0)
    with running(*command, pass_fds=(writer,), stderr=subprocess.DEVNULL):
        os.close(writer)
        with open(reader) as numbers:
            number = int(numbers.readline())
        yield Screen(f":{number}", os.path.join(folder, "Xvfb_screen0"))


class Invisible(RuntimeError):
    """A program that ended, or whose picture never came or never came to rest."""


class Appearance:
    """When a program's window was first drawn, and when its picture came to rest, in seconds after `began`."""

    def __init__(self, pixels, empty, process, began, quiet=1.0, patience=60.0):
        self.frame = None
        self.settled = None
        self.first_picture = None
        last = empty
        now = time.monotonic()
        while self.settled is None or now - began - self.settled < quiet:
            if now - began > patience or process.poll() is not None:
                raise Invisible(f"{process.args[0]} shows nothing that stays")
            sample = pixels.sample()
            if sample != last:
                last = sample
                self.settled = now - began
                # A window of one colour on the screen's own is a hole, not a frame.
                if self.frame is None and pixels.colours(sample) > 2:
                    self.frame = self.settled
                    self.first_picture = pixels.picture()
            elif self.frame is None:
                self.settled = None
            time.sleep(0.002)
            now = time.monotonic()
