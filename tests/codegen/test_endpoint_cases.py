"""The endpoint tests that a model carries become cases of `./dev protocol`: configured so, a client sends there."""

import json

import pytest
from support import BOTH_WAYS, ident, load, member, model

from codegen.model import read_smithy, source
from codegen.model.errors import ModelError
from codegen.protocol import services
from codegen.targets.protocol_tests import cases

TRAIT = "smithy.rules#endpointTests"


def _suite(tmp_path, *tests, **more):
    document = model(service={TRAIT: {"version": "1.0", "testCases": list(tests)}}, **more)
    (tmp_path / "model.json").write_text(json.dumps(document))
    (found,) = services.testable(tmp_path / "model.json", None)
    return cases.suite(found.context)


def _case(tmp_path, test, **more):
    """The one case that is made of the test."""
    suite = _suite(tmp_path, test, **more)
    assert suite.unstated == () and suite.cases == 1
    return suite.files[0].params["cases"][0]


def _test(url="https://shop.us-east-1.amazonaws.com", params={"Region": "us-east-1"}, **more):
    return {"documentation": "For a region", "params": params, "expect": {"endpoint": {"url": url, **more}}}


def test_parameters_configure_the_client(tmp_path):
    params = {"Region": "us-gov-west-1", "UseFIPS": True, "UseDualStack": False}
    case = _case(tmp_path, _test("https://shop-fips.us-gov-west-1.amazonaws.com", params))
    assert (case.suite, case.name) == ("Endpoints", "For_a_region")
    assert case.endpoint.config == (
        "config.endpoint_url.reset();",
        'config.region = "us-gov-west-1";',
        "config.use_fips_endpoint = true;",
        "config.use_dualstack_endpoint = false;",
    )
    assert case.endpoint.url == '"https://shop-fips.us-gov-west-1.amazonaws.com"sv'
    assert case.endpoint.scope == '""sv'


def test_a_configured_endpoint_keeps_a_region_to_sign_for(tmp_path):
    case = _case(tmp_path, _test("https://example.com", {"Endpoint": "https://example.com", "UseFIPS": False}))
    assert case.endpoint.config == (
        'config.endpoint_url = "https://example.com";',
        "config.use_fips_endpoint = false;",
    )


def test_an_error_is_expected_where_the_test_has_one(tmp_path):
    case = _case(tmp_path, {"params": {}, "expect": {"error": "Invalid Configuration: Missing Region"}})
    assert case.endpoint.config == ("config.endpoint_url.reset();", "config.region.reset();")
    assert case.endpoint.url == '""sv' and case.name == "Case"


@pytest.mark.parametrize(
    ("scheme", "scope"),
    [
        ({"name": "sigv4", "signingName": "store"}, "/us-east-1/store/aws4_request"),
        ({"name": "sigv4", "signingRegion": "eu-west-1"}, "/eu-west-1/shop/aws4_request"),
        ({"name": "sigv4"}, "/us-east-1/shop/aws4_request"),
    ],
)
def test_what_the_endpoint_is_signed_for_is_expected(tmp_path, scheme, scope):
    schemes = [{"name": "sigv4a", "signingRegionSet": ["*"]}, scheme]
    case = _case(tmp_path, _test(properties={"authSchemes": schemes}))
    assert case.endpoint.scope == f'"{scope}"sv'


def test_the_operations_that_a_test_names_are_called(tmp_path):
    inputs = [
        {"operationName": "DoIt", "operationParams": {"name": "a"}, "builtInParams": {"AWS::Region": "us-west-2"}},
        {"operationName": "DoIt", "builtInParams": {"SDK::Endpoint": "https://example.com"}},
    ]
    suite = _suite(tmp_path, {**_test(), "operationInputs": inputs}, input_={"name": member()})
    first, second = suite.files[0].params["cases"]
    assert (first.name, second.name) == ("For_a_region", "For_a_region_2")
    assert first.fill == ('request.name = std::string("a");',) and second.fill == ()
    assert 'config.region = "us-west-2";' in first.endpoint.config
    assert 'config.endpoint_url = "https://example.com";' in second.endpoint.config


def test_the_operation_that_needs_least_is_called_where_a_test_names_none(tmp_path):
    document = model(
        {"Least": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/least"}}}},
        input_={"name": member(required=True)},
        service={TRAIT: {"testCases": [_test()]}},
    )
    document["shapes"][ident("Shop")]["operations"].append({"target": ident("Least")})
    (tmp_path / "model.json").write_text(json.dumps(document))
    (found,) = services.testable(tmp_path / "model.json", None)
    (case,) = cases.suite(found.context).files[0].params["cases"]
    assert case.operation.method == "least" and case.fill == ()


def test_a_host_prefix_is_left_out(tmp_path):
    case = _case(tmp_path, _test(), operation={"smithy.api#endpoint": {"hostPrefix": "data."}})
    assert "config.disable_host_prefix_injection = true;" in case.endpoint.config


@pytest.mark.parametrize(
    ("test", "problem"),
    [
        (_test(params={"Region": "us-east-1", "Bucket": "b"}), "'Bucket'"),
        (_test(headers={"x-a": ["b"]}), "headers"),
        (_test(properties={"authSchemes": [{"name": "sigv4a"}]}), "sigv4a"),
        (_test(properties={"backend": "S3Express"}), "'backend'"),
        ({**_test(), "operationInputs": [{"operationName": "Other"}]}, "'Other'"),
        ({**_test(), "operationInputs": [{"operationName": "DoIt", "builtInParams": {"AWS::Odd": 1}}]}, "'AWS::Odd'"),
        ({**_test(), "operationInputs": [{"operationName": "DoIt", "clientParams": {"bar": 1}}]}, "'clientParams'"),
        ({"documentation": "For a region", "params": {}, "expect": {}}, "neither endpoint nor error"),
        ({"documentation": "For a region", "params": {}}, "expect"),
    ],
)
def test_a_test_that_can_not_be_stated_fails_alone_and_by_name(tmp_path, test, problem):
    suite = _suite(tmp_path, _test(), test)
    assert suite.cases == 1
    (said,) = suite.unstated
    assert said.startswith("For a region: ") and problem in said


def test_a_service_that_is_refused_counts_its_endpoint_tests(tmp_path):
    document = model(service={TRAIT: {"testCases": [_test(), _test()]}, "acme#secretSauce": {}})
    (tmp_path / "model.json").write_text(json.dumps(document))
    (found,) = services.testable(tmp_path / "model.json", None)
    assert found.context is None and found.refused_cases == 2


def test_the_tests_beside_a_model_of_botocore_are_its_own(tmp_path):
    (tmp_path / "service-2.json").write_text(json.dumps(load(BOTH_WAYS / "service-2.json")))
    tests = {"version": "1.0", "testCases": [_test()]}
    (tmp_path / "endpoint-tests-1.json").write_text(json.dumps(tests))
    assert source.read_service(tmp_path / "service-2.json").endpoint_tests == (_test(),)


@pytest.mark.parametrize("tests", [[], {"testCases": {}}, {"testCases": [1]}])
def test_what_is_no_list_of_tests_is_refused(tests):
    with pytest.raises(ModelError, match=f"Shop: .*{TRAIT}"):
        read_smithy.read(model(service={TRAIT: tests}))
