"""The model as the generator sees it: frozen, fully resolved, and free of Smithy's and C2J's own spellings.

Lists and maps are part of the types that use them. Structures, unions and enums are referred to by shape id, since
they may refer to themselves. HTTP bindings hold where the protocol honours them (the top of an input, an output or an
error): a structure that is also used inside another one appears there with all its members in the JSON body.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Union as AnyOf

ShapeId = str


class ScalarKind(enum.Enum):
    BOOLEAN = "boolean"
    BYTE = "byte"
    SHORT = "short"
    INTEGER = "integer"
    LONG = "long"
    FLOAT = "float"
    DOUBLE = "double"
    BIG_INTEGER = "bigInteger"
    BIG_DECIMAL = "bigDecimal"
    STRING = "string"
    TIMESTAMP = "timestamp"
    BLOB = "blob"
    DOCUMENT = "document"


class TimestampFormat(enum.Enum):
    DATE_TIME = "date-time"
    HTTP_DATE = "http-date"
    EPOCH_SECONDS = "epoch-seconds"


@dataclass(frozen=True)
class Scalar:
    kind: ScalarKind
    timestamp_format: TimestampFormat | None = None  # of timestamps, and only of them
    media_type: str = ""
    streaming: bool = False  # a blob whose length may be unknown
    requires_length: bool = False


@dataclass(frozen=True)
class EnumRef:
    shape: ShapeId


@dataclass(frozen=True)
class IntEnumRef:
    shape: ShapeId


@dataclass(frozen=True)
class StructureRef:
    shape: ShapeId


@dataclass(frozen=True)
class UnionRef:
    shape: ShapeId


@dataclass(frozen=True)
class ListOf:
    element: Type
    sparse: bool = False


@dataclass(frozen=True)
class MapOf:
    value: Type
    sparse: bool = False


Type = AnyOf[Scalar, EnumRef, IntEnumRef, StructureRef, UnionRef, ListOf, MapOf]


class Protocol(enum.Enum):
    """What a service speaks, by its trait; the first that it has."""

    REST_JSON_1 = "aws.protocols#restJson1"
    AWS_JSON_1_1 = "aws.protocols#awsJson1_1"


class Binding(enum.Enum):
    """Where a member travels."""

    BODY = "body"
    LABEL = "label"
    QUERY = "query"
    QUERY_PARAMS = "query parameters"
    HEADER = "header"
    PREFIX_HEADERS = "prefix headers"
    PAYLOAD = "payload"
    STATUS_CODE = "status code"
    EVENT_STREAM = "event stream"
    EVENT_HEADER = "event header"
    EVENT_PAYLOAD = "event payload"


@dataclass(frozen=True)
class Constraints:
    """What the service checks and the client does not: for comments."""

    minimum: str = ""
    maximum: str = ""
    pattern: str = ""
    counts: str = ""  # what minimum and maximum count: "characters", "entries", "bytes"; empty: the value itself


@dataclass(frozen=True)
class Deprecation:
    since: str = ""
    message: str = ""


@dataclass(frozen=True)
class Default:
    """smithy.api#default, as JSON. Wrapped, since the value may be false, zero or empty."""

    value: Any


@dataclass(frozen=True)
class Member:
    id: ShapeId  # "namespace#Shape$member"
    name: str
    type: Type
    binding: Binding
    wire_name: str  # JSON key, query or header name, header prefix; the member's own name for the rest
    required: bool = False
    default: Default | None = None
    idempotency_token: bool = False
    host_label: bool = False
    sensitive: bool = False
    deprecation: Deprecation | None = None
    documentation: str = ""
    constraints: Constraints = Constraints()


@dataclass(frozen=True)
class Structure:
    id: ShapeId
    members: tuple[Member, ...]
    documentation: str = ""
    sensitive: bool = False
    deprecation: Deprecation | None = None

    def bound(self, binding: Binding) -> tuple[Member, ...]:
        return tuple(m for m in self.members if m.binding is binding)

    @property
    def held(self) -> tuple[Member, ...]:
        """What a message holds before the events of its stream."""
        return tuple(m for m in self.members if m.binding is not Binding.EVENT_STREAM)


class CaseKind(enum.Enum):
    """The trait that a case belongs to."""

    REQUEST = "smithy.test#httpRequestTests"
    RESPONSE = "smithy.test#httpResponseTests"
    EVENTS = "smithy.test#eventStreamTests"


@dataclass(frozen=True)
class ProtocolTest:
    """One case of a model's protocol tests, as the model has it."""

    shape: ShapeId  # the operation or error that carries it
    kind: CaseKind
    case: Mapping[str, Any]


class Retry(enum.Enum):
    NONE = "none"
    TRANSIENT = "transient"
    THROTTLING = "throttling"


