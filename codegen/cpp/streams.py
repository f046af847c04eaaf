"""What the runtime is told of event streams."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.cpp.comments import one_line
from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names
from codegen.cpp.tables import OutputTable, Tables, needs_body
from codegen.model import ir, overlay
from codegen.model.errors import ModelError
from codegen.model.event_streams import is_exception
from codegen.model.ir import Binding


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
    shared: tuple[tuple[str, bool], ...]  # the tables that they share, and whether such an event always has a payload
    exceptions: tuple[ModeledException, ...]
    terminal_events: tuple[str, ...]  # C++ text


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
                model_name=one_line(ir.shape_name(shape)),
                events=tuple(rows),
                shared=tuple(
                    dict.fromkeys(
                        (row.schema, needs_body(full.structures[m.type.shape]))
                        for row, m in zip(rows, events)
                        if not row.own
                    )
                ),
                exceptions=tuple(
                    ModeledException(string_literal(m.name), string_literal(ir.shape_name(m.type.shape)))
                    for m in sorted(union.members, key=lambda m: m.name)  # no surface holds their order
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
    own = tables.answer(structure, f"{name.snake}_event", name.view) if bound else None
    return Event(string_literal(member.name), name.snake, own, own.table.name if own else "")
