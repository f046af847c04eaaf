"""awsJson1_1: everything of an input is in the body, and a header names the operation."""

import json

import pytest
from support import MODELS, ident, member, model, rendered, structure

from codegen.model import ir, read_smithy, source
from codegen.model.errors import ModelError

TRAIT = "aws.protocols#awsJson1_1"


def _rpc(**parts):
    document = model(**parts)
    shop = document["shapes"][ident("Shop")]
    shop["traits"] = {k: v for k, v in shop["traits"].items() if k != "aws.protocols#restJson1"} | {TRAIT: {}}
    return document


def _operation(document):
    (operation,) = read_smithy.read(document).operations
    return operation


def test_an_operation_is_named_in_a_header_and_needs_no_uri():
    document = _rpc(input_={"a": member()})
    del document["shapes"][ident("DoIt")]["traits"]["smithy.api#http"]
    operation = _operation(document)
    assert (operation.method, operation.path, operation.target) == ("POST", (ir.Segment("/"),), "Shop.DoIt")
    text = rendered(document)["src/operations/do_it.cc"]
    assert 'internal::HttpRequest out = internal::aws_json_request("Shop.DoIt");' in text
    assert 'writer.member("a", in.a);' in text


@pytest.mark.parametrize("input_", [None, {}])
def test_an_empty_input_is_an_empty_object(input_):
    assert 'out.body = "{}";' in rendered(_rpc(input_=input_))["src/operations/do_it.cc"]


@pytest.mark.parametrize(
    "traits",
    [{"httpLabel": True}, {"httpQuery": "q"}, {"httpHeader": "X-A"}, {"httpPayload": True}, {"jsonName": "other"}],
)
def test_bindings_mean_nothing(traits):
    (at,) = _operation(_rpc(input_={"a": member(**traits)}, uri="/{a}")).input.members
    assert (at.binding, at.wire_name) == (ir.Binding.BODY, "a")


def test_answers_and_errors_have_all_in_their_bodies():
    shapes = {"Gone": {**structure(why=member(httpHeader="X-Why")), "traits": {"smithy.api#error": "client"}}}
    document = _rpc(shapes=shapes, output={"code": member("smithy.api#Integer", httpResponseCode=True)})
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident("Gone")}]
    service = read_smithy.read(document)
    members = (*service.operations[0].output.members, *service.errors[ident("Gone")].structure.members)
    assert [(m.name, m.binding) for m in members] == [("code", ir.Binding.BODY), ("why", ir.Binding.BODY)]


def test_times_are_seconds_unless_the_model_says_otherwise():
    time = member("smithy.api#Timestamp", httpHeader="X-When")
    (at,) = _operation(_rpc(input_={"a": time})).input.members
    assert at.type.timestamp_format is ir.TimestampFormat.EPOCH_SECONDS


@pytest.mark.parametrize("kind", ["union", "blob"])
def test_streams_are_refused(kind):
    stream = {"type": "union", "members": {"e": member("E")}} if kind == "union" else {"type": "blob"}
    shapes = {"S": {**stream, "traits": {"smithy.api#streaming": {}}}, "E": structure()}
    with pytest.raises(ModelError, match="awsJson1_1"):
        _operation(_rpc(shapes=shapes, output={"s": member("S")}))


def test_rest_comes_first_where_a_service_speaks_both():
    document = model(service={TRAIT: {}}, input_={"a": member()})
    assert _operation(document).target == ""


def test_botocores_format_says_the_same(tmp_path):
    c2j = {
        "metadata": {
            "apiVersion": "2026-01-01",
            "endpointPrefix": "shop",
            "jsonVersion": "1.1",
            "protocol": "json",
            "serviceId": "Shop",
            "signatureVersion": "v4",
            "targetPrefix": "ShopFront",
        },
        "operations": {
            "DoIt": {"name": "DoIt", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "DoItInput"}}
        },
        "shapes": {
            "DoItInput": {"type": "structure", "members": {"a": {"shape": "Text"}}},
            "Text": {"type": "string"},
        },
    }
    path = tmp_path / "service-2.json"
    path.write_text(json.dumps(c2j))
    (operation,) = source.read_service(path).operations
    assert (operation.target, operation.input.members[0].binding) == ("ShopFront.DoIt", ir.Binding.BODY)
    path.write_text(json.dumps({**c2j, "metadata": {**c2j["metadata"], "jsonVersion": "1.0"}}))
    with pytest.raises(ModelError, match="json 1.0"):
        source.read_service(path)


def test_data_automation_runtime_speaks_it():
    service = source.read_service(MODELS / "bedrock-data-automation-runtime.json")
    assert {o.target for o in service.operations} >= {"AmazonBedrockKeystoneRuntimeService.InvokeDataAutomationAsync"}
