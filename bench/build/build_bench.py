"""build_bench: what building with Outcrop costs: seconds for the libraries from scratch, and for `./dev demo` and then
`./dev test` in a bare clone (neither with --quick), sizes of the static libraries and of a stripped program that lists
jobs, seconds to compile one file that includes one operation and the client, beside the standard headers that no C++ SDK
does without.

    build_bench.py BUILD_FOLDER [--quick] [--out FILE]    BUILD_FOLDER: the release preset's, list_jobs_program built
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "bench" / "build" / "list_jobs.cc"
STANDARD_HEADERS = ("chrono", "memory", "optional", "span", "string", "string_view", "vector")
CORES = 2


def row(name: str, value: float, unit: str, **ratio_to: float) -> dict:
    return {"name": f"build: {name}", "value": value, "unit": unit, "ratio_to": ratio_to}


def seconds(command: list[str | Path], **more) -> float:
    begin = time.perf_counter()
    subprocess.run([str(c) for c in command], check=True, stdout=subprocess.DEVNULL, **more)
    return time.perf_counter() - begin


def libraries_from_scratch() -> list[dict]:
    """All services, without a compiler cache."""
    with tempfile.TemporaryDirectory(prefix="outcrop-build-") as folder:
        options = ["-DCMAKE_BUILD_TYPE=Release", "-DOUTCROP_WARNINGS_AS_ERRORS=OFF"]
        options += [f"-DOUTCROP_BUILD_{part}=OFF" for part in ("TOOLS", "EXAMPLES", "TESTS", "OWNED")]
        seconds(["cmake", "-G", "Ninja", "-S", ROOT, "-B", folder, *options])
        environment = {**os.environ, "CCACHE_DISABLE": "1"}
        taken = seconds(["cmake", "--build", folder, "-j", str(CORES)], env=environment)
        sizes = [library_size(path) for path in sorted(Path(folder).rglob("liboutcrop_*.a"))]
    return [row(f"all libraries from scratch, {CORES} cores", taken, "s"), *sizes]


def commands_of_a_clone() -> list[dict]:
    """The README's two commands as a newcomer runs them, one after the other, without a compiler cache."""
    rows = []
    environment = {**os.environ, "CCACHE_DISABLE": "1"}
    with tempfile.TemporaryDirectory(prefix="outcrop-clone-") as folder:
        subprocess.run(["git", "clone", "-q", ROOT, folder], check=True)
        for command in ("demo", "test"):
            before = cpu_seconds()
            taken = seconds([f"{folder}/dev", command], cwd=folder, env=environment)
            rows.append(row(f"./dev {command}, CPU", cpu_seconds() - before, "s"))
            rows.append(row(f"./dev {command}, {os.cpu_count()} cores", taken, "s"))
    return rows


def cpu_seconds() -> float:
    """Of all processes that this one started and that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def library_size(path: Path) -> dict:
    return row(f"{path.name}", path.stat().st_size / 1e6, "MB")


def program_size(folder: Path) -> dict:
    with tempfile.TemporaryDirectory() as scratch:
        stripped = Path(scratch) / "program"
        shutil.copy(folder / "bin" / "list_jobs_program", stripped)
        subprocess.run(["strip", stripped], check=True)
        return row("a program that lists jobs, stripped", stripped.stat().st_size / 1e3, "kB")


def compile_times(rounds: int) -> list[dict]:
    """Medians of runs that take turns."""
    with tempfile.TemporaryDirectory() as scratch:
        headers = Path(scratch) / "headers.cc"
        headers.write_text("".join(f"#include <{h}>\n" for h in STANDARD_HEADERS))
        includes = ["-I", ROOT / "runtime" / "include", "-I", ROOT / "generated" / "bedrock" / "include"]

        def compile_once(source: Path) -> float:
            return seconds(["g++", "-std=c++20", "-O2", *includes, "-c", source, "-o", Path(scratch) / "out.o"])

        compile_once(PROGRAM)
        times = [(compile_once(PROGRAM), compile_once(headers)) for _ in range(rounds)]
    ours, theirs = (statistics.median(t[i] for t in times) for i in (0, 1))
    limit = "standard headers alone"
    ratio = statistics.median(t[1] / t[0] for t in times)
    return [row("one file with an operation and the client", ours, "s", **{limit: ratio}), row(limit, theirs, "s")]


def report(rows: list[dict]) -> None:
    print("\nbuild")
    for r in rows:
        print(f"  {r['name'].removeprefix('build: '):<48} {r['value']:10.2f} {r['unit']}")


def main() -> None:
    parser = argparse.ArgumentParser(description="What building with Outcrop costs")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true", help="without building anything from scratch")
    parser.add_argument("--out", type=Path, default=Path("build/bench/build.json"))
    options = parser.parse_args()
    rows = [program_size(options.folder), *compile_times(3 if options.quick else 9)]
    if options.quick:
        rows += [library_size(p) for p in sorted(options.folder.rglob("liboutcrop_*.a")) if not {"bench", "tools"} & set(p.parts)]
    else:
        rows += libraries_from_scratch() + commands_of_a_clone()
    report(rows)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps({"rows": rows}, indent=1) + "\n")
    print(f"\nwritten to {options.out}")


if __name__ == "__main__":
    main()
