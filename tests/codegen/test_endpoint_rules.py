"""A rule set is taken where it gives the hosts that the runtime makes, and refused where it gives any other."""

import copy
import json
import re

import pytest
from support import MODELS, ROOT, context_of, ident, load, model

from codegen.model import endpoint_rules
from codegen.model.errors import ModelError

TRAIT = "smithy.rules#endpointRuleSet"


def _rules():
    """Those of Bedrock, as of most services; for the prefix shop."""
    shapes = load(MODELS / "bedrock.json")["shapes"].values()
    text = json.dumps(next(s["traits"][TRAIT] for s in shapes if s["type"] == "service"))
    return json.loads(text.replace("//bedrock", "//shop"))


def _read(rules, **more):
    return context_of(model(service={TRAIT: rules, "aws.api#service": {"sdkId": "Shop", "endpointPrefix": "shop"}, **more}))


def _refusal(rules):
    with pytest.raises(ModelError) as refused:
        _read(rules)
    assert str(refused.value).startswith(f"{ident('Shop')}: its trait {TRAIT} ")
    return refused.value.problem


def _endpoints(node):
    """Every endpoint of the rules."""
    if isinstance(node, dict):
        if "url" in node:
            yield node
        for inner in node.values():
            yield from _endpoints(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _endpoints(inner)


def _changed(old, new):
    return json.loads(json.dumps(_rules()).replace(old, new))


def test_the_usual_form_is_taken():
    assert _read(_rules()).service.endpoint_prefix == "shop"


@pytest.mark.parametrize("number", range(1, 5))
def test_one_other_host_is_enough(number):
    rules = _rules()
    endpoints = [e for e in _endpoints(rules) if isinstance(e["url"], str)]
    assert len(endpoints) == 4
    endpoints[number - 1]["url"] = endpoints[number - 1]["url"].replace("//shop", "//store")
    assert "gives https://store" in _refusal(rules) and "and the runtime https://shop" in _refusal(rules)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("#dnsSuffix", "#dualStackDnsSuffix", "api.aws for Region us-east-1"),
        (".{Region}.", ".us-east-1.", "for Region us-west-2"),
        ('"isSet"', '"isUnset"', "the function isUnset"),
        ('"ref": "Region"', '"ref": "Reg"', "gives an error for Region us-east-1"),
        ("PartitionResult#dnsSuffix", "PartitionResult#implicitGlobalRegion", "the attribute implicitGlobalRegion"),
        ('[{"ref": "UseDualStack"}, true]', '[{"ref": "UseDualStack"}, false]', "gives https://shop.us-east-1.api.aws for Region us-east-1,"),
    ],
)
def test_what_differs_or_is_not_known_is_named(old, new, told):
    assert told in _refusal(_changed(old, new))


@pytest.mark.parametrize("region", ["us-gov-east-1", "eu-west-9", "aws-cn-global"])
def test_a_host_of_its_own_for_one_region_is_noticed(region):
    rules = _rules()
    alone = {
        "type": "endpoint",
        "conditions": [{"fn": "stringEquals", "argv": [{"ref": "Region"}, region]}],
        "endpoint": {"url": "https://shop.example.com"},
    }
    with_region = next(r for r in rules["rules"] if r["conditions"][0]["argv"] == [{"ref": "Region"}])
    with_region["rules"].insert(0, alone)
    assert f"gives https://shop.example.com for Region {region}" in _refusal(rules)


@pytest.mark.parametrize("partition", endpoint_rules.PARTITIONS)
def test_a_host_of_its_own_for_one_partition_is_noticed(partition):
    rules = _rules()
    alone = {
        "type": "endpoint",
        "conditions": [
            {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "P"},
            {"fn": "stringEquals", "argv": [{"fn": "getAttr", "argv": [{"ref": "P"}, "name"]}, partition]},
        ],
        "endpoint": {"url": "https://shop.{Region}.example.com"},
    }
    with_region = next(r for r in rules["rules"] if r["conditions"][0]["argv"] == [{"ref": "Region"}])
    with_region["rules"].insert(0, alone)
    region = re.search(r"for Region ([\w-]+),", _refusal(rules))[1]
    assert re.fullmatch(endpoint_rules.PARTITIONS[partition][0], region)


def test_parameters_of_its_own_are_refused():
    rules = _rules()
    rules["parameters"]["AccountId"] = {"type": "string"}
    assert "has the parameter AccountId" in _refusal(rules)


def test_a_configured_endpoint_that_is_not_kept_is_refused():
    rules = _rules()
    next(e for e in _endpoints(rules) if e["url"] == {"ref": "Endpoint"})["url"] = "{Endpoint}/v2"
    assert "gives https://example.com/v2 for Endpoint https://example.com" in _refusal(rules)


def test_where_the_runtime_has_an_error_no_host_is_wrong():
    """A rule set may allow dual-stack beside a configured endpoint."""
    rules = _rules()
    rules["rules"][0]["rules"] = [r for r in rules["rules"][0]["rules"] if "Dualstack" not in r.get("error", "")]
    assert rules != _rules()
    _read(rules)


