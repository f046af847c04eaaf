"""`--wait`: what follows an operation is waited for, by the library's waiters."""

from __future__ import annotations

import functools
import json
import os
import pty
import re
import signal
import subprocess
import sys
import urllib.parse
import urllib.request

import pytest
from outcrop_command import Outcrop
from programs import ROOT, emulator, program
from test_cli_operations import create_options

sys.path[:0] = [str(ROOT), str(ROOT / "tests/integration")]

import corpus  # noqa: E402
from codegen.generate import read_context  # noqa: E402
from codegen.model import source  # noqa: E402
from codegen.model.answer_sample import answer_sample  # noqa: E402
from codegen.model.waits import waits  # noqa: E402

QUICKLY = ("--max-delay", "0.001")
ARN = "arn:aws:bedrock:us-east-1:123456789012:evaluation-job/abcdefghijkl"
CREATE = ("bedrock", "create-evaluation-job", *create_options("a-job"))


def job(status: str, **more) -> dict:
    return {"jobName": "a-job", "status": status, "jobArn": ARN, **more}


@pytest.fixture
def waited(server):
    """A server that creates a job, which then goes through the states that are asked for."""

    def start(*states: str, **more) -> Outcrop:
        server.then({"jobArn": ARN}, 202)
        for state in states:
            server.then(job(state, **more))
        return Outcrop(server.url)

    return start


# --- every operation that something follows ---


@functools.cache
def contexts():
    return [read_context(s, [ROOT / "generated"]) for s in source.listed(ROOT / "models")]


WAITS = [
    pytest.param(c, operation, wait, id=f"{c.module}-{operation}")
    for c in contexts()
    for operation, wait in waits(c.service).items()
]


def command_of(context, operation: str) -> list[str]:
    (found,) = (o for o in context.service.operations if o.name == operation)
    return [context.module.replace("_", "-"), context.names.operations[found.id].method.strip("_").replace("_", "-")]


def input_of(context, operation: str) -> dict:
    (model,) = (s.model.stem for s in source.listed(ROOT / "models") if s.name == context.source)
    (case,) = (c for c in cases() if (c.service, c.operation, c.variant) == (model, operation, "required members"))
    return corpus.for_command(case)


cases = functools.cache(corpus.cases)


def shown(context, wait, state: str) -> dict:
    """An answer of the waiter's operation that shows the state."""
    answer = answer_sample(context.service, wait.reader.output)
    *outer, last = state_path(wait).split(".")
    place = answer
    for name in outer:
        place = place[name]
    place[last] = state
    return answer


def state_path(wait) -> str:
    return next(a.matcher["output"]["path"] for a in wait.waiter.acceptors if "output" in a.matcher)


def states(wait, outcome: str) -> list[str]:
    return [a.matcher["output"]["expected"] for a in wait.waiter.acceptors if a.state == outcome and "output" in a.matcher]


def serve(server, context, operation: str, *looks) -> dict:
    (found,) = (o for o in context.service.operations if o.name == operation)
    answer = answer_sample(context.service, found.output)
    server.then(answer, found.success_status)
    for look in looks:
        server.then(*look)
    return answer


@pytest.mark.parametrize(("context", "operation", "wait"), WAITS)
def test_waits_for_the_state_of_what_the_call_led_to(server, context, operation, wait):
    if gone := next((a.matcher["errorType"] for a in wait.waiter.acceptors if "errorType" in a.matcher), None):
        last = ({"__type": gone, "message": "it is gone"}, 404)
    else:
        last = (shown(context, wait, states(wait, "success")[0]),)
    on_the_way = [(shown(context, wait, "GOING_ON"),)] if any("output" in a.matcher for a in wait.waiter.acceptors) else []
    answer = serve(server, context, operation, *on_the_way, last)
    given = input_of(context, operation)
    words = [*command_of(context, operation), "--cli-input-json", json.dumps(given)]
    run = Outcrop(server.url)(*words, "--wait", *QUICKLY, "--output", "json")
    assert (run.code, run.err) == (0, "")
    assert len(server.requests) == 2 + len(on_the_way)
    assert json.loads(run.out or "{}").keys() <= answer.keys()
    for (_, path, body), headers in zip(server.requests[1:], server.headers[1:], strict=True):
        asked = urllib.parse.unquote(path) + body.decode() + str(headers)
        for each in wait.inputs:
            value = functools.reduce(lambda v, m: v[m.wire_name], each.answer, answer) if each.answer else given.get(each.given.name, "")
            assert value in asked, each.member.name


