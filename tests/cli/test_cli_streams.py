"""Standard output that is closed, slow or full, and signals in the middle of a listing: nothing is lost in silence."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import threading

import pytest
from outcrop_command import Outcrop
from programs import program

LIST = ("bedrock", "list-evaluation-jobs")


def start(command: Outcrop, *arguments: str, **more) -> subprocess.Popen:
    return subprocess.Popen([program("outcrop"), *arguments], env=command.environment, **more)


@pytest.mark.parametrize("closed", ["<&- >&-", ">&-"])
def test_a_closed_standard_output_is_told(outcrop, closed):
    line = f"exec '{program('outcrop')}' {' '.join(LIST)} {closed}"
    done = subprocess.run(["sh", "-c", line], stderr=subprocess.PIPE, env=outcrop.environment, timeout=60)
    assert done.returncode == 255 and b"standard output can't be written" in done.stderr


def test_a_closed_standard_error_costs_nothing(outcrop, all_jobs):
    line = f"exec '{program('outcrop')}' {' '.join(LIST)} --summary --output jsonl 2>&-"
    done = subprocess.run(["sh", "-c", line], stdout=subprocess.PIPE, env=outcrop.environment, timeout=60)
    assert done.returncode == 0 and len(done.stdout.splitlines()) == len(all_jobs)


def test_a_standard_output_that_does_not_block_gets_everything(outcrop, all_jobs):
    ours, theirs = os.pipe()
    os.set_blocking(theirs, False)
    process = start(outcrop, *LIST, "--output", "jsonl", stdout=theirs)
    os.close(theirs)
    with os.fdopen(ours, "rb", buffering=0) as pipe:
        got = b""
        while part := pipe.read(512):  # less than it writes at once
            got += part
    assert process.wait(timeout=60) == 0 and [json.loads(line) for line in got.splitlines()] == all_jobs


class Hanging:
    """A server that answers the first page and holds back the second until it is let go."""

    def __init__(self, server):
        self.asked, self.free = threading.Event(), threading.Event()
        first = {"jobSummaries": [{"jobName": "x", "creationTime": "2024-03-01T00:00:00Z"}], "nextToken": "second"}
        answer = server._answer_to

        def answer_to(path):
            if "nextToken=second" not in path:
                return answer(path)
            self.asked.set()
            self.free.wait()
            return answer(path)

        server.when("sortOrder=Ascending", {"jobSummaries": []}).when("", first)
        server._answer_to = answer_to


@pytest.fixture
def hanging(server):
    holding = Hanging(server)
    yield holding
    holding.free.set()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("lanes", [[], ["--lanes", "2"]], ids=str)
def test_an_interrupted_listing_ends_in_order(server, hanging, number, lanes):
    process = start(Outcrop(server.url), *LIST, *lanes, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert hanging.asked.wait(60)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    listed = json.loads(out)
    assert [job["jobName"] for job in listed["jobSummaries"]] == ["x"]
    token = json.loads(base64.b64decode(listed["NextToken"]))
    if lanes:
        assert token == {"nextToken": None, "boto_truncate_amount": 1, "time": "2024-03-01T00:00:00Z"}
    else:
        assert token == {"nextToken": "second"}
    assert b"outcrop: interrupted" in err and b"--starting-token " + listed["NextToken"].encode() in err


@pytest.mark.parametrize("output", ["table", "jsonl"])
def test_an_interrupted_listing_has_shown_its_rows(server, hanging, output):
    process = start(Outcrop(server.url), *LIST, "--output", output, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert hanging.asked.wait(60)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130 and b"x" in out and b"--starting-token" in err


def test_an_interrupted_call_says_so(server):
    asked, free = threading.Event(), threading.Event()
    server._answer_to = lambda path: (asked.set(), free.wait(), (200, {}, b"{}"))[2]
    process = start(Outcrop(server.url), "bedrock", "get-evaluation-job", "--job-identifier", "x", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert asked.wait(60)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    free.set()
    assert process.returncode == 130 and out == b"" and err == b"outcrop: interrupted\n"


def test_a_signal_that_was_ignored_stays_so(server, hanging):
    process = start(Outcrop(server.url), *LIST, stdout=subprocess.PIPE, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN))
    assert hanging.asked.wait(60)
    process.send_signal(signal.SIGINT)
    server.rules.insert(0, ("nextToken=second", (200, {}, json.dumps({"jobSummaries": [{"jobName": "y"}]}).encode())))
    hanging.free.set()
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0 and len(json.loads(out)["jobSummaries"]) == 2
