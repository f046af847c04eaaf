"""Compares two services by what a user of the generated client sees: names, types, what has to be given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.changes.model import Action, Change, Group, Part
from codegen.model import graph, ir


@dataclass(frozen=True)
class _Use:
    """Where a structure or union occurs."""

    given: bool  # part of requests
    read: bool  # part of answers


def compare(old: ir.Service, new: ir.Service) -> tuple[Change, ...]:
    return tuple(sorted(_all(old, new), key=lambda c: (list(Group).index(c.group), -c.part, c.name, c.action.value)))


def _all(old: ir.Service, new: ir.Service) -> Iterator[Change]:
    if old.sdk_id != new.sdk_id:
        yield Change(Group.SERVICE, Action.CHANGED, new.sdk_id, Part.MAJOR, f"it was called {old.sdk_id}")
    for what in ("signing_name", "endpoint_prefix", "api_version", "bearer_auth"):
        before, after = getattr(old, what), getattr(new, what)
        if before != after:
            name = what.replace("_", " ")
            yield Change(Group.SERVICE, Action.CHANGED, name, Part.PATCH, f"from {before!r} to {after!r}")
    yield from _operations(old, new)
    yield from _errors(old, new)
    yield from _nested(old, new)
    for what in ("enums", "int_enums"):
        yield from _enums(_by_name(getattr(old, what)), _by_name(getattr(new, what)))
    if old.documentation != new.documentation:
        yield _note(new.sdk_id, "documentation")


def _pairs(old: Mapping[str, Any], new: Mapping[str, Any], group: Group) -> Iterator[Change | tuple[str, Any, Any]]:
    """What came and went as changes; what is on both sides as (name, before, after)."""
    for name in sorted(set(old) | set(new)):
        if name not in old:
            yield Change(group, Action.ADDED, name, Part.MINOR)
        elif name not in new:
            yield Change(group, Action.REMOVED, name, Part.MAJOR)
        else:
            yield name, old[name], new[name]


def _by_name(shapes: Mapping[str, Any]) -> dict[str, Any]:
    return {ir.shape_name(i): s for i, s in shapes.items()}


def _operations(old: ir.Service, new: ir.Service) -> Iterator[Change]:
    by_name = [{o.name: o for o in s.operations} for s in (old, new)]
    for found in _pairs(*by_name, Group.OPERATION):
        if isinstance(found, Change):
            yield found
            continue
        name, before, after = found
        yield from _operation(name, before, after)
        yield from _members(f"{name} input", before.input, after.input, _Use(given=True, read=False))
        yield from _members(f"{name} output", before.output, after.output, _Use(given=False, read=True))


def _operation(name: str, before: ir.Operation, after: ir.Operation) -> Iterator[Change]:
    if _http(before) != _http(after):
        yield Change(Group.WIRE, Action.CHANGED, name, Part.PATCH, f"from {_http(before)} to {_http(after)}")
    for what in ("unsigned", "checksum_required", "gzip_request", "success_status"):
        if getattr(before, what) != getattr(after, what):
            detail = f"{what.replace('_', ' ')}: from {getattr(before, what)} to {getattr(after, what)}"
            yield Change(Group.WIRE, Action.CHANGED, name, Part.PATCH, detail)
    yield from _came_or_went(name, "pages", before.pagination is not None, after.pagination is not None)
    waiters = [{w.name for w in o.waiters} for o in (before, after)]
    for waiter in sorted(waiters[0] | waiters[1]):
        yield from _came_or_went(name, f"waiter {waiter}", waiter in waiters[0], waiter in waiters[1])
    streams = [(bool(o.input_stream), bool(o.output_stream)) for o in (before, after)]
    if streams[0] != streams[1]:
        yield Change(Group.OPERATION, Action.CHANGED, name, Part.MAJOR, "it began or ceased to stream events")
    errors = [{ir.shape_name(e) for e in o.errors} for o in (before, after)]
    for error in sorted(errors[1] - errors[0]):
        yield Change(Group.ERROR, Action.ADDED, f"{name}: {error}", Part.MINOR)
    for error in sorted(errors[0] - errors[1]):
        yield Change(Group.ERROR, Action.REMOVED, f"{name}: {error}", Part.MAJOR)
    yield from _notes(name, before, after)


def _came_or_went(name: str, what: str, before: bool, after: bool) -> Iterator[Change]:
    if before != after:
        part = Part.MINOR if after else Part.MAJOR
        yield Change(Group.OPERATION, Action.ADDED if after else Action.REMOVED, f"{what} of {name}", part)


def _http(operation: ir.Operation) -> str:
    def text(segments: tuple[ir.Segment, ...]) -> str:
        return "".join(s.literal or f"{{{s.label}{'+' if s.greedy else ''}}}" for s in segments)

    query = f"?{'&'.join(operation.query_literals)}" if operation.query_literals else ""
    host = f"{text(operation.host_prefix)} " if operation.host_prefix else ""
    return f"{operation.method} {host}{text(operation.path)}{query}"


def _errors(old: ir.Service, new: ir.Service) -> Iterator[Change]:
    for found in _pairs(_by_name(old.errors), _by_name(new.errors), Group.ERROR):
        if isinstance(found, Change):
            yield found
            continue
        name, before, after = found
        if before.retry != after.retry:
            detail = f"retry: from {before.retry.value} to {after.retry.value}"
            yield Change(Group.ERROR, Action.CHANGED, name, Part.PATCH, detail)
        if before.http_status != after.http_status:
            detail = f"HTTP status: from {before.http_status} to {after.http_status}"
            yield Change(Group.ERROR, Action.CHANGED, name, Part.PATCH, detail)
        yield from _members(name, before.structure, after.structure, _Use(given=False, read=True))
        yield from _notes(name, before.structure, after.structure)


def _nested(old: ir.Service, new: ir.Service) -> Iterator[Change]:
    uses = _uses(new)
    shapes = [{**_by_name(s.structures), **_by_name(s.unions)} for s in (old, new)]
    for found in _pairs(*shapes, Group.SHAPE):
        if isinstance(found, Change):
            yield found
            continue
        name, before, after = found
        if isinstance(before, ir.UnionShape) != isinstance(after, ir.UnionShape):
            kind = "union" if isinstance(after, ir.UnionShape) else "structure"
            yield Change(Group.SHAPE, Action.CHANGED, name, Part.MAJOR, f"it is a {kind} now")
            continue
        yield from _members(name, before, after, uses[after.id])
        yield from _notes(name, before, after)


def _uses(service: ir.Service) -> dict[str, _Use]:
    shapes = {**service.structures, **service.unions}
    edges = {i: graph.nested_shapes(s.members) for i, s in shapes.items()}
    inputs = [o.input for o in service.operations]
    outputs = [*(o.output for o in service.operations), *(e.structure for e in service.errors.values())]
    given, read = (
        graph.reachable(frozenset().union(*(graph.nested_shapes(s.members) for s in roots)), edges)
        for roots in (inputs, outputs)
    )
    return {i: _Use(given=i in given, read=i in read) for i in shapes}


def _members(
    owner: str, before: ir.Structure | ir.UnionShape, after: ir.Structure | ir.UnionShape, use: _Use
) -> Iterator[Change]:
    is_union = isinstance(after, ir.UnionShape)
    for found in _pairs({m.name: m for m in before.members}, {m.name: m for m in after.members}, Group.MEMBER):
        if isinstance(found, tuple):
            name, old, new = found
            yield from _member(f"{owner}${name}", old, new, use, is_union)
            continue
        name = f"{owner}${found.name}"
        if found.action is Action.ADDED:
            member = next(m for m in after.members if m.name == found.name)
            if use.given and _has_to_be_given(member):
                yield Change(Group.MEMBER, Action.ADDED, name, Part.MAJOR, f"{type_text(member.type)}, required")
                continue
            yield Change(Group.MEMBER, Action.ADDED, name, Part.MINOR, type_text(member.type))
        else:
            yield Change(Group.MEMBER, Action.REMOVED, name, Part.MAJOR)


def _has_to_be_given(member: ir.Member) -> bool:
    return member.required and member.default is None and not member.idempotency_token


def _member(name: str, before: ir.Member, after: ir.Member, use: _Use, is_union: bool) -> Iterator[Change]:
    if type_text(before.type) != type_text(after.type):
        detail = f"from {type_text(before.type)} to {type_text(after.type)}"
        yield Change(Group.MEMBER, Action.CHANGED, name, Part.MAJOR, detail)
    elif not is_union:
        yield from _requiredness(name, before, after, use)
    if before.type != after.type and type_text(before.type) == type_text(after.type):
        yield Change(Group.WIRE, Action.CHANGED, name, Part.PATCH, "another timestamp format or media type")
    for what in ("binding", "wire_name", "host_label", "idempotency_token"):
        old, new = getattr(before, what), getattr(after, what)
        if old != new:
            texts = [getattr(v, "value", v) for v in (old, new)]
            detail = f"{what.replace('_', ' ')}: from {texts[0]} to {texts[1]}"
            yield Change(Group.WIRE, Action.CHANGED, name, Part.PATCH, detail)
    yield from _notes(name, before, after)


def _requiredness(name: str, before: ir.Member, after: ir.Member, use: _Use) -> Iterator[Change]:
    changed = before.required != after.required
    to = "required" if after.required else "optional"
    if use.given and _has_to_be_given(after) and not _has_to_be_given(before):
        yield Change(Group.REQUIREDNESS, Action.CHANGED, name, Part.MAJOR, f"it is {to} now")
    elif use.read and _is_optional(before) != _is_optional(after):
        spelled = "std::optional" if _is_optional(after) else "plain"
        detail = f"it is {to} now, so answers hold it as a {spelled} value"
        yield Change(Group.REQUIREDNESS, Action.CHANGED, name, Part.MAJOR, detail)
    elif changed:
        yield Change(Group.REQUIREDNESS, Action.CHANGED, name, Part.PATCH, f"it is {to} now")
    if before.default != after.default:
        texts = ["none" if d is None else repr(d.value) for d in (before.default, after.default)]
        yield Change(Group.MEMBER, Action.CHANGED, name, Part.PATCH, f"default: from {texts[0]} to {texts[1]}")


def _is_optional(member: ir.Member) -> bool:
    """In views; see docs/decisions on what a shape becomes."""
    return not (member.required or member.default is not None or isinstance(member.type, (ir.ListOf, ir.MapOf)))


def _enums(old: Mapping[str, ir.EnumShape], new: Mapping[str, ir.EnumShape]) -> Iterator[Change]:
    for found in _pairs(old, new, Group.SHAPE):
        if isinstance(found, Change):
            yield found
            continue
        name, before, after = found
        values = [{v.value: v for v in shape.values} for shape in (before, after)]
        for value in sorted(set(values[1]) - set(values[0]), key=str):
            yield Change(Group.ENUM_VALUE, Action.ADDED, f"{name}${value}", Part.MINOR)
        for value in sorted(set(values[0]) - set(values[1]), key=str):
            yield Change(Group.ENUM_VALUE, Action.REMOVED, f"{name}${value}", Part.MAJOR)
        for value in sorted(set(values[0]) & set(values[1]), key=str):
            yield from _notes(f"{name}${value}", values[0][value], values[1][value])
        yield from _notes(name, before, after)


def _notes(name: str, before: Any, after: Any) -> Iterator[Change]:
    if before.deprecation is None and after.deprecation is not None:
        yield Change(Group.NOTE, Action.CHANGED, name, Part.PATCH, "it is deprecated now")
    for what in ("documentation", "constraints", "sensitive"):
        if getattr(before, what, None) != getattr(after, what, None):
            yield _note(name, what)


def _note(name: str, what: str) -> Change:
    return Change(Group.NOTE, Action.CHANGED, name, Part.PATCH, f"its {what} changed")


def type_text(type_: ir.Type) -> str:
    """In the model's words: "list of EvaluationSummary"."""
    if isinstance(type_, (ir.ListOf, ir.MapOf)):
        kind, inner = ("list of", type_.element) if isinstance(type_, ir.ListOf) else ("map to", type_.value)
        return f"{'sparse ' if type_.sparse else ''}{kind} {type_text(inner)}"
    if isinstance(type_, ir.Scalar):
        return type_.kind.value
    return ir.shape_name(type_.shape)
