"""Puts one fault after the other into the generator and tells those that ./dev test would not notice.

    /usr/bin/python3 tests/codegen/mutate.py [--only N] [--seed TEXT] [MODULE...]   # or ./dev mutate [N]

Each fault is one comparison, default or branch that is another; it runs in a process of its own, which imports the
module with the fault in it. The kitchen sink is generated, the quick tests that import the module run, three services
are generated, and the other quick tests of this folder run, up to the first that differs or fails: test_golden.py and
the look whether generated/ is fresh compare what is generated. With --only, N faults are chosen by what they say: the
same ones as long as those lines stay.
"""

from __future__ import annotations

import argparse
import ast
import copy
import functools
import gc
import hashlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import os
import re
import resource
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from fnmatch import fnmatch
from itertools import zip_longest
from pathlib import Path

import jinja2  # noqa: F401  (what every process needs is imported once)
import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
# Tests that compile, or generate much; what they alone notice counts as not noticed.
SLOW = "deprecation determinism golden hostile model_change mutants services verdicts".split()
SLOW_TEST = "test_almost_right.py::test_ends_in_a_client_or_in_one_line"
# Of these generated/ is compared: the largest, one that streams, and one that speaks awsJson.
SERVICES = ("bedrock.json", "bedrock-runtime.json", "bedrock-data-automation-runtime.json")
# What it makes is compiled and run, too slow for each fault.
NOT_TRIED = ("codegen/__main__.py", "codegen/protocol/run.py", "codegen/targets/protocol_tests/*")
_SECONDS = 60  # of CPU time: a fault may make a loop endless
_MEMORY = 2 << 30
_COMPARISONS = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
}  # fmt: skip
_NAMES = {
    "MAJOR": "MINOR", "MINOR": "PATCH", "PATCH": "MAJOR", "ADDED": "REMOVED", "REMOVED": "ADDED", "any": "all",
    "all": "any", "max": "min", "min": "max",
}  # fmt: skip


@dataclass(frozen=True)
class Fault:
    module: str  # its path, from the root
    place: int  # of the node, in the order of ast.walk
    line: int
    said: str  # what stands there
    instead: ast.AST

    @property
    def text(self) -> str:
        return f"{self.said} becomes {_first_line(self.instead)}"

    def __str__(self) -> str:
        return f"{self.module}:{self.line}: {self.text}"


def _first_line(node: ast.AST) -> str:
    return (ast.unparse(node) or "nothing").splitlines()[0]


def replacements(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in the node's place by mistake."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in _COMPARISONS:
        yield ast.Compare(node.left, [_COMPARISONS[type(node.ops[0])]()], node.comparators)
    if isinstance(node, ast.BoolOp):
        yield ast.BoolOp(ast.And() if isinstance(node.op, ast.Or) else ast.Or(), node.values)
        yield from node.values
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    if isinstance(node, ast.IfExp):
        yield ast.IfExp(node.test, node.orelse, node.body)
    if isinstance(node, ast.If):
        yield ast.If(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)
    if isinstance(node, ast.comprehension) and node.ifs:
        yield ast.comprehension(node.target, node.iter, node.ifs[1:], node.is_async)
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Sub, ast.Add)):
        yield ast.BinOp(node.right, node.op, node.left) if isinstance(node.op, ast.Sub) else node.left
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get" and node.args[1:]:
        yield ast.Call(node.func, node.args[:1], [])
    if isinstance(node, ast.Attribute) and node.attr in _NAMES:
        yield ast.Attribute(node.value, _NAMES[node.attr], node.ctx)
    if isinstance(node, ast.Name) and node.id in _NAMES:
        yield ast.Name(_NAMES[node.id], node.ctx)
    if isinstance(node, ast.Constant) and isinstance(node.value, (bool, int)):
        yield ast.Constant(not node.value if isinstance(node.value, bool) else node.value + 1)
    if isinstance(node, ast.Expr) and isinstance(node.value, (ast.Yield, ast.YieldFrom, ast.Call)):
        yield ast.Pass()
    if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load) and len(node.elts) > 1:
        yield ast.Tuple(node.elts[:-1], node.ctx)
    if isinstance(node, ast.arguments) and node.defaults:
        defaults = [_another(default) for default in node.defaults]
        changed = copy.copy(node)
        changed.defaults = [new or old for new, old in zip(defaults, node.defaults)]
        if any(defaults):
            yield changed


