"""botocore's format says the same as Smithy's: one model, written both ways, gives one IR."""

import json

import pytest
from support import BOTH_WAYS, load

from codegen import generate, render
from codegen.changes import entries
from codegen.model import read_c2j, source
from codegen.model.errors import ModelError
from codegen.model.source import Source
from codegen.protocol import run as protocol
from codegen.targets import commands, library


def _c2j():
    return load(BOTH_WAYS / "service-2.json")


def test_both_formats_give_the_same_service():
    smithy, c2j = (source.read_service(BOTH_WAYS / name) for name in ("smithy.json", "service-2.json"))
    for part in ("operations", "errors", "structures", "unions", "enums", "int_enums"):
        assert getattr(c2j, part) == getattr(smithy, part)
    assert c2j == smithy


def test_both_formats_give_the_same_files_of_every_target():
    told = []
    for name in ("smithy.json", "service-2.json"):
        context = generate.read_context(Source(BOTH_WAYS / name, None, "shop.json"), [])
        files = {t.__name__: render.render(t.plan(context).files) for t in (library, commands)}
        told.append((files, entries.text(context.module, generate.api_of(context))))
    assert told[0] == told[1]


def test_a_model_without_protocol_tests_has_none_to_run(tmp_path, capsys):
    assert protocol.main(BOTH_WAYS / "service-2.json", tmp_path, None, generate_only=True) == 0
    assert (tmp_path / "CMakeLists.txt").exists() and "failed" not in capsys.readouterr().out


def test_a_service_that_the_model_does_not_have_is_refused():
    with pytest.raises(ModelError, match="com.amazonaws.shop#Other.*com.amazonaws.shop#Shop"):
        source.read_service(BOTH_WAYS / "service-2.json", "com.amazonaws.shop#Other")


def test_files_beside_the_model_are_read_with_it(tmp_path):
    (tmp_path / "service-2.json").write_text(json.dumps(_c2j()))
    service = source.read_service(tmp_path / "service-2.json")
    assert all(o.pagination is None and o.waiters == () for o in service.operations)


@pytest.mark.parametrize("tokens", [{"input_token": ["a", "b"], "output_token": ["a", "b"]}, {"input_token": "a", "output_token": "b || c"}])
def test_tokens_that_no_client_can_follow_give_no_pages(tokens):
    service = read_c2j.read(_c2j(), {"pagination": {"ListJars": tokens}})
    assert all(o.pagination is None for o in service.operations)


def test_waiters_that_look_at_other_statuses_are_left_out():
    acceptor = {"matcher": "status", "expected": 404, "state": "success"}
    waiters = {"waiters": {"Gone": {"operation": "GetJar", "delay": 1, "maxAttempts": 1, "acceptors": [acceptor]}}}
    assert all(o.waiters == () for o in read_c2j.read(_c2j(), {}, waiters).operations)


@pytest.mark.parametrize(
    ("expected", "matcher"), [(True, {"success": False}), (False, {"success": True}), ("Missing", {"errorType": "Missing"})]
)
def test_error_matchers(expected, matcher):
    acceptor = {"matcher": "error", "expected": expected, "state": "success"}
    waiters = {"waiters": {"W": {"operation": "GetJar", "delay": 1, "maxAttempts": 1, "acceptors": [acceptor]}}}
    operation = next(o for o in read_c2j.read(_c2j(), {}, waiters).operations if o.name == "GetJar")
    assert operation.waiters[0].acceptors[0].matcher == matcher


def _waiter_of(acceptor, delay=1):
    acceptor = {"state": "success", **acceptor}
    waiters = {"waiters": {"W": {"operation": "GetJar", "delay": delay, "maxAttempts": 1, "acceptors": [acceptor]}}}
    (waiter,) = (w for o in read_c2j.read(_c2j(), {}, waiters).operations for w in o.waiters)
    return waiter


@pytest.mark.parametrize(("status", "is_success"), [(199, False), (200, True), (299, True), (300, False)])
def test_of_status_matchers_success_is_known(status, is_success):
    acceptors = [{"matcher": "status", "expected": status, "state": "success"}]
    waiters = {"waiters": {"W": {"operation": "GetJar", "delay": 1, "maxAttempts": 1, "acceptors": acceptors}}}
    told = [w.acceptors[0].matcher for o in read_c2j.read(_c2j(), {}, waiters).operations for w in o.waiters]
    assert told == ([{"success": True}] if is_success else [])


