"""Compares two surfaces by what becomes of programs that were written for the old one.

What no longer compiles, or what the client now refuses, is major; what is new beside the old is minor; all else that
differs (documentation, what travels) is a patch. What gives the same C++ is no change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from codegen.changes.entries import Entry
from codegen.changes.model import Action, Change, Group, Part

_GROUPS = {"service": Group.SERVICE, "client": Group.OPERATION, "error": Group.ERROR}  # of all others: SHAPE
_GIVEN = ("request", "type")  # what programs fill in
# Facts that say how programs spell what they use; "model" is what entries are found by.
_SPELLED = {"client": ("request", "view", "events", "bytes", "file"), "service": ("model",)}
_KINDS_OF_SHAPES = ("union", "int")
_OF_MEMBERS = ("type", "model", "required", "default")


def compare(old: Iterable[Entry], new: Iterable[Entry]) -> tuple[Change, ...]:
    old, new = _Side(old), _Side(new)
    changes = _merged(_owners(old, new) if old.owners and new.owners else _service(old, new))
    return tuple(sorted(changes, key=lambda c: (list(Group).index(c.group), -c.part, c.name, c.action.value)))


class _Side:
    """A surface by the model's names."""

    def __init__(self, told: Iterable[Entry]):
        self.owners: dict[tuple[str, str], Entry] = {}
        self._parts: dict[tuple[str, str, str], dict[str, Entry]] = {}
        for entry in sorted(told, key=lambda e: e.place):
            if entry.part:
                self._parts.setdefault((entry.kind, entry.owner, entry.part), {})[entry.model] = entry
            else:
                # What only answers hold is owned until requests hold it too.
                kind = "type" if entry.kind == "owned" else entry.kind
                self.owners[kind, "" if entry.kind == "service" else entry.model] = entry

    def parts(self, owner: Entry, part: str) -> Mapping[str, Entry]:
        return self._parts.get((owner.kind, owner.owner, part), {})


def _service(old: _Side, new: _Side) -> Iterator[Change]:
    """One that is new, or gone."""
    for (kind, _), entry in [*old.owners.items(), *new.owners.items()]:
        if kind == "service":
            yield _came_or_went(Group.SERVICE, json.loads(entry.model), bool(new.owners))


def _merged(changes: Iterator[Change]) -> list[Change]:
    """What is so of both a request's and an answer's form of a shape is told once."""
    found: dict[tuple[Group, Action, str], Change] = {}
    for change in changes:
        key = (change.group, change.action, change.name)
        told = found.get(key, change)
        details = dict.fromkeys(d for c in (told, change) for d in c.detail.split("; ") if d)
        found[key] = Change(*key, max(told.part, change.part), "; ".join(details))
    return list(found.values())


def _owners(old: _Side, new: _Side) -> Iterator[Change]:
    for key in sorted(old.owners.keys() | new.owners.keys()):
        before, after = old.owners.get(key), new.owners.get(key)
        kind, model = key
        group = _GROUPS.get(kind, Group.SHAPE)
        if before is None or after is None:
            if kind == "request" or model.endswith(" output"):
                continue  # they come and go with their operation
            yield _came_or_went(group, model, after is not None)
            continue
        yield from _owner(group, before, after)
        if kind == "client":
            yield from _client(old, new, before, after)
        elif kind == "enum":
            yield from _values(model, old.parts(before, "value"), new.parts(after, "value"))
        else:
            yield from _members(kind, model, old.parts(before, "member"), new.parts(after, "member"))


def _came_or_went(group: Group, name: str, came: bool, part: Part = Part.MINOR, detail: str = "") -> Change:
    return Change(group, Action.ADDED, name, part, detail) if came else Change(group, Action.REMOVED, name, Part.MAJOR)


def _owner(group: Group, before: Entry, after: Entry) -> Iterator[Change]:
    name = json.loads(after.model) if after.kind == "service" else after.model
    if before.owner != after.owner:
        yield _renamed(group, name, before.owner, after.owner)
    if any((flag in before.facts) != (flag in after.facts) for flag in _KINDS_OF_SHAPES):
        yield Change(group, Action.CHANGED, name, Part.MAJOR, "it is another kind of shape now")
    spelled = _SPELLED.get(after.kind, ())
    yield from _facts(group, name, before, after, spelled, Part.MAJOR)
    wire = Group.WIRE if after.kind == "client" else group
    yield from _facts(wire, name, before, after, _others(before, after, (*spelled, "model", *_KINDS_OF_SHAPES)))
    yield from _notes(name, before, after)


def _renamed(group: Group, name: str, before: str, after: str) -> Change:
    return Change(group, Action.CHANGED, name, Part.MAJOR, f"its name was {before} and is {after}")


def _others(before: Entry, after: Entry, known: Iterable[str]) -> list[str]:
    return sorted((before.facts.keys() | after.facts.keys()) - {*known, "deprecated"})


