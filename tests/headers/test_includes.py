"""Public headers include what they name, whatever other headers bring along."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent.parent.parent

# Name in namespace std -> the header that declares it.
_DECLARED_IN = {
    "array": "array",
    "int32_t": "cstdint",
    "int64_t": "cstdint",
    "uint64_t": "cstdint",
    "uint8_t": "cstdint",
    "function": "functional",
    "map": "map",
    "shared_ptr": "memory",
    "unique_ptr": "memory",
    "nullopt": "optional",
    "optional": "optional",
    "span": "span",
    "string": "string",
    "string_view": "string_view",
    "variant": "variant",
    "monostate": "variant",
    "vector": "vector",
}
_NAME = re.compile(r"\bstd::(\w+)")
_INCLUDED = re.compile(r"^#include <([^>]+)>", re.MULTILINE)


def missing(text: str) -> set[str]:
    code = re.sub(r"//[^\n]*", "", text)
    used = {_DECLARED_IN[name] for name in _NAME.findall(code) if name in _DECLARED_IN}
    return used - set(_INCLUDED.findall(text))


def _headers() -> list[Path]:
    return [*(_ROOT / "runtime" / "include").rglob("*.h"), *(_ROOT / "generated").glob("*/include/**/*.h")]


def test_headers_include_the_standard_headers_that_they_use():
    headers = _headers()
    assert len(headers) > 100
    lacking = {p.relative_to(_ROOT).as_posix(): sorted(m) for p in headers if (m := missing(p.read_text()))}
    assert lacking == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#include <string>\nstd::optional<std::string> x;", {"optional"}),
        ("#include <string>\n// std::optional\nstd::string x;", set()),
        ("#include <vector>\nstd::vector<std::int32_t> x;", {"cstdint"}),
    ],
)
def test_a_missing_include_is_noticed(text: str, expected: set[str]):
    assert missing(text) == expected


# --- A generated header's own types ---

_DEFINED = re.compile(r"^(?:struct|class|enum class) (\w+)[^;{]*\{", re.MULTILINE)
_FORWARD = re.compile(r"^(?:struct|class) (\w+);|^enum class (\w+)[^{;]*;", re.MULTILINE)
_OWN_INCLUDE = re.compile(r'^#include "(outcrop/[^"]+)"', re.MULTILINE)


def _code(text: str) -> str:
    return re.sub(r'//[^\n]*|"[^"\n]*"', "", re.sub(r"^#include.*$", "", text, flags=re.MULTILINE))


def unknown_types(headers: dict[str, str]) -> dict[str, list[str]]:
    """Include path -> the types of the same service that it names without knowing them. `headers`: path -> text."""
    home = {name: path for path, text in headers.items() for name in _DEFINED.findall(_code(text))}
    known: dict[str, set[str]] = {}

    def reach(path: str) -> set[str]:
        if path not in known:
            known[path] = {path}
            for target in _OWN_INCLUDE.findall(headers.get(path, "")):
                known[path] = known[path] | reach(target)
        return known[path]

    lacking = {}
    for path, text in headers.items():
        code = _code(text)
        declared = {a or b for a, b in _FORWARD.findall(code)}
        # A member may bear the name of a type only in another case, so a word that is a type's name is the type.
        named = set(re.findall(r"(?<![:\w.])\w+\b", code)) & home.keys()
        unknown = sorted(name for name in named - declared if home[name] not in reach(path))
        if unknown:
            lacking[path] = unknown
    return lacking


@pytest.mark.parametrize("service", sorted(p.parent.name for p in (_ROOT / "generated").glob("*/include")))
def test_generated_headers_know_the_types_that_they_name(service: str):
    folder = _ROOT / "generated" / service / "include"
    headers = {p.relative_to(folder).as_posix(): p.read_text() for p in folder.rglob("*.h")}
    assert len(headers) > 10
    assert unknown_types(headers) == {}


def test_a_type_without_its_header_is_noticed():
    headers = {
        "outcrop/a/tag.h": "struct Tag {\n  int x;\n};\n",
        "outcrop/a/includes.h": '#include "outcrop/a/tag.h"\nTag f();\n',
        "outcrop/a/declares.h": "struct Tag;\nTag* f();\n",
        "outcrop/a/forgets.h": "Tag f();\n",
    }
    assert unknown_types(headers) == {"outcrop/a/forgets.h": ["Tag"]}


def test_nothing_but_owned_answers_includes_them():
    """Who doesn't ask for owned answers doesn't compile them."""
    files = [p for p in (_ROOT / "generated").glob("*/**/*.*") if p.suffix in (".h", ".cc") and "owned" not in p.parts]
    assert len(files) > 1000
    included = re.compile(r'^#include "outcrop/\w+/owned[/.]', re.MULTILINE)
    having = [p.relative_to(_ROOT).as_posix() for p in files if p.name != "owned.h" and included.search(p.read_text())]
    assert having == []
