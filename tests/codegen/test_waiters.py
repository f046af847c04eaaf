"""The waiters of the services: everything with a state has one, or a reason; each knows every final state."""

from __future__ import annotations

import json

import pytest
from support import MODELS, member, model, planned, rendered

from codegen.model import ir, overlay, source, waiters
from codegen.model.errors import ModelError
from codegen.targets.context import context

SERVICES = [entry["model"] for entry in json.loads((MODELS / "services.json").read_text())]
# States that go on by themselves, or by a call; all others that a waiter doesn't name would keep it for ever.
_ON_THE_WAY = frozenset(
    "InProgress IN_PROGRESS SCHEDULED Scheduled Submitted NOT_STARTED CANCEL_REQUESTED PENDING STARTING "
    "NOT_PREPARED NotPrepared NOT_AVAILABLE DELETE_IN_PROGRESS INITIATED Created PENDING_APPROVAL "
    "PENDING_AUTHENTICATION CREATE_PENDING_AUTH UPDATE_PENDING_AUTH SYNCHRONIZE_PENDING_AUTH".split()
)
# Settled, and waited through: it is what there was before the call whose effect is waited for.
_BEFORE = {
    "EvaluationJobDeleted": "any",
    "AdvancedPromptOptimizationJobDeleted": "any",
    "GuardrailDeleted": {"READY"},
    "AgentDeleted": {"PREPARED"},
    "AgentAliasDeleted": {"PREPARED", "DISSOCIATED"},
    "AgentVersionDeleted": {"PREPARED"},
    "DataSourceDeleted": {"AVAILABLE"},
    "KnowledgeBaseDeleted": {"ACTIVE", "UPDATE_UNSUCCESSFUL"},
    "KnowledgeBaseDocumentsDeleted": {
        *("INDEXED", "PARTIALLY_INDEXED", "METADATA_PARTIALLY_INDEXED", "METADATA_UPDATE_FAILED", "IGNORED")
    },
    "ABTestDeleted": {"ACTIVE", "CREATE_FAILED", "FAILED", "UPDATE_FAILED"},
    "AgentRuntimeDeleted": {"CREATE_FAILED", "READY", "UPDATE_FAILED"},
    "AgentRuntimeEndpointDeleted": {"CREATE_FAILED", "READY", "UPDATE_FAILED"},
    "BrowserDeleted": {"CREATE_FAILED", "READY"},
    "BrowserProfileDeleted": {"READY"},
    "CapacityProviderDeleted": {"CREATE_FAILED", "READY", "UPDATE_FAILED"},
    "CodeInterpreterDeleted": {"CREATE_FAILED", "READY"},
    "ConsentPortalDeleted": {"ACTIVE", "UPDATE_FAILED"},
    "DataAutomationLibraryDeleted": {"ACTIVE"},
    "DatasetDeleted": {"ACTIVE", "CREATE_FAILED", "UPDATE_FAILED"},
    "EvaluatorDeleted": {"ACTIVE", "CREATE_FAILED", "UPDATE_FAILED"},
    "GatewayDeleted": {"READY", "UPDATE_UNSUCCESSFUL"},
    "GatewayRateLimitDeleted": {"ACTIVE"},
    "GatewayRuleDeleted": {"ACTIVE"},
    "GatewayTargetDeleted": {"READY", "SYNCHRONIZE_UNSUCCESSFUL", "UPDATE_UNSUCCESSFUL"},
    "HarnessDeleted": {"CREATE_FAILED", "READY", "UPDATE_FAILED"},
    "HarnessEndpointDeleted": {"CREATE_FAILED", "READY", "UPDATE_FAILED"},
    "MemoryDeleted": {"ACTIVE"},
    "Oauth2CredentialProviderDeleted": {"CREATE_FAILED", "READY", "UPDATE_FAILED"},
    "OnlineEvaluationConfigDeleted": {"ACTIVE", "CREATE_FAILED", "ERROR", "UPDATE_FAILED"},
    "PaymentConnectorDeleted": {
        *("AUTHENTICATION_EXPIRED", "AUTHENTICATION_FAILED", "AWS_MARKETPLACE_SUBSCRIPTION_REQUIRED"),
        *("CREATE_FAILED", "READY", "UPDATE_FAILED"),
    },
    "PaymentManagerDeleted": {"CREATE_FAILED", "READY", "UPDATE_FAILED"},
    "PolicyDeleted": {"ACTIVE", "CREATE_FAILED", "UPDATE_FAILED"},
    "PolicyEngineDeleted": {"ACTIVE", "CREATE_FAILED", "UPDATE_FAILED"},
    "RegistryDeleted": {"CREATE_FAILED", "READY", "UPDATE_FAILED"},
    "RegistryRecordApproved": {"DRAFT"},
}


