"""The surface of a service: what programs see of its client, as entries of its API.txt, and the lock that they are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from codegen.changes.entries import Entry, quoted
from codegen.cpp import comments
from codegen.cpp.layout import Layout
from codegen.cpp.naming import Names
from codegen.cpp.pages import pages
from codegen.cpp.spelling import Spelling, timestamp_format
from codegen.cpp import waiters
from codegen.cpp.words import snake_case
from codegen.model import ir, lock
from codegen.model.ir import Binding
from codegen.model.lock import Lock, LockedMember, LockedOperation

NAME = "API.txt"


def entries(
    service: ir.Service,
    operations: Iterable[ir.Operation],
    names: Names,
    spelling: Spelling,
    owning: Layout,
    views: Layout,
    owned: Layout,
) -> tuple[Entry, ...]:
    return tuple(_Surface(service, names, spelling, owning, views, owned).entries(operations))


class _Surface:
    def __init__(
        self, service: ir.Service, names: Names, spelling: Spelling, owning: Layout, views: Layout, owned: Layout
    ):
        self._service = service
        self._names = names
        self._spelling = spelling
        self._owning = owning
        self._views = views
        self._owned = owned

    def entries(self, operations: Sequence[ir.Operation]) -> Iterator[Entry]:
        self._waiters = waiters.compiled(operations, self._service, self._names, self._spelling)
        yield self._of_service()
        for operation in operations:
            yield from self._operation(operation)
        shapes = self._service.shapes
        for shape in (shapes[i] for i in self._owning.group_of):
            yield from self._structure("type", self._names.shapes[shape.id].pascal, shape)
        for shape in (shapes[i] for i in self._views.group_of):
            yield from self._structure("view", self._names.shapes[shape.id].view, shape)
        for shape in (shapes[i] for i in self._owned.group_of):
            yield from self._structure("owned", self._names.shapes[shape.id].pascal, shape)
        for error in self._service.errors.values():
            facts = {"status": str(error.http_status), "retry": error.retry.value}
            yield from self._structure("error", self._names.shapes[error.structure.id].pascal, error.structure, facts)
        for enum in (*self._service.enums.values(), *self._service.int_enums.values()):
            yield from self._enum(enum)

    def _of_service(self) -> Entry:
        service = self._service
        facts = {"model": quoted(service.sdk_id), "version": quoted(service.api_version)}
        facts |= {"signing": quoted(service.signing_name), "endpoint": quoted(service.endpoint_prefix)}
        facts |= _flags(bearer=service.bearer_auth)
        return Entry("service", self._names.module, facts=facts, note=service.documentation)

    def _operation(self, operation: ir.Operation) -> Iterator[Entry]:
        name = self._names.operations[operation.id]
        key = lock.operation_key(operation, self._service)
        facts = {"model": key, "request": name.request, "view": name.view, "file": name.file}
        if operation.output_stream:
            facts["events"] = self._names.shapes[operation.output_stream.type.shape].view
        facts |= _flags(bytes=operation.output_bytes)
        if operation.input_stream:
            facts["sends"] = self._names.shapes[operation.input_stream.type.shape].pascal
        facts |= {"http": quoted(comments.http_line(operation)), "status": str(operation.success_status)}
        if operation.host_prefix:
            facts["host"] = quoted("".join(s.literal or f"{{{s.label}}}" for s in operation.host_prefix))
        facts |= _flags(
            unsigned=operation.unsigned,
            checksum=operation.checksum_required,
            gzip=operation.gzip_request,
            deprecated=operation.deprecation,
        )
        yield Entry("client", name.method, facts=facts, note=operation.documentation)
        for error in operation.errors:
            known, pascal = lock.key(error, self._service), self._names.shapes[error].pascal
            yield Entry("client", name.method, "error", pascal, facts={} if known == pascal else {"model": known})
        listing = pages(operation, self._service, self._names, self._spelling)
        if listing:
            yield Entry("client", name.method, "pages", name.pages)
        if listing and listing.items:
            yield Entry("client", name.method, "items", name.items, facts={"type": listing.items.entry})
        if listing and listing.slices:
            yield Entry("client", name.method, "parallel", f"{name.method}_parallel")
        for waiter in operation.waiters:
            yield from self._waiter(operation, waiter)
        request = self._model_facts(f"{key} input", operation.input)
        yield Entry("request", name.request, facts=request, note=operation.input.documentation)
        for i, member in enumerate(operation.input.held, 1):
            type_ = self._spelling.owning_member(member)
            has_default = member.required  # else it is the service's business
            yield self._member("request", name.request, i, member, type_, has_default, may_be_required=True)
        view = self._model_facts(f"{key} output", operation.output)
        yield Entry("view", name.view, facts=view, note=operation.output.documentation)
        yield from self._view_members("view", name.view, operation.answer)
        yield Entry("owned", name.owned, facts=view, note=operation.output.documentation)
        yield from self._owned_members(name.owned, operation.answer)

    def _waiter(self, operation: ir.Operation, waiter: ir.Waiter) -> Iterator[Entry]:
        known = self._waiters[operation.id, waiter.name]
        if isinstance(known, waiters.Waiter):
            method = self._names.operations[operation.id].method
            yield Entry("client", method, "waiter", known.name, facts={"model": waiter.name})

    def _structure(
        self, kind: str, name: str, shape: ir.Structure | ir.UnionShape, facts: dict[str, str] = {}
    ) -> Iterator[Entry]:
        own = self._model_facts(lock.key(shape.id, self._service), shape)
        snake = self._names.shapes[shape.id].snake
        if snake != snake_case(self._names.shapes[shape.id].pascal):
            own["file"] = snake
        own |= _flags(union=isinstance(shape, ir.UnionShape)) | facts
        yield Entry(kind, name, facts=own, note=shape.documentation)
        if kind == "owned":
            yield from self._owned_members(name, shape)
            return
        if kind != "type":
            yield from self._view_members(kind, name, shape)
            return
        is_union = isinstance(shape, ir.UnionShape)
        for i, member in enumerate(shape.members, 1):
            type_ = self._spelling.owning_member(member)
            yield self._member(kind, name, i, member, type_, has_default=not is_union, may_be_required=not is_union)

    def _owned_members(self, name: str, shape: ir.Structure | ir.UnionShape) -> Iterator[Entry]:
        is_union = isinstance(shape, ir.UnionShape)
        for i, member in enumerate(shape.members, 1):
            type_ = self._spelling.owned_member(member, is_union)
            yield self._member("owned", name, i, member, type_, has_default=not is_union)

    def _view_members(self, kind: str, name: str, shape: ir.Structure | ir.UnionShape) -> Iterator[Entry]:
        is_union = isinstance(shape, ir.UnionShape)
        for i, member in enumerate(shape.members, 1):
            reference = is_union or self._spelling.is_reference(shape.id, member)
            type_ = self._spelling.view_member(member, reference)
            yield self._member(kind, name, i, member, type_, has_default=not is_union)

    def _member(
        self,
        kind: str,
        owner: str,
        place: int,
        member: ir.Member,
        type_: str,
        has_default: bool,
        may_be_required: bool = False,
    ) -> Entry:
        facts = {"type": type_, "model": member.name}
        facts |= _flags(required=may_be_required and member.required)
        if has_default and member.default is not None:
            facts["default"] = quoted(member.default.value)
        facts |= _wire(member) | _flags(deprecated=member.deprecation)
        name = self._names.members[member.id]
        note = f"{member.documentation}\n{member.constraints}\n{member.sensitive}"
        return Entry(kind, owner, "member", name, place, facts, note)

    def _enum(self, shape: ir.EnumShape) -> Iterator[Entry]:
        name = self._names.shapes[shape.id].pascal
        is_int = shape.id in self._service.int_enums
        facts = self._model_facts(lock.key(shape.id, self._service), shape) | _flags(int=is_int)
        yield Entry("enum", name, facts=facts, note=shape.documentation)
        for i, (value, enumerator) in enumerate(zip(shape.values, self._names.enumerators[shape.id]), 1):
            own = {"model": quoted(value.value)} | _flags(deprecated=value.deprecation)
            yield Entry("enum", name, "value", enumerator, i, own, value.documentation)

    @staticmethod
    def _model_facts(model: str, shape: Any) -> dict[str, str]:
        return {"model": model} | _flags(deprecated=shape.deprecation)


def _flags(**flags: Any) -> dict[str, str]:
    return {name: "" for name, is_set in flags.items() if is_set}


def _wire(member: ir.Member) -> dict[str, str]:
    """Where the member travels, unless as itself in a body of JSON."""
    facts = _flags(token=member.idempotency_token, hostlabel=member.host_label)
    if member.binding is not Binding.BODY or member.wire_name != member.name:
        facts[member.binding.value.replace(" ", "-")] = quoted(member.wire_name)
    format_ = timestamp_format(member.type)
    if format_:
        facts["format"] = format_.value
    leaf = ir.leaf_types(member.type)
    if isinstance(leaf, ir.Scalar) and leaf.media_type:
        facts["media"] = quoted(leaf.media_type)
    return facts


def locked(told: Iterable[Entry]) -> Lock:
    """What of a surface has to stay."""
    told = sorted(told, key=lambda e: (e.place, e.part))  # owners first
    shapes: dict[str, str] = {}
    files: dict[str, str] = {}
    operations: dict[str, LockedOperation] = {}
    members: dict[str, dict[str, LockedMember]] = {}
    values: dict[str, dict[str | int, str]] = {}
    owners: dict[tuple[str, str], str] = {}
    parts = {(e.owner, e.part): e.name for e in told if e.kind == "client"}
    owned = {e.model: e.owner for e in told if e.kind == "owned" and not e.part}
    waiters: dict[str, dict[str, str]] = {}
    for entry in (e for e in told if e.part == "waiter"):
        waiters.setdefault(entry.owner, {})[entry.model] = entry.name
    for entry in told:
        owner = (entry.kind, entry.owner)
        if not entry.part:
            owners[owner] = entry.model
        if entry.part == "member":
            default = ir.Default(json.loads(entry.facts["default"])) if "default" in entry.facts else None
            of_owner = members.setdefault(owners[owner], {})
            boxed = entry.type.holder == "Box" if entry.kind in ("type", "request", "owned") else None
            if boxed is None and entry.model in of_owner:
                boxed = of_owner[entry.model].boxed
            of_owner[entry.model] = LockedMember(entry.name, default, boxed)
        elif entry.part == "value":
            values.setdefault(owners[owner], {})[json.loads(entry.facts["model"])] = entry.name
        elif entry.kind == "client" and not entry.part:
            own = [entry.facts[fact] for fact in ("file", "request", "view")]
            own.append(owned.get(f"{entry.model} output", ""))
            listing = (parts.get((entry.owner, part), "") for part in ("pages", "items"))
            operations[entry.model] = LockedOperation(entry.owner, *own, *listing, waiters.get(entry.owner, {}))
        elif not entry.part:
            shapes[entry.model] = entry.owner.removesuffix("View") if entry.kind == "view" else entry.owner
            files |= {entry.model: entry.facts["file"]} if "file" in entry.facts else {}
    return Lock(shapes, files, operations, members, values)
