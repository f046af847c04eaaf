"""What the integration tests share: the built programs, a running emulator, the JavaScript client."""

from __future__ import annotations

import fcntl
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))

import pytest  # noqa: E402
from programs import ENVIRONMENT, ROOT, emulator, program  # noqa: E402

JAVASCRIPT = Path(__file__).parent / "javascript"
NEWEST = ROOT / "models"
JOBS = 300


def run(*command: object, timeout: int = 120, stdin: str | None = None, environment: dict | None = None) -> str:
    done = subprocess.run(
        [str(c) for c in command],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=timeout,
        env=ENVIRONMENT | (environment or {}),
    )
    assert done.returncode == 0, f"{command[0]} {command[1:3]} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


def json_lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="session")
def endpoint() -> Iterator[str]:
    """The address of an emulator with JOBS jobs, which is stopped cleanly at the end."""
    with emulator("--jobs", str(JOBS), "--seed", "7") as address:
        yield address


@pytest.fixture(scope="session")
def javascript(endpoint: str):
    """Calls the official JavaScript client: javascript("list", {...}) -> what client.mjs prints."""
    _install(JAVASCRIPT)

    def call(action: str, parameters: dict) -> dict:
        return json.loads(run("node", JAVASCRIPT / "client.mjs", endpoint, action, json.dumps(parameters)))

    return call


@pytest.fixture(scope="session")
def javascript_clients() -> Path:
    """The folder of the official clients: those that the models come from, or, where Node is too old for them, as
    Debian 12's own is, the last ones that it runs."""
    if not shutil.which("node"):
        pytest.fail("no node: ./dev test installs it")
    major = int(run("node", "--version").lstrip("v").split(".")[0])
    return _install(NEWEST if major >= 20 else JAVASCRIPT)


@pytest.fixture(scope="session")
def javascript_calls(javascript_clients: Path):
    """javascript_calls(ENDPOINT, [(service, operation, input), ...]) -> what calls.mjs prints of each."""

    def calls(address: str, wanted: list[tuple[str, str, dict]], **environment: str) -> list[dict]:
        lines = [json.dumps(dict(zip(("service", "operation", "input"), one))) for one in wanted]
        command = ("node", JAVASCRIPT / "calls.mjs", address, javascript_clients)
        return json_lines(run(*command, stdin="\n".join(lines), environment=environment))

    return calls


def _install(folder: Path) -> Path:
    lock, installed = folder / "package-lock.json", folder / "node_modules" / ".package-lock.json"
    with lock.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # npm takes away the packages that another process of these tests may be using
        if not installed.exists() or not _same_packages(lock, installed):
            command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            subprocess.run(command, cwd=folder, check=True, timeout=600)
    return folder


def _same_packages(lock: Path, installed: Path) -> bool:
    def versions(path: Path) -> dict[str, str]:
        packages = json.loads(path.read_text())["packages"]
        return {name: package["version"] for name, package in packages.items() if name}

    return versions(lock) == versions(installed)
