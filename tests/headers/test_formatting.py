"""Hand-written C++ is as .clang-format has it, but for the files in unformatted.txt, which is to become empty."""

from __future__ import annotations

import subprocess
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_GENERATED = ("generated/", "tools/cli/generated/", "tests/codegen/golden/")
_KNOWN = set((Path(__file__).parent / "unformatted.txt").read_text().split())


def _files() -> list[str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.cc", "*.h"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return [f for f in listed if not f.startswith(_GENERATED) and (ROOT / f).exists()]


def _unformatted(files: list[str]) -> list[str]:
    done = subprocess.run(["clang-format", "--output-replacements-xml", *files], cwd=ROOT, capture_output=True, text=True, check=True)
    answers = done.stdout.split("<?xml")[1:]
    assert len(answers) == len(files)
    return [file for file, answer in zip(files, answers) if "<replacement " in answer]


def test_hand_written_sources_are_formatted():
    files = _files()
    assert len(files) > 300
    with ThreadPoolExecutor(cpu_count()) as workers:
        found = {f for part in workers.map(_unformatted, [files[i::8] for i in range(8)]) for f in part}
    assert not found - _KNOWN, f"clang-format -i {' '.join(sorted(found - _KNOWN))}"
