"""What a service's API once was, and stays: members keep their place, their name and their default."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.model import ir
from codegen.model.checks import is_default_of


@dataclass(frozen=True)
class LockedMember:
    name: str  # in C++
    default: ir.Default | None = None
    boxed: bool | None = None  # of what a request holds: whether it is on the heap (cpp/boxes.py)


@dataclass(frozen=True)
class LockedOperation:
    """Names in C++; `pages` and `items` are empty where it had none."""

    method: str
    file: str
    request: str
    view: str
    owned: str = ""
    pages: str = ""
    items: str = ""
    waiters: Mapping[str, str] = field(default_factory=dict)  # by the model's names


@dataclass(frozen=True)
class Lock:
    """By the model's names: shapes as `key` gives them, inputs and outputs as "ListJobs input", "ListJobs output"."""

    shapes: Mapping[str, str] = field(default_factory=dict)  # names in C++
    files: Mapping[str, str] = field(default_factory=dict)  # of shapes, where it is not the name's own
    operations: Mapping[str, LockedOperation] = field(default_factory=dict)
    members: Mapping[str, Mapping[str, LockedMember]] = field(default_factory=dict)  # by owner, in order
    values: Mapping[str, Mapping[str | int, str]] = field(default_factory=dict)  # by enum, in order


def key(shape: ir.ShapeId, service: ir.Service) -> str:
    """The shape's name; with its namespace, where that is not the service's."""
    namespace, _, name = shape.partition("#")
    return name if namespace == service.id.partition("#")[0] else shape


def operation_key(operation: ir.Operation, service: ir.Service) -> str:
    """As `key`, where botocore's operations that have a shape's name are at home too (read_c2j.py)."""
    namespace, home = operation.id.partition("#")[0], service.id.partition("#")[0]
    return operation.name if namespace in (home, f"{home}.operations") else operation.id


def apply(service: ir.Service, lock: Lock) -> ir.Service:
    """The service with its members and enum values in the locked order, new ones behind, and with locked defaults."""

    def shaped(name: str, shape: Any) -> Any:
        locked = lock.members.get(name, {})
        members = (_with_default(m, locked[m.name]) if m.name in locked else m for m in shape.members)
        return dataclasses.replace(shape, members=_ordered(members, locked, "name"))

    def by_key(shapes: Mapping[ir.ShapeId, Any]) -> dict[ir.ShapeId, Any]:
        return {i: shaped(key(i, service), s) for i, s in shapes.items()}

    def valued(shape: ir.EnumShape) -> ir.EnumShape:
        locked = lock.values.get(key(shape.id, service), {})
        return dataclasses.replace(shape, values=_ordered(shape.values, locked, "value"))

    return dataclasses.replace(
        service,
        operations=tuple(
            dataclasses.replace(o, input=shaped(f"{own} input", o.input), output=shaped(f"{own} output", o.output))
            for o, own in ((o, operation_key(o, service)) for o in service.operations)
        ),
        errors={
            i: dataclasses.replace(e, structure=shaped(key(i, service), e.structure))
            for i, e in service.errors.items()
        },
        structures=by_key(service.structures),
        unions=by_key(service.unions),
        enums={i: valued(e) for i, e in service.enums.items()},
        int_enums={i: valued(e) for i, e in service.int_enums.items()},
    )


def _ordered(items: Iterable[Any], locked: Iterable[Any], attribute: str) -> tuple[Any, ...]:
    places = {name: i for i, name in enumerate(locked)}
    return tuple(sorted(items, key=lambda item: places.get(getattr(item, attribute), len(places))))


def _with_default(member: ir.Member, locked: LockedMember) -> ir.Member:
    fits = locked.default is None or is_default_of(locked.default.value, member.type)
    return dataclasses.replace(member, default=locked.default) if fits else member

