"""Faults, by option, by header and at run time; streams and their faults."""

import http.client
import json

import pytest
from botocore.eventstream import ChecksumMismatch
from botocore.exceptions import EventStreamError

from emulator_process import raw

BEARER = {"Authorization": "Bearer outcrop-bearer-token"}
WHOLE = ["messageStart", *["contentBlockDelta"] * 5, "contentBlockStop", "messageStop", "metadata"]


def listing(emulator, fault=None):
    headers = {**BEARER, "x-outcrop-fault": fault} if fault else BEARER
    return raw(emulator.url, "GET", "/evaluation-jobs?maxResults=10", headers)


def stream(emulator, fault=None):
    client = emulator.client("bedrock-runtime", fault=fault)
    message = {"role": "user", "content": [{"text": "one two three"}]}
    return client.converse_stream(modelId="amazon.nova-pro-v1:0", messages=[message])["stream"]


def kinds(events):
    return [next(iter(event)) for event in events]


@pytest.mark.parametrize(
    "fault, status, error",
    [
        ("500", 500, "InternalServerException"),
        ("503", 503, "ServiceUnavailableException"),
        ("throttle", 429, "ThrottlingException"),
        ("400,type=ConflictException", 400, "ConflictException"),
        ("502,body=html", 502, None),
        ("500,body=empty", 500, None),
    ],
)
def test_statuses(emulator, fault, status, error):
    got, headers, body = listing(emulator, fault)
    assert (got, headers.get("x-amzn-ErrorType")) == (status, error)
    assert body.startswith(b"<html" if "html" in fault else b"" if "empty" in fault else b'{"message"')


def test_a_hint_when_to_retry(emulator):
    assert listing(emulator, "throttle,retry-after=2s")[1]["x-amz-retry-after"] == "2000"


@pytest.mark.parametrize("fault", ["truncate", "truncate,bytes=0", "stall,time=50ms"])
def test_less_than_the_length_says(emulator, fault):
    with pytest.raises(http.client.IncompleteRead):
        listing(emulator, fault)


def test_a_reset(emulator):
    with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
        listing(emulator, "reset")


def test_no_answer(emulator):
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        listing(emulator, "silent,time=50ms")


def test_bodies_that_are_wrong_in_themselves(emulator):
    whole = listing(emulator)[2]
    assert listing(emulator, "cut,bytes=100")[2] == whole[:100]
    with pytest.raises(json.JSONDecodeError):
        json.loads(listing(emulator, "garbage")[2])


def test_slow_late_and_closing_answers_are_whole(emulator):
    whole = listing(emulator)[2]
    for fault in ("slow,piece=900,pause=1ms", "delay,time=5ms", "hang-up"):
        assert listing(emulator, fault)[2] == whole


def test_a_fault_that_does_not_exist(emulator):
    status, headers, body = listing(emulator, "nonsense")
    assert (status, headers["x-amzn-ErrorType"]) == (400, "ValidationException") and b"nonsense" in body


def test_counts_skips_and_operations(start):
    with start("--fault", "503,count=2,skip=1,operation=ListEvaluationJobs") as emulator:
        assert raw(emulator.url, "GET", "/guardrails", BEARER)[0] == 200
        assert [listing(emulator)[0] for _ in range(5)] == [200, 503, 503, 200, 200]
        assert emulator.control("GET", "faults") == {"faults": []}


def test_probabilities_follow_the_seed(start):
    def draw(seed):
        with start("--fault", "500,probability=0.5", "--seed", seed) as emulator:
            return [listing(emulator)[0] for _ in range(40)]

    first = draw("1")
    assert 8 < first.count(500) < 32
    assert draw("1") == first and draw("2") != first


def test_the_rate(start):
    with start("--rate", "0.01") as emulator:
        assert [listing(emulator)[0] for _ in range(3)] == [200, 429, 429]
        emulator.control("POST", "settings", {"rate": None})
        assert listing(emulator)[0] == 200


