"""How an operation's input becomes a request: the calls on HttpRequest, in the order of restjson1 § 1; awsJson has a
body alone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Set
from dataclasses import dataclass

from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names
from codegen.cpp.spelling import format_enumerator, is_big_number, timestamp_format
from codegen.model import customizations, ir
from codegen.model.customizations import Customization
from codegen.model.ir import Binding, ScalarKind, TimestampFormat

_METHODS = {"DELETE": "del"}


@dataclass(frozen=True)
class Call:
    """`.function(name, value, format)` or `.function(name)`; `name` and `format` are C++ text."""

    function: str
    name: str
    value: str = ""
    format: str = ""
    bound_names: tuple[str, ...] = ()
    has_bound_names: bool = False


@dataclass(frozen=True)
class Write:
    """`writer.function(name, value, format)`."""

    function: str
    name: str
    value: str
    format: str = ""
    sensitive: bool = False


@dataclass(frozen=True)
class Payload:
    function: str
    value: str
    media_type: str = ""
    has_empty_object: bool = False
    empty_object: bool = False


@dataclass(frozen=True)
class Required:
    """A member whose binding has no call of its own that checks its presence."""

    name: str
    value: str


@dataclass(frozen=True)
class FixedHeader:
    """A header that the service asks for, whatever the input."""

    name: str
    value: str
    member: str  # of the input, which sets it too; or empty


@dataclass(frozen=True)
class Request:
    method: str
    path: str  # the pattern's text up to its first label, as C++ literal
    uses_input: bool
    calls: tuple[Call, ...]
    required: tuple[Required, ...]
    has_body: bool
    writes: tuple[Write, ...]
    payload: Payload | None
    texts: tuple[Write, ...]  # what is told to people: all members
    sends_events: bool = False
    fixed_headers: tuple[FixedHeader, ...] = ()
    tree_hash: bool = False
    target: str = ""  # awsJson: what names the operation, as C++ text


def request(
    operation: ir.Operation,
    names: Names,
    masked: Set[ir.ShapeId],
    customization: Customization = Customization(),
    model_invocation: bool = False,
) -> Request:
    by_name = {m.name: m for m in operation.input.members}
    starts_literal = bool(operation.path) and not operation.path[0].label
    path = operation.path[1:] if starts_literal else operation.path
    calls = [_segment(s, by_name, names, customization.label_defaults) for s in path]
    calls += [Call("query_literal", string_literal(literal)) for literal in operation.query_literals]
    for binding in (Binding.QUERY, Binding.QUERY_PARAMS, Binding.HEADER, Binding.PREFIX_HEADERS):
        calls += [_bound(operation, m, names) for m in operation.input.bound(binding)]
    if any(s.label for s in operation.host_prefix):
        calls += [_host_segment(s, by_name, names) for s in operation.host_prefix]
    body = operation.input.bound(Binding.BODY)
    payload = next(iter(operation.input.bound(Binding.PAYLOAD)), None)
    return Request(
        method=_METHODS.get(operation.method, operation.method.lower()),
        path=string_literal(operation.path[0].literal if starts_literal else ""),
        uses_input=bool(operation.input.held),
        calls=tuple(calls),
        required=tuple(
            Required(string_literal(m.name), _value(m, names)) for m in operation.input.members if _needs_check(m)
        ),
        has_body=bool(body),
        writes=writes(body, names),
        payload=_payload(payload, names, model_invocation) if payload else None,
        texts=tuple(_text(m, names, masked) for m in operation.input.held),
        sends_events=operation.input_stream is not None,
        fixed_headers=tuple(_fixed_header(h, v, operation.input, names) for h, v in customization.headers.items()),
        tree_hash=customization.tree_hash and _has_tree_hash(operation.input),
        target=string_literal(operation.target) if operation.target else "",
    )


def _fixed_header(name: str, value: str, input_: ir.Structure, names: Names) -> FixedHeader:
    bound = [m for m in input_.bound(Binding.HEADER) if m.wire_name.lower() == name.lower()]
    return FixedHeader(string_literal(name), string_literal(value), _value(bound[0], names) if bound else "")


def _has_tree_hash(input_: ir.Structure) -> bool:
    bound = [m.wire_name.lower() for m in input_.bound(Binding.HEADER)]
    return customizations.TREE_HASH_HEADER in bound and bool(input_.bound(Binding.PAYLOAD))


def writes(
    members: tuple[ir.Member, ...], names: Names, masked: Set[ir.ShapeId] = frozenset(), are_sent: bool = True
) -> tuple[Write, ...]:
    """What writes the members as JSON members of one object, as a request or for people."""
    return tuple(_write(m, names, m.id in masked, m.required and are_sent) for m in members)


def _write(member: ir.Member, names: Names, sensitive: bool, required: bool) -> Write:
    required = required and not member.idempotency_token
    if is_big_number(member.type):
        function = "required_number" if required else "number_member"
    else:
        function = "required" if required else "member"
    format_ = timestamp_format(member.type)
    enumerator = format_enumerator(format_) if format_ else ""
    return Write(function, string_literal(member.wire_name), _value(member, names), enumerator, sensitive)


def _text(member: ir.Member, names: Names, masked: Set[ir.ShapeId]) -> Write:
    """By the model's name where it is not in the body: several members may have one name there."""
    name = member.wire_name if member.binding is Binding.BODY else member.name
    told = dataclasses.replace(member, wire_name=name, idempotency_token=False)
    return _write(told, names, member.id in masked, required=False)


