"""The cases of smithy.test#eventStreamTests: what an answer streams, and what its events must hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from codegen.cpp import streams
from codegen.cpp.naming import Names
from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.model.ir import Binding, ScalarKind
from codegen.targets.protocol_tests import frames, literals
from codegen.targets.protocol_tests.checks import Checks

_HTTP = ("headers", "forbidHeaders", "requireHeaders", "body", "bodyMediaType")
_VENDOR = ("vendorParams", "vendorParamsShape")
_CASE = (
    *("id", "protocol", "documentation", "appliesTo", "tags", "events", "expectation", *_VENDOR),
    *("initialRequestParams", "initialRequest", "initialRequestShape"),
    *("initialResponseParams", "initialResponse", "initialResponseShape"),
)
_REQUEST = (*_HTTP, "method", "uri", "host", "resolvedHost", "queryParams", "forbidQueryParams", "requireQueryParams")
_RESPONSE = (*_HTTP, "code")
_EVENT = ("type", "params", "headers", "forbidHeaders", "requireHeaders", "body", "bodyMediaType", "bytes", *_VENDOR)


@dataclass(frozen=True)
class ExpectedEvent:
    number: int  # in the case, from 1
    checks: tuple[str, ...]


@dataclass(frozen=True)
class Streamed:
    """An answer's events as the template needs them; everything is C++ text."""

    frames: tuple[str, ...]
    expected: tuple[ExpectedEvent, ...]  # those that the stream hands out, before what ends it
    fails: bool
    error: str = ""  # struct of the Error that ends it; empty: any
    error_checks: tuple[str, ...] = ()


class Events:
    """Event streams of one service. `full` still has their exceptions."""

    def __init__(self, full: ir.Service, names: Names, checks: Checks):
        self._full = full
        self._names = names
        self._checks = checks

    def of(self, operation: ir.Operation, case: dict[str, Any]) -> Streamed:
        """The operation isn't given events, so all of the case's are its answer's, whatever `type` they say."""
        owner = operation.id
        if operation.output_stream is None:
            raise ModelError(owner, "it streams no events, but a protocol test is about them")
        _check_known(owner, "a protocol test", case, _CASE)
        _check_known(owner, "an initialRequest", case.get("initialRequest", {}), _REQUEST)
        _check_known(owner, "an initialResponse", case.get("initialResponse", {}), _RESPONSE)
        stream = operation.output_stream.type
        events = case.get("events", [])
        for event in events:
            _check_event(owner, event)
        sent = tuple(frames.frame(owner, e) for e in events)
        failure = _expected_failure(owner, case.get("expectation", {"success": {}}))
        if failure is None:
            return Streamed(sent, self._expected(stream, events), fails=False)
        ending = next((i for i, e in enumerate(events) if self._is_failure(stream, e)), len(events) - 1)
        handed_out = self._expected(stream, events[: max(ending, 0)])
        error, checks = "", ()
        if "errorId" in failure:
            error, checks = self._error(stream, failure["errorId"], events[ending] if events else {})
        return Streamed(sent, handed_out, True, error, checks)

    def _expected(self, stream: ir.UnionRef, events: list[dict[str, Any]]) -> tuple[ExpectedEvent, ...]:
        return tuple(ExpectedEvent(i, tuple(self._of_event(stream, e))) for i, e in enumerate(events, 1))

    def _of_event(self, stream: ir.UnionRef, event: dict[str, Any]) -> Iterable[str]:
        if event.get("params") is not None:
            return self._checks.of_event(stream, self._with_blobs(stream, event), "event")
        lines = [f"ASSERT_EQ(event.member, {self._names.shapes[stream.shape].view}::Member::unknown);"]
        name = event.get("headers", {}).get(":event-type", {}).get("string")
        for member, text in (("name", name), ("json", event.get("body"))):
            if text is not None:
                lines.append(f"EXPECT_EQ(event.unknown->{member}, {literals.sized(text)});")
        return lines

    def _with_blobs(self, stream: ir.UnionRef, event: dict[str, Any]) -> dict[str, Any]:
        """The event's params. Tests write a blob's text as it is, but that of a header may be in base64, as the
        header itself is: then both say the same.
        """
        params = event["params"]
        member = self._member(stream, params)
        if member is None or not isinstance(params[member.name], dict):
            return params
        held = dict(params[member.name])
        for header in self._full.structures[member.type.shape].bound(Binding.EVENT_HEADER):
            is_blob = isinstance(header.type, ir.Scalar) and header.type.kind is ScalarKind.BLOB
            sent = event.get("headers", {}).get(header.wire_name, {}).get("blob")
            if is_blob and sent is not None and held.get(header.name) == sent:
                held[header.name] = frames.decoded(sent)
        return {member.name: held}

    def _member(self, stream: ir.UnionRef, params: dict[str, Any]) -> ir.Member | None:
        """The event or exception that the params name, if it is one."""
        return next((m for m in self._full.unions[stream.shape].members if [*params] == [m.name]), None)

    def _is_failure(self, stream: ir.UnionRef, event: dict[str, Any]) -> bool:
        member = self._member(stream, event.get("params") or {})
        type_ = event.get("headers", {}).get(":message-type", {}).get("string")
        return type_ in ("exception", "error") or member is not None and streams.is_exception(member, self._full)

    def _error(self, stream: ir.UnionRef, error_id: str, event: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
        """The struct, and what it must hold: the params of the event that ends the stream, where it is that error's."""
        error = self._full.errors.get(error_id)
        if error is None:
            raise ModelError(error_id, "a protocol test expects this error, but no operation has it")
        checks: list[str] = []
        params = event.get("params") or {}
        member = self._member(stream, params)
        if params and member is None:
            raise ModelError(stream.shape, f"a protocol test sends {sorted(params)} of it, which is not one member")
        if member is not None and member.type == ir.StructureRef(error_id):
            checks = self._checks.of(error.structure, params[member.name], "held")
        return self._names.shapes[error_id].pascal, tuple(checks)


def _check_event(owner: str, event: dict[str, Any]) -> None:
    _check_known(owner, "an event of a protocol test", event, _EVENT)
    if event.get("type") not in ("request", "response"):
        raise ModelError(owner, f"an event of a protocol test is of the unknown type {event.get('type')!r}")


def _expected_failure(owner: str, expectation: dict[str, Any]) -> dict[str, Any] | None:
    """None: the case expects success."""
    _check_known(owner, "an expectation of a protocol test", expectation, ("success", "failure"))
    if len(expectation) != 1:
        raise ModelError(owner, "an expectation of a protocol test is one of success and failure")
    _check_known(owner, "an expected failure of a protocol test", expectation.get("failure", {}), ("errorId",))
    return expectation.get("failure")


def _check_known(owner: str, what: str, stated: dict[str, Any], known: Iterable[str]) -> None:
    for name in stated:
        if name not in known:
            raise ModelError(owner, f"{what} has the member {name!r}, which is not known")
