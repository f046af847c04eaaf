"""The plan: which files a service consists of, and what each template is told. Every decision has been made when it is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from codegen import docs, graph, ir, naming, overlay, requests
from codegen.cpp import Spelling
from codegen.errors import ModelError
from codegen.ir import Binding
from codegen.tables import Tables


@dataclass(frozen=True)
class FileRender:
    """One file: `template` rendered with `params` becomes `path`, relative to the service's folder."""

    template: str
    path: str
    params: dict[str, Any]


@dataclass(frozen=True)
class LeftOut:
    """An operation, or a helper of one, that is not generated, and why."""

    what: str
    reason: str


@dataclass(frozen=True)
class Plan:
    module: str
    files: tuple[FileRender, ...]
    operations: int
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class CppMember:
    type: str
    name: str
    initializer: str
    doc: tuple[str, ...]
    constant: str = ""  # the name of the bytes that the initialiser refers to
    constant_bytes: tuple[str, ...] = ()


@dataclass(frozen=True)
class CppShape:
    """A structure or union as a C++ struct."""

    name: str
    doc: tuple[str, ...]
    members: tuple[CppMember, ...]
    is_union: bool
    model_name: str
    enumerators: tuple[str, ...] = ()
    writes: tuple[requests.Write, ...] = ()
    table: Any = None


@dataclass(frozen=True)
class Header:
    """What a shapes' header holds."""

    file: str
    shapes: tuple[CppShape, ...]
    forward: tuple[str, ...]
    system_includes: tuple[str, ...]
    includes: tuple[str, ...]
    title: str


def plan(service: ir.Service, overlay_: overlay.Overlay, source: str) -> Plan:
    """`source` names the model in the files' first lines."""
    return _Planner(overlay.with_documentation(service, overlay_), overlay_, source).plan()


def left_out(operation: ir.Operation) -> str:
    """Why no client method can be generated for the operation; empty where it can."""
    if operation.input_stream:
        return f"its input streams events ({operation.input_stream.name}): bidirectional calls are not generated"
    if operation.output_stream:
        return f"its output streams events ({operation.output_stream.name}): event streams are not generated yet"
    return ""


