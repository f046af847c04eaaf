"""What ./dev bench NAME --against COMMIT says of two builds."""

import json
import subprocess
import sys
from pathlib import Path

AGAINST = Path(__file__).resolve().parents[2] / "bench" / "against.py"


def bench(folder: Path, name: str, values: dict[str, tuple[float, str]]) -> Path:
    """A program that writes these rows wherever --out says."""
    rows = [{"name": row, "value": value, "unit": unit, "ratio_to": {}} for row, (value, unit) in values.items()]
    program = folder / name
    program.write_text(
        f"#!{sys.executable}\nimport sys\nopen(sys.argv[sys.argv.index('--out') + 1], 'w').write({json.dumps({'rows': rows})!r})\n"
    )
    program.chmod(0o755)
    return program


def test_ratios_say_how_many_times_faster_ours_is(tmp_path):
    ours = bench(tmp_path, "ours", {
        "send: outcrop": (200, "calls/CPU s"), "decode 5 plain: outcrop": (50, "us/page"), "call x: outcrop": (10, "pages/s"),
        "send: botocore": (1, "calls/CPU s"), "new: outcrop": (1, "s"),
    })  # fmt: skip
    theirs = bench(tmp_path, "theirs", {
        "send: outcrop": (100, "calls/CPU s"), "decode 5 plain: outcrop": (100, "us/page"), "call x: outcrop": (20, "pages/s"),
        "send: botocore": (1, "calls/CPU s"),
    })  # fmt: skip
    done = subprocess.run(
        [sys.executable, AGAINST, "--rounds", "3", ours, theirs, "--quick"], capture_output=True, text=True, check=True, timeout=60
    )
    lines = {line.split(": outcrop")[0].strip(): line.split() for line in done.stdout.splitlines() if ": outcrop" in line}
    assert {case: float(words[-4]) for case, words in lines.items()} == {"send": 2, "decode 5 plain": 2, "call x": 0.5}
