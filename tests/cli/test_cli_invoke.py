"""`outcrop bedrock-runtime invoke-model`: bodies in someone else's format pass as they are."""

from __future__ import annotations

import json
import socket
import subprocess

import pytest
from outcrop_command import Outcrop
from programs import program
from test_cli_terminal import on_terminal

INVOKE = ("bedrock-runtime", "invoke-model", "--model-id", "m", "--body", "e30=")
DEEP = b"[" * 100_000 + b"]" * 100_000
BODIES = [
    b"{}", b'{"a": 1}', b' {"a" :1 }\n', b'{"a": 1}\n{"b": 2}\n', b'{"a": 1', b"{truncated", b'{"a": 1}x', b"[1, 2]", b'"text"', b"12",
    b"plain text", b"{not json}", b"\x00\x01\xff\xfe", b"{\xff}", b'{"a": "\xc3\x28"}', b"\xef\xbb\xbf{}", b"\r\n", b'{"a":"\\ud800"}', DEEP, b'{"a":' * 5000,
    b'{"n": 1e400, "a": 0.10}', b'{"a":1,"a":2}',
]  # fmt: skip


def out_of(server, *arguments: str) -> bytes:
    done = subprocess.run([program("outcrop"), *INVOKE, *arguments], capture_output=True, env=Outcrop(server.url).environment, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_no_body_is_no_answer_of_a_model(server):
    server.then(b"", Content_Type="application/json")
    run = Outcrop(server.url)(*INVOKE)
    assert run.code == 255 and "it has no body" in run.err and not run.out


@pytest.mark.parametrize("output", [[], ["--output", "json"]], ids=str)
@pytest.mark.parametrize("body", BODIES, ids=lambda b: repr(b[:20]))
def test_bodies_pass_byte_for_byte(server, body, output):
    server.then(body, Content_Type="application/json")
    assert out_of(server, *output) == body


FORMATS = [("jsonl", b'{"a":1,"b":[true]}\n'), ("yaml", b"a: 1\nb:\n- true\n"), ("text", b"1\nB\tTrue\n"), ("table", b"a  1\nb  true\n"), ("csv", b"a,b\n1,[true]\n")]


@pytest.mark.parametrize(("output", "text"), FORMATS)
def test_a_json_body_is_laid_out_as_it_is_asked_for(server, output, text):
    server.then(b'{"a": 1, "b": [true]}')
    assert out_of(server, "--output", output) == text


@pytest.mark.parametrize("output", [output for output, _ in FORMATS])
@pytest.mark.parametrize("body", [b"plain", b"{truncated", b"\x00\xff", b'{"a": 1}\n{"b": 2}\n', b'{"a":' * 5000 + b"1" + b"}" * 5000], ids=lambda b: repr(b[:20]))
def test_what_has_no_layout_passes_as_it_is(server, body, output):
    server.then(body)
    assert out_of(server, "--output", output) == body


def test_a_json_body_is_laid_out_for_a_terminal(server):
    server.then(b'{"a":[1,{"b":"c"}],"d":{}}')
    shown, _ = on_terminal(Outcrop(server.url), 80, *INVOKE)
    assert shown.startswith('{\n    "a": [\n        1,\n        {\n            "b": "c"\n        }\n    ],\n    "d": {}\n}\n')


@pytest.mark.parametrize("body", [b'{"a": 1}\n{"b": 2}\n', b"{truncated", b"plain", b'{"a": 1'], ids=repr)
def test_other_text_goes_to_a_terminal_as_it_is(server, body):
    server.then(body)
    shown, _ = on_terminal(Outcrop(server.url), 80, *INVOKE)
    assert shown == body.decode().rstrip("\n") + "\n"


def test_text_does_not_steer_the_terminal(server):
    server.then(b"a\x1b[31mb\x07\r")
    shown, _ = on_terminal(Outcrop(server.url), 80, *INVOKE)
    assert shown == "a\\u001b[31mb\\u0007\\u000d\n"


def test_bytes_are_not_thrown_at_a_terminal(server):
    server.then(b"\x89PNG\x00\xff", Content_Type="image/png")
    shown, _ = on_terminal(Outcrop(server.url), 100, *INVOKE, code=255)
    assert "6 bytes that are no text" in shown and "PNG" not in shown


@pytest.mark.parametrize("output", ["json", "jsonl", "table"])
@pytest.mark.parametrize("body", [DEEP, b'{"a":' * 100_000 + b"1" + b"}" * 100_000, b"[" + b"[1]," * 300_000 + b"[]]"], ids=["lists", "objects", "wide"])
def test_deep_and_long_bodies_reach_a_terminal(server, body, output):
    server.then(body)
    shown, _ = on_terminal(Outcrop(server.url), 80, *INVOKE, "--output", output)
    assert "".join(shown.split()).replace("[0]", "") != ""
    if output != "table" or body.startswith(b"["):
        assert "".join(shown.split()) == body.decode()


def test_members_beside_the_body_are_shown(server):
    server.then(b"{}", Content_Type="application/json", X_Amzn_Bedrock_Service_Tier="flex")
    run = Outcrop(server.url)(*INVOKE)
    assert run.out == "{}" and run.err == "outcrop: contentType: application/json, serviceTier: flex\n"


def test_what_is_no_utf8_in_a_header_is_latin_1(server, tmp_path):
    server.then(b"{}", Content_Type="text/é; a=Ã©")
    run = Outcrop(server.url)(*INVOKE, str(tmp_path / "out"), "--output", "json")
    assert json.loads(run.out) == {"contentType": "text/é; a=é"}


def test_an_answer_for_standard_output_goes_behind_what_is_there(server, tmp_path):
    server.then(b'{"a":1}\n', Content_Type="application/json")
    file = tmp_path / "log"
    file.write_text("kept\n")
    with file.open("a") as opened:
        done = subprocess.run([program("outcrop"), *INVOKE, "/dev/stdout"], stdout=opened, env=Outcrop(server.url).environment, timeout=60)
    lines = file.read_text().splitlines()
    assert done.returncode == 0 and lines[:2] == ["kept", '{"a":1}'] and json.loads("".join(lines[2:])) == {"contentType": "application/json"}


def test_standard_output_may_be_a_socket(server):
    server.then(b"{}")
    ours, theirs = socket.socketpair()
    with ours, theirs:
        done = subprocess.run([program("outcrop"), *INVOKE, "/dev/stdout"], stdout=theirs, stderr=subprocess.PIPE, env=Outcrop(server.url).environment, timeout=60)
        theirs.close()
        assert (done.returncode, ours.recv(100)[:2]) == (0, b"{}"), done.stderr


@pytest.mark.parametrize(("body", "options", "sent"), [
    (b'{"a": 1}', [], "application/json"),
    (b" [1]", [], "application/json"),
    (b"\x89PNG", [], "application/octet-stream"),
    (b'{"a": 1}', ["--content-type", "text/plain"], "text/plain"),
])  # fmt: skip
def test_the_content_type_is_that_of_the_body(server, tmp_path, body, options, sent):
    file = tmp_path / "body"
    file.write_bytes(body)
    Outcrop(server.url).ok("bedrock-runtime", "invoke-model", "--model-id", "m", "--body", f"fileb://{file}", *options)
    assert server.requests[0][2] == body and server.headers[0]["Content-Type"] == sent
