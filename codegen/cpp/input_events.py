"""How the events of a request's stream are written: the calls on OutgoingEvent."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.cpp import requests
from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names
from codegen.model import ir
from codegen.model.ir import Binding, ScalarKind


@dataclass(frozen=True)
class Header:
    function: str
    name: str  # C++ text
    value: str


@dataclass(frozen=True)
class InputEvent:
    """`payload` is the function that takes `value`, if one member is all of it; else `writes` are its members."""

    member: str
    type: str
    wire_name: str  # C++ text
    headers: tuple[Header, ...]
    payload: str
    value: str
    writes: tuple[requests.Write, ...]


@dataclass(frozen=True)
class InputEvents:
    name: str
    model_name: str  # C++ text
    events: tuple[InputEvent, ...]


def input_events(operation: ir.Operation, service: ir.Service, names: Names) -> InputEvents | None:
    """Of the union whose events the operation sends."""
    if not operation.input_stream:
        return None
    union = service.unions[operation.input_stream.type.shape]
    return InputEvents(
        name=names.shapes[union.id].pascal,
        model_name=string_literal(ir.shape_name(union.id)),
        events=tuple(_event(m, service, names) for m in union.members),
    )


def _event(member: ir.Member, service: ir.Service, names: Names) -> InputEvent:
    structure = service.structures[member.type.shape]
    payload = next(iter(structure.bound(Binding.EVENT_PAYLOAD)), None)
    return InputEvent(
        member=names.members[member.id],
        type=names.shapes[structure.id].pascal,
        wire_name=string_literal(member.name),
        headers=tuple(
            Header(
                "required_header" if m.required else "header",
                string_literal(m.wire_name),
                f"in.{names.members[m.id]}",
            )
            for m in structure.bound(Binding.EVENT_HEADER)
        ),
        payload=_payload(payload.type) if payload else "",
        value=f"in.{names.members[payload.id]}" if payload else "",
        writes=requests.writes(structure.bound(Binding.BODY), names),
    )


def _payload(type_: ir.Type) -> str:
    if isinstance(type_, (ir.StructureRef, ir.UnionRef)):
        return "json_payload"
    return "blob_payload" if type_.kind is ScalarKind.BLOB else "text_payload"