def test_calls_are_counted(start):
    with start() as emulator:
        listing(emulator)
        listing(emulator, "503")
        report = emulator.control("GET", "calls")
        assert report["total"] == 2 and report["byOperation"] == {"ListEvaluationJobs": 2}
        assert [call["status"] for call in report["calls"]] == [200, 503]
        emulator.control("DELETE", "calls")
        assert emulator.control("GET", "calls")["total"] == 0


@pytest.mark.parametrize("fault", [None, "split", "split,bytes=7", "slow,piece=20,pause=1ms"])
def test_a_stream_is_whole_however_it_is_split(emulator, fault):
    assert kinds(stream(emulator, fault)) == WHOLE


def test_a_wrong_checksum(emulator):
    with pytest.raises(ChecksumMismatch):
        list(stream(emulator, "bad-crc,event=3"))


@pytest.mark.parametrize("fault, code", [("exception,event=3", "throttlingException"), ("error-event,type=oops,event=3", "oops")])
def test_an_error_in_the_middle(emulator, fault, code):
    events = iter(stream(emulator, fault))
    assert kinds([next(events), next(events)]) == WHOLE[:2]
    with pytest.raises(EventStreamError, match=code):
        next(events)


@pytest.mark.parametrize("fault", ["truncate,event=3", "reset,event=3,bytes=0", "stall,event=3,time=50ms"])
def test_a_stream_that_breaks(emulator, fault):
    seen = []
    with pytest.raises(Exception, match="Connection broken"):
        for event in stream(emulator, fault):
            seen.append(event)
    assert len(seen) <= 2


def test_a_stream_that_ends_inside_a_frame(emulator):
    assert kinds(stream(emulator, "cut,event=3")) == WHOLE[:2]


def test_events_are_written_as_bedrock_writes_them(emulator):
    payloads = [json.loads(event.payload) for event in stream(emulator, None)._create_raw_event_generator()]
    assert [list(payload) for payload in payloads] == [sorted(payload) for payload in payloads]
    assert len({len(payload["p"]) for payload in payloads}) > 1, "padding of changing length"
    usage = payloads[-1]["usage"]
    assert list(usage) == sorted(usage) and usage["cacheReadInputTokenCount"] == 0, "a member that no model has"


def test_an_invoked_model_gives_back_what_it_got(emulator):
    client = emulator.client("bedrock-runtime")
    request = {"modelId": "amazon.nova-pro-v1:0", "body": b'{"n": 1.5}', "contentType": "application/json"}
    whole = client.invoke_model(**request)["body"].read()
    assert json.loads(whole) == {"modelId": "amazon.nova-pro-v1:0", "contentType": "application/json", "body": {"n": 1.5}}
    parts = client.invoke_model_with_response_stream(**request)["body"]
    assert b"".join(part["chunk"]["bytes"] for part in parts) == whole


def test_a_model_asks_for_its_tool_and_uses_the_result(emulator):
    client = emulator.client("bedrock-runtime")
    schema = {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}, "required": ["city"]}
    tools = {"tools": [{"toolSpec": {"name": "weather", "inputSchema": {"json": schema}}}]}
    messages = [{"role": "user", "content": [{"text": "Oslo?"}]}]
    first = client.converse(modelId="amazon.nova-pro-v1:0", messages=messages, toolConfig=tools)
    use = first["output"]["message"]["content"][1]["toolUse"]
    assert (first["stopReason"], use["name"], use["input"]) == ("tool_use", "weather", {"city": "Oslo?"})
    result = {"toolResult": {"toolUseId": use["toolUseId"], "content": [{"json": {"degrees": 3.5}}]}}
    messages += [first["output"]["message"], {"role": "user", "content": [result]}]
    second = client.converse(modelId="amazon.nova-pro-v1:0", messages=messages, toolConfig=tools)
    assert second["stopReason"] == "end_turn"
    assert second["output"]["message"]["content"] == [{"text": 'The tool answered: {"degrees":3.5}'}]
