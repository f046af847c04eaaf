"""The official JavaScript clients that speak HTTP/2 unless told otherwise, as they ship."""

from __future__ import annotations

import base64
import json

import pytest
from programs import emulator

MODEL = "amazon.nova-pro-v1:0"
SAY = {"modelId": MODEL, "messages": [{"role": "user", "content": [{"text": "one two three"}]}]}


def blob(data: bytes) -> dict:
    return {"$blob": base64.b64encode(data).decode()}


def dialogue(model: str, chunks: list[bytes]) -> tuple[str, str, dict]:
    events = [{"chunk": {"bytes": blob(data)}} for data in chunks]
    return ("bedrock-runtime", "InvokeModelWithBidirectionalStream", {"modelId": model, "body": {"$events": events}})


def output(answer: dict) -> dict:
    assert answer.get("status") == 200 and "output" in answer, answer
    return answer["output"]


def heard(answer: dict) -> list[bytes]:
    return [base64.b64decode(event["chunk"]["bytes"]["$blob"]) for event in output(answer)["body"]]


def test_answers_and_streams(endpoint, javascript_calls):
    converse, stream, invoked, missing = javascript_calls(
        endpoint,
        [
            ("bedrock-runtime", "Converse", SAY),
            ("bedrock-runtime", "ConverseStream", SAY),
            ("bedrock-runtime", "InvokeModel", {"modelId": MODEL, "body": blob(b'{"a": 1}'), "contentType": "application/json"}),
            ("bedrock-runtime", "Converse", {"modelId": MODEL, "messages": [{"role": "user"}]}),
        ],
    )
    assert output(converse)["output"]["message"]["content"] == [{"text": "You said: one two three"}]
    texts = [event["contentBlockDelta"]["delta"]["text"] for event in output(stream)["stream"] if "contentBlockDelta" in event]
    assert "".join(texts) == "You said: one two three"
    assert json.loads(base64.b64decode(output(invoked)["body"]["$blob"]))["body"] == {"a": 1}
    assert (missing["error"], missing["status"]) == ("ValidationException", 400) and "content" in missing["message"]


def test_agents(endpoint, javascript_calls):
    agent = {"agentId": "ABCDEFGHIJ", "agentAliasId": "ABCDEFGHIJ", "sessionId": "session-1", "inputText": "Hello"}
    invoked, retrieved = javascript_calls(
        endpoint,
        [
            ("bedrock-agent-runtime", "InvokeAgent", agent),
            ("bedrock-agent-runtime", "Retrieve", {"knowledgeBaseId": "ABCDEFGHIJ", "retrievalQuery": {"text": "x"}}),
        ],
    )
    assert output(invoked)["completion"] and "retrievalResults" in output(retrieved)


def test_a_dialogue_in_which_each_event_waits_for_an_answer(endpoint, javascript_calls):
    chunks = [b"chunk %d" % i for i in range(20)]
    (answer,) = javascript_calls(endpoint, [dialogue("echo", chunks)])
    assert heard(answer) == chunks


@pytest.mark.parametrize("fault, error", [("exception,event=3", "ThrottlingException"), ("error-event,event=3", "internal-error")])
def test_a_dialogue_that_ends_by_an_exception(javascript_calls, fault, error):
    with emulator("--fault", f"{fault},count=1") as address:
        broken, whole = javascript_calls(address, [dialogue("echo", [b"1", b"2", b"3"]), dialogue("echo", [b"1"])])
    *events, last = output(broken)["body"]
    assert len(events) == 2 and last["error"] == error
    assert heard(whole) == [b"1"]


def test_over_tls(javascript_calls, tmp_path):
    with emulator("--tls", str(tmp_path)) as address:
        answers = javascript_calls(
            address,
            [("bedrock-runtime", "Converse", SAY), ("bedrock", "ListEvaluationJobs", {}), dialogue("echo", [b"1", b"2"])],
            NODE_EXTRA_CA_CERTS=str(tmp_path / "certificate.pem"),
        )
    assert output(answers[0]) and output(answers[1])
    assert heard(answers[2]) == [b"1", b"2"]
