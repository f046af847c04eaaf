"""No fact of a model is dropped without a word: it is handled, known to have no effect, or refused by shape and name."""

import gzip
import json

import pytest
from support import BOTH_WAYS, ROOT, context_of, ident, load, member, model, planned, structure

from codegen.cli import main
from codegen.model import c2j_keys, ir, read_c2j, source, traits
from codegen.model.errors import ModelError, UnknownTrait

def test_handled_traits_are_named_by_the_readers():
    others = ("traits.py", "read_c2j.py", "c2j_extras.py", "c2j_keys.py")
    text = "".join(p.read_text() for p in (ROOT / "codegen/model").glob("*.py") if p.name not in others)
    assert [trait for trait in traits.HANDLED if f'"{trait}"' not in text] == []


def test_each_trait_and_key_is_in_one_list_and_has_its_reason():
    lists = [traits.HANDLED, traits.WITHOUT_EFFECT, traits.REFUSED]
    assert sum(map(len, lists)) == len(set().union(*lists))
    for place, handled in c2j_keys.HANDLED.items():
        others = c2j_keys.WITHOUT_EFFECT.get(place, {})
        assert not handled & others.keys() and not (handled | others.keys()) & c2j_keys.REFUSED.keys()
    reasons = [traits.WITHOUT_EFFECT, traits.NAMESPACES_WITHOUT_EFFECT, traits.REFUSED, c2j_keys.REFUSED]
    for reason in (r for told in [*reasons, *c2j_keys.WITHOUT_EFFECT.values()] for r in told.values()):
        assert len(reason.split()) > 3


@pytest.mark.parametrize("trait", sorted(traits.REFUSED))
@pytest.mark.parametrize("place", ["operation", "service"])
def test_traits_that_can_not_be_honoured_are_refused_with_the_reason(trait, place):
    with pytest.raises(UnknownTrait) as refused:
        planned(model(**{place: {trait: {}}}))
    shape = ident("DoIt" if place == "operation" else "Shop")
    assert str(refused.value).startswith(f"{shape}: the trait {trait} can't be honoured: ")


def test_a_member_bound_to_a_parameter_of_the_endpoint_is_refused():
    document = model(input_={"bucket": member()})
    document["shapes"][ident("DoItInput")]["members"]["bucket"]["traits"]["smithy.rules#contextParam"] = {"name": "B"}
    with pytest.raises(UnknownTrait, match=r"DoItInput\$bucket: the trait smithy.rules#contextParam can't"):
        planned(document)


def test_a_model_can_not_make_a_refused_trait_an_annotation_of_its_own():
    document = model(operation={"aws.auth#unsignedPayload": {}})
    document["shapes"]["aws.auth#unsignedPayload"] = {**structure(), "traits": {"smithy.api#trait": {}}}
    with pytest.raises(UnknownTrait, match="unsignedPayload"):
        planned(document)


def _with_auth(service, operation=None):
    """Traits of the schemes, by their names; `operation` are traits too."""
    document = model(operation=operation or {}, service={scheme: {} for scheme in service})
    if "aws.auth#sigv4" not in service:
        del document["shapes"][ident("Shop")]["traits"]["aws.auth#sigv4"]
    return document


@pytest.mark.parametrize(
    "scheme",
    [
        "aws.auth#sigv4a",
        "aws.auth#cognitoUserPools",
        "smithy.api#httpApiKeyAuth",
        "smithy.api#httpBasicAuth",
        "smithy.api#httpDigestAuth",
    ],
)
def test_an_operation_that_takes_only_other_schemes_is_refused(scheme):
    refusal = rf"DoIt: .*{scheme}"
    with pytest.raises(ModelError, match=refusal):
        context_of(_with_auth([scheme]))
    with pytest.raises(ModelError, match=refusal):
        context_of(_with_auth(["aws.auth#sigv4", scheme], {"smithy.api#auth": [scheme]}))
    both = context_of(_with_auth(["aws.auth#sigv4", scheme]))
    assert not both.operations[0].unsigned


