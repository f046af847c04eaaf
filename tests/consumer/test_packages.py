"""What packaging/packages.cmake makes of shared libraries, here of one function each: lintian has nothing to say."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PROJECT = f"""cmake_minimum_required(VERSION 3.21)
project(outcrop VERSION 0.2.0 LANGUAGES CXX)
include(GNUInstallDirs)
foreach(library core service)
  add_library(outcrop_${{library}} SHARED ${{library}}.cc)
  set_target_properties(outcrop_${{library}} PROPERTIES VERSION 0.2.0 SOVERSION 0.2)
  install(TARGETS outcrop_${{library}} LIBRARY DESTINATION ${{CMAKE_INSTALL_LIBDIR}} COMPONENT runtime NAMELINK_COMPONENT dev)
endforeach()
target_link_libraries(outcrop_service PRIVATE outcrop_core)
file(MAKE_DIRECTORY ${{PROJECT_BINARY_DIR}}/runtime)
install(FILES {ROOT}/LICENSE DESTINATION ${{CMAKE_INSTALL_DOCDIR}}/more COMPONENT tools)
include({ROOT}/packaging/packages.cmake)
"""


def run(*command: object, cwd: Path) -> str:
    done = subprocess.run([str(word) for word in command], cwd=cwd, capture_output=True, text=True, timeout=300, umask=0o002)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_packages_of_shared_libraries_are_as_debian_has_them(tmp_path):
    (tmp_path / "CMakeLists.txt").write_text(PROJECT)
    (tmp_path / "core.cc").write_text("#include <cstdlib>\n#include <string>\nstd::string core(int n) { return std::to_string(n + std::rand()); }\n")
    (tmp_path / "service.cc").write_text("#include <string>\nstd::string core(int);\nstd::string service(int n) { return core(n) + core(1); }\n")
    build = tmp_path / "build"
    run("cmake", "-G", "Ninja", "-S", tmp_path, "-B", build, "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_INSTALL_PREFIX=/usr", cwd=tmp_path)
    run("cmake", "--build", build, cwd=tmp_path)
    run("cpack", cwd=build)
    packages = sorted(build.glob("*.deb"))
    assert [package.name.partition("_")[0] for package in packages] == ["liboutcrop-dev", "liboutcrop0.2", "outcrop"]
    run("dpkg-deb", "-e", packages[1], "control", cwd=build)
    control = build / "control"
    assert {file.name for file in control.iterdir()} == {"control", "md5sums", "shlibs", "triggers"}  # no scripts
    assert (control / "triggers").read_text() == "activate-noawait ldconfig\n"
    assert len((control / "shlibs").read_text().splitlines()) == 2
    assert run("lintian", "--no-cfg", "--fail-on", "error,warning", packages[1], cwd=build) == ""