@dataclass
class _Planner:
    service: ir.Service
    overlay: overlay.Overlay
    source: str
    files: list[FileRender] = field(default_factory=list)
    left: list[LeftOut] = field(default_factory=list)

    def plan(self) -> Plan:
        self.module = self.service.module
        self.left = [LeftOut(o.name, left_out(o)) for o in self.service.operations if left_out(o)]
        self.operations = [o for o in self.service.operations if not left_out(o)]
        self.names = naming.assign(self.service, self.overlay.names)
        self.spelling = Spelling(self.service, self.names)
        self._lay_out()
        self._shapes()
        self._enums()
        self._errors()
        self._to_owned()
        self._operations()
        self._client()
        sources = sorted(f.path for f in self.files if f.path.endswith(".cc"))
        self._add("CMakeLists.txt.j2", "CMakeLists.txt", sources=sources)
        return Plan(self.module, tuple(self.files), len(self.operations), tuple(self.left))

    def _add(self, template: str, path: str, **params: Any) -> None:
        common = {"module": self.module, "source": self.source}
        self.files.append(FileRender(template, path, {**common, **params}))

    def _public(self, path: str) -> str:
        return f"include/outcrop/{self.module}/{path}"

    def _lay_out(self) -> None:
        members = {i: s.members for i, s in {**self.service.structures, **self.service.unions}.items()}
        edges = {i: graph.nested_shapes(m) for i, m in members.items()}
        direct = {i: graph.directly_held(m) for i, m in members.items()}
        # A union's view holds its members through pointers already.
        direct_views = {i: frozenset() if i in self.service.unions else d for i, d in direct.items()}
        order = lambda shape: (self.names.shapes[shape].pascal, shape)  # noqa: E731
        inputs = [graph.nested_shapes(o.input.members) for o in self.operations]
        outputs = [graph.nested_shapes(o.output.members) for o in self.operations]
        outputs += [graph.nested_shapes(e.structure.members) for e in self.service.errors.values()]
        self.owning = graph.lay_out(frozenset().union(*inputs), edges, direct, order)
        self.views = graph.lay_out(frozenset().union(*outputs), edges, direct_views, order)
        self.tables = Tables(self.names, self.spelling, self.views.boxed)

    def _shape(self, shape: ir.ShapeId) -> ir.Structure | ir.UnionShape:
        return self.service.structures.get(shape) or self.service.unions[shape]

    # Shapes that are neither input, output nor error.

    def _shapes(self) -> None:
        owning = [self._header(g, self.owning, view=False) for g in self.owning.groups]
        views = [self._header(g, self.views, view=True) for g in self.views.groups]
        for header in owning:
            self._add("types.h.j2", self._public(f"types/{header.file}.h"), header=header)
            self._add("types.cc.j2", f"src/types/{header.file}.cc", header=header)
        for header in views:
            self._add("views.h.j2", self._public(f"views/{header.file}.h"), header=header)
            self._add("views.cc.j2", f"src/views/{header.file}.cc", header=header)
        for folder, headers in (("types", owning), ("views", views)):
            self._add("umbrella.h.j2", self._public(f"{folder}.h"), folder=folder, files=[h.file for h in headers])
        self._add("write_json.h.j2", "src/write_json.h", shapes=sorted(s.name for h in owning for s in h.shapes))
        self._add(
            "schemas.h.j2",
            "src/schemas.h",
            enums=sorted(self.names.shapes[e].snake for e in self.service.enums),
            shapes=sorted(s.table.name for h in views for s in h.shapes),
        )

    def _header(self, group: graph.Group, layout: graph.Layout, view: bool) -> Header:
        make = self._view_shape if view else self._owning_shape
        folder = "views" if view else "types"
        root = self.names.shapes[group.root]
        system, own = self._includes([m for s in group.shapes for m in self._shape(s).members], view)
        if any(s in self.service.unions for s in group.shapes):
            own.add('"outcrop/unknown_member.h"')
            system.update({"<cstdint>"} if view else {"<optional>"})
        if not view and any(owner in group.shapes for owner, _ in layout.boxed):
            own.add('"outcrop/box.h"')
        own.update(f'"outcrop/{self.module}/{folder}/{self.names.shapes[u].file}.h"' for u in group.uses)
        suffix = "View" if view else ""
        others = " and the shapes that only it holds" if len(group.shapes) > 1 else ""
        return Header(
            file=root.file,
            shapes=tuple(make(self._shape(s)) for s in group.shapes),
            forward=tuple(sorted(f"{self.names.shapes[s].pascal}{suffix}" for s in group.forward)),
            system_includes=tuple(sorted(system)),
            includes=tuple(sorted(own)),
            title=f"{root.pascal}{suffix}{others}",
        )

    def _includes(self, members: Iterable[ir.Member], view: bool) -> tuple[set[str], set[str]]:
        members = list(members)
        needed = set().union(*(self.spelling.headers(m.type, view) for m in members))
        if any(not view or self.spelling.is_optional_in_view(m) for m in members):
            needed.add("<optional>")
        return {n for n in needed if n.startswith("<")}, {n for n in needed if n.startswith('"')}

    def _owning_shape(self, shape: ir.Structure | ir.UnionShape) -> CppShape:
        is_union = isinstance(shape, ir.UnionShape)
        members = tuple(self._owning_member(shape.id, m, nested=not is_union) for m in shape.members)
        return CppShape(
            name=self.names.shapes[shape.id].pascal,
            doc=self._shape_doc(shape, is_input=True),
            members=members,
            is_union=is_union,
            model_name=ir.shape_name(shape.id),
            writes=requests.writes(shape.members, self.names),
        )

    def _owning_member(self, owner: ir.ShapeId, member: ir.Member, nested: bool) -> CppMember:
        boxed = isinstance(member.type, (ir.StructureRef, ir.UnionRef)) and (owner, member.type.shape) in self.owning.boxed
        return CppMember(
            type=self.spelling.owning_member(member, boxed),
            name=self.names.members[member.id],
            initializer=self.spelling.owning_default(member) if nested else "",
            doc=_member_doc(member, is_input=True, has_default=nested),
        )

    def _view_shape(self, shape: ir.Structure | ir.UnionShape) -> CppShape:
        name = self.names.shapes[shape.id]
        if isinstance(shape, ir.UnionShape):
            return CppShape(
                name=name.view,
                doc=self._shape_doc(shape, is_input=False),
                members=tuple(
                    CppMember(
                        type=f"const {self.spelling.view(m.type)}*",
                        name=self.names.members[m.id],
                        initializer="",
                        doc=_member_doc(m, is_input=False),
                    )
                    for m in shape.members
                ),
                is_union=True,
                model_name=ir.shape_name(shape.id),
                enumerators=tuple(self.names.members[m.id] for m in shape.members),
                table=self.tables.union(shape, name.snake, name.view),
            )
        return CppShape(
            name=name.view,
            doc=self._shape_doc(shape, is_input=False),
            members=self._view_members(shape),
            is_union=False,
            model_name=ir.shape_name(shape.id),
            table=self.tables.structure(shape, name.snake, name.view),
        )

    def _view_members(self, structure: ir.Structure) -> tuple[CppMember, ...]:
        return tuple(
            CppMember(
                type=self.spelling.view_member(m, self.tables.is_pointer(structure.id, m)),
                name=self.names.members[m.id],
                initializer=self.spelling.view_default(m),
                doc=_member_doc(m, is_input=False),
                constant=self.spelling.blob_constant(m),
                constant_bytes=self.spelling.blob_bytes(m) if self.spelling.blob_constant(m) else (),
            )
            for m in structure.members
        )

    def _shape_doc(self, shape: ir.Structure | ir.UnionShape, is_input: bool) -> tuple[str, ...]:
        own = docs.plain_text(shape.documentation)
        notes = docs.deprecation_notes(shape.deprecation)
        if isinstance(shape, ir.UnionShape):
            notes.append(
                "One of its members has to be set." if is_input else "`member` tells which one is set; its pointer is not null."
            )
        return docs.wrapped(own + ([" ".join(notes)] if notes else []))

    # The files that a service has one of.

    def _enums(self) -> None:
        def params(shape: ir.EnumShape) -> dict[str, Any]:
            return {
                "name": self.names.shapes[shape.id].pascal,
                "snake": self.names.shapes[shape.id].snake,
                "doc": docs.wrapped(docs.plain_text(shape.documentation)),
                "values": [
                    {
                        "name": enumerator,
                        "value": requests.string_literal(v.value) if isinstance(v.value, str) else v.value,
                        "doc": docs.wrapped(docs.plain_text(v.documentation) + docs.deprecation_notes(v.deprecation)),
                    }
                    for v, enumerator in zip(shape.values, self.names.enumerators[shape.id])
                ],
            }

        by_name = lambda e: e["name"]  # noqa: E731
        enums = sorted((params(e) for e in self.service.enums.values()), key=by_name)
        int_enums = sorted((params(e) for e in self.service.int_enums.values()), key=by_name)
        self._add("enums.h.j2", self._public("enums.h"), enums=enums, int_enums=int_enums)
        if enums:
            self._add("enums.cc.j2", "src/enums.cc", enums=enums)

    def _errors(self) -> None:
        errors = []
        wire_names: dict[str, str] = {}
        for error in self.service.errors.values():
            name = self.names.shapes[error.structure.id]
            wire_name = ir.shape_name(error.structure.id)
            if wire_names.setdefault(wire_name, error.structure.id) != error.structure.id:
                raise ModelError(error.structure.id, f"answers can't tell it from {wire_names[wire_name]}: errors go by their names")
            errors.append(
                {
                    "name": name.pascal,
                    "snake": name.snake,
                    "doc": docs.wrapped(
                        docs.plain_text(error.structure.documentation)
                        + [f"HTTP status {error.http_status}.{_RETRY_NOTES[error.retry]}"]
                    ),
                    "members": self._view_members(error.structure),
                    "output": self.tables.output(error.structure, name.snake, name.pascal),
                    "wire_name": requests.string_literal(wire_name),
                    "http_status": error.http_status,
                    "retry": error.retry.value,
                }
            )
        errors.sort(key=lambda e: e["name"])
        members = [m for e in self.service.errors.values() for m in e.structure.members]
        system, own = self._includes(members, view=True)
        own.update(self._group_headers(members, self.views, "views"))
        self._add(
            "errors.h.j2", self._public("errors.h"), errors=errors, system_includes=sorted(system), includes=sorted(own)
        )
        self._add("service.h.j2", "src/service.h", errors=errors)
        if errors:
            self._add("errors.cc.j2", "src/errors.cc", errors=errors)

    def _group_headers(self, members: Iterable[ir.Member], layout: graph.Layout, folder: str) -> set[str]:
        roots = {layout.group_of[s] for s in graph.nested_shapes(members)}
        return {f'"outcrop/{self.module}/{folder}/{self.names.shapes[r].file}.h"' for r in roots}

    def _to_owned(self) -> None:
        both = set(self.owning.group_of) & set(self.views.group_of)
        everything = []
        for group in self.views.groups:
            shapes = [self._two_way(s) for s in group.shapes if s in both]
            if not shapes:
                continue
            everything += shapes
            roots = {self.owning.group_of[s] for s in group.shapes if s in both}
            file = self.names.shapes[group.root].file
            headers = [f"views/{file}", *(f"types/{self.names.shapes[r].file}" for r in roots)]
            self._add("to_owned.cc.j2", f"src/to_owned/{file}.cc", shapes=shapes, headers=sorted(headers))
        self._add("to_owned.h.j2", self._public("to_owned.h"), shapes=sorted(everything, key=lambda s: s["name"]))

    def _two_way(self, shape: ir.ShapeId) -> dict[str, Any]:
        return {
            "name": self.names.shapes[shape].pascal,
            "view": self.names.shapes[shape].view,
            "is_union": shape in self.service.unions,
            "members": [self.names.members[m.id] for m in self._shape(shape).members],
        }

    # Operations and the client that has them.

    def _operations(self) -> None:
        self.methods = []
        for operation in self.operations:
            name = self.names.operations[operation.id]
            pages = self._pages(operation)
            table_name = self.names.operations[operation.id].file
            params = {
                "name": name,
                "model_name": requests.string_literal(operation.name),
                "request": requests.request(operation, self.names),
                "output": self.tables.output(operation.output, table_name, name.view),
                "operation": operation,
                "host_prefix": self._literal_host_prefix(operation),
                "pages": pages,
                "has_errors": bool(self.service.errors),
            }
            system, own = self._includes(operation.input.members, view=False)
            view_system, view_own = self._includes(operation.output.members, view=True)
            own |= view_own
            own |= self._group_headers(operation.input.members, self.owning, "types")
            own |= self._group_headers(operation.output.members, self.views, "views")
            self._add(
                "operation.h.j2",
                self._public(f"operations/{name.file}.h"),
                name=name,
                system_includes=sorted(system | view_system),
                includes=sorted(own),
                request_doc=docs.wrapped(docs.plain_text(operation.input.documentation)),
                request_members=[
                    self._owning_member(operation.input.id, m, nested=False) for m in operation.input.members
                ],
                view_doc=docs.wrapped(docs.plain_text(operation.output.documentation)),
                view_members=self._view_members(operation.output),
            )
            self._add("operation.cc.j2", f"src/operations/{name.file}.cc", **params)
            self.methods.append({"name": name, "doc": self._operation_doc(operation), "pages": pages})

    def _literal_host_prefix(self, operation: ir.Operation) -> str:
        if any(s.label for s in operation.host_prefix) or not operation.host_prefix:
            return ""
        return requests.string_literal("".join(s.literal for s in operation.host_prefix))

    def _operation_doc(self, operation: ir.Operation) -> tuple[str, ...]:
        errors = [
            f"{self.names.shapes[e].pascal} {self.service.errors[e].http_status}"
            for e in sorted(operation.errors, key=ir.shape_name)
        ]
        paragraphs = docs.plain_text(operation.documentation) or [docs.sentence(operation.name)]
        lines = docs.wrapped(paragraphs + docs.deprecation_notes(operation.deprecation))
        lines += (f"{docs.http_line(operation)}",)
        if errors:
            lines += docs.wrapped([f"Errors: {', '.join(errors)}."])
        reference = self.overlay.api_reference.replace("{operation}", operation.name)
        return lines + ((reference,) if reference else ())

    def _pages(self, operation: ir.Operation) -> dict[str, Any] | None:
        """How the pages of an operation follow each other; None where it has none, or none that can be followed."""
        pagination = operation.pagination
        if pagination is None:
            return None
        input_token = next((m for m in operation.input.members if m.name == pagination.input_token), None)
        token = self._path(operation.output, pagination.output_token)
        text = ir.Scalar(ir.ScalarKind.STRING)
        if input_token is None or input_token.type != text or token is None or token[-1].type != text:
            self.left.append(LeftOut(f"pages of {operation.name}", "its tokens are not strings"))
            return None
        items = self._path(operation.output, pagination.items) if pagination.items else None
        is_listed = items is not None and isinstance(items[-1].type, (ir.ListOf, ir.MapOf))
        is_map = is_listed and isinstance(items[-1].type, ir.MapOf)
        element = self.spelling.entry(items[-1].type) if is_listed else ""
        return {
            "input_token": self.names.members[input_token.id],
            "token": self._access(token),
            "token_is_optional": self.spelling.is_optional_in_view(token[-1]),
            "token_key": requests.string_literal(token[0].wire_name) if self._is_top_of_body(token) else "",
            "has_items": is_listed,
            "item": f"MapEntry<{element}>" if is_map else element,
            "items": self._access(items) if is_listed else None,
            "items_suffix": ".entries" if is_map else "",
            "item_type": items[-1].type if is_listed else None,
        }

    @staticmethod
    def _is_top_of_body(path: list[ir.Member]) -> bool:
        return len(path) == 1 and path[0].binding is Binding.BODY

    def _path(self, structure: ir.Structure, path: tuple[str, ...]) -> list[ir.Member] | None:
        found: list[ir.Member] = []
        for i, name in enumerate(path):
            member = next((m for m in structure.members if m.name == name), None)
            if member is None:
                return None
            found.append(member)
            if i + 1 < len(path):
                if not isinstance(member.type, ir.StructureRef):
                    return None
                structure = self.service.structures[member.type.shape]
        return found

    def _access(self, path: list[ir.Member]) -> dict[str, Any]:
        """`page.a->b.c` and the conditions under which it may be read."""
        text, conditions = "page", []
        arrow = "."
        for member in path[:-1]:
            text += f"{arrow}{self.names.members[member.id]}"
            optional = self.spelling.is_optional_in_view(member)
            if optional:
                conditions.append(text)
            arrow = "->" if optional else "."
        return {"value": f"{text}{arrow}{self.names.members[path[-1].id]}", "conditions": conditions}

    def _client(self) -> None:
        items = [m["pages"]["item_type"] for m in self.methods if m["pages"] and m["pages"]["has_items"]]
        held = [i.element if isinstance(i, ir.ListOf) else i.value for i in items]
        views = {self.names.shapes[t.shape].view for t in map(ir.leaf_types, held) if isinstance(t, (ir.StructureRef, ir.UnionRef))}
        needed = set().union(*(self.spelling.headers(i, view=True) for i in held))
        needed |= {'"outcrop/map_view.h"' for i in items if isinstance(i, ir.MapOf)}
        needed |= {"<optional>" for i in items if i.sparse}
        structs = sorted(views | {n for m in self.methods for n in (m["name"].request, m["name"].view)})
        self._add(
            "client.h.j2",
            self._public("client.h"),
            doc=docs.wrapped(docs.plain_text(self.service.documentation)),
            methods=self.methods,
            structs=structs,
            system_includes=sorted(n for n in needed if n.startswith("<")),
            includes=sorted(n for n in needed if n.startswith('"')),
            title=self.service.title or self.service.sdk_id,
        )
        self._add("client.cc.j2", "src/client.cc", service=self.service)


_RETRY_NOTES = {
    ir.Retry.NONE: "",
    ir.Retry.TRANSIENT: " Retried.",
    ir.Retry.THROTTLING: " Retried as throttling.",
}


def _member_doc(member: ir.Member, is_input: bool, has_default: bool = False) -> tuple[str, ...]:
    return docs.wrapped(docs.plain_text(member.documentation) + docs.member_notes(member, is_input, has_default))