@pytest.mark.parametrize(
    ("context", "operation", "wait", "state"),
    [pytest.param(*p.values, state, id=f"{p.id}-{state}") for p in WAITS for state in states(p.values[2], "failure")],
)
def test_a_state_that_rules_it_out_is_told_with_exit_code_1(server, context, operation, wait, state):
    serve(server, context, operation, (shown(context, wait, state),))
    words = [*command_of(context, operation), "--cli-input-json", json.dumps(input_of(context, operation))]
    run = Outcrop(server.url)(*words, "--wait", *QUICKLY)
    assert run.code == 1
    assert run.err.startswith(f"outcrop: {operation}: waiting for {wait.waiter.name} is in vain: the answer shows \"{state}\"")


def test_no_operation_has_members_that_are_spelled_as_the_options_of_a_wait():
    options = {"wait", "maxWait", "minDelay", "maxDelay"}
    assert not options & {m.name for c in contexts() for o in c.service.operations for m in o.input.members}


# --- one call ---


def test_the_answer_is_written_before_the_wait_ends(server):
    server.then({"jobArn": ARN}, 202)
    server.when("/evaluation-jobs/", job("InProgress"))
    process = popen(server.url, *CREATE, "--wait", *QUICKLY)
    assert json.loads(process.stdout.readline() + process.stdout.readline() + process.stdout.readline()) == {"jobArn": ARN}
    assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert process.stderr.read() == b"outcrop: interrupted; what was called for goes on: get-evaluation-job tells its state\n"


