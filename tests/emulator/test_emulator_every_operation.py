"""Every operation of the services answers what botocore can parse, and refuses what lacks a member."""

import json

import pytest
from botocore.exceptions import ClientError

import c2j
import emulator_process
from sample_input import Sampler

# Full-duplex HTTP/2, which botocore leaves out as well.
LEFT_OUT = {"InvokeModelWithBidirectionalStream"}
# What the emulator acts out needs things that exist.
REFUSED = {"GetEvaluationJob", "StopEvaluationJob"}
RPC = {"X-Amz-Target": "AmazonBedrockKeystoneRuntimeService.GetDataAutomationStatus", "Content-Type": "application/x-amz-json-1.1"}


def operations():
    for service in c2j.SERVICES:
        for shape_id, shape in c2j.smithy(service).items():
            name = shape_id.split("#")[1]
            if shape["type"] == "operation" and name not in LEFT_OUT:
                yield pytest.param(service, name, shape, id=f"{service}-{name}")


@pytest.fixture(scope="module")
def clients(emulator):
    return {service: emulator.client(service) for service in c2j.SERVICES}


@pytest.fixture(scope="module")
def samplers():
    return {service: Sampler(service) for service in c2j.SERVICES}


def required_output(service, shape):
    shapes = c2j.smithy(service)
    output = shapes.get(shape.get("output", {}).get("target"), {"members": {}})
    return {name for name, member in output["members"].items() if c2j.trait(member, "required") is not None}


def call(client, name, request):
    return client._make_api_call(name, request)


def drain(answer):
    for value in answer.values():
        if hasattr(value, "read"):
            value.read()
        elif hasattr(value, "_raw_stream"):
            assert list(value), "a stream without an event"


@pytest.mark.parametrize("service, name, shape", operations())
def test_answers_with_all_required_members(clients, samplers, service, name, shape):
    request = samplers[service].input_of(shape)
    if name in REFUSED:
        with pytest.raises(ClientError) as caught:
            call(clients[service], name, request)
        assert caught.value.response["Error"]["Code"] == "ResourceNotFoundException"
        return
    answer = call(clients[service], name, request)
    code = (c2j.trait(shape, "http") or {}).get("code", 200)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == code
    assert answer["ResponseMetadata"]["RequestId"]
    assert required_output(service, shape) <= set(answer)
    drain(answer)


def refusable_members(service, shape):
    """Required members that a request can lack: no path without its labels, and a body that is a payload may be empty."""
    shapes = c2j.smithy(service)
    members = shapes.get(shape.get("input", {}).get("target"), {"members": {}})["members"]

    def can_lack(member):
        return c2j.trait(member, "required") is not None and all(c2j.trait(member, name) is None for name in ("httpLabel", "httpPayload"))

    return [name for name, member in members.items() if can_lack(member)]


@pytest.mark.parametrize("service, name, shape", operations())
def test_names_each_required_member_that_is_missing(clients, samplers, service, name, shape):
    request = samplers[service].input_of(shape)
    for member in refusable_members(service, shape):
        with pytest.raises(ClientError) as caught:
            call(clients[service], name, {key: value for key, value in request.items() if key != member})
        assert caught.value.response["Error"]["Code"] == "ValidationException"
        assert f"Value null at '{member}' failed to satisfy constraint: Member must not be null" in str(caught.value)


def test_an_error_of_awsjson_is_told_in_the_body(emulator):
    status, told, body = emulator_process.raw(emulator.url, "POST", "/", RPC, b"{}")
    assert (status, told["content-type"]) == (403, "application/x-amz-json-1.1")
    assert "x-amzn-ErrorType" not in told and json.loads(body)["__type"] == "MissingAuthenticationTokenException"
    assert emulator.control("GET", "calls")["calls"][-1]["error"] == "MissingAuthenticationTokenException"


@pytest.mark.parametrize(
    "headers, error",
    [
        ({"x-outcrop-fault": "503"}, "ServiceUnavailableException"),
        ({"x-outcrop-fault": "throttle,retry-after=2s"}, "ThrottlingException"),
        ({"x-outcrop-fault": "400,type=ConflictException"}, "ConflictException"),
        ({"x-outcrop-fault": "nonsense"}, "ValidationException"),
        ({"X-Amz-Target": "AmazonBedrockKeystoneRuntimeService.Nothing", "Authorization": "Bearer outcrop-bearer-token"}, "UnknownOperationException"),
    ],
    ids=str,
)
def test_whatever_goes_wrong_with_a_call_of_awsjson_is_told_as_awsjson_tells_it(emulator, headers, error):
    _, told, body = emulator_process.raw(emulator.url, "POST", "/", {**RPC, **headers}, b"{}")
    assert told["content-type"] == "application/x-amz-json-1.1" and "x-amzn-ErrorType" not in told
    assert json.loads(body)["__type"] == error and json.loads(body)["message"]
    assert told.get("x-amz-retry-after") == ("2000" if "retry-after" in str(headers) else None)
    assert emulator.control("GET", "calls")["calls"][-1]["error"] == error


def test_an_agent_runtime_streams_its_answer(emulator):
    client = emulator.client("bedrock-agentcore")
    answer = client.invoke_agent_runtime(agentRuntimeArn="a", payload=b'{"prompt": "Good day"}')
    assert answer["contentType"] == "text/event-stream"
    events = answer["response"].read().decode().split("\n\n")
    assert events == ['data: "You"', 'data: " said:"', 'data: " Good"', 'data: " day"', ""]
