"""Gives every shape, member, enumerator and operation its C++ name, once, so that no two names of a scope are the same.

Rules, in order: the overlay's name; the one that it has had before (model/lock.py); the model's own words re-cased; a
trailing underscore for a reserved word; and where two would be the same, the first in the model keeps the name and the
others get a suffix.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from codegen.cpp.words import (
    RESERVED_LOWER_CASE,
    Name,
    file_stem,
    is_free_type_name,
    lower_identifier,
    pascal_case,
    snake_case,
)
from codegen.model import ir
from codegen.model.errors import ModelError
from codegen.model.lock import Lock, LockedMember, key, operation_key

# A union's view has these beside its members.
_UNION_RESERVED = ("member", "unknown", "none")
# What members of Client call by these names are functions and constants of the service.
_CLIENT_RESERVED = ("async", "encode", "prepare", "service")
_ENUM_RESERVED = ("unknown_value",)
# Namespaces of the runtime beside those that no name of ours may have, and folders that lie beside the services'.
_TAKEN_MODULES = frozenset(["sigv4", "testing", "shapes", "src", "include", ""])


@dataclass(frozen=True)
class OperationName:
    method: str  # "list_evaluation_jobs"
    file: str
    request: str  # "ListEvaluationJobsRequest"
    view: str
    owned: str  # what to_owned makes of the view
    pages: str
    items: str
    waiters: Mapping[str, str] = field(default_factory=dict)  # those that have had names before


@dataclass
class Names:
    """Filled by `assign`, read by the plan."""

    module: str  # "bedrock_runtime": C++ namespace, folder and CMake target
    shapes: dict[ir.ShapeId, Name] = field(default_factory=dict)
    operations: dict[ir.ShapeId, OperationName] = field(default_factory=dict)
    members: dict[ir.ShapeId, str] = field(default_factory=dict)
    enumerators: dict[ir.ShapeId, tuple[str, ...]] = field(default_factory=dict)


def assign(service: ir.Service, overlay: Mapping[str, str], module: str = "", lock: Lock = Lock()) -> Names:
    """`overlay` maps shape and member ids without their namespace ("Shape", "Shape$member") to names. `module` is for
    where the service's own is taken.
    """
    _check_overlay(service, overlay)
    names = Names(module or module_name(service.sdk_id))
    types, snakes = Scope(), Scope()
    _keep_shapes(service, overlay, names, lock, types, snakes)
    _name_operations(service, names, types, lock)
    _name_shapes(service, overlay, names, types, snakes)
    _name_owned_outputs(service, names, types)
    structures = {key(s.id, service): s for s in service.structures.values()}
    structures |= {key(e.structure.id, service): e.structure for e in service.errors.values()}
    for operation in service.operations:
        own = operation_key(operation, service)
        structures |= {f"{own} input": operation.input, f"{own} output": operation.output}
    for own, structure in structures.items():
        _name_members(structure.members, (), overlay, names, lock.members.get(own, {}))
    for union in service.unions.values():
        _name_members(union.members, _UNION_RESERVED, overlay, names, lock.members.get(key(union.id, service), {}))
    for shape in (*service.enums.values(), *service.int_enums.values()):
        locked = lock.values.get(key(shape.id, service), {})
        names.enumerators[shape.id] = _enumerators(shape, overlay, locked, by_value=shape.id in service.enums)
    return names


def _check_overlay(service: ir.Service, overlay: Mapping[str, str]) -> None:
    """Refuses names for what the model does not have: it has changed since, or the key is mistyped."""
    enums = [*service.enums.values(), *service.int_enums.values()]
    structures = list(service.shapes.values())
    structures += [e.structure for e in service.errors.values()]
    structures += [s for o in service.operations for s in (o.input, o.output)]
    known = {ir.shape_name(s.id) for s in (*structures, *enums)}
    known |= {ir.shape_name(m.id) for s in structures for m in s.members}
    known |= {f"{ir.shape_name(e.id)}${v.name or v.value}" for e in enums for v in e.values}
    for key in sorted(set(overlay) - known):
        raise ModelError(key, "the overlay names it, but the model does not have it")


def module_name(sdk_id: str) -> str:
    """"sample_shop" of "Sample Shop"."""
    module = re.sub(r"[^a-z0-9]+", "_", sdk_id.lower()).strip("_")
    if module[:1].isdigit() or module in _TAKEN_MODULES or module in RESERVED_LOWER_CASE:
        module = f"service_{module}".rstrip("_")
    return module


class Scope:
    """Names that are taken in one C++ scope."""

    def __init__(self, taken: Iterable[str] = ()):
        self._taken = set(taken)

    def is_free(self, names: Iterable[str]) -> bool:
        return not self._taken.intersection(names)

    def take(self, *names: str) -> None:
        self._taken.update(names)

    def first_free(self, name: str, separator: str = "_") -> str:
        """`name`, or it with the first free number behind."""
        candidate, number = name, 2
        while candidate in self._taken:
            candidate = f"{name}{'' if name.endswith(separator) else separator}{number}"
            number += 1
        self.take(candidate)
        return candidate


def _keep_shapes(
    service: ir.Service, overlay: Mapping[str, str], names: Names, lock: Lock, types: Scope, snakes: Scope
) -> None:
    """Names that shapes have had before, but where the overlay wants another one."""
    for kind in (service.errors, service.enums, service.int_enums, service.structures, service.unions):
        for shape in kind:
            own = key(shape, service)
            kept = lock.shapes.get(own)
            if kept and overlay.get(own, kept) == kept:
                names.shapes[shape] = Name(kept, lock.files.get(own, snake_case(kept)))
                types.take(kept, f"{kept}View")
                snakes.take(names.shapes[shape].snake)


def _name_operations(service: ir.Service, names: Names, types: Scope, lock: Lock) -> None:
    methods, files = Scope(_CLIENT_RESERVED), Scope()
    kept = {o.id: lock.operations.get(operation_key(o, service)) for o in service.operations}
    for locked in filter(None, kept.values()):
        types.take(*filter(None, (locked.request, locked.view, locked.owned)))
        methods.take(locked.method, locked.pages, locked.items, *locked.waiters.values())
        files.take(locked.file)
    plain = {
        o.id: kept[o.id].method if kept[o.id] else methods.first_free(lower_identifier(o.name, "call"))
        for o in service.operations
    }
    for operation in service.operations:
        stem = snake_case(operation.name)
        locked = kept[operation.id]
        if locked:
            names.operations[operation.id] = OperationName(
                method=locked.method,
                file=locked.file,
                request=locked.request,
                view=locked.view,
                owned=locked.owned,
                pages=locked.pages or (methods.first_free(f"{stem}_pages") if operation.pagination else ""),
                items=locked.items or (methods.first_free(f"{stem}_items") if operation.pagination else ""),
                waiters=locked.waiters,
            )
            continue
        base = pascal_case(operation.name)
        pair = (f"{base}Request", f"{base}View")
        if not all(is_free_type_name(n) for n in pair) or not types.is_free(pair):
            pair = (types.first_free(f"{base}OperationRequest", ""), types.first_free(f"{base}OperationView", ""))
        types.take(*pair)
        names.operations[operation.id] = OperationName(
            method=plain[operation.id],
            file=files.first_free(file_stem(stem)),
            request=pair[0],
            view=pair[1],
            owned="",
            pages=methods.first_free(f"{stem}_pages") if operation.pagination else "",
            items=methods.first_free(f"{stem}_items") if operation.pagination else "",
        )


def _name_shapes(
    service: ir.Service, overlay: Mapping[str, str], names: Names, types: Scope, snakes: Scope
) -> None:
    """Errors first, then enums, structures and unions; within a kind, those of the service's own namespace first."""
    home = service.id.partition("#")[0]
    kinds = (service.errors, service.enums, service.int_enums, service.structures, service.unions)
    for kind in kinds:
        for shape_id in sorted(kind, key=lambda i: (i.partition("#")[0] != home, i)):
            if shape_id in names.shapes:
                continue
            namespace, _, own = shape_id.partition("#")
            wanted = overlay.get(own) if namespace == home else None
            if wanted and (not is_free_type_name(wanted) or not types.is_free([wanted, f"{wanted}View"])):
                raise ModelError(shape_id, f"the overlay names it {wanted}, which is taken")
            base = wanted or pascal_case(service.renames.get(shape_id, own))
            if namespace != home and not types.is_free([base, f"{base}View"]):
                base = pascal_case(namespace.rpartition(".")[2]) + base
            candidate, number = base, 1
            while not (
                types.is_free([candidate, f"{candidate}View"])
                and is_free_type_name(candidate)
                and is_free_type_name(f"{candidate}View")
            ):
                candidate = f"{base}Shape{number if number > 1 else ''}"
                number += 1
            types.take(candidate, f"{candidate}View")
            names.shapes[shape_id] = Name(candidate, snakes.first_free(snake_case(candidate)))