@pytest.mark.parametrize(
    ("kind", "expected", "comparator"),
    [("path", True, "booleanEquals"), ("path", "x", "stringEquals"), ("pathAll", "x", "allStringEquals"), ("pathAny", 1, "anyStringEquals")],
)
def test_path_matchers(kind, expected, comparator):
    matcher = _waiter_of({"matcher": kind, "expected": expected, "argument": "Jar.Id"}).acceptors[0].matcher
    assert matcher == {"output": {"path": "Jar.Id", "expected": str(expected).lower(), "comparator": comparator}}


@pytest.mark.parametrize(("delay", "longest"), [(120, 120), (121, 121), (2, 120)])
def test_the_longest_pause_of_a_waiter_is_no_shorter_than_the_first(delay, longest):
    waiter = _waiter_of({"matcher": "error", "expected": "Missing"}, delay)
    assert (waiter.min_delay, waiter.max_delay) == (delay, longest)


@pytest.mark.parametrize(("items", "read"), [("Jars", ("Jars",)), (["Jars"], ("Jars",)), (["Jars", "Lids"], ()), ("a || b", ())])
def test_pages_have_the_items_that_one_path_leads_to(items, read):
    pages = {"input_token": "NextToken", "output_token": "NextToken", "result_key": items, "limit_key": "MaxResults"}
    (operation,) = (o for o in read_c2j.read(_c2j(), {"pagination": {"ListJars": pages}}).operations if o.pagination)
    assert (operation.pagination.items, operation.pagination.page_size) == (read, "MaxResults")


@pytest.mark.parametrize(
    ("metadata", "told"),
    [
        ({"serviceId": "", "serviceAbbreviation": "Old Shop"}, ("Old Shop", "com.amazonaws.oldshop#OldShop")),
        ({"serviceId": "9-&"}, ("9-&", "com.amazonaws.9#9")),
        ({"serviceId": "&"}, ("&", "com.amazonaws.service#Service")),
        ({"serviceId": "Jar"}, ("Jar", "com.amazonaws.jar#JarService")),
    ],
)
def test_a_services_name_is_made_of_its_id(metadata, told):
    document = _c2j()
    document["metadata"] |= metadata
    service = read_c2j.read(document)
    assert (service.sdk_id, service.id) == told


def test_a_service_without_a_name_is_refused():
    document = _c2j()
    del document["metadata"]["serviceId"]
    with pytest.raises(ModelError, match="it has no serviceId"):
        read_c2j.read(document)


@pytest.mark.parametrize("protocols", [["rest-json"], ["json", "rest-json"]])
def test_the_list_of_protocols_comes_before_the_one(protocols):
    document = _c2j()
    document["metadata"] |= {"protocols": protocols, "protocol": "query"}
    assert read_c2j.read(document) == read_c2j.read(_c2j())


def test_what_the_metadata_does_not_say():
    document = _c2j()
    for key in ("signingName", "signatureVersion", "apiVersion", "serviceFullName"):
        del document["metadata"][key]
    service = read_c2j.read(document)
    assert (service.signing_name, service.api_version, service.title, service.bearer_auth) == ("shop", "", "", False)
    document["metadata"]["signatureVersion"] = "bearer"
    assert read_c2j.read(document).bearer_auth


@pytest.mark.parametrize(("authtype", "unsigned"), [("none", True), ("v4", False), ("bearer", False)])
def test_how_an_operation_is_signed(authtype, unsigned):
    document = _c2j()
    document["operations"]["PutJar"]["authtype"] = authtype
    (put,) = (o for o in read_c2j.read(document).operations if o.name == "PutJar")
    assert put.unsigned == unsigned


def test_a_place_that_is_not_known_is_refused():
    with pytest.raises(ModelError, match="Place: its location 'moon' is not known"):
        _with_report({"shape": "In"}, In={"type": "structure", "members": {"Place": {"shape": "String", "location": "moon"}}})


def test_a_shape_that_is_not_there_is_refused():
    with pytest.raises(ModelError, match="refers to the shape Gone"):
        _with_report({"shape": "In"}, In={"type": "structure", "members": {"Place": {"shape": "Gone"}}})


def test_other_protocols_are_refused_by_name():
    document = _c2j()
    document["metadata"]["protocol"] = "query"
    with pytest.raises(ModelError, match="Shop.*query"):
        read_c2j.read(document)


def test_unknown_kinds_are_refused_by_name():
    document = _c2j()
    document["shapes"]["Names"] = {"type": "tuple"}
    with pytest.raises(ModelError, match="com.amazonaws.shop#Names.*tuple"):
        read_c2j.read(document)


def test_an_operation_may_have_the_name_of_a_shape():
    document = _c2j()
    document["operations"]["Jar"] = {"name": "Jar", "http": {"method": "GET", "requestUri": "/"}}
    service = read_c2j.read(document)
    assert "Jar" in [o.name for o in service.operations]


