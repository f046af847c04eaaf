"""The table on a terminal, and the line that tells how far a listing has come."""

from __future__ import annotations

import fcntl
import json
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


def on_terminal(command: Outcrop, columns: int, *arguments: str, stdout=None, code: int = 0, **environment: str) -> tuple[str, str]:
    """What a terminal of that width gets; and standard output, where that is something else (a file, or a pipe)."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [program("outcrop"), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=theirs if stdout is None else stdout,
        stderr=theirs,
        env={**command.environment, "TERM": "xterm", **environment},
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
    assert process.wait(timeout=60) == code
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


JSONL = (*LIST, "--page-size", "50", "--output", "jsonl")


@pytest.fixture
def file(tmp_path):
    with open(tmp_path / "out", "w+") as opened:
        yield opened


def test_progress_is_shown_while_output_goes_to_a_file(outcrop, file):
    shown, _ = on_terminal(outcrop, 80, *JSONL, stdout=file)
    assert "evaluation jobs in" in shown and shown.endswith("\r\x1b[K")
    file.seek(0)
    assert len(file.readlines()) == 250


def test_no_progress_where_the_output_may_reach_the_same_terminal(outcrop):
    shown, out = on_terminal(outcrop, 80, *JSONL, stdout=subprocess.PIPE)
    assert shown == "" and len(out.splitlines()) == 250
    shown, _ = on_terminal(outcrop, 80, *JSONL)
    assert "\x1b" not in shown and len(shown.splitlines()) == 250


@pytest.mark.parametrize("term", ["dumb", ""])
def test_no_progress_on_a_terminal_that_can_not_take_it_back(outcrop, file, term):
    assert on_terminal(outcrop, 80, *JSONL, stdout=file, TERM=term)[0] == ""


@pytest.mark.parametrize("columns", [5, 20, 40, 80])
def test_progress_keeps_to_its_line(outcrop, file, columns):
    shown, _ = on_terminal(outcrop, columns, *JSONL, stdout=file)
    states = shown.split("\r\x1b[K")
    assert any(states) and "\n" not in shown
    assert max(width_of(state) for state in states) < columns


@pytest.mark.parametrize("command", [LIST, ("bedrock", "get-evaluation-job", "--job-identifier", "x")], ids=["list", "get"])
def test_progress_says_that_it_is_retrying(server, file, command):
    server.then({"message": "slow down"}, 429, x_amzn_errortype="ThrottlingException")
    server.then({"jobSummaries": [], "jobName": "x"})
    shown, _ = on_terminal(Outcrop(server.url), 100, *command, "--output", "json", stdout=file)
    assert "ThrottlingException, trying again in" in shown and "(attempt 2 of 3)" in shown
    assert shown.endswith("\r\x1b[K")


STEERING = ["\x1b[31m", "\x9b31m", "\x07", "\x7f", "\x85", "\u202e", "\u2069", "\u200f", "\u061c", "\u2028"]


@pytest.mark.parametrize("output", ["json", "jsonl", "table"])
@pytest.mark.parametrize("text", STEERING, ids=ascii)
def test_no_answer_steers_the_terminal(server, output, text):
    raw = json.dumps({"jobSummaries": [{"jobName": "evil" + text}]}, ensure_ascii=False)
    if text[0] < " ":
        raw = json.dumps({"jobSummaries": [{"jobName": "evil" + text}]})
    server.then(raw.encode())
    shown, _ = on_terminal(Outcrop(server.url), 80, *LIST, "--output", output)
    assert "evil\\" in shown and not any(text[0] in line for line in shown.splitlines())


def test_an_unread_member_does_not_steer_the_terminal(server):
    server.then(b'{"jobSummaries": [{"jobName": "x", "unknown\x1b": "a"}]}'.replace(b"\x1b", "\x9b".encode()))
    shown, _ = on_terminal(Outcrop(server.url), 80, *LIST, "--output", "json")
    assert "\\u009b" in shown and "\x9b" not in shown


@pytest.mark.parametrize("output", ["table", "csv", "text", "yaml"])
@pytest.mark.parametrize("again", ["status", "st\\u0061tus"])
def test_of_a_member_that_comes_twice_the_last_counts(server, output, again):
    job = '{"jobName": "x", "status": "Failed", "%s": "Completed"}' % again
    server.then(f'{{"jobSummaries": [{job}]}}'.encode()).then(job.encode())
    for command in (LIST, ("bedrock", "get-evaluation-job", "--job-identifier", "x")):
        shown = Outcrop(server.url).ok(*command, "--output", output)
        assert "Completed" in shown and "Failed" not in shown


def pages(server, *lists):
    for i, jobs in enumerate(lists):
        server.then({"jobSummaries": jobs, **({"nextToken": str(i)} if i + 1 < len(lists) else {})})


def test_columns_and_widths_are_those_of_all_pages(server):
    pages(server, [{"jobName": "a"}], [{"jobName": "a-much-longer-name", "status": "Completed", "note": "x"}])
    shown, _ = on_terminal(Outcrop(server.url), 80, *LIST)
    assert shown.splitlines() == ["JOB NAME            STATUS     NOTE", "a", "a-much-longer-name  Completed  x"]


def test_a_page_that_does_not_fit_what_was_shown_has_a_heading_of_its_own(server):
    pages(server, [{"jobName": f"job{i}"} for i in range(200)], [{"jobName": "late", "status": "Completed"}], [{"jobName": "last", "status": "Failed"}])
    shown, _ = on_terminal(Outcrop(server.url), 80, *LIST)
    lines = shown.splitlines()
    assert lines[:2] == ["JOB NAME", "job0"] and len(lines) == 205
    assert lines[201:] == ["", "JOB NAME  STATUS", "late      Completed", "last      Failed"]


@pytest.mark.parametrize("time", [1733041800, 1733041800.0, "1733041800", "Sun, 01 Dec 2024 08:30:00 GMT", "2024-12-01T08:30:00Z", "2024-12-01T10:30:00+02:00"])
def test_times_are_shown_in_one_form(server, time):
    server.when("", {"jobSummaries": [{"jobName": "x", "creationTime": time}], "jobName": "x", "creationTime": time})
    if time != 1733041800:  # the first is what a plain number would be
        shown, _ = on_terminal(Outcrop(server.url), 80, *LIST)
        assert "2024-12-01 08:30:00" in shown
    table = Outcrop(server.url).ok(*LIST, "--output", "table")
    assert "2024-12-01T08:30:00Z" in table
    assert "2024-12-01T08:30:00Z" in Outcrop(server.url).ok("bedrock", "get-evaluation-job", "--job-identifier", "x", "--output", "table")


MODELS = {"modelSummaries": [{"modelId": "a", "modelName": "A"}, {"modelId": "b", "modelName": "B"}]}


def test_lists_without_pages_are_tables_and_lines_too(server):
    server.when("", MODELS)
    shown, _ = on_terminal(Outcrop(server.url), 80, "bedrock", "list-foundation-models")
    assert shown.splitlines() == ["MODEL NAME  MODEL ID", "A           a", "B           b"]
    assert Outcrop(server.url).lines("bedrock", "list-foundation-models") == MODELS["modelSummaries"]
    assert Outcrop(server.url).json("bedrock", "list-foundation-models") == MODELS


def test_no_progress_off_a_terminal(outcrop):
    assert outcrop(*LIST, "--output", "jsonl").err == ""
