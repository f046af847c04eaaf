"""What `./dev protocol` makes of a model: which services and cases run, and what becomes of those that can't."""

import base64
import json
import select

import pytest
from support import member, model, structure

from codegen.model import read_smithy
from codegen.model.errors import ModelError
from codegen.protocol import run, services
from codegen.targets.protocol_tests import cases

RESTJSON = "aws.protocols#restJson1"
BOX = {
    "smithy.test#httpRequestTests": [
        {"id": "Fits", "protocol": RESTJSON, "method": "POST", "uri": "/op", "params": {"name": "a"}},
    ]
}


def _testable(tmp_path, document):
    path = tmp_path / "model.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return services.testable(path, None)


def _with_case(**case):
    rank = {"type": "intEnum", "members": {"ONE": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}}}}
    document = model(shapes={"Rank": rank}, input_={"name": member(), "rank": member("Rank")}, operation=BOX)
    tests = document["shapes"]["test.shop#DoIt"]["traits"]["smithy.test#httpRequestTests"]
    document["shapes"]["test.shop#DoIt"]["traits"]["smithy.test#httpRequestTests"] = tests + [{**tests[0], **case}]
    return document


def test_services_with_one_name_get_folders_of_their_own(tmp_path):
    document = model(input_={"name": member()}, operation=BOX)
    document["shapes"]["test.shop#ShopExtras"] = document["shapes"]["test.shop#Shop"]
    found = _testable(tmp_path, document)
    assert [t.context.module for t in found] == ["shop", "shop_extras"]


def test_a_refused_operation_leaves_the_others_and_its_cases_count(tmp_path):
    document = model(input_={"name": member()}, operation=BOX)
    other = json.loads(json.dumps(document["shapes"]["test.shop#DoIt"]))
    other["traits"]["acme#secretSauce"] = {}
    document["shapes"]["test.shop#Odd"] = other
    document["shapes"]["test.shop#Shop"]["operations"].append({"target": "test.shop#Odd"})
    (found,) = _testable(tmp_path, document)
    assert [o.name for o in found.context.operations] == ["DoIt"]
    assert found.refused_cases == 1
    assert "acme#secretSauce" in found.refused[0]


def test_a_service_that_is_refused_as_a_whole_counts_all_its_cases(tmp_path):
    document = model(input_={"name": member()}, operation=BOX)
    document["shapes"]["test.shop#Shop"]["traits"]["acme#secretSauce"] = {}
    (found,) = _testable(tmp_path, document)
    assert found.context is None and found.refused_cases == 1
    with pytest.raises(ModelError, match="secretSauce"):
        run.generate_suite(tmp_path / "model.json", tmp_path / "scratch")


@pytest.mark.parametrize("params", [{"colour": "red"}, {"name": ["a"]}, {"name": 3}, {"rank": "ONE"}])
def test_a_case_that_does_not_fit_its_shapes_fails_alone(tmp_path, params):
    (found,) = _testable(tmp_path, _with_case(id="Odd", params=params))
    suite = cases.suite(found.context)
    assert suite.cases == 1
    assert len(suite.unstated) == 1 and suite.unstated[0].startswith("Odd:")


def test_other_protocols_and_servers_cases_are_no_business_of_ours(tmp_path):
    (found,) = _testable(tmp_path, _with_case(id="Theirs", params={"colour": "red"}, appliesTo="server"))
    assert cases.suite(found.context).unstated == ()
    (found,) = _testable(tmp_path, _with_case(id="Theirs", params={"colour": "red"}, protocol="aws.protocols#restXml"))
    assert cases.suite(found.context).unstated == ()


@pytest.mark.parametrize(
    ("operation", "result"), [({}, (0, "0 passed, 0 failed")), ({"acme#sauce": {}, **BOX}, (1, "0 passed, 1 failed"))]
)
def test_a_model_none_of_whose_cases_can_run_is_not_built(tmp_path, capsys, operation, result):
    document = model(input_={"name": member()}, operation=operation)
    (tmp_path / "model.json").write_text(json.dumps(document), encoding="utf-8")
    status = run.main(tmp_path / "model.json", tmp_path / "scratch", None, generate_only=False)
    assert (status, capsys.readouterr().out.splitlines()[-1]) == result


def test_cases_behind_one_that_ends_the_program_still_run(tmp_path, capsys):
    program = tmp_path / "cases"
    program.write_text(
        "#!/bin/sh\n"
        'case "$*" in\n'
        "*-A.First:A.Crash*) echo '[ RUN      ] A.Last'; echo '[       OK ] A.Last (0 ms)' ;;\n"
        "*) echo '[ RUN      ] A.First'; echo '[       OK ] A.First (0 ms)'\n"
        "   echo '[ RUN      ] A.Crash'; echo 'pure virtual'; kill -ABRT $$ ;;\n"
        "esac\n"
    )
    program.chmod(0o755)
    assert run.run([program]) == 2
    said = capsys.readouterr().out
    assert "A.Crash" in said and "pure virtual" in said


