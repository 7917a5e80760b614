# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Simulated schools, as many as asked, on all cores: how many a second, and whether anything went wrong."""

import os
import subprocess


def add_arguments(parser):
    parser.add_argument("--seeds", type=int, default=2_000, help="how many")
    parser.add_argument("--from", type=int, default=1, dest="first", help="the first")


def run(arguments):
    program = arguments.build / "tests/simulation/weekwijzer-simulate"
    command = [program, "--seeds", arguments.seeds, "--from", arguments.first, "--programs", os.cpu_count()]
    return subprocess.run([str(part) for part in command], check=False).returncode
