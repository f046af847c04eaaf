"""Every block of code in README and guides compiles, runs, and prints what stands behind it."""

from __future__ import annotations

import json
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
_SCRIPTS = blocks("bash")
# Lines for a shell that aren't the command's, by how they begin; who shows them.
_SHOWN_BY = {
    "cmake --preset": "CMakePresets.json",
    "outcrop-emulator": "tests/emulator",
    "export AWS_": "tests/support/programs.py",
    "./dev": "dev",
    "duckdb -c": "tests/cli/test_cli_databases.py",
    "parallel --pipepart": "tests/cli/test_cli_each_engines.py",
    "/usr/bin/python3 examples/each_dask.py": "tests/cli/test_cli_each_engines.py",
}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory):
    """An emulator whose models say what testing.md lets them say."""
    (said,) = (block for block in blocks("json") if block.page == "docs/guides/testing.md")
    script = tmp_path_factory.mktemp("script") / "script.json"
    script.write_text(said.code)
    jobs = ("--jobs", "120", "--seed", "3", "--newest", "now", "--job-time", "300ms")
    with emulator(*jobs, "--script", str(script)) as found:
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
    ours = [line for line in block.code.splitlines() if re.match(r"(outcrop|sqlite3) ", line)]
    for line in filter(None, block.code.splitlines()):
        assert line in ours or [start for start in _SHOWN_BY if line.startswith(start)], line
    if not ours:
        return
    run_in_shell("\n".join(ours), address, tmp_path)


def run_in_shell(script: str, address: str, folder: Path) -> str:
    path = f"{BUILD / 'bin'}:{os.environ['PATH']}"
    environment = {**ENVIRONMENT, "PATH": path, "HOME": str(folder), "AWS_ENDPOINT_URL": address}
    return run("bash", "-c", "set -euo pipefail\n" + script, cwd=folder, env=environment)


@pytest.mark.parametrize("block", _SCRIPTS, ids=lambda b: b.name)
def test_a_script_for_a_shell_prints_what_stands_behind_it(block: Block, address: str, tmp_path: Path):
    assert block.shows and run_in_shell(block.code, address, tmp_path) == block.shows


@pytest.mark.parametrize("operation", ["converse", "converse-stream"])
@pytest.mark.parametrize(
    "text, guardrail, said",
    [
        ("sing", '{"guardrailIdentifier": "abcdefghijkl", "guardrailVersion": "1"}', "No music here."),
        ("sing", None, "La la la."),
        ("something else", None, "You said: something else"),
    ],
)
def test_the_rules_of_the_guide_that_no_block_meets(address, tmp_path, operation, text, guardrail, said):
    messages = json.dumps([{"role": "user", "content": [{"text": text}]}])
    more = f" --guardrail-config {shlex.quote(guardrail)}" if guardrail else ""
    line = f"outcrop bedrock-runtime {operation} --model-id amazon.nova-pro-v1:0 --messages {shlex.quote(messages)}{more}"
    assert said in run_in_shell(line, address, tmp_path)


def test_a_stream_of_the_guide_that_breaks_off(address, tmp_path):
    messages = json.dumps([{"role": "user", "content": [{"text": "break"}]}])
    line = f"outcrop bedrock-runtime converse-stream --model-id amazon.nova-pro-v1:0 --messages {shlex.quote(messages)}"
    assert run_in_shell(f"! {line}", address, tmp_path).strip() == "One two", "the start of the message, and two deltas"


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