def _of(name: str) -> tuple[ir.Service, overlay.Overlay]:
    extra = overlay.load(MODELS / "overlays" / name)
    return overlay.applied(source.read_service(MODELS / name), extra), extra


def _states(service: ir.Service, shape, path: str = "", depth: int = 0) -> dict[str, ir.Member]:
    """The members that tell a state, by their paths; lists are written `list[]`."""
    found = {}
    for m in shape.members:
        type_, name = m.type, f"{path}{m.name}"
        while isinstance(type_, ir.ListOf):
            type_, name = type_.element, f"{name}[]"
        if m.name.lower().endswith("status"):
            found[name] = m
        if isinstance(type_, ir.StructureRef) and depth < 2:
            found |= _states(service, service.structures[type_.shape], f"{name}.", depth + 1)
    return found


@pytest.mark.parametrize("name", SERVICES)
def test_everything_with_a_state_has_a_waiter_or_a_reason(name):
    service, extra = _of(name)
    readers = [o for o in service.operations if o.name.startswith(("Get", "BatchGet", "Describe"))]
    stateful = {o.name for o in readers if _states(service, o.output)}
    waited = {o.name for o in readers if o.waiters}
    assert stateful - waited - extra.waiters.without.keys() == set()
    assert waited & extra.waiters.without.keys() == set()
    assert all(len(reason.split()) > 3 for reason in extra.waiters.without.values())


def _waiters(name: str) -> list[tuple[ir.Service, ir.Operation, ir.Waiter]]:
    service, _ = _of(name)
    return [(service, o, w) for o in service.operations for w in o.waiters]


@pytest.mark.parametrize(
    ("service", "operation", "waiter"),
    [pytest.param(*each, id=each[2].name) for name in SERVICES for each in _waiters(name)],
)
def test_a_waiter_knows_each_state(service, operation, waiter):
    errors = {ir.shape_name(e) for e in operation.errors}
    outputs = [a.matcher["output"] for a in waiter.acceptors if "output" in a.matcher]
    assert {a.matcher["errorType"] for a in waiter.acceptors if "errorType" in a.matcher} <= errors
    states = _states(service, operation.output)
    for path in {output["path"] for output in outputs}:
        assert path in states
        named = [output["expected"] for output in outputs if output["path"] == path]
        assert len(named) == len(set(named)), "no state leads two ways"
        if not isinstance(states[path].type, ir.EnumRef):
            continue
        known = {v.value for v in service.enums[states[path].type.shape].values}
        assert set(named) <= known
        settled = {s for s in known - set(named) - _ON_THE_WAY if not s.lower().endswith("ing")}
        if _BEFORE.get(waiter.name) != "any":
            assert settled == _BEFORE.get(waiter.name, set())


@pytest.mark.parametrize("name", SERVICES)
def test_all_of_them_are_generated(name):
    service, extra = _of(name)
    plan = planned_of(service, extra)
    assert [item for item in plan.left_out if item.what.startswith("waiter")] == []
    wanted = {f.path: f.params for f in plan.files}["include/outcrop/%s/client.h" % plan.module]
    assert sum(len(m.waiters) for m in wanted["methods"]) == sum(len(o.waiters) for o in service.operations) > 0


