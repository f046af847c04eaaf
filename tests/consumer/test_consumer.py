"""Programs in another folder build against Outcrop, installed and fetched, and run."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent.parent.parent
_PROGRAM = Path(__file__).parent / "program"
_BUILD = Path(os.environ.get("OUTCROP_BUILD", _ROOT / "build" / "dev"))
_REACHED_THE_NETWORK = r"network.*127\.0\.0\.1"
_NOBODY = {  # listens there
    "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "AWS_REGION": "us-east-1",
    "AWS_MAX_ATTEMPTS": "1",
    "AWS_ENDPOINT_URL": "http://127.0.0.1:1",
}


def run(*command: object, timeout: int = 900, **environment: str) -> str:
    done = subprocess.run(
        [str(c) for c in command], capture_output=True, text=True, timeout=timeout, env={**os.environ, **environment}
    )
    assert done.returncode == 0, f"{command[0]} failed:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def configure(folder: Path, *definitions: str, **environment: str) -> None:
    run("cmake", "-S", _PROGRAM, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", *definitions, **environment)


def build_and_run(folder: Path, program: str) -> None:
    run("cmake", "--build", folder, "--target", program)
    assert re.match(_REACHED_THE_NETWORK, run(folder / program, timeout=60))


def import_and_run(folder: Path) -> None:
    run("cmake", "--build", folder, "--target", "jobs")
    code = "import jobs\ntry: jobs.list()\nexcept RuntimeError as error: print(error)"
    assert re.match(_REACHED_THE_NETWORK, run("/usr/bin/python3", "-c", code, PYTHONPATH=str(folder), timeout=60))


def dynamic_section(library: Path) -> str:
    return run("readelf", "-d", "--wide", library)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installation, moved away from where it was installed."""
    if not (_BUILD / "generated" / "bedrock").exists():
        pytest.skip(f"nothing is built in {_BUILD}")
    folder = tmp_path_factory.mktemp("installed")
    run("cmake", "--install", _BUILD, "--prefix", folder / "prefix")
    (folder / "prefix").rename(folder / "moved")
    return folder / "moved"


@pytest.fixture(scope="module")
def by_package(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    configure(folder, f"-DCMAKE_PREFIX_PATH={installed}")
    return folder


def test_an_installed_outcrop_is_found(by_package: Path):
    build_and_run(by_package, "consumer")
    # Of the service's operations it keeps the one that it calls.
    operations = set(re.findall(r"outcrop::bedrock::Client::(\w+)\(", run("nm", "-C", by_package / "consumer")))
    assert "list_evaluation_jobs" in operations
    assert not {"create_guardrail", "get_guardrail"} & operations


@pytest.mark.parametrize("program", ["consumer_without_rtti", "consumer_with_lto", "consumer_of_a_shared_library"])
def test_it_suits_programs_that_are_built_in_another_way(by_package: Path, program: str):
    build_and_run(by_package, program)


def test_it_goes_into_a_module_of_python(by_package: Path):
    import_and_run(by_package)


def test_pkg_config_finds_it(installed: Path, tmp_path: Path):
    (found,) = installed.rglob("pkgconfig")
    configure(tmp_path, "-DOUTCROP_BY=pkg-config", PKG_CONFIG_PATH=str(found))
    build_and_run(tmp_path, "consumer")


def test_the_readmes_lines_make_a_project(installed: Path, tmp_path: Path):
    readme = (_ROOT / "README.md").read_text()
    programs = re.findall(r"```cpp\n(.*?)```", readme, re.DOTALL)
    (lines,) = re.findall(r"```cmake\n(.*?)```", readme, re.DOTALL)
    assert len(programs) == 2
    for number, program in enumerate(programs):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "my_program.cc").write_text(program)
        (folder / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.21)\nproject(my_program LANGUAGES CXX)\nadd_executable(my_program my_program.cc)\n" + lines
        )
        run("cmake", "-S", folder, "-B", folder / "build", "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={installed}")
        run("cmake", "--build", folder / "build")
        said = subprocess.run([folder / "build" / "my_program"], env=_NOBODY, capture_output=True, text=True, timeout=60)
        assert said.returncode == 1 and said.stderr.startswith("network"), said.stderr


