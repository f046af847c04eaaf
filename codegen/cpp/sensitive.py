"""Where requests and answers hold what the model calls sensitive: tables for what keeps them (internal/sensitive.h)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names, Scope
from codegen.model import ir
from codegen.model.ir import Binding

_EVERYTHING = "internal::everything_sensitive"


@dataclass(frozen=True)
class Entry:
    wire_name: str
    table: str  # address of what is sensitive in it


@dataclass(frozen=True)
class Table:
    """A structure, a union (`members`), or a map (`values`)."""

    name: str
    members: tuple[Entry, ...] = ()
    whole: bool = False  # all of it is sensitive; `members` has those whose keys are the model's
    values: str = ""
    keys: bool = False


@dataclass(frozen=True)
class Operation:
    name: str
    request: str
    answer: str
    events: tuple[Entry, ...]
    labels: tuple[int, ...]  # segments of the path, counted from its end
    queries: tuple[str, ...]
    headers: tuple[str, ...]  # of answers
    constant: str


@dataclass(frozen=True)
class Tables:
    tables: tuple[Table, ...]
    operations: tuple[Operation, ...]


def masked(service: ir.Service, operations: Iterable[ir.Operation]) -> frozenset[ir.ShapeId]:
    """The members that texts for people do not show."""
    whole = {i for i, shape in service.shapes.items() if shape.sensitive}
    errors = (e.structure for e in service.errors.values())
    owners = [*service.shapes.values(), *errors]
    for operation in operations:
        owners += [operation.input, operation.output]
    return frozenset(
        m.id for o in owners for m in o.members if o.sensitive or m.sensitive or _shape_of(m.type) in whole
    )


def tables(service: ir.Service, operations: Iterable[ir.Operation], names: Names) -> Tables:
    return _Maker(service, names).tables(operations)


class _Maker:
    def __init__(self, service: ir.Service, names: Names):
        self._shapes = service.shapes
        self._names = names
        self._holding = self._find_holding()
        self._scope = Scope()
        self._by_key: dict[object, str] = {}
        self._tables: list[Table] = []

    def tables(self, operations: Iterable[ir.Operation]) -> Tables:
        made = [self._operation(o) for o in sorted(operations, key=lambda o: o.name)]
        listed = tuple(o for o in made if o.request or o.answer or o.events or o.labels or o.queries or o.headers)
        return Tables(tuple(sorted(self._tables, key=lambda t: t.name)), listed)

    def _find_holding(self) -> set[ir.ShapeId]:
        """The structures and unions that have something sensitive somewhere in them."""
        holding = {id_ for id_, s in self._shapes.items() if any(m.sensitive for m in s.members)}
        while True:
            more = {
                id_
                for id_, s in self._shapes.items()
                if id_ not in holding and any(_shape_of(m.type) in holding for m in s.members)
            }
            if not more:
                return holding
            holding |= more

    def _operation(self, operation: ir.Operation) -> Operation:
        name = self._names.operations[operation.id]
        sensitive = [m for m in operation.input.members if m.sensitive]
        labels = {m.name for m in sensitive if m.binding is Binding.LABEL}
        stream = operation.output_stream
        events = self._shapes[stream.type.shape].members if stream else ()
        return Operation(
            name=string_literal(operation.name),
            request=self._whole_message(operation.input, name.request, f"{name.file}_request"),
            answer=self._whole_message(operation.output, name.view, f"{name.file}_answer"),
            events=tuple(e for m in events for e in self._event(m, stream.sensitive)),
            labels=_places_from_end(operation.path, labels),
            queries=tuple(
                string_literal(m.wire_name if m.binding is Binding.QUERY else "")
                for m in sensitive
                if m.binding in (Binding.QUERY, Binding.QUERY_PARAMS)
            ),
            headers=tuple(
                string_literal(m.wire_name.lower() + ("*" if m.binding is Binding.PREFIX_HEADERS else ""))
                for m in operation.output.members
                if m.sensitive and m.binding in (Binding.HEADER, Binding.PREFIX_HEADERS)
            ),
            constant=name.file,
        )

    def _whole_message(self, structure: ir.Structure, key: str, name: str) -> str:
        """The table of a body: of the payload, if there is one, else of the members that are in it."""
        payload = next(iter(structure.bound(Binding.PAYLOAD)), None)
        if payload:
            return self._of_member(payload, structure.sensitive)
        entries = self._entries(structure.bound(Binding.BODY), structure.sensitive)
        if not entries and not structure.sensitive:
            return ""
        return self._add(("message", key), name, lambda own: Table(own, entries, structure.sensitive))

    def _event(self, member: ir.Member, whole: bool) -> tuple[Entry, ...]:
        """By the event's type, the table of its payload."""
        payload = self._shapes[_shape_of(member.type)].bound(Binding.EVENT_PAYLOAD)
        table = self._of_member(payload[0] if payload else member, whole or bool(payload) and member.sensitive)
        return (Entry(string_literal(member.wire_name), table),) if table else ()

    def _entries(self, members: Iterable[ir.Member], whole: bool) -> tuple[Entry, ...]:
        listed = ((m, self._of_member(m, whole)) for m in members)
        # What a whole structure doesn't list is sensitive with everything in it.
        return tuple(
            Entry(string_literal(m.wire_name), table)
            for m, table in listed
            if table and not (whole and table == _EVERYTHING)
        )

    def _of_member(self, member: ir.Member, whole: bool) -> str:
        return self._of_type(member.type, whole or member.sensitive)

    def _of_type(self, type_: ir.Type, whole: bool) -> str:
        while isinstance(type_, ir.ListOf):
            type_ = type_.element
        if isinstance(type_, ir.MapOf):
            values = self._of_type(type_.value, whole)
            if not values or values == _EVERYTHING:
                return values
            return self._add(("map", values, whole), "map", lambda own: Table(own, values=values, keys=whole))
        shape = _shape_of(type_)
        if not shape:
            return _EVERYTHING if whole else ""
        if not whole and shape not in self._holding and not self._shapes[shape].sensitive:
            return ""
        return self._of_shape(shape, whole or self._shapes[shape].sensitive)

    def _of_shape(self, shape: ir.ShapeId, whole: bool) -> str:
        name = self._names.shapes[shape].snake + ("_whole" if whole else "")
        members = self._shapes[shape].members
        return self._add((shape, whole), name, lambda own: Table(own, self._entries(members, whole), whole))

    def _add(self, key: object, name: str, make) -> str:
        if key not in self._by_key:
            own = self._scope.first_free(name)
            self._by_key[key] = f"sensitive::{own}"  # before its members, which may hold it
            self._tables.append(make(own))
        return self._by_key[key]


def _shape_of(type_: ir.Type) -> ir.ShapeId:
    leaf = ir.leaf_types(type_)
    return leaf.shape if isinstance(leaf, (ir.StructureRef, ir.UnionRef)) else ""


def _places_from_end(path: tuple[ir.Segment, ...], labels: set[str]) -> tuple[int, ...]:
    """An endpoint may have a path of its own in front, so places are counted from the end."""
    places, place = [], 0
    for segment in reversed(path):
        if segment.label in labels:
            places.append(place)
        place += segment.literal.count("/")
    return tuple(places)
