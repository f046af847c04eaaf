"""./dev pictures: what README.md shows of `outcrop jobs`."""

from __future__ import annotations

import subprocess
import sys
import zlib
from pathlib import Path

from programs import ROOT

sys.path.insert(0, str(ROOT / "tests"))
import pictures  # noqa: E402


def size_and_corner(png: Path) -> tuple[int, int, tuple[int, ...]]:
    """Width, height, and the first pixel of an image of 8 bits a colour."""
    data = png.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    at, pixels = 8, b""
    while at < len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        pixels += data[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    row = zlib.decompress(pixels)
    return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big"), tuple(row[1:4])


def test_each_view_is_taken_light_and_dark(tmp_path):
    done = subprocess.run(["/usr/bin/python3", ROOT / "tests/pictures.py", tmp_path], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    for theme, ground in (("light", (255, 255, 255)), ("dark", (0x15, 0x18, 0x1C))):
        assert size_and_corner(tmp_path / f"report-{theme}.png") == (1200, 850, ground)
        assert size_and_corner(tmp_path / f"watch-{theme}.png") == (900, 420, ground)


def test_the_readme_shows_all_of_them():
    readme = (ROOT / "README.md").read_text()
    for name in ("report-light", "report-dark", "watch-light", "watch-dark"):
        assert f"docs/pictures/{name}.png" in readme and (ROOT / f"docs/pictures/{name}.png").exists()


def test_a_terminals_text_keeps_its_looks():
    shown = pictures.spans("a\x1b[1mb\x1b[0;34m<c>\x1b[39md\x1b[7me\x1b[m", "light")
    assert "a</span>" in shown and 'font-weight:bold">b<' in shown and 'color:#1f6feb;background:#ffffff">&lt;c&gt;<' in shown
    assert 'color:#1a1c1f;background:#ffffff">d<' in shown and 'color:#ffffff;background:#1a1c1f">e<' in shown
