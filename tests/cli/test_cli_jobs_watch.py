"""`outcrop jobs watch` in tmux, as a person sees it."""

from __future__ import annotations

import json
import os
import pty
import shlex
import subprocess
import threading
import time
import unicodedata
from collections.abc import Callable

import pytest
from outcrop_command import Outcrop
from programs import emulator, program


class Screen:
    """A terminal with the command in it."""

    def __init__(self, tmp_path, command: Outcrop, columns: int, rows: int, *options: str, **environment: str):
        self.socket = ["tmux", "-S", str(tmp_path / "tmux")]
        variables = {**command.environment, **environment}
        words = ["env", "-i", *(f"{name}={value}" for name, value in variables.items()), "TERM=screen", "LC_ALL=C.UTF-8"]
        words += [str(program("outcrop")), "jobs", "watch", *options]
        shell = shlex.join(words) + '; echo "exit code $?"; read -r _'
        self.tmux("-f", "/dev/null", "-u", "new-session", "-d", "-x", str(columns), "-y", str(rows), shell)

    def tmux(self, *words: str) -> str:
        done = subprocess.run([*self.socket, *words], capture_output=True, text=True, timeout=60,
                              env={**os.environ, "LC_ALL": "C.UTF-8"})
        assert done.returncode == 0, done.stderr
        return done.stdout

    def text(self) -> str:
        return self.tmux("capture-pane", "-p")

    def until(self, *parts: str) -> str:
        """The screen, once all of these stand on it and it is drawn to its end."""
        return self.settled(lambda shown: all(part in shown for part in parts), f"{parts} don't come")

    def until_gone(self, part: str) -> str:
        return self.settled(lambda shown: part not in shown, f"{part} stays")

    def settled(self, is_it: Callable[[str], bool], problem: str) -> str:
        deadline = time.monotonic() + 120
        before = None
        while not (is_it(shown := self.text()) and shown == before):
            assert time.monotonic() < deadline, f"{problem}:\n{shown}"
            before = shown
            time.sleep(0.05)
        return shown

    def press(self, *keys: str) -> None:
        self.tmux("send-keys", *keys)

    def close(self) -> None:
        subprocess.run([*self.socket, "kill-server"], capture_output=True, timeout=60)


@pytest.fixture
def open_screen(tmp_path):
    screens: list[Screen] = []

    def make(command: Outcrop, columns: int = 80, rows: int = 24, *options: str, **environment: str) -> Screen:
        screens.append(Screen(tmp_path, command, columns, rows, *options, **environment))
        return screens[-1]

    yield make
    for screen in screens:
        screen.close()


def width_of(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line if not unicodedata.combining(c))


def test_a_usual_terminal_shows_names_states_and_ages(outcrop, open_screen):
    screen = open_screen(outcrop)
    lines = screen.until("jobs in us-east-1: 250", "InProgress", "q quit").splitlines()
    assert lines[1].split() == ["NAME", "KIND", "STATE", "AGE", "TOOK/DONE"]
    assert len(lines) == 24 and max(map(width_of, lines)) <= 80
    assert sum(" evaluation " in line for line in lines) == 20
    screen.press("q")
    screen.until("exit code 0")


def test_a_wide_terminal_shows_models_too_and_the_size_may_change(outcrop, open_screen):
    screen = open_screen(outcrop, 200, 50)
    lines = screen.until("jobs in us-east-1: 250", "MODELS").splitlines()
    assert sum(" evaluation " in line for line in lines) == 46
    screen.tmux("resize-window", "-x", "60", "-y", "12")
    lines = screen.until_gone("MODELS").splitlines()
    assert len(lines) == 12 and max(map(width_of, lines)) <= 60
    screen.tmux("resize-window", "-x", "20", "-y", "3")
    screen.until("too small")
    screen.tmux("resize-window", "-x", "80", "-y", "24")
    screen.until("TOOK/DONE", "q quit")


def test_the_list_is_filtered_as_one_types(outcrop, all_jobs, open_screen):
    failed = [each for each in all_jobs if each["status"] == "Failed"]
    screen = open_screen(outcrop)
    screen.until("jobs in us-east-1: 250")
    screen.press("/", "f", "a", "i", "l", "e", "d", "Space", "e", "v", "a", "l")
    screen.until("filter: failed eval_", " of 250")
    screen.press("z", "z", "z")
    screen.until("no job has all of these words")
    screen.press("BSpace", "BSpace", "BSpace")
    screen.until(failed[0]["jobName"][:30])
    screen.press("Enter")
    screen.until("filter: failed eval", "q quit")
    screen.press("Escape")
    screen.until("jobs in us-east-1: 250,")


def test_details_of_a_job(outcrop, all_jobs, open_screen):
    screen = open_screen(outcrop)
    screen.until("jobs in us-east-1: 250")
    screen.press("/", "c", "o", "m", "p", "l", "Enter", "Enter")
    screen.until('"applicationType": ', "Esc back")
    screen.press("Escape")
    screen.until("q quit", "TOOK/DONE")


