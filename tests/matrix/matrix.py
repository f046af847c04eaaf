"""Whether Outcrop suits another compiler, language, library or machine: one row a run, and docs/portability.md from all.

Compilers that the machine's release lacks come from a folder in build/matrix with Debian's unstable suite in it (debootstrap); nothing of it
is installed. Run by ./dev matrix.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
WORK = ROOT / "build" / "matrix"
PAGE = ROOT / "docs" / "portability.md"
SERVICES = [
    entry["model"].removesuffix(".json").replace("-", "_") for entry in json.loads((ROOT / "models" / "services.json").read_text())
]
INCLUDES = [f"-I{ROOT / 'runtime/include'}", *(f"-I{ROOT / 'generated' / s / 'include'}" for s in SERVICES)]


@dataclass(frozen=True)
class Row:
    """`command` begins with a compiler; `system` is where it lives: this machine, or the unstable suite."""

    what: str
    packages: str  # what has to be installed for it
    run: str  # the function below that does it
    compiler: str = "g++"
    options: str = ""
    system: str = "here"
    link: str = "{objects}"  # what the linker is given


# Debian has musl, and no C++ library for it: LLVM's headers are told that they sit on musl, and its library, made for glibc, links with it.
_MUSL = (
    "--target=x86_64-linux-musl -stdlib=libc++ -nostdlibinc -D_LIBCPP_HAS_MUSL_LIBC -D_LIBCPP_PROVIDES_DEFAULT_RUNE_TABLE "
    "-isystem /usr/lib/llvm-19/include/c++/v1 -isystem /usr/include/x86_64-linux-musl"
)
_MUSL_LIBRARIES, _GCC_LIBRARIES = "/usr/lib/x86_64-linux-musl", "/usr/lib/gcc/x86_64-linux-gnu/12"
_MUSL_LINK = (
    f"-nostdlib {_MUSL_LIBRARIES}/crt1.o {_MUSL_LIBRARIES}/crti.o {_GCC_LIBRARIES}/crtbeginT.o {{objects}} -x c {HERE}/glibc_names.c -x none "
    f"-L/usr/lib/llvm-19/lib -l:libc++.a -l:libc++abi.a {_GCC_LIBRARIES}/libgcc_eh.a {_GCC_LIBRARIES}/libgcc.a {_MUSL_LIBRARIES}/libc.a "
    f"{_GCC_LIBRARIES}/crtend.o {_MUSL_LIBRARIES}/crtn.o"
)

_ROWS = {
    **{
        f"headers-{name}-{std}": Row(f"every public header, C++{std}", packages, "headers", compiler, f"-std=c++{spelt} {options}".strip(), system)
        for name, compiler, packages, system, options, standards in (
            ("g++12", "g++", "g++", "here", "", {"20": "20", "23": "23"}),
            ("clang14", "clang++", "clang", "here", "", {"20": "20", "23": "2b"}),
            ("clang19", "clang++-19", "clang-19", "here", "", {"20": "20", "23": "23", "26": "26"}),
            ("clang19-libc++", "clang++-19", "clang-19 libc++-19-dev libc++abi-19-dev", "here", "-stdlib=libc++", {"20": "20", "26": "26"}),
            ("g++sid", "g++", "g++", "sid", "", {"20": "20", "23": "23", "26": "26"}),
            ("mingw-w64", "x86_64-w64-mingw32-g++-posix", "g++-mingw-w64-x86-64-posix", "here", "", {"20": "20"}),
            ("arm64", "aarch64-linux-gnu-g++", "g++-aarch64-linux-gnu", "here", "", {"20": "20"}),
            ("s390x", "s390x-linux-gnu-g++", "g++-s390x-linux-gnu", "here", "", {"20": "20"}),
        )
        for std, spelt in standards.items()
    },
    "library-clang14": Row("core and bedrock_runtime, and a program that runs", "clang", "library", "clang++"),
    "library-clang19": Row("core and bedrock_runtime, and a program that runs", "clang-19", "library", "clang++-19"),
    "library-sid": Row("core and bedrock_runtime, and a program that runs", "g++ cmake ninja-build libcurl4-openssl-dev libssl-dev libpugixml-dev libsimdjson-dev zlib1g-dev", "library", "g++", "", "sid"),
    "rooms-g++12": Row("unit tests of what needs no third party", "g++ googletest", "rooms"),
    "rooms-arm64": Row("unit tests of what needs no third party, under qemu", "g++-aarch64-linux-gnu qemu-user googletest", "rooms", "aarch64-linux-gnu-g++"),
    "rooms-clang19-libc++": Row("unit tests of what needs no third party", "clang-19 libc++-19-dev libc++abi-19-dev googletest", "rooms", "clang++-19", "-stdlib=libc++"),
    "rooms-musl": Row("unit tests of what needs no third party, on musl's C library", "clang-19 libc++-19-dev libc++abi-19-dev musl-dev googletest", "rooms", "clang++-19", _MUSL, link=_MUSL_LINK),
    "rooms-mingw-w64": Row("unit tests of what needs neither third parties nor system calls, under wine", "g++-mingw-w64-x86-64-posix wine64 googletest", "rooms", "x86_64-w64-mingw32-g++-posix"),
    "rooms-s390x": Row("unit tests of what needs no third party, under qemu, big-endian", "g++-s390x-linux-gnu qemu-user googletest", "rooms", "s390x-linux-gnu-g++"),
}


# --- machines ---


def _run(*command: object, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(c) for c in command], capture_output=True, text=True, errors="replace", **options)


class System:
    """This machine, or a folder with another release of Debian in it, where the sources are at the same path."""

    def __init__(self, row: Row):
        self.root = WORK / "sid" if row.system == "sid" else None
        if self.root:
            self._make()
        packages = [p for p in row.packages.split() if not self.has(p)]
        if packages:
            self.apt(*packages)

    def _make(self) -> None:
        if (self.root / "etc/debian_version").exists():
            return
        if not shutil.which("debootstrap"):
            raise SystemExit("this row needs debootstrap: apt-get install debootstrap")
        sources = Path("/etc/apt/sources.list.d/debian.sources")
        mirror = re.search(r"^URIs: *(\S+)", sources.read_text(), re.MULTILINE) if sources.exists() else None
        done = _run("debootstrap", "--variant=minbase", "sid", self.root, mirror[1] if mirror else "http://deb.debian.org/debian")
        if done.returncode:
            raise SystemExit(done.stdout[-2000:] + done.stderr[-2000:])

    def run(self, *command: object, **options: object) -> subprocess.CompletedProcess[str]:
        if not self.root:
            return _run(*command, **options)
        there = self.root / str(ROOT).lstrip("/")
        if not there.exists():
            there.parent.mkdir(parents=True, exist_ok=True)
            there.mkdir()
        inside = f"mount --rbind {ROOT} {there} && mount -t proc proc {self.root}/proc && exec chroot {self.root} " + '"$@"'
        return _run("unshare", "--mount", "bash", "-c", inside, "bash", *command, **options)

    def has(self, package: str) -> bool:
        done = self.run("dpkg-query", "-W", "-f=${db:Status-Status}", package)
        return done.stdout == "installed"

    def apt(self, *packages: str) -> None:
        as_root = ["env", "DEBIAN_FRONTEND=noninteractive"]
        if os.geteuid() != 0:
            if not shutil.which("sudo"):
                raise SystemExit(f"installing {' '.join(packages)} needs root: run this as root, or install sudo")
            as_root.insert(0, "sudo")
        self.run(*as_root, "apt-get", "update")
        done = self.run(*as_root, "apt-get", "install", "-y", "--no-install-recommends", *packages)
        if done.returncode:
            raise SystemExit(f"apt-get: {(done.stdout + done.stderr)[-1500:]}")


# --- rows ---


def headers(row: Row, system: System, folder: Path) -> tuple[bool, str]:
    folders = [ROOT / "runtime/include", *(ROOT / "generated" / s / "include" for s in SERVICES)]
    found = sorted(p.relative_to(f).as_posix() for f in folders for p in f.rglob("*.h"))
    (folder / "all.cc").write_text("".join(f"#include <{h}>\n" for h in found))
    done = system.run(row.compiler, *row.options.split(), "-Wall", "-Wextra", "-fsyntax-only", *INCLUDES, folder / "all.cc")
    return done.returncode == 0 and not done.stderr, f"{len(found)} headers" if not done.stderr else _first_error(done.stderr)


def library(row: Row, system: System, folder: Path) -> tuple[bool, str]:
    off = [f"-DOUTCROP_BUILD_{part}=OFF" for part in ("TOOLS", "EXAMPLES", "TESTS", "OWNED")]
    configured = system.run(
        "cmake", "-S", ROOT, "-B", folder / "build", "-G", "Ninja", f"-DCMAKE_CXX_COMPILER={row.compiler}", "-DCMAKE_BUILD_TYPE=Debug",
        "-DOUTCROP_SERVICES=bedrock_runtime", *off,
    )  # fmt: skip
    built = configured.returncode or system.run("cmake", "--build", folder / "build")
    if built is configured.returncode or built.returncode:
        failed = configured if built is configured.returncode else built
        return False, _first_error(failed.stdout + failed.stderr)
    (folder / "program.cc").write_text(
        "#include <outcrop/bedrock_runtime/client.h>\n#include <outcrop/bedrock_runtime/operations/converse.h>\n#include <iostream>\n"
        'int main() {\n  const outcrop::bedrock_runtime::Client client({.region = "us-east-1", .endpoint_url = "http://127.0.0.1:1"});\n'
        '  const auto answer = client.converse({.model_id = "m"});\n  std::cout << (answer ? "answer" : to_string(answer.error().kind)) << "\\n";\n}\n'
    )
    libraries = [folder / "build/generated/bedrock_runtime/liboutcrop_bedrock_runtime.a", folder / "build/runtime/liboutcrop_core.a"]
    linked = system.run(
        row.compiler, "-std=c++20", *INCLUDES, folder / "program.cc", *libraries, *"-lcurl -lcrypto -lpugixml -lsimdjson -lz -o".split(), folder / "program"
    )
    if linked.returncode:
        return False, _first_error(linked.stderr)
    env = {"PATH": os.environ["PATH"], "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_MAX_ATTEMPTS": "1"}
    said = system.run(folder / "program", env=env).stdout.strip()
    return said == "network", "libraries build without a warning, a program calls" if said == "network" else f"the program says {said!r}"


_ROOMS = {  # sources, a room as one file
    "base": "[!em]*.cc error.cc",  # without what asks the system for variables and mappings
    "json": "[!s]*.cc s[!tp]*.cc speculative_[!ans]*.cc",  # without what asks simdjson
    "protocol": "response*.cc",
    "endpoint": "[!c]*.cc",  # without what asks the settings
    "eventstream": "event_message.cc frame_decoder.cc",  # without what asks zlib
    "retry": "backoff.cc adaptive_limiter.cc",
}
_TESTS = (
    "endpoint/endpoint_test endpoint/sts_endpoint_test eventstream/event_message_test eventstream/frame_decoder_test json/base64_test "
    "json/timestamp_test json/number_text_test retry/backoff_test retry/adaptive_limiter_test"
).split()


def rooms(row: Row, system: System, folder: Path) -> tuple[bool, str]:
    google = Path("/usr/src/googletest")
    parts = {
        "gtest": f'#include "{google}/googletest/src/gtest-all.cc"\n#include "{google}/googlemock/src/gmock-all.cc"\n',
        "main": f'#include "{google}/googlemock/src/gmock_main.cc"\n#include "{HERE}/beyond_rooms.cc"\n',
    }
    kernels = [p for of in ("avx2", "avx512", "neon", "sse2") for p in (ROOT / "runtime/src/json").glob(f"*_{of}.cc")]
    parts |= {kernel.stem: f'#include "{kernel}"\n' for kernel in kernels}  # each says for which processor it is compiled
    for room, patterns in _ROOMS.items():
        found = sorted({p for pattern in patterns.split() for p in (ROOT / "runtime/src" / room).glob(pattern)} - set(kernels))
        parts[room] = "".join(f'#include "{p}"\n' for p in found)
    parts |= {test.replace("/", "_"): f'#include "{ROOT}/tests/unit/{test}.cc"\n' for test in _TESTS}
    includes = [f"-I{ROOT / p}" for p in ("runtime/include", "runtime/internal", "runtime/src", "tests", "tests/unit")]
    includes += [f"-I{google / p}" for p in ("googletest", "googletest/include", "googlemock", "googlemock/include")]
    compiling = [row.compiler, *row.options.split(), "-std=c++20", "-O1", "-ffunction-sections", "-fdata-sections", *includes]
    for part, text in parts.items():
        (folder / f"{part}.cc").write_text(text)
        done = system.run(*compiling, "-c", folder / f"{part}.cc", "-o", folder / f"{part}.o")
        if done.returncode:
            return False, _first_error(done.stderr)
    # What the tests don't reach, and so what it would need, is left out.
    objects = [folder / f"{part}.o" for part in parts]
    program = folder / "tests.exe"
    given = row.link.format(objects=" ".join(map(str, objects))).split()
    linked = system.run(row.compiler, *row.options.split(), "-static", "-Wl,--gc-sections", *given, "-o", program)
    if linked.returncode:
        return False, _first_error(linked.stderr)
    done = system.run(*_runner(row.compiler), program, "--gtest_brief=1")
    passed = re.search(r"^\[  PASSED  \] (\d+) tests", done.stdout, re.MULTILINE)
    failed = re.findall(r"^\[  FAILED  \] (\S+) ", done.stdout, re.MULTILINE)
    return done.returncode == 0 and bool(passed), f"{passed[1] if passed else 0} tests" + (f", not {' '.join(failed[:3])}" if failed else "")


def _runner(compiler: str) -> list[str]:
    """What runs a program of that compiler's machine here."""
    machine, _, system = compiler.partition("-")
    if system.startswith("w64"):
        return ["env", f"WINEPREFIX={WORK / 'wine'}", "WINEDEBUG=-all", "/usr/lib/wine/wine64"]
    return [f"qemu-{machine}"] if system.startswith("linux") else []


