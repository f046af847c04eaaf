"""What the integration tests share: the built programs, a running emulator, the JavaScript client."""

from __future__ import annotations

import json
import os
import queue
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
BIN = Path(os.environ.get("OUTCROP_BUILD", ROOT / "build" / "dev")) / "bin"
JAVASCRIPT = Path(__file__).parent / "javascript"
JOBS = 300

# What the emulator accepts, and nothing of this machine's own settings.
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    "AWS_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}


def program(name: str) -> Path:
    path = BIN / name
    if not path.exists():
        pytest.fail(f"{path} is not built: cmake --build --preset dev")
    return path


def run(*command: object, timeout: int = 120, stdin: str | None = None) -> str:
    done = subprocess.run(
        [str(c) for c in command], input=stdin, capture_output=True, text=True, timeout=timeout, env=ENVIRONMENT
    )
    assert done.returncode == 0, f"{command[0]} {command[1:3]} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


def json_lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def _first_line(process: subprocess.Popen, seconds: float) -> str:
    lines: queue.Queue[str] = queue.Queue()
    threading.Thread(target=lambda: lines.put(process.stdout.readline()), daemon=True).start()
    return lines.get(timeout=seconds)


@pytest.fixture(scope="session")
def endpoint() -> Iterator[str]:
    """The address of an emulator with JOBS jobs, which is stopped cleanly at the end."""
    emulator = subprocess.Popen(
        [program("outcrop-emulator"), "--port", "0", "--jobs", str(JOBS), "--seed", "7"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        address = re.search(r"http://\S+", _first_line(emulator, 120))
        assert address, "the emulator says no address"
        yield address.group()
    finally:
        emulator.terminate()
        assert emulator.wait(timeout=60) == 0, "the emulator does not stop cleanly on SIGTERM"


@pytest.fixture(scope="session")
def javascript(endpoint: str):
    """Calls the official JavaScript client: javascript("list", {...}) -> what client.mjs prints."""
    if not shutil.which("node"):
        pytest.fail("no node: ./dev test installs it")
    lock, installed = JAVASCRIPT / "package-lock.json", JAVASCRIPT / "node_modules" / ".package-lock.json"
    if not installed.exists() or not _same_packages(lock, installed):
        subprocess.run(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=JAVASCRIPT, check=True, timeout=600
        )

    def call(action: str, parameters: dict) -> dict:
        return json.loads(run("node", JAVASCRIPT / "client.mjs", endpoint, action, json.dumps(parameters)))

    return call


def _same_packages(lock: Path, installed: Path) -> bool:
    def versions(path: Path) -> dict[str, str]:
        packages = json.loads(path.read_text())["packages"]
        return {name: package["version"] for name, package in packages.items() if name}

    return versions(lock) == versions(installed)
