"""`outcrop configure show`, `outcrop sign`, `outcrop eventstream decode` and `outcrop recording order`."""

from __future__ import annotations

import base64
import json
import socket
import struct
import subprocess
import zlib

import pytest

from outcrop_command import Outcrop
from programs import ENVIRONMENT, SECRET, program


def settings(run) -> dict[str, dict]:
    return {setting["name"]: setting for setting in json.loads(run.out)["settings"]}


def test_configure_show_tells_values_and_origins(tmp_path):
    config = tmp_path / "config"
    config.write_text("[profile dev]\nregion = eu-west-1\nmax_attempts = 7\n")
    run = Outcrop(None, AWS_REGION=None, AWS_CONFIG_FILE=str(config))("configure", "show", "--profile", "dev", "--output", "json")
    shown = settings(run)
    assert shown["region"]["value"] == "eu-west-1" and "dev" in shown["region"]["origin"]
    assert shown["max_attempts"]["value"] == "7"


def test_configure_show_asks_for_a_role_in_the_region_of_the_line(server, tmp_path):
    token = tmp_path / "token"
    token.write_text("t")
    alone = Outcrop(server.url, AWS_REGION=None, AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None, AWS_WEB_IDENTITY_TOKEN_FILE=str(token), AWS_ROLE_ARN="r")
    run = alone("configure", "show", "--region", "eu-west-1")
    assert [path for _, path, _ in server.requests] == ["/"] and "needs a region" not in run.err


def test_configure_show_masks_secrets():
    run = Outcrop(None)("configure", "show")
    assert run.code == 0 and SECRET not in run.out + run.err
    assert "aws_secret_access_key" in run.out and SECRET[-4:] in run.out


def test_configure_show_says_what_calls_will_fail_with():
    run = Outcrop(None, AWS_REGION=None)("configure", "show")
    assert run.code == 253 and "calls will fail" in run.err and "region" in run.err.lower()


def test_configure_show_needs_no_keys_beside_a_token():
    run = Outcrop(None, AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None, AWS_BEARER_TOKEN_BEDROCK="key-0123456789abcdef")(
        "configure", "show", "--output", "json"
    )
    assert run.code == 0, run.err
    shown = settings(run)
    assert shown["auth_scheme"]["value"] == "httpBearerAuth"
    assert shown["bearer_token"]["origin"] == "AWS_BEARER_TOKEN_BEDROCK" and "key-0123" not in run.out


def test_configure_show_prints_each_warning_with_its_line(tmp_path):
    config = tmp_path / "config"
    config.write_text('[profile "My Dev"]\nregion: eu-west-1\n[profile other]\n  odd\n[profile third]\n= odd\n')
    run = Outcrop(None, AWS_REGION=None, AWS_CONFIG_FILE=str(config))(
        "configure", "show", "--profile", "My Dev", "--no-credentials", "--output", "json"
    )
    assert run.code == 0 and settings(run)["region"]["value"] == "eu-west-1"
    warnings = [line for line in run.err.splitlines() if line.startswith("outcrop: warning: ")]
    assert len(warnings) == 2, run.err
    assert f"{config}:4: expected `key = value`" in warnings[0] and f"{config}:6: " in warnings[1]


@pytest.mark.parametrize("name", ["AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT", "AWS_EC2_METADATA_DISABLED"])
def test_text_that_is_no_boolean_ends_calls_and_is_told(name):
    for command in (("configure", "show"), ("bedrock", "list-evaluation-jobs")):
        run = Outcrop(None, **{name: "1"})(*command)
        assert run.code == 253 and f'{name} is "1"; it is either true or false' in run.err


@pytest.mark.parametrize("name", ["AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"])
def test_endpoint_url_beside_fips_or_dual_stack_is_refused(name):
    for command in (("configure", "show"), ("bedrock", "list-evaluation-jobs")):
        by_option = Outcrop("http://127.0.0.1:1", **{name: "true"})(*command)
        by_variable = Outcrop(None, AWS_ENDPOINT_URL="http://127.0.0.1:1", **{name: "true"})(*command)
        for run in (by_option, by_variable):
            assert run.code == 253 and f"{name} asks for the one" in run.err, run.err


def test_configure_show_finds_nothing_of_the_machine(monkeypatch):
    for name in ("AWS_PROFILE", "AWS_ENDPOINT_URL", "AWS_SESSION_TOKEN", "AWS_SDK_UA_APP_ID", "https_proxy"):
        monkeypatch.setenv(name, "leaked")
    run = Outcrop(None)("configure", "show")
    assert run.code == 0 and "leaked" not in run.out + run.err


