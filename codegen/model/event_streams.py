"""Event streams: which members of a stream's union are events and which are exceptions, and what frames can carry."""

from __future__ import annotations

import dataclasses

from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.model.ir import Binding, ScalarKind

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
    nested = [*service.shapes.values(), *(e.structure for e in service.errors.values())]
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
