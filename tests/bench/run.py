#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmarks of `./dev bench`: JSON lines on standard output, what they mean for the budgets on standard error."""

import argparse
import pathlib
import sys

# The tree holds only what somebody wrote.
sys.dont_write_bytecode = True

import files_bench  # noqa: E402
import mutants_bench  # noqa: E402
import pages_bench  # noqa: E402
import rush_bench  # noqa: E402
import simulate_bench  # noqa: E402
import startup_bench  # noqa: E402
import sync_bench  # noqa: E402

BENCHMARKS = {
    "mutants": mutants_bench,
    "pages": pages_bench,
    "rush": rush_bench,
    "simulate": simulate_bench,
    "startup": startup_bench,
    "sync": sync_bench,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"), help="folder with the programs")
    benchmarks = parser.add_subparsers(dest="name", required=True, metavar="NAME")
    for work in files_bench.WORKS:
        files = benchmarks.add_parser(work, help=files_bench.__doc__.splitlines()[0])
        files_bench.add_arguments(files, work)
    for name, benchmark in BENCHMARKS.items():
        benchmark.add_arguments(benchmarks.add_parser(name, help=benchmark.__doc__.splitlines()[0]))
    arguments = parser.parse_args()
    arguments.build = arguments.build.resolve()
    return BENCHMARKS.get(arguments.name, files_bench).run(arguments)


if __name__ == "__main__":
    sys.exit(main())
