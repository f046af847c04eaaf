"""The commands of a service: tables from which tools/cli makes a command of every operation that streams no
events. They lie beside the tool, since a user's program has no use for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterable

from codegen.cpp import comments
from codegen.cpp.literals import string_literal
from codegen.cpp.pages import pages
from codegen.model import graph, ir
from codegen.targets.context import Context
from codegen.targets.plan import FileRender, LeftOut, Plan


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
class Listing:
    """Model names of the members that paging is about, as C++ text."""

    input_token: str
    limit: str
    output_token: str
    items: str
    parallel: bool


def plan(context: Context) -> Plan:
    return _Planner(context).plan()


class _Planner:
    def __init__(self, context: Context):
        self.context = context
        self.service = context.service
        self.names = context.names
        self.files: list[FileRender] = []
        self.operations = [o for o in self.service.operations if not (o.input_stream or o.output_stream)]

    def plan(self) -> Plan:
        self._fields()
        for operation in self.operations:
            self._operation(operation)
        self._add(
            "service.cc.j2",
            "service.cc",
            title=string_literal(self._title()),
            command=string_literal(_kebab(self.context.module)),
            operations=sorted(self.names.operations[o.id].file for o in self.operations),
        )
        left = [LeftOut(o.name, "it streams events") for o in self.service.operations if o not in self.operations]
        return Plan(self.context.module, tuple(self.files), len(self.operations), tuple(left))

    def _add(self, template: str, path: str, **params: Any) -> None:
        common = {"module": self.context.module, "source": comments.one_line(self.context.source)}
        self.files.append(FileRender(f"commands/{template}", path, {**common, **params}))

    def _title(self) -> str:
        return self.service.title or self.service.sdk_id

    def _fields(self) -> None:
        """Every structure and union that the requests hold: a file for each header of the library's types."""
        all_shapes = {**self.service.structures, **self.service.unions}
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
        documentation = comments.plain_text(operation.documentation) or [comments.sentence(operation.name)]
        self._add(
            "operation.cc.j2",
            f"operations/{name.file}.cc",
            name=name,
            model_name=string_literal(operation.name),
            command=string_literal(_kebab(name.method)),
            help=string_literal(_first_paragraph(documentation)),
            reference=string_literal(self.context.overlay.api_reference.replace("{operation}", operation.name)),
            parameters=[self._parameter(m) for m in operation.input.members],
            listing=self._listing(operation),
        )

    def _listing(self, operation: ir.Operation) -> Listing | None:
        """None where the answer's list and token don't stand at the top of its body."""
        listing = pages(operation, self.service, self.names, self.context.spelling)
        if not listing or not listing.token_key or not listing.items or len(operation.pagination.items) != 1:
            return None
        member = next(m for m in operation.output.members if m.name == operation.pagination.items[0])
        if member.binding is not ir.Binding.BODY or not isinstance(member.type, ir.ListOf):
            return None
        return Listing(
            input_token=string_literal(operation.pagination.input_token),
            limit=string_literal(operation.pagination.page_size),
            output_token=listing.token_key,
            items=string_literal(member.wire_name),
            parallel=listing.slices is not None,
        )


def _sorted(shapes: Iterable[Shape]) -> list[Shape]:
    return sorted(shapes, key=lambda s: s.name)


def _kebab(snake: str) -> str:
    return snake.strip("_").replace("_", "-")


def _first_paragraph(paragraphs: list[str]) -> str:
    return paragraphs[0] if paragraphs else ""