def test_details_and_a_stop_wait_for_no_listing(server, open_screen):
    going = {"jobName": "going", "jobArn": "arn:going", "status": "InProgress", "creationTime": "2024-12-01T08:30:00Z"}
    server.when("/evaluation-jobs/", going | {"jobDescription": "what it is"}).when("/evaluation-job/", {})
    server.when("/evaluation-jobs", {"jobSummaries": [going]})
    let_go = threading.Event()
    answer = server._answer_to

    def answer_to(path):
        assert "/model-import-jobs" not in path or let_go.wait(120)
        return answer(path)

    server._answer_to = answer_to
    screen = open_screen(Outcrop(server.url), 120)
    screen.until("going", "TOOK/DONE")
    screen.press("Enter")
    screen.until("what it is")
    screen.press("Escape", "s")
    screen.until("Stop evaluation job going?")
    screen.press("y")
    screen.until("asked to stop: going")
    let_go.set()


CREATE = {
    "jobName": "watched",
    "roleArn": "arn:aws:iam::123456789012:role/r",
    "evaluationConfig": {
        "automated": {
            "datasetMetricConfigs": [
                {"taskType": "Summarization", "dataset": {"name": "Builtin.Gigaword"}, "metricNames": ["Builtin.Accuracy"]}
            ]
        }
    },
    "inferenceConfig": {"models": [{"bedrockModel": {"modelIdentifier": "amazon.nova-lite-v1:0"}}]},
    "outputDataConfig": {"s3Uri": "s3://bucket/out/"},
}


def test_a_job_is_stopped_when_that_is_confirmed(open_screen):
    with emulator("--jobs", "3", "--job-time", "10h", "--stop-time", "10h") as address:
        command = Outcrop(address)
        command.ok("bedrock", "create-evaluation-job", "--cli-input-json", json.dumps(CREATE))
        screen = open_screen(command)
        screen.until("watched", "InProgress")
        screen.press("/", "w", "a", "t", "c", "h", "e", "d", "Enter")
        screen.until("1 of 4")
        screen.press("s")
        screen.until("Stop evaluation job watched?")
        screen.press("n")
        screen.until("q quit")
        assert "InProgress" in screen.text()
        screen.press("s")
        screen.until("Stop evaluation job watched?")
        screen.press("y")
        screen.until("asked to stop: watched", "Stopping")


def test_ten_thousand_jobs_and_hostile_names(server, open_screen):
    jobs = [
        {"jobName": f"job {i}", "jobArn": f"arn:{i}", "status": "Completed", "creationTime": "2024-12-01T08:30:00Z"}
        for i in range(9_998)
    ]
    evil = {"jobName": "\x1b[2J\x1b]0;boo\x07\nhoo\t%s%n", "jobArn": "arn:evil", "status": "InProgress\x1b[31m",
            "creationTime": "2024-12-01T08:30:00Z"}
    wide = {"jobName": "漢字" * 60, "jobArn": "arn:wide", "status": "Failed", "creationTime": "2024-12-01T08:31:00Z"}
    server.when("/evaluation-jobs", {"jobSummaries": [*jobs, evil, wide]})
    screen = open_screen(Outcrop(server.url), 80, 24, "--kinds", "evaluation")
    lines = screen.until("jobs in us-east-1: 10,000", "\\x1b[2J").splitlines()
    assert lines[0].startswith("jobs in us-east-1: 10,000") and max(map(width_of, lines)) <= 80
    assert "漢字" in lines[3] and "…" in lines[3] and "Failed" in lines[3]
    screen.press("End")
    screen.until("job 9997")
    screen.press("Home")
    screen.until("\\x1b[2J")


def test_what_can_not_be_listed_is_told(server, open_screen):
    server.when("/model-import-jobs", {"message": "not you"}, 403, x_amzn_errortype="AccessDeniedException")
    screen = open_screen(Outcrop(server.url))
    screen.until("list-model-import-jobs: AccessDeniedException: not you", "there are no jobs")


def test_a_kind_that_can_not_be_listed_hides_no_answer_to_a_stop(server, open_screen):
    going = {"jobName": "going", "jobArn": "arn:going", "status": "InProgress", "creationTime": "2024-12-01T08:30:00Z"}
    server.when("/model-import-jobs", {"message": "not you"}, 403, x_amzn_errortype="AccessDeniedException")
    server.when("/evaluation-jobs", {"jobSummaries": [going]})
    screen = open_screen(Outcrop(server.url), 120)
    screen.until("going", "list-model-import-jobs: AccessDeniedException")
    screen.press("s")
    screen.until("Stop evaluation job going?")
    screen.press("y")
    screen.until("asked to stop: going; list-model-import-jobs: AccessDeniedException")


def test_an_interrupt_gives_the_terminal_back(outcrop, open_screen):
    screen = open_screen(outcrop)
    screen.until("jobs in us-east-1: 250")
    screen.press("C-c")
    screen.until("exit code 130")


@pytest.mark.parametrize("term", ["dumb", "nonsense", ""])
def test_a_terminal_that_can_not_do_it_is_told(server, open_screen, term):
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [program("outcrop"), "jobs", "watch"], stdin=theirs, stdout=theirs, stderr=subprocess.PIPE,
        env={**Outcrop(server.url).environment, "TERM": term}, timeout=60,
    )
    os.close(ours)
    os.close(theirs)
    assert done.returncode == 252 and b"can't move its cursor" in done.stderr


def test_it_ends_with_its_terminal(outcrop):
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [program("outcrop"), "jobs", "watch"], stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL,
        env={**outcrop.environment, "TERM": "xterm"},
    )
    os.close(theirs)
    shown = b""
    while b"us-east-1" not in shown:
        shown += os.read(ours, 65536)
    os.close(ours)
    assert process.wait(timeout=60) == 129
