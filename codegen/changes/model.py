"""What a change is."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass


class Part(enum.IntEnum):
    """The part of a semantic version that has to be raised."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Action(enum.Enum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Group(enum.Enum):
    """In the order in which changes are told."""

    SERVICE = "service"
    OPERATION = "operations"
    ERROR = "errors"
    SHAPE = "shapes"
    MEMBER = "members"
    REQUIREDNESS = "requiredness"
    ENUM_VALUE = "enum values"
    WIRE = "wire form"
    NOTE = "documentation and constraints"


@dataclass(frozen=True)
class Change:
    group: Group
    action: Action
    name: str  # in the model's words: "ListJobs", "Job$status", "Status$Failed"
    part: Part
    detail: str = ""


def version_part(changes: Iterable[Change]) -> Part:
    return max((c.part for c in changes), default=Part.NONE)
