"""Compiled records: functions that read the structures of lists whose members come in the order in which the service
writes them (outcrop/internal/record_reader.h).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.cpp.literals import string_literal
from codegen.cpp.spelling import Spelling
from codegen.cpp.tables import Row, Table, has_own_constant
from codegen.model import ir
from codegen.model.ir import ScalarKind, TimestampFormat

# What is deeper, or has more members in all, is left to other readers.
_MAX_DEPTH = 4
_MAX_MEMBERS = 96


@dataclass(frozen=True)
class Read:
    """A member, as a call of RecordReader: `if (!in.call<name>(arguments)) return failure;`."""

    call: str
    name: str  # with what follows it as a template argument
    arguments: str
    failure: str
    reads: tuple[Read, ...] = ()  # of structure and reference: those inside,
    inner: str = ""  # and the name that their structure has there


@dataclass(frozen=True)
class Record:
    name: str
    view: str
    reads: tuple[Read, ...]
    enumerations: tuple[str, ...]  # their type constants


def records(
    operations: Iterable[ir.Operation],
    structures: Mapping[ir.ShapeId, ir.Structure],
    tables: Mapping[ir.ShapeId, Table],
    spelling: Spelling,
    order: Callable[[ir.Member], Any],
) -> dict[str, Record]:
    """By the names of their tables: the structures that answers list. Services write members in that `order`."""
    listed = {
        m.type.element.shape
        for o in operations
        for m in o.output.members
        if isinstance(m.type, ir.ListOf) and isinstance(m.type.element, ir.StructureRef) and not m.type.sparse
    }
    made = (_Maker(structures, tables, spelling, order).record(shape) for shape in sorted(listed))
    return {r.name: r for r in made if r}


class _Maker:
    """Of one record."""

    def __init__(
        self,
        structures: Mapping[ir.ShapeId, ir.Structure],
        tables: Mapping[ir.ShapeId, Table],
        spelling: Spelling,
        order: Callable[[ir.Member], Any],
    ):
        self._structures = structures
        self._tables = tables
        self._spelling = spelling
        self._order = order
        self._enumerations: list[str] = []
        self._members = 0

    def record(self, shape: ir.ShapeId) -> Record | None:
        reads = self._reads((shape,))
        if not reads or self._members > _MAX_MEMBERS:
            return None
        table = self._tables[shape]
        return Record(table.name, table.view, reads, tuple(self._enumerations))

    def _reads(self, around: tuple[ir.ShapeId, ...]) -> tuple[Read, ...]:
        """Of the innermost structure of `around`; empty where it is not one to be read so."""
        members = self._structures[around[-1]].members
        table = self._tables[around[-1]]
        if not all(_is_plain(m.wire_name) for m in members):
            return ()
        self._members += len(members)
        reads = []
        written = list(enumerate(zip(members, table.rows, strict=True)))
        written.sort(key=lambda each: self._order(each[1][0]))
        lead = "brace" if written and written[0][1][0].required else "either"
        for i, (member, row) in written:
            reads.append(self._read(member, row, f"{table.name}_schema", i, lead, around))
            if member.required:
                lead = "comma"
        return tuple(reads)

    def _read(
        self, member: ir.Member, row: Row, schema: str, place: int, lead: str, around: tuple[ir.ShapeId, ...]
    ) -> Read:
        depth = len(around) - 1
        owner = _name_at(depth)
        failure = "false" if depth else "nullptr"
        ending = "" if lead == "comma" else f", Lead::{lead}"
        type_ = f"*schemas::{schema}.fields[{place}].type" if has_own_constant(member.type) else row.type

        def read(call: str, place_of_enumeration: str = "", more: str = "", **inside) -> Read:
            name = f"{string_literal(member.wire_name)}{place_of_enumeration}{ending}"
            return Read(call, name, f"{owner}.{row.member}{more}", failure, **inside)

        match member.type:
            case ir.Scalar(kind=ScalarKind.STRING) if row.slot != "reference":
                return read("text")
            case ir.Scalar(timestamp_format=TimestampFormat.DATE_TIME) if row.slot != "reference":
                return read("time")
            case ir.EnumRef() if row.slot == "plain":
                return read("choice", f", {self._enumeration(row.type)}")
            case ir.ListOf(element=ir.Scalar(kind=ScalarKind.STRING), sparse=False) if row.slot == "plain":
                return read("texts")
            case ir.ListOf(element=ir.EnumRef() as element, sparse=False) if row.slot == "plain":
                return read("choices", f", {self._enumeration(self._spelling.schema_type(element))}", f", {type_}")
            case ir.StructureRef(shape=shape) if row.slot in ("plain", "reference"):
                inner = self._inner(shape, around)
                if inner:
                    call = "structure" if row.slot == "plain" else "reference"
                    return read(call, reads=inner, inner=_name_at(depth + 1))
        name = f"{string_literal(member.wire_name)}{ending}"
        return Read("value", name, f"{type_}, internal::Slot::{row.slot}, &{owner}.{row.member}", failure)

    def _inner(self, shape: ir.ShapeId, around: tuple[ir.ShapeId, ...]) -> tuple[Read, ...]:
        if shape in around or len(around) == _MAX_DEPTH:
            return ()
        return self._reads((*around, shape))

    def _enumeration(self, type_: str) -> int:
        """Its place among those of the record."""
        if type_ not in self._enumerations:
            self._enumerations.append(type_)
        return self._enumerations.index(type_)


def _name_at(depth: int) -> str:
    """Of the structure at that depth, in the function."""
    return "view" if depth == 0 else f"inner{depth if depth > 1 else ''}"


def _is_plain(name: str) -> bool:
    """Spelled in JSON as it stands."""
    return name.isascii() and name.isprintable() and '"' not in name and "\\" not in name