def _value(member: ir.Member, names: Names) -> str:
    value = f"in.{names.members[member.id]}"
    return f"internal::idempotency_token({value})" if member.idempotency_token else value


def _needs_check(member: ir.Member) -> bool:
    if not member.required or member.idempotency_token:
        return False
    if member.binding in (Binding.PAYLOAD, Binding.QUERY_PARAMS, Binding.PREFIX_HEADERS):
        return True
    return member.binding is Binding.HEADER and _is_media_type_header(member)


def _is_media_type_header(member: ir.Member) -> bool:
    type_ = member.type
    return isinstance(type_, ir.Scalar) and type_.kind is ScalarKind.STRING and bool(type_.media_type)


def _segment(
    segment: ir.Segment, members: dict[str, ir.Member], names: Names, defaults: Mapping[str, str]
) -> Call:
    if not segment.label:
        return Call("segment", string_literal(segment.literal))
    member = members[segment.label]
    function = "greedy_label" if segment.greedy else "label"
    format_ = _format(member, TimestampFormat.DATE_TIME)
    value = _value(member, names)
    if member.name in defaults:
        text = string_literal(defaults[member.name])
        value = f"{value}.value_or(std::string()).empty() ? std::optional<std::string>({text}) : {value}"
    return Call(function, string_literal(member.name), value, format_)


def _host_segment(segment: ir.Segment, members: dict[str, ir.Member], names: Names) -> Call:
    if not segment.label:
        return Call("host_segment", string_literal(segment.literal))
    member = members[segment.label]
    return Call("host_label", string_literal(member.name), _value(member, names))


def _bound(operation: ir.Operation, member: ir.Member, names: Names) -> Call:
    name, value = string_literal(member.wire_name), _value(member, names)
    required = member.required and not member.idempotency_token
    if member.binding is Binding.QUERY:
        return Call("required_query" if required else "query", name, value, _format(member, TimestampFormat.DATE_TIME))
    if member.binding is Binding.HEADER:
        if _is_media_type_header(member):
            return Call("media_type_header", name, value)
        function = "required_header" if required else "header"
        return Call(function, name, value, _format(member, TimestampFormat.HTTP_DATE))
    if member.binding is Binding.PREFIX_HEADERS:
        return Call("prefix_headers", name, value)
    bound = [m.wire_name for m in operation.input.bound(Binding.QUERY)]
    bound += [literal.partition("=")[0] for literal in operation.query_literals]
    return Call("query_params", "", value, bound_names=tuple(string_literal(b) for b in bound), has_bound_names=True)


def _format(member: ir.Member, default: TimestampFormat) -> str:
    """The format's argument, where it is not the one that HttpRequest takes by itself."""
    format_ = timestamp_format(member.type)
    return format_enumerator(format_) if format_ and format_ is not default else ""


def _payload(member: ir.Member, names: Names, model_invocation: bool) -> Payload:
    type_, value = member.type, _value(member, names)
    if isinstance(type_, ir.StructureRef):
        return Payload("json_payload", value, has_empty_object=True, empty_object=True)
    if isinstance(type_, ir.UnionRef) or isinstance(type_, ir.Scalar) and type_.kind is ScalarKind.DOCUMENT:
        return Payload("json_payload", value, has_empty_object=True, empty_object=False)
    media_type = string_literal(type_.media_type) if isinstance(type_, ir.Scalar) and type_.media_type else ""
    is_blob = isinstance(type_, ir.Scalar) and type_.kind is ScalarKind.BLOB
    if is_blob and model_invocation and not media_type:
        return Payload("model_payload", value)
    return Payload("blob_payload" if is_blob else "text_payload", value, media_type)
