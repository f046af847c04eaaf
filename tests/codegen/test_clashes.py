"""Names and defaults that real models have, and that once gave code that did not compile."""

import pytest
from support import member, model, planned, rendered, structure


def test_an_operation_named_like_the_constant_of_another_does_not_hide_it():
    document = model(output={"a": member()})
    other = {**document["shapes"]["test.shop#DoIt"], "traits": {"smithy.api#http": {"method": "GET", "uri": "/other"}}}
    document["shapes"]["test.shop#DoItOperation"] = other
    document["shapes"]["test.shop#Shop"]["operations"].append({"target": "test.shop#DoItOperation"})
    code = rendered(document)["src/operations/do_it.cc"]
    assert "*connection_, do_it_call_operation, encode(request)" in code


def test_no_method_hides_the_functions_that_methods_call():
    document = model(name="Encode")
    assert " encode_2(" in rendered(document)["include/outcrop/shop/client.h"]


def test_blob_defaults_are_base64_or_text():
    shapes = {"D": structure(a=member("smithy.api#Blob", default="YWJj"), b=member("smithy.api#Blob", default="abc"))}
    code = rendered(model(shapes=shapes, input_={"d": member("D")}))["include/outcrop/shop/types/d.h"]
    assert code.count("\\141\\142\\143") == 2


def test_an_enumerator_named_service_hides_nothing():
    """Unity builds put a header of enums behind one that names what the service's operations have in common."""
    code = rendered(model(input_={"a": member()}))
    assert "namespace outcrop::shop::common {" in code["src/service.h"]
    assert ".service = &common::service" in code["src/operations/do_it.cc"]


@pytest.mark.parametrize(
    ("sdk_id", "module"),
    [("Int", "service_int"), ("Signal", "signal"), ("Export", "service_export"), ("SigV4", "service_sigv4")],
)
def test_services_named_like_keywords_and_namespaces_get_longer_names(sdk_id, module):
    document = model(input_={"a": member()})
    document["shapes"]["test.shop#Shop"]["traits"]["aws.api#service"]["sdkId"] = sdk_id
    assert planned(document).module == module
