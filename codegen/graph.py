"""Who contains whom: which shapes an input or an output reaches, which contain themselves, and which share a header.

A shape that is used in one place only lives in the header of its user; every other one has a header of its own. So an
operation's header pulls in just what the operation needs, and a reader finds a small shape beside the one that it
belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from codegen import ir

Edges = Mapping[ir.ShapeId, frozenset[ir.ShapeId]]


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


def nested_shapes(members: Iterable[ir.Member]) -> frozenset[ir.ShapeId]:
    """Structures and unions that the members hold, through lists and maps too."""
    leaves = (ir.leaf_types(m.type) for m in members)
    return frozenset(t.shape for t in leaves if isinstance(t, (ir.StructureRef, ir.UnionRef)))


def directly_held(members: Iterable[ir.Member]) -> frozenset[ir.ShapeId]:
    """Those of them that are members themselves: their size is part of their owner's."""
    return frozenset(m.type.shape for m in members if isinstance(m.type, (ir.StructureRef, ir.UnionRef)))


def reachable(roots: Iterable[ir.ShapeId], edges: Edges) -> frozenset[ir.ShapeId]:
    found: set[ir.ShapeId] = set()
    waiting = list(roots)
    while waiting:
        shape = waiting.pop()
        if shape not in found:
            found.add(shape)
            waiting.extend(edges[shape])
    return frozenset(found)


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
    components = _components(shapes, edges)  # users behind what they use
    component_of = {shape: component[0] for component in components for shape in component}
    direct_cycle = {shape: component[0] for component in _components(shapes, direct) for shape in component}
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
    users: dict[ir.ShapeId, set[ir.ShapeId]] = {component[0]: set() for component in components}
    for shape in shapes:
        for target in edges[shape]:
            if component_of[target] != component_of[shape]:
                users[component_of[target]].add(component_of[shape])

    group_of_component: dict[ir.ShapeId, ir.ShapeId] = {}
    members: dict[ir.ShapeId, list[tuple[ir.ShapeId, ...]]] = {}
    for component in reversed(components):
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
    rounds = [sorted(c, key=order) for c in _components(sorted(component, key=order), unboxed(edges))]
    return [shape for c in rounds for single in _components(c, _within(c, held)) for shape in single]


def _within(shapes: Iterable[ir.ShapeId], edges: Edges) -> Edges:
    inside = frozenset(shapes)
    return {shape: edges[shape] & inside for shape in inside}


def _components(shapes: list[ir.ShapeId], edges: Edges) -> list[tuple[ir.ShapeId, ...]]:
    """Strongly connected components (Tarjan), each after those that it uses."""
    index: dict[ir.ShapeId, int] = {}
    low: dict[ir.ShapeId, int] = {}
    on_path: list[ir.ShapeId] = []
    waiting: set[ir.ShapeId] = set()
    found: list[tuple[ir.ShapeId, ...]] = []
    for start in shapes:
        if start in index:
            continue
        work = [(start, iter(sorted(edges[start])))]
        index[start] = low[start] = len(index)
        on_path.append(start)
        waiting.add(start)
        while work:
            shape, targets = work[-1]
            for target in targets:
                if target not in index:
                    index[target] = low[target] = len(index)
                    on_path.append(target)
                    waiting.add(target)
                    work.append((target, iter(sorted(edges[target]))))
                    break
                if target in waiting:
                    low[shape] = min(low[shape], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[shape])
                if low[shape] == index[shape]:
                    component = []
                    while not component or component[-1] != shape:
                        component.append(on_path.pop())
                        waiting.discard(component[-1])
                    found.append(tuple(sorted(component)))
    return found
