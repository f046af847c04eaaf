"""Runs a bench of two builds in turns and says how many times faster the first is, row by row: a regression shows as a
ratio below 1, whatever the machine is doing meanwhile.

    against.py [--rounds N] OURS THEIRS OPTION...    the same program of both builds; the options go to each of them
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path


def rows_of(program: str, options: list[str]) -> dict[str, dict]:
    """Outcrop's own rows, by name."""
    with tempfile.TemporaryDirectory(prefix="outcrop-bench-") as folder:
        out = Path(folder) / "rows.json"
        subprocess.run([program, *options, "--out", out], check=True, stdout=subprocess.DEVNULL)
        rows = json.loads(out.read_text())["rows"]
    return {row["name"]: row for row in rows if row["name"].partition(": ")[2].startswith("outcrop")}


def times_faster(ours: dict, theirs: dict) -> float:
    is_rate = ours["unit"].endswith(("/s", "/CPU s"))
    ratio = ours["value"] / theirs["value"]
    return ratio if is_rate else 1 / ratio


parser = argparse.ArgumentParser()
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("ours")
parser.add_argument("theirs")
settings, options = parser.parse_known_args()
ratios = defaultdict(list)
shown = {}
for _ in range(settings.rounds):
    pair = [settings.ours, settings.theirs]
    if turned := random.random() < 0.5:
        pair.reverse()
    found = [rows_of(program, options) for program in pair]
    if turned:
        found.reverse()
    for name, row in found[0].items():
        if name in found[1]:
            ratios[name].append(times_faster(row, found[1][name]))
            shown[name] = row
print(f"\n{os.path.basename(settings.ours)}: medians of {settings.rounds} pairs of runs\n  {'':<56} {'':>14} {'times faster':>14}")
for name, values in ratios.items():
    value = f"{shown[name]['value']:.4g} {shown[name]['unit']}"
    print(f"  {name:<56} {value:>20} {statistics.median(values):>8.3f}  ({min(values):.3f} to {max(values):.3f})")
