"""Waiters: acceptors compiled to C++ that looks at a request and its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from codegen.cpp import comments
from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names
from codegen.cpp.spelling import Spelling, is_optional_in_view
from codegen.cpp.words import snake_case
from codegen.model import ir
from codegen.model.jmespath import FLATTEN, Comparison, Expression, Length, Literal, Path, Unsupported, parse

_COMPARATORS = {
    "stringEquals": "all",
    "booleanEquals": "all",
    "allStringEquals": "all",
    "anyStringEquals": "any",
}
_FLIPPED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_STATES = {"success": "success", "failure": "failure", "retry": "retry"}


@dataclass(frozen=True)
class Acceptor:
    """`if (condition)`, or where there are statements, what is true of the values that they add to `matches`."""

    state: str
    condition: str = ""
    expected: str = ""  # C++ text
    statements: tuple[str, ...] = ()
    quantifier: str = ""  # all, any


@dataclass(frozen=True)
class Waiter:
    name: str  # "wait_until_job_complete"
    function: str  # "judge_job_complete"
    model_name: str  # C++ text
    acceptors: tuple[Acceptor, ...]
    min_delay: int
    max_delay: int
    doc: tuple[str, ...]
    uses_request: bool


@dataclass(frozen=True)
class _Value:
    """A C++ expression for something that is there."""

    text: str
    type: ir.Type


# What to do with each value; gives one statement.
_Sink = Callable[[_Value], str]


class Compiler:
    """Of the waiters of one service."""

    def __init__(self, service: ir.Service, names: Names, spelling: Spelling):
        self._service = service
        self._names = names
        self._spelling = spelling
        self._taken = {n for o in names.operations.values() for n in (o.method, o.pages, o.items, *o.waiters.values())}

    def waiter(self, operation: ir.Operation, waiter: ir.Waiter) -> Waiter:
        """Raises Unsupported."""
        if operation.input_stream or operation.output_stream:
            raise Unsupported("an operation that streams")
        acceptors = tuple(self._acceptor(operation, a) for a in waiter.acceptors)
        name = self._name(operation, waiter)
        return Waiter(
            name=name,
            function=f"judge_{name.removeprefix('wait_until_')}",
            model_name=string_literal(waiter.name),
            acceptors=acceptors,
            min_delay=waiter.min_delay,
            max_delay=waiter.max_delay,
            doc=comments.wrapped(
                comments.plain_text(waiter.documentation)
                + [
                    f"Calls {self._names.operations[operation.id].method} until its answer shows {waiter.name}, and "
                    "returns that answer; without members where it is an error that is waited for."
                ]
            ),
            uses_request=any("request." in s for a in acceptors for s in a.statements),
        )

    def _name(self, operation: ir.Operation, waiter: ir.Waiter) -> str:
        """The one that it has had before, or a new one."""
        name = self._names.operations[operation.id].waiters.get(waiter.name)
        if not name:
            name = f"wait_until_{snake_case(waiter.name)}"
            while name in self._taken:
                name += "_"
            self._taken.add(name)
        return name

    def _acceptor(self, operation: ir.Operation, acceptor: ir.Acceptor) -> Acceptor:
        state = _STATES.get(acceptor.state)
        if state is None or len(acceptor.matcher) != 1:
            raise Unsupported(f"an acceptor of the state {acceptor.state!r}")
        (kind, matcher), = acceptor.matcher.items()
        if kind == "success":
            return Acceptor(state, condition="response" if matcher else "!response")
        if kind == "errorType":
            name = string_literal(str(matcher).rpartition("#")[2])
            return Acceptor(state, condition=f"!response && response.error().code == {name}")
        if kind == "status":  # of botocore's models
            return Acceptor(state, condition=f"response.http_status() == {int(matcher)}")
        if kind not in ("output", "inputOutput"):
            raise Unsupported(f"the matcher {kind!r}")
        quantifier = _COMPARATORS.get(matcher["comparator"])
        if quantifier is None:
            raise Unsupported(f"the comparator {matcher['comparator']!r}")
        statements = self._statements(operation, parse(matcher["path"]), kind == "inputOutput")
        return Acceptor(
            state,
            expected=string_literal(str(matcher["expected"])),
            statements=statements,
            quantifier=quantifier,
        )

    def _statements(self, operation: ir.Operation, expression: Expression, both_sides: bool) -> tuple[str, ...]:
        def visit(path: Path, sink: _Sink) -> str:
            return self._visit(operation, path, both_sides, sink)

        if isinstance(expression, Path):
            return (visit(expression, lambda value: f"matches.add({_matchable(value)});"),)
        if not isinstance(expression, Comparison):
            raise Unsupported("a path that gives neither texts nor booleans")
        operator, left, right = expression.operator, expression.left, expression.right
        if isinstance(left, Literal):
            operator, left, right = _FLIPPED[operator], right, left
        if isinstance(left, Length) and isinstance(right, Literal) and type(right.value) is int and right.value >= 0:
            return self._compare_length(left.path, operator, right.value, visit)
        if operator not in ("==", "!=") or not isinstance(left, Path):
            raise Unsupported(f"a comparison by {operator} of what is no length")
        start = "false" if operator == "==" else "true"
        if isinstance(right, Literal):
            compare = visit(left, lambda value: f"result = {_compared(value, operator, right.value)};")
        elif isinstance(right, Path):
            compare = visit(
                left, lambda a: visit(right, lambda b: f"result = {_matchable(a)} {operator} {_matchable(b)};")
            )
        else:
            raise Unsupported("a comparison of paths with lengths")
        if "for (" in compare:
            raise Unsupported("a comparison of lists")
        return (f"bool result = {start};", compare, "matches.add(result);")

    @staticmethod
    def _compare_length(path: Path, operator: str, number: int, visit: Callable[[Path, _Sink], str]) -> tuple[str, ...]:
        if FLATTEN in path.steps:
            return (
                "std::size_t count = 0;",
                visit(path, lambda _: "++count;").replace("for (const", "for ([[maybe_unused]] const"),
                f"matches.add(count {operator} std::size_t{{{number}}});",
            )

        def add(value: _Value) -> str:
            if not isinstance(value.type, (ir.ListOf, ir.MapOf)):
                raise Unsupported("the length of what is neither a list nor a map")
            is_view_of_map = isinstance(value.type, ir.MapOf) and not value.text.startswith("request")
            size = f"{value.text}{'.entries' if is_view_of_map else ''}.size()"
            return f"matches.add({size} {operator} std::size_t{{{number}}});"

        return (visit(path, add),)

    def _visit(self, operation: ir.Operation, path: Path, both_sides: bool, sink: _Sink) -> str:
        """One statement that hands every value that the path leads to to `sink`."""
        steps = list(path.steps)
        owns = False
        if both_sides:
            side = steps.pop(0)
            if side not in ("input", "output") or not steps:
                raise Unsupported(f"a path that begins with {side!r} and not with input or output")
            owns = side == "input"
        structure: ir.Structure | ir.UnionShape = operation.input if owns else operation.output
        text, expression, prefix = "", "request" if owns else "output", "."
        value: ir.Type | None = None
        for depth, step in enumerate(steps):
            if step == FLATTEN:
                if not isinstance(value, ir.ListOf):
                    raise Unsupported("a projection of what is no list")
                item = f"item{depth}"
                holder = expression if prefix == "." else f"*{expression}"
                text += f"for (const auto& {item} : {holder}) "
                expression, prefix = item, "."
                if value.sparse:
                    text += f"if ({item}) "
                    prefix = "->"
                value = value.element
                continue
            if value is not None:
                structure = self._shape(value)
            member = next((m for m in structure.members if m.name == step), None)
            if member is None:
                raise Unsupported(f"the member {step!r}, which {ir.shape_name(structure.id)} does not have")
            expression = f"{expression}{prefix}{self._names.members[member.id]}"
            prefix = "."
            if owns or self._may_be_absent(structure, member):
                text += f"if ({expression}) "
                is_open = not owns and isinstance(structure, ir.Structure) and isinstance(member.type, ir.EnumRef)
                prefix = "." if is_open else "->"
            value = member.type
        assert value is not None
        return text + sink(_Value(expression if prefix == "." else f"(*{expression})", value))

    def _shape(self, type_: ir.Type) -> ir.Structure | ir.UnionShape:
        if isinstance(type_, ir.StructureRef):
            return self._service.structures[type_.shape]
        if isinstance(type_, ir.UnionRef):
            return self._service.unions[type_.shape]
        raise Unsupported("a member of what is no structure")

    def _may_be_absent(self, owner: ir.Structure | ir.UnionShape, member: ir.Member) -> bool:
        """The view holds an optional of one kind or the other, or an Open."""
        if isinstance(owner, ir.UnionShape) or self._spelling.is_reference(owner.id, member):
            return True
        is_open = isinstance(member.type, ir.EnumRef) and not member.required and member.default is None
        return is_open or is_optional_in_view(member)


def _matchable(value: _Value) -> str:
    type_ = value.type
    is_optional = value.text.startswith("(*")
    bare = value.text[1:-1] if is_optional else value.text
    if isinstance(type_, ir.EnumRef):
        return f"std::string_view({f'{bare[1:]}->' if is_optional else f'{bare}.'}text())"
    if isinstance(type_, ir.Scalar) and type_.kind is ir.ScalarKind.STRING:
        return f"std::string_view({bare})"
    if isinstance(type_, ir.Scalar) and type_.kind is ir.ScalarKind.BOOLEAN:
        return bare
    raise Unsupported("a path that leads to neither texts nor booleans")


def _compared(value: _Value, operator: str, literal: object) -> str:
    kind = value.type.kind if isinstance(value.type, ir.Scalar) else None
    if isinstance(literal, bool):
        if kind is not ir.ScalarKind.BOOLEAN:
            raise Unsupported("a boolean beside what is none")
        return f"{value.text} {operator} {'true' if literal else 'false'}"
    if not isinstance(literal, str) or kind is ir.ScalarKind.BOOLEAN:
        raise Unsupported(f"a comparison with {literal!r}")
    return f"{_matchable(value)} {operator} {string_literal(literal)}"
