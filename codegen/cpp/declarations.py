"""What the IR's shapes are declared as: owning structs of requests, views of answers, and which includes they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen.cpp import comments, requests
from codegen.cpp.layout import Group, Layout
from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names
from codegen.cpp.spelling import Spelling, is_optional_in_view
from codegen.cpp.tables import Table, Tables
from codegen.model import ir
from codegen.model.graph import nested_shapes
from codegen.model.ir import Binding

_OPTIONAL_REF = '"outcrop/optional_ref.h"'


@dataclass(frozen=True)
class Member:
    """One data member of a struct."""

    type: str
    name: str
    initializer: str
    doc: tuple[str, ...]
    constant: str = ""  # the name of the bytes that the initialiser refers to
    constant_bytes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Struct:
    """A structure or union."""

    name: str
    doc: tuple[str, ...]
    members: tuple[Member, ...]
    is_union: bool
    model_name: str
    writes: tuple[requests.Write, ...] = ()  # of an owning one
    table: Table | None = None  # of a view


@dataclass(frozen=True)
class Header:
    """The structs that share a header."""

    file: str
    title: str
    structs: tuple[Struct, ...]
    forward: tuple[str, ...]
    system_includes: tuple[str, ...]
    includes: tuple[str, ...]


class Declarations:
    """Makes the declarations of one service. `owning` and `views` say which shapes exist on which side."""

    def __init__(
        self,
        service: ir.Service,
        names: Names,
        spelling: Spelling,
        tables: Tables,
        owning: Layout,
        views: Layout,
        reference: str = "",  # the page of a shape, with "{operation}" for its name
    ):
        self._service = service
        self._names = names
        self._spelling = spelling
        self._tables = tables
        self._owning = owning
        self._views = views
        self._reference = reference

    def owning_headers(self) -> list[Header]:
        return [self._header(group, self._owning, view=False) for group in self._owning.groups]

    def view_headers(self) -> list[Header]:
        return [self._header(group, self._views, view=True) for group in self._views.groups]

    def request_members(self, input_: ir.Structure) -> tuple[Member, ...]:
        """A default at the top of an input is the service's business, unless the member has to be sent (restjson1 §
        5.6).
        """
        return tuple(self._owning_member(m, has_default=m.required) for m in input_.members)

    def view_members(self, structure: ir.Structure) -> tuple[Member, ...]:
        return tuple(
            Member(
                type=self._spelling.view_member(m, self._spelling.is_reference(structure.id, m)),
                name=self._names.members[m.id],
                initializer=self._spelling.view_default(m),
                doc=_member_doc(m, is_input=False),
                constant=self._spelling.blob_constant(m),
                constant_bytes=self._spelling.blob_bytes(m) if self._spelling.blob_constant(m) else (),
            )
            for m in structure.members
        )

    def includes(self, input_: Iterable[ir.Member], output: Iterable[ir.Member]) -> tuple[list[str], list[str]]:
        """System headers and others that a header needs which declares such members."""
        input_, output = list(input_), list(output)
        needed = self._own_includes(input_, view=False) | self._own_includes(output, view=True)
        needed |= self._group_includes(input_, self._owning, "types")
        needed |= self._group_includes(output, self._views, "views")
        return _split(needed)

    def _header(self, group: Group, layout: Layout, view: bool) -> Header:
        folder, suffix = ("views", "View") if view else ("types", "")
        root = self._names.shapes[group.root]
        needed: set[str] = set()
        for shape in group.shapes:
            is_union = shape in self._service.unions
            needed |= self._own_includes(self._shape(shape).members, view, is_union)
        needed |= {self._include(folder, used) for used in group.uses}
        if any(s in self._service.unions for s in group.shapes):
            needed |= {'"outcrop/unknown_member.h"'} | ({"<cstdint>", _OPTIONAL_REF} if view else {"<optional>"})
        if view and any(owner in group.shapes for owner, _ in layout.boxed):
            needed.add(_OPTIONAL_REF)
        system, others = _split(needed)
        return Header(
            file=root.file,
            title=f"{root.pascal}{suffix}{' and the shapes that only it holds' if len(group.shapes) > 1 else ''}",
            structs=tuple((self._view_struct if view else self._owning_struct)(self._shape(s)) for s in group.shapes),
            forward=tuple(sorted(f"{self._names.shapes[s].pascal}{suffix}" for s in group.forward)),
            system_includes=tuple(system),
            includes=tuple(others),
        )

    def _shape(self, shape: ir.ShapeId) -> ir.Structure | ir.UnionShape:
        return self._service.structures.get(shape) or self._service.unions[shape]

    def _include(self, folder: str, root: ir.ShapeId) -> str:
        return f'"outcrop/{self._names.module}/{folder}/{self._names.shapes[root].file}.h"'

    def _own_includes(self, members: Sequence[ir.Member], view: bool, is_union: bool = False) -> set[str]:
        needed: set[str] = set().union(*(self._spelling.headers(m.type, view) for m in members))
        for member in members:
            if not view:
                needed.add('"outcrop/box.h"' if self._spelling.is_boxed(member) else "<optional>")
                continue
            is_held = not is_union and member.binding is not Binding.EVENT_STREAM
            if is_held and is_optional_in_view(member):
                is_shape = isinstance(member.type, (ir.StructureRef, ir.UnionRef))
                needed.add(_OPTIONAL_REF if is_shape else "<optional>")
        return needed

    def _group_includes(self, members: list[ir.Member], layout: Layout, folder: str) -> set[str]:
        return {self._include(folder, layout.group_of[s]) for s in nested_shapes(members)}

    def _struct_doc(self, shape: ir.Structure | ir.UnionShape, note: str) -> tuple[str, ...]:
        notes = comments.deprecation_notes(shape.deprecation) + ([note] if note else [])
        lines = comments.wrapped(comments.plain_text(shape.documentation) + ([" ".join(notes)] if notes else []))
        page = comments.one_line(self._reference.replace("{operation}", ir.shape_name(shape.id)))
        return (*lines, page) if page else lines

    def _owning_struct(self, shape: ir.Structure | ir.UnionShape) -> Struct:
        is_union = isinstance(shape, ir.UnionShape)
        return Struct(
            name=self._names.shapes[shape.id].pascal,
            doc=self._struct_doc(shape, "One of its members has to be set." if is_union else ""),
            members=tuple(self._owning_member(m, has_default=not is_union) for m in shape.members),
            is_union=is_union,
            model_name=string_literal(ir.shape_name(shape.id)),
            writes=requests.writes(shape.members, self._names),
        )

    def _owning_member(self, member: ir.Member, has_default: bool) -> Member:
        return Member(
            type=self._spelling.owning_member(member),
            name=self._names.members[member.id],
            initializer=self._spelling.owning_default(member) if has_default else "",
            doc=_member_doc(member, is_input=True, has_default=has_default),
        )

    def _view_struct(self, shape: ir.Structure | ir.UnionShape) -> Struct:
        name = self._names.shapes[shape.id]
        if isinstance(shape, ir.Structure):
            return Struct(
                name=name.view,
                doc=self._struct_doc(shape, ""),
                members=self.view_members(shape),
                is_union=False,
                model_name=ir.shape_name(shape.id),
                table=self._tables.part(shape, name.snake, name.view),
            )
        members = tuple(
            Member(
                type=self._spelling.view_member(m, reference=True),
                name=self._names.members[m.id],
                initializer="",
                doc=_member_doc(m, is_input=False),
            )
            for m in shape.members
        )
        return Struct(
            name=name.view,
            doc=self._struct_doc(shape, "`member` tells which one is set."),
            members=members,
            is_union=True,
            model_name=ir.shape_name(shape.id),
            table=self._tables.union(shape, name.snake, name.view),
        )


def _split(includes: Iterable[str]) -> tuple[list[str], list[str]]:
    return sorted(i for i in includes if i.startswith("<")), sorted(i for i in includes if i.startswith('"'))


def _member_doc(member: ir.Member, is_input: bool, has_default: bool = False) -> tuple[str, ...]:
    notes = comments.member_notes(member, is_input, has_default)
    return comments.wrapped(comments.plain_text(member.documentation) + notes)
