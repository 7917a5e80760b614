#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts deliberate bugs into a copy of the tree, one at a time, and asks the simulated world to notice each."""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

TREE = pathlib.Path(__file__).resolve().parents[2]
SEEDS = 20_000
# What the simulation is built from.
PARTS = ["CMakeLists.txt", "CMakePresets.json", "storage", "sync", "platforms", "app", "qml", "tests"]

# Name: the places where it is put in, each as (file, what is there, what is there instead).
MUTANTS = {
    "skip fsync": [
        ("storage/database/database.cpp", "PRAGMA synchronous = EXTRA", "PRAGMA synchronous = OFF"),
    ],
    "ack before commit": [
        ("sync/hub/service/exchange.cpp",
         "    return m_database.transaction([&]() -> Expected<SyncReply> {\n        const auto device = deviceWith(token);",
         "    Expected<SyncReply> said = failure(ErrorKind::Offline, {});\n"
         "    std::ignore = m_database.transaction([&]() -> Expected<SyncReply> {\n        const auto device = deviceWith(token);"),
        ("sync/hub/service/exchange.cpp",
         "        return device ? exchanged(*device, Receipt::AtOnce, request, now) : std::unexpected(device.error());\n    });",
         "        said = device ? exchanged(*device, Receipt::AtOnce, request, now) : std::unexpected(device.error());\n"
         "        return said;\n    });\n    return said;"),
    ],
    "cursor before page": [
        ("sync/client/exchange_store.cpp",
         "    return m_database.transaction([&]() -> Expected<PageOutcome> {\n        const auto position",
         "    return std::invoke([&]() -> Expected<PageOutcome> {\n        const auto position"),
        ("sync/client/exchange_store.cpp",
         "        const bool repairs = !page.buckets.isEmpty()",
         "        if (auto early = m_cursors.put(page.cursor); !early) {\n            return std::unexpected(early.error());\n        }\n"
         "        const bool repairs = !page.buckets.isEmpty()"),
    ],
    "drop the loser": [
        ("sync/merge/field_merge.cpp", "return keepsCurrent ? Verdict::TakeKeepingCurrent : Verdict::Take;", "return Verdict::Take;"),
    ],
    "apply twice": [
        ("sync/hub/service/exchange.cpp", "if (change.number <= session.device.lastNumber) {", "if (change.number < 0) {"),
    ],
    "leak a scope": [
        ("sync/hub/access/access.cpp",
         "append(scopes, ScopeType::Student, standing.role == Role::Student ? self : QList<Id>());",
         "append(scopes, ScopeType::Student, standing.role == Role::Student ? self : standing.students);"),
    ],
    "tell teachers what is the coach's": [
        ("sync/hub/access/access.cpp",
         "append(scopes, ScopeType::Coach, standing.role == Role::Student ? self : standing.coached);",
         "append(scopes, ScopeType::Coach, standing.role == Role::Student ? self : together(standing.coached, standing.students));"),
    ],
    "tell the next coach": [
        ("sync/hub/access/access.cpp",
         "return maySee(standing, scope) && (scope.type != ScopeType::Coach || scope.key == standing.person);", "return maySee(standing, scope);"),
    ],
    "declare a note for class the family's": [
        ("storage/records/declaration.cpp",
         'RecordKind{Kind::ClassNote, "class_note"_L1, ScopeType::Student,', 'RecordKind{Kind::ClassNote, "class_note"_L1, ScopeType::Family,'),
    ],
    "once a coach, always a coach": [
        ("sync/hub/store_sqlite/hub_record_store.cpp", "DELETE FROM coach WHERE student = ?", "DELETE FROM coach WHERE student = ? AND coach = NULL"),
    ],
    "forget a week's words": [
        ("sync/hub/service/change_desk.cpp",
         "        if (*found == Verdict::Take || *found == Verdict::TakeKeepingCurrent) {",
         "        if (change.kind == Kind::OwnWeek && kind.field(key)->merge == Merge::Text) {\n            continue;\n        }\n"
         "        if (*found == Verdict::Take || *found == Verdict::TakeKeepingCurrent) {"),
    ],
    "let a parent choose": [
        ("sync/hub/access/access.cpp", "return field.writers.testFlag(standing.role) && maySee", "return maySee"),
    ],
    "give no receipt": [
        ("sync/hub/service/change_desk.cpp", "    setHubFields(row->record, m_now);\n", ""),
    ],
    "trust a 200": [
        ("sync/engine/blob_answers.cpp",
         "    if (answer.status == 200) {\n        if (!isOurs) {\n            return fail(oddAnswer, now);\n        }\n",
         "    if (answer.status == 200) {\n"),
    ],
    "resend a block": [
        ("sync/engine/blob_engine.cpp", "if (m_unsure.remove(m_running->name) || ", "if ((m_unsure.remove(m_running->name) && false) || "),
    ],
    "forget a tombstone": [
        ("sync/hub/service/page_writer.cpp", "return (row.withdrawn && !cursor) ||", "return row.withdrawn ||"),
    ],
    "clock as cursor": [
        ("sync/hub/store_sqlite/hub_record_store.cpp",
         "WHERE scope = ? AND seq > ?",
         "WHERE scope = ?1 AND seq > ?2 AND (withdrawn = 1 OR made_clock >= (SELECT coalesce(max(made_clock), 0) FROM record"
         " WHERE scope = ?1 AND seq <= ?2))"),
    ],
}


