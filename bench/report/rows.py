"""What the benchmarks wrote: build/bench/NAME.json."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

BENCHES = ("decode", "sign", "call", "list", "send", "write", "stream", "dialogue", "concurrent", "start", "build")


@dataclass(frozen=True)
class Row:
    """`name` is "CASE: CONTENDER"; a ratio says how many times faster the contender is than the one named."""

    name: str
    value: float
    unit: str
    ratio_to: dict[str, float]

    @property
    def case(self) -> str:
        return self.name.partition(": ")[0]

    @property
    def contender(self) -> str:
        return self.name.partition(": ")[2]


def read(folder: Path) -> dict[str, list[Row]]:
    """Those that are there, by the bench's name."""
    found = {}
    for bench in BENCHES:
        path = folder / f"{bench}.json"
        if path.exists():
            found[bench] = [Row(**row) for row in json.loads(path.read_text())["rows"]]
    return found
