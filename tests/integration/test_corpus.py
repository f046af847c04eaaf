"""Every operation through botocore, the official JavaScript clients and the command: one request in three mouths.

Left out: InvokeModelWithBidirectionalStream, which botocore has not, as it speaks HTTP/1.1 alone; JavaScript's is in
test_javascript_http2.py, the command's in tests/cli/test_cli_dialogues.py. On Debian 12's own Node, 18, the JavaScript clients are older than
the models: they lack what is younger, and bedrock-data-automation was never published for it.
"""

from __future__ import annotations

import contextlib
import json
import sys
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "emulator"))
sys.path.insert(0, str(Path(__file__).parent.parent / "cli"))

import c2j  # noqa: E402
import corpus  # noqa: E402
import pytest  # noqa: E402
from botocore import xform_name  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402
from conftest import NEWEST  # noqa: E402
from emulator_process import Emulator  # noqa: E402
from outcrop_command import Outcrop  # noqa: E402
from programs import emulator  # noqa: E402

CASES = corpus.cases()


def control(address: str, method: str, what: str) -> dict:
    with urllib.request.urlopen(urllib.request.Request(f"{address}/_emulator/{what}", method=method), timeout=60) as answer:
        return json.load(answer)


def request_of(case: corpus.Case, call: dict) -> dict:
    """What the model says of the request: nothing of what clients add, nor of tokens that they make up."""
    made_up = [name for name, member in case.members.items() if c2j.trait(member, "idempotencyToken") is not None and name not in case.input]
    body = call.get("body")
    if isinstance(body, dict):
        body = {name: value for name, value in body.items() if name not in made_up}
    headers = {}
    for member_name in case.input:  # others are made up: tokens, and the type of a body that is bytes
        name = (c2j.trait(case.members[member_name], "httpHeader") or "").lower()
        if name in call["headers"]:
            headers[name] = call["headers"][name]
    query = sorted(urllib.parse.parse_qsl(call["query"], keep_blank_values=True))
    query = [(name, value) for name, value in query if not any(c2j.trait(case.members[m], "httpQuery") == name for m in made_up)]
    return {"method": call["method"], "path": call["path"], "query": query, "headers": headers, "body": body or None, "status": call["status"]}


@pytest.fixture(scope="module")
def botocore_requests(tmp_path_factory):
    with emulator() as address:
        stand_in = Emulator.__new__(Emulator)
        stand_in.url, stand_in.models = address, c2j.write_models(tmp_path_factory.mktemp("botocore-models"))
        clients = {service: stand_in.client(service) for service in c2j.SERVICES}
        out = {}
        for case in CASES:
            control(address, "DELETE", "calls")
            with contextlib.suppress(ClientError):
                clients[case.service]._make_api_call(case.operation, dict(case.input))
            (call,) = control(address, "GET", "calls")["calls"]
            out[str(case)] = request_of(case, call)
        return out


@pytest.fixture(scope="module")
def javascript_requests(javascript_calls):
    with emulator() as address:
        answers, calls = [], {}
        for at in range(0, len(CASES), 500):  # the emulator keeps the latest 1,000
            some = CASES[at : at + 500]
            answers += javascript_calls(address, [(case.service, case.operation, corpus.for_javascript(case)) for case in some])
            calls |= {call["requestId"]: call for call in control(address, "GET", "calls")["calls"]}
        out = {}
        for case, answer in zip(CASES, answers, strict=True):
            if "unknown" not in answer:  # Node 18: the operation is younger than the package
                out[str(case)] = request_of(case, calls[answer["requestId"]]) if answer.get("requestId") else answer
        return out


@pytest.fixture(scope="module")
def outcrop_requests():
    def send(cases):
        out = {}
        with emulator() as address:
            command = Outcrop(address, AWS_MAX_ATTEMPTS="1")
            for case in cases:
                control(address, "DELETE", "calls")
                arguments = ("--cli-input-json", json.dumps(corpus.for_command(case))) if case.members else ()
                run = command(case.service, xform_name(case.operation, "-"), *arguments)
                calls = control(address, "GET", "calls")["calls"]
                out[str(case)] = request_of(case, calls[0]) if len(calls) == 1 else run
        return out

    with ThreadPoolExecutor(4) as threads:
        parts = threads.map(send, [CASES[at::4] for at in range(4)])
        return {name: request for part in parts for name, request in part.items()}


def differences(ours: dict, theirs: dict) -> list[str]:
    out = []
    for name in theirs:
        one, other = ours[name], theirs[name]
        if not isinstance(one, dict) or not isinstance(other, dict):
            out.append(f"{name}: {one} and {other}")
        else:
            out += [f"{name}: {part} {one.get(part)} and {other.get(part)}" for part in one if one[part] != other.get(part)]
    return out


def test_the_corpus_has_every_operation():
    for service in c2j.SERVICES:
        operations = {i.split("#")[1] for i, shape in c2j.smithy(service).items() if shape["type"] == "operation"}
        left_out = operations - {case.operation for case in CASES if case.service == service}
        assert left_out <= {"InvokeModelWithBidirectionalStream"}, "dialogues are in test_javascript_http2.py"


def test_botocore_is_answered(botocore_requests):
    # Things that don't exist, of what the emulator acts out.
    missing = {"GetEvaluationJob", "StopEvaluationJob"}
    wrong = {name: request for name, request in botocore_requests.items() if name.endswith("required members") and request["status"] >= 400}
    assert {name.split()[1].rstrip(",") for name in wrong} <= missing, wrong


def is_part(one, whole) -> bool:
    """Packages that are older than the models leave out what they don't know, and nothing else."""
    if isinstance(one, dict) and isinstance(whole, dict):
        return all(name in whole and is_part(value, whole[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(whole, list):
        return len(one) == len(whole) and all(is_part(*pair) for pair in zip(one, whole))
    return one == whole or (one in ({}, None) and isinstance(whole, dict))


def test_javascript_sends_what_botocore_sends(botocore_requests, javascript_requests, javascript_clients):
    if javascript_clients == NEWEST:
        assert len(javascript_requests) == len(CASES)
    assert len(javascript_requests) > len(CASES) // 2
    different = []
    for name, theirs in javascript_requests.items():
        assert "path" in theirs, f"{name}: {theirs}"
        ours = dict(botocore_requests[name])
        for request in (ours, theirs):
            request["path"] = request["path"].removesuffix("/")  # which they leave out
            request["query"] = dict(request["query"])
        known = ours if name.endswith("required members") else ours | {"status": theirs["status"]}
        if not is_part(theirs, known):
            different.append(f"{name}:\n  {theirs}\n  {ours}")
    assert not different, "\n".join(different)


def test_outcrop_sends_what_botocore_sends(botocore_requests, outcrop_requests):
    different = differences(outcrop_requests, botocore_requests)
    assert not different, "\n".join(different)
