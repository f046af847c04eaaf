"""How the IR's types and values are spelled in C++ (docs/decisions: what a model shape becomes)."""

from __future__ import annotations

from typing import Any

from codegen.cpp.literals import blob_default, bytes_literal, millis, string_literal
from codegen.cpp.naming import Names
from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.model.ir import ScalarKind, TimestampFormat

_NUMBERS = {
    ScalarKind.BOOLEAN: "bool",
    ScalarKind.BYTE: "std::int8_t",
    ScalarKind.SHORT: "std::int16_t",
    ScalarKind.INTEGER: "std::int32_t",
    ScalarKind.LONG: "std::int64_t",
    ScalarKind.FLOAT: "float",
    ScalarKind.DOUBLE: "double",
    ScalarKind.TIMESTAMP: "Timestamp",
}
_TEXT = (ScalarKind.STRING, ScalarKind.BIG_INTEGER, ScalarKind.BIG_DECIMAL)
_OWNING = {**_NUMBERS, **dict.fromkeys(_TEXT, "std::string"), ScalarKind.BLOB: "Blob", ScalarKind.DOCUMENT: "Document"}
_VIEW = {
    **_NUMBERS,
    **dict.fromkeys(_TEXT, "std::string_view"),
    ScalarKind.BLOB: "BlobView",
    ScalarKind.DOCUMENT: "DocumentView",
}
_HEADERS = {
    ScalarKind.BYTE: "<cstdint>",
    ScalarKind.SHORT: "<cstdint>",
    ScalarKind.INTEGER: "<cstdint>",
    ScalarKind.LONG: "<cstdint>",
    ScalarKind.TIMESTAMP: '"outcrop/timestamp.h"',
    ScalarKind.BLOB: '"outcrop/blob.h"',
    ScalarKind.DOCUMENT: '"outcrop/document.h"',
}
_SCHEMA_TYPES = {
    ScalarKind.BOOLEAN: "boolean_type",
    ScalarKind.BYTE: "int8_type",
    ScalarKind.SHORT: "int16_type",
    ScalarKind.INTEGER: "int32_type",
    ScalarKind.LONG: "int64_type",
    ScalarKind.FLOAT: "float_type",
    ScalarKind.DOUBLE: "double_type",
    ScalarKind.STRING: "string_type",
    ScalarKind.BIG_INTEGER: "big_number_type",
    ScalarKind.BIG_DECIMAL: "big_number_type",
    ScalarKind.BLOB: "blob_type",
    ScalarKind.DOCUMENT: "document_type",
}
_FORMATS = {
    TimestampFormat.DATE_TIME: "date_time",
    TimestampFormat.HTTP_DATE: "http_date",
    TimestampFormat.EPOCH_SECONDS: "epoch_seconds",
}


def is_collection(type_: ir.Type) -> bool:
    return isinstance(type_, (ir.ListOf, ir.MapOf))


def timestamp_format(type_: ir.Type) -> TimestampFormat | None:
    """Of a timestamp, or of the timestamps that the type's lists and maps hold."""
    leaf = ir.leaf_types(type_)
    return leaf.timestamp_format if isinstance(leaf, ir.Scalar) else None


def is_optional_in_view(member: ir.Member) -> bool:
    """Whether its absence needs saying: lists, maps and enumerations say it themselves."""
    return not member.required and member.default is None and not _tells(member)


def _tells(member: ir.Member) -> bool:
    return is_collection(member.type) or isinstance(member.type, ir.EnumRef)


def is_plain_when_owned(member: ir.Member) -> bool:
    """A structure of an owned answer has it without std::optional: what the view always has, sent or not."""
    return not is_optional_in_view(member) and not _tells(member)


def format_enumerator(format_: TimestampFormat) -> str:
    return f"TimestampFormat::{_FORMATS[format_]}"


def is_big_number(type_: ir.Type) -> bool:
    leaf = ir.leaf_types(type_)
    return isinstance(leaf, ir.Scalar) and leaf.kind in (ScalarKind.BIG_INTEGER, ScalarKind.BIG_DECIMAL)


