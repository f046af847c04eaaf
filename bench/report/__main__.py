"""python3 bench/report [--readme]: charts in docs/bench from build/bench/*.json; --readme: README.md's section as well."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bench"))

from report import charts, readme, rows  # noqa: E402

benches = rows.read(ROOT / "build" / "bench")
if not benches:
    sys.exit("nothing in build/bench: run ./dev bench first")
drawn = charts.draw(benches, ROOT / "docs" / "bench")
print("docs/bench:", ", ".join(drawn) or "nothing")
if "--readme" in sys.argv[1:]:
    readme.write(ROOT / "README.md", readme.section(benches, drawn))
    print("README.md: the performance section")
