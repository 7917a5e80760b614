# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deliberate bugs, one at a time: does the simulated world notice each?"""

import pathlib
import subprocess
import sys

MUTANTS = pathlib.Path(__file__).resolve().parents[1] / "simulation/mutants.py"


def add_arguments(parser):
    parser.add_argument("names", nargs="*", help="only these")


def run(arguments):
    return subprocess.run([sys.executable, "-B", MUTANTS, *arguments.names], check=False).returncode
