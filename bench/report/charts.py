"""Draws docs/bench/*.svg from build/bench/*.json."""

from __future__ import annotations

from pathlib import Path

from report.bars import Bar, bars
from report.numbers import short
from report.rows import Row


def draw(benches: dict[str, list[Row]], folder: Path) -> list[str]:
    """The names of the charts that it wrote; those whose bench has not run are left as they are."""
    charts = {
        "decode": ("Decoding a page of 1,000 evaluation summaries, pages a second", _decode),
        "call": ("Pages of 1,000 over http on loopback, a second", _call),
        "list": ("10,000 jobs in pages of 100 at 40 ms latency, seconds", _list),
    }
    drawn = []
    for name, (title, choose) in charts.items():
        chosen = choose(benches.get(name, []))
        if not chosen:
            continue
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.svg").write_text(bars(title, chosen))
        drawn.append(name)
    return drawn


def _rates(rows: list[Row], case: str, per_second) -> list[Bar]:
    of_case = [row for row in rows if row.case == case and not row.contender.startswith("limit")]
    return [
        Bar(row.contender, per_second(row), short(per_second(row)), row.contender.startswith("outcrop"))
        for row in of_case
    ]


def _decode(rows: list[Row]) -> list[Bar]:
    return _rates(rows, "decode 1000 plain", lambda row: 1e6 / row.value)


def _call(rows: list[Row]) -> list[Bar]:
    return _rates(rows, "call pages of 1000 over http", lambda row: row.value)


def _list(rows: list[Row]) -> list[Bar]:
    plain = [row for row in rows if "work" not in row.contender]
    return [Bar(row.contender, row.value, f"{row.value:.2f} s", "lanes" in row.contender) for row in plain]
