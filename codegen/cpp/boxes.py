"""Which members of owning shapes are on the heap (outcrop::Box), so that no request takes more room than what it holds.

The structures and unions that a union holds, since only one of them is there; those of a structure where they are
larger than _LIMIT; and those that lead back to their owner, lists and maps too, which would have no size or end and be
copied within themselves otherwise. A member that has been declared as either stays so (model/lock.py), however large it
becomes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from codegen.cpp.layout import Layout
from codegen.cpp.spelling import is_plain_when_owned
from codegen.model import ir, lock
from codegen.model.graph import nested_shapes, reachable
from codegen.model.ir import ScalarKind
from codegen.model.lock import Lock

_LIMIT = 64  # bytes of a std::optional
_POINTER = (8, 8)
_STRING = (32, 8)
_UNKNOWN_MEMBER = (64, 8)
# Size and alignment on 64-bit machines, with libstdc++. Others differ a little; the choice must not.
_SCALARS = {
    ScalarKind.BOOLEAN: (1, 1),
    ScalarKind.BYTE: (1, 1),
    ScalarKind.SHORT: (2, 2),
    ScalarKind.INTEGER: (4, 4),
    ScalarKind.LONG: (8, 8),
    ScalarKind.FLOAT: (4, 4),
    ScalarKind.DOUBLE: (8, 8),
    ScalarKind.TIMESTAMP: (8, 8),
    ScalarKind.STRING: _STRING,
    ScalarKind.BIG_INTEGER: _STRING,
    ScalarKind.BIG_DECIMAL: _STRING,
    ScalarKind.BLOB: (24, 8),
    ScalarKind.DOCUMENT: (48, 8),
}


def boxed(
    service: ir.Service,
    operations: Iterable[ir.Operation],
    owning: Layout,
    owned: Layout,
    locked: Lock,
) -> frozenset[ir.ShapeId]:
    """The members, by their ids, of inputs, of owned outputs, and of the shapes that they are made of."""
    operations = list(operations)
    inputs = [(f"{lock.operation_key(o, service)} input", o.input) for o in operations]
    known = service.shapes
    shapes = [(lock.key(i, service), known[i]) for i in owning.group_of]
    answers = [(f"{lock.operation_key(o, service)} output", o.output) for o in operations]
    answers += [(lock.key(i, service), known[i]) for i in owned.group_of]
    everything = (*inputs, *shapes, *answers)
    plain = {m.id for _, s in answers for m in s.members if isinstance(s, ir.Structure) and is_plain_when_owned(m)}
    plain -= {m.id for _, s in inputs for m in s.members}
    kept = {
        m.id: locked.members[name][m.name].boxed
        for name, shape in everything
        for m in shape.members
        if m.name in locked.members.get(name, {})
    }
    return _Sizes(service, owning.boxed | owned.boxed, plain, kept).boxed(shape for _, shape in everything)


class _Sizes:
    def __init__(
        self,
        service: ir.Service,
        leading_back: frozenset[tuple[ir.ShapeId, ir.ShapeId]],
        plain: Set[ir.ShapeId],
        kept: Mapping[ir.ShapeId, bool | None],
    ):
        self._shapes = service.shapes
        self._unions = service.unions
        self._unboxed = {
            i: nested_shapes(s.members) - {target for owner, target in leading_back if owner == i}
            for i, s in self._shapes.items()
        }
        self._leading_back = leading_back
        self._plain = plain
        self._kept = kept
        self._known: dict[ir.ShapeId, tuple[int, int]] = {}

    def boxed(self, owners: Iterable[ir.Structure | ir.UnionShape]) -> frozenset[ir.ShapeId]:
        return frozenset(m.id for owner in owners for m in owner.members if self._is_boxed(owner.id, m))

    def _is_boxed(self, owner: ir.ShapeId, member: ir.Member) -> bool:
        if not isinstance(member.type, (ir.StructureRef, ir.UnionRef)):
            return owner in reachable(nested_shapes([member]), self._unboxed)
        if (owner, member.type.shape) in self._leading_back:
            return True
        if member.id in self._plain:
            return False
        kept = self._kept.get(member.id)
        if kept is not None:
            return kept
        return owner in self._unions or _optional(self._of_shape(member.type.shape))[0] > _LIMIT

    def _of_shape(self, shape: ir.ShapeId) -> tuple[int, int]:
        if shape not in self._known:
            parts = [self._of_member(shape, m) for m in self._shapes[shape].members]
            parts += [_optional(_UNKNOWN_MEMBER)] if shape in self._unions else []
            self._known[shape] = _struct(parts)
        return self._known[shape]

    def _of_member(self, owner: ir.ShapeId, member: ir.Member) -> tuple[int, int]:
        if self._is_boxed(owner, member):
            return _POINTER
        own = self._of_type(member.type)
        return own if member.id in self._plain else _optional(own)

    def _of_type(self, type_: ir.Type) -> tuple[int, int]:
        if isinstance(type_, ir.ListOf):
            return (24, 8)
        if isinstance(type_, ir.MapOf):
            return (48, 8)
        if isinstance(type_, ir.Scalar):
            return _SCALARS[type_.kind]
        if isinstance(type_, ir.EnumRef):
            return _struct([_STRING, (2, 2)])
        return (4, 4) if isinstance(type_, ir.IntEnumRef) else self._of_shape(type_.shape)


def _optional(value: tuple[int, int]) -> tuple[int, int]:
    return _struct([value, (1, 1)])


def _struct(parts: Iterable[tuple[int, int]]) -> tuple[int, int]:
    end, alignment = 0, 1
    for size, own in parts:
        end = _up(end, own) + size
        alignment = max(alignment, own)
    return max(_up(end, alignment), 1), alignment


def _up(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment
