"""What `./dev protocol` makes of a model: which services and cases run, and what becomes of those that can't."""

import json

import pytest
from support import member, model, structure

from codegen import read_smithy
from codegen.errors import ModelError
from codegen.protocol import cases, run, services

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
    assert [t.plan.module for t in found] == ["shop", "shop_extras"]


def test_a_refused_operation_leaves_the_others_and_its_cases_count(tmp_path):
    document = model(input_={"name": member()}, operation=BOX)
    other = json.loads(json.dumps(document["shapes"]["test.shop#DoIt"]))
    other["traits"]["acme#secretSauce"] = {}
    document["shapes"]["test.shop#Odd"] = other
    document["shapes"]["test.shop#Shop"]["operations"].append({"target": "test.shop#Odd"})
    (found,) = _testable(tmp_path, document)
    assert [o.name for o in found.plan.context.operations] == ["DoIt"]
    assert found.refused_cases == 1
    assert "acme#secretSauce" in found.refused[0]


def test_a_service_that_is_refused_as_a_whole_counts_all_its_cases(tmp_path):
    document = model(input_={"name": member()}, operation=BOX)
    document["shapes"]["test.shop#Shop"]["traits"]["acme#secretSauce"] = {}
    (found,) = _testable(tmp_path, document)
    assert found.plan is None and found.refused_cases == 1
    with pytest.raises(ModelError, match="secretSauce"):
        run.generate_suite(tmp_path / "model.json", tmp_path / "scratch")


@pytest.mark.parametrize("params", [{"colour": "red"}, {"name": ["a"]}, {"name": 3}, {"rank": "ONE"}])
def test_a_case_that_does_not_fit_its_shapes_fails_alone(tmp_path, params):
    (found,) = _testable(tmp_path, _with_case(id="Odd", params=params))
    suite = cases.suite(found.plan)
    assert suite.cases == 1
    assert len(suite.unstated) == 1 and suite.unstated[0].startswith("Odd:")


def test_other_protocols_and_servers_cases_are_no_business_of_ours(tmp_path):
    (found,) = _testable(tmp_path, _with_case(id="Theirs", params={"colour": "red"}, appliesTo="server"))
    assert cases.suite(found.plan).unstated == ()
    (found,) = _testable(tmp_path, _with_case(id="Theirs", params={"colour": "red"}, protocol="aws.protocols#restXml"))
    assert cases.suite(found.plan).unstated == ()


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
