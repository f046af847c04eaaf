"""Commands that answer with a stream of events: written as they arrive."""

from __future__ import annotations

import base64
import json
import signal
import socket
import struct
import subprocess
import zlib

import pytest
import yaml
from outcrop_command import Outcrop
from programs import program

CONVERSE = ("bedrock-runtime", "converse-stream", "--model-id", "m", "--messages", '[{"role": "user", "content": [{"text": "hi"}]}]')
INVOKE = ("bedrock-runtime", "invoke-model-with-response-stream", "--model-id", "m", "--body", "e30=")
AGENT = ("bedrock-agent-runtime", "invoke-agent", "--agent-id", "A", "--agent-alias-id", "B", "--session-id", "S1", "--input-text", "hi")


def frame(name: str, payload: dict | bytes, kind: str = "event") -> bytes:
    content = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    headers = b""
    for header, value in ((":message-type", kind), (f":{kind}-type", name), (":content-type", "application/json")):
        headers += bytes([len(header)]) + header.encode() + b"\x07" + struct.pack(">H", len(value)) + value.encode()
    prelude = struct.pack(">II", 16 + len(headers) + len(content), len(headers))
    message = prelude + struct.pack(">I", zlib.crc32(prelude)) + headers + content
    return message + struct.pack(">I", zlib.crc32(message))


def delta(text: str) -> bytes:
    return frame("contentBlockDelta", {"delta": {"text": text}, "contentBlockIndex": 0})


START = frame("messageStart", {"role": "assistant"})
STOP = frame("messageStop", {"stopReason": "end_turn"})
STREAM = {"Content_Type": "application/vnd.amazon.eventstream"}


def test_a_conversation_is_text(server):
    server.then(START + delta("Hel") + delta("lo\n漢") + delta(" \"x\"") + STOP + frame("metadata", {"usage": {"inputTokens": 1}}), **STREAM)
    run = Outcrop(server.url)(*CONVERSE)
    assert (run.code, run.out, run.err) == (0, 'Hello\n漢 "x"\n', "")


def test_events_are_lines_of_json(server):
    server.then(START + delta("a") + frame("somethingNew", {"x": [1, 2.50]}) + STOP, **STREAM)
    assert Outcrop(server.url).lines(*CONVERSE) == [
        {"messageStart": {"role": "assistant"}},
        {"contentBlockDelta": {"delta": {"text": "a"}, "contentBlockIndex": 0}},
        {"somethingNew": {"x": [1, 2.5]}},
        {"messageStop": {"stopReason": "end_turn"}},
    ]


@pytest.mark.parametrize("output", [(), ("--output", "jsonl")])
def test_a_byte_order_mark_hides_no_event(server, output):
    event = {"delta": {"text": "a"}, "contentBlockIndex": 0}
    server.then(frame("contentBlockDelta", b"\xef\xbb\xbf" + json.dumps(event).encode()) + STOP, **STREAM)
    shown = Outcrop(server.url).ok(*CONVERSE, *output)
    assert json.loads(shown.splitlines()[0]) == {"contentBlockDelta": event} if output else shown == "a\n"


def test_text_is_not_what_a_profile_prefers_for_data(server, tmp_path):
    server.then(delta("a") + STOP, **STREAM)
    assert Outcrop(server.url, AWS_DEFAULT_OUTPUT="json").ok(*CONVERSE) == "a\n"


def test_a_query_is_applied_to_each_event(server):
    server.then(START + delta("a") + STOP, **STREAM)
    out = Outcrop(server.url).ok(*CONVERSE, "--query", "keys(@)[0]", "--output", "text")
    assert out.splitlines() == ["messageStart", "contentBlockDelta", "messageStop"]


def test_events_without_what_is_asked_for_are_passed_over(server):
    server.then(START + delta("a") + STOP, **STREAM)
    out = Outcrop(server.url).ok(*CONVERSE, "--query", "contentBlockDelta.delta.text", "--output", "text")
    assert out == "a\n"


def test_events_are_documents_of_yaml(server):
    server.then(START + delta("a") + STOP, **STREAM)
    out = Outcrop(server.url).ok(*CONVERSE, "--output", "yaml")
    assert out.startswith("---\nmessageStart:\n") and list(yaml.safe_load_all(out)) == [
        {"messageStart": {"role": "assistant"}},
        {"contentBlockDelta": {"delta": {"text": "a"}, "contentBlockIndex": 0}},
        {"messageStop": {"stopReason": "end_turn"}},
    ]


def test_events_are_no_rows_of_csv(server):
    run = Outcrop(server.url)(*CONVERSE, "--output", "csv")
    assert run.code == 252 and "--output csv" in run.err and "jsonl" in run.err and not server.requests


def chunk(content: bytes) -> bytes:
    return frame("chunk", {"bytes": base64.b64encode(content).decode()})