@pytest.mark.parametrize(
    ("service", "operation", "unsigned"),
    [
        (["aws.auth#sigv4"], {}, False),
        (["smithy.api#httpBearerAuth"], {}, False),
        (["aws.auth#sigv4"], {"smithy.api#auth": []}, True),
        (["aws.auth#sigv4a"], {"smithy.api#auth": []}, True),
        (["aws.auth#sigv4"], {"smithy.api#optionalAuth": {}}, True),
        (["aws.auth#sigv4"], {"smithy.api#auth": ["smithy.api#noAuth"]}, True),
        (["aws.auth#sigv4"], {"smithy.api#auth": ["smithy.api#noAuth", "aws.auth#sigv4"]}, False),
        ([], {}, True),
    ],
)
def test_calls_are_signed_where_a_scheme_is_there(service, operation, unsigned):
    assert context_of(_with_auth(service, operation)).operations[0].unsigned == unsigned


@pytest.mark.parametrize("key", ["requestAlgorithmMember", "requestValidationModeMember", "responseAlgorithms"])
def test_checksums_by_algorithms_are_refused(key):
    with pytest.raises(ModelError, match=f"DoIt: .*aws.protocols#httpChecksum has {key}"):
        planned(model(operation={"aws.protocols#httpChecksum": {key: "a"}}))


def test_what_is_sent_is_not_streamed_which_is_told():
    shapes = {"Bytes": {"type": "blob", "traits": {"smithy.api#streaming": {}}}}
    plan = planned(model(shapes, input_={"body": member("Bytes", httpPayload=True)}))
    assert [item.what for item in plan.left_out] == ["streaming of what DoIt sends"]
    assert planned(model(shapes, output={"body": member("Bytes", httpPayload=True)})).left_out == ()


def _c2j():
    return load(BOTH_WAYS / "service-2.json")


def _places():
    """Where keys may stand in botocore's format, and how they are named in a refusal."""
    return {
        "the model": (lambda d: d, "Shop: "),
        "metadata": (lambda d: d["metadata"], "Shop: metadata: "),
        "operation": (lambda d: d["operations"]["PutJar"], "com.amazonaws.shop#PutJar: "),
        "http": (lambda d: d["operations"]["PutJar"]["http"], "com.amazonaws.shop#PutJar: "),
        "input": (lambda d: d["operations"]["PutJar"]["input"], "com.amazonaws.shop#PutJar: "),
        "shape": (lambda d: d["shapes"]["Names"], "com.amazonaws.shop#Names: "),
        "element": (lambda d: d["shapes"]["Names"]["member"], r"com.amazonaws.shop#Names\$member: "),
        "member": (
            lambda d: d["shapes"]["PutJarRequest"]["members"]["Content"],
            r"com.amazonaws.shop#PutJarRequest\$Content: ",
        ),
    }


@pytest.mark.parametrize("place", _places())
def test_an_unknown_key_is_refused_by_shape_and_key(place):
    find, named = _places()[place]
    document = _c2j()
    find(document)["rot13"] = True
    with pytest.raises(ModelError, match=f"^{named}the key rot13 is not known to the generator$"):
        read_c2j.read(document)
    find(document)["rot13"] = False
    assert read_c2j.read(document) == read_c2j.read(_c2j())


@pytest.mark.parametrize("place", ["endpoint", "error", "key", "value"])
def test_an_unknown_key_deeper_inside_is_refused(place):
    document = _c2j()
    document["shapes"]["Pairs"] = {"type": "map", "key": {"shape": "Name"}, "value": {"shape": "Name"}}
    document["shapes"]["Late"] = {"type": "structure", "members": {}, "exception": True, "error": {}}
    document["operations"]["PutJar"].setdefault("endpoint", {})
    spots = {"endpoint": document["operations"]["PutJar"]["endpoint"], "error": document["shapes"]["Late"]["error"]}
    spots |= {part: document["shapes"]["Pairs"][part] for part in ("key", "value")}
    spots[place]["rot13"] = 1
    with pytest.raises(ModelError, match="the key rot13 is not known"):
        read_c2j.read(document)


@pytest.mark.parametrize("key", sorted(c2j_keys.REFUSED))
@pytest.mark.parametrize("place", _places())
def test_keys_that_can_not_be_honoured_are_refused_with_the_reason(place, key):
    find, named = _places()[place]
    document = _c2j()
    find(document)[key] = {"a": 1}
    with pytest.raises(ModelError, match=f"^{named}the key {key} can't be honoured: "):
        read_c2j.read(document)


