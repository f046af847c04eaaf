"""The part of JMESPath that waiters are compiled from: `a.b`, `a[].b`, `a[*].b`, `length(a)`, and one comparison."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, Union as AnyOf


class Unsupported(Exception):
    """The expression has something that the generator does not compile."""


@dataclass(frozen=True)
class Path:
    """Member names, and `FLATTEN` where the elements of a list come next."""

    steps: tuple[str, ...]


FLATTEN = "[]"


@dataclass(frozen=True)
class Length:
    path: Path


@dataclass(frozen=True)
class Literal:
    value: Any


@dataclass(frozen=True)
class Comparison:
    operator: str
    left: Expression
    right: Expression


Expression = AnyOf[Path, Length, Literal, Comparison]

_TOKEN = re.compile(
    r"""\s*(?:(?P<name>[A-Za-z_][A-Za-z0-9_]*)|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<raw>'(?:[^'\\]|\\.)*')
    |(?P<json>`(?:[^`\\]|\\.)*`)|(?P<symbol>\[\]|\[\*\]|==|!=|<=|>=|<|>|\.|\(|\))|(?P<other>\S))""",
    re.X,
)


def parse(text: str) -> Expression:
    tokens = _tokens(text)
    expression, rest = _comparison(tokens)
    if rest:
        raise Unsupported(f"{rest[0][1]!r} in the path {text!r}")
    return expression


def paths(expression: Expression) -> tuple[Path, ...]:
    """All that the expression looks at."""
    match expression:
        case Path():
            return (expression,)
        case Length(path):
            return (path,)
        case Comparison(_, left, right):
            return paths(left) + paths(right)
    return ()


def _tokens(text: str) -> list[tuple[str, str]]:
    found, at = [], 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        assert match, text
        found.append((match.lastgroup or "", match.group().strip()))
        at = match.end()
    return found


def _comparison(tokens: list[tuple[str, str]]) -> tuple[Expression, list[tuple[str, str]]]:
    left, rest = _operand(tokens)
    if rest and rest[0][1] in ("==", "!=", "<", "<=", ">", ">="):
        right, after = _operand(rest[1:])
        return Comparison(rest[0][1], left, right), after
    return left, rest


def _operand(tokens: list[tuple[str, str]]) -> tuple[Expression, list[tuple[str, str]]]:
    if not tokens:
        raise Unsupported("a path that ends too early")
    kind, text = tokens[0]
    if kind == "json":
        content = text[1:-1].replace("\\`", "`")
        try:
            return Literal(json.loads(content)), tokens[1:]
        except ValueError:
            return Literal(content), tokens[1:]  # the old form of string literals
    if kind == "raw":
        return Literal(text[1:-1].replace("\\'", "'")), tokens[1:]
    if kind == "name" and len(tokens) > 1 and tokens[1][1] == "(":
        if text != "length":
            raise Unsupported(f"the function {text}")
        path, rest = _path(tokens[2:])
        if not rest or rest[0][1] != ")":
            raise Unsupported("an argument of length that is no plain path")
        return Length(path), rest[1:]
    return _path(tokens)


def _path(tokens: list[tuple[str, str]]) -> tuple[Path, list[tuple[str, str]]]:
    steps: list[str] = []
    expects_name = True
    while tokens:
        kind, text = tokens[0]
        if expects_name and kind in ("name", "quoted"):
            steps.append(json.loads(text) if kind == "quoted" else text)
            expects_name = False
        elif not expects_name and text in ("[]", "[*]"):
            steps.append(FLATTEN)
        elif not expects_name and text == ".":
            expects_name = True
        else:
            break
        tokens = tokens[1:]
    if expects_name:
        raise Unsupported(f"{tokens[0][1]!r} in a path" if tokens else "a path that ends too early")
    return Path(tuple(steps)), tokens
