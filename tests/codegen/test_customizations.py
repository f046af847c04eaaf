"""Rules of single services that their models don't state."""

from support import member, model, rendered


def _code(sdk_id, **arguments):
    document = model(**arguments, uri="/{accountId}/things")
    document["shapes"]["test.shop#Shop"]["traits"]["aws.api#service"]["sdkId"] = sdk_id
    files = rendered(document)
    return files["src/operations/do_it.cc"]


def _input(**more):
    return {"accountId": member(httpLabel=True, required=True), **more}


def test_api_gateway_is_asked_for_json():
    code = _code("API Gateway", input_=_input())
    assert 'out.headers.emplace_back("Accept", "application/json");' in code
    assert "Accept" not in _code("Shop", input_=_input())


def test_a_member_that_is_bound_to_the_header_comes_first():
    code = _code("API Gateway", input_=_input(accepts=member(httpHeader="accept")))
    assert 'if (!in.accepts) out.headers.emplace_back("Accept", "application/json");' in code


def test_glacier_gets_its_version_and_the_callers_account():
    code = _code("Glacier", input_=_input())
    assert 'out.headers.emplace_back("X-Amz-Glacier-Version", "2026-01-01");' in code
    assert 'in.account_id.value_or(std::string()).empty() ? std::optional<std::string>("-") : in.account_id' in code
    assert "tree_hash" not in code


def test_what_glacier_stores_goes_with_its_tree_hash():
    checksum, body = member(httpHeader="x-amz-sha256-tree-hash"), member("smithy.api#Blob", httpPayload=True)
    code = _code("Glacier", input_=_input(checksum=checksum, body=body))
    assert "internal::add_tree_hash(out);" in code
    assert '#include "outcrop/internal/tree_hash.h"' in code
