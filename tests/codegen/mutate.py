"""Puts one fault after the other into the generator and tells those that no test notices.

    /usr/bin/python3 tests/codegen/mutate.py [--only N] [MODULE...]   # or ./dev mutate [N]

Each fault is one comparison, default or branch that is another; it runs in a process of its own, which imports the
module with the fault in it. First the kitchen sink is generated, which test_golden.py would notice if it came out
differently, then the tests of the module's room run up to the first that fails. With --only, N faults are chosen by the
content of the modules: the same ones every time, and others where a module changes.
"""

from __future__ import annotations

import argparse
import ast
import copy
import hashlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import os
import random
import resource
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import jinja2  # noqa: F401  (what every process needs is imported once)
import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
# Patterns of modules, and which tests of this folder know them; the first pattern counts.
TESTS = {
    "codegen/changes/surface.py": "api diff",
    "codegen/changes/*": "diff",
    "codegen/model/lock.py": "api diff",
    "codegen/manifest.py": "manifest",
    "codegen/model/read_c2j.py": "read_c2j facts",
    "codegen/model/read_smithy.py": "refusals facts requests answers names streams api read_c2j documentation",
    "codegen/model/endpoint_rules.py": "endpoint_rules",
    "codegen/cpp/naming.py": "names clashes api",
    "codegen/cpp/waiters.py": "answers api requests waiters",
    "codegen/cpp/comments.py": "documentation docs literals deprecation",
    "codegen/cpp/*": "names clashes requests answers streams literals documentation docs api hostile",
}
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
    instead: ast.AST

    @property
    def text(self) -> str:
        return f"{self.module}:{self.line}: {(ast.unparse(self.instead) or 'nothing').splitlines()[0]}"


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
            found += [Fault(module, place, line, instead) for instead in replacements(node)]
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


def _generated() -> str:
    """Digest of what is made of the kitchen sink, before it is formatted."""
    sys.path[:0] = [str(HERE), str(ROOT)]
    from support import KITCHEN_SINK

    from codegen import generate, render
    from codegen.changes import entries
    from codegen.model.source import Source
    from codegen.targets import library

    context = generate.read_context(Source(KITCHEN_SINK, None, KITCHEN_SINK.name), [])
    files = {path: " ".join(text.split()) for path, text in render.render(library.plan(context).files).items()}
    told = entries.text(context.module, generate.api_of(context))
    return hashlib.sha256(repr((sorted(files.items()), told)).encode()).hexdigest()


def _in_process_of_its_own(work) -> tuple[int, str]:
    """Status and output of `work`, with what bounds it."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
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


def tests_of(module: str) -> list[str]:
    names = next(names for pattern, names in TESTS.items() if fnmatch(module, pattern))
    return [str(path) for name in names.split() if (path := HERE / f"test_{name}.py").exists()]


def _run_tests(module: str, folder: Path) -> int:
    options = ["-qx", "-p", "no:cacheprovider", "-p", "no:xdist", f"--basetemp={folder / 'pytest'}", f"--rootdir={ROOT}"]
    return int(pytest.main([*options, *tests_of(module)]))


def is_noticed(fault: Fault, sound: str, folder: Path) -> bool:
    def work() -> tuple[int, str]:
        sys.meta_path.insert(0, _Finder(fault))
        return (1 if _generated() != sound else _run_tests(fault.module, folder)), ""

    return _in_process_of_its_own(work)[0] != 0


def modules(wanted: list[str]) -> list[str]:
    known = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "codegen").rglob("*.py"))
    known = [m for m in known if any(fnmatch(m, pattern) for pattern in TESTS)]
    return [m for m in known if not wanted or any(m.startswith(w) for w in wanted)]


def sample(all_: list[Fault], number: int) -> list[Fault]:
    """Chosen by what the modules hold: the sample of a module stays until it changes."""
    seed = hashlib.sha256(b"".join((ROOT / m).read_bytes() for m in sorted({f.module for f in all_}))).digest()
    return sorted(random.Random(seed).sample(all_, min(number, len(all_))), key=lambda f: (f.module, f.line))


def run(chosen: list[Fault]) -> list[Fault]:
    """Those that nothing notices."""
    if "codegen" in sys.modules:
        raise RuntimeError("the generator is imported already: no fault would be in it")
    survivors = []
    with tempfile.TemporaryDirectory(prefix="outcrop-mutants-") as scratch:
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        status, sound = _in_process_of_its_own(lambda: (0, _generated()))
        if status or not sound:
            raise RuntimeError("the kitchen sink is not generated without a fault")
        for module in dict.fromkeys(f.module for f in chosen):
            if _in_process_of_its_own(lambda: (_run_tests(module, Path(scratch)), ""))[0]:
                raise RuntimeError(f"the tests of {module} fail without a fault")
        for fault in chosen:
            if not is_noticed(fault, sound, Path(scratch)):
                survivors.append(fault)
                print(f"not noticed: {fault.text}", flush=True)
    return survivors


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="the beginning of its path; all that are known")
    parser.add_argument("--only", type=int, metavar="N", help="so many faults")
    options = parser.parse_args()
    found = [fault for module in modules(options.modules) for fault in faults(module)]
    chosen = sample(found, options.only) if options.only else found
    survivors = run(chosen)
    for module in dict.fromkeys(f.module for f in chosen):
        counts = [sum(f.module == module for f in faults_) for faults_ in (chosen, survivors)]
        print(f"{module}: {counts[0]} faults, {counts[1]} not noticed")
    print(f"{len(chosen)} faults, {len(survivors)} not noticed")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
