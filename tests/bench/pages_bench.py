# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the interface's thread works to show a page, with five standard school years on the device.

Each page's model reads and makes all it shows, many times over other weeks and items; what is counted is the thread's own
processor time, so that other programs disturb little.
"""

import pathlib
import tempfile

from bench import answer, emit, verdict

# Milliseconds of work on the interface's thread, at the 99th percentile.
BUDGET = 16.0
PAGES = ("week", "item", "today", "ahead", "back", "me", "subjects", "subject", "search")


def add_arguments(parser):
    parser.add_argument("--seed", type=int, default=1, help="which school years")


def run(arguments):
    with tempfile.TemporaryDirectory(prefix="weekwijzer-bench-") as scratch:
        measured = answer(arguments.build / "tests/bench/weekwijzer-bench-pages", "--profile", pathlib.Path(scratch) / "profile",
                          "--seed", arguments.seed)
    for page in PAGES:
        emit(work="pages", page=page, peer="weekwijzer", **measured[page])
    for page in PAGES:
        verdict(f"{page}: ms of work, 99th percentile", measured[page]["p99"], BUDGET)
    return 0
