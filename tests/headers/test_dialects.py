"""Public headers say what they need where the language is too old, and need no exceptions."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from compiled import compiler_says  # noqa: E402

_ROOT = Path(__file__).parent.parent.parent
_RUNTIME = _ROOT / "runtime" / "include"
_SERVICES = [entry["model"].removesuffix(".json").replace("-", "_") for entry in json.loads(
    (_ROOT / "models" / "services.json").read_text()
)]
_FOLDERS = [_RUNTIME, *(_ROOT / "generated" / service / "include" for service in _SERVICES)]


def _errors(folder: Path, compiler: str, code: str, *options: str) -> list[str]:
    (folder / "includes.cc").write_text(code)
    said = compiler_says(compiler, "includes.cc", *options, *(f"-I{f}" for f in _FOLDERS), folder=folder)
    return [line for line in said.splitlines() if "error:" in line]


def _included(folder: Path, *patterns: str) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for pattern in patterns for p in folder.glob(pattern))


def _including(headers: list[str]) -> str:
    return "".join(f"#include <{header}>\n" for header in headers)


# What lies in a service's folders includes these, or needs nothing new.
_ALONE = _included(_RUNTIME, "outcrop/*.h") + [f"outcrop/{s}/{h}.h" for s in _SERVICES for h in ("client", "enums")]
_NEWER = {"outcrop/client_config.h", "outcrop/response.h", *(h for h in _ALONE if h.endswith(("client.h", "enums.h")))}


@pytest.mark.parametrize("header", _ALONE)
def test_a_header_says_that_it_needs_a_newer_language(header, tmp_path):
    errors = _errors(tmp_path, "g++", _including([header]), "-std=c++17", "-fmax-errors=1")
    assert errors or header not in _NEWER
    assert all("Outcrop needs C++20: compile with -std=c++20" in error for error in errors)


@pytest.mark.parametrize("service", ["runtime", *_SERVICES])
def test_headers_need_no_exceptions(service, tmp_path):
    folder = _RUNTIME if service == "runtime" else _ROOT / "generated" / service / "include"
    headers = _included(folder, "outcrop/*.h") if service == "runtime" else _included(folder, "outcrop/*/**/*.h")
    assert len(headers) > 20
    assert _errors(tmp_path, "clang++", _including(headers), "-std=c++20", "-fno-exceptions") == []
