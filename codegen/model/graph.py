"""Who contains whom: which shapes an input or an output reaches, and which contain themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.model import ir

Edges = Mapping[ir.ShapeId, frozenset[ir.ShapeId]]


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


def components(shapes: list[ir.ShapeId], edges: Edges) -> list[tuple[ir.ShapeId, ...]]:
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
