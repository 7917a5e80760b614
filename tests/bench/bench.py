# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What both benchmarks share: words for people, lines for programs, and programs that end with the benchmark."""

import contextlib
import json
import statistics
import subprocess
import sys

# Seconds after which a program hangs, however slow the line.
PATIENCE = 1200


def emit(**measured):
    """One measurement as one line of JSON."""
    print(json.dumps({name: round(value, 4) if isinstance(value, float) else value for name, value in measured.items()}), flush=True)


def tell(*words):
    """For whoever watches."""
    print(*words, file=sys.stderr, flush=True)


def spread(values, form):
    """min/median/max."""
    return "/".join(form.format(value) for value in (min(values), statistics.median(values), max(values)))


def verdict(what, value, budget, form="{:.2f}"):
    """One line of the comparison with the budgets."""
    met = "within" if value <= budget else "OVER"
    tell(f"  {what:<58} {form.format(value):>9}  budget {form.format(budget):>8}  {met}")


def answer(*command):
    """Runs a program to its end and gives the JSON it printed."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, check=True, timeout=PATIENCE)
    return json.loads(done.stdout)


@contextlib.contextmanager
def running(*command, **options):
    """A program that runs as long as it is needed."""
    process = subprocess.Popen([str(part) for part in command], **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