def test_a_component_that_is_not_installed_is_named(installed: Path, tmp_path: Path):
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.21)\nproject(p LANGUAGES CXX)\n"
        "find_package(outcrop QUIET COMPONENTS bedrock bedrok)\nmessage(STATUS \"${outcrop_NOT_FOUND_MESSAGE}\")\n"
    )
    said = run("cmake", "-S", tmp_path, "-B", tmp_path / "build", "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={installed}")
    assert re.search(r"there is no component bedrok; installed are: core;bedrock", said), said


def test_what_is_installed_names_no_folder_of_the_build(installed: Path):
    for path in [*installed.rglob("*.cmake"), *installed.rglob("*.pc")]:
        assert str(_ROOT) not in path.read_text(), path


def test_installed_are_libraries_headers_tools_and_documents(installed: Path):
    headers = {p.relative_to(installed / "include").as_posix() for p in installed.rglob("*.h")}
    assert {"outcrop/response.h", "outcrop/bedrock/client.h"} <= headers
    assert all(h.startswith("outcrop/") for h in headers)
    assert not list(installed.rglob("*.so*"))
    assert {p.name for p in (installed / "bin").iterdir()} == {"outcrop", "outcrop-emulator"}
    documents = installed / "share" / "doc" / "outcrop"
    assert {"LICENSE", "NOTICE", "README.md", "CHANGELOG.md"} <= {p.name for p in documents.iterdir()}
    assert {"settings.md", "guides"} <= {p.name for p in (documents / "docs").iterdir()}
    assert {"outcrop.1.gz", "outcrop-emulator.1.gz"} <= {p.name for p in (installed / "share" / "man" / "man1").iterdir()}


@pytest.fixture(scope="module")
def fetched() -> Path:
    """Outcrop as a part of another project, which builds shared libraries."""
    folder = _BUILD.parent / "consumer"
    configure(
        folder,
        "-DOUTCROP_BY=fetch",
        f"-DOUTCROP_FOLDER={_ROOT}",
        "-DOUTCROP_SERVICES=bedrock",
        "-DBUILD_SHARED_LIBS=ON",
        "-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g1",
        "-DCMAKE_CXX_STANDARD=20",
        "-DCMAKE_CXX_EXTENSIONS=OFF",
        "-DCMAKE_CXX_COMPILER_LAUNCHER=env;"
        f"CCACHE_BASEDIR={_ROOT};CCACHE_NOHASHDIR=1;CCACHE_SLOPPINESS=pch_defines,time_macros;ccache",
    )
    return folder


def test_outcrop_is_fetched_and_shared(fetched: Path):
    for program in ("consumer", "consumer_of_a_shared_library"):
        build_and_run(fetched, program)
    import_and_run(fetched)
    # The project's own tools, tests and programs do not come along, nor does what it installs.
    cache = (fetched / "CMakeCache.txt").read_text()
    for what in ("BUILD_TOOLS", "BUILD_EXAMPLES", "BUILD_TESTS", "BUILD_BENCHMARKS", "BUILD_OWNED", "INSTALL"):
        assert re.search(rf"^OUTCROP_{what}:BOOL=OFF$", cache, re.MULTILINE), what
    # Who doesn't link owned answers doesn't compile them either.
    assert not list(fetched.rglob("liboutcrop_bedrock_owned.*"))


def test_a_shared_library_has_a_version_and_shows_names_of_outcrop_alone(fetched: Path):
    run("cmake", "--build", fetched, "--target", "outcrop_bedrock")
    for library in ("core", "bedrock"):
        (path,) = fetched.rglob(f"liboutcrop_{library}.so")
        assert re.search(rf"soname: \[liboutcrop_{library}\.so\.\d+\.\d+\]", dynamic_section(path))
        shown = run("nm", "-D", "--defined-only", path).splitlines()
        assert shown and not [line for line in shown if not re.search(r" _Z[A-Z]*N?[KRO]*7outcrop| _ZT\w*N7outcrop", line)]
