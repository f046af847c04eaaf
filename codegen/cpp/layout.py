"""Which shapes share a header.

A shape that is used in one place only lives in the header of its user; every other one has a header of its own. So an
operation's header pulls in just what the operation needs, and a reader finds a small shape beside the one that it
belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from codegen.cpp.naming import Names
from codegen.cpp.spelling import is_optional_in_view
from codegen.model import ir
from codegen.model.graph import Edges, components, directly_held, nested_shapes, reachable


@dataclass(frozen=True)
class Group:
    """The shapes of one header, each after those that it needs complete."""

    root: ir.ShapeId
    shapes: tuple[ir.ShapeId, ...]
    uses: tuple[ir.ShapeId, ...]  # roots of the groups that it includes
    forward: tuple[ir.ShapeId, ...]  # shapes named before they are defined


@dataclass(frozen=True)
class Layout:
    groups: tuple[Group, ...]
    group_of: Mapping[ir.ShapeId, ir.ShapeId]  # shape -> its group's root
    boxed: frozenset[tuple[ir.ShapeId, ir.ShapeId]]  # (owner, target): by pointer, as it leads back


def lay_out(
    roots: Iterable[ir.ShapeId],
    edges: Edges,
    direct: Edges,
    order: Callable[[ir.ShapeId], object],
    owning: bool = False,
) -> Layout:
    """Groups everything that `roots` (what operations and errors hold) reach. `order` decides between equals.

    A std::vector or std::map may be declared before its element is complete, a span too; but an owning shape with such
    a member can't be a std::optional's value before that. So `owning` boxes it where its elements lead back to it.
    """
    roots = frozenset(roots)
    shapes = sorted(reachable(roots, edges), key=order)
    parts = components(shapes, edges)  # users behind what they use
    component_of = {shape: component[0] for component in parts for shape in component}
    direct_cycle = {shape: component[0] for component in components(shapes, direct) for shape in component}
    early_elements = {
        shape
        for shape in shapes
        if owning and any(component_of[t] == component_of[shape] for t in edges[shape] - direct[shape])
    }
    boxed = frozenset(
        (owner, target)
        for owner in shapes
        for target in direct[owner]
        if direct_cycle[owner] == direct_cycle[target]
        or component_of[owner] == component_of[target] and target in early_elements
    )
    users: dict[ir.ShapeId, set[ir.ShapeId]] = {component[0]: set() for component in parts}
    for shape in shapes:
        for target in edges[shape]:
            if component_of[target] != component_of[shape]:
                users[component_of[target]].add(component_of[shape])

    group_of_component: dict[ir.ShapeId, ir.ShapeId] = {}
    members: dict[ir.ShapeId, list[tuple[ir.ShapeId, ...]]] = {}
    for component in reversed(parts):
        head = component[0]
        used_by = {group_of_component[user] for user in users[head]}
        own = len(used_by) != 1 or any(shape in roots for shape in component)
        group_of_component[head] = _root(component, roots, order) if own else used_by.pop()
        members.setdefault(group_of_component[head], []).append(component)
    group_of = {shape: group_of_component[component_of[shape]] for shape in shapes}

    groups = []
    for root, held in members.items():
        ordered = [s for c in reversed(held) for s in _inner_order(c, edges, direct, boxed, order)]
        position = {shape: i for i, shape in enumerate(ordered)}
        early = {t for s in ordered for t in edges[s] if t in position and position[t] >= position[s] and t != s}
        uses = {group_of[t] for s in ordered for t in edges[s]} - {root}
        groups.append(Group(root, tuple(ordered), tuple(sorted(uses, key=order)), tuple(sorted(early, key=order))))
    return Layout(tuple(sorted(groups, key=lambda g: order(g.root))), group_of, boxed)


def _root(component: tuple[ir.ShapeId, ...], roots: frozenset[ir.ShapeId], order: Callable) -> ir.ShapeId:
    """Of a cycle, the shape that operations hold names the header."""
    return min(component, key=lambda shape: (shape not in roots, order(shape)))


def _inner_order(
    component: tuple[ir.ShapeId, ...], edges: Edges, direct: Edges, boxed: frozenset, order: Callable
) -> list[ir.ShapeId]:
    """Behind what they hold directly, and where that is possible also behind the elements of their lists and maps."""
    inside = set(component)

    def unboxed(all_: Edges) -> Edges:
        return {s: frozenset(t for t in all_[s] if t in inside and (s, t) not in boxed) for s in component}

    held = unboxed(direct)
    rounds = [sorted(c, key=order) for c in components(sorted(component, key=order), unboxed(edges))]
    return [shape for c in rounds for single in components(c, _within(c, held)) for shape in single]


def _within(shapes: Iterable[ir.ShapeId], edges: Edges) -> Edges:
    inside = frozenset(shapes)
    return {shape: edges[shape] & inside for shape in inside}


def layouts(
    service: ir.Service, operations: Iterable[ir.Operation], names: Names
) -> tuple[Layout, Layout, Layout]:
    """The shapes that requests are made of, those of answers, and those of answers alone, owned."""
    shapes = service.shapes
    edges = {i: nested_shapes(s.members) for i, s in shapes.items()}
    held = {i: directly_held(s.members) for i, s in shapes.items()}
    # What may be absent lies beside a view.
    held_by_views = {i: frozenset() for i in service.unions} | {
        i: directly_held(m for m in s.members if not is_optional_in_view(m)) for i, s in service.structures.items()
    }

    def order(shape: ir.ShapeId) -> tuple[str, ir.ShapeId]:
        return names.shapes[shape].pascal, shape

    operations = list(operations)
    inputs = [nested_shapes(o.input.members) for o in operations]
    outputs = [nested_shapes(o.output.members) for o in operations]
    outputs += [nested_shapes(e.structure.members) for e in service.errors.values()]
    owning = lay_out(frozenset().union(*inputs), edges, held, order, owning=True)
    views = lay_out(frozenset().union(*outputs), edges, held_by_views, order)
    rest = views.group_of.keys() - owning.group_of.keys()
    owned = lay_out(
        frozenset().union(*outputs) & rest,
        {i: edges[i] & rest for i in rest},
        {i: held[i] & rest for i in rest},
        order,
        owning=True,
    )
    return owning, views, owned
