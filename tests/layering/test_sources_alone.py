"""Each source includes what declares the names that it uses. In development several are compiled together, so one that
leans on its neighbour's headers would be noticed only where somebody installs.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

from includes import ROOT, parse

_SEARCHED = ("runtime/include", "runtime/internal", "runtime/src", "tools/cli", "tools/cli/generated", "tools/emulator", "tools")
_ROOMS = ("runtime/src", "tools/cli", "tools/emulator", "tools/manual")
_NOT_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"\(.*?\)"|"(?:\\.|[^"\\\n])*"|(?<!\w)\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)
# Names of the standard library by their headers: those that others bring by chance, with one library and not with another.
_STANDARD = {
    name: header
    for header, names in {
        "algorithm": "max min sort", "array": "array", "atomic": "atomic", "charconv": "from_chars to_chars",
        "cmath": "isnan llround", "condition_variable": "condition_variable", "cstring": "memcpy", "deque": "deque",
        "fstream": "ifstream ofstream", "functional": "function", "future": "future promise", "limits": "numeric_limits",
        "list": "list", "map": "map", "memory": "make_shared make_unique shared_ptr unique_ptr", "mutex": "mutex",
        "optional": "optional", "set": "set", "span": "span", "sstream": "ostringstream", "string": "string to_string",
        "string_view": "string_view", "thread": "thread", "unordered_map": "unordered_map", "utility": "exchange",
        "variant": "variant", "vector": "vector",
    }.items()
    for name in names.split()
}  # fmt: skip
# A function at the first column of a namespace; and what looks like a name's declaration anywhere.
_FUNCTION = re.compile(r"^(?!return|using|namespace|else|#)[\w\[][\w:<>,&*\[\] ]*[ *&](\w+)\(", re.MULTILINE)
_ANY = re.compile(r"(?<!return)(?<!throw)(?<!else)(?<!and)(?<!or)(?<!not)[\w>\]][&*]* [&*]*(\w+)[({]|\b(\w+) = |\bauto&? (\w+)\b")


@functools.cache
def code(path: Path) -> str:
    return _NOT_CODE.sub(" ", path.read_text(encoding="utf-8"))


@functools.cache
def mentioned(path: Path) -> frozenset[str]:
    return frozenset(name for found in _ANY.findall(code(path)) for name in found if name)


@functools.cache
def direct(path: Path) -> tuple[Path, ...]:
    places = [path.parent, *(ROOT / folder for folder in _SEARCHED)]
    found = []
    for include in parse(str(path), path.read_text(encoding="utf-8")):
        found += [place / include.target for place in places if (place / include.target).is_file()][:1]
    return tuple(p.resolve() for p in found)


@functools.cache
def reached(path: Path) -> frozenset[Path]:
    seen: set[Path] = set()
    left = [path]
    while left:
        for header in direct(left.pop()):
            if header not in seen:
                seen.add(header)
                left.append(header)
    return frozenset(seen)


def sources() -> list[Path]:
    return [p for room in _ROOMS for p in sorted((ROOT / room).rglob("*.cc")) if "generated" not in p.parts]


def unreached(source: Path, homes: dict[str, set[Path]]) -> list[str]:
    near = reached(source)
    known = mentioned(source).union(*(mentioned(header) for header in near))
    called = set(re.findall(r"(?<![\w.>:])(?!alignas|sizeof)([a-z_]\w+)\(", code(source)))
    return [
        f"{source.relative_to(ROOT)} calls {name}, and includes no {sorted(homes[name])[0].relative_to(ROOT)}"
        for name in sorted(called - known)
        if name in homes and not homes[name] & near
    ]


def test_sources_include_what_they_call():
    homes: dict[str, set[Path]] = {}
    for folder in _SEARCHED:
        for header in (ROOT / folder).rglob("*.h"):
            for name in _FUNCTION.findall(code(header)):
                homes.setdefault(name, set()).add(header.resolve())
    assert len(homes) > 300
    found = [line for source in sources() for line in unreached(source, homes)]
    assert not found, "\n".join(found)


def test_sources_include_what_declares_the_standard_library_s_names():
    found = []
    for source in sources():
        included = {name for file in (source, *reached(source)) for name in re.findall(r"#include <(\w+)>", code(file))}
        used = {_STANDARD[name] for name in re.findall(r"std::(?:ranges::)?(\w+)", code(source)) if name in _STANDARD}
        found += [f"{source.relative_to(ROOT)}: <{header}>" for header in sorted(used - included)]
    assert not found, "\n".join(found)
