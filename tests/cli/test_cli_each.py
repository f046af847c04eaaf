"""`--each`: one call for every line of JSON, many at once."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import threading
from pathlib import Path

import pytest
from outcrop_command import Outcrop
from programs import program
from scripted_answers import ScriptedAnswers

GET = ("bedrock", "get-evaluation-job")


def as_lines(*values) -> str:
    return "".join(json.dumps(value) + "\n" for value in values)


def results(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


# --- what comes out ---


def test_each_line_is_a_request_and_becomes_a_line_in_the_same_order(outcrop, all_jobs):
    stdin = as_lines(*({"jobIdentifier": job["jobArn"]} for job in all_jobs))
    told = results(outcrop.ok(*GET, "--each", "-", "--concurrency", "40", stdin=stdin))
    assert [each["line"] for each in told] == list(range(1, 251))
    assert [each["answer"]["jobName"] for each in told] == [job["jobName"] for job in all_jobs]


def test_a_listing_feeds_the_calls_by_a_map(outcrop, all_jobs):
    listing = outcrop.ok("bedrock", "list-evaluation-jobs", "--output", "jsonl")
    told = results(
        outcrop.ok(*GET, "--each", "-", "--map", "jobIdentifier=jobArn", "--id", "jobName", stdin=listing)
    )
    assert [each["id"] for each in told] == [job["jobName"] for job in all_jobs]
    assert [each["answer"]["jobArn"] for each in told] == [job["jobArn"] for job in all_jobs]


def test_the_member_id_names_a_line_and_is_not_sent(outcrop, all_jobs):
    stdin = as_lines({"id": 7, "jobIdentifier": all_jobs[0]["jobArn"]})
    (told,) = results(outcrop.ok(*GET, "--each", "-", stdin=stdin))
    assert (told["id"], told["answer"]["jobArn"]) == (7, all_jobs[0]["jobArn"])


def test_lines_may_stand_in_a_file_and_end_without_a_line_end(outcrop, all_jobs, tmp_path):
    file = tmp_path / "jobs.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + as_lines({"jobIdentifier": all_jobs[0]["jobArn"]}).rstrip().encode())
    (told,) = results(outcrop.ok(*GET, "--each", str(file)))
    assert told["answer"]["jobArn"] == all_jobs[0]["jobArn"]


def test_as_they_come_a_slow_line_keeps_nobody_waiting():
    slow = {"jobIdentifier": "arn:slow"}
    with HoldingServer() as holding:
        run = Outcrop(holding.url)(
            *GET, "--each", "-", "--as-they-come", stdin=as_lines(slow, *({"jobIdentifier": f"arn:{i}"} for i in range(20)))
        )
    assert run.code == 0
    # Nine others are on their way when the slow one is let go.
    assert [each["line"] for each in results(run.out)].index(1) >= 20 - 9
    assert {each["line"] for each in results(run.out)} == set(range(1, 22))


class HoldingServer(ScriptedAnswers):
    """Answers the slow request only when twenty others are answered."""

    def __init__(self):
        super().__init__()
        self.others = threading.Semaphore(0)

    def _answer_to(self, path):
        if "slow" in path:
            for _ in range(20):
                assert self.others.acquire(timeout=60)
        else:
            self.others.release()
        return 200, {}, b"{}"


def test_the_id_of_a_line_goes_into_its_result(server):
    stdin = as_lines({"id": 7, "arn": "a"}, {"arn": "b"}, {"id": {"deep": 1}, "arn": "c"})
    told = results(Outcrop(server.url).ok(*GET, "--each", "-", "--map", "jobIdentifier=arn", stdin=stdin))
    assert [each.get("id") for each in told] == [7, None, {"deep": 1}]


def test_query_is_applied_to_each_answer(outcrop, all_jobs):
    stdin = as_lines({"jobIdentifier": all_jobs[3]["jobArn"]})
    (told,) = results(outcrop.ok(*GET, "--each", "-", "--query", "[jobName,status]", stdin=stdin))
    assert told == {"line": 1, "answer": [all_jobs[3]["jobName"], all_jobs[3]["status"]]}


def test_options_give_what_lines_leave_out(server):
    outcrop = Outcrop(server.url)
    stdin = as_lines({"body": "e30="}, {"body": "e30=", "modelId": "other"})
    outcrop.ok("bedrock-runtime", "invoke-model", "--each", "-", "--concurrency", "1", "--model-id", "usual", stdin=stdin)
    assert [path for _, path, _ in server.requests] == ["/model/usual/invoke", "/model/other/invoke"]


def test_bytes_of_a_model_are_json_where_they_are(server):
    server.then({"text": "hi"}, Content_Type="application/json").then(b"\x00\xff", Content_Type="image/png")
    stdin = as_lines({"body": "e30="}, {"body": "e30="})
    told = results(
        Outcrop(server.url).ok(
            "bedrock-runtime", "invoke-model", "--each", "-", "--concurrency", "1", "--model-id", "m", stdin=stdin
        )
    )
    assert told[0]["answer"]["body"] == {"text": "hi"} and told[0]["answer"]["contentType"] == "application/json"
    assert told[1]["answer"]["bodyBase64"] == "AP8="


def test_a_listing_of_each_line_has_all_pages(outcrop, all_jobs):
    stdin = as_lines({"statusEquals": "Completed", "maxResults": 7}, {"statusEquals": "Failed"})
    told = results(outcrop.ok("bedrock", "list-evaluation-jobs", "--each", "-", stdin=stdin))
    for each, status in zip(told, ("Completed", "Failed")):
        assert each["answer"] == {"jobSummaries": [job for job in all_jobs if job["status"] == status]}
    (page,) = results(
        outcrop.ok("bedrock", "list-evaluation-jobs", "--each", "-", "--max-results", "3", stdin="{}\n")
    )
    assert len(page["answer"]["jobSummaries"]) == 3 and "nextToken" in page["answer"]


# --- what fails ---


def test_a_line_that_fails_is_told_and_ends_no_other(outcrop, all_jobs):
    good = {"jobIdentifier": all_jobs[0]["jobArn"]}
    missing = {"jobIdentifier": all_jobs[0]["jobArn"][:-1] + "x"}
    run = outcrop(*GET, "--each", "-", stdin=as_lines(good, missing) + "{not json\n\n" + as_lines({"x": 1}, good))
    assert run.code == 1 and "outcrop: 3 of 5 lines failed\n" in run.err
    told = results(run.out)
    assert [each["line"] for each in told] == [1, 2, 3, 5, 6]
    assert [each["line"] for each in told if "answer" in each] == [1, 6]
    error = told[1]["error"]
    assert error["kind"] == "service" and error["httpStatus"] in (400, 404) and error["requestId"]
    assert told[2]["error"]["kind"] == "input" and "line 3: not JSON, line 1, column 2" in told[2]["error"]["message"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ({"jobName": "x", "jobArn": "y"}, "line 1: jobName is no member of GetEvaluationJob; of lines that are no "
         "requests, --map takes what is wanted: --map jobIdentifier=jobArn"),
        ({}, "line 1: jobIdentifier is required"),
        ([1], "line 1: an object with the members of GetEvaluationJob is wanted"),
        ({"jobIdentifier": 7}, "line 1: jobIdentifier: a string is wanted, not a whole number"),
    ],
)
def test_what_is_wrong_with_a_line_is_told(server, line, message):
    run = Outcrop(server.url)(*GET, "--each", "-", stdin=as_lines(line))
    assert run.code == 1 and results(run.out)[0]["error"] == {"kind": "input", "message": message}
    assert server.requests == []


def test_credentials_that_are_missing_end_the_run(server):
    command = Outcrop(server.url, AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None)
    run = command(*GET, "--each", "-", stdin=as_lines(*({"jobIdentifier": "x"} for _ in range(1000))))
    assert run.code == 253 and run.out == "" and run.err.count("credentials") < 10


def test_a_session_that_has_ended_ends_the_run(server):
    server.then({}).then({"__type": "ExpiredTokenException", "message": "it has ended"}, 403)
    stdin = as_lines(*({"jobIdentifier": f"a{i}"} for i in range(1000)))
    run = Outcrop(server.url)(*GET, "--each", "-", "--concurrency", "1", stdin=stdin)
    assert run.code == 254 and "it has ended" in run.err
    assert [each["line"] for each in results(run.out)] == [1] and len(server.requests) == 2


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--each", "/nonexistent/x"], "--each: /nonexistent/x can't be read"),
        (["--each", "-", "--output", "table"], "--each writes a line of JSON"),
        (["--each", "-", "--map", "jobArn"], "--map: MEMBER=EXPRESSION is wanted"),
        (["--each", "-", "--map", "nonsense=x"], "GetEvaluationJob has no member nonsense"),
        (["--each", "-", "--map", "jobIdentifier=a["], "--map jobIdentifier: "),
        (["--each", "-", "--id", "["], "--id: "),
        (["--each", "-", "--concurrency", "0"], "--concurrency"),
        (["--job-identifier", "x", "--concurrency", "3"], "--each, which isn't given"),
    ],
)
def test_wrong_options_send_nothing(server, options, message):
    run = Outcrop(server.url)(*GET, *options, stdin=as_lines({"jobIdentifier": "x"}))
    assert run.code == 252 and message in run.err
    assert server.requests == []


@pytest.mark.parametrize("option", [["--max-items", "3"], ["--lanes", "2"], ["--starting-token", "x"], ["--summary"]])
def test_options_of_one_listing_are_refused(server, option):
    run = Outcrop(server.url)("bedrock", "list-evaluation-jobs", "--each", "-", *option, stdin="{}\n")
    assert run.code == 252 and "not with --each" in run.err


def test_a_full_disk_is_told(server):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [program("outcrop"), *GET, "--each", "-"],
            input=as_lines({"jobIdentifier": "x"}).encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            env=Outcrop(server.url).environment,
            timeout=60,
        )
    assert done.returncode == 255 and b"No space left on device" in done.stderr


def test_a_reader_that_goes_ends_the_run(server):
    stdin = as_lines(*({"jobIdentifier": f"a{i}"} for i in range(2000)))
    process = popen(server.url, *GET, "--each", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdout.close()
    process.communicate(stdin.encode(), timeout=60)
    assert process.returncode == 128 + signal.SIGPIPE


# --- one line after the other ---


def popen(url: str, *arguments: str, **more) -> subprocess.Popen:
    return subprocess.Popen([program("outcrop"), *arguments], env=Outcrop(url).environment, **more)


def test_a_result_does_not_wait_for_further_lines(server):
    process = popen(server.url, *GET, "--each", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for number in (1, 2):
        process.stdin.write(as_lines({"jobIdentifier": "x"}).encode())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["line"] == number
    process.stdin.close()
    assert process.wait(timeout=60) == 0


def test_a_long_input_takes_little_memory(server):
    with open(os.devnull, "wb") as nowhere:
        process = popen(
            server.url, *GET, "--each", "-", stdin=subprocess.PIPE, stdout=nowhere, stderr=subprocess.DEVNULL
        )
    for _ in range(1000):
        process.stdin.write(("x" * 999 + "\n").encode() * 100)
    status = Path(f"/proc/{process.pid}/status").read_text()
    process.stdin.close()
    assert process.wait(timeout=60) == 1
    (most,) = re.findall(r"VmHWM:\s+(\d+) kB", status)
    assert int(most) < 60_000  # of 100 MB


def test_an_interrupt_ends_it_in_order(server):
    process = popen(
        server.url, *GET, "--each", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdin.write(as_lines({"jobIdentifier": "x"}).encode())
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["line"] == 1
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert process.stderr.read() == b"outcrop: interrupted\n"


def test_a_terminal_sees_how_far_it_is(server, tmp_path):
    ours, theirs = pty.openpty()
    with open(tmp_path / "out", "wb") as out:
        process = subprocess.Popen(
            [program("outcrop"), *GET, "--each", "-"],
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=theirs,
            env={**Outcrop(server.url).environment, "TERM": "xterm"},
        )
        os.close(theirs)
        shown = b""
        while b"lines answered" not in shown:
            shown += os.read(ours, 4096)
        process.stdin.close()
        assert process.wait(timeout=60) == 0
    os.close(ours)


# --- going on ---


class KillingServer(ScriptedAnswers):
    """Kills a process with the request of that number."""

    def __init__(self):
        super().__init__()
        self.process: subprocess.Popen | None = None
        self.kill_at = 0

    def _answer_to(self, path):
        if len(self.requests) == self.kill_at and self.process:
            self.process.kill()
        return 200, {}, json.dumps({"jobName": path}).encode()


@pytest.fixture
def killing():
    with KillingServer() as server:
        yield server


def each_to(file, state, url: str, *more: str, mode: str = "ab") -> subprocess.Popen:
    with open(file, mode) as out:
        process = popen(
            url, *GET, "--each", "-", "--concurrency", "4", "--resume", str(state), *more,
            stdin=subprocess.PIPE, stdout=out, stderr=subprocess.PIPE,
        )
    return process


def give(process: subprocess.Popen, lines: int = 60) -> str:
    stdin = as_lines(*({"jobIdentifier": f"arn:{i}"} for i in range(1, lines + 1)))
    return process.communicate(stdin.encode(), timeout=60)[1].decode()


def lines_of(file) -> list[int]:
    return [each["line"] for each in results(file.read_text())]


@pytest.mark.parametrize("order", [[], ["--as-they-come"]])
def test_a_killed_run_goes_on_and_answers_each_line_once(killing, tmp_path, order):
    out, state = tmp_path / "out.jsonl", tmp_path / "state"
    for kill_at in (1, 2, 13, 14, 30, 45, 46, 0):
        killing.requests.clear()
        killing.kill_at = kill_at
        killing.process = each_to(out, state, killing.url, *order)
        give(killing.process)
        if killing.process.returncode == 0:
            break
        assert killing.process.returncode == -signal.SIGKILL
    assert killing.process.returncode == 0
    assert sorted(lines_of(out)) == list(range(1, 61))
    assert all(each["answer"]["jobName"].endswith(f"arn%3A{each['line']}") for each in results(out.read_text()))


def finished_run(server, tmp_path):
    out, state = tmp_path / "out.jsonl", tmp_path / "state"
    process = each_to(out, state, server.url)
    assert give(process) == "" and process.returncode == 0
    return out, state


def test_what_is_answered_is_not_called_again(killing, tmp_path):
    out, state = finished_run(killing, tmp_path)
    before = len(killing.requests)
    process = each_to(out, state, killing.url)
    give(process)
    assert process.returncode == 0 and len(killing.requests) == before
    assert lines_of(out) == list(range(1, 61))


def test_what_failed_before_is_not_forgotten(server, tmp_path):
    out, state = tmp_path / "out.jsonl", tmp_path / "state"
    server.when("arn%3A2", {"message": "no"}, 404, x_amzn_errortype="ResourceNotFoundException")
    first = each_to(out, state, server.url)
    assert "1 of 3 lines failed" in give(first, 3) and first.returncode == 1
    before = len(server.requests)
    second = each_to(out, state, server.url)
    assert "1 line failed in earlier runs" in give(second, 3) and second.returncode == 1 and len(server.requests) == before
    # The run was killed before it noted what it had written.
    state.write_text("".join(state.read_text().splitlines(keepends=True)[:2]))
    third = each_to(out, state, server.url)
    assert "1 line failed in earlier runs" in give(third, 3) and third.returncode == 1 and len(server.requests) == before


def test_half_a_line_of_output_and_of_state_are_mended(killing, tmp_path):
    out, state = finished_run(killing, tmp_path)
    lines = out.read_bytes().splitlines(keepends=True)
    notes = state.read_bytes().splitlines(keepends=True)
    # Line 59 was written but not noted, 60 half written; half a note.
    out.write_bytes(b"".join(lines[:59]) + lines[59][:20])
    state.write_bytes(b"".join(notes[:-2]) + notes[-2][:3])
    killing.requests.clear()
    process = each_to(out, state, killing.url)
    give(process)
    assert process.returncode == 0 and lines_of(out) == list(range(1, 61))
    assert [path[-2:] for _, path, _ in killing.requests] == ["60"]


def test_results_may_go_on_in_another_file(killing, tmp_path):
    out, state = finished_run(killing, tmp_path)
    lines = out.read_bytes().splitlines(keepends=True)
    notes = state.read_bytes().splitlines(keepends=True)
    out.write_bytes(b"".join(lines[:59]) + lines[59][:20])
    state.write_bytes(b"".join(notes[:-2]))
    more = tmp_path / "more.jsonl"
    process = each_to(more, state, killing.url)
    give(process)
    assert process.returncode == 0
    assert lines_of(out) == list(range(1, 60)) and lines_of(more) == [60]


def test_an_output_that_lost_answers_is_refused(killing, tmp_path):
    out, state = finished_run(killing, tmp_path)
    process = each_to(out, state, killing.url, mode="wb")  # > in place of >>
    err = give(process)
    assert process.returncode == 252 and "append to it with >>" in err


def test_another_input_is_noticed(killing, tmp_path):
    out, state = finished_run(killing, tmp_path)
    process = each_to(out, state, killing.url)
    err = process.communicate(as_lines({"jobIdentifier": "other"}).encode(), timeout=60)[1].decode()
    assert process.returncode == 252 and "line 1 of the input is another one" in err


def test_a_state_of_another_command_is_refused(killing, tmp_path):
    out, state = finished_run(killing, tmp_path)
    process = each_to(out, state, killing.url, "--query", "jobName")
    assert "of another command or of other options" in give(process) and process.returncode == 252
    foreign = tmp_path / "letter.txt"
    foreign.write_text("Dear state")
    process = each_to(out, foreign, killing.url)
    assert "it is no state of --each" in give(process) and process.returncode == 252
    assert foreign.read_text() == "Dear state"


def test_a_state_is_of_one_run_at_a_time(killing, tmp_path):
    first = each_to(tmp_path / "1", tmp_path / "state", killing.url)
    first.stdin.write(as_lines({"jobIdentifier": "arn:1"}).encode())
    first.stdin.flush()
    while not killing.requests:
        os.sched_yield()
    second = each_to(tmp_path / "2", tmp_path / "state", killing.url)
    assert "another run is using it" in give(second) and second.returncode == 252
    first.communicate(timeout=60)
    assert first.returncode == 0


def test_a_create_that_is_sent_again_has_the_same_token(killing, tmp_path):
    request = {"sourceModelArn": "arn:aws:bedrock:us-east-1:123456789012:custom-model/a", "targetModelName": "b"}
    tokens = []
    for kill_at in (1, 0):
        killing.requests.clear()
        killing.kill_at = kill_at
        with open(tmp_path / "out", "ab") as out:
            killing.process = popen(
                killing.url, "bedrock", "create-model-copy-job", "--each", "-", "--resume", str(tmp_path / "state"),
                stdin=subprocess.PIPE, stdout=out, stderr=subprocess.PIPE,
            )
        killing.process.communicate(as_lines(request).encode(), timeout=60)
        tokens += [json.loads(body)["clientRequestToken"] for _, _, body in killing.requests]
    assert killing.process.returncode in (0, 1)
    assert len(tokens) == 2 and tokens[0] == tokens[1]