def misplaced():
    """Bugs that the code has no place for any more."""
    return [f"{bug}: {name} has {count} times:\n{old}" for bug, places in MUTANTS.items() for name, old, _ in places
            if (count := (TREE / name).read_text().count(old)) != 1]


def emit(**measured):
    print(json.dumps(measured), flush=True)


class Copy:
    """A copy of the tree with a build of its own."""

    def __init__(self, folder):
        self.tree = folder / "tree"
        # As deep in the tree as everybody's build, so that the compiler cache knows what it has seen.
        self.build = self.tree / "build/release"
        for part in PARTS:
            source, target = TREE / part, self.tree / part
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.rmtree(target, ignore_errors=True)
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("node_modules"))
            else:
                shutil.copy2(source, target)
        # An earlier run may have built one of these with its bug in.
        for name in {place[0] for places in MUTANTS.values() for place in places}:
            (self.tree / name).touch()
        self.run("cmake", "-S", self.tree, "-B", self.build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
                 "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache", "-DCMAKE_CXX_SCAN_FOR_MODULES=OFF")

    def run(self, *command):
        environment = os.environ | {"CCACHE_BASEDIR": str(self.tree)}
        done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              env=environment, check=False)
        if done.returncode != 0:
            sys.exit(done.stdout[-4000:])

    def put(self, places):
        """Puts a bug in; gives what undoes it."""
        before = {}
        for name, old, new in places:
            path = self.tree / name
            text = path.read_text()
            before.setdefault(path, text)
            path.write_text(text.replace(old, new))
        return lambda: [path.write_text(text) for path, text in before.items()]

    def simulate(self, seeds):
        """What the simulation says of this tree."""
        self.run("ninja", "-C", self.build, "weekwijzer-simulate")
        return subprocess.run([self.build / "tests/simulation/weekwijzer-simulate", "--seeds", str(seeds), "--programs",
                               str(os.cpu_count()), "--failures", "1"], stdout=subprocess.PIPE, text=True, check=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=pathlib.Path, default=TREE / "build/mutants", help="where the copy of the tree goes")
    parser.add_argument("--seeds", type=int, default=SEEDS, help="within how many a bug must be noticed")
    parser.add_argument("names", nargs="*", help="only these bugs: " + ", ".join(MUTANTS))
    parser.add_argument("--check", action="store_true", help="only look whether each bug still has its place in the code")
    arguments = parser.parse_args()
    if wrong := misplaced():
        sys.exit("\n".join(wrong))
    if arguments.check:
        return
    copy = Copy(arguments.work.resolve())
    missed = []
    for name in arguments.names or MUTANTS:
        undo = copy.put(MUTANTS[name])
        began = time.monotonic()
        said = copy.simulate(arguments.seeds)
        undo()
        first = next((line for line in said.stdout.splitlines() if line.startswith("seed ")), "")
        emit(work="mutant", name=name, noticed=said.returncode != 0, seconds=round(time.monotonic() - began, 1), first=first)
        if said.returncode == 0:
            missed.append(name)
    if missed:
        sys.exit("not noticed: " + ", ".join(missed))


if __name__ == "__main__":
    main()
