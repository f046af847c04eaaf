"""A program that uses all that a surface tells, and what becomes of it: the judge of codegen diff's verdicts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from codegen.changes.entries import Entry
from compiled import compiler_says
from support import RUNTIME_INCLUDES

_HEADERS = ("client", "enums", "errors", "owned", "types", "views")
_BROKEN = re.compile(r"^(?P<file>[^\s:]+):\d+:(?:\d+:)? (?:fatal )?error: (?P<said>.*)$", re.MULTILINE)


def using(surface: Iterable[Entry], module: str) -> str:
    """C++ that includes each operation, spells each name with its type, and fills each struct in the order of its
    members.
    """
    told = sorted(surface, key=lambda e: (e.place, e.part))
    headers = [f"outcrop/{module}/{h}.h" for h in _HEADERS]
    headers += [f"outcrop/{module}/operations/{e.facts['file']}.h" for e in told if "file" in e.facts and e.kind == "client"]
    views = {e.owner: e.facts["view"] for e in told if "view" in e.facts}
    uses = [_use(entry, views) for entry in told]
    for kind, owner in dict.fromkeys((e.kind, e.owner) for e in told if e.part == "member"):
        members = [e for e in told if (e.kind, e.owner, e.part) == (kind, owner, "member")]
        uses.append(f"  (void){owner}{{{', '.join(f'.{m.name} = {{}}' for m in members)}}};")
    included = (f'#if !__has_include("{h}")\n#error {h} is gone\n#else\n#include "{h}"\n#endif\n' for h in headers)
    uses += [f"  (void)&{e.owner}::unknown;" for e in told if "union" in e.facts]
    lines = "\n".join(filter(None, uses))
    program = f"[[maybe_unused]] void use(const Client& client, const Error& failed) {{\n{lines}\n}}\n"
    return f"{''.join(included)}\nnamespace outcrop::{module} {{\n{program}}}\n"


def _use(entry: Entry, views: Mapping[str, str]) -> str:
    view, facts = views.get(entry.owner), entry.facts
    if entry.kind == "client" and not entry.part:
        type_ = f"EventStream<{view}, {facts['events']}>" if "events" in facts else f"Response<{view}>"
        return _is(f"client.{entry.owner}(std::declval<const {facts['request']}&>())", type_)
    calls = {"pages": f"Pages<{view}>", "items": f"Items<{view}, {facts.get('type')}>", "waiter": f"Response<{view}>"}
    if entry.part in calls:
        return _is(f"client.{entry.name}({{}})", calls[entry.part])
    if entry.part == "parallel":
        return f"  (void)sizeof(client.{entry.name}({{}}));"
    if entry.kind == "error" and not entry.part:
        return f"  (void)failed.as<{entry.owner}>();"
    if entry.part == "member":
        return _is(f"{entry.owner}::{entry.name}", facts["type"])
    return f"  (void){entry.owner}::{entry.name};" if entry.part == "value" else ""


def _is(expression: str, type_: str) -> str:
    return f"  static_assert(std::is_same_v<decltype({expression}), {type_}>);"


def refused_without(files: Mapping[str, str]) -> set[str]:
    """Members that are empty at first and without which the generated code refuses a request, by source file."""
    found = set()
    for path, text in files.items():
        header = files.get(path.replace("src/", "include/outcrop/shop/").replace(".cc", ".h"), "")
        for name in re.findall(r"\brequired\w*\([^;]*\bin\.(\w+)", text):
            if re.search(rf" {name}{{}};", header):
                found.add(f"{path}: {name}")
    return found


def meaning(surface: Iterable[Entry]) -> dict[tuple[str, ...], str]:
    """What the model calls that which a program's name stands for, and of a shape whether one member is set or all."""
    return {(e.kind, e.owner, e.part, e.name): e.model + " union" * ("union" in e.facts) for e in surface if e.part != "error"}


def errors(pairs: Mapping[str, tuple[str, Mapping[str, str]]], module: str, folder: Path) -> dict[str, list[str]]:
    """What g++ says against each program with the headers of its files; all are compiled at once, each in a namespace
    of its own.
    """
    everything, sets = [], [id(files) for _, files in pairs.values()]
    for i, (program, files) in enumerate(pairs.values()):
        own = f"{module}_{sets.index(id(files))}"
        headers = {path: text for path, text in files.items() if path.startswith("include/")}
        for path, text in {**headers, f"use_{i}.h": program.replace("void use(", f"void use_{i}(")}.items():
            target = folder / path.replace(f"outcrop/{module}/", f"outcrop/{own}/")
            target.parent.mkdir(parents=True, exist_ok=True)
            text = text.replace(f"outcrop::{module}", f"outcrop::{own}")
            target.write_text(text.replace(f"outcrop/{module}/", f"outcrop/{own}/"))
        everything.append(f'#include "use_{i}.h"\n')
    (folder / "all.cc").write_text("#include <type_traits>\n#include <utility>\n" + "".join(everything))
    options = ["-fmax-errors=0", f"-I{RUNTIME_INCLUDES}", "-Iinclude", "-I."]
    said = compiler_says("g++", "all.cc", *options, folder=folder)
    found: dict[str, list[str]] = {name: [] for name in pairs}
    names = list(pairs)
    for error in _BROKEN.finditer(said):
        number = re.fullmatch(r"(?:\./)?use_(\d+)\.h", error["file"])
        if not number:
            raise AssertionError(f"what was generated does not compile: {error[0]}\n{said[:2000]}")
        found[names[int(number[1])]].append(error["said"])
    if "error:" in said and not any(found.values()):
        raise AssertionError(said[:2000])
    return found