def _name_owned_outputs(service: ir.Service, names: Names, types: Scope) -> None:
    """As shapes: the view's name without "View"; where that is taken, with "Answer" instead."""
    for operation in service.operations:
        name = names.operations[operation.id]
        if name.owned:
            continue
        base = name.view.removesuffix("View")
        owned = base if is_free_type_name(base) and types.is_free([base]) else types.first_free(f"{base}Answer", "")
        types.take(owned)
        names.operations[operation.id] = dataclasses.replace(name, owned=owned)


def _name_members(
    members: Iterable[ir.Member],
    reserved: tuple[str, ...],
    overlay: Mapping[str, str],
    names: Names,
    locked: Mapping[str, LockedMember],
) -> None:
    scope = Scope(reserved)
    wishes = {m.id: overlay.get(m.id.partition("#")[2]) for m in members}
    for member in members:
        if member.name in locked and wishes[member.id] in (None, locked[member.name].name):
            names.members[member.id] = locked[member.name].name
            scope.take(locked[member.name].name)
    for member in members:
        if member.id in names.members:
            continue
        wanted = wishes[member.id]
        name = wanted or lower_identifier(member.name, "member") or "member"
        if name in reserved:
            name = f"{name}_"
        names.members[member.id] = scope.first_free(name)


def _enumerators(
    shape: ir.EnumShape, overlay: Mapping[str, str], locked: Mapping[str | int, str], by_value: bool
) -> tuple[str, ...]:
    """Named by their values, which both model formats have; by the model's member names where values give no name of
    their own.
    """
    derived = [lower_identifier(str(v.value), "value") if by_value else "" for v in shape.values]
    wishes = [overlay.get(f"{ir.shape_name(shape.id)}${v.name or v.value}") for v in shape.values]
    kept = [n if w in (None, n) else None for n, w in zip((locked.get(v.value) for v in shape.values), wishes)]
    scope = Scope((*_ENUM_RESERVED, *filter(None, kept)))
    result = []
    for value, own, wanted, locked_name in zip(shape.values, derived, wishes, kept):
        if locked_name:
            result.append(locked_name)
            continue
        name = wanted or own
        if not name or derived.count(own) > 1:
            name = lower_identifier(value.name, "value") or name or ("empty" if value.value == "" else "value")
        result.append(scope.first_free(f"{name}_" if name in _ENUM_RESERVED else name))
    return tuple(result)
