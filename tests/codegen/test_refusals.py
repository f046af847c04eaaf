"""What the generator can't turn into a correct client it refuses, naming shape and trait, before it writes a file."""

import json

import pytest
from support import ident, member, model, planned, structure

from codegen import cli
from codegen.model import checks, ir
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
        ("Numbers", "httpQueryParams", True),
        ("Numbers", "httpPrefixHeaders", "X-"),
        ("smithy.api#String", "httpPrefixHeaders", "X-"),
        ("smithy.api#Blob", "httpLabel", True),
        ("Texts", "httpLabel", True),
        ("Blobs", "httpQuery", "q"),
        ("Map", "httpPayload", True),
        ("smithy.api#Timestamp", "httpPayload", True),
    ],
)
def test_refuses_bindings_that_the_protocol_does_not_have(target, trait, value):
    shapes = {
        "Thing": structure(),
        "Things": {"type": "list", "member": member("Thing")},
        "Map": {"type": "map", "key": member(), "value": member()},
        "Numbers": {"type": "map", "key": member(), "value": member("smithy.api#Integer")},
        "Texts": {"type": "list", "member": member()},
        "Blobs": {"type": "list", "member": member("smithy.api#Blob")},
    }
    assert ident("DoItInput$a") in _refusal(model(shapes, input_={"a": member(target, **{trait: value})}))


@pytest.mark.parametrize(
    ("target", "trait", "value"),
    [
        ("Kind", "httpQuery", "q"),
        ("Rank", "httpHeader", "X-H"),
        ("Kinds", "httpQuery", "q"),
        ("Lists", "httpQueryParams", True),
        ("Words", "httpQueryParams", True),
        ("Words", "httpPrefixHeaders", "X-"),
        ("Kind", "httpPayload", True),
        ("smithy.api#Document", "httpPayload", True),
    ],
)
def test_takes_bindings_that_the_protocol_has(target, trait, value):
    shapes = {
        "Kind": {"type": "enum", "members": {"ONE": member("smithy.api#Unit", enumValue="one")}},
        "Rank": {"type": "intEnum", "members": {"ONE": member("smithy.api#Unit", enumValue=1)}},
        "Kinds": {"type": "list", "member": member("Kind")},
        "Words": {"type": "map", "key": member(), "value": member("Kind")},
        "Lists": {"type": "map", "key": member(), "value": member("Kinds")},
    }
    assert planned(model(shapes, input_={"a": member(target, **{trait: value})})).operations == 1


def test_refuses_a_status_code_that_is_not_an_integer():
    assert ident("DoItOutput$a") in _refusal(model(output={"a": member(httpResponseCode=True)}))


def test_refuses_labels_without_member_and_members_without_label():
    assert "{id}" not in _refusal(model(uri="/a/{id}")) and "id" in _refusal(model(uri="/a/{id}"))
    assert "DoItInput$id" in _refusal(model(input_={"id": member(httpLabel=True, required=True)}))


def test_refuses_a_label_behind_a_greedy_label():
    labels = {"a": member(httpLabel=True, required=True), "b": member(httpLabel=True, required=True)}
    assert "greedy" in _refusal(model(uri="/{a+}/{b}", input_=labels))


def test_refuses_a_second_greedy_label():
    labels = {"a": member(httpLabel=True, required=True), "b": member(httpLabel=True, required=True)}
    assert "greedy" in _refusal(model(uri="/{a+}/{b+}", input_=labels))
    assert planned(model(uri="/{b}/{a+}/end", input_=labels)).operations == 1


def test_refuses_a_uri_that_does_not_begin_with_a_slash():
    assert "'things' does not start with a slash" in _refusal(model(uri="things"))


def test_refuses_a_host_prefix_of_what_is_no_host_label():
    prefix = {"smithy.api#endpoint": {"hostPrefix": "{account}."}}
    account = member(required=True)
    assert "its host prefix has account" in _refusal(model(operation=prefix, input_={"account": account}))
    account = member(required=True, hostLabel=True)
    assert planned(model(operation=prefix, input_={"account": account})).operations == 1


def test_refuses_two_payloads():
    two = {name: member("smithy.api#Blob", httpPayload=True) for name in ("a", "b")}
    assert f"{ident('DoItInput$b')}: a is the payload already" in _refusal(model(input_=two))


def test_refuses_members_beside_a_payload():
    refusal = _refusal(model(input_={"a": member("smithy.api#Blob", httpPayload=True), "b": member()}))
    assert ident("DoItInput$b") in refusal


def test_refuses_a_list_of_itself():
    assert ident("L") in _refusal(model({"L": {"type": "list", "member": member("L")}}, input_={"a": member("L")}))


def test_refuses_errors_that_are_none():
    document = model({"Oops": structure(), "Text": {"type": "string", "traits": {"smithy.api#error": "client"}}})
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident("Oops")}]
    assert f"{ident('DoIt')} lists it as an error, but it does not have the trait" in _refusal(document)
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident("Text")}]
    assert f"{ident('Text')} is a string, not a structure" in _refusal(document)


def test_refuses_methods_and_statuses_that_are_none():
    assert "its trait smithy.api#http is 'TEACH'" in _refusal(model(method="TEACH"))
    document = model()
    document["shapes"][ident("DoIt")]["traits"]["smithy.api#http"]["code"] = "200"
    assert "the number in its trait smithy.api#http is '200'" in _refusal(document)


@pytest.mark.parametrize("tests", [[], {}, {"testCases": {}}, {"testCases": [1]}])
def test_refuses_endpoint_tests_that_are_no_list_of_objects(tests):
    assert "endpointTests has no list of testCases" in _refusal(model(service={"smithy.rules#endpointTests": tests}))


SCALARS = ir.ScalarKind


@pytest.mark.parametrize(
    ("type_", "taken", "refused"),
    [
        (SCALARS.BOOLEAN, [True, False], [0, "true"]),
        (SCALARS.BYTE, [-128, 127], [-129, 128, True, 1.0]),
        (SCALARS.INTEGER, [-(2**31), 2**31 - 1], [-(2**31) - 1, 2**31]),
        (SCALARS.LONG, [-(2**63), 2**63 - 1], [2**63, "1"]),
        (SCALARS.FLOAT, [1, 0.5], [True, "1", float("inf")]),
        (SCALARS.DOUBLE, [0], [float("nan")]),
        (SCALARS.BIG_INTEGER, [10**30, "1"], [False, [1]]),
        (SCALARS.TIMESTAMP, [0, 1.5, "2026-01-01T00:00:00Z"], ["soon", True]),
        (SCALARS.STRING, [""], [0, None]),
        (SCALARS.DOCUMENT, [None, True, 1, "x", [{"a": [1]}]], [float("nan"), [float("inf")], {"a": {1}}]),
    ],
)
def test_defaults_are_of_their_types(type_, taken, refused):
    assert all(checks.is_default_of(value, ir.Scalar(type_)) for value in taken)
    assert not any(checks.is_default_of(value, ir.Scalar(type_)) for value in refused)


def test_defaults_of_lists_and_maps_are_empty_and_those_of_enums_are_values():
    text = ir.Scalar(SCALARS.STRING)
    types = {"list": ir.ListOf(text), "map": ir.MapOf(text), "enum": ir.EnumRef("E"), "int": ir.IntEnumRef("I")}
    values = ([], {}, "a", 1, True, ["a"])
    taken = [(name, value) for name, type_ in types.items() for value in values if checks.is_default_of(value, type_)]
    assert taken == [("list", []), ("map", {}), ("enum", "a"), ("int", 1)]
    assert not checks.is_default_of({}, ir.StructureRef("S"))


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