EXAMPLE = {
    "method": "GET",
    "url": "https://example.amazonaws.com/?Param2=value2&Param1=value1",
    "headers": {"Host": "example.amazonaws.com"},
    "time": "2015-08-30T12:36:00Z",
    "region": "us-east-1",
    "service": "service",
    "credentials": {"accessKeyId": "AKIDEXAMPLE", "secretAccessKey": SECRET},
}


def test_sign_shows_every_stage_of_a_published_vector():
    shown = json.loads(Outcrop(None).ok("sign", stdin=json.dumps(EXAMPLE)))
    assert shown["signature"] == "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"
    assert shown["canonicalRequest"].startswith("GET\n/\nParam1=value1&Param2=value2\nhost:example.amazonaws.com\n")
    assert shown["stringToSign"].startswith("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n")
    assert shown["headers"]["Authorization"].endswith(f"Signature={shown['signature']}")
    assert SECRET not in json.dumps(shown)


def test_sign_reads_a_file_and_the_environment(tmp_path):
    file = tmp_path / "request.json"
    file.write_text(json.dumps({"url": "https://bedrock.eu-west-1.amazonaws.com/evaluation-jobs"}))
    shown = json.loads(Outcrop(None).ok("sign", str(file), "--region", "eu-west-1"))
    assert "/eu-west-1/bedrock/" in shown["scope"] and shown["signedHeaders"] == "host;x-amz-date"


def test_sign_presigns():
    shown = json.loads(Outcrop(None).ok("sign", stdin=json.dumps({**EXAMPLE, "presignExpires": 60})))
    assert shown["url"].startswith("https://example.amazonaws.com/?") and "X-Amz-Expires=60" in shown["url"]


def test_sign_tells_why_settings_can_not_be_read():
    run = Outcrop(None, AWS_PROFILE="nowhere")("sign", stdin='{"url": "https://h/"}')
    assert run.code == 253 and 'profile "nowhere" is neither in' in run.err and "region" not in run.err


def test_sign_refuses_what_it_does_not_know():
    run = Outcrop(None)("sign", stdin='{"url": "https://h/", "methud": "GET"}')
    assert run.code == 252 and "methud" in run.err and "which has: method, url" in run.err


def frame(headers: dict[str, str], payload: bytes) -> bytes:
    encoded = b""
    for name, value in headers.items():
        encoded += bytes([len(name)]) + name.encode() + b"\x07" + struct.pack(">H", len(value)) + value.encode()
    prelude = struct.pack(">II", 16 + len(encoded) + len(payload), len(encoded))
    message = prelude + struct.pack(">I", zlib.crc32(prelude)) + encoded + payload
    return message + struct.pack(">I", zlib.crc32(message))


FIRST = frame({":message-type": "event", ":event-type": "chunk"}, b'{"text": "hi"}')
SECOND = frame({":message-type": "event", ":event-type": "raw"}, b"\xff\x00")


def test_eventstream_decode_shows_frames_as_lines():
    lines = [json.loads(line) for line in Outcrop(None).ok("eventstream", "decode", stdin=FIRST + SECOND).splitlines()]
    assert lines[0] == {
        "offset": 0,
        "length": len(FIRST),
        "headers": {":message-type": "event", ":event-type": "chunk"},
        "payload": {"text": "hi"},
    }
    assert lines[1]["offset"] == len(FIRST) and lines[1]["payloadBase64"] == "/wA="


def test_eventstream_decode_shows_all_types_of_headers(tmp_path):
    values = b"\x01a\x00" + b"\x01b\x02\xff" + b"\x01c\x05" + struct.pack(">q", -5) + b"\x01d\x08" + struct.pack(">q", 0)
    prelude = struct.pack(">II", 16 + len(values), len(values))
    message = prelude + struct.pack(">I", zlib.crc32(prelude)) + values
    file = tmp_path / "stream"
    file.write_bytes(message + struct.pack(">I", zlib.crc32(message)))
    line = json.loads(Outcrop(None).ok("eventstream", "decode", str(file)))
    assert line["headers"] == {
        "a": {"boolean": True},
        "b": {"byte": -1},
        "c": {"long": -5},
        "d": {"timestamp": "1970-01-01T00:00:00Z"},
    }


def test_eventstream_decode_tells_what_is_broken():
    damaged = bytearray(FIRST)
    damaged[-6] ^= 1
    run = Outcrop(None)("eventstream", "decode", stdin=bytes(damaged) + SECOND)
    lines = [json.loads(line) for line in run.out.splitlines()]
    assert run.code == 255 and "message's checksum is wrong" in lines[0]["problem"]
    assert "problem" not in lines[1]

    run = Outcrop(None)("eventstream", "decode", stdin=FIRST + SECOND[:-3])
    assert run.code == 255 and "only" in run.err


