"""The recipes for package managers that aren't on this machine, as far as they can be looked at without them."""

from __future__ import annotations

import fnmatch
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

_ROOT = Path(__file__).parent.parent.parent
_BUILD = Path(os.environ.get("OUTCROP_BUILD", _ROOT / "build" / "dev"))
_HEADER = (_ROOT / "runtime/include/outcrop/version.h").read_text()
_VERSION = re.search(r'define OUTCROP_VERSION "(.*)"', _HEADER).group(1)
_SERVICES = {entry["model"].removesuffix(".json") for entry in json.loads((_ROOT / "models/services.json").read_text())}


def _copy(recipe: object, pattern: str, source: str, destination: str) -> None:
    """As Conan 2 does: the pattern is about whole paths, and * stands for slashes too."""
    files = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=source, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    for file in (f for f in files if fnmatch.fnmatch(f, pattern) and (Path(source) / f).exists()):
        (Path(destination) / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path(source) / file, Path(destination) / file)


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch):
    """The recipe of Conan, among stand-ins for what it imports."""
    parts = {
        "conan": {"ConanFile": object},
        "conan.tools.build": {"check_min_cppstd": None},
        "conan.tools.cmake": dict.fromkeys(("CMake", "CMakeDeps", "CMakeToolchain", "cmake_layout")),
        "conan.tools.files": {"copy": _copy, "load": lambda recipe, path: Path(path).read_text(), "rmdir": None},
    }
    for name, members in parts.items():
        module = ModuleType(name)
        vars(module).update(members)
        monkeypatch.setitem(sys.modules, name, module)
    path = _ROOT / "packaging/conan/conanfile.py"
    spec = importlib.util.spec_from_file_location("outcrop_conanfile", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = module.OutcropConan()
    found.recipe_folder = str(path.parent)
    return found


def test_the_version_stands_in_one_place_and_is_repeated_alike(recipe):
    recipe.set_version()
    assert recipe.version == _VERSION
    numbers = [re.search(rf"VERSION_{part} (\d+)", _HEADER).group(1) for part in ("MAJOR", "MINOR", "PATCH")]
    assert ".".join(numbers) == _VERSION
    assert json.loads((_ROOT / "packaging/vcpkg/outcrop/vcpkg.json").read_text())["version-semver"] == _VERSION
    assert re.search(r"^## (\S+)", (_ROOT / "CHANGELOG.md").read_text(), re.MULTILINE).group(1) == _VERSION
    assert f"find_package(outcrop {_VERSION.rsplit('.', 1)[0]} " in (_ROOT / "README.md").read_text()


def test_the_recipes_know_the_services(recipe):
    modules = {service.replace("-", "_") for service in _SERVICES}
    assert set(recipe.options) - {"shared", "fPIC"} == modules
    assert set(json.loads((_ROOT / "packaging/vcpkg/outcrop/vcpkg.json").read_text())["features"]) == _SERVICES


def test_conan_exports_what_a_build_and_an_installation_read(recipe, tmp_path: Path):
    recipe.export_sources_folder = str(tmp_path / "source")
    recipe.export_sources()
    off = [f"-DOUTCROP_BUILD_{part}=OFF" for part in ("TOOLS", "EXAMPLES", "TESTS")]
    command = ["cmake", "-S", tmp_path / "source", "-B", tmp_path / "build", "-G", "Ninja", *off]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    rules = "".join(p.read_text() for p in (tmp_path / "build").rglob("cmake_install.cmake"))
    installed = set(re.findall(rf'"({re.escape(str(tmp_path / "source"))}/[^"]+)"', rules))
    assert len(installed) > 8
    assert not [path for path in installed if not Path(path).exists()]


def test_conan_tells_of_every_library_that_is_installed(recipe):
    targets = _BUILD / "outcrop_targets.cmake"
    if not targets.exists():
        pytest.skip(f"nothing is configured in {_BUILD}")
    made = set(re.findall(r"add_library\(outcrop::(\w+)", targets.read_text()))
    components = defaultdict(lambda: SimpleNamespace(set_property=lambda *_: None))
    recipe.cpp_info = SimpleNamespace(components=components)
    recipe.options = SimpleNamespace(get_safe=lambda name: True)
    recipe.package_info()
    assert set(components) == made
    assert all(component.libs == [f"outcrop_{name}"] for name, component in components.items())
    wanted = {name for component in components.values() for name in component.requires if "::" not in name}
    assert wanted <= made


def test_the_workflow_runs_the_rows_of_the_matrix():
    listed = subprocess.run(["/usr/bin/python3", _ROOT / "tests/matrix/matrix.py"], capture_output=True, text=True, check=True).stdout
    rows = {line.split()[0] for line in listed.splitlines() if "sid" not in line.split()[0]}
    workflow = (_ROOT / ".github/workflows/test.yml").read_text()
    assert set(re.findall(r"^ +- ([\w+.-]+)$", workflow, re.MULTILINE)) == rows
