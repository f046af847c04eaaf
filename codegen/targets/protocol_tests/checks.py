"""The `params` of a response case as C++: statements that look at an answer's public view, member by member."""

from __future__ import annotations

from typing import Any

from codegen.cpp.naming import Names
from codegen.cpp.spelling import Spelling, is_collection, is_optional_in_view
from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.model.ir import Binding, ScalarKind
from codegen.targets.protocol_tests import literals


class Checks:
    """Expectations of one service's views."""

    def __init__(self, service: ir.Service, names: Names, spelling: Spelling):
        self._service = service
        self._names = names
        self._spelling = spelling

    def of(self, structure: ir.Structure, params: dict[str, Any], variable: str) -> list[str]:
        """Statements that expect `variable`, the view of an output or error, to hold `params` and nothing else."""
        return self._members(structure, params, variable, 1)

    def of_event(self, stream: ir.UnionRef, params: dict[str, Any], variable: str) -> list[str]:
        """Statements that expect `variable`, the view of a stream's events, to hold the one that `params` names."""
        return self._union(stream, variable, params, 1)

    def _members(self, structure: ir.Structure, params: dict[str, Any], view: str, depth: int) -> list[str]:
        by_name = {m.name: m for m in structure.members}
        for name in params:
            if name not in by_name:
                raise ModelError(structure.id, f"a protocol test expects {name!r}, which is not a member")
        lines = []
        for member in structure.members:
            if member.binding is Binding.EVENT_STREAM:
                continue
            place = f"{view}.{self._names.members[member.id]}"
            value = params.get(member.name)
            if value is None:
                lines += self._absent(structure.id, member, place)
            else:
                lines += self._present(structure.id, member, place, value, depth)
        return lines

    def _absent(self, owner: str, member: ir.Member, place: str) -> list[str]:
        if self._spelling.is_reference(owner, member):
            return [f"EXPECT_FALSE({place}.has_value());"]
        if member.required or member.default is not None:
            return []
        if is_collection(member.type):
            return [f"EXPECT_EQ({place}.data(), nullptr);"]
        return [f"EXPECT_FALSE({place}.has_value());"]

    def _present(self, owner: str, member: ir.Member, place: str, value: Any, depth: int) -> list[str]:
        lines = []
        if self._spelling.is_reference(owner, member) or is_optional_in_view(member):
            lines.append(f"ASSERT_TRUE({place}.has_value());")
            place = f"(*{place})"
        elif is_collection(member.type) and member.default is None and not member.required and _is_seen(member, value):
            lines.append(f"EXPECT_NE({place}.data(), nullptr);")
        return lines + self._value(member.type, place, value, depth)

    def _value(self, type_: ir.Type, place: str, value: Any, depth: int) -> list[str]:
        if isinstance(type_, ir.ListOf):
            return self._list(type_, place, value, depth)
        if isinstance(type_, ir.MapOf):
            return self._map(type_, place, value, depth)
        if isinstance(type_, ir.StructureRef):
            structure = self._service.structures[type_.shape]
            return self._scoped(place, depth, lambda inner: self._members(structure, value, inner, depth + 1))
        if isinstance(type_, ir.UnionRef):
            return self._scoped(place, depth, lambda inner: self._union(type_, inner, value, depth + 1))
        if isinstance(type_, ir.EnumRef):
            return [f"EXPECT_EQ({place}.text(), {literals.sized(value)});"]
        if isinstance(type_, ir.IntEnumRef):
            return [f"EXPECT_EQ(static_cast<std::int32_t>({place}), {int(value)});"]
        return [_scalar(type_.kind, place, value)]

    @staticmethod
    def _scoped(place: str, depth: int, lines_of) -> list[str]:
        name = f"part_{depth}"
        lines = lines_of(name)
        return ["{", f"const auto& {name} = {place};", *lines, "}"] if lines else []

    def _union(self, type_: ir.UnionRef, place: str, value: dict[str, Any], depth: int) -> list[str]:
        union = self._service.unions[type_.shape]
        held = {k: v for k, v in value.items() if v is not None}
        member = next((m for m in union.members if m.name in held), None)
        if member is None or len(held) != 1:
            raise ModelError(union.id, f"a protocol test expects {sorted(held)} of it, which is not one member")
        name = self._names.members[member.id]
        view = self._names.shapes[union.id].view
        return [
            f"ASSERT_EQ({place}.member, {view}::Member::{name});",
            f"ASSERT_TRUE({place}.{name}.has_value());",
            *self._value(member.type, f"(*{place}.{name})", held[member.name], depth),
        ]

    def _list(self, type_: ir.ListOf, place: str, value: list[Any], depth: int) -> list[str]:
        kept = [v for v in value if v is not None or type_.sparse]
        lines = [f"ASSERT_EQ({place}.size(), {len(kept)}u);"]
        for i, element in enumerate(kept):
            lines += self._slot(type_.element, f"{place}[{i}]", element, type_.sparse, depth)
        return lines

    def _map(self, type_: ir.MapOf, place: str, value: dict[str, Any], depth: int) -> list[str]:
        kept = {k: v for k, v in value.items() if v is not None or type_.sparse}
        lines = [f"ASSERT_EQ({place}.size(), {len(kept)}u);"]
        entry = f"entry_{depth}"
        for key, element in kept.items():
            lines += ["{", f"const auto* const {entry} = {place}.find({literals.sized(key)});"]
            lines += [f"ASSERT_NE({entry}, nullptr);"]
            lines += self._slot(type_.value, f"(*{entry})", element, type_.sparse, depth + 1)
            lines += ["}"]
        return lines

    def _slot(self, type_: ir.Type, place: str, value: Any, sparse: bool, depth: int) -> list[str]:
        if not sparse:
            return self._value(type_, place, value, depth)
        if value is None:
            return [f"EXPECT_FALSE({place}.has_value());"]
        return [f"ASSERT_TRUE({place}.has_value());", *self._value(type_, f"(*{place})", value, depth)]


def _is_seen(member: ir.Member, value: Any) -> bool:
    """An answer tells an empty collection from an absent one; its headers do not."""
    return bool(value) or member.binding is Binding.BODY


def _scalar(kind: ScalarKind, place: str, value: Any) -> str:
    if kind is ScalarKind.STRING:
        return f"EXPECT_EQ({place}, {literals.sized(value)});"
    if kind in (ScalarKind.BIG_INTEGER, ScalarKind.BIG_DECIMAL):
        return f"EXPECT_EQ({place}, {literals.sized(literals.number_text(value))});"
    if kind is ScalarKind.BLOB:
        return f"EXPECT_EQ({place}.text(), {literals.sized(value)});"
    if kind is ScalarKind.DOCUMENT:
        expected = literals.sized(literals.json_text(value))
        return f"EXPECT_EQ(canonical_json(to_json({place})), canonical_json({expected}));"
    if kind is ScalarKind.TIMESTAMP:
        return f"EXPECT_EQ({place}.millis(), {literals.millis(value)});"
    if kind is ScalarKind.BOOLEAN:
        return f"EXPECT_{'TRUE' if value else 'FALSE'}({place});"
    if value == "NaN":
        return f"EXPECT_TRUE(std::isnan({place}));"
    return f"EXPECT_EQ({place}, {literals.scalar(kind, value)});"
