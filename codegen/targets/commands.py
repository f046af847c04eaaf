"""The commands of a service: tables from which tools/cli makes a command of every operation that the client has.

They lie beside the tool, since a user's program has no use for them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Iterable

from codegen.cpp import comments, waiters
from codegen.cpp.literals import string_literal
from codegen.cpp.pages import pages
from codegen.model import graph, ir
from codegen.model.answer_sample import answer_sample
from codegen.model.errors import ModelError
from codegen.model.waits import Input, waits
from codegen.targets.context import Context
from codegen.targets.plan import FileRender, Plan


_IN_HEADERS = (ir.Binding.HEADER, ir.Binding.PREFIX_HEADERS, ir.Binding.STATUS_CODE)


@dataclass(frozen=True)
class Field:
    """A member of a structure or union; `name` is C++ text."""

    member: str
    name: str
    required: bool


@dataclass(frozen=True)
class Parameter:
    """A member of a request. `option` and `help` are C++ text."""

    field: Field
    option: str
    help: str


@dataclass(frozen=True)
class Shape:
    name: str
    model_name: str
    is_union: bool
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class EventText:
    """Where in an event the text is, as C++ text."""

    path: str
    is_blob: bool


@dataclass(frozen=True)
class Listing:
    """Model names of the members that paging is about, as C++ text."""

    input_token: str
    limit: str
    output_token: str
    after: str  # these three are empty where it can't be cut into slices of time
    before: str
    time: str


@dataclass(frozen=True)
class WaitInput:
    """A member of the request that tells the state, and where its text comes from, as C++ text."""

    field: Field
    outer: str
    inner: str
    sent: str  # a member of the operation's own request


@dataclass(frozen=True)
class Wait:
    """What follows an operation. Texts are C++ text, and so are the statements that collect the state."""

    name: str
    reader: str
    command: str
    file: str
    request: str
    view: str
    method: str
    until: str
    state: tuple[str, ...]
    inputs: tuple[WaitInput, ...]
    min_delay: int
    max_delay: int
    max_wait: int


def plan(context: Context) -> Plan:
    return _Planner(context).plan()


class _Planner:
    def __init__(self, context: Context):
        self.context = context
        self.service = context.service
        self.names = context.names
        self.files: list[FileRender] = []
        self.operations = list(context.operations)
        self.waits = waits(self.service)
        self.waiters = waiters.compiled(context.operations, self.service, self.names, context.spelling)

    def plan(self) -> Plan:
        self._fields()
        for operation in self.operations:
            self._operation(operation)
        self._add(
            "service.cc.j2",
            "service.cc",
            title=string_literal(self._title()),
            command=string_literal(_kebab(self.context.module)),
            id=string_literal(self.service.sdk_id),
            endpoint_prefix=string_literal(self.service.endpoint_prefix),
            signing_name=string_literal(self.service.signing_name),
            bearer_auth=self.service.bearer_auth,
            operations=sorted(self.names.operations[o.id].file for o in self.operations),
        )
        return Plan(self.context.module, tuple(self.files), len(self.operations), self.context.left_out)

    def _add(self, template: str, path: str, **params: Any) -> None:
        common = {"module": self.context.module, "source": comments.one_line(self.context.source)}
        self.files.append(FileRender(f"commands/{template}", path, {**common, **params}))

    def _title(self) -> str:
        return self.service.title or self.service.sdk_id

    def _fields(self) -> None:
        """Every structure and union that the requests hold: a file for each header of the library's types."""
        all_shapes = self.service.shapes
        edges = {i: graph.nested_shapes(s.members) for i, s in all_shapes.items()}
        roots = frozenset().union(*(graph.nested_shapes(o.input.members) for o in self.operations))
        held = graph.reachable(roots, edges)
        everything: list[Shape] = []
        for group in self.context.owning.groups:
            shapes = _sorted(self._shape(all_shapes[i]) for i in group.shapes if i in held)
            if not shapes:
                continue
            everything += shapes
            file = self.names.shapes[group.root].file
            self._add("fields.cc.j2", f"fields/{file}.cc", file=file, shapes=shapes)
        self._add("fields.h.j2", "fields.h", shapes=_sorted(everything))

    def _shape(self, shape: ir.Structure | ir.UnionShape) -> Shape:
        is_union = isinstance(shape, ir.UnionShape)
        return Shape(
            name=self.names.shapes[shape.id].pascal,
            model_name=string_literal(ir.shape_name(shape.id)),
            is_union=is_union,
            fields=tuple(self._field(m, may_be_required=not is_union) for m in shape.members),
        )

    def _field(self, member: ir.Member, may_be_required: bool = True) -> Field:
        return Field(
            self.names.members[member.id], string_literal(member.name), member.required and may_be_required
        )

    def _parameter(self, member: ir.Member) -> Parameter:
        return Parameter(
            field=self._field(member),
            option=string_literal(_kebab(self.names.members[member.id])),
            help=string_literal(_first_paragraph(comments.plain_text(member.documentation))),
        )

    def _operation(self, operation: ir.Operation) -> None:
        name = self.names.operations[operation.id]
        documentation = comments.plain_text(operation.documentation)
        self._add(
            "operation.cc.j2",
            f"operations/{name.file}.cc",
            name=name,
            model_name=string_literal(operation.name),
            command=string_literal(_kebab(name.method)),
            help=string_literal(_first_paragraph(documentation)),
            reference=string_literal(self.context.overlay.api_reference.replace("{operation}", operation.name)),
            parameters=[self._parameter(m) for m in operation.input.held],
            headers=[self._field(m) for m in operation.output.members if m.binding in _IN_HEADERS],
            is_blob=any(m.type.kind is ir.ScalarKind.BLOB for m in operation.output.bound(ir.Binding.PAYLOAD)
                        if isinstance(m.type, ir.Scalar)),
            items=string_literal(self._items(operation)),
            times=[string_literal(name) for name in self._times(operation)],
            listing=self._listing(operation),
            wait=self._wait(operation),
            sample=string_literal(json.dumps(answer_sample(self.service, operation.output), ensure_ascii=False)),
            streams=operation.output_stream is not None,
            streams_bytes=operation.output_bytes is not None,
            sends_events=operation.input_stream is not None,
            event_text=self._event_text(operation),
        )

    def _listing(self, operation: ir.Operation) -> Listing | None:
        """None where the answer's list and token don't stand at the top of its body."""
        listing = pages(operation, self.service, self.names, self.context.spelling)
        if not listing or not listing.token_key or not listing.items or len(operation.pagination.items) != 1:
            return None
        if not self._items(operation):
            return None
        after, before, time = listing.slices.model_names if listing.slices else ("", "", "")
        return Listing(
            input_token=string_literal(operation.pagination.input_token),
            limit=string_literal(operation.pagination.page_size),
            output_token=listing.token_key,
            after=string_literal(after),
            before=string_literal(before),
            time=string_literal(time),
        )

    def _wait(self, operation: ir.Operation) -> Wait | None:
        wait = self.waits.get(operation.name)
        compiled = wait and self.waiters.get((wait.reader.id, wait.waiter.name))
        if not isinstance(compiled, waiters.Waiter):
            return None
        name = self.names.operations[wait.reader.id]
        looks = [look.statements for look in compiled.looks if look.statements]
        return Wait(
            name=compiled.model_name,
            reader=string_literal(wait.reader.name),
            command=string_literal(_kebab(name.method)),
            file=name.file,
            request=name.request,
            view=name.view,
            method=name.method,
            until=compiled.name,
            state=looks[0] if looks else (),
            inputs=tuple(self._wait_input(each) for each in wait.inputs),
            min_delay=compiled.min_delay,
            max_delay=compiled.max_delay,
            max_wait=compiled.max_wait,
        )

    def _wait_input(self, each: Input) -> WaitInput:
        *outer, inner = [string_literal(m.wire_name) for m in each.answer] or [string_literal("")]
        return WaitInput(
            field=self._field(each.member),
            outer=outer[0] if outer else string_literal(""),
            inner=inner,
            sent=self.names.members[each.given.id] if each.given else "",
        )

    def _event_text(self, operation: ir.Operation) -> EventText | None:
        path = self.context.overlay.event_texts.get(operation.name)
        if not path:
            return None
        type_: ir.Type = operation.output_stream.type
        for name in path.split("."):
            shapes = self.service.unions if isinstance(type_, ir.UnionRef) else self.service.structures
            holds_members = isinstance(type_, (ir.UnionRef, ir.StructureRef))
            members = {m.name: m for m in shapes[type_.shape].members} if holds_members else {}
            if name not in members:
                raise ModelError(operation.name, f"the overlay's text of its events, {path}, has no {name}")
            type_ = members[name].type
        is_blob = isinstance(type_, ir.Scalar) and type_.kind is ir.ScalarKind.BLOB
        return EventText(string_literal(path), is_blob)

    def _items(self, operation: ir.Operation) -> str:
        """The list at the top of the answer that is what was asked for; empty where there is none."""
        lists = [m for m in operation.output.bound(ir.Binding.BODY) if isinstance(m.type, ir.ListOf)]
        if operation.pagination:
            lists = [m for m in lists if (m.name,) == operation.pagination.items]
        elif not operation.name.startswith("List"):
            return ""
        return lists[0].wire_name if len(lists) == 1 else ""

    def _times(self, operation: ir.Operation) -> list[str]:
        """Names that members of the answer have which are times, and no other ones."""
        all_shapes = self.service.shapes
        edges = {i: graph.nested_shapes(s.members) for i, s in all_shapes.items()}
        held = graph.reachable(graph.nested_shapes(operation.output.members), edges)
        members = [m for i in held for m in all_shapes[i].members] + list(operation.output.members)
        times = {m.wire_name for m in members if _is_time(m)}
        return sorted(times - {m.wire_name for m in members if not _is_time(m)})


def _is_time(member: ir.Member) -> bool:
    return isinstance(member.type, ir.Scalar) and member.type.kind is ir.ScalarKind.TIMESTAMP


def _sorted(shapes: Iterable[Shape]) -> list[Shape]:
    return sorted(shapes, key=lambda s: s.name)


def _kebab(snake: str) -> str:
    return snake.strip("_").replace("_", "-")


def _first_paragraph(paragraphs: list[str]) -> str:
    return paragraphs[0] if paragraphs else ""
