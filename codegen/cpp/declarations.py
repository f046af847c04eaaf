"""What the IR's shapes are declared as: owning structs of requests, views of answers, and which includes they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from codegen.cpp import comments, requests
from codegen.cpp.layout import Group, Layout
from codegen.cpp.literals import string_literal
from codegen.cpp.naming import Names, OperationName
from codegen.cpp.spelling import Spelling, is_optional_in_view, is_plain_when_owned
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
    view: str = ""  # of an owned answer


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
    """Makes the declarations of one service. `owning`, `views` and `owned` say which shapes exist as what; their
    structs are in the folders "types", "views" and "owned".
    """

    def __init__(
        self,
        service: ir.Service,
        names: Names,
        spelling: Spelling,
        tables: Tables,
        owning: Layout,
        views: Layout,
        owned: Layout,
        masked: Set[ir.ShapeId],
        reference: str = "",  # the page of a shape, with "{operation}" for its name
    ):
        self._service = service
        self._names = names
        self._spelling = spelling
        self._tables = tables
        self._owning = owning
        self._views = views
        self._owned = owned
        self._masked = masked
        self._reference = reference

    def owning_headers(self) -> list[Header]:
        return [self._header(group, self._owning, "types") for group in self._owning.groups]

    def view_headers(self) -> list[Header]:
        return [self._header(group, self._views, "views") for group in self._views.groups]

    def owned_headers(self) -> list[Header]:
        return [self._header(group, self._owned, "owned") for group in self._owned.groups]

    def owned_output(self, output: ir.Structure, name: OperationName) -> Header:
        """Of the whole answer of an operation."""
        needed = self._own_includes(output.members, "owned") | self._group_includes(output.members, "owned")
        system, others = _split(needed)
        doc = comments.wrapped(comments.plain_text(output.documentation))
        return Header(
            file=name.file,
            title=f"{name.owned}: the output of Client::{name.method}, owned",
            structs=(self._owned_struct(output, name.owned, name.view, doc),),
            forward=(),
            system_includes=tuple(system),
            includes=tuple(others),
        )

    def request_members(self, input_: ir.Structure) -> tuple[Member, ...]:
        """A default at the top of an input is the service's business, unless the member has to be sent (restjson1 §
        5.6).
        """
        return tuple(self._owning_member(m, has_default=m.required) for m in input_.held)

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
        needed = self._own_includes(input_, "types") | self._own_includes(output, "views")
        needed |= self._group_includes(input_, "types") | self._group_includes(output, "views")
        return _split(needed)

    def _header(self, group: Group, layout: Layout, folder: str) -> Header:
        suffix = "View" if folder == "views" else ""
        root = self._names.shapes[group.root]
        needed: set[str] = set()
        for shape in group.shapes:
            is_union = shape in self._service.unions
            needed |= self._own_includes(self._shape(shape).members, folder, is_union)
            needed |= self._group_includes(self._shape(shape).members, folder)
        needed.discard(self._include(folder, group.root))
        if any(s in self._service.unions for s in group.shapes):
            of_views = {"<cstdint>", _OPTIONAL_REF}
            needed |= {'"outcrop/unknown_member.h"'} | (of_views if folder == "views" else {"<optional>"})
        if folder == "views" and any(owner in group.shapes for owner, _ in layout.boxed):
            needed.add(_OPTIONAL_REF)
        system, others = _split(needed)
        make = {"types": self._owning_struct, "views": self._view_struct, "owned": self._owned_shape}[folder]
        return Header(
            file=root.file,
            title=f"{root.pascal}{suffix}{' and the shapes that only it holds' if len(group.shapes) > 1 else ''}",
            structs=tuple(make(self._shape(s)) for s in group.shapes),
            forward=tuple(sorted(f"{self._names.shapes[s].pascal}{suffix}" for s in group.forward)),
            system_includes=tuple(system),
            includes=tuple(others),
        )

    def _shape(self, shape: ir.ShapeId) -> ir.Structure | ir.UnionShape:
        return self._service.structures.get(shape) or self._service.unions[shape]

    def _include(self, folder: str, root: ir.ShapeId) -> str:
        return f'"outcrop/{self._names.module}/{folder}/{self._names.shapes[root].file}.h"'

    def _own_includes(self, members: Sequence[ir.Member], folder: str, is_union: bool = False) -> set[str]:
        is_view = folder == "views"
        needed = {f'"outcrop/{self._names.module}/shapes.h"'}
        needed = needed.union(*(self._spelling.headers(m.type, is_view) for m in members))
        for member in members:
            if member.binding is Binding.EVENT_STREAM:
                continue
            if not is_view:
                plain = folder == "owned" and not is_union and is_plain_when_owned(member)
                boxed = self._spelling.is_boxed(member)
                needed |= {'"outcrop/box.h"'} if boxed else set() if plain else {"<optional>"}
                continue
            if not is_union and is_optional_in_view(member):
                is_shape = isinstance(member.type, (ir.StructureRef, ir.UnionRef))
                needed.add(_OPTIONAL_REF if is_shape else "<optional>")
        return needed

    def _group_includes(self, members: Iterable[ir.Member], folder: str) -> set[str]:
        """The headers of the shapes that members hold. Owned answers hold those of requests where there are such."""
        needed = set()
        for shape in nested_shapes(members):
            layouts = {"types": self._owning, "views": self._views, "owned": self._owned}
            own = folder if shape in layouts[folder].group_of else "types"
            needed.add(self._include(own, layouts[own].group_of[shape]))
        return needed

    def _struct_doc(self, shape: ir.Structure | ir.UnionShape, note: str) -> tuple[str, ...]:
        notes = ([note] if note else []) + comments.deprecation_notes(shape.deprecation)
        lines = comments.wrapped(comments.plain_text(shape.documentation) + notes)
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
            writes=requests.writes(shape.members, self._names, self._masked),
        )

    def _owned_shape(self, shape: ir.Structure | ir.UnionShape) -> Struct:
        name = self._names.shapes[shape.id]
        doc = self._struct_doc(shape, "One of its members is set." if isinstance(shape, ir.UnionShape) else "")
        return self._owned_struct(shape, name.pascal, name.view, doc)

    def _owned_struct(
        self, shape: ir.Structure | ir.UnionShape, name: str, view: str, doc: tuple[str, ...]
    ) -> Struct:
        is_union = isinstance(shape, ir.UnionShape)
        return Struct(
            name=name,
            doc=doc,
            members=tuple(
                Member(
                    type=self._spelling.owned_member(m, is_union),
                    name=self._names.members[m.id],
                    initializer=self._spelling.owning_default(m) if is_plain_when_owned(m) and not is_union else "",
                    doc=_member_doc(m, is_input=False),
                )
                for m in shape.members
            ),
            is_union=is_union,
            model_name=string_literal(ir.shape_name(shape.id)),
            writes=requests.writes(shape.members, self._names, self._masked, are_sent=False),
            view=view,
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
