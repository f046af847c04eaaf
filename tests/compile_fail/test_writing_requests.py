"""docs/guides/writing-requests.md: each mistake fails with the words that the guide quotes, and its right form compiles."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent.parent.parent
_GUIDE = (_ROOT / "docs" / "guides" / "writing-requests.md").read_text()
_INCLUDES = [f"-I{_ROOT / path}" for path in ("runtime/include", "generated/bedrock_runtime/include")]
_ALL = """#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/messages.h>
#include <outcrop/bedrock_runtime/operations/converse.h>
"""
_SECTIONS = dict(re.findall(r"^### (.+?)\n(.*?)(?=^##|\Z)", _GUIDE, re.MULTILINE | re.DOTALL))


def _code(section: str) -> list[str]:
    return re.findall(r"```cpp\n(.*?)```", section, re.DOTALL)


def _output(compiler: str, snippet: str) -> tuple[bool, str]:
    includes = "".join(re.findall(r"#include .*\n", snippet)) or _ALL
    body = re.sub(r"#include .*\n", "", snippet)
    program = f"{includes}using namespace outcrop::bedrock_runtime;\nvoid guide(const Client& client) {{\n{body}}}\n"
    command = [compiler, "-std=c++20", "-fsyntax-only", "-x", "c++", *_INCLUDES, "-"]
    environment = {**os.environ, "LC_ALL": "C"}
    run = subprocess.run(command, input=program, text=True, capture_output=True, check=False, env=environment)
    return run.returncode == 0, run.stderr


_COMPILERS = ["g++", "clang++"]


def test_there_are_five():
    assert len(_SECTIONS) == 5
    assert all(len(_code(section)) == 2 for section in _SECTIONS.values())


@pytest.mark.parametrize("compiler", _COMPILERS)
@pytest.mark.parametrize("title", _SECTIONS)
def test_a_mistake_is_told_as_the_guide_says(title, compiler):
    (words,) = re.findall(rf"^> {re.escape(compiler)}: (.*)$", _SECTIONS[title], re.MULTILINE)
    compiles, output = _output(compiler, _code(_SECTIONS[title])[0])
    assert words in output
    assert not compiles or "-Wreorder-init-list" in output


@pytest.mark.parametrize("compiler", _COMPILERS)
@pytest.mark.parametrize("title", ["", *_SECTIONS], ids=lambda title: title or "the first example")
def test_the_right_form_compiles(title, compiler):
    snippet = _code(_SECTIONS[title])[1] if title else _code(_GUIDE)[0]
    compiles, output = _output(compiler, snippet)
    assert compiles, output
