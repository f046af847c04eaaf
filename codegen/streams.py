"""Event streams: which members of a stream's union are events and which are exceptions, and what the runtime is told of
them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from codegen import ir, overlay
from codegen.cpp import string_literal
from codegen.errors import ModelError
from codegen.ir import Binding, ScalarKind
from codegen.naming import Names
from codegen.tables import OutputTable, Tables

_HEADER_KINDS = frozenset(
    [
        ScalarKind.BOOLEAN,
        ScalarKind.BYTE,
        ScalarKind.SHORT,
        ScalarKind.INTEGER,
        ScalarKind.LONG,
        ScalarKind.BLOB,
        ScalarKind.STRING,
        ScalarKind.TIMESTAMP,
    ]
)
_PAYLOAD_KINDS = frozenset([ScalarKind.BLOB, ScalarKind.STRING])


@dataclass(frozen=True)
class Event:
    """A row of the stream's table. Events without bindings of their own share their structure's table."""

    wire_name: str  # C++ text
    schema: str  # snake-case name of the structure's shared table
    own: OutputTable | None
    own_name: str


@dataclass(frozen=True)
class ModeledException:
    wire_name: str  # C++ text, as `error`
    error: str


@dataclass(frozen=True)
class Stream:
    """One union of events, as the templates see it."""

    name: str  # snake case
    file: str
    view: str
    model_name: str
    events: tuple[Event, ...]
    shared: tuple[str, ...]  # the shared tables that they use
    exceptions: tuple[ModeledException, ...]
    terminal_events: tuple[str, ...]  # C++ text


def without_exceptions(service: ir.Service) -> ir.Service:
    """The service with its event unions reduced to what a view of them holds: exceptions end a stream as Errors."""
    unions = {
        i: dataclasses.replace(u, members=tuple(m for m in u.members if not is_exception(m, service)))
        for i, u in service.unions.items()
        if u.event_stream
    }
    return dataclasses.replace(service, unions={**service.unions, **unions})


def is_exception(member: ir.Member, service: ir.Service) -> bool:
    return isinstance(member.type, ir.StructureRef) and member.type.shape in service.errors


def check(service: ir.Service) -> None:
    """Refuses what no frame can carry."""
    nested = [*service.structures.values(), *service.unions.values(), *(e.structure for e in service.errors.values())]
    for shape in nested:
        for member in shape.members:
            if member.binding is Binding.EVENT_STREAM:
                raise ModelError(member.id, "an event stream can only be a member of an operation's input or output")
    for shape in [*nested, *(s for o in service.operations for s in (o.input, o.output))]:
        for member in shape.members:
            leaf = ir.leaf_types(member.type)
            is_stream = isinstance(leaf, ir.UnionRef) and service.unions[leaf.shape].event_stream
            if is_stream and member.type is not leaf:
                raise ModelError(member.id, "event streams can't be held by lists and maps")
    for union in service.unions.values():
        for member in union.members if union.event_stream else ():
            if not isinstance(member.type, ir.StructureRef):
                raise ModelError(member.id, "an event is a structure")
            if not is_exception(member, service):
                _check_event(service.structures[member.type.shape])


def _check_event(event: ir.Structure) -> None:
    for member in event.bound(Binding.EVENT_HEADER):
        textual = isinstance(member.type, (ir.EnumRef, ir.IntEnumRef))
        if not textual and not (isinstance(member.type, ir.Scalar) and member.type.kind in _HEADER_KINDS):
            raise ModelError(
                member.id,
                "smithy.api#eventHeader binds a boolean, byte, short, integer, long, blob, string or timestamp",
            )
    payload = event.bound(Binding.EVENT_PAYLOAD)
    for member in payload:
        whole = isinstance(member.type, (ir.StructureRef, ir.UnionRef))
        if not whole and not (isinstance(member.type, ir.Scalar) and member.type.kind in _PAYLOAD_KINDS):
            raise ModelError(member.id, "smithy.api#eventPayload binds a blob, string, structure or union")
    if len(payload) > 1:
        raise ModelError(payload[1].id, f"{payload[0].name} is the payload already")
    body = event.bound(Binding.BODY)
    if payload and body:
        raise ModelError(body[0].id, f"{payload[0].name} is the whole payload, so this member has no place")


def streams(
    full: ir.Service, used: frozenset[ir.ShapeId], names: Names, tables: Tables, overlay_: overlay.Overlay
) -> list[Stream]:
    """The unions that some operation answers with. `full` still has their exceptions."""
    terminal = dict(overlay_.terminal_events)
    found = []
    for shape in sorted(used, key=lambda i: names.shapes[i].pascal):
        union = full.unions[shape]
        events = [m for m in union.members if not is_exception(m, full)]
        last = terminal.pop(ir.shape_name(shape), ())
        for name in last:
            if name not in [e.name for e in events]:
                raise ModelError(f"{shape}${name}", "the overlay calls it a terminal event, but it is none")
        rows = [_event(m, full, names, tables) for m in events]
        found.append(
            Stream(
                name=names.shapes[shape].snake,
                file=names.shapes[shape].file,
                view=names.shapes[shape].view,
                model_name=ir.shape_name(shape),
                events=tuple(rows),
                shared=tuple(dict.fromkeys(row.schema for row in rows if not row.own)),
                exceptions=tuple(
                    ModeledException(string_literal(m.name), string_literal(ir.shape_name(m.type.shape)))
                    for m in union.members
                    if is_exception(m, full)
                ),
                terminal_events=tuple(string_literal(n) for n in last),
            )
        )
    if terminal:
        raise ModelError(min(terminal), "the overlay names its terminal events, but no answer streams it")
    return found


def _event(member: ir.Member, service: ir.Service, names: Names, tables: Tables) -> Event:
    structure = service.structures[member.type.shape]
    name = names.shapes[structure.id]
    bound = structure.bound(Binding.EVENT_HEADER) or structure.bound(Binding.EVENT_PAYLOAD)
    own = tables.output(structure, f"{name.snake}_event", name.view) if bound else None
    return Event(string_literal(member.name), name.snake, own, own.table.name if own else "")