def test_a_case_that_does_not_end_is_named_and_those_behind_it_still_run(tmp_path, capsys, monkeypatch):
    program = tmp_path / "cases"
    program.write_text(
        "#!/bin/sh\n"
        'case "$*" in\n'
        "*-A.Hang*) echo '[ RUN      ] A.Last'; echo '[       OK ] A.Last (0 ms)' ;;\n"
        "*) echo '[ RUN      ] A.Hang'; exec sleep 600 ;;\n"
        "esac\n"
    )
    program.chmod(0o755)
    # The first output is waited for, and then the limit has passed; the second process is waited for to its end.
    limits = iter([None, 0])
    monkeypatch.setattr(run, "_has_more", lambda pipe, _: bool(select.select([pipe], [], [], next(limits, None))[0]))
    assert run.run([program]) == 1
    assert "cases was ended after 30 s in A.Hang" in capsys.readouterr().out


def _streaming(*tests, input_=None, operation=None):
    """A model whose operation answers with events, and these eventStreamTests of it."""
    shapes = {
        "Events": {
            "type": "union",
            "members": {"tick": member("Tick"), "broken": member("Broken")},
            "traits": {"smithy.api#streaming": {}},
        },
        "Tick": structure(mark=member("smithy.api#Blob", eventHeader=True), at=member("smithy.api#Integer")),
        "Broken": {**structure(message=member()), "traits": {"smithy.api#error": "server"}},
    }
    traits = {"smithy.test#eventStreamTests": [{"id": "Case", "protocol": RESTJSON, **t} for t in tests]}
    output = {"name": member(httpHeader="X-Name"), "events": member("Events", httpPayload=True)}
    return model(shapes, input_, output, operation={**traits, **(operation or {})})


def _event(type_="tick", params=None, **more):
    headers = {":message-type": {"string": "event"}, ":event-type": {"string": type_}}
    return {"type": "response", "params": {type_: params or {}}, "headers": headers, **more}


def _suite(tmp_path, document):
    (found,) = _testable(tmp_path, document)
    return cases.suite(found.context)


def _stated(tmp_path, **test):
    """The one case that is made of the test."""
    suite = _suite(tmp_path, _streaming(test))
    assert suite.unstated == ()
    return suite.files[0].params["cases"][0]


def test_frames_are_made_of_typed_headers_and_the_body(tmp_path):
    typed = {"a": {"short": -2}, "b": {"boolean": False}, "c": {"timestamp": "1970-01-01T00:00:01.5Z"}, "d": {"blob": "gA=="}}
    case = _stated(tmp_path, events=[{"type": "response", "headers": typed, "body": "text"}])
    (frame,) = case.streamed.frames
    assert frame == (
        'frame(frame_header("a"sv, 3, big_endian(65534u, 2)) + frame_header("b"sv, 1)'
        ' + frame_header("c"sv, 8, big_endian(1500u, 8))'
        ' + frame_header("d"sv, 6, big_endian(1u, 2) + std::string("\\200"sv)), "text"sv)'
    )


def test_bytes_go_before_headers_and_body(tmp_path):
    case = _stated(tmp_path, events=[_event(bytes=base64.b64encode(b"\0A?\xff").decode(), body="ignored")])
    assert case.streamed.frames == ('std::string("\\000A\\077\\377"sv)',)


@pytest.mark.parametrize(("text", "expected"), [("gAE=", '"\\200\\001"sv'), ("plain", '"plain"sv')])
def test_params_write_a_header_blob_as_it_is_or_as_the_header_does(tmp_path, text, expected):
    event = _event(params={"mark": text})
    event["headers"]["mark"] = {"blob": "gAE="}
    case = _stated(tmp_path, events=[event])
    assert f"EXPECT_EQ((*part_1.mark).text(), {expected});" in case.streamed.expected[0].checks


def test_an_event_without_params_is_one_that_the_model_does_not_have(tmp_path):
    event = _event("later", body="{}")
    del event["params"]
    (expected,) = _stated(tmp_path, events=[event]).streamed.expected
    assert "ASSERT_EQ(event.member, EventsView::Member::unknown);" in expected.checks
    assert 'EXPECT_EQ(event.unknown->name, "later"sv);' in expected.checks


def test_the_stream_ends_at_its_exception_or_else_at_its_last_event(tmp_path):
    failure = {"failure": {"errorId": "test.shop#Broken"}}
    exception = {**_event("broken", {"message": "no"}), "headers": {":message-type": {"string": "exception"}}}
    streamed = _stated(tmp_path, events=[_event(), exception, _event()], expectation=failure).streamed
    assert (len(streamed.frames), len(streamed.expected), streamed.fails, streamed.error) == (3, 1, True, "Broken")
    assert any('"no"sv' in check for check in streamed.error_checks)
    streamed = _stated(tmp_path, events=[_event(), _event()], expectation={"failure": {}}).streamed
    assert (len(streamed.expected), streamed.fails, streamed.error) == (1, True, "")
    assert not _stated(tmp_path, events=[_event()], expectation={"success": {}}).streamed.fails


