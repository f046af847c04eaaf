"""Reads the #include lines of a folder and says which of them a rule forbids."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
_SUFFIXES = {".h", ".cc", ".in"}


@dataclass(frozen=True)
class Include:
    """`path` includes `target`; both as written, the former relative to the repository."""

    path: str
    target: str


@dataclass(frozen=True)
class Rule:
    """Files under `where` (a regular expression over their paths) may not include what `forbidden` matches."""

    says: str
    where: str
    forbidden: str

    def broken_by(self, includes: Iterable[Include]) -> list[str]:
        where, forbidden = re.compile(self.where), re.compile(self.forbidden)
        return [
            f"{i.path} includes {i.target}: {self.says}"
            for i in includes
            if where.match(i.path) and forbidden.match(i.target)
        ]


def parse(path: str, text: str) -> list[Include]:
    return [Include(path, quoted or angled) for quoted, angled in _INCLUDE.findall(text)]


def read(*folders: str) -> list[Include]:
    """Every include of the C++ files of `folders`; one that does not exist has none."""
    found: list[Include] = []
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in _SUFFIXES and path.is_file():
                found += parse(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
    return found
