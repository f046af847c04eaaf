"""Answers that are streams of bytes: they are written as they come, and what comes beside them apart."""

from __future__ import annotations

import contextlib
import json
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from outcrop_command import Outcrop
from programs import program
from test_cli_terminal import on_terminal

INVOKE = ("bedrock-agentcore", "invoke-agent-runtime", "--agent-runtime-arn", "arn")
PAYLOAD = ("--payload", '{"prompt": "one two"}', "--cli-binary-format", "raw-in-base64-out")
EVENTS = 'data: "You"\n\ndata: " said:"\n\ndata: " one"\n\ndata: " two"\n\n'


@contextlib.contextmanager
def streaming(*pieces: bytes, whole: bool = True):
    """A server that sends a piece each time that `free` is released, and ends well if the answer is `whole`."""
    free = threading.Semaphore(0)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for piece in pieces:
                free.acquire()
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                self.wfile.flush()
            if whole:
                self.wfile.write(b"0\r\n\r\n")
            self.close_connection = True

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", free
    finally:
        free.release(len(pieces))
        server.shutdown()


def test_bytes_go_to_standard_output_and_what_is_beside_them_to_standard_error(outcrop):
    run = outcrop(*INVOKE, *PAYLOAD, "--runtime-session-id", "s" * 33)
    assert (run.code, run.out) == (0, EVENTS)
    assert run.err == f"outcrop: runtimeSessionId: {'s' * 33}, contentType: text/event-stream, statusCode: 200\n"


def test_an_outfile_takes_the_bytes_and_standard_output_the_rest(outcrop, tmp_path):
    file = tmp_path / "answer"
    beside = outcrop.json(*INVOKE, *PAYLOAD, "--runtime-session-id", "s" * 33, str(file))
    assert file.read_text() == EVENTS
    assert beside == {"runtimeSessionId": "s" * 33, "contentType": "text/event-stream", "statusCode": 200}
    assert outcrop.ok(*INVOKE, *PAYLOAD, "--query", "contentType", str(file)) == '"text/event-stream"\n'


def test_a_query_needs_an_outfile(outcrop):
    run = outcrop(*INVOKE, *PAYLOAD, "--query", "contentType")
    assert run.code == 252 and "name an OUTFILE to query what comes beside it" in run.err and not run.out


def test_a_piece_is_there_before_the_next_is_sent():
    with streaming(b"one ", b"two") as (url, free):
        command = [program("outcrop"), *INVOKE, *PAYLOAD]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=Outcrop(url).environment) as process:
            free.release()
            assert process.stdout.read(4) == b"one "
            free.release()
            assert process.stdout.read() == b"two"
        assert process.returncode == 0


@pytest.mark.parametrize("to_file", [False, True])
def test_an_answer_that_ends_too_early_is_told(tmp_path, to_file):
    with streaming(b"begun", whole=False) as (url, free):
        free.release()
        run = Outcrop(url)(*INVOKE, *PAYLOAD, *([str(tmp_path / "answer")] if to_file else []))
    assert run.code == 255 and "after 5 bytes of the answer" in run.err
    assert ((tmp_path / "answer").read_text() if to_file else run.out) == "begun"


def test_a_refused_call_leaves_the_file_as_it_was(server, tmp_path):
    file = tmp_path / "answer"
    file.write_text("before")
    server.then({"message": "no such agent"}, status=404, **{"x-amzn-errortype": "ResourceNotFoundException"})
    run = Outcrop(server.url)(*INVOKE, *PAYLOAD, str(file))
    assert run.code == 254 and "no such agent" in run.err and file.read_text() == "before"


def test_a_full_disk_is_told(outcrop):
    run = outcrop(*INVOKE, *PAYLOAD, "/dev/full")
    assert run.code == 255 and "/dev/full can't be written" in run.err


def test_a_reader_that_goes_ends_it_in_silence():
    with streaming(b"one\n", *[b"more\n" * 100000] * 8) as (url, free):
        free.release(9)
        line = f"'{program('outcrop')}' {' '.join(INVOKE)} --payload e30= | head -n 1"
        done = subprocess.run(["bash", "-c", line], capture_output=True, env=Outcrop(url).environment, timeout=60)
    assert done.stdout == b"one\n" and b"can't be written" not in done.stderr


def test_bytes_are_not_thrown_at_a_terminal():
    with streaming(b"\x89PNG\x00\xff") as (url, free):
        free.release()
        shown, _ = on_terminal(Outcrop(url), 100, *INVOKE, *PAYLOAD, code=255)
    assert "no text, which a terminal can't show" in shown and "PNG" not in shown


def test_many_calls_are_no_way_to_read_a_stream(outcrop):
    run = outcrop(*INVOKE, "--each", "-", stdin="{}\n")
    assert run.code == 252 and "--each" in run.err


def test_data_automation_is_asked_in_awsjson(outcrop):
    arn = "arn:aws:bedrock:us-east-1:123456789012:data-automation-invocation/a"
    assert json.loads(outcrop.ok("bedrock-data-automation-runtime", "get-data-automation-status", "--invocation-arn", arn)) == {}
