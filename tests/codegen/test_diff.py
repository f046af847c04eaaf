"""What changed between two models, in which group, and which part of the version it asks for."""

import copy
import json

import pytest
from support import member, model, structure

from codegen import cli
from codegen.model import read_smithy
from codegen.changes import compare, report
from codegen.changes.model import Action, Group, Part, version_part


def _base():
    shapes = {
        "Job": structure(id=member(required=True), state=member("State")),
        "State": {"type": "enum", "members": {n: member("smithy.api#Unit", enumValue=n) for n in ("On", "Off")}},
        "Oops": {**structure(message=member()), "traits": {"smithy.api#error": "client"}},
    }
    document = model(shapes=shapes, input_={"job": member("Job"), "name": member()}, output={"job": member("Job")})
    document["shapes"]["test.shop#DoIt"]["errors"] = [{"target": "test.shop#Oops"}]
    return document


def _changes(change):
    new = _base()
    change({k.partition("#")[2]: v for k, v in new["shapes"].items()}, new["shapes"])
    return compare.compare(read_smithy.read(_base()), read_smithy.read(new))


def _told(changes):
    return [(c.group, c.action, c.name, c.part) for c in changes]


def test_equal_models_have_no_changes():
    changes = _changes(lambda shapes, all_: None)
    assert changes == ()
    assert version_part(changes) is Part.NONE
    assert report.text("Shop", changes) == "Shop: no changes"


def test_operations():
    def add(shapes, all_):
        all_["test.shop#More"] = copy.deepcopy(shapes["DoIt"])
        all_["test.shop#More"]["traits"]["smithy.api#http"]["uri"] = "/more"
        shapes["Shop"]["operations"].append({"target": "test.shop#More"})

    assert _told(_changes(add)) == [(Group.OPERATION, Action.ADDED, "More", Part.MINOR)]

    def replace(shapes, all_):
        add(shapes, all_)
        del shapes["Shop"]["operations"][0]

    assert (Group.OPERATION, Action.REMOVED, "DoIt", Part.MAJOR) in _told(_changes(replace))


@pytest.mark.parametrize(
    ("owner", "new", "part"),
    [
        ("DoItInput", member(), Part.MINOR),
        ("DoItInput", member(required=True), Part.MAJOR),
        ("DoItInput", member(required=True, default=""), Part.MINOR),
        ("DoItInput", member(required=True, idempotencyToken=True), Part.MINOR),
        ("DoItOutput", member(required=True), Part.MINOR),
        ("Job", member(), Part.MINOR),
        ("Job", member(required=True), Part.MAJOR),
    ],
)
def test_added_members(owner, new, part):
    changes = _changes(lambda shapes, all_: shapes[owner]["members"].update(extra=new))
    assert [(c.group, c.action, c.part) for c in changes] == [(Group.MEMBER, Action.ADDED, part)]


def test_removed_and_retyped_members():
    changes = _changes(lambda shapes, all_: shapes["DoItInput"]["members"].pop("name"))
    assert _told(changes) == [(Group.MEMBER, Action.REMOVED, "DoIt input$name", Part.MAJOR)]
    changes = _changes(lambda shapes, all_: shapes["DoItInput"]["members"].update(name=member("smithy.api#Integer")))
    assert _told(changes) == [(Group.MEMBER, Action.CHANGED, "DoIt input$name", Part.MAJOR)]
    assert changes[0].detail == "from string to integer"


def test_requiredness():
    changes = _changes(lambda shapes, all_: shapes["DoItInput"]["members"].update(name=member(required=True)))
    assert _told(changes) == [(Group.REQUIREDNESS, Action.CHANGED, "DoIt input$name", Part.MAJOR)]
    changes = _changes(lambda shapes, all_: shapes["DoItOutput"]["members"].update(job=member("Job", required=True)))
    assert _told(changes) == [(Group.REQUIREDNESS, Action.CHANGED, "DoIt output$job", Part.MAJOR)]
    assert "plain" in changes[0].detail


def test_enum_values_and_errors():
    def enum_values(shapes, all_):
        shapes["State"]["members"]["Paused"] = member("smithy.api#Unit", enumValue="Paused")
        del shapes["State"]["members"]["Off"]

    assert _told(_changes(enum_values)) == [
        (Group.ENUM_VALUE, Action.REMOVED, "State$Off", Part.MAJOR),
        (Group.ENUM_VALUE, Action.ADDED, "State$Paused", Part.MINOR),
    ]
    told = _told(_changes(lambda shapes, all_: shapes["DoIt"]["errors"].clear()))
    assert (Group.ERROR, Action.REMOVED, "DoIt: Oops", Part.MAJOR) in told


@pytest.mark.parametrize(
    "change",
    [
        lambda shapes, all_: shapes["DoIt"]["traits"]["smithy.api#http"].update(uri="/other"),
        lambda shapes, all_: shapes["Job"]["members"]["id"]["traits"].update({"smithy.api#jsonName": "ID"}),
        lambda shapes, all_: shapes["Job"].update(traits={"smithy.api#documentation": "A job."}),
        lambda shapes, all_: shapes["DoItInput"]["members"].update(name=member(length={"max": 3})),
        lambda shapes, all_: shapes["DoItInput"]["members"].update(name=member(deprecated=True)),
    ],
)
def test_all_else_is_a_patch(change):
    assert version_part(_changes(change)) is Part.PATCH


def test_formats_tell_the_same(tmp_path, capsys):
    new = _base()
    new["shapes"]["test.shop#State"]["members"]["Paused"] = member("smithy.api#Unit", enumValue="Paused")
    paths = [tmp_path / "old.json", tmp_path / "new.json"]
    for path, document in zip(paths, (_base(), new)):
        path.write_text(json.dumps(document))
    told = {}
    for format_ in report.FORMATS:
        assert cli.main(["diff", *map(str, paths), "--format", format_]) == 0
        told[format_] = capsys.readouterr().out
    assert "Enum values:\n  + State$Paused [minor]" in told["text"]
    assert "### Enum values\n\n- added `State$Paused` (minor)" in told["markdown"]
    document = json.loads(told["json"])
    assert document["version_part"] == "minor"
    assert [c["name"] for c in document["changes"]] == ["State$Paused"]
