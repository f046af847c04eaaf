"""What our presets are built with: the standard library's assertions where tests run, never in what is installed."""

from __future__ import annotations

import json
import re

import pytest
from includes import ROOT

_PRESETS = {preset["name"]: preset for preset in json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"]}


def _variables(name: str) -> dict[str, str]:
    preset = _PRESETS[name]
    inherited = _variables(preset["inherits"]) if "inherits" in preset else {}
    return inherited | preset.get("cacheVariables", {})


@pytest.mark.parametrize("name", ["dev", "asan", "tsan", "fuzz"])
def test_where_tests_run_the_standard_library_checks_its_arguments(name: str) -> None:
    variables = _variables(name)
    assert variables["CMAKE_BUILD_TYPE"] == "Debug"
    assert "-D_GLIBCXX_ASSERTIONS" in variables["CMAKE_CXX_FLAGS_DEBUG"]


@pytest.mark.parametrize("name", ["release", "install", "packages"])
def test_what_is_installed_or_measured_is_built_without_it(name: str) -> None:
    assert "_GLIBCXX" not in " ".join(_variables(name).values())


def test_what_dev_builds_is_built_by_ninja() -> None:
    """It asks with -n what there is to do, which make answers only once all is built."""
    names = set(re.findall(r"^ +build (\w+)", (ROOT / "dev").read_text(), re.MULTILINE)) & set(_PRESETS)
    assert {"dev", "packages"} <= names
    for name in names:
        preset = _PRESETS[name]
        while "generator" not in preset:
            preset = _PRESETS[preset["inherits"]]
        assert preset["generator"] == "Ninja", name
