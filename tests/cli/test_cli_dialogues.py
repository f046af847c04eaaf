"""Commands that send events while their answer comes: lines of standard input, and of standard output."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess

from outcrop_command import Outcrop
from programs import program

TALK = ("bedrock-runtime", "invoke-model-with-bidirectional-stream", "--model-id", "amazon.nova-sonic-v1:0")
START = {"event": {"sessionStart": {}}}
END = {"event": {"sessionEnd": {}}}


def asked(text: str) -> list[dict]:
    names = {"promptName": "p", "contentName": "c"}
    events = [
        {"promptStart": {"promptName": "p"}},
        {"contentStart": {**names, "type": "TEXT", "role": "USER"}},
        {"textInput": {**names, "content": text}},
        {"contentEnd": names},
        {"promptEnd": {"promptName": "p"}},
    ]
    return [START, *({"event": event} for event in events), END]


def lines(events: list[dict]) -> str:
    return "".join(json.dumps(event) + "\n" for event in events)


def test_lines_are_events_in_the_models_own_format(outcrop):
    said = [json.loads(line)["event"] for line in outcrop.ok(*TALK, stdin=lines(asked("hello"))).splitlines()]
    assert "You said: hello" in [event["textOutput"]["content"] for event in said if "textOutput" in event]
    assert "completionEnd" in said[-1]


def test_lines_are_events_under_their_names(outcrop):
    named = [{"chunk": {"bytes": base64.b64encode(json.dumps(event).encode()).decode()}} for event in asked("hello")]
    answer = outcrop.lines(*TALK, stdin=lines(named) + "\n")
    said = [json.loads(base64.b64decode(event["chunk"]["bytes"]))["event"] for event in answer]
    assert "You said: hello" in [event["textOutput"]["content"] for event in said if "textOutput" in event]


def test_answers_come_while_events_are_still_written(outcrop):
    process = subprocess.Popen(
        [program("outcrop"), *TALK], env=outcrop.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    events = asked("hello")
    process.stdin.write(lines(events[:-2]))
    process.stdin.flush()
    assert any("You said: hello" in line for line in process.stdout), "the answer is over"
    process.stdin.write(lines(events[-2:]))
    process.stdin.close()
    process.stdout.read()
    assert process.wait(timeout=60) == 0


def test_an_exception_ends_the_dialogue_though_more_could_be_written(outcrop):
    process = subprocess.Popen(
        [program("outcrop"), *TALK],
        env=outcrop.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    process.stdin.write(lines([END, END]))
    process.stdin.flush()  # and stays open
    assert process.wait(timeout=60) == 254 and "ValidationException" in process.stderr.read()
    process.stdin.close()


def test_output_that_can_not_be_written_ends_the_dialogue_though_more_could_be_written(outcrop):
    with open("/dev/full", "w") as full:
        process = subprocess.Popen(
            [program("outcrop"), *TALK],
            env=outcrop.environment,
            stdin=subprocess.PIPE,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    process.stdin.write(lines(asked("hello")[:-2]))
    process.stdin.flush()  # and stays open
    assert process.wait(timeout=60) == 255 and "can't be written" in process.stderr.read()
    process.stdin.close()


def test_standard_input_that_can_not_be_read_is_told(outcrop):
    folder = os.open("/", os.O_RDONLY)
    done = subprocess.run(
        [program("outcrop"), *TALK], env=outcrop.environment, stdin=folder, capture_output=True, text=True, timeout=60
    )
    os.close(folder)
    assert done.returncode != 0
    assert "standard input can't be read: Is a directory" in done.stderr and "--each" not in done.stderr


def test_a_line_that_is_no_event_is_told(outcrop):
    run = outcrop(*TALK, stdin=lines([START]) + '{"chunk": {"bites": ""}}\n')
    assert run.code != 0 and "line 2 of standard input" in run.err and "bites" in run.err


def test_a_dialogue_is_interrupted(outcrop):
    process = subprocess.Popen(
        [program("outcrop"), *TALK, "--output", "jsonl"],
        env=outcrop.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    process.stdin.write(lines(asked("hello")[:-2]))
    process.stdin.flush()
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    process.stdout.read()
    assert process.wait(timeout=60) == 130 and "interrupted" in process.stderr.read()
    process.stdin.close()


def test_a_server_without_http2_is_told(server):
    run = Outcrop(server.url)(*TALK, stdin=lines([START]))
    assert run.code != 0 and "HTTP/2" in run.err