def planned_of(service: ir.Service, extra: overlay.Overlay):
    from codegen.targets import library

    return library.plan(context(service, extra, "models/it.json"))


# --- What an overlay may say ---


def _load(tmp_path, entry: dict, **more) -> waiters.Waiters:
    path = tmp_path / "shop.waiters.json"
    path.write_text(json.dumps({"waiters": {"DoIt": entry}, **more}))
    return waiters.load(path)


_ENTRY = {
    "status": "state",
    "reasons": ["why"],
    "delays": [2, 30],
    "maxWait": 60,
    "until": {"ItDone": {"success": ["DONE"], "failure": ["FAILED", "GONE"]}},
}


def _document(**why):
    return model(output={"state": member(), "why": member(**why)})


def test_an_overlay_adds_waiters(tmp_path):
    extra = overlay.Overlay(waiters=_load(tmp_path, _ENTRY))
    files = rendered(_document(), extra)
    assert "wait_until_it_done(" in files["include/outcrop/shop/client.h"]
    assert "wait_until_it_done(" in files["include/outcrop/shop/async_client.h"]
    source_ = files["src/operations/do_it.cc"]
    assert 'values.first_of({"DONE"})' in source_ and 'values.first_of({"FAILED", "GONE"})' in source_
    assert "reasons.add(std::string_view(*output.why))" in source_


def test_what_is_sensitive_is_not_quoted(tmp_path):
    extra = overlay.Overlay(waiters=_load(tmp_path, _ENTRY))
    source_ = rendered(_document(sensitive=True), extra)["src/operations/do_it.cc"]
    assert "reasons.add" not in source_ and "why may tell why: sensitive" in source_


def test_a_reason_that_is_no_path_leaves_the_waiter_out(tmp_path):
    extra = overlay.Overlay(waiters=_load(tmp_path, {**_ENTRY, "reasons": ["length(why)"]}))
    (left,) = planned(_document(), extra).left_out
    assert left.reason == "it has reasons by 'length(why)', which is no plain path"


def test_the_models_own_waiter_comes_first(tmp_path):
    document = _document()
    operation = next(s for s in document["shapes"].values() if s["type"] == "operation")
    own = {"acceptors": [{"state": "success", "matcher": {"success": True}}]}
    operation["traits"]["smithy.waiters#waitable"] = {"ItDone": own}
    extra = overlay.Overlay(waiters=_load(tmp_path, _ENTRY))
    assert "first_of" not in rendered(document, extra)["src/operations/do_it.cc"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"speed": 3}, "unknown key 'speed'"),
        ({"until": {"ItDone": {"sucess": ["DONE"]}}}, "unknown key 'sucess'"),
        ({"until": {"ItDone": {"failure": ["DONE"]}}}, "ItDone: it waits for nothing"),
    ],
)
def test_an_entry_that_is_wrong_is_refused(tmp_path, change, message):
    with pytest.raises(ModelError, match=message):
        _load(tmp_path, {**_ENTRY, **change})


def test_an_operation_that_is_not_there_is_refused(tmp_path):
    for extra in (
        waiters.Waiters({"Undo": ()}),
        waiters.Waiters(without={"Undo": "It was never done at all."}),
    ):
        with pytest.raises(ModelError, match="Undo"):
            planned(model(), overlay.Overlay(waiters=extra))


@pytest.mark.parametrize("kind", ["structure", "union"])
def test_what_an_answer_may_be_without_is_looked_for_first(tmp_path, kind):
    document = model({"Part": {"type": kind, "members": {"state": member()}}}, output={"part": member("Part")})
    extra = overlay.Overlay(waiters=_load(tmp_path, {**_ENTRY, "status": "part.state", "reasons": [], "maxWait": 86400}))
    files = rendered(document, extra)
    look = "if (output.part) if (output.part->state) values.add(std::string_view(*output.part->state));"
    assert look in files["src/operations/do_it.cc"]
    assert "waits for 1 day at most." in files["include/outcrop/shop/client.h"]
