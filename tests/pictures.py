"""./dev pictures: `outcrop jobs watch` and a page of `outcrop jobs report`, as README.md shows them, light and dark.

usage: pictures.py [FOLDER]    docs/pictures without it
"""

from __future__ import annotations

import html
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "support"), str(HERE / "cli")]

from outcrop_command import Outcrop  # noqa: E402
from programs import emulator, program  # noqa: E402

JOBS = 120
COLUMNS, ROWS = 100, 20
# What the terminal's colours are: ground, text, and those of SGR 30 to 37.
THEMES = {
    "light": ("#ffffff", "#1a1c1f", ["#1a1c1f", "#cf222e", "#1a7f37", "#9a6700", "#1f6feb", "#8250df", "#1b7c83", "#6e7781"]),
    "dark": ("#15181c", "#e4e7eb", ["#484f58", "#ff7b72", "#3fb950", "#d29922", "#58a6ff", "#bc8cff", "#39c5cf", "#b1bac4"]),
}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, emulator("--jobs", str(JOBS), "--seed", "7", "--newest", "now") as address:
        outcrop = Outcrop(address)
        page = Path(scratch) / "report.html"
        outcrop.ok("jobs", "report", "--kinds", "evaluation", "--html", str(page))
        screen = screen_of_watch(outcrop, Path(scratch))
        for theme in THEMES:
            photograph(page, folder / f"report-{theme}.png", theme, 1200, 850, Path(scratch))
            drawn = Path(scratch) / f"watch-{theme}.html"
            drawn.write_text(terminal_page(screen, theme))
            photograph(drawn, folder / f"watch-{theme}.png", theme, 900, 420, Path(scratch))


def screen_of_watch(outcrop: Outcrop, scratch: Path) -> str:
    """What stands in a terminal, with its escape sequences."""
    tmux = ["tmux", "-S", str(scratch / "tmux")]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    words = ["env", "-i", *(f"{name}={value}" for name, value in outcrop.environment.items()), "TERM=screen-256color", "LC_ALL=C.UTF-8"]
    words += [str(program("outcrop")), "jobs", "watch", "--kinds", "evaluation"]
    subprocess.run([*tmux, "-f", "/dev/null", "-u", "new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), shlex.join(words)],
                   check=True, env=environment)  # fmt: skip
    try:
        deadline, before, shown = time.monotonic() + 60, None, ""
        while f"jobs in us-east-1: {JOBS}," not in shown or shown != before:
            if time.monotonic() > deadline:
                sys.exit(f"pictures: the jobs don't come:\n{shown}")
            time.sleep(0.1)
            before, shown = shown, subprocess.run([*tmux, "capture-pane", "-e", "-p"], check=True, capture_output=True, text=True,
                                                  env=environment).stdout  # fmt: skip
        return shown
    finally:
        subprocess.run([*tmux, "kill-server"], capture_output=True)


def terminal_page(screen: str, theme: str) -> str:
    """The screen of a terminal as a page."""
    ground, text, _ = THEMES[theme]
    return (
        f'<!DOCTYPE html><meta charset="utf-8"><style>body {{ margin: 0; padding: 14px; background: {ground}; }}'
        f"pre {{ margin: 0; color: {text}; font: 14px/1.35 monospace; }}</style><pre>{spans(screen, theme)}</pre>"
    )


def spans(screen: str, theme: str) -> str:
    """The text, with what its SGR sequences mean: bold, faint, reverse, and colours of the text."""
    ground, text, colours = THEMES[theme]
    out, style = [], {}
    for part in re.split(r"(\x1b\[[0-9;]*m)", screen.replace("\x0e", "").replace("\x0f", "")):
        if not part.startswith("\x1b"):
            colour, back = style.get("colour", text), ground
            if style.get("reverse"):
                colour, back = back, colour
            css = f"color:{colour};background:{back}" + (";font-weight:bold" if style.get("bold") else "")
            css += ";opacity:.65" if style.get("faint") else ""
            out.append(f'<span style="{css}">{html.escape(part)}</span>' if part else "")
            continue
        for code in part[2:-1].split(";"):
            number = int(code or 0)
            if number == 0:
                style = {}
            elif number in (1, 2, 7):
                style[{1: "bold", 2: "faint", 7: "reverse"}[number]] = True
            elif 30 <= number <= 37:
                style["colour"] = colours[number - 30]
            elif number == 39:
                style.pop("colour", None)
    return "".join(out)


def photograph(page: Path, picture: Path, theme: str, width: int, height: int, scratch: Path) -> None:
    # 0: dark, 1: light, of what a page may prefer.
    scheme = f"--blink-settings=preferredColorScheme={0 if theme == 'dark' else 1}"
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={scratch}/profile", scheme,
         f"--window-size={width},{height}", f"--screenshot={picture.resolve()}", page.resolve().as_uri()],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if not picture.exists():
        sys.exit(f"pictures: Chromium made none:\n{done.stderr}")
    print(f"{picture.name}: {picture.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "docs" / "pictures")
