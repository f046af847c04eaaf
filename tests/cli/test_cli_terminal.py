"""The table on a terminal, and the line that tells how far a listing has come."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import termios
import unicodedata

import pytest
from outcrop_command import Outcrop
from programs import program

LIST = ("bedrock", "list-evaluation-jobs")


def on_terminal(command: Outcrop, columns: int, *arguments: str, stdout_too: bool = True) -> tuple[str, str]:
    """What a terminal of that width gets; and standard output, where that is none."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [program("outcrop"), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs if stdout_too else subprocess.PIPE,
        stderr=theirs,
        env=command.environment,
    )
    os.close(theirs)
    out = process.stdout.read().decode() if process.stdout else ""
    shown = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:  # how Linux says that the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(ours)
    assert process.wait(timeout=60) == 0
    return shown.decode().replace("\r\n", "\n"), out


def width_of(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


@pytest.mark.parametrize("columns", [60, 80, 120, 200])
def test_a_table_fits_the_terminal(outcrop, columns):
    shown, _ = on_terminal(outcrop, columns, *LIST, "--max-items", "40")
    rows = [line for line in shown.splitlines() if not line.startswith("outcrop:")]
    assert len(rows) == 41 and rows[0].startswith("JOB NAME")
    assert max(width_of(row) for row in rows) <= columns
    assert "STATUS" in rows[0]


def test_what_does_not_fit_is_named(outcrop):
    shown, _ = on_terminal(outcrop, 60, *LIST, "--max-items", "3")
    assert "outcrop: not shown: " in shown and "jobArn" in shown


def test_wide_and_dangerous_characters_keep_the_columns(server):
    jobs = [{"jobName": "漢字" * 20, "status": "Completed"}, {"jobName": "\x1b[2Jboo\nhoo", "status": "Failed"}]
    server.then({"jobSummaries": jobs})
    shown, _ = on_terminal(Outcrop(server.url), 40, *LIST)
    rows = shown.splitlines()
    assert "…" in rows[1] and width_of(rows[1]) <= 40
    assert "\x1b" not in shown and "\\x1b[2Jboo hoo" in rows[2]
    status_at = [width_of(row[: row.index(word)]) for row, word in zip(rows, ("STATUS", "Completed", "Failed"))]
    assert len(set(status_at)) == 1


def test_progress_is_shown_while_output_goes_elsewhere(outcrop):
    shown, out = on_terminal(outcrop, 80, *LIST, "--page-size", "50", "--output", "jsonl", stdout_too=False)
    assert "evaluation jobs in" in shown and shown.endswith("\r\x1b[K")
    assert len(out.splitlines()) == 250


def test_no_progress_off_a_terminal(outcrop):
    assert outcrop(*LIST, "--output", "jsonl").err == ""
