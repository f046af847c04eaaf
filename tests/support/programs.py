"""Runs the built programs as a user would, against an emulator, with nothing of this machine's own settings."""

from __future__ import annotations

import os
import queue
import re
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
BUILD = Path(os.environ.get("OUTCROP_BUILD", ROOT / "build" / "dev"))
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": SECRET,
    "AWS_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}


def program(name: str) -> Path:
    path = BUILD / "bin" / name
    if not path.exists():
        pytest.fail(f"{path} is not built: cmake --build --preset dev")
    return path


@contextmanager
def emulator(*options: str) -> Iterator[str]:
    """The address of an emulator, which has to stop cleanly at the end."""
    process = subprocess.Popen(
        [program("outcrop-emulator"), "--port", "0", *options], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT
    )
    try:
        address = re.search(r"https?://\S+", _first_line(process, 120))
        assert address, "the emulator says no address"
        yield address.group()
    finally:
        process.terminate()
        assert process.wait(timeout=60) == 0, "the emulator does not stop cleanly on SIGTERM"


def _first_line(process: subprocess.Popen, seconds: float) -> str:
    lines: queue.Queue[str] = queue.Queue()
    threading.Thread(target=lambda: lines.put(process.stdout.readline()), daemon=True).start()
    return lines.get(timeout=seconds)