def _another(default: ast.expr) -> ast.expr | None:
    """In place of a text; numbers and booleans are constants like others."""
    is_text = isinstance(default, ast.Constant) and isinstance(default.value, str)
    return ast.Constant(default.value + "x") if is_text else None


def faults(module: str) -> list[Fault]:
    tree = ast.parse((ROOT / module).read_text(encoding="utf-8"))
    nodes = list(ast.walk(tree))
    types = [n.slice for n in nodes if isinstance(n, ast.Subscript)]
    types += [n.annotation for n in nodes if isinstance(n, (ast.arg, ast.AnnAssign)) and n.annotation]
    types += [n.returns for n in nodes if isinstance(n, ast.FunctionDef) and n.returns]
    no_code = {id(inner) for n in types if not isinstance(n, ast.Constant) for inner in ast.walk(n)}
    line, found = 1, []
    for place, node in enumerate(nodes):
        line = getattr(node, "lineno", line)
        if id(node) not in no_code:
            found += [Fault(module, place, line, _first_line(node), instead) for instead in replacements(node)]
    return found


def code_with(fault: Fault) -> ast.Module:
    tree = ast.parse((ROOT / fault.module).read_text(encoding="utf-8"))
    target = list(ast.walk(tree))[fault.place]
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is target:
                setattr(parent, name, fault.instead)
            elif isinstance(value, list) and any(item is target for item in value):
                value[[item is target for item in value].index(True)] = fault.instead
    return ast.fix_missing_locations(tree)


class _Finder(importlib.abc.MetaPathFinder):
    """Imports the one module with its fault."""

    def __init__(self, fault: Fault):
        self._path = ROOT / fault.module
        self._name = fault.module.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        self._tree = code_with(fault)

    def find_spec(self, fullname, path=None, target=None):
        if fullname != self._name:
            return None
        loader = importlib.machinery.SourceFileLoader(fullname, str(self._path))
        loader.get_code = lambda name: compile(self._tree, str(self._path), "exec")
        return importlib.util.spec_from_file_location(fullname, self._path, loader=loader)


def _generated() -> Iterator[str]:
    """Digests of what is made of the kitchen sink, and then of some services, before it is formatted."""
    sys.path[:0] = [str(HERE), str(HERE.parent / "support"), str(ROOT)]
    from support import KITCHEN_SINK

    from codegen import generate, render
    from codegen.changes import entries
    from codegen.model import source
    from codegen.targets import commands, library

    services = [(s, [library.plan, commands.plan]) for s in source.listed(ROOT / "models") if s.model.name in SERVICES]
    kitchen_sink = source.Source(KITCHEN_SINK, None, KITCHEN_SINK.name)
    for model, targets in [(kitchen_sink, [library.plan]), *services]:
        context = generate.read_context(model, [ROOT / "generated"])
        files = [sorted(render.render(target(context).files).items()) for target in targets]
        told = entries.text(context.module, generate.api_of(context))
        yield hashlib.sha256(repr((files, told)).encode()).hexdigest()


def _in_process_of_its_own(work) -> tuple[int, str]:
    """Status and output of `work`, with what bounds it."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        gc.disable()
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        signal.signal(signal.SIGXCPU, signal.SIG_DFL)
        status, output = 1, ""
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                status, output = work()
        except BaseException:  # whatever a fault does, it is noticed
            pass
        os.write(write, output.encode())
        os._exit(status)
    os.close(write)
    with open(read, "rb") as pipe:
        output = pipe.read().decode()
    return os.waitpid(child, 0)[1], output


def tests_of(module: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The quick ones: those that import the module, and the others."""
    imports = re.compile(rf"^from codegen.*\b{Path(module).stem}\b", re.MULTILINE)
    quick = [path for path in sorted(HERE.glob("test_*.py")) if path.stem.removeprefix("test_") not in SLOW]
    own = [path for path in quick if imports.search(path.read_text(encoding="utf-8"))]
    others = [path for path in quick if path not in own and path.stem != "test_manifest"]  # it formats much
    return tuple(map(str, own)), tuple(map(str, others))


