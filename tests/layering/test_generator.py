"""Who may know whom in the generator: its imports follow the rooms of ARCHITECTURE.md."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from includes import ROOT

_CODEGEN = ROOT / "codegen"
# From the ground up: each room knows those before it alone; the modules beside them know all.
_ROOMS = ("model", "cpp", "targets")
# What every target is made of.
_SHARED_TARGET_PARTS = ("codegen.targets.context", "codegen.targets.plan")


def _imports(path: str, text: str) -> list[str]:
    """The modules of the generator that a module imports, by their full names."""
    found = []
    for node in ast.walk(ast.parse(text, path)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "codegen":
            found += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names if alias.name.split(".")[0] == "codegen"]
    return found


def _broken(path: str, text: str) -> list[str]:
    """`path` is relative to codegen/."""
    room, _, rest = path.partition("/")
    if not rest:
        return []
    own_target = f"codegen.targets.{rest.removesuffix('.py').partition('/')[0]}"
    return [
        f"{path} imports {name}"
        for name in _imports(path, text)
        if not _may_import(room, own_target, name)
    ]


def _may_import(room: str, own_target: str, name: str) -> bool:
    of_room = name.split(".")[1]
    if room not in _ROOMS:  # programs around the rooms, and changes/
        return room != "changes" or of_room in ("changes", "model", "cpp")
    if of_room not in _ROOMS or _ROOMS.index(of_room) > _ROOMS.index(room):
        return False
    is_other_target = room == of_room == "targets" and not name.startswith(own_target)
    return not is_other_target or name.startswith(_SHARED_TARGET_PARTS)


def _sources() -> list[Path]:
    return sorted(_CODEGEN.rglob("*.py"))


def test_no_import_breaks_the_order_of_the_rooms():
    assert [line for p in _sources() for line in _broken(p.relative_to(_CODEGEN).as_posix(), p.read_text())] == []


def test_every_module_is_in_a_room_or_runs_the_generator():
    outside = sorted(p.stem for p in _CODEGEN.glob("*.py"))
    assert outside == ["__init__", "__main__", "cli", "format", "generate", "manifest", "render"]
    assert sorted(p.parent.name for p in _CODEGEN.glob("*/__init__.py")) == sorted([*_ROOMS, "changes", "protocol"])


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("model/ir.py", "from codegen.cpp.words import snake_case"),
        ("model/ir.py", "from codegen import generate"),
        ("cpp/spelling.py", "from codegen.targets import context"),
        ("cpp/spelling.py", "import codegen.targets.library"),
        ("targets/commands.py", "from codegen.targets.library import plan"),
        ("targets/commands.py", "from codegen.targets import library"),
        ("targets/protocol_tests/cases.py", "from codegen.targets.commands import plan"),
        ("targets/library.py", "from codegen.render import render"),
        ("changes/compare.py", "from codegen.targets.context import Context"),
    ],
)
def test_a_forbidden_import_is_noticed(path: str, line: str):
    assert _broken(path, f"import re\n{line}\n")


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("cpp/spelling.py", "from codegen.model import ir"),
        ("targets/commands.py", "from codegen.targets.context import Context"),
        ("targets/protocol_tests/cases.py", "from codegen.targets.protocol_tests import checks"),
        ("generate.py", "from codegen.targets import library"),
    ],
)
def test_what_the_rooms_are_for_is_allowed(path: str, line: str):
    assert _broken(path, f"{line}\n") == []
