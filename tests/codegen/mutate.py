"""Puts one fault after the other into a module of the generator and tells those that its tests don't notice.

    python3 tests/codegen/mutate.py codegen/changes/compare.py tests/codegen/test_diff.py [--every 5]

Works on a copy of the generator, its tests and what they read.
"""

from __future__ import annotations

import argparse
import ast
import copy
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_COPIED = ("codegen", "generated", "models", "runtime/src/endpoint", "tests/codegen", ".clang-format")
_COMPARISONS = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
}  # fmt: skip
_NAMES = {
    "MAJOR": "MINOR", "MINOR": "PATCH", "PATCH": "MAJOR", "ADDED": "REMOVED", "REMOVED": "ADDED", "any": "all",
    "all": "any", "max": "min", "min": "max",
}  # fmt: skip


def faults(node: ast.AST) -> Iterator[ast.AST]:
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
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Sub, ast.Add)):
        yield ast.BinOp(node.right, node.op, node.left) if isinstance(node.op, ast.Sub) else node.left
    if isinstance(node, ast.Attribute) and node.attr in _NAMES:
        yield ast.Attribute(node.value, _NAMES[node.attr], node.ctx)
    if isinstance(node, ast.Name) and node.id in _NAMES:
        yield ast.Name(_NAMES[node.id], node.ctx)
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    if isinstance(node, ast.Expr) and isinstance(node.value, (ast.Yield, ast.YieldFrom, ast.Call)):
        yield ast.Pass()
    if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load) and len(node.elts) > 1:
        yield ast.Tuple(node.elts[:-1], node.ctx)


def mutants(tree: ast.Module) -> Iterator[tuple[int, str, ast.Module]]:
    """Line, what stands there now, and the module with it."""
    nodes = list(ast.walk(tree))
    of_types = [n.slice for n in nodes if isinstance(n, ast.Subscript)]
    for place, original in enumerate(nodes):
        if original in of_types:
            continue
        for fault in faults(original):
            changed = copy.deepcopy(tree)
            target = list(ast.walk(changed))[place]
            for parent in ast.walk(changed):
                for name, value in ast.iter_fields(parent):
                    if value is target:
                        setattr(parent, name, fault)
                    elif isinstance(value, list) and target in value:
                        value[value.index(target)] = fault
            yield original.lineno, ast.unparse(fault).splitlines()[0], ast.fix_missing_locations(changed)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("module", type=Path)
    parser.add_argument("tests", nargs="+")
    parser.add_argument("--every", type=int, default=1, help="only each n-th fault")
    options = parser.parse_args()
    survivors = 0
    with tempfile.TemporaryDirectory(prefix="outcrop-mutants-") as scratch:
        for name in _COPIED:
            source, target = ROOT / name, Path(scratch) / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
        module = Path(scratch) / options.module
        command = [sys.executable, "-m", "pytest", "-qx", "-p", "no:cacheprovider", *options.tests]
        if subprocess.run(command, cwd=scratch, capture_output=True).returncode != 0:
            parser.error("the tests fail without a fault")
        found = list(mutants(ast.parse(module.read_text(encoding="utf-8"))))[:: options.every]
        for line, text, tree in found:
            module.write_text(ast.unparse(tree), encoding="utf-8")
            if subprocess.run(command, cwd=scratch, capture_output=True).returncode == 0:
                survivors += 1
                print(f"{options.module}:{line}: not noticed: {text}", flush=True)
    print(f"{len(found)} faults, {survivors} not noticed")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
