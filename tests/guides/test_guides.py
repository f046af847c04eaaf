"""Every block of code in README and guides compiles, runs, and prints what stands behind it."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from blocks import PAGES, ROOT, Block, blocks, program  # noqa: E402
from compiled import compiler_says  # noqa: E402
from programs import BUILD, ENVIRONMENT, emulator  # noqa: E402

_SERVICES = ("bedrock_agentcore", "bedrock_runtime", "bedrock")
_CPP = blocks("cpp")
_SHELL = blocks("sh")
# Lines for a shell that aren't the command's, by how they begin; who shows them.
_SHOWN_BY = {
    "cmake --preset": "CMakePresets.json",
    "outcrop-emulator": "tests/emulator",
    "export AWS_": "tests/support/programs.py",
    "./dev": "dev",
    "parallel --pipepart": "tests/cli/test_cli_each_engines.py",
    "/usr/bin/python3 examples/each_dask.py": "tests/cli/test_cli_each_engines.py",
}


@pytest.fixture(scope="module")
def address():
    with emulator("--jobs", "120", "--seed", "3", "--newest", "now", "--job-time", "300ms") as found:
        yield found


@pytest.fixture(scope="module")
def guides(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One program of all blocks."""
    folder = tmp_path_factory.mktemp("guides")
    (folder / "guides.cc").write_text(program(_CPP))
    includes = [f"-I{ROOT / path / 'include'}" for path in ("runtime", *(f"generated/{s}" for s in _SERVICES))]
    warnings = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-variable", "-Wno-unused-but-set-variable", "-Wno-unused-parameter"]
    said = compiler_says("g++", "guides.cc", *warnings, *includes, folder=folder)
    assert said == "", said[:6000]
    names = [f"generated/{s}/liboutcrop_{s}{kind}.a" for s in _SERVICES for kind in ("_owned", "")]
    libraries = [str(BUILD / name) for name in (*names, "runtime/liboutcrop_core.a")]
    thirds = ["-lcurl", "-lcrypto", "-lpugixml", "-lsimdjson", "-lz"]
    run("g++", "compiled.o", "-Wl,--gc-sections", *libraries, *thirds, "-o", "guides", cwd=folder)
    return folder / "guides"


def run(*command: object, **options: object) -> str:
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=600, **options)
    assert done.returncode == 0, f"{done.stdout[-2000:]}\n{done.stderr[-6000:]}"
    return done.stdout


def test_every_page_is_read():
    assert len(PAGES) > 15
    assert {b.page for b in _CPP} >= {"README.md", "docs/guides/lifetimes.md", "docs/guides/async.md"}


@pytest.mark.parametrize("block", _CPP, ids=lambda b: b.name)
def test_a_block_does_what_it_says(block: Block, guides: Path, address: str):
    printed = run(guides, _CPP.index(block), env={**ENVIRONMENT, "AWS_ENDPOINT_URL": address})
    assert [line for line in block.shows.splitlines() if line not in printed.splitlines()] == [], printed
    if block.shows:
        assert printed.strip() == block.shows.strip()


@pytest.mark.parametrize("block", _SHELL, ids=lambda b: b.name)
def test_lines_for_a_shell_are_commands_that_work(block: Block, address: str, tmp_path: Path):
    ours = [line for line in block.code.splitlines() if re.match(r"outcrop ", line)]
    for line in filter(None, block.code.splitlines()):
        assert line in ours or [start for start in _SHOWN_BY if line.startswith(start)], line
    if not ours:
        return
    path = f"{BUILD / 'bin'}:{os.environ['PATH']}"
    script = "set -euo pipefail\n" + "\n".join(ours)
    run("bash", "-c", script, cwd=tmp_path, env={**ENVIRONMENT, "PATH": path, "HOME": str(tmp_path), "AWS_ENDPOINT_URL": address})


@pytest.mark.parametrize("options", sorted({o for p in PAGES for o in re.findall(r"outcrop-emulator (--(?!help)[^`&\n]+)", p.read_text())}))
def test_the_emulator_takes_the_options_that_a_page_gives_it(options: str):
    words = re.sub(r"--port \d+", "", options)  # the port may be taken
    with emulator(*shlex.split(words)) as address:
        assert address


def test_who_shows_a_line_is_there():
    assert all((ROOT / path).exists() for path in _SHOWN_BY.values())


def test_commands_of_dev_are_those_it_has():
    usage = run("bash", "dev", "--help", cwd=ROOT)
    for page in (*PAGES, *(ROOT / name for name in ("CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md"))):
        for command in re.findall(r"`?\./dev ([a-z][a-z-]*)", page.read_text()):
            assert re.search(rf"^\./dev {command}\b", usage, re.MULTILINE), f"{page.name}: ./dev {command}"
