"""HTTP bindings: which traits bind a member where, what may be bound there, and how URI patterns read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.model.ir import Binding, ScalarKind, TimestampFormat

_BY_TRAIT = {
    "smithy.api#httpLabel": Binding.LABEL,
    "smithy.api#httpQuery": Binding.QUERY,
    "smithy.api#httpQueryParams": Binding.QUERY_PARAMS,
    "smithy.api#httpHeader": Binding.HEADER,
    "smithy.api#httpPrefixHeaders": Binding.PREFIX_HEADERS,
    "smithy.api#httpPayload": Binding.PAYLOAD,
    "smithy.api#httpResponseCode": Binding.STATUS_CODE,
    "smithy.api#eventHeader": Binding.EVENT_HEADER,
    "smithy.api#eventPayload": Binding.EVENT_PAYLOAD,
}
_NAMED_BY_TRAIT = (Binding.QUERY, Binding.HEADER, Binding.PREFIX_HEADERS)

# Elsewhere the traits of the other direction mean nothing, and the member belongs to the body.
REQUEST = frozenset(
    [
        Binding.LABEL,
        Binding.QUERY,
        Binding.QUERY_PARAMS,
        Binding.HEADER,
        Binding.PREFIX_HEADERS,
        Binding.PAYLOAD,
    ]
)
RESPONSE = frozenset([Binding.HEADER, Binding.PREFIX_HEADERS, Binding.PAYLOAD, Binding.STATUS_CODE])
EVENT = frozenset([Binding.EVENT_HEADER, Binding.EVENT_PAYLOAD])

DEFAULT_TIMESTAMPS = {
    Binding.LABEL: TimestampFormat.DATE_TIME,
    Binding.QUERY: TimestampFormat.DATE_TIME,
    Binding.QUERY_PARAMS: TimestampFormat.DATE_TIME,
    Binding.HEADER: TimestampFormat.HTTP_DATE,
    Binding.PREFIX_HEADERS: TimestampFormat.HTTP_DATE,
}

_TEXTUAL = frozenset(ScalarKind) - {ScalarKind.BLOB, ScalarKind.DOCUMENT}


def honoured_by(protocol: ir.Protocol, bindings: frozenset[Binding]) -> frozenset[Binding]:
    """awsJson has all in the body."""
    return bindings if protocol is ir.Protocol.REST_JSON_1 else frozenset()


def of_member(
    name: str, traits: dict[str, Any], honoured: frozenset[Binding], protocol: ir.Protocol
) -> tuple[Binding, str]:
    """Where the member travels, and under which name."""
    if protocol is ir.Protocol.AWS_JSON_1_1:
        return Binding.BODY, name
    for trait, binding in _BY_TRAIT.items():
        if trait in traits and binding in honoured:
            return binding, traits[trait] if binding in _NAMED_BY_TRAIT else name
    return Binding.BODY, traits.get("smithy.api#jsonName", name)


def check(member: str, binding: Binding, type_: ir.Type) -> None:
    """Refuses a binding that restJson1 does not have for the type."""
    if binding is Binding.LABEL and not _is_textual(type_):
        raise ModelError(member, "smithy.api#httpLabel binds a string, number, boolean, timestamp or enum")
    if binding in (Binding.QUERY, Binding.HEADER) and not _is_textual_or_list(type_):
        raise ModelError(member, f"only scalars and lists of them can be bound to a {binding.value}")
    if binding is Binding.QUERY_PARAMS and not (isinstance(type_, ir.MapOf) and _is_string_or_list(type_.value)):
        raise ModelError(member, "smithy.api#httpQueryParams binds maps of strings or of lists of strings")
    if binding is Binding.PREFIX_HEADERS and not (isinstance(type_, ir.MapOf) and _is_string_or_list(type_.value)):
        raise ModelError(member, "smithy.api#httpPrefixHeaders binds maps of strings")
    if binding is Binding.STATUS_CODE and type_ != ir.Scalar(ScalarKind.INTEGER):
        raise ModelError(member, "smithy.api#httpResponseCode binds an integer")
    if binding is Binding.PAYLOAD:
        payload_scalars = (ScalarKind.STRING, ScalarKind.BLOB, ScalarKind.DOCUMENT)
        whole = isinstance(type_, (ir.StructureRef, ir.UnionRef, ir.EnumRef))
        if not whole and not (isinstance(type_, ir.Scalar) and type_.kind in payload_scalars):
            raise ModelError(
                member, "smithy.api#httpPayload binds a string, enum, blob, structure, union or document in restJson1"
            )


def _is_textual(type_: ir.Type) -> bool:
    return isinstance(type_, (ir.EnumRef, ir.IntEnumRef)) or isinstance(type_, ir.Scalar) and type_.kind in _TEXTUAL


def _is_textual_or_list(type_: ir.Type) -> bool:
    return _is_textual(type_.element) if isinstance(type_, ir.ListOf) else _is_textual(type_)


def _is_string_or_list(type_: ir.Type) -> bool:
    inner = type_.element if isinstance(type_, ir.ListOf) else type_
    return isinstance(inner, ir.EnumRef) or isinstance(inner, ir.Scalar) and inner.kind is ScalarKind.STRING


def is_bound_elsewhere(traits: Mapping[str, Any], honoured: frozenset[Binding]) -> bool:
    """The member has a place in messages of the other direction."""
    return any(trait in traits and binding not in honoured for trait, binding in _BY_TRAIT.items())


def checked_payload(structure: ir.Structure, bound_elsewhere: frozenset[str] = frozenset()) -> ir.Structure:
    """The structure, if its payload leaves nothing without a place but members that have theirs in the other
    direction.
    """
    payload = structure.bound(Binding.PAYLOAD) + structure.bound(Binding.EVENT_STREAM)
    if len(payload) > 1:
        raise ModelError(payload[1].id, f"{payload[0].name} is the payload already")
    body = [m for m in structure.bound(Binding.BODY) if m.name not in bound_elsewhere]
    if payload and body:
        raise ModelError(body[0].id, f"{payload[0].name} is the whole payload, so this member has no place")
    return structure


def check_no_streams(structures: tuple[ir.Structure, ...]) -> None:
    """Of awsJson, whose bodies are JSON and whose event streams begin with messages of their own."""
    for member in (m for s in structures for m in s.members):
        is_blob = isinstance(member.type, ir.Scalar) and member.type.streaming
        if is_blob or member.binding is Binding.EVENT_STREAM:
            raise ModelError(member.id, "streams are not generated of awsJson1_1")


def parse_uri(operation: str, uri: str) -> tuple[tuple[ir.Segment, ...], tuple[str, ...]]:
    """The path's segments and the query literals of a URI pattern like "/a/{b}/{c+}?d=e&f"."""
    path, _, query = uri.partition("?")
    if not path.startswith("/"):
        raise ModelError(operation, f"its URI {uri!r} does not start with a slash")
    segments = _parse_labels(path)
    greedy = [s.label for s in segments if s.greedy]
    if len(greedy) > 1 or greedy and any(s.label for s in segments[segments_index(segments, greedy[0]) + 1 :]):
        raise ModelError(operation, f"its URI {uri!r} has a label behind the greedy label {greedy[0]}")
    return segments, tuple(literal for literal in query.split("&") if literal)


