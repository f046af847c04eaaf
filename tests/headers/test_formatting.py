"""Hand-written C++ of these rooms is as .clang-format has it. Others join as they are formatted; the pre-commit hook looks at all."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_ROOMS = (
    "examples",
    *(f"runtime/src/{room}" for room in ("config", "eventstream", "retry", "signing", "testing")),
    *(f"tests/unit/{room}" for room in ("endpoint", "eventstream", "retry", "signing")),
    "tests/consumer",
)


def test_hand_written_sources_are_formatted():
    files = sorted(p.relative_to(ROOT).as_posix() for room in _ROOMS for p in (ROOT / room).rglob("*.[ch]*") if p.suffix in {".h", ".cc"})
    assert len(files) > 100
    done = subprocess.run(["clang-format", "--output-replacements-xml", *files], cwd=ROOT, capture_output=True, text=True, check=True)
    answers = done.stdout.split("<?xml")[1:]
    assert len(answers) == len(files)
    wrong = [file for file, answer in zip(files, answers) if "<replacement " in answer]
    assert not wrong, f"clang-format -i {' '.join(wrong)}"
