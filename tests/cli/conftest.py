"""The outcrop command, an emulator with jobs, and a server that answers by a script."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent / "support")]

import pytest  # noqa: E402
from outcrop_command import Outcrop  # noqa: E402
from programs import emulator  # noqa: E402
from scripted_answers import ScriptedAnswers  # noqa: E402

JOBS = 250


@pytest.fixture(scope="session")
def endpoint():
    with emulator("--jobs", str(JOBS), "--seed", "7") as address:
        yield address


@pytest.fixture(scope="session")
def all_jobs(endpoint) -> list[dict]:
    """Every job, newest first, asked for in one page."""
    return Outcrop(endpoint).json("bedrock", "list-evaluation-jobs", "--page-size", "1000")["jobSummaries"]


@pytest.fixture
def outcrop(endpoint) -> Outcrop:
    return Outcrop(endpoint)


@pytest.fixture
def server():
    with ScriptedAnswers() as answers:
        yield answers