class Spelling:
    """Types and values of one service."""

    def __init__(
        self,
        service: ir.Service,
        names: Names,
        boxed_members: frozenset[ir.ShapeId],
        boxed_in_views: frozenset[tuple[ir.ShapeId, ir.ShapeId]],
    ):
        self._service = service
        self._names = names
        self._module = names.module
        self._boxed_members = boxed_members
        self._boxed_in_views = boxed_in_views

    def is_reference(self, owner: ir.ShapeId, member: ir.Member) -> bool:
        """The view refers to a structure or union of its own: one that may be absent, or leads back to its owner."""
        if not isinstance(member.type, (ir.StructureRef, ir.UnionRef)):
            return False
        return is_optional_in_view(member) or (owner, member.type.shape) in self._boxed_in_views

    def owning(self, type_: ir.Type) -> str:
        """The value type of a request's member."""
        if isinstance(type_, ir.ListOf):
            return f"std::vector<{self._element(self.owning(type_.element), type_.sparse)}>"
        if isinstance(type_, ir.MapOf):
            return f"std::map<std::string, {self._element(self.owning(type_.value), type_.sparse)}, std::less<>>"
        if isinstance(type_, ir.Scalar):
            return _OWNING[type_.kind]
        name = self._names.shapes[type_.shape].pascal
        return f"OwnedOpen<{name}>" if isinstance(type_, ir.EnumRef) else name

    def view(self, type_: ir.Type) -> str:
        """The value type of an answer's member."""
        if isinstance(type_, ir.ListOf):
            return f"std::span<const {self.entry(type_)}>"
        if isinstance(type_, ir.MapOf):
            return f"MapView<{self.entry(type_)}>"
        if isinstance(type_, ir.Scalar):
            return _VIEW[type_.kind]
        name = self._names.shapes[type_.shape]
        if isinstance(type_, ir.EnumRef):
            return f"Open<{name.pascal}>"
        return name.pascal if isinstance(type_, ir.IntEnumRef) else name.view

    def entry(self, collection: ir.ListOf | ir.MapOf) -> str:
        """What a list's span holds, or a map's entries: the element, optional where the collection is sparse."""
        inner = collection.element if isinstance(collection, ir.ListOf) else collection.value
        return self._element(self.view(inner), collection.sparse)

    @staticmethod
    def _element(spelled: str, sparse: bool) -> str:
        return f"std::optional<{spelled}>" if sparse else spelled

    def is_boxed(self, member: ir.Member) -> bool:
        """The owning shape holds it on the heap."""
        return member.id in self._boxed_members

    def owning_member(self, member: ir.Member) -> str:
        return f"{'Box' if self.is_boxed(member) else 'std::optional'}<{self.owning(member.type)}>"

    def owned_member(self, member: ir.Member, of_union: bool) -> str:
        """Of an owned answer."""
        if of_union or not is_plain_when_owned(member) or self.is_boxed(member):
            return self.owning_member(member)
        return self.owning(member.type)

    def view_member(self, member: ir.Member, reference: bool) -> str:
        spelled = self.view(member.type)
        if reference:
            return f"OptionalRef<{spelled}>"
        return f"std::optional<{spelled}>" if is_optional_in_view(member) else spelled

    def headers(self, type_: ir.Type, view: bool) -> set[str]:
        """What declaring a member of the type needs, other service headers apart."""
        if is_collection(type_):
            inner = type_.element if isinstance(type_, ir.ListOf) else type_.value
            needed = self.headers(inner, view) | ({"<optional>"} if type_.sparse else set())
            if isinstance(type_, ir.ListOf):
                return needed | {"<span>" if view else "<vector>"}
            return needed | ({'"outcrop/map_view.h"'} if view else {"<map>", "<string>"})
        if isinstance(type_, ir.EnumRef):
            return {'"outcrop/open.h"', f'"outcrop/{self._module}/enums.h"'} | (set() if view else {"<string>"})
        if isinstance(type_, ir.IntEnumRef):
            return {f'"outcrop/{self._module}/enums.h"'}
        if isinstance(type_, ir.Scalar):
            if type_.kind in _TEXT:
                return {"<string_view>" if view else "<string>"}
            return {_HEADERS[type_.kind]} if type_.kind in _HEADERS else set()
        return set()

    def schema_type(self, type_: ir.Type) -> str:
        """The internal::Type of anything but a list or map."""
        if isinstance(type_, ir.Scalar):
            if type_.kind is ScalarKind.TIMESTAMP:
                return f"internal::{_FORMATS[type_.timestamp_format]}_type"
            return f"internal::{_SCHEMA_TYPES[type_.kind]}"
        if isinstance(type_, ir.IntEnumRef):
            return "internal::int_enum_type"
        return f"schemas::{self._names.shapes[type_.shape].snake}_type"

    def enumerator(self, type_: ir.EnumRef | ir.IntEnumRef, value: Any) -> str:
        shapes = self._service.enums if isinstance(type_, ir.EnumRef) else self._service.int_enums
        name = self._names.shapes[type_.shape].pascal
        listed = zip(shapes[type_.shape].values, self._names.enumerators[type_.shape])
        for place, (known, enumerator) in enumerate(listed, 1):
            if known.value == value and known.deprecation:  # programs that do not name it are not to be warned of it
                return f"static_cast<{name}>({place if isinstance(type_, ir.EnumRef) else value})"
            if known.value == value:
                return f"{name}::{enumerator}"
        return f"{name}::unknown_value" if isinstance(type_, ir.EnumRef) else f"static_cast<{name}>({value})"

    def owning_default(self, member: ir.Member) -> str:
        """The initialiser of a nested input member with a default (restjson1 § 5.6); empty when it has none."""
        if member.default is None:
            return ""
        value, type_ = member.default.value, member.type
        if is_collection(type_):
            return f"{self.owning(type_)}{{}}"
        if isinstance(type_, ir.EnumRef):
            return f"{self.owning(type_)}({string_literal(value)})"
        if isinstance(type_, ir.Scalar) and type_.kind is ScalarKind.BLOB:
            return f"Blob({bytes_literal(blob_default(value))})"
        if isinstance(type_, ir.Scalar) and type_.kind is ScalarKind.DOCUMENT:
            return self._document(value)
        if isinstance(type_, ir.Scalar) and type_.kind in _TEXT:
            return f"std::string({string_literal(str(value))})"
        return self._constant(member)

    def view_default(self, member: ir.Member) -> str:
        """The initialiser of an output member with a default: what stands there when the service sends none."""
        if member.default is None or is_collection(member.type):
            return ""
        value, type_ = member.default.value, member.type
        if isinstance(type_, ir.EnumRef):
            return f"{self.enumerator(type_, value)}, {string_literal(value)}"
        if isinstance(type_, ir.Scalar) and type_.kind is ScalarKind.BLOB:
            return self.blob_constant(member)
        if isinstance(type_, ir.Scalar) and type_.kind is ScalarKind.DOCUMENT:
            return self._document_view(value)
        if isinstance(type_, ir.Scalar) and type_.kind in _TEXT:
            return string_literal(str(value))
        return self._constant(member)

    def blob_constant(self, member: ir.Member) -> str:
        """The name of the constant that holds a default's bytes; empty for an empty blob or a member of another
        type.
        """
        is_blob = isinstance(member.type, ir.Scalar) and member.type.kind is ScalarKind.BLOB
        if not is_blob or member.default is None or not member.default.value:
            return ""
        owner = self._names.shapes.get(member.id.partition("$")[0])
        prefix = f"{owner.snake}_" if owner else ""
        return f"default_{prefix}{self._names.members[member.id].rstrip('_')}"

    def blob_bytes(self, member: ir.Member) -> tuple[str, ...]:
        return tuple(f"0x{byte:02x}" for byte in blob_default(member.default.value))

    def _constant(self, member: ir.Member) -> str:
        value, type_ = member.default.value, member.type
        if isinstance(type_, ir.IntEnumRef):
            return self.enumerator(type_, value)
        if isinstance(type_, ir.Scalar):
            if type_.kind is ScalarKind.BOOLEAN:
                return "true" if value else "false"
            if type_.kind is ScalarKind.TIMESTAMP:
                return f"Timestamp::from_millis({millis(value)})"
            if type_.kind in (ScalarKind.FLOAT, ScalarKind.DOUBLE):
                return f"{float(value)!r}{'f' if type_.kind is ScalarKind.FLOAT else ''}"
            if type_.kind is ScalarKind.LONG and value == -(2**63):
                return "INT64_MIN"
            return str(int(value))
        raise ModelError(member.id, "the default of a structure or union is not known to the generator")

    def _document(self, value: Any) -> str:
        if isinstance(value, list):
            return f"Document(Document::Array{{{', '.join(self._document(v) for v in value)}}})"
        if isinstance(value, dict):
            pairs = ", ".join(f"{{{string_literal(k)}, {self._document(v)}}}" for k, v in value.items())
            return f"Document(Document::Object{{{pairs}}})"
        if value is None:
            return "Document(nullptr)"
        if isinstance(value, bool):
            return f"Document({'true' if value else 'false'})"
        if isinstance(value, int):
            return f"Document(std::int64_t{{{value}}})"
        return f"Document({value!r})" if isinstance(value, float) else f"Document({string_literal(value)})"

    def _document_view(self, value: Any) -> str:
        if isinstance(value, bool):
            return f"DocumentView::boolean({'true' if value else 'false'})"
        if isinstance(value, (int, float)):
            return f'DocumentView::number("{value}", {"true" if isinstance(value, int) else "false"})'
        if isinstance(value, str):
            return f"DocumentView::string({string_literal(value)})"
        return "DocumentView::array({})" if isinstance(value, list) else "DocumentView::object({})"