@pytest.mark.parametrize("headers", ['{"My-Header": "b", "Host": "h", "my-header": "a"}', '{"My-Header": ["b", "a"], "Host": "h"}'])
def test_sign_keeps_repeated_headers(headers):
    request = json.dumps({**EXAMPLE, "headers": "HEADERS"}).replace('"HEADERS"', headers)
    shown = json.loads(Outcrop(None).ok("sign", stdin=request))
    assert "my-header:b,a\n" in shown["canonicalRequest"] and "my-header" in shown["signedHeaders"]


@pytest.mark.parametrize("headers", ['{"a": 1}', '{"a": ["b", null]}', "[]"])
def test_sign_names_a_header_that_is_no_text(headers):
    run = Outcrop(None)("sign", stdin=json.dumps({**EXAMPLE, "headers": json.loads(headers)}))
    assert run.code == 252 and "headers" in run.err and "is wanted" in run.err


def recording(*bodies) -> str:
    exchanges = [{"method": "GET", "target": f"/{i}", "status": 200, "headers": {}, "body": body} for i, body in enumerate(bodies)]
    return "".join(json.dumps(exchange) + "\n" for exchange in exchanges)


def recording_order(text: str) -> dict:
    return json.loads(Outcrop(None).ok("recording", "order", "--output", "json", stdin=text))


def test_recording_order_tells_that_members_are_sorted():
    events = base64.b64encode(frame({":event-type": "a"}, b'{"p":"x","role":"y"}')).decode()
    told = recording_order(recording('{"a":1,"b":[{"c":1,"d":2}]}', {"base64": events}, "no JSON", '{"alone":1}'))
    assert told == {"memberOrder": "sorted", "objects": 3, "unsorted": 0}


def test_recording_order_shows_members_that_are_not_sorted():
    told = recording_order(recording('{"a":1,"b":2}', '{"x":[{"name":1,"arn":2}]}', '{"d":1,"c":2}'))
    assert told == {
        "memberOrder": "other",
        "objects": 3,
        "unsorted": 2,
        "example": {"method": "GET", "target": "/1", "members": ["name", "arn"]},
    }


def test_recording_order_refuses_what_is_no_recording():
    run = Outcrop(None)("recording", "order", stdin='{"a":1}\n')
    assert run.code == 252 and "no recording" in run.err


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"url": "https://a b/"}, "url: a host is wanted"),
        ({"url": "https:///path"}, "url: a host is wanted"),
        ({"url": "https://a/\r\nb"}, "url: a host is wanted"),
        ({"url": "https://a/", "headers": {"a\n": "b"}}, "this is no name of a header"),
        ({"url": "https://a/", "headers": {"": "b"}}, "this is no name of a header"),
        ({"url": "https://a/", "headers": {"a": "b\nc: d"}}, "headers: a: no line's end"),
        ({"url": "https://a/", "headers": {"a": ["b", "c\u0000"]}}, "headers: a: no line's end"),
    ],
)
def test_sign_refuses_what_can_not_be_sent(given, message):
    run = Outcrop()("sign", stdin=json.dumps(given))
    assert (run.code, run.out) == (252, "") and message in run.err


def test_what_is_wrong_behind_a_byte_order_mark_is_named():
    run = Outcrop()("query", "@", stdin='\ufeff{"a": }')
    assert run.code == 252 and "line 1, column 7: a value is wanted" in run.err


def test_standard_input_may_be_a_socket():
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall(b'{"a": 1}')
        ours.shutdown(socket.SHUT_WR)
        done = subprocess.run([program("outcrop"), "query", "a"], stdin=theirs, capture_output=True, env=ENVIRONMENT, timeout=60)
    assert (done.returncode, done.stdout) == (0, b"1\n"), done.stderr


def test_standard_input_goes_on_where_it_stands(tmp_path):
    file = tmp_path / "lines"
    file.write_bytes(b'{"a": 1}\n{"a": 2}\n')
    with file.open("rb", buffering=0) as opened:
        opened.readline()
        done = subprocess.run([program("outcrop"), "query", "a"], stdin=opened, capture_output=True, env=ENVIRONMENT, timeout=60)
    assert (done.returncode, done.stdout) == (0, b"2\n"), done.stderr


def test_a_file_that_can_not_be_read_is_named_once(tmp_path):
    run = Outcrop()("query", "@", str(tmp_path))
    assert run.code == 252 and run.err.startswith(f"outcrop: {tmp_path} can't be read: Is a directory\n")
