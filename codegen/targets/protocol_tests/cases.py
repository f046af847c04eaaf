"""Which files the protocol tests of a service consist of: a GoogleTest case for each case that its model carries."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.cpp import comments
from codegen.cpp.naming import OperationName, Scope
from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.targets.context import Context
from codegen.targets.plan import FileRender
from codegen.targets.protocol_tests import endpoints
from codegen.targets.protocol_tests.checks import Checks
from codegen.targets.protocol_tests.events import Events, Streamed
from codegen.targets.protocol_tests.literals import sized
from codegen.targets.protocol_tests.values import Values

# A file costs seconds before its first case, and files compile side by side.
_CASES_PER_FILE = 100
_STRINGS = ("method", "uri")
# What a case that its shapes can't hold raises.
_UNSTATED = (ModelError, ArithmeticError, AttributeError, KeyError, TypeError, ValueError)


@dataclass(frozen=True)
class Case:
    """A case as the template needs it; everything is C++ text."""

    suite: str
    name: str
    documentation: str
    operation: OperationName
    fill: tuple[str, ...]  # statements that fill the request
    expected: tuple[tuple[str, str], ...] = ()  # of a request: members of ExpectedRequest
    host: str = ""
    answer: tuple[tuple[str, str], ...] = ()  # of a response: members of Answer
    checks: tuple[str, ...] = ()
    error: str = ""  # the error's struct; empty: the operation's own view
    is_stream: bool = False  # the operation answers with events or bytes
    bytes: str | None = None  # of a response that is a stream of bytes: all of them, as text of C++
    streamed: Streamed | None = None  # of a case about these events: the answer's
    endpoint: endpoints.Endpoint | None = None  # of a case about where the request goes


@dataclass(frozen=True)
class Suite:
    files: tuple[FileRender, ...]
    cases: int
    left_out: tuple[str, ...]  # cases that can't be run, and why
    unstated: tuple[str, ...]  # cases that don't fit their shapes, and why: they count as failed


def suite(context: Context) -> Suite:
    return _Suite(context).make()


class _Suite:
    def __init__(self, context: Context):
        self._module = context.module
        self._service = context.service
        self._operations = {o.id: o for o in context.operations}
        self._names = context.names
        self._values = Values(context.service, context.names, context.spelling)
        self._checks = Checks(context.service, context.names, context.spelling)
        self._events = Events(context.full, context.names, self._checks)
        self._scopes: dict[str, Scope] = {}
        self._left_out: list[str] = []
        self._unstated: list[str] = []

    def make(self) -> Suite:
        kinds = ir.CaseKind
        state = {kinds.REQUEST: self._request, kinds.RESPONSE: self._response, kinds.EVENTS: self._streamed}
        stated: list[Case | None] = []
        for operation in self._service.operations:
            for test in operation.protocol_tests:
                if operation.id not in self._operations:
                    self._left_out.append(f"{test.case['id']}: {operation.name} is given events, and is not generated")
                else:
                    stated.append(self._stated(test, state[test.kind], operation))
        for error in self._service.errors.values():
            for test in error.protocol_tests:
                user = self._user_of(error)
                if user is None:
                    self._left_out.append(f"{test.case['id']}: no generated operation has the error")
                else:
                    stated.append(self._stated(test, self._response, user, error))
        for test in self._service.endpoint_tests:
            stated += self._endpoint(test)
        cases = [case for case in stated if case]
        files = [
            self._file(i // _CASES_PER_FILE + 1, cases[i : i + _CASES_PER_FILE])
            for i in range(0, len(cases), _CASES_PER_FILE)
        ]
        sources = [f.path.rpartition("/")[2] for f in files]
        folder = f"{self._module}_cases"
        files.append(
            FileRender(
                "protocol/cases.cmake.j2",
                f"{folder}/CMakeLists.txt",
                {"module": self._module, "sources": sources},
            )
        )
        return Suite(tuple(files), len(cases), tuple(self._left_out), tuple(self._unstated))

    def _file(self, number: int, cases: list[Case]) -> FileRender:
        operations = sorted({c.operation.file for c in cases})
        params = {"module": self._module, "cases": cases, "operations": operations}
        return FileRender("protocol/cases.cc.j2", f"{self._module}_cases/cases_{number}.cc", params)

    def _stated(self, test: ir.ProtocolTest, state: Callable[..., Case], *what: Any) -> Case | None:
        """A case that says what its shapes can't hold must not keep the others from running."""
        try:
            return state(what[0], test.case, *what[1:])
        except _UNSTATED as problem:
            self._unstated.append(_unstated(test.case.get("id", test.shape), problem))
            return None

    def _endpoint(self, test: Mapping[str, Any]) -> list[Case]:
        """None of its calls where one can't be stated."""
        documentation = test.get("documentation", "")
        by_name = {o.name: o for o in self._operations.values()}
        try:
            return [
                Case(
                    **self._common(call.operation, {**test, "id": documentation or "Case"}, "", "Endpoints"),
                    fill=tuple(self._filled(call.operation, call.params)),
                    endpoint=call.endpoint,
                )
                for call in endpoints.calls(test, by_name, self._service.signing_name)
            ]
        except _UNSTATED as problem:
            self._unstated.append(_unstated(documentation or "an endpoint test", problem))
            return []

    def _filled(self, operation: ir.Operation, params: Mapping[str, Any] | None) -> list[str]:
        needed = self._values.minimal(operation.input)
        return self._values.assignments(operation.input, {**needed, **(params or {})})

    def _user_of(self, error: ir.ErrorShape) -> ir.Operation | None:
        users = [o for o in self._operations.values() if error.structure.id in o.errors]
        return min(users, key=lambda o: o.output_stream is not None, default=None)

    def _request(self, operation: ir.Operation, case: dict[str, Any]) -> Case:
        return Case(
            **self._common(operation, case, "Request"),
            fill=tuple(self._values.assignments(operation.input, case.get("params", {}))),
            expected=tuple(_expected(case)),
            host=sized(case.get("host", "")),
        )

    def _response(self, operation: ir.Operation, case: dict[str, Any], error: ir.ErrorShape | None = None) -> Case:
        structure = error.structure if error else operation.answer
        name = self._names.shapes[structure.id].pascal if error else ""
        minimal = self._values.minimal(operation.input)
        params = dict(case.get("params", {}))
        streamed = None if error else operation.output_bytes
        text = params.pop(streamed.name, "") if streamed else ""
        return Case(
            **self._common(operation, case, name or "Response"),
            fill=tuple(self._values.assignments(operation.input, minimal)),
            answer=tuple(_answer(case)),
            checks=tuple(self._checks.of(structure, params, "view")),
            error=name,
            bytes=sized(text) if streamed else None,
        )

    def _streamed(self, operation: ir.Operation, case: dict[str, Any]) -> Case:
        request = case.get("initialRequest", {})
        params = case.get("initialRequestParams", self._values.minimal(operation.input))
        output = case.get("initialResponseParams")
        return Case(
            **self._common(operation, case, "Events"),
            fill=tuple(self._values.assignments(operation.input, params)),
            expected=tuple(_expected(request)),
            host=sized(request.get("host", "")),
            answer=tuple(_streamed_answer(case.get("initialResponse", {}))),
            checks=() if output is None else tuple(self._checks.of(operation.output, output, "view")),
            streamed=self._events.of(operation, case),
        )

    def _common(self, operation: ir.Operation, case: dict[str, Any], kind: str, suite: str = "") -> dict[str, Any]:
        if "id" not in case:
            raise ModelError(operation.id, "a protocol test has no id")
        base = re.sub(r"[^A-Za-z0-9]", "", operation.name)
        suite_name = suite or f"{base}{kind}"
        scope = self._scopes.setdefault(suite_name, Scope())
        name = re.sub(r"[^A-Za-z0-9]+", "_", case["id"]).strip("_") or "Case"
        return {
            "suite": suite_name,
            "name": scope.first_free(name),
            "documentation": comments.one_line(case.get("documentation", "")),
            "operation": self._names.operations[operation.id],
            "is_stream": operation.output_stream is not None or operation.output_bytes is not None,
        }