def test_events_of_either_type_are_the_answers_where_the_operation_is_given_none(tmp_path):
    assert len(_stated(tmp_path, events=[{**_event(), "type": "request"}]).streamed.frames) == 1


def test_heads_are_compared_where_the_case_states_them(tmp_path):
    request = {"method": "POST", "uri": "/op", "forbidHeaders": ["X-Name"]}
    case = _stated(tmp_path, initialRequest=request, initialResponse={"code": 202}, initialResponseParams={"name": "a"})
    assert ("uri", '"/op"sv') in case.expected
    assert ("status", "202") in case.answer
    assert any('"a"sv' in check for check in case.checks)
    case = _stated(tmp_path, events=[])
    assert (case.expected, case.checks) == ((), ())
    assert ("headers", '{{"Content-Type"sv, "application/vnd.amazon.eventstream"sv}}') in case.answer


@pytest.mark.parametrize(
    ("test", "problem"),
    [
        ({"evnets": []}, "'evnets'"),
        ({"initialRequest": {"verb": "POST"}}, "'verb'"),
        ({"initialResponse": {"status": 200}}, "'status'"),
        ({"expectation": {"maybe": {}}}, "'maybe'"),
        ({"expectation": {}}, "one of success and failure"),
        ({"expectation": {"failure": {"shape": "a"}}}, "'shape'"),
        ({"expectation": {"failure": {"errorId": "test.shop#Tick"}}}, "test.shop#Tick"),
        ({"events": [_event(payload="a")]}, "'payload'"),
        ({"events": [{**_event(), "type": "answer"}]}, "'answer'"),
        ({"events": [{"type": "response", "params": {"tick": {}}}]}, "neither bytes nor headers"),
        ({"events": [{"type": "response", "headers": {"a": {"uuid": "b"}}}]}, "'uuid'"),
        ({"events": [{"type": "response", "headers": {"a": {"byte": 128}}}]}, "128"),
        ({"events": [{"type": "response", "headers": {"a": {}}}]}, "one type"),
        ({"events": [{"type": "response", "bytes": "AAA"}]}, "Case: "),
        ({"events": [_event("tock")]}, "'tock'"),
        ({"events": [_event(params={"colour": "red"})]}, "'colour'"),
        ({"events": [_event("broken")]}, "'broken'"),
        ({"initialRequestParams": {"colour": "red"}}, "'colour'"),
        ({"initialResponseParams": {"colour": "red"}}, "'colour'"),
    ],
)
def test_an_event_case_that_can_not_be_stated_fails_alone_and_by_name(tmp_path, test, problem):
    suite = _suite(tmp_path, _streaming(test, {"events": []}))
    assert suite.cases == 1
    (said,) = suite.unstated
    assert said.startswith("Case:") and problem in said


def test_cases_about_events_of_an_operation_without_any_fail(tmp_path):
    traits = {"smithy.test#eventStreamTests": [{"id": "Case", "protocol": RESTJSON}]}
    (said,) = _suite(tmp_path, model(operation=traits)).unstated
    assert "streams no events" in said


def test_event_cases_of_operations_that_are_given_events_too_are_taken(tmp_path):
    document = _streaming({"events": [_event()]}, {"appliesTo": "server"}, input_={"events": member("Events", httpPayload=True)})
    suite = _suite(tmp_path, document)
    assert (suite.cases, suite.unstated, suite.left_out) == (1, (), ())


def test_traits_applied_to_a_mixin_reach_the_shapes_that_use_it():
    shapes = {
        "Named": {**structure(name=member()), "traits": {"smithy.api#mixin": {}}},
        "Both": {"type": "structure", "mixins": [{"target": "test.shop#Named"}], "members": {}},
        "Named$name": {"type": "apply", "traits": {"smithy.api#jsonName": "n"}},
    }
    service = read_smithy.read(model(shapes=shapes, input_={"both": member("Both")}))
    assert [m.wire_name for m in service.structures["test.shop#Both"].members] == ["n"]


def test_errors_of_a_services_mixin_come_beside_its_own():
    error = {**structure(), "traits": {"smithy.api#error": "client"}}
    document = model(shapes={"Broken": error, "Late": error})
    base = {"type": "service", "errors": [{"target": "test.shop#Late"}], "traits": {"smithy.api#mixin": {}}}
    document["shapes"]["test.shop#Base"] = base
    document["shapes"]["test.shop#Shop"] |= {
        "mixins": [{"target": "test.shop#Base"}],
        "errors": [{"target": "test.shop#Broken"}],
    }
    assert sorted(read_smithy.read(document).errors) == ["test.shop#Broken", "test.shop#Late"]