@pytest.mark.parametrize("kind", ["list", "map"])
def test_sparse_lists_and_maps_stay_so(kind):
    document = _c2j()
    inner = {"member": {"shape": "Text"}} if kind == "list" else {"key": {"shape": "Text"}, "value": {"shape": "Text"}}
    document["shapes"] |= {"Text": {"type": "string"}, "Held": {"type": kind, "sparse": True, **inner}}
    document["shapes"]["PutJarRequest"]["members"]["Held"] = {
        "shape": "Held",
        "location": "querystring",
        "locationName": "held",
    }
    if kind == "map":
        document["shapes"]["Row"] = {"type": "structure", "members": {"Held": {"shape": "Held"}}}
        document["shapes"]["PutJarRequest"]["members"].pop("Held")
        document["operations"]["Keep"] = {
            "name": "Keep",
            "http": {"method": "POST", "requestUri": "/keep"},
            "input": {"shape": "Row"},
        }
    members = [m for o in read_c2j.read(document).operations for m in o.input.members if m.name == "Held"]
    assert members[0].type == (ir.ListOf if kind == "list" else ir.MapOf)(ir.Scalar(ir.ScalarKind.STRING), sparse=True)


@pytest.mark.parametrize(
    ("key", "value"), [("authtype", "v4-unsigned-body"), ("authtype", "custom"), ("auth", ["aws.auth#sigv4a"])]
)
def test_operations_that_sign_otherwise_are_refused(key, value):
    document = _c2j()
    document["operations"]["PutJar"][key] = value
    text = value if isinstance(value, str) else value[0]
    with pytest.raises(ModelError, match=f"PutJar: .*{text}"):
        read_c2j.read(document)


@pytest.mark.parametrize("value", ["s3v4", "v2"])
def test_other_signatures_of_a_service_are_refused(value):
    document = _c2j()
    document["metadata"]["signatureVersion"] = value
    with pytest.raises(ModelError, match=f"Shop: .*{value}"):
        read_c2j.read(document)


def test_a_service_that_is_signed_by_sigv4a_alone_is_refused():
    document = _c2j()
    document["metadata"]["auth"] = ["aws.auth#sigv4a"]
    with pytest.raises(ModelError, match="aws.auth#sigv4a"):
        read_c2j.read(document)


def test_an_error_that_goes_by_another_name_is_refused():
    document = _c2j()
    document["shapes"]["Late"] = {"type": "structure", "members": {}, "exception": True, "error": {"code": "TooLate"}}
    with pytest.raises(ModelError, match="com.amazonaws.shop#Late: .*TooLate"):
        read_c2j.read(document)


def test_packed_models_are_read_with_what_lies_packed_beside_them(tmp_path, capsys):
    for path in BOTH_WAYS.glob("*-*.json"):
        (tmp_path / f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes()))
    packed = source.read_service(tmp_path / "service-2.json.gz")
    assert packed == source.read_service(BOTH_WAYS / "service-2.json")
    (tmp_path / "service-2.json.gz").write_bytes(b"\x1f\x8b broken")
    assert main(["diff", str(tmp_path / "service-2.json.gz"), str(BOTH_WAYS / "smithy.json")]) == 2
    assert "service-2.json.gz" in capsys.readouterr().err


def test_the_rules_beside_a_model_are_compared(tmp_path):
    (tmp_path / "service-2.json").write_text(json.dumps(_c2j()))
    rules = {"parameters": {"Bucket": {"type": "string"}}, "rules": []}
    (tmp_path / "endpoint-rule-set-1.json").write_text(json.dumps(rules))
    with pytest.raises(ModelError, match="com.amazonaws.shop#Shop: .*endpointRuleSet has the parameter Bucket"):
        source.read_service(tmp_path / "service-2.json")


def test_custom_authorizers_are_refused_where_an_operation_takes_one():
    document = _c2j()
    document["authorizers"] = {"own": {"type": "provided"}}
    assert read_c2j.read(document) == read_c2j.read(_c2j())
    document["operations"]["PutJar"]["authorizer"] = "own"
    with pytest.raises(ModelError, match="PutJar: the key authorizer is not known"):
        read_c2j.read(document)
