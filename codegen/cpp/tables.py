"""Decode tables: the rows and type constants from which the runtime's JSON engines read a view (internal/schema.h)."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Set
from dataclasses import dataclass
from types import MappingProxyType

from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names, Scope
from codegen.cpp.spelling import Spelling, is_optional_in_view
from codegen.model import ir
from codegen.model.ir import Binding, ScalarKind


# Collections that nearly every service has: the runtime brings their constants.
_STRING = ir.Scalar(ScalarKind.STRING)
_SHARED = {ir.ListOf(_STRING): "internal::string_list_type", ir.MapOf(_STRING): "internal::string_map_type"}


@dataclass(frozen=True)
class TypeConstant:
    """`constexpr Type name = builder<entry>(element, slot)`: a list or map that some member holds."""

    name: str
    builder: str
    entry: str
    element: str
    sparse: bool


@dataclass(frozen=True)
class Row:
    wire_name: str
    type: str
    member: str
    slot: str
    sensitive: bool
    header_name: str = ""  # as HeaderField wants it
    is_prefix: bool = False
    is_media_type: bool = False


@dataclass(frozen=True)
class Table:
    name: str
    view: str
    model_name: str
    builder: str  # structure_schema or union_schema
    types: tuple[TypeConstant, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class OutputTable:
    """A table with what HTTP or a frame adds: answers of operations, errors, events. The rows of the JSON body come
    first.
    """

    table: Table
    has_own_body: bool  # the JSON body holds only the first `body_rows` of the rows
    body_rows: int
    payload: int | None  # which row it is
    status_code: int | None
    headers: tuple[Row, ...]
    needs_body: bool = False  # an answer without one lacks what the model requires


def has_own_constant(type_: ir.Type) -> bool:
    """The constant that describes it is known in one source alone."""
    return isinstance(type_, (ir.ListOf, ir.MapOf)) and type_ not in _SHARED


def needs_body(structure: ir.Structure) -> bool:
    in_body = (Binding.BODY, Binding.PAYLOAD, Binding.EVENT_PAYLOAD)
    return any(m.required and m.default is None and m.binding in in_body for m in structure.members)


class Tables:
    """Makes the tables of one service. Every shape is to be asked for once."""

    def __init__(self, names: Names, spelling: Spelling, masked: Set[ir.ShapeId]):
        self._names = names
        self._masked = masked
        self._spelling = spelling
        self.of_views: dict[ir.ShapeId, Table] = {}  # of structures that are no whole answers
        self._constants = Scope()  # service-wide, since a unity build puts many sources into one file

    def structure(self, structure: ir.Structure, name: str, view: str) -> Table:
        name = self._constants.first_free(name)
        types: list[TypeConstant] = []
        rows = tuple(self._row(structure.id, m, name, types) for m in structure.members)
        return Table(name, view, string_literal(ir.shape_name(structure.id)), "structure_schema", tuple(types), rows)

    def part(self, structure: ir.Structure, name: str, view: str) -> Table:
        """Of a structure inside answers."""
        table = self.of_views[structure.id] = self.structure(structure, name, view)
        return table

    def union(self, union: ir.UnionShape, name: str, view: str) -> Table:
        name = self._constants.first_free(name)
        types: list[TypeConstant] = []
        rows = tuple(
            Row(
                wire_name=string_literal(m.wire_name),
                type=self._type(m, name, types),
                member=self._names.members[m.id],
                slot="reference",
                sensitive=m.id in self._masked,
            )
            for m in union.members
        )
        return Table(name, view, string_literal(ir.shape_name(union.id)), "union_schema", tuple(types), rows)

    def error(self, structure: ir.Structure, name: str, view: str) -> OutputTable:
        """As `output`; services spell the message either way, whatever their model says."""
        return self.output(structure, name, view, other_names={"message": "Message", "Message": "message"})

    def answer(self, structure: ir.Structure, name: str, view: str) -> OutputTable:
        """Of an operation, or an event."""
        return dataclasses.replace(self.output(structure, name, view), needs_body=needs_body(structure))

    def output(
        self, structure: ir.Structure, name: str, view: str, other_names: Mapping[str, str] = MappingProxyType({})
    ) -> OutputTable:
        """`other_names` are names in the body that mean the members of the names that they belong to."""
        if any(o.method == f"{name}_operation" for o in self._names.operations.values()):
            name = f"{name}_call"  # the operation's constant would be hidden by that member of Client
        body_first = sorted(structure.members, key=lambda m: m.binding is not Binding.BODY)
        table = self.structure(dataclasses.replace(structure, members=tuple(body_first)), name, view)
        own_names = [m.wire_name for m in body_first if m.binding is Binding.BODY]
        aliases = [
            dataclasses.replace(row, wire_name=string_literal(other_names[own]))
            for own, row in zip(own_names, table.rows)
            if own in other_names and other_names[own] not in own_names
        ]
        body_rows = len(own_names) + len(aliases)
        rows = (*table.rows[: len(own_names)], *aliases, *table.rows[len(own_names) :])
        table = dataclasses.replace(table, rows=rows)
        place = {m.binding: i + len(aliases) for i, m in enumerate(body_first)}
        payload = place.get(Binding.PAYLOAD, place.get(Binding.EVENT_PAYLOAD))
        headers = [row for row in table.rows if row.header_name]
        return OutputTable(
            table=table,
            has_own_body=payload is None and body_rows != len(table.rows),
            body_rows=body_rows,
            payload=payload,
            status_code=place.get(Binding.STATUS_CODE),
            headers=tuple(headers),
        )

    def _row(self, owner: ir.ShapeId, member: ir.Member, name: str, types: list[TypeConstant]) -> Row:
        slot = "optional" if is_optional_in_view(member) else "plain"
        if self._spelling.is_reference(owner, member):
            slot = "reference"
        is_header = member.binding in (Binding.HEADER, Binding.PREFIX_HEADERS, Binding.EVENT_HEADER)
        # HTTP's are compared without regard to case.
        header_name = member.wire_name if member.binding is Binding.EVENT_HEADER else member.wire_name.lower()
        return Row(
            wire_name=string_literal(member.wire_name),
            type=self._type(member, name, types),
            member=self._names.members[member.id],
            slot=slot,
            sensitive=member.id in self._masked,
            header_name=string_literal(header_name) if is_header else "",
            is_prefix=member.binding is Binding.PREFIX_HEADERS,
            is_media_type=member.binding is Binding.HEADER
            and isinstance(member.type, ir.Scalar)
            and member.type.kind is ScalarKind.STRING
            and bool(member.type.media_type),
        )

    def _type(self, member: ir.Member, name: str, types: list[TypeConstant]) -> str:
        return self._constant(member.type, f"{name}_{self._names.members[member.id].rstrip('_')}", types)

    def _constant(self, type_: ir.Type, prefix: str, types: list[TypeConstant]) -> str:
        """The constant that describes the type; those of lists and maps are added to `types`, the inner ones first."""
        if not isinstance(type_, (ir.ListOf, ir.MapOf)):
            return self._spelling.schema_type(type_)
        if not has_own_constant(type_):
            return _SHARED[type_]
        is_list = isinstance(type_, ir.ListOf)
        held, name = (type_.element, f"{prefix}_element") if is_list else (type_.value, f"{prefix}_value")
        inner = self._constant(held, name, types)
        constant = TypeConstant(
            name=self._constants.first_free(f"{prefix}_type"),
            builder="list_type" if is_list else "map_type",
            entry=self._spelling.entry(type_),
            element=inner,
            sparse=type_.sparse,
        )
        types.append(constant)
        return constant.name