def _fails(tests: tuple[str, ...], folder: Path) -> bool:
    options = ["-qx", "-p", "no:cacheprovider", "-p", "no:xdist", f"--basetemp={folder / 'pytest'}", f"--rootdir={ROOT}"]
    slow = f"--deselect={(HERE / SLOW_TEST).relative_to(ROOT)}"
    return bool(tests) and bool(pytest.main([*options, slow, *tests]))


@functools.cache
def _require_sound(tests: tuple[str, ...], folder: Path) -> None:
    if _in_process_of_its_own(lambda: (_fails(tests, folder), ""))[0]:
        raise RuntimeError("the tests fail without a fault")


def noticed_by(fault: Fault, sound: list[str], folder: Path) -> str:
    """What notices it, or nothing. What is likely and quick is asked first."""
    own, others = tests_of(fault.module)

    def work() -> tuple[int, str]:
        sys.meta_path.insert(0, _Finder(fault))
        digests, expected = _generated(), iter(sound)
        if next(digests) != next(expected):
            return 1, "golden output"
        if _fails(own, folder):
            return 1, "tests of its own"
        if any(mine != other for mine, other in zip_longest(digests, expected)):
            return 1, "generated code"
        return (1, "other tests") if _fails(others, folder) else (0, "")

    status, said = _in_process_of_its_own(work)
    if said.endswith("tests") or (status and not said):
        _require_sound(tuple(sorted(own + others)), folder)
    elif said.startswith("tests"):
        _require_sound(own, folder)
    return said or ("what it breaks" if status else "")


def modules(wanted: list[str]) -> list[str]:
    known = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "codegen").rglob("*.py"))
    known = [m for m in known if not any(fnmatch(m, pattern) for pattern in NOT_TRIED)]
    return [m for m in known if not wanted or any(m.startswith(w) for w in wanted)]


def sample(all_: list[Fault], number: int, seed: str = "") -> list[Fault]:
    """Chosen by what each says, so that a change elsewhere brings in no other."""
    ranked = sorted(all_, key=lambda f: hashlib.sha256(f"{seed} {f.module} {f.text}".encode()).digest())
    return sorted(ranked[:number], key=lambda f: (f.module, f.line))


def run(chosen: list[Fault]) -> dict[Fault, str]:
    """What notices each of them."""
    if "codegen" in sys.modules:
        raise RuntimeError("the generator is imported already: no fault would be in it")
    with tempfile.TemporaryDirectory(prefix="outcrop-mutants-") as scratch:
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        status, sound = _in_process_of_its_own(lambda: (0, " ".join(_generated())))
        if status or not sound:
            raise RuntimeError("the services are not generated without a fault")
        found = {}
        for fault in chosen:
            found[fault] = noticed_by(fault, sound.split(), Path(scratch))
            if not found[fault]:
                print(f"not noticed: {fault}", flush=True)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="the beginning of its path; all that are known")
    parser.add_argument("--only", type=int, metavar="N", help="so many faults")
    parser.add_argument("--seed", default="", metavar="TEXT", help="another text, other faults")
    options = parser.parse_args()
    all_ = [fault for module in modules(options.modules) for fault in faults(module)]
    found = run(sample(all_, options.only, options.seed) if options.only else all_)
    by = Counter(found.values())
    missed = by.pop("", 0)
    print(f"{len(found)} faults: {''.join(f'{n} noticed by {who}, ' for who, n in by.most_common())}{missed} not noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