def test_chunks_of_a_model_are_its_own_lines(server):
    server.then(chunk(b'{"a":"1"}') + chunk(b'{"b": 2}'), **STREAM, X_Amzn_Bedrock_Content_Type="application/json")
    assert Outcrop(server.url)(*INVOKE).out == '{"a":"1"}\n{"b": 2}\n'


def test_what_an_agent_says_and_its_session(server):
    server.then(chunk(b"Hello, ") + chunk(b"you"), **STREAM, x_amz_bedrock_agent_session_id="S1", x_amzn_bedrock_agent_content_type="text/plain")
    run = Outcrop(server.url)(*AGENT)
    assert run.code == 0 and run.out == "Hello, you\n" and "sessionId: S1" in run.err
    server.then(chunk(b"x"), **STREAM, x_amz_bedrock_agent_session_id="S1")
    assert Outcrop(server.url).lines(*AGENT)[0]["sessionId"] == "S1"


def test_the_events_may_go_to_a_file(server, tmp_path):
    server.then(delta("to a file") + STOP, **STREAM)
    run = Outcrop(server.url)(*CONVERSE[:2], str(tmp_path / "out"), *CONVERSE[2:])
    assert run.code == 0 and run.out == "" and (tmp_path / "out").read_text() == "to a file\n"


def test_a_failed_stream_leaves_the_file_as_it_was(server, tmp_path):
    out = tmp_path / "out"
    out.write_text("before")
    server.then({"message": "no"}, 400, x_amzn_errortype="ValidationException")
    assert Outcrop(server.url)(*CONVERSE[:2], str(out), *CONVERSE[2:]).code == 254
    assert out.read_text() == "before"
    server.then(delta("new") + STOP, **STREAM)
    Outcrop(server.url).ok(*CONVERSE[:2], str(out), *CONVERSE[2:])
    assert out.read_text() == "new\n"


def test_an_error_in_the_stream_keeps_what_came_before(server):
    server.then(delta("begun") + frame("throttlingException", {"message": "enough"}, "exception"), **STREAM)
    run = Outcrop(server.url)(*CONVERSE)
    assert run.code == 254 and run.out == "begun\n" and "ThrottlingException" in run.err and "enough" in run.err


def test_a_stream_that_ends_too_early_is_told(server):
    server.then(delta("begun") + delta("x")[:-3], **STREAM)
    run = Outcrop(server.url)(*CONVERSE)
    assert run.code == 255 and run.out == "begun\n" and "TruncatedStream" in run.err


def test_an_error_in_place_of_a_stream(server):
    server.then({"message": "no"}, 400, x_amzn_errortype="ValidationException")
    run = Outcrop(server.url)(*CONVERSE)
    assert run.code == 254 and not run.out and run.err.count("ValidationException") == 1


def test_what_a_stream_says_does_not_steer_the_terminal(server):
    from test_cli_terminal import on_terminal

    server.then(delta("red \x1b[31m") + STOP, **STREAM)
    assert on_terminal(Outcrop(server.url), 80, *CONVERSE)[0] == "red \\u001b[31m\n"


class Slow:
    """A server that sends an answer in parts, each when it is told to."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.connection = None

    def answer(self) -> None:
        self.connection, _ = self.listener.accept()
        request = b""
        while b"\r\n\r\n" not in request:
            request += self.connection.recv(65536)
        head, _, rest = request.partition(b"\r\n\r\n")
        length = int(next(line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")))
        while len(rest) < length:
            rest += self.connection.recv(65536)
        self.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.amazon.eventstream\r\nTransfer-Encoding: chunked\r\n\r\n")

    def send(self, part: bytes) -> None:
        self.connection.sendall(b"%x\r\n%s\r\n" % (len(part), part))


@pytest.fixture
def slow():
    server = Slow()
    yield server
    server.listener.close()
    if server.connection:
        server.connection.close()


def start(url: str, *arguments: str) -> subprocess.Popen:
    return subprocess.Popen([program("outcrop"), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, env=Outcrop(url).environment)


def test_events_are_written_as_they_arrive(slow):
    process = start(slow.url, *CONVERSE)
    slow.answer()
    for part in (b"one", b" two", b" three"):
        slow.send(delta(part.decode()))
        assert process.stdout.read(len(part)) == part  # before the server sends more
    slow.send(STOP)
    slow.send(b"")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, b"\n", b"")


@pytest.mark.parametrize("output", [[], ["--output", "jsonl"]], ids=str)
def test_an_interrupted_stream_ends_its_line(slow, output):
    process = start(slow.url, *CONVERSE, *output)
    slow.answer()
    slow.send(delta("begun"))
    assert process.stdout.read(1)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130 and out.endswith(b"\n") and err == b"outcrop: interrupted\n"


@pytest.mark.parametrize("command", [CONVERSE, INVOKE, AGENT], ids=lambda c: c[1])
def test_the_emulator_answers(outcrop, command):
    run = outcrop(*command)
    assert run.code == 0 and run.out.strip(), run.err
    assert outcrop.lines(*command)
