"""clang-tidy by .clang-tidy: sources of runtime, tools and examples and of one generated service, with the headers that they include, or
the files named.

build/dev compiles a room's sources as one, and they are read as such: headers take most of the time. A file that is named is read alone,
as its room is compiled. Run by ./dev tidy.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "dev"
_ROOMS = ("runtime", "tools", "examples")
_SAMPLE = ("generated/bedrock_data_automation_runtime",)
_INCLUDE = re.compile(r'^#include "(/.*\.cc)"$', re.MULTILINE)


def sources_of(entry: dict[str, str]) -> list[Path]:
    """What is compiled by it: a source, or those that CMake put together."""
    file = Path(entry["file"])
    if file.parent.name != "Unity":
        return [file]
    return [Path(name) for name in _INCLUDE.findall(file.read_text())]


def apart(entries: list[dict[str, str]]) -> list[dict[str, str]]:
    """The same commands, for each source alone."""
    return [entry | {"file": str(file), "command": entry["command"].replace(entry["file"], str(file))} for entry in entries for file in sources_of(entry)]


def is_checked(file: Path) -> bool:
    name = file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else ""
    return name.startswith(tuple(f"{room}/" for room in (*_ROOMS, *_SAMPLE))) and "tools/cli/generated/" not in name


def findings(files: list[Path], build: Path) -> Iterator[str]:
    """Each one once, however many sources include its header."""

    def read(file: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["clang-tidy", f"--config-file={ROOT / '.clang-tidy'}", "-p", build, "--quiet", file], capture_output=True, text=True)

    known: set[str] = set()
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        for file, done in zip(files, pool.map(read, files)):
            told = [part for part in re.split(r"^(?=\S+:\d+:\d+: (?:warning|error): )", done.stdout, flags=re.MULTILINE) if part.strip()]
            if done.returncode and not told:
                told = [f"{file}: clang-tidy ends with {done.returncode}: {done.stderr[-500:]}\n"]
            yield from (part for part in dict.fromkeys(told) if part not in known)
            known.update(told)


def main(names: list[str]) -> int:
    entries = json.loads((BUILD / "compile_commands.json").read_text())
    build = BUILD
    if names:
        files = [Path(name).resolve() for name in names]
        if others := [str(file) for file in files if not is_checked(file)]:
            sys.exit(f"read are hand-written files of {', '.join(_ROOMS)}, not {', '.join(others)}")
        build = ROOT / "build" / "tidy"
        build.mkdir(exist_ok=True)
        (build / "compile_commands.json").write_text(json.dumps(apart(entries)))
    else:
        files = list(dict.fromkeys(Path(entry["file"]) for entry in entries if any(map(is_checked, sources_of(entry)))))
    count = 0
    for count, finding in enumerate(findings(files, build), 1):
        print(finding, end="", flush=True)
    print(f"findings: {count}; files and rooms read: {len(files)}")
    return bool(count)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