def _first_error(text: str) -> str:
    found = re.search(r"^(?:.*?[:/])?([\w.+-]+:\d+):\d+: ((?:fatal )?(?:error|warning): .*)$", text, re.MULTILINE)
    return f"{found[1]}: {found[2]}"[:160] if found else " ".join(text.split())[-160:]


# --- the page ---


def _version(row: Row, system: System) -> str:
    return system.run(row.compiler, "--version").stdout.splitlines()[0]


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev matrix", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help="none: they are listed")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.rows if name not in _ROWS]
    if unknown or not arguments.rows:
        print("\n".join(f"{name:26} {row.what}" for name, row in _ROWS.items()))
        if unknown:
            print(f"there is no row {', '.join(unknown)}: above are those that there are", file=sys.stderr)
        return 2 if unknown else 0
    failed = False
    for name in arguments.rows:
        row = _ROWS[name]
        folder = WORK / name
        folder.mkdir(parents=True, exist_ok=True)
        system = System(row)
        passed, told = globals()[row.run](row, system, folder)
        failed |= not passed
        print(f"{name}: {'passed' if passed else 'FAILED'}: {told}", flush=True)
        _write(name, f"{row.what} | {_version(row, system)} | {'passes' if passed else 'fails'}: {told} | {date.today()}")
    return int(failed)


def _write(name: str, cells: str) -> None:
    """The page's line of that row, in the order of the rows."""
    text = PAGE.read_text()
    begin, end = "<!-- matrix:begin, written by ./dev matrix ROW -->\n", "<!-- matrix:end -->"
    before, _, rest = text.partition(begin)
    table, _, after = rest.partition(end)
    head, lines = table.splitlines()[:2], table.splitlines()[2:]
    rows = {re.match(r"\| `([^`]+)`", line)[1]: line for line in lines}
    rows[name] = f"| `{name}` | " + cells + " |"
    ordered = [rows[known] for known in _ROWS if known in rows]
    PAGE.write_text(before + begin + "\n".join([*head, *ordered]) + "\n" + end + after)


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` has what it wants
    sys.exit(main())
