"""An answer as `outcrop … --generate-cli-skeleton output` shows it: every member, with a value of its kind."""

from __future__ import annotations

from typing import Any

from codegen.model import ir

_NUMBERS = {
    ir.ScalarKind.BYTE, ir.ScalarKind.SHORT, ir.ScalarKind.INTEGER, ir.ScalarKind.LONG,
    ir.ScalarKind.BIG_INTEGER,
}  # fmt: skip
_FRACTIONS = {ir.ScalarKind.FLOAT, ir.ScalarKind.DOUBLE, ir.ScalarKind.BIG_DECIMAL}


def answer_sample(service: ir.Service, output: ir.Structure) -> dict[str, Any]:
    """As the AWS CLI has it: text says its member's name, a list has one element, and a union its first member."""
    return _structure(service, output, ())


def _structure(service: ir.Service, shape: ir.Structure | ir.UnionShape, within: tuple[str, ...]) -> dict[str, Any]:
    if shape.id in within:  # a shape that holds itself ends there
        return {}
    members = shape.members[:1] if isinstance(shape, ir.UnionShape) else shape.members
    return {m.name: _value(service, m.type, m.name, (*within, shape.id)) for m in members}


def _value(service: ir.Service, type_: ir.Type, name: str, within: tuple[str, ...]) -> Any:
    match type_:
        case ir.ListOf(element=element):
            return [_value(service, element, name, within)]
        case ir.MapOf(value=value):
            return {"KeyName": _value(service, value, name, within)}
        case ir.StructureRef(shape=shape):
            return _structure(service, service.structures[shape], within)
        case ir.UnionRef(shape=shape):
            return _structure(service, service.unions[shape], within)
        case ir.EnumRef():
            return name
        case ir.IntEnumRef():
            return 0
    return _scalar(type_.kind, name)


def _scalar(kind: ir.ScalarKind, name: str) -> Any:
    if kind in _NUMBERS:
        return 0
    if kind in _FRACTIONS:
        return 0.0
    if kind is ir.ScalarKind.BOOLEAN:
        return True
    if kind is ir.ScalarKind.TIMESTAMP:
        return "1970-01-01T00:00:00Z"
    return {} if kind is ir.ScalarKind.DOCUMENT else name
