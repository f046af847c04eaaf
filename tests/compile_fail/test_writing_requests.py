"""docs/guides/writing-requests.md: each mistake fails with the words that the guide quotes, and its right form compiles."""

from __future__ import annotations

import functools
import re
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from compiled import compiler_says  # noqa: E402

_ROOT = Path(__file__).parent.parent.parent
_GUIDE = (_ROOT / "docs" / "guides" / "writing-requests.md").read_text()
_INCLUDES = [f"-I{_ROOT / path}" for path in ("runtime/include", "generated/bedrock_runtime/include")]
_ALL = """#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/messages.h>
#include <outcrop/bedrock_runtime/operations/converse.h>
"""
_SECTIONS = dict(re.findall(r"^### (.+?)\n(.*?)(?=^##|\Z)", _GUIDE, re.MULTILINE | re.DOTALL))
_COMPILERS = ["g++", "clang++"]
_HAS_INCLUDES = re.compile(r"#include .*\n")


def _code(text: str) -> list[str]:
    return re.findall(r"```cpp\n(.*?)```", text, re.DOTALL)


@functools.cache
def _said(compiler: str, snippets: tuple[str, ...]) -> str:
    """What the compiler says of a program of these snippets. Each is a function, and its lines are those of "snippet N"."""
    includes = "".join(dict.fromkeys(_HAS_INCLUDES.findall("".join(snippets)))) or _ALL
    program = f"{includes}using namespace outcrop::bedrock_runtime;\n"
    for i, snippet in enumerate(snippets):
        program += f'void guide_{i}(const Client& client) {{\n#line 1 "snippet {i}"\n{_HAS_INCLUDES.sub("", snippet)}}}\n'
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "guide.cc").write_text(program)
        return compiler_says(compiler, "guide.cc", *_INCLUDES, folder=Path(folder))


def test_there_are_five():
    assert len(_SECTIONS) == 5
    assert all(len(_code(section)) == 2 for section in _SECTIONS.values())


@pytest.mark.parametrize("compiler", _COMPILERS)
@pytest.mark.parametrize("title", _SECTIONS)
def test_a_mistake_is_told_as_the_guide_says(title, compiler):
    (words,) = re.findall(rf"^> {re.escape(compiler)}: (.*)$", _SECTIONS[title], re.MULTILINE)
    mistake = _code(_SECTIONS[title])[0]
    if _HAS_INCLUDES.search(mistake):  # a header is what it lacks
        said = _said(compiler, (mistake,))
        assert words in said and " error: " in said
        return
    together = tuple(code for section in _SECTIONS.values() if not _HAS_INCLUDES.search(code := _code(section)[0]))
    said = _said(compiler, together).splitlines()
    told = [line for line in said if line.startswith(f"snippet {together.index(mistake)}:") and words in line]
    assert any(" error: " in line or "-Wreorder-init-list" in line for line in told), "\n".join(said)


@pytest.mark.parametrize("compiler", _COMPILERS)
def test_the_right_forms_compile(compiler):
    right = tuple(_code(section)[1] for section in _SECTIONS.values())
    assert " error: " not in _said(compiler, tuple(_HAS_INCLUDES.sub("", code) for code in (_code(_GUIDE)[0], *right)))
    (with_includes,) = (code for code in right if _HAS_INCLUDES.search(code))
    assert " error: " not in _said(compiler, (with_includes,))
