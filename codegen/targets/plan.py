"""What a target answers with: which files it consists of, and what each template is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


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