def _older(function="parseURL"):
    """As botocore had them in 2023: all rules need a region, and a configured endpoint is looked at."""
    rules = _rules()
    configured, with_region = rules["rules"][:2]
    configured["conditions"].append({"fn": function, "argv": [{"ref": "Endpoint"}], "assign": "url"})
    with_region["rules"][0]["rules"].insert(0, configured)
    return {**rules, "rules": [{**with_region["rules"][0], "rules": with_region["rules"][0]["rules"]}]}


def test_an_error_without_a_region_is_taken_beside_a_configured_endpoint():
    """A signature needs a region in any case."""
    assert _read(_older()).service.endpoint_prefix == "shop"
    assert "the function parseURI" in _refusal(_older("parseURI"))


@pytest.mark.parametrize("inner", ["rules", "endpoint"])
def test_another_host_than_the_configured_one_is_refused_without_a_region_too(inner):
    rules = _rules()
    alone = {"conditions": [], "endpoint": {"url": "https://shop.example.org"}, "type": "endpoint"}
    without = {"conditions": [{"fn": "not", "argv": [{"fn": "isSet", "argv": [{"ref": "Region"}]}]}]}
    without |= {"type": "tree", "rules": [alone]} if inner == "rules" else {**alone, "conditions": without["conditions"]}
    rules["rules"].insert(0, without)
    assert "gives https://shop.example.org for Endpoint https://example.com" in _refusal(rules)


@pytest.mark.parametrize("url", ["", "example.com", "ftp://example.com", "https://example.com?a=b"])
def test_what_is_no_endpoint_is_no_url(url):
    rules = _older()
    found = json.loads(json.dumps(rules).replace('"fn": "parseURL", "argv": [{"ref": "Endpoint"}]', f'"fn": "parseURL", "argv": ["{url}"]'))
    assert "for Region us-east-1, Endpoint https://example.com" in _refusal(found)


def test_other_properties_of_an_endpoint_are_refused():
    rules = _rules()
    next(_endpoints(rules))["properties"] = {"schemes": [{"name": "sigv4", "signingName": "shop"}]}
    assert "an endpoint with schemes" in _refusal(rules)


@pytest.mark.parametrize(("with_dots", "taken"), [(False, True), (True, False)])
def test_a_region_that_is_one_label_is_checked_as_such(with_dots, taken):
    rules = _rules()
    with_region = next(r for r in rules["rules"] if r["conditions"][0]["argv"] == [{"ref": "Region"}])
    with_region["conditions"].append({"fn": "isValidHostLabel", "argv": [{"ref": "Region"}, with_dots]})
    if taken:
        _read(rules)
    else:
        assert "the function isValidHostLabel" in _refusal(rules)


def test_headers_of_an_endpoint_are_refused():
    rules = _rules()
    next(_endpoints(rules))["headers"] = {"x": ["y"]}
    assert "an endpoint with headers" in _refusal(rules)


@pytest.mark.parametrize(
    ("schemes", "taken"),
    [
        ([{"name": "sigv4", "signingName": "shop"}], True),
        ([{"name": "sigv4", "signingName": "shop", "signingRegion": "{Region}"}], True),
        ([{"name": "sigv4a", "signingName": "shop"}, {"name": "sigv4", "signingName": "shop"}], True),
        ([{"name": "sigv4", "signingName": "store"}], False),
        ([{"name": "sigv4", "signingName": "shop", "signingRegion": "us-west-1"}], False),
        ([{"name": "sigv4a", "signingName": "shop"}], False),
        ([{"name": "sigv4", "signingName": "shop", "disableDoubleEncoding": True}], False),
    ],
)
def test_endpoints_that_sign_as_the_service_does_are_taken(schemes, taken):
    rules = _rules()
    for endpoint in _endpoints(rules):
        if isinstance(endpoint["url"], str):
            endpoint["properties"] = {"authSchemes": copy.deepcopy(schemes)}
    if taken:
        _read(rules)
    else:
        assert "authSchemes" in _refusal(rules)


def test_a_decision_diagram_alone_is_refused():
    document = model(service={"smithy.rules#endpointBdd": {}})
    with pytest.raises(ModelError, match="Shop: .*endpointBdd without smithy.rules#endpointRuleSet"):
        context_of(document)
    _read(_rules(), **{"smithy.rules#endpointBdd": {}})


def test_partitions_are_those_of_the_runtime():
    text = (ROOT / "runtime/src/endpoint/partition.cc").read_text()
    entries = re.findall(r'\{\{"([\w-]+)", "([\w.-]+)", "([\w.-]+)", true, true\}, (\w+), "([\w-]*)"\}', text)
    assert [e[0] for e in entries] == list(endpoint_rules.PARTITIONS)
    for name, suffix, dual_stack_suffix, prefixes, global_region in entries:
        pattern, *suffixes = endpoint_rules.PARTITIONS[name]
        assert suffixes == [suffix, dual_stack_suffix]
        listed = re.search(rf"{prefixes}\{{([^}}]+)\}}", text)[1].replace('"', "").split(", ")
        regions = [*(f"{prefix}-word-1" for prefix in listed), *([global_region] if global_region else [])]
        assert all(re.fullmatch(pattern, region) for region in regions)
        others = [p for n, (p, *_) in endpoint_rules.PARTITIONS.items() if n != name]
        assert not any(re.fullmatch(p, region) for p in others for region in regions)