def _facts(
    group: Group, name: str, before: Entry, after: Entry, facts: Iterable[str], part: Part = Part.PATCH
) -> Iterator[Change]:
    for fact in facts:
        told = [e.facts.get(fact) for e in (before, after)]
        if told[0] != told[1]:
            texts = ["none" if t is None else t or "yes" for t in told]
            yield Change(group, Action.CHANGED, name, part, f"{fact}: from {texts[0]} to {texts[1]}")


def _notes(name: str, before: Entry, after: Entry) -> Iterator[Change]:
    if ("deprecated" in before.facts) != ("deprecated" in after.facts):
        detail = "it is deprecated now" if "deprecated" in after.facts else "it is no longer deprecated"
        yield Change(Group.NOTE, Action.CHANGED, name, Part.PATCH, detail)
    if None not in (before.note, after.note) and before.note != after.note:
        yield Change(Group.NOTE, Action.CHANGED, name, Part.PATCH, "its documentation or constraints changed")


def _client(old: _Side, new: _Side, before: Entry, after: Entry) -> Iterator[Change]:
    errors = [side.parts(e, "error").keys() for side, e in ((old, before), (new, after))]
    for error in sorted(errors[1] - errors[0]):
        yield Change(Group.ERROR, Action.ADDED, f"{after.model}: {error}", Part.MINOR)
    for error in sorted(errors[0] - errors[1]):  # it can still be asked for
        yield Change(Group.ERROR, Action.REMOVED, f"{after.model}: {error}", Part.PATCH)
    for part in ("pages", "items", "parallel", "waiter"):
        sides = [side.parts(e, part) for side, e in ((old, before), (new, after))]
        if part != "waiter":  # of each there is one
            sides = [{"": e for e in side.values()} for side in sides]
        for model in sorted(sides[0].keys() | sides[1].keys()):
            name = f"{part} {model} of {after.model}" if model else f"{part} of {after.model}"
            was, is_ = sides[0].get(model), sides[1].get(model)
            if was is None or is_ is None:
                yield _came_or_went(Group.OPERATION, name, is_ is not None)
                continue
            if was.name != is_.name:
                yield _renamed(Group.OPERATION, name, was.name, is_.name)
            yield from _facts(Group.OPERATION, name, was, is_, ["type"], Part.MAJOR)


def _values(owner: str, old: Mapping[str, Entry], new: Mapping[str, Entry]) -> Iterator[Change]:
    for value in sorted(old.keys() | new.keys()):
        name, before, after = f"{owner}${json.loads(value)}", old.get(value), new.get(value)
        if before is None or after is None:
            yield _came_or_went(Group.ENUM_VALUE, name, after is not None)
            continue
        if before.name != after.name:
            yield _renamed(Group.ENUM_VALUE, name, before.name, after.name)
        yield from _notes(name, before, after)
    if _is_reordered(old, new):
        yield Change(Group.ENUM_VALUE, Action.CHANGED, owner, Part.PATCH, "its values come in another order")


def _members(kind: str, owner: str, old: Mapping[str, Entry], new: Mapping[str, Entry]) -> Iterator[Change]:
    for model in sorted(old.keys() | new.keys()):
        name, before, after = f"{owner}${model}", old.get(model), new.get(model)
        if before is not None and after is not None:
            yield from _member(kind, name, before, after)
        elif after is not None and kind in _GIVEN and _has_to_be_given(after):
            yield _came_or_went(Group.MEMBER, name, True, Part.MAJOR, f"{after.facts['type']}, required")
        else:
            yield _came_or_went(Group.MEMBER, name, after is not None, detail=after.facts["type"] if after else "")
    if _is_reordered(old, new):
        yield Change(Group.MEMBER, Action.CHANGED, owner, Part.MAJOR, "its members come in another order")


def _is_reordered(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> bool:
    return [m for m in old if m in new] != [m for m in new if m in old]


def _has_to_be_given(member: Entry) -> bool:
    return "required" in member.facts and not {"default", "token"} & member.facts.keys()


def _member(kind: str, name: str, before: Entry, after: Entry) -> Iterator[Change]:
    if before.name != after.name:
        yield _renamed(Group.MEMBER, name, before.name, after.name)
    types = [e.facts["type"] for e in (before, after)]
    if types[0] != types[1]:
        group = Group.REQUIREDNESS if before.type.held == after.type.held else Group.MEMBER
        yield Change(group, Action.CHANGED, name, Part.MAJOR, f"from {types[0]} to {types[1]}")
    if ("required" in before.facts) != ("required" in after.facts):
        to = "required" if "required" in after.facts else "optional"
        part = Part.MAJOR if _has_to_be_given(after) else Part.PATCH
        yield Change(Group.REQUIREDNESS, Action.CHANGED, name, part, f"it is {to} now")
    elif _has_to_be_given(after) and not _has_to_be_given(before):
        yield Change(Group.REQUIREDNESS, Action.CHANGED, name, Part.MAJOR, "it has to be given now")
    yield from _facts(Group.MEMBER, name, before, after, ["default"])
    yield from _facts(Group.WIRE, name, before, after, _others(before, after, _OF_MEMBERS))
    yield from _notes(name, before, after)