def segments_index(segments: tuple[ir.Segment, ...], label: str) -> int:
    return next(i for i, s in enumerate(segments) if s.label == label)


def _parse_labels(pattern: str) -> tuple[ir.Segment, ...]:
    segments = []
    for literal, label, plus in re.findall(r"([^{]+)|\{([^}+]+)(\+?)\}", pattern):
        segments.append(ir.Segment(literal=literal) if literal else ir.Segment(label=label, greedy=bool(plus)))
    return tuple(segments)


def check_labels(operation: str, input_: ir.Structure, path: tuple[ir.Segment, ...]) -> None:
    in_path = {s.label for s in path if s.label}
    bound = {m.name for m in input_.bound(Binding.LABEL)}
    for label in sorted(in_path - bound):
        raise ModelError(operation, f"its path has the label {label}, which no member of its input is bound to")
    for label in sorted(bound - in_path):
        raise ModelError(f"{input_.id}${label}", f"its label is not in the path of {operation}")


def parse_host_prefix(operation: str, prefix: str, input_: ir.Structure) -> tuple[ir.Segment, ...]:
    segments = _parse_labels(prefix)
    members = {m.name for m in input_.members if m.host_label}
    for segment in segments:
        if segment.label and segment.label not in members:
            raise ModelError(operation, f"its host prefix has {segment.label}, which is not a smithy.api#hostLabel")
    return segments


def pagination(trait: dict[str, Any]) -> ir.Pagination | None:
    if not trait.get("inputToken") or not trait.get("outputToken"):
        return None
    return ir.Pagination(
        input_token=trait["inputToken"],
        output_token=tuple(trait["outputToken"].split(".")),
        items=tuple(trait["items"].split(".")) if trait.get("items") else (),
        page_size=trait.get("pageSize", ""),
    )
