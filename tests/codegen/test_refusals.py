"""What the generator can't turn into a correct client it refuses, naming shape and trait, before it writes a file."""

import json

import pytest
from support import ident, member, model, planned, structure

from codegen import cli
from codegen.model.errors import ModelError, UnknownTrait


def _refusal(document):
    with pytest.raises(ModelError) as refused:
        planned(document)
    return str(refused.value)


def test_names_shape_and_trait_of_an_unknown_trait_on_a_member():
    document = model(input_={"a": {"target": "smithy.api#String", "traits": {"acme.wire#rot13": {}}}})
    with pytest.raises(UnknownTrait) as refused:
        planned(document)
    assert refused.value.shape == ident("DoItInput$a")
    assert refused.value.trait == "acme.wire#rot13"
    assert "DoItInput$a" in str(refused.value) and "acme.wire#rot13" in str(refused.value)


@pytest.mark.parametrize("place", ["service", "operation"])
def test_names_an_unknown_trait_on_service_and_operation(place):
    assert "acme.wire#zip" in _refusal(model(**{place: {"acme.wire#zip": {}}}))


def test_names_an_unknown_trait_on_a_list_element_and_a_nested_shape():
    shapes = {"L": {"type": "list", "member": {"target": "smithy.api#String", "traits": {"acme.wire#csv": {}}}}}
    assert "L$member" in _refusal(model(shapes, input_={"a": member("L")}))
    shapes = {"S": {**structure(), "traits": {"acme.wire#flat": {}}}}
    assert ident("S") in _refusal(model(shapes, output={"a": member("S")}))


def test_ignores_unknown_traits_of_shapes_that_the_service_does_not_use():
    shapes = {"Unused": {**structure(), "traits": {"acme.wire#flat": {}}}}
    assert planned(model(shapes)).operations == 1


def test_ignores_annotations_that_the_model_defines_itself():
    shapes = {"note": {**structure(), "traits": {"smithy.api#trait": {}}}}
    assert planned(model(shapes, operation={ident("note"): {}})).operations == 1


def test_refuses_protocol_traits_that_the_model_defines_itself():
    shapes = {"wire": {**structure(), "traits": {"smithy.api#trait": {}, "smithy.api#protocolDefinition": {}}}}
    assert ident("wire") in _refusal(model(shapes, service={ident("wire"): {}}))


def test_refuses_other_protocols():
    document = model()
    traits = document["shapes"][ident("Shop")]["traits"]
    del traits["aws.protocols#restJson1"]
    traits["aws.protocols#awsJson1_0"] = {}
    assert "aws.protocols#restJson1 and aws.protocols#awsJson1_1" in _refusal(document)


def test_refuses_an_operation_without_http_binding():
    document = model()
    del document["shapes"][ident("DoIt")]["traits"]["smithy.api#http"]
    assert ident("DoIt") in _refusal(document) and "smithy.api#http" in _refusal(document)


def test_refuses_unknown_shape_types():
    assert "quaternion" in _refusal(model({"Q": {"type": "quaternion"}}, input_={"q": member("Q")}))


def test_refuses_a_missing_target():
    refusal = _refusal(model(input_={"a": member("Nowhere")}))
    assert ident("Nowhere") in refusal and ident("DoItInput$a") in refusal


@pytest.mark.parametrize(
    ("target", "trait", "value"),
    [
        ("Thing", "httpQuery", "q"),
        ("Thing", "httpHeader", "X-H"),
        ("smithy.api#Document", "httpHeader", "X-H"),
        ("smithy.api#Blob", "httpQuery", "q"),
        ("Map", "httpQuery", "q"),
        ("Thing", "httpPrefixHeaders", "X-"),
        ("Things", "httpPayload", True),
        ("smithy.api#Integer", "httpPayload", True),
        ("smithy.api#String", "httpQueryParams", True),
    ],
)
def test_refuses_bindings_that_the_protocol_does_not_have(target, trait, value):
    shapes = {
        "Thing": structure(),
        "Things": {"type": "list", "member": member("Thing")},
        "Map": {"type": "map", "key": member(), "value": member()},
    }
    assert ident("DoItInput$a") in _refusal(model(shapes, input_={"a": member(target, **{trait: value})}))


def test_refuses_a_status_code_that_is_not_an_integer():
    assert ident("DoItOutput$a") in _refusal(model(output={"a": member(httpResponseCode=True)}))


def test_refuses_labels_without_member_and_members_without_label():
    assert "{id}" not in _refusal(model(uri="/a/{id}")) and "id" in _refusal(model(uri="/a/{id}"))
    assert "DoItInput$id" in _refusal(model(input_={"id": member(httpLabel=True, required=True)}))


def test_refuses_a_label_behind_a_greedy_label():
    labels = {"a": member(httpLabel=True, required=True), "b": member(httpLabel=True, required=True)}
    assert "greedy" in _refusal(model(uri="/{a+}/{b}", input_=labels))


def test_refuses_members_beside_a_payload():
    refusal = _refusal(model(input_={"a": member("smithy.api#Blob", httpPayload=True), "b": member()}))
    assert ident("DoItInput$b") in refusal


def test_refuses_a_list_of_itself():
    assert ident("L") in _refusal(model({"L": {"type": "list", "member": member("L")}}, input_={"a": member("L")}))


def test_refuses_map_keys_that_are_not_strings():
    shapes = {"M": {"type": "map", "key": member("smithy.api#Integer"), "value": member()}}
    assert "M$key" in _refusal(model(shapes, input_={"a": member("M")}))


def test_refuses_errors_of_equal_names():
    errors = [ident("Oops"), "other.place#Oops"]
    document = model({e: {**structure(), "traits": {"smithy.api#error": "client"}} for e in errors})
    document["shapes"][ident("DoIt")]["errors"] = [{"target": e} for e in errors]
    assert "Oops" in _refusal(document)


def test_writes_nothing_when_one_of_several_models_is_refused(tmp_path, capsys):
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(model()))
    bad.write_text(json.dumps(model(service={"acme.wire#zip": {}, "aws.api#service": {"sdkId": "Bad"}})))
    out = tmp_path / "out"
    status = cli.main(["generate", "--model", str(good), "--model", str(bad), "--out", str(out)])
    assert status == 2
    assert "acme.wire#zip" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"smithy": "2.0"}', '{"smithy": "3.0", "shapes": {}}'])
def test_refuses_files_that_are_no_models(tmp_path, capsys, text):
    path = tmp_path / "broken.json"
    path.write_text(text)
    assert cli.main(["generate", "--model", str(path), "--out", str(tmp_path / "out")]) == 2
    assert "codegen: " in capsys.readouterr().err