@dataclass(frozen=True)
class ErrorShape:
    structure: Structure
    http_status: int
    fault: str  # "client" or "server"
    retry: Retry
    protocol_tests: tuple[ProtocolTest, ...] = ()


@dataclass(frozen=True)
class UnionShape:
    id: ShapeId
    members: tuple[Member, ...]
    event_stream: bool = False
    documentation: str = ""
    sensitive: bool = False
    deprecation: Deprecation | None = None


@dataclass(frozen=True)
class EnumValue:
    name: str  # the model's member name; empty where the model has none
    value: str | int
    documentation: str = ""
    deprecation: Deprecation | None = None


@dataclass(frozen=True)
class EnumShape:
    id: ShapeId
    values: tuple[EnumValue, ...]
    documentation: str = ""
    sensitive: bool = False
    deprecation: Deprecation | None = None


@dataclass(frozen=True)
class Segment:
    """A stretch of a path or of a host prefix: literal text, or the member that fills it in."""

    literal: str = ""
    label: str = ""
    greedy: bool = False


@dataclass(frozen=True)
class Pagination:
    """Member paths, from the top of the input or output."""

    input_token: str
    output_token: tuple[str, ...]
    items: tuple[str, ...] = ()
    page_size: str = ""


@dataclass(frozen=True)
class Acceptor:
    state: str  # "success", "failure", "retry"
    matcher: Mapping[str, Any]


@dataclass(frozen=True)
class Waiter:
    name: str
    acceptors: tuple[Acceptor, ...]
    min_delay: int
    max_delay: int
    max_wait: int = 600  # unless the caller says
    reasons: tuple[str, ...] = ()  # paths to what the service says of a failure
    documentation: str = ""


@dataclass(frozen=True)
class Operation:
    id: ShapeId
    name: str
    method: str
    path: tuple[Segment, ...]
    query_literals: tuple[str, ...]
    success_status: int
    input: Structure
    output: Structure
    errors: tuple[ShapeId, ...]
    host_prefix: tuple[Segment, ...] = ()
    pagination: Pagination | None = None
    waiters: tuple[Waiter, ...] = ()
    unsigned: bool = False
    checksum_required: bool = False
    gzip_request: bool = False
    documentation: str = ""
    deprecation: Deprecation | None = None
    protocol_tests: tuple[ProtocolTest, ...] = ()
    target: str = ""  # awsJson: what names the operation in a header

    @property
    def input_stream(self) -> Member | None:
        return next(iter(self.input.bound(Binding.EVENT_STREAM)), None)

    @property
    def output_stream(self) -> Member | None:
        return next(iter(self.output.bound(Binding.EVENT_STREAM)), None)

    @property
    def input_bytes(self) -> Member | None:
        return _streaming_blob(self.input)

    @property
    def output_bytes(self) -> Member | None:
        return _streaming_blob(self.output)

    @property
    def answer(self) -> Structure:
        """The output beside its stream of events or bytes."""
        streamed = (self.output_stream, self.output_bytes)
        return replace(self.output, members=tuple(m for m in self.output.members if m not in streamed))


@dataclass(frozen=True)
class Service:
    id: ShapeId
    sdk_id: str
    endpoint_prefix: str
    signing_name: str
    api_version: str
    bearer_auth: bool
    title: str
    documentation: str
    operations: tuple[Operation, ...]  # by name
    errors: Mapping[ShapeId, ErrorShape] = field(default_factory=dict)
    structures: Mapping[ShapeId, Structure] = field(default_factory=dict)  # those used inside others
    unions: Mapping[ShapeId, UnionShape] = field(default_factory=dict)
    enums: Mapping[ShapeId, EnumShape] = field(default_factory=dict)
    int_enums: Mapping[ShapeId, EnumShape] = field(default_factory=dict)
    renames: Mapping[ShapeId, str] = field(default_factory=dict)  # the service's own `rename`
    endpoint_tests: tuple[Mapping[str, Any], ...] = ()  # as the model has them

    @property
    def shapes(self) -> Mapping[ShapeId, AnyOf[Structure, UnionShape]]:
        """What is used inside others."""
        return {**self.structures, **self.unions}


def _streaming_blob(structure: Structure) -> Member | None:
    """It is the whole payload."""
    payload = structure.bound(Binding.PAYLOAD)
    return next((m for m in payload if isinstance(m.type, Scalar) and m.type.streaming), None)


def shape_name(shape: ShapeId) -> str:
    """"EvaluationSummary" of "com.amazonaws.bedrock#EvaluationSummary"."""
    return shape.partition("#")[2] or shape


def leaf_types(type_: Type):
    """The types that `type_` holds in the end: itself, or what its lists and maps hold."""
    while isinstance(type_, (ListOf, MapOf)):
        type_ = type_.element if isinstance(type_, ListOf) else type_.value
    return type_
