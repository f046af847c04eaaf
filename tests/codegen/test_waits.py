"""Which state an operation leads to, and where the input of the operation that tells it comes from."""

from __future__ import annotations

import json

import pytest
from support import MODELS, ident, member, model, structure

from codegen.model import overlay, read_smithy, source
from codegen.model import waiters as overlay_waiters
from codegen.model.ir import Acceptor, Waiter
from codegen.model.waits import waits

SERVICES = [entry["model"] for entry in json.loads((MODELS / "services.json").read_text())]
# Waiters that no operation leads to, and why.
WITHOUT = {
    "AgentVersionPrepared": "no operation makes a version of an agent: an alias does",
    "AdvancedPromptOptimizationJobDeleted": "BatchDelete names a list of jobs, and the waiter knows one",
    "AutomatedReasoningPolicyTestCompleted": "the workflow runs several tests, and the waiter knows one",
    "EvaluationJobDeleted": "BatchDelete names a list of jobs, and the waiter knows one",
    "KnowledgeBaseDocumentsDeleted": "a list of documents is waited for, which no answer names as the waiter wants it",
    "KnowledgeBaseDocumentsIndexed": "a list of documents is waited for, which no answer names as the waiter wants it",
}


def service_of(name: str):
    return overlay.applied(source.read_service(MODELS / name), overlay.load(MODELS / "overlays" / name))


@pytest.fixture(scope="module")
def all_waits():
    return {(name, operation): wait for name in SERVICES for operation, wait in waits(service_of(name)).items()}


def test_every_waiter_is_that_of_one_operation_or_has_a_reason(all_waits):
    known = [w.name for name in SERVICES for o in service_of(name).operations for w in o.waiters]
    led_to = [wait.waiter.name for wait in all_waits.values()]
    assert len(led_to) == len(set(led_to))
    assert sorted(set(known) - set(led_to)) == sorted(WITHOUT)


def test_all_that_the_waiters_operation_requires_is_bound(all_waits):
    for (_, operation), wait in all_waits.items():
        required = {m.name for m in wait.reader.input.members if m.required}
        assert required <= {i.member.name for i in wait.inputs}, operation
        assert all(i.answer or i.given for i in wait.inputs), operation


@pytest.mark.parametrize(
    ("name", "operation", "waiter", "inputs"),
    [
        ("bedrock", "CreateEvaluationJob", "EvaluationJobCompleted", {"jobIdentifier": "jobArn"}),
        ("bedrock", "StopEvaluationJob", "EvaluationJobStopped", {"jobIdentifier": "input jobIdentifier"}),
        ("bedrock", "CreateGuardrail", "GuardrailReady", {"guardrailIdentifier": "guardrailId"}),
        ("bedrock-agent", "CreateAgent", "AgentCreated", {"agentId": "agent.agentId"}),
        ("bedrock-agent", "PrepareFlow", "FlowPrepared", {"flowIdentifier": "input flowIdentifier"}),
        ("bedrock-agent", "CreateFlowVersion", "FlowVersionPrepared",
         {"flowIdentifier": "input flowIdentifier", "flowVersion": "version"}),
        ("bedrock-agentcore-control", "CreateMemory", "MemoryCreated", {"memoryId": "memory.id"}),
        ("bedrock-agentcore-control", "CreateGatewayTarget", "GatewayTargetReady",
         {"gatewayIdentifier": "input gatewayIdentifier", "targetId": "targetId"}),
        ("bedrock-data-automation-runtime", "InvokeDataAutomationAsync", "DataAutomationSucceeded",
         {"invocationArn": "invocationArn"}),
    ],
)  # fmt: skip
def test_states_and_inputs_are_those_of_the_operation(all_waits, name, operation, waiter, inputs):
    wait = all_waits[f"{name}.json", operation]
    assert wait.waiter.name == waiter
    told = {i.member.name: ".".join(m.name for m in i.answer) or f"input {i.given.name}" for i in wait.inputs}
    assert told == inputs


def test_what_an_answer_may_leave_out_is_taken_from_the_input(all_waits):
    (runtime,) = (i for i in all_waits["bedrock-agentcore-control.json", "DeleteAgentRuntime"].inputs if i.member.required)
    assert [m.name for m in runtime.answer] == ["agentRuntimeId"] and runtime.given.name == "agentRuntimeId"


def test_a_flow_that_is_created_is_prepared_by_another_operation(all_waits):
    assert ("bedrock-agent.json", "CreateFlow") not in all_waits


def shop(waiters, output, create_input=None, get_input=None):
    """CreateShelf and StopShelf beside a GetShelf that has these waiters."""
    shapes = {
        "CreateIn": structure(**(create_input or {})),
        "GetIn": structure(**(get_input or {"shelfId": member(required=True)})),
        "Out": structure(**output),
    }
    inputs = {"StopShelf": "GetIn", "GetShelf": "GetIn", "CreateShelf": "CreateIn"}
    for name, shape in inputs.items():
        traits = {"smithy.api#http": {"method": "POST", "uri": f"/{name}", "code": 200}}
        shapes[name] = {"type": "operation", "traits": traits, "input": {"target": ident(shape)}}
    shapes["CreateShelf"]["output"] = {"target": ident("Out")}
    document = model(shapes=shapes)
    document["shapes"][ident("Shop")]["operations"] += [{"target": ident(name)} for name in inputs]
    added = tuple(Waiter(name, (Acceptor("success", {"success": True}),), 1, 2) for name in waiters)
    service = read_smithy.read(document)
    return waits(overlay_waiters.added(service, overlay_waiters.Waiters({"GetShelf": added})))


def test_a_state_with_an_operation_of_its_own_is_not_what_creating_leads_to():
    found = shop(["ShelfFilled", "ShelfStopped"], {"shelfId": member()})
    assert {o: w.waiter.name for o, w in found.items()} == {"CreateShelf": "ShelfFilled", "StopShelf": "ShelfStopped"}


def test_of_two_states_that_nothing_else_leads_to_none_is_guessed():
    assert "CreateShelf" not in shop(["ShelfFilled", "ShelfBlessed"], {"shelfId": member()})


def test_a_waiter_of_another_thing_is_not_taken():
    assert shop(["ShelfBoardFilled", "BoardFilled"], {"shelfId": member()}) == {}


def test_what_can_not_be_bound_is_not_waited_for():
    assert shop(["ShelfFilled"], {"shelfName": member()}) == {}


def test_an_optional_member_is_what_the_caller_gave_and_no_version_of_the_answer():
    inputs = {"shelfId": member(required=True), "shelfArn": member(), "room": member(), "version": member()}
    found = shop(["ShelfFilled"], {name: member() for name in inputs}, {"room": member()}, inputs)
    assert [(i.member.name, bool(i.answer)) for i in found["CreateShelf"].inputs] == [("shelfId", True), ("room", False)]
