# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workload rush: 600 devices do monday in the five minutes before the first lesson.

All of them at one real hub, each on the real engine and stores over a connection of its own. PouchDB has no counterpart: a
database of its own for each of 600 students and their teachers is another school.
"""

import pathlib
import tempfile

from bench import answer, emit, verdict

P99_BUDGET = 1.0


def add_arguments(parser):
    parser.add_argument("--devices", type=int, default=600)
    parser.add_argument("--within", type=int, default=300, help="seconds in which all come")
    parser.add_argument("--seed", type=int, default=1, help="which school")


def run(arguments):
    with tempfile.TemporaryDirectory(prefix="weekwijzer-bench-") as scratch:
        measured = answer(arguments.build / "tests/bench/weekwijzer-bench", "rush", "--data", pathlib.Path(scratch) / "hub",
                          "--hub-program", arguments.build / "sync/hub/weekwijzer-hub", "--devices", arguments.devices,
                          "--within", arguments.within, "--seed", arguments.seed)
    emit(work="rush", peer="weekwijzer", link="LAN", within=arguments.within, **measured)
    verdict("devices not served", measured["devices"] - measured["served"], 0, "{:.0f}")
    verdict("changes not at the hub", measured["changes"] - measured["arrived"], 0, "{:.0f}")
    verdict("seconds of an exchange, 99th percentile", measured["p99"], P99_BUDGET)
    return 0
