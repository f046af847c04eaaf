"""Waiters: acceptors compiled to C++ that looks at a request and its answer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codegen.cpp import comments
from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names
from codegen.cpp.spelling import Spelling, is_optional_in_view
from codegen.cpp.words import snake_case
from codegen.model import ir
from codegen.model.jmespath import FLATTEN, Comparison, Expression, Length, Literal, Path, Unsupported, parse, paths

_COMPARATORS = {
    "stringEquals": "any",  # of one value
    "booleanEquals": "any",
    "allStringEquals": "all",
    "anyStringEquals": "any",
}
_FLIPPED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
_STATES = {"success": "success", "failure": "failure", "retry": "retry"}


@dataclass(frozen=True)
class Check:
    """`if (condition)` the state is this."""

    state: str
    condition: str = ""
    expected: tuple[str, ...] = ()  # C++ texts, for what is true of the `values` that statements have collected
    quantifier: str = ""  # all, any


@dataclass(frozen=True)
class Look:
    """Checks in their order, where there are statements of the values that they add to `values`."""

    checks: tuple[Check, ...]
    statements: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reasons:
    """What the service says of a failure, in its answer."""

    function: str = ""  # collects them
    statements: tuple[str, ...] = ()
    text: str = ""  # C++ text, where they may not be quoted

    @property
    def argument(self) -> str:
        """Of `ruled_out`, behind the state."""
        if self.text:
            return f", {self.text}"
        return f", {self.function}(output)" if self.function else ""


@dataclass(frozen=True)
class Waiter:
    name: str  # "wait_until_job_complete"
    function: str  # "judge_job_complete"
    model_name: str  # C++ text
    looks: tuple[Look, ...]
    reasons: Reasons
    min_delay: int
    max_delay: int
    max_wait: int
    doc: tuple[str, ...]
    uses_request: bool


@dataclass(frozen=True)
class _Value:
    """What a path leads to and is there: a C++ expression for it, or for what holds it."""

    holder: str
    is_held: bool  # by an optional, a reference or a box
    type: ir.Type
    is_owned: bool  # a part of the request
    sensitive: bool

    @property
    def bare(self) -> str:
        """As an argument."""
        return f"*{self.holder}" if self.is_held else self.holder

    @property
    def text(self) -> str:
        return f"({self.bare})" if self.is_held else self.bare

    def member(self, name: str) -> str:
        return f"{self.holder}{'->' if self.is_held else '.'}{name}"


# What to do with each value; gives one statement.
_Sink = Callable[[_Value], str]


def compiled(
    operations: Iterable[ir.Operation], service: ir.Service, names: Names, spelling: Spelling
) -> dict[tuple[ir.ShapeId, str], Waiter | Unsupported]:
    """By operation and waiter: the waiter, or why there is none."""
    compiler = Compiler(service, names, spelling)
    found: dict[tuple[ir.ShapeId, str], Waiter | Unsupported] = {}
    for operation in operations:
        for waiter in operation.waiters:
            try:
                found[operation.id, waiter.name] = compiler.waiter(operation, waiter)
            except Unsupported as problem:
                found[operation.id, waiter.name] = problem
    return found


class Compiler:
    """Of the waiters of one service."""

    def __init__(self, service: ir.Service, names: Names, spelling: Spelling):
        self._service = service
        self._names = names
        self._spelling = spelling
        self._taken = {n for o in names.operations.values() for n in (o.method, o.pages, o.items, *o.waiters.values())}

    def waiter(self, operation: ir.Operation, waiter: ir.Waiter) -> Waiter:
        """Raises Unsupported."""
        if operation.input_stream or operation.output_stream or operation.output_bytes:
            raise Unsupported("an operation that streams")
        looks = _joined([self._look(operation, a) for a in waiter.acceptors])
        name = self._name(operation, waiter)
        return Waiter(
            name=name,
            function=f"judge_{name.removeprefix('wait_until_')}",
            model_name=string_literal(waiter.name),
            looks=looks,
            reasons=self._reasons(operation, waiter),
            min_delay=waiter.min_delay,
            max_delay=waiter.max_delay,
            max_wait=waiter.max_wait,
            doc=comments.wrapped(self._doc(operation, waiter)),
            uses_request=any(_asks_request(a) for a in waiter.acceptors),
        )

    def _doc(self, operation: ir.Operation, waiter: ir.Waiter) -> list[str]:
        method = self._names.operations[operation.id].method
        awaited, failures = _told(waiter, "success"), _told(waiter, "failure")
        text = f"Calls {method} until it answers with {awaited or f'what is {waiter.name}'}, and returns that answer"
        if any(a.state == "success" and a.matcher.keys() & {"errorType", "success"} for a in waiter.acceptors):
            text += ", which has no members where it is an error"
        text += "."
        if failures:
            text += f" {failures} ends the wait with the error WaiterFailed, which names the state"
            text += " and the service's reasons." if waiter.reasons else "."
        text += f" Pauses for {waiter.min_delay} to {waiter.max_delay} s; "
        text += f"waits for {_duration(waiter.max_wait)} at most."
        return [*comments.plain_text(waiter.documentation), text]

    def _reasons(self, operation: ir.Operation, waiter: ir.Waiter) -> Reasons:
        if not waiter.reasons:
            return Reasons()
        values: list[_Value] = []

        def add(value: _Value) -> str:
            values.append(value)
            return f"reasons.add({_matchable(value)});"

        paths = [parse(path) for path in waiter.reasons]
        for text, path in zip(waiter.reasons, paths):
            if not isinstance(path, Path):
                raise Unsupported(f"reasons by {text!r}, which is no plain path")
        statements = tuple(self._visit(operation, path, False, add) for path in paths)
        if any(value.sensitive for value in values):
            members = " and ".join(path.removesuffix("[]") for path in waiter.reasons)
            return Reasons(text=string_literal(f"{members} may tell why: sensitive, and in Response::raw_body() alone"))
        name = self._names.operations[operation.id].file
        return Reasons(function=f"{name}_reasons", statements=statements)

    def _name(self, operation: ir.Operation, waiter: ir.Waiter) -> str:
        """The one that it has had before, or a new one."""
        name = self._names.operations[operation.id].waiters.get(waiter.name)
        if not name:
            name = f"wait_until_{snake_case(waiter.name)}"
            while name in self._taken:
                name += "_"
            self._taken.add(name)
        return name

    def _look(self, operation: ir.Operation, acceptor: ir.Acceptor) -> Look:
        state = _STATES.get(acceptor.state)
        if state is None or len(acceptor.matcher) != 1:
            raise Unsupported(f"an acceptor of the state {acceptor.state!r}")
        (kind, matcher), = acceptor.matcher.items()
        if kind == "success":
            return Look((Check(state, "!answer.error" if matcher else "answer.error"),))
        if kind == "errorType":
            name = string_literal(str(matcher).rpartition("#")[2])
            return Look((Check(state, f"answer.error && answer.error->code == {name}"),))
        if kind == "status":  # of botocore's models
            return Look((Check(state, f"answer.http_status == {int(matcher)}"),))
        if kind not in ("output", "inputOutput"):
            raise Unsupported(f"the matcher {kind!r}")
        quantifier = _COMPARATORS.get(matcher["comparator"])
        if quantifier is None:
            raise Unsupported(f"the comparator {matcher['comparator']!r}")
        statements = self._statements(operation, parse(matcher["path"]), kind == "inputOutput")
        expected = string_literal(str(matcher["expected"]))
        return Look((Check(state, expected=(expected,), quantifier=quantifier),), statements)

    def _statements(self, operation: ir.Operation, expression: Expression, both_sides: bool) -> tuple[str, ...]:
        def visit(path: Path, sink: _Sink) -> str:
            return self._visit(operation, path, both_sides, sink)

        if isinstance(expression, Path):
            return (visit(expression, lambda value: f"values.add({_matchable(value)});"),)
        if not isinstance(expression, Comparison):
            raise Unsupported("a path that gives neither texts nor booleans")
        operator, left, right = expression.operator, expression.left, expression.right
        if isinstance(left, Literal):
            operator, left, right = _FLIPPED[operator], right, left
        if isinstance(left, Length) and isinstance(right, Literal) and type(right.value) is int and right.value >= 0:
            return self._compare_length(operation, left.path, operator, right.value, both_sides)
        if operator not in ("==", "!=") or not isinstance(left, Path):
            raise Unsupported(f"a comparison by {operator} of what is no length")
        if any(FLATTEN in path.steps for path in paths(expression)):
            raise Unsupported("a comparison of lists")
        start = "false" if operator == "==" else "true"
        if isinstance(right, Literal):
            compare = visit(left, lambda value: f"result = {_compared(value, operator, right.value)};")
        elif isinstance(right, Path):
            compare = visit(
                left, lambda a: visit(right, lambda b: f"result = {_matchable(a)} {operator} {_matchable(b)};")
            )
        else:
            raise Unsupported("a comparison of paths with lengths")
        return (f"bool result = {start};", compare, "values.add(result);")

    def _compare_length(
        self, operation: ir.Operation, path: Path, operator: str, number: int, both_sides: bool
    ) -> tuple[str, ...]:
        if FLATTEN in path.steps:
            return (
                "std::size_t count = 0;",
                self._visit(operation, path, both_sides, lambda _: "++count;", uses_values=False),
                f"values.add(count {operator} std::size_t{{{number}}});",
            )

        def add(value: _Value) -> str:
            if not isinstance(value.type, (ir.ListOf, ir.MapOf)):
                raise Unsupported("the length of what is neither a list nor a map")
            is_view_of_map = isinstance(value.type, ir.MapOf) and not value.is_owned
            size = f"{value.text}{'.entries()' if is_view_of_map else ''}.size()"
            return f"values.add({size} {operator} std::size_t{{{number}}});"

        return (self._visit(operation, path, both_sides, add),)

    def _visit(
        self, operation: ir.Operation, path: Path, both_sides: bool, sink: _Sink, uses_values: bool = True
    ) -> str:
        """One statement that hands every value that the path leads to to `sink`."""
        steps = list(path.steps)
        owns = False
        if both_sides:
            side = steps.pop(0)
            if side not in ("input", "output") or not steps:
                raise Unsupported(f"a path that begins with {side!r} and not with input or output")
            owns = side == "input"
        structure: ir.Structure | ir.UnionShape = operation.input if owns else operation.output
        value = _Value("request" if owns else "output", False, ir.StructureRef(structure.id), owns, False)
        statement = ""
        for depth, step in enumerate(steps):
            if step == FLATTEN:
                if not isinstance(value.type, ir.ListOf):
                    raise Unsupported("a projection of what is no list")
                item = f"item{depth}"
                declared = f"{'' if uses_values else '[[maybe_unused]] '}const auto& {item}"
                statement += f"for ({declared} : {value.bare}) "
                statement += f"if ({item}) " if value.type.sparse else ""
                value = dataclasses.replace(value, holder=item, is_held=value.type.sparse, type=value.type.element)
                continue
            if depth > 0:
                structure = self._shape(value.type)
            member = next((m for m in structure.members if m.name == step), None)
            if member is None:
                raise Unsupported(f"the member {step!r}, which {ir.shape_name(structure.id)} does not have")
            holder = value.member(self._names.members[member.id])
            may_be_absent = owns or self._may_be_absent(structure, member)
            statement += f"if ({holder}) " if may_be_absent else ""
            is_open = not owns and isinstance(structure, ir.Structure) and isinstance(member.type, ir.EnumRef)
            sensitive = value.sensitive or member.sensitive
            value = _Value(holder, may_be_absent and not is_open, member.type, owns, sensitive)
        return statement + sink(value)

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


def _joined(looks: list[Look]) -> tuple[Look, ...]:
    """Neighbours that look at the same values become one, and so do checks for any of several values."""
    joined: list[Look] = []
    for look in looks:
        if not (look.statements and joined and joined[-1].statements == look.statements):
            joined.append(look)
            continue
        *before, last = joined[-1].checks
        (check,) = look.checks
        if (check.state, check.quantifier) == (last.state, last.quantifier) and check.quantifier == "any":
            check = dataclasses.replace(check, expected=last.expected + check.expected)
        else:
            before.append(last)
        joined[-1] = dataclasses.replace(look, checks=(*before, check))
    return tuple(joined)


def _told(waiter: ir.Waiter, state: str) -> str:
    """What leads to the state, for people: "Failed or Stopped"."""
    texts = []
    for acceptor in (a for a in waiter.acceptors if a.state == state):
        output = acceptor.matcher.get("output", {})
        if output.get("comparator", "").lower().endswith("stringequals"):
            texts.append(comments.one_line(str(output["expected"])))
        if "errorType" in acceptor.matcher and state == "success":
            texts.append(f"the error {comments.one_line(acceptor.matcher['errorType']).rpartition('#')[2]}")
    return " or ".join(filter(None, (", ".join(texts[:-1]), *texts[-1:])))


def _duration(seconds: int) -> str:
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds % length == 0:
            return f"{seconds // length} {unit}{'' if seconds == length else 's'}"
    return f"{seconds} s"


def _asks_request(acceptor: ir.Acceptor) -> bool:
    asked = acceptor.matcher.get("inputOutput")
    return asked is not None and any(path.steps[0] == "input" for path in paths(parse(asked["path"])))


def _matchable(value: _Value) -> str:
    type_ = value.type
    if isinstance(type_, ir.EnumRef):
        return f"std::string_view({value.member('text()')})"
    if isinstance(type_, ir.Scalar) and type_.kind is ir.ScalarKind.STRING:
        return f"std::string_view({value.bare})"
    if isinstance(type_, ir.Scalar) and type_.kind is ir.ScalarKind.BOOLEAN:
        return value.bare
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
