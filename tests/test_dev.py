"""./dev takes no word that it doesn't know, and does nothing then."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WRONG = [
    (["demo", "fast"], "demo takes nothing"),
    (["package", "rpm"], "package takes nothing"),
    (["pictures", "dark"], "pictures takes nothing"),
    (["sanitize", "msan"], "sanitize takes asan or tsan"),
    (["sanitize", "asan", "tsan"], "sanitize takes asan or tsan"),
    (["regenerate", "--chek"], "regenerate takes --check or nothing"),
    (["soak", "1", "2"], "soak takes a number of seconds"),
    (["fuzz", "1", "json", "more"], "fuzz takes a number of seconds"),
    (["docs", "--mising"], "docs takes --missing or nothing"),
    (["faults", "check"], "faults takes --check or nothing"),
    (["mutate", "-1"], "mutate takes a number or nothing"),
    (["test", "--repeat", "0"], "test takes --repeat N and --busy"),
    (["tidy", "nothing.cc"], "tidy takes files: there is no "),
    (["import-models", "bedrock"], "import-models takes --check, --documentation or nothing"),
]


@pytest.mark.parametrize(("words", "message"), WRONG, ids=str)
def test_an_unknown_word_is_refused(words, message):
    done = subprocess.run([ROOT / "dev", *words], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and f"dev: {message}" in done.stderr and done.stdout == ""


def test_the_rows_of_the_matrix_go_into_a_pipe_that_closes():
    done = subprocess.run(["bash", "-c", "/usr/bin/python3 tests/matrix/matrix.py | head -1"], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.startswith("headers-") and done.stderr == ""
