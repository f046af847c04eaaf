"""Amazon Bedrock's own model: nothing of it is missing from generated/, and generated/ is what the models give."""

import re

import pytest
from support import MODELS, ROOT, load

from codegen.cpp import naming
from codegen.model import ir, overlay, read_smithy, source

_FOLDER = ROOT / "generated" / "bedrock"
_HEADERS = _FOLDER / "include" / "outcrop" / "bedrock"


@pytest.fixture(scope="module")
def service():
    return read_smithy.read(load(MODELS / "bedrock.json"))


def _declared(*paths):
    text = "".join(p.read_text() for p in paths)
    return set(re.findall(r"^(?:struct|enum class) (\w+) (?::|\{)", text, re.M))


@pytest.mark.parametrize(
    ("model", "signing_name", "bearer"),
    [
        ("bedrock", "bedrock", True),
        ("bedrock-runtime", "bedrock", True),
        ("bedrock-agent", "bedrock", False),
        ("bedrock-agent-runtime", "bedrock", False),
        ("bedrock-agentcore", "bedrock-agentcore", False),
        ("bedrock-agentcore-control", "bedrock-agentcore", False),
        ("bedrock-data-automation", "bedrock", False),
        ("bedrock-data-automation-runtime", "bedrock", False),
    ],
)
def test_services_sign_by_these_names_and_take_these_schemes(model, signing_name, bearer):
    service = read_smithy.read(load(MODELS / f"{model}.json"))
    assert (service.signing_name, service.endpoint_prefix, service.bearer_auth) == (signing_name, model, bearer)


@pytest.mark.parametrize("name", [s.model.stem for s in source.listed(MODELS)])
def test_overlays_say_which_operations_are_not_repeated(name):
    """By their names: a new operation that creates something or runs a model is sent again until its overlay says it."""
    service = read_smithy.read(load(MODELS / f"{name}.json"))
    said = overlay.load(MODELS / "overlays" / f"{name}.json")
    is_token = lambda m: m.idempotency_token and not m.name.endswith("SessionId")  # noqa: E731 - that names a session
    tokens = {o.name for o in service.operations if any(map(is_token, o.input.members))}
    names = {o.name for o in service.operations} - tokens
    creating = {n for n in names if re.match("Create|Start|PutInvocationStep", n)}
    invoking = {n for n in names if re.match("Converse|Invoke(?!GuardrailChecks)|.*Generate|Optimize|Rerank|Agentic|Evaluate$", n)}
    assert (said.creates_anew, said.model_invocations) == (creating, invoking)
    assert not any(re.match("Get|List|Retrieve$|Count|Check|Validate|Delete", n) for n in creating | invoking)


def test_every_operation_is_a_method(service):
    names = naming.assign(service, {})
    client = (_HEADERS / "client.h").read_text()
    assert len(service.operations) == 108
    for operation in service.operations:
        assert f" {names.operations[operation.id].method}(" in client
        assert (_HEADERS / "operations" / f"{names.operations[operation.id].file}.h").exists()


def test_every_paginated_operation_has_pages_and_items(service):
    names = naming.assign(service, {})
    client = (_HEADERS / "client.h").read_text()
    paginated = [o for o in service.operations if o.pagination]
    assert len(paginated) == 19
    for operation in paginated:
        assert f" {names.operations[operation.id].pages}(" in client
        assert f" {names.operations[operation.id].items}(" in client


def test_no_shape_is_skipped(service):
    document = load(MODELS / "bedrock.json")
    names = naming.assign(service, {})
    declared = _declared(*_HEADERS.rglob("*.h"))
    operations = {s for o in service.operations for s in (o.input.id, o.output.id)}
    counts = {"structure": 0, "union": 0, "enum": 0}
    for shape, definition in document["shapes"].items():
        if definition["type"] not in counts or shape in operations:
            continue
        counts[definition["type"]] += 1
        name = names.shapes[shape]
        assert {name.pascal, name.view} & declared, shape
    assert counts == {"structure": 452 - len(operations), "union": 32, "enum": 76}
    assert len(service.errors) == 10
    assert {names.shapes[e].pascal for e in service.errors} <= _declared(_HEADERS / "errors.h")


def test_the_umbrellas_reach_every_header():
    for folder in ("types", "views"):
        included = set(re.findall(rf'#include "outcrop/bedrock/{folder}/(.*)"', (_HEADERS / f"{folder}.h").read_text()))
        assert included == {p.name for p in (_HEADERS / folder).glob("*.h")}


def test_the_evaluation_jobs_and_every_member_of_their_list_are_documented(service):
    documented = overlay.load(MODELS / "overlays" / "bedrock.json").documentation
    about_jobs = [o.name for o in service.operations if o.name.rstrip("s").endswith("EvaluationJob")]
    assert len(about_jobs) == 5 and set(about_jobs) <= set(documented)
    listing = next(o for o in service.operations if o.name == "ListEvaluationJobs")
    summary = service.structures["com.amazonaws.bedrock#EvaluationSummary"]
    for member in (*listing.input.members, *listing.output.members, *summary.members):
        assert ir.shape_name(member.id) in documented


def test_generated_headers_see_no_internals_and_no_other_service():
    for header in _HEADERS.rglob("*.h"):
        for include in re.findall(r'#include "(.*)"', header.read_text()):
            assert re.fullmatch(r"outcrop/(bedrock/.*|[a-z_]+\.h)", include), f"{header}: {include}"
