"""The `params` of a request case as C++: what fills a public request struct."""

from __future__ import annotations

from typing import Any

from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names
from codegen.cpp.spelling import Spelling
from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.model.ir import ScalarKind
from codegen.targets.protocol_tests import literals

_PLACEHOLDERS = {
    ScalarKind.BOOLEAN: True,
    ScalarKind.STRING: "x",
    ScalarKind.BLOB: "x",
    ScalarKind.DOCUMENT: {},
}


class Values:
    """Owning values of one service."""

    def __init__(self, service: ir.Service, names: Names, spelling: Spelling):
        self._service = service
        self._names = names
        self._spelling = spelling

    def assignments(self, input_: ir.Structure, params: dict[str, Any], variable: str = "request") -> list[str]:
        """Statements that give `variable`, an empty request, the members that `params` names."""
        return self._assign(input_.id, input_.members, params, variable, 1)

    def minimal(self, input_: ir.Structure) -> dict[str, Any]:
        """Params that hold no more than a call needs to be sent."""
        needed = [m for m in input_.members if (m.required or m.binding is ir.Binding.LABEL) and m.default is None]
        return {m.name: self._placeholder(m.type, ()) for m in needed if m.binding is not ir.Binding.EVENT_STREAM}

    def _assign(
        self, owner: str, members: tuple[ir.Member, ...], params: dict[str, Any], variable: str, depth: int
    ) -> list[str]:
        by_name = {m.name: m for m in members}
        for name in params:
            if name not in by_name:
                raise ModelError(owner, f"a protocol test gives {name!r}, which is not a member")
        statements = []
        for name, value in params.items():
            member = by_name[name]
            target = f"{variable}.{self._names.members[member.id]}"
            if value is None:
                if member.default is not None:
                    statements.append(f"{target}.reset();")
                continue
            statements.append(f"{target} = {self._value(member.type, value, depth)};")
        return statements

    def _value(self, type_: ir.Type, value: Any, depth: int) -> str:
        if isinstance(type_, ir.ListOf):
            kept = [v for v in value if v is not None or type_.sparse]
            elements = ", ".join(self._element(type_.element, v, depth) for v in kept)
            return f"{self._spelling.owning(type_)}{{{elements}}}"
        if isinstance(type_, ir.MapOf):
            kept = {k: v for k, v in value.items() if v is not None or type_.sparse}
            entries = [f"{{{_string(k)}, {self._element(type_.value, v, depth)}}}" for k, v in kept.items()]
            return f"{self._spelling.owning(type_)}{{{', '.join(entries)}}}"
        if isinstance(type_, (ir.StructureRef, ir.UnionRef)):
            shapes = self._service.structures if isinstance(type_, ir.StructureRef) else self._service.unions
            shape, variable = shapes[type_.shape], f"shape_{depth}"
            statements = self._assign(shape.id, shape.members, value, variable, depth + 1)
            spelled = self._spelling.owning(type_)
            if not statements:
                return f"{spelled}{{}}"
            return f"[] {{ {spelled} {variable}{{}}; {' '.join(statements)} return {variable}; }}()"
        if isinstance(type_, ir.EnumRef):
            return f"{self._spelling.owning(type_)}({_string(value)})"
        if isinstance(type_, ir.IntEnumRef):
            return f"static_cast<{self._spelling.owning(type_)}>({int(value)})"
        return _scalar(type_.kind, value)

    def _element(self, type_: ir.Type, value: Any, depth: int) -> str:
        return "std::nullopt" if value is None else self._value(type_, value, depth)

    def _placeholder(self, type_: ir.Type, path: tuple[str, ...]) -> Any:
        if isinstance(type_, ir.ListOf):
            return []
        if isinstance(type_, ir.MapOf):
            return {}
        if isinstance(type_, ir.EnumRef):
            return "x"
        if isinstance(type_, ir.IntEnumRef):
            return 1
        if isinstance(type_, ir.Scalar):
            return _PLACEHOLDERS.get(type_.kind, 1)
        if type_.shape in path:
            raise ModelError(type_.shape, "it requires itself, so no request can be made")
        path += (type_.shape,)
        if isinstance(type_, ir.StructureRef):
            members = self._service.structures[type_.shape].members
            needed = [m for m in members if m.required and m.default is None]
            return {m.name: self._placeholder(m.type, path) for m in needed}
        for member in self._service.unions[type_.shape].members:
            try:
                return {member.name: self._placeholder(member.type, path)}
            except ModelError:
                continue
        raise ModelError(type_.shape, "every one of its members requires it, so no request can be made")


def _string(text: str) -> str:
    if not isinstance(text, str):
        raise TypeError(f"{text!r} is not a text")
    return f"std::string({string_literal(text)})"


def _scalar(kind: ScalarKind, value: Any) -> str:
    if kind is ScalarKind.STRING:
        return _string(value)
    if kind in (ScalarKind.BIG_INTEGER, ScalarKind.BIG_DECIMAL):
        return _string(literals.number_text(value))
    if kind is ScalarKind.BLOB:
        return f"Blob({literals.sized(value)})"
    if kind is ScalarKind.DOCUMENT:
        return f"Document::parse({literals.sized(literals.json_text(value))}).value()"
    return literals.scalar(kind, value)
