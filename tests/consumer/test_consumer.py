"""A program in another folder builds against Outcrop, installed and as a subdirectory, and runs."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent.parent.parent
_PROGRAM = Path(__file__).parent / "program"
_BUILD = Path(os.environ.get("OUTCROP_BUILD", _ROOT / "build" / "dev"))


def run(*command: object, timeout: int = 900) -> str:
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=timeout)
    assert done.returncode == 0, f"{command[0]} failed:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def build_and_run(folder: Path, *definitions: str) -> str:
    run("cmake", "-S", _PROGRAM, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", *definitions)
    run("cmake", "--build", folder, "--target", "consumer")
    said = run(folder / "consumer", timeout=60)
    # Of the service's operations it keeps the one that it calls.
    operations = set(re.findall(r"outcrop::bedrock::Client::(\w+)\(", run("nm", "-C", folder / "consumer")))
    assert "list_evaluation_jobs" in operations
    assert not {"create_guardrail", "get_guardrail"} & operations
    return said


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not (_BUILD / "generated" / "bedrock").exists():
        pytest.skip(f"nothing is built in {_BUILD}")
    prefix = tmp_path_factory.mktemp("prefix")
    run("cmake", "--install", _BUILD, "--prefix", prefix)
    return prefix


def test_an_installed_outcrop_is_found(installed: Path, tmp_path: Path):
    said = build_and_run(tmp_path, f"-DCMAKE_PREFIX_PATH={installed}")
    assert said.startswith("network")


def test_what_is_installed_names_no_folder_of_the_build(installed: Path):
    for path in installed.rglob("*.cmake"):
        assert str(_ROOT) not in path.read_text(), path


def test_installed_headers_are_those_of_runtime_and_services(installed: Path):
    headers = {p.relative_to(installed / "include").as_posix() for p in installed.rglob("*.h")}
    assert {"outcrop/response.h", "outcrop/bedrock/client.h"} <= headers
    assert all(h.startswith("outcrop/") for h in headers)
    assert not list(installed.rglob("*.so*"))


def test_outcrop_is_a_subdirectory():
    folder = _BUILD.parent / "consumer"
    said = build_and_run(
        folder,
        f"-DOUTCROP_FOLDER={_ROOT}",
        "-DOUTCROP_SERVICES=bedrock",
        "-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g1",
        "-DCMAKE_CXX_STANDARD=20",
        "-DCMAKE_CXX_EXTENSIONS=OFF",
        "-DCMAKE_CXX_COMPILER_LAUNCHER=env;"
        f"CCACHE_BASEDIR={_ROOT};CCACHE_NOHASHDIR=1;CCACHE_SLOPPINESS=pch_defines,time_macros;ccache",
    )
    assert said.startswith("network")
    # The project's own tools, tests and programs do not come along.
    cache = (folder / "CMakeCache.txt").read_text()
    for what in ("TOOLS", "EXAMPLES", "TESTS", "BENCHMARKS", "OWNED"):
        assert re.search(rf"^OUTCROP_BUILD_{what}:BOOL=OFF$", cache, re.MULTILINE), what
    # Who doesn't link owned answers doesn't compile them either.
    assert list(folder.rglob("liboutcrop_bedrock.a"))
    assert not list(folder.rglob("liboutcrop_bedrock_owned.a"))
