"""What the tests don't reach: lines and branches of runtime/ by room, measured by gcov in the C++ tests, and of
codegen/ by coverage.py in the generator's tests. `./dev coverage` runs them and calls

    python3 tests/unreached.py BUILD-FOLDER COVERAGE.json

It prints a table, then every function of runtime/ and every run of lines of codegen/ that no test entered, but for
those that docs/coverage.md gives a reason for. Fails where a reason is of something that is reached, or is gone.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
REASONS = ROOT / "docs" / "coverage.md"


@dataclass
class Room:
    lines: int = 0
    lines_hit: int = 0
    branches: int = 0
    branches_hit: int = 0
    missed: list[str] = field(default_factory=list)


def room_of(path: str) -> str:
    parts = path.split("/")
    return "/".join(parts[:3] if parts[0] == "runtime" else parts[:2] if len(parts) > 2 else parts[:1])


def plain(name: str) -> str:
    """A function's name without its parameters, template arguments and what is anonymous."""
    name = re.sub(r"\(anonymous namespace\)::|outcrop::internal::|outcrop::|\[abi:\w+\]", "", name)
    while name != (name := re.sub(r"(?<!operator)(?<!operator<)<[^<>]*>", "", name)):
        pass
    return name.partition("(")[0].split(" ")[-1]


def gcov_reports(build: Path) -> Iterator[dict[str, Any]]:
    """A report a line of output, of every object that ran."""
    counters = [str(path) for path in sorted(build.rglob("*.gcda"))]
    for begin in range(0, len(counters), 20):
        command = ["gcov", "--json-format", "--stdout", "--branch-probabilities", *counters[begin : begin + 20]]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        yield from (json.loads(line) for line in told.splitlines())


def add_runtime(rooms: dict[str, Room], build: Path) -> None:
    lines: Counter[tuple[str, int]] = Counter()  # a header's stand in many objects
    branches: Counter[tuple[str, int, int]] = Counter()
    entered: Counter[tuple[str, str]] = Counter()  # of a template, that one of its functions is entered is enough
    for report in gcov_reports(build):
        for file in report["files"]:
            path = os.path.relpath(os.path.join(report["current_working_directory"], file["file"]), ROOT)
            if not path.startswith("runtime/"):
                continue
            for line in file["lines"]:
                lines[path, line["line_number"]] += line["count"]
                for i, branch in enumerate(b for b in line["branches"] if not b["throw"]):
                    branches[path, line["line_number"], i] += branch["count"]
            for function in (f for f in file["functions"] if not f["demangled_name"].startswith("_Z")):
                entered[path, plain(function["demangled_name"])] += function["execution_count"]
    for (path, _), count in lines.items():
        rooms[room_of(path)].lines += 1
        rooms[room_of(path)].lines_hit += count > 0
    for (path, *_), count in branches.items():
        rooms[room_of(path)].branches += 1
        rooms[room_of(path)].branches_hit += count > 0
    for (path, name), count in sorted(entered.items()):
        if count == 0:
            rooms[room_of(path)].missed.append(f"{path}: {name}")


def runs(numbers: Iterable[int]) -> Iterable[str]:
    """"3", "7-9" of 3, 7, 8, 9."""
    begin = last = None
    for number in [*sorted(numbers), None]:
        if last is not None and number == last + 1:
            last = number
            continue
        if last is not None:
            yield str(begin) if begin == last else f"{begin}-{last}"
        begin = last = number


def add_codegen(rooms: dict[str, Room], report: dict[str, Any]) -> None:
    for path, file in report["files"].items():
        if not path.startswith("codegen/"):
            continue
        room, summary = rooms[room_of(path)], file["summary"]
        room.lines += summary["num_statements"]
        room.lines_hit += summary["covered_lines"]
        room.branches += summary["num_branches"]
        room.branches_hit += summary["covered_branches"]
        text = Path(path).read_text(encoding="utf-8").splitlines()
        for run in runs(file["missing_lines"]):
            room.missed.append(f"{path}: {text[int(run.partition('-')[0]) - 1].strip()}")


def reasons() -> dict[str, str]:
    """Of docs/coverage.md: lines of its tables, by what is not reached."""
    rows = re.findall(r"^\| `(.+?)` \| (.+?) \|$", REASONS.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(rows)


def percent(hit: int, all_: int) -> str:
    return f"{100 * hit / all_:6.1f} %" if all_ else "       -"


def main(build: str, codegen: str) -> int:
    rooms: dict[str, Room] = defaultdict(Room)
    add_runtime(rooms, Path(build))
    add_codegen(rooms, json.loads(Path(codegen).read_text(encoding="utf-8")))
    print(f"{'room':<34}{'lines':>7}{'reached':>10}{'branches':>10}{'reached':>10}")
    for name, room in sorted(rooms.items()):
        lines, branches = percent(room.lines_hit, room.lines), percent(room.branches_hit, room.branches)
        print(f"{name:<34}{room.lines:>7}{lines:>10}{room.branches:>10}{branches:>10}")
    known = reasons()
    missed = [one for room in rooms.values() for one in room.missed]
    print("\nNot reached, and no reason in docs/coverage.md:")
    print("\n".join(f"  {one}" for one in missed if one not in known) or "  nothing")
    stale = sorted(known.keys() - set(missed))
    if stale:
        print("\nReached, or gone, though docs/coverage.md has a reason:\n  " + "\n  ".join(stale))
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