def _unstated(name: str, problem: Exception) -> str:
    return f"{name}: {type(problem).__name__}: {problem}"


def _expected(case: dict[str, Any]):
    for key in _STRINGS:
        if case.get(key):
            yield key, sized(case[key])
    host = case.get("resolvedHost") or case.get("host", "")
    if host:
        yield "host", sized(host)
    for key, member in (
        ("queryParams", "query"),
        ("forbidQueryParams", "forbidden_query"),
        ("requireQueryParams", "required_query"),
        ("headers", "headers"),
        ("forbidHeaders", "forbidden_headers"),
        ("requireHeaders", "required_headers"),
    ):
        if case.get(key):
            yield member, _headers(case[key]) if key == "headers" else _texts(case[key])
    if case.get("body") is not None:
        yield "body", sized(case["body"])
        if "bodyMediaType" in case:
            yield "media_type", sized(case["bodyMediaType"])


def _answer(case: dict[str, Any]):
    yield "status", str(case.get("code", 200))
    if case.get("headers"):
        yield "headers", _headers(case["headers"])
    yield "body", sized(case.get("body") or "")


def _streamed_answer(initial: dict[str, Any]):
    headers = initial.get("headers", {})
    if not any(name.lower() == "content-type" for name in headers):
        headers = {**headers, "Content-Type": "application/vnd.amazon.eventstream"}
    return _answer({**initial, "headers": headers})


def _texts(texts: list[str]) -> str:
    return f"{{{', '.join(sized(t) for t in texts)}}}"


def _headers(headers: dict[str, str]) -> str:
    return f"{{{', '.join(f'{{{sized(k)}, {sized(v)}}}' for k, v in headers.items())}}}"
