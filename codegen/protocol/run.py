"""`python3 -m codegen protocol MODEL.json`: the client and its protocol tests, generated, built and run aside."""

from __future__ import annotations

import os
import re
import select
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from codegen import format, generate, manifest, render
from codegen.model.errors import ModelError
from codegen.protocol import services
from codegen.targets import library
from codegen.targets.plan import FileRender
from codegen.targets.protocol_tests import cases

_ROOT = Path(__file__).parents[2]
_OUTCOME = re.compile(r"^\[\s+(OK|FAILED)\s+\] (\S+)(?: \(\d+ ms\))?$")
_CASE_LIMIT = 30.0  # seconds; a case takes milliseconds


class BuildError(Exception):
    """What was generated, or the runtime, does not compile."""


@dataclass(frozen=True)
class Generated:
    modules: tuple[str, ...]
    cases: int
    left_out: tuple[str, ...]
    refused: tuple[str, ...]  # what can't be tested but should be, and why
    refused_cases: int


def generate_suite(model: Path, scratch: Path, overlay: Path | None = None) -> Generated:
    """A client and its cases for every service of the model that has any, as a CMake project in `scratch`."""
    found = services.testable(model, overlay)
    readable = [(t, cases.suite(t.context)) for t in found if t.context]
    if not readable:
        raise ModelError(found[0].source.service, "; ".join(found[0].refused))
    suites = [(t, library.plan(t.context), suite) for t, suite in readable if suite.cases]
    modules = tuple(plan.module for _, plan, _ in suites)
    with tempfile.TemporaryDirectory(prefix="outcrop-protocol-") as folder:
        staged = Path(folder)
        project = FileRender("protocol/suite.cmake.j2", "CMakeLists.txt", {"modules": modules})
        files = (project, *(f for _, _, suite in suites for f in suite.files))
        texts = render.render(files)
        folders = sorted({path.partition("/")[0] for path in texts if "/" in path})
        for name in folders:
            own = [p.partition("/")[2] for p in texts if p.startswith(f"{name}/")]
            texts[f"{name}/{manifest.NAME}"] = manifest.of_files([*own, manifest.NAME])
        generate.write_all(texts, staged)
        for service, plan, _ in suites:
            generate.stage(service.source, plan, staged / plan.module)
        format.format_files(staged, generate.files_in(staged))
        scratch.mkdir(parents=True, exist_ok=True)
        for _, plan, _ in suites:
            output = generate.library_output(scratch)
            generate.install(output, plan, staged / plan.module, scratch / plan.module, check=False)
        for name in folders:
            generate.bring_up_to_date(staged / name, scratch / name)
        generate.copy_changed(staged, scratch, [project.path])
    return Generated(
        modules,
        sum(s.cases for _, _, s in suites),
        tuple(text for _, s in readable for text in s.left_out),
        tuple(text for t in found for text in t.refused) + tuple(text for _, s in readable for text in s.unstated),
        sum(t.refused_cases for t in found) + sum(len(s.unstated) for _, s in readable),
    )


def build(scratch: Path, programs: list[Path]) -> None:
    """Builds the project in `scratch` against the runtime, which is built in the project's own build folder, so that
    it is there next time. Where one of the `programs` does not compile, the others do.
    """
    for program in programs:
        program.unlink(missing_ok=True)
    outcrop = _outcrop_build()
    _run(["cmake", "--build", str(outcrop), "--target", "outcrop_core"], "the runtime does not compile")
    output = scratch / "build"
    settings = [f"-DOUTCROP_SOURCE_DIR={_ROOT}", f"-DOUTCROP_BUILD_DIR={outcrop}", "-DCMAKE_BUILD_TYPE=Debug"]
    _run(["cmake", "-S", str(scratch), "-B", str(output), "-G", "Ninja", *settings], "the tests can't be configured")
    _run(["cmake", "--build", str(output), "--", "-k", "0"], "the generated code does not compile")


def _outcrop_build() -> Path:
    """The build folder of the project that holds the runtime."""
    folder = _ROOT / "build" / "dev"
    if not (folder / "build.ninja").exists():
        _run(["cmake", "--preset", "dev", "-S", str(_ROOT)], "the project can't be configured")
    return folder


def _run(command: list[str], failure: str) -> None:
    try:
        result = subprocess.run(command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except FileNotFoundError as missing:
        raise BuildError(f"{command[0]} is not installed (packages.apt lists what is needed)") from missing
    if result.returncode != 0:
        raise BuildError(f"{failure}:\n{result.stdout[-6000:]}")


def run(programs: list[Path]) -> int:
    """Runs the cases, prints what those that fail have to say, and returns how many passed."""
    return sum(_run_all(program) for program in programs)


def _run_all(program: Path) -> int:
    """A case that ends the program, or does not end, must not keep those behind it from running: they go to another
    process.
    """
    passed, begun = 0, []
    while True:
        rest = ["--gtest_filter=-" + ":".join(begun)] if begun else []
        status, lines = _output([str(program), "--gtest_color=no", *rest])
        passed += _report(lines)
        started = [line.split()[-1] for line in lines if line.startswith("[ RUN")]
        if status in (0, 1):
            return passed
        what = f"was ended after {_CASE_LIMIT:g} s" if status is None else f"ended with {status}"
        print(f"{program.name} {what} {'in ' + started[-1] if started else 'before its first case'}")
        if not started:
            return passed
        begun += started


def _output(command: list[str]) -> tuple[int | None, list[str]]:
    """Exit status and lines of a test program; no status where a case took longer than its limit, and the program was
    ended for it.
    """
    said = b""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
        ends = time.monotonic() + _CASE_LIMIT
        while _has_more(process.stdout, max(ends - time.monotonic(), 0)):
            chunk = os.read(process.stdout.fileno(), 1 << 16)
            if not chunk:
                return process.wait(), said.decode(errors="replace").splitlines()
            said += chunk
            if b"[ RUN" in chunk:
                ends = time.monotonic() + _CASE_LIMIT
        process.kill()
    return None, said.decode(errors="replace").splitlines()


def _has_more(pipe: BinaryIO, seconds: float) -> bool:
    """Waits for output, or for its end."""
    return bool(select.select([pipe], [], [], seconds)[0])


def _report(lines: list[str]) -> int:
    passed = 0
    said: list[str] = []
    for line in lines:
        outcome = _OUTCOME.match(line)
        if line.startswith("[ RUN"):
            said = [line]
        elif outcome and said:
            passed += outcome.group(1) == "OK"
            if outcome.group(1) == "FAILED":
                print("\n".join([*said, line]))
            said = []
        elif said:
            said.append(line)
    if said:
        print("\n".join(said))
    return passed


def main(model: Path, scratch: Path | None, overlay: Path | None, generate_only: bool) -> int:
    """`generate_only` leaves the build to whoever asked, and fails if it can't state every case."""
    folder = scratch or _ROOT / "build" / "protocol" / model.stem
    generated = generate_suite(model, folder.resolve(), overlay)
    for text in generated.left_out:
        print(f"left out: {text}")
    for text in generated.refused:
        print(f"failed: {text}")
    if generate_only:
        return 1 if generated.refused else 0
    output = folder.resolve() / "build"
    programs = [output / f"{m}_cases" / f"outcrop_{m}_cases" for m in generated.modules]
    try:
        if programs:
            build(folder.resolve(), programs)
    except BuildError as problem:
        print(f"codegen: {problem}")
    passed = run([p for p in programs if p.exists()])
    failed = generated.cases - passed + generated.refused_cases
    if generated.left_out:
        print(f"{len(generated.left_out)} left out")
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0