def test_errors_are_told_by_their_use_where_the_shape_does_not_say_so():
    document = _c2j()
    document["shapes"]["Busy"] = {"type": "structure", "members": {}}
    service = read_c2j.read(document)
    busy = service.errors["com.amazonaws.shop#Busy"]
    assert (busy.fault, busy.http_status) == ("client", 400)


def test_a_streaming_member_streams_where_its_shape_does_not():
    document = _c2j()
    del document["shapes"]["Content"]["streaming"], document["shapes"]["Content"]["requiresLength"]
    document["shapes"]["PutJarRequest"]["members"]["Content"].update(streaming=True, requiresLength=True)
    plain = _c2j()
    assert read_c2j.read(document).operations == read_c2j.read(plain).operations


def _with_report(input_, **shapes):
    document = _c2j()
    document["shapes"] |= shapes
    document["operations"]["Report"] = {
        "name": "Report",
        "http": {"method": "POST", "requestUri": "/reports/{Jar}"},
        "input": input_,
    }
    return next(o for o in read_c2j.read(document).operations if o.name == "Report")


def test_a_shape_says_where_its_members_travel_unless_they_do():
    shapes = {
        "Tag": {"type": "string", "location": "header"},
        "Label": {"type": "string", "location": "uri", "locationName": "Jar"},
        "ReportRequest": {
            "type": "structure",
            "required": ["Name"],
            "members": {
                "Name": {"shape": "Label"},
                "Plain": {"shape": "Tag"},
                "Named": {"shape": "Tag", "locationName": "x-tag"},
                "Asked": {"shape": "Tag", "location": "querystring", "locationName": "tag"},
            },
        },
    }
    members = _with_report({"shape": "ReportRequest"}, **shapes).input.members
    assert [(m.binding.value, m.wire_name) for m in members] == [
        ("label", "Name"),
        ("header", "Plain"),
        ("header", "x-tag"),
        ("query", "tag"),
    ]


def test_an_operation_names_the_payload_of_its_input():
    shapes = {
        "Bytes": {"type": "blob"},
        "ReportRequest": {
            "type": "structure",
            "required": ["Jar"],
            "members": {"Jar": {"shape": "Bytes2", "location": "uri"}, "Body": {"shape": "Bytes"}},
        },
        "Bytes2": {"type": "string"},
    }
    members = _with_report({"shape": "ReportRequest", "payload": "Body"}, **shapes).input.members
    assert [m.binding.value for m in members] == ["label", "payload"]


def test_a_smithy_model_may_have_members_of_the_names_that_tell_the_other_format():
    words = {"metadata": {}, "operations": {}, "shapes": {}}
    assert read_c2j.is_c2j(words) and not read_c2j.is_c2j({"smithy": "2.0", **words})
    assert not read_c2j.is_c2j({"shapes": {}})


def test_a_label_goes_by_its_members_name_where_it_has_no_other():
    document = _c2j()
    document["operations"]["Get"] = {"name": "Get", "http": {"method": "GET", "requestUri": "/jars/{Id}"}, "input": {"shape": "In"}}
    document["shapes"]["In"] = {"type": "structure", "required": ["Id"], "members": {"Id": {"shape": "Text", "location": "uri"}}}
    document["shapes"]["Text"] = {"type": "string"}
    (operation,) = (o for o in read_c2j.read(document).operations if o.name == "Get")
    assert [s.label for s in operation.path if s.label] == ["Id"]


@pytest.mark.parametrize("side", ["input", "output"])
def test_an_unknown_key_beside_a_shape_of_an_operation_is_refused(side):
    document = _c2j()
    document["shapes"]["Empty"] = {"type": "structure", "members": {}}
    http = {"method": "POST", "requestUri": "/get"}
    document["operations"]["Get"] = {"name": "Get", "http": http, side: {"shape": "Empty", "rot13": True}}
    with pytest.raises(ModelError, match="Get: the key rot13"):
        read_c2j.read(document)


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        ({}, "client"),
        ({"fault": True}, "server"),
        ({"error": {"httpStatusCode": 500}}, "server"),
        ({"error": {"httpStatusCode": 499}}, "client"),
        ({"error": {"httpStatusCode": 500, "senderFault": True}}, "client"),
    ],
)
def test_whose_fault_an_error_is(told, fault):
    document = _c2j()
    document["shapes"]["Late"] = {"type": "structure", "members": {}, "exception": True, **told}
    document["operations"]["PutJar"].setdefault("errors", []).append({"shape": "Late"})
    (late,) = (e for i, e in read_c2j.read(document).errors.items() if i.endswith("#Late"))
    assert late.fault == fault
