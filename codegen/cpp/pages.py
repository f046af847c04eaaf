"""How the pages of a paginated operation follow each other."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names
from codegen.cpp.spelling import Spelling, is_optional_in_view
from codegen.model import ir
from codegen.model.ir import Binding

_TEXT = ir.Scalar(ir.ScalarKind.STRING)


@dataclass(frozen=True)
class Access:
    """What leads from a page to a member, and the optional members on the way that have to be there."""

    members: str  # "a->b.c"
    conditions: tuple[str, ...]  # "page.a"

    @property
    def value(self) -> str:
        return f"page.{self.members}"


@dataclass(frozen=True)
class Items:
    access: Access
    entry: str  # what the items' span holds
    suffix: str  # ".entries()" of a map
    type: ir.Type


@dataclass(frozen=True)
class Slices:
    """How a listing is cut into slices of time."""

    after: str  # members of the request
    before: str
    time: str  # what an item's own time is, `item.creation_time`
    model_names: tuple[str, str, str]  # of after, before and time; the last one as it stands in JSON


@dataclass(frozen=True)
class Pages:
    input_token: str
    token: Access
    token_is_optional: bool
    token_key: str  # C++ text; empty where the token is not at the top of the JSON body
    items: Items | None
    slices: Slices | None


def pages(operation: ir.Operation, service: ir.Service, names: Names, spelling: Spelling) -> Pages | None:
    """None where the operation has no pages, or its tokens are of a kind that can't be passed on as text."""
    if operation.pagination is None:
        return None
    input_token = next((m for m in operation.input.members if m.name == operation.pagination.input_token), None)
    token = _path(operation.output, operation.pagination.output_token, service)
    if input_token is None or input_token.type != _TEXT or not token or token[-1].type != _TEXT:
        return None
    at_top = len(token) == 1 and token[0].binding is Binding.BODY
    items = _items(operation, service, names, spelling)
    return Pages(
        input_token=names.members[input_token.id],
        token=_access(token, names, spelling),
        token_is_optional=is_optional_in_view(token[-1]),
        token_key=string_literal(token[0].wire_name) if at_top else "",
        items=items,
        slices=_slices(operation, items, service, names, spelling),
    )


def _slices(
    operation: ir.Operation, items: Items | None, service: ir.Service, names: Names, spelling: Spelling
) -> Slices | None:
    """By the members' names: `creationTimeAfter` and `creationTimeBefore`, and an item's `creationTime`."""
    if items is None or not isinstance(items.type, ir.ListOf) or not isinstance(items.type.element, ir.StructureRef):
        return None
    inputs = {m.name: m for m in operation.input.members}
    if "sortOrder" not in inputs or items.access.conditions:
        return None
    for time in service.structures[items.type.element.shape].members:
        after, before = inputs.get(f"{time.name}After"), inputs.get(f"{time.name}Before")
        if after and before and all(_is_time(m.type) for m in (time, after, before)):
            value = f"item.{names.members[time.id]}"
            if is_optional_in_view(time):
                value += ".value_or(Timestamp())"
            model_names = (after.name, before.name, time.wire_name)
            return Slices(names.members[after.id], names.members[before.id], value, model_names)
    return None


def _is_time(type_: ir.Type) -> bool:
    return isinstance(type_, ir.Scalar) and type_.kind is ir.ScalarKind.TIMESTAMP


def _items(operation: ir.Operation, service: ir.Service, names: Names, spelling: Spelling) -> Items | None:
    path = _path(operation.output, operation.pagination.items, service)
    if not path or not isinstance(path[-1].type, (ir.ListOf, ir.MapOf)):
        return None
    type_ = path[-1].type
    is_map = isinstance(type_, ir.MapOf)
    entry = f"MapEntry<{spelling.entry(type_)}>" if is_map else spelling.entry(type_)
    return Items(_access(path, names, spelling), entry, ".entries()" if is_map else "", type_)


def _path(structure: ir.Structure, path: tuple[str, ...], service: ir.Service) -> list[ir.Member]:
    """The members that the path names, from the top; none where it leads nowhere."""
    found: list[ir.Member] = []
    for name in path:
        if found:
            inner = found[-1].type
            if not isinstance(inner, ir.StructureRef):
                return []
            structure = service.structures[inner.shape]
        member = next((m for m in structure.members if m.name == name), None)
        if member is None:
            return []
        found.append(member)
    return found


def _access(path: list[ir.Member], names: Names, spelling: Spelling) -> Access:
    members, conditions = "", []
    for member in path[:-1]:
        members += names.members[member.id]
        optional = is_optional_in_view(member)
        if optional:
            conditions.append(f"page.{members}")
        members += "->" if optional else "."
    return Access(f"{members}{names.members[path[-1].id]}", tuple(conditions))