def popen(url: str, *words: str, **more) -> subprocess.Popen:
    environment = Outcrop(url).environment
    return subprocess.Popen([program("outcrop"), *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, **more)


def test_output_and_query_are_of_the_answer_alone(waited):
    assert waited("InProgress", "Completed").ok(*CREATE, "--wait", *QUICKLY, "--query", "jobArn", "--output", "text") == ARN + "\n"


def test_the_services_reasons_are_told(waited):
    run = waited("Failed", failureMessages=["no access to the bucket", "no model"])(*CREATE, "--wait")
    assert run.code == 1 and json.loads(run.out) == {"jobArn": ARN}
    assert run.err == (
        'outcrop: CreateEvaluationJob: waiting for EvaluationJobCompleted is in vain: the answer shows "Failed": '
        "no access to the bucket; no model\n"
    )


def test_the_deadline_ends_the_wait_and_not_the_job(server):
    server.then({"jobArn": ARN}, 202)
    server.when("/evaluation-jobs/", job("InProgress"))
    run = Outcrop(server.url)(*CREATE, "--wait", "--max-wait", "0.05", *QUICKLY)
    assert run.code == 255 and json.loads(run.out) == {"jobArn": ARN}
    assert re.match(
        r"outcrop: CreateEvaluationJob: waiting for EvaluationJobCompleted took longer than 50 ms, its limit \(--max-wait\), after \d+ calls?\n"
        r"outcrop: what was called for goes on: get-evaluation-job tells its state\n$",
        run.err,
    ), run.err


def test_a_create_that_fails_is_not_waited_for(server):
    server.then({"__type": "ConflictException", "message": "it is there"}, 409)
    run = Outcrop(server.url)(*CREATE, "--wait")
    assert run.code == 254 and len(server.requests) == 1


def test_a_look_that_is_refused_is_told_as_that_of_its_operation(waited, server):
    command = waited()
    server.then({"__type": "AccessDeniedException", "message": "no"}, 403)
    run = command(*CREATE, "--wait")
    assert run.code == 254 and "outcrop: GetEvaluationJob: AccessDeniedException (HTTP 403): no" in run.err


def test_looks_that_fail_for_a_moment_are_tried_again(waited, server):
    command = waited()
    server.then({"__type": "ThrottlingException", "message": "slowly"}, 429).then(job("Completed"))
    assert command(*CREATE, "--wait").code == 0
    assert len(server.requests) == 3


def test_an_answer_without_its_identifier_can_not_be_waited_for(server):
    server.then({}, 202)
    run = Outcrop(server.url)(*CREATE, "--wait")
    assert run.code == 255 and len(server.requests) == 1
    assert run.err == (
        "outcrop: --wait: the answer doesn't tell what to wait by: jobIdentifier of GetEvaluationJob\n"
    )


def test_what_the_answer_leaves_out_is_that_of_the_request(server):
    server.then({}, 202).then({"__type": "ResourceNotFoundException", "message": "it is gone"}, 404)
    words = ("bedrock-agentcore-control", "delete-agent-runtime", "--agent-runtime-id", "runtime-abcdefghij")
    run = Outcrop(server.url)(*words, "--wait", *QUICKLY)
    assert run.code == 0 and "runtime-abcdefghij" in server.requests[1][1]


def test_a_lost_answer_is_told_before_anything_is_waited_for(waited, server):
    with open("/dev/full", "wb") as full:
        command = waited("InProgress")
        done = subprocess.run([program("outcrop"), *CREATE, "--wait"], stdout=full, stderr=subprocess.PIPE, env=command.environment, timeout=60)
    assert done.returncode == 255 and b"No space left" in done.stderr
    assert len(server.requests) == 1


def test_a_terminal_sees_the_state(server, tmp_path):
    server.then({"jobArn": ARN}, 202)
    server.when("/evaluation-jobs/", job("InProgress"))
    ours, theirs = pty.openpty()
    with open(tmp_path / "out", "wb") as out:
        environment = {**Outcrop(server.url).environment, "TERM": "xterm"}
        process = subprocess.Popen([program("outcrop"), *CREATE, "--wait", *QUICKLY], stdout=out, stderr=theirs, env=environment)
        os.close(theirs)
        seen = b""
        while b"InProgress, waiting for " not in seen:
            seen += os.read(ours, 4096)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
    os.close(ours)


# --- where it can't be ---


@pytest.mark.parametrize("words", [("get-evaluation-job", "--job-identifier", "x"), ("list-guardrails",), ("create-prompt-router",)])
def test_an_operation_that_nothing_follows_refuses_it(server, words):
    run = Outcrop(server.url)("bedrock", *words, "--wait")
    assert run.code == 252 and not server.requests
    assert "--wait: nothing that can be waited for follows " in run.err


def test_help_has_it_only_where_it_is(outcrop):
    assert re.search(r"--wait\s+When the call is answered, wait for\s+EvaluationJobCompleted", outcrop.ok("bedrock", "create-evaluation-job", "--help"))
    assert "--wait" not in outcrop.ok("bedrock", "create-prompt-router", "--help")


@pytest.mark.parametrize("option", ["--max-wait", "--min-delay", "--max-delay"])
def test_its_limits_want_it(server, option):
    run = Outcrop(server.url)(*CREATE, option, "5")
    assert run.code == 252 and "are for --wait, which isn't given" in run.err and not server.requests


@pytest.mark.parametrize(
    "words", [("--max-wait", "-1"), ("--max-wait=nan",), ("--max-wait", "1e99"), ("--min-delay", "5", "--max-delay", "4")]
)
def test_limits_that_are_none_are_refused(server, words):
    run = Outcrop(server.url)(*CREATE, "--wait", *words)
    assert run.code == 252 and words[-2 if len(words) > 2 else 0].split("=")[0].rstrip("0123456789") in run.err
    assert not server.requests


# --- many calls ---


def lines(*names: str) -> str:
    given = dict(zip(create_options("x")[::2], create_options("x")[1::2]))
    common = {corpus_name(k): v if k in ("--role-arn",) else json.loads(v) for k, v in given.items() if k != "--job-name"}
    return "".join(json.dumps({**common, "jobName": name}) + "\n" for name in names)


def corpus_name(option: str) -> str:
    first, *rest = option.removeprefix("--").split("-")
    return first + "".join(word.capitalize() for word in rest)


EACH = ("bedrock", "create-evaluation-job", "--each", "-", "--wait", *QUICKLY)


def test_each_line_tells_its_answer_and_how_its_wait_ended():
    with emulator("--job-time", "1ms") as address:
        run = Outcrop(address)(*EACH, stdin=lines("one", "will-fail", "three"))
    told = [json.loads(line) for line in run.out.splitlines()]
    assert run.code == 1
    assert [each["state"] for each in told] == ["Completed", "Failed", "Completed"]
    assert all("evaluation-job/" in each["answer"]["jobArn"] for each in told)
    assert [each.get("error", {}).get("code") for each in told] == [None, "WaiterFailed", None]
    assert "1 of 3 lines failed" in run.err


def test_a_line_that_is_refused_is_not_waited_for(server):
    server.then({"__type": "ConflictException", "message": "it is there"}, 409)
    run = Outcrop(server.url)(*EACH, stdin=lines("one"))
    (told,) = map(json.loads, run.out.splitlines())
    assert told["error"]["code"] == "ConflictException" and "answer" not in told and len(server.requests) == 1


def test_a_look_that_fails_for_every_line_is_told_as_what_it_is(server):
    server.then({"jobArn": ARN}, 202)
    server.when("/evaluation-jobs/", {"__type": "ExpiredTokenException", "message": "too old"}, 403)
    run = Outcrop(server.url)(*EACH, stdin=lines("one"))
    assert run.code == 254 and json.loads(run.out)["answer"] == {"jobArn": ARN}
    assert "outcrop: GetEvaluationJob: ExpiredTokenException" in run.err and "CreateEvaluationJob:" not in run.err


def test_an_interrupt_loses_no_answer(server):
    server.then({"jobArn": ARN}, 202)
    server.when("/evaluation-jobs/", job("InProgress"))
    patiently = ("--min-delay", "3600", "--max-delay", "3600")
    words = [word for word in EACH if word not in QUICKLY]
    process = popen(server.url, *words, *patiently, stdin=subprocess.PIPE)
    process.stdin.write(lines("one").encode())
    process.stdin.flush()
    while len(server.requests) < 2:
        assert process.poll() is None, process.communicate()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    told = json.loads(out)
    assert process.returncode == 130 and b"interrupted" in err
    assert told["answer"] == {"jobArn": ARN} and told["error"]["kind"] == "cancelled"


def test_a_state_of_each_is_not_taken_up_without_the_wait(server, tmp_path):
    server.then({"jobArn": ARN}, 202).then(job("Completed"))
    state = ("--resume", str(tmp_path / "state"))
    assert Outcrop(server.url)(*EACH, *state, stdin=lines("one")).code == 0
    run = Outcrop(server.url)(*(word for word in EACH if word not in ("--wait", *QUICKLY)), *state, stdin=lines("one"))
    assert run.code == 252 and len(server.requests) == 2


def test_with_a_state_a_waited_line_is_called_once(server, tmp_path):
    server.then({"jobArn": ARN}, 202).then(job("Completed"))
    command = Outcrop(server.url)
    words = (*EACH, "--resume", str(tmp_path / "state"))
    assert command(*words, stdin=lines("one")).code == 0
    assert command(*words, stdin=lines("one")).out == "" and len(server.requests) == 2


# --- the emulator ---


def test_a_job_of_the_emulator_is_waited_for_until_it_is_over():
    with emulator("--job-time", "1ms", "--stop-time", "1ms") as address:
        command = Outcrop(address)
        created = command.json("bedrock", "create-evaluation-job", *create_options("good"), "--wait", *QUICKLY)
        look = ("bedrock", "get-evaluation-job", "--job-identifier")
        assert command.json(*look, created["jobArn"])["status"] == "Completed"
        run = command("bedrock", "create-evaluation-job", *create_options("will-fail"), "--wait", *QUICKLY)
        assert run.code == 1 and '"Failed"' in run.err


def test_a_stop_is_waited_for():
    with emulator("--job-time", "1h", "--stop-time", "1ms") as address:
        command = Outcrop(address)
        arn = command.json("bedrock", "create-evaluation-job", *create_options("long"))["jobArn"]
        command.ok("bedrock", "stop-evaluation-job", "--job-identifier", arn, "--wait", *QUICKLY)
        assert command.json("bedrock", "get-evaluation-job", "--job-identifier", arn)["status"] == "Stopped"


def test_what_is_gone_has_no_state(server):
    """The last one that was seen is that of its going."""
    server.then({}, 202).then({"name": "g", "status": "DELETING"}).then({"__type": "ResourceNotFoundException", "message": "it is gone"}, 404)
    words = ("bedrock", "delete-guardrail", "--each", "-", "--wait", *QUICKLY)
    run = Outcrop(server.url)(*words, stdin='{"guardrailIdentifier": "gr1"}\n')
    assert (run.code, run.out) == (0, '{"line":1,"answer":{}}\n') and len(server.requests) == 3


@pytest.fixture(scope="module")
def idle():
    with emulator() as address:
        yield address


@pytest.mark.parametrize(("context", "operation", "wait"), WAITS)
def test_the_emulator_is_asked_for_the_state(idle, context, operation, wait):
    """Most of its answers are the smallest ones, whose identifiers it refuses, or whose state goes on for ever."""
    calls = urllib.request.Request(f"{idle}/_emulator/calls", method="DELETE")
    urllib.request.urlopen(calls, timeout=60).close()
    given = input_of(context, operation)
    if operation == "StopEvaluationJob":  # which it acts out: that job isn't there
        pytest.skip("test_a_stop_is_waited_for")
    run = Outcrop(idle)(*command_of(context, operation), "--cli-input-json", json.dumps(given), "--wait", "--max-wait", "0.05", *QUICKLY)
    with urllib.request.urlopen(f"{idle}/_emulator/calls", timeout=60) as answer:
        asked = [call["operation"] for call in json.load(answer)["calls"]]
    if "the answer doesn't tell what to wait by" in run.err:
        assert asked == [operation] and run.code == 255
    else:
        assert asked[0] == operation and set(asked[1:]) == {wait.reader.name}, run.err
        assert run.code in (0, 1, 254, 255) and (run.code == 0 or f"{wait.waiter.name}" in run.err or wait.reader.name in run.err)
