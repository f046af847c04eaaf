"""The examples run against an emulator."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))

import pytest  # noqa: E402
from programs import SECRET, emulator  # noqa: E402


@pytest.fixture(scope="session")
def address():
    keys = ("--key", f"AKIDEXAMPLE:{SECRET}", "--key", "ASIAROLE:role-secret:role-token")
    with emulator(*keys, "--jobs", "120", "--seed", "3", "--newest", "now", "--job-time", "300ms") as found:
        yield found
