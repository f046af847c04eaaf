"""What changed between two surfaces, in which group, and which part of the version it asks for."""

import copy
import json
import subprocess
from pathlib import Path

import pytest
from support import BOTH_WAYS, ident, member, model, structure

from codegen import cli, generate
from codegen.changes import compare, entries, report, tagged
from codegen.changes.model import Action, Group, Part, version_part
from codegen.model.errors import ModelError

ADDED, REMOVED, CHANGED = Action
MAJOR, MINOR, PATCH = Part.MAJOR, Part.MINOR, Part.PATCH


def _base():
    shapes = {
        "Job": structure(id=member(required=True), state=member("State"), size=member("smithy.api#Integer", default=1), level=member("Level", required=True, default=1)),
        "State": {"type": "enum", "members": {n: member("smithy.api#Unit", enumValue=n) for n in ("On", "Off")}},
        "Level": {"type": "intEnum", "members": {"LOW": member("smithy.api#Unit", enumValue=1)}},
        "Choice": {"type": "union", "members": {"text": member(), "job": member("Job")}},
        "Names": {"type": "list", "member": member()},
        "Oops": {**structure(message=member(), why=member()), "traits": {"smithy.api#error": "client"}},
        "Other": {**structure(), "traits": {"smithy.api#error": "client"}},
        "Late": {**structure(), "traits": {"smithy.api#error": "client"}},
    }
    document = model(
        shapes=shapes,
        input_={"job": member("Job"), "name": member(), "token": member(), "level": member("Level")},
        output={"job": member("Job"), "next": member(), "names": member("Names"), "choice": member("Choice")},
        operation={
            "smithy.api#paginated": {"inputToken": "token", "outputToken": "next", "items": "names"},
            "smithy.waiters#waitable": {"Done": {"acceptors": [{"state": "success", "matcher": {"success": True}}]}},
        },
    )
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident(e)} for e in ("Oops", "Other")]
    # The errors are the service's too, so that an operation can lose one that stays.
    document["shapes"][ident("Keep")] = {**copy.deepcopy(document["shapes"][ident("DoIt")]), "traits": _http("/keep")}
    del document["shapes"][ident("Keep")]["input"], document["shapes"][ident("Keep")]["output"]
    document["shapes"][ident("Shop")]["operations"].append({"target": ident("Keep")})
    return document


def _http(uri):
    return {"smithy.api#http": {"method": "POST", "uri": uri, "code": 200}}


def _surface(document, before=()):
    return generate.api_of_model(document, Path("shop.json"), before=before)


def _changes(change):
    """`change` gets the new model's shapes by their names."""
    new = _base()
    change({k.partition("#")[2]: v for k, v in new["shapes"].items()})
    before = _surface(_base())
    return compare.compare(before, _surface(new, before))


def _told(changes):
    return [(c.group, c.action, c.name, c.part) for c in changes]


def _set(owner, **members):
    return lambda shapes: shapes[owner]["members"].update(members)


def _traits(owner, **traits):
    return lambda shapes: shapes[owner].setdefault("traits", {}).update(
        {f"smithy.api#{name}": value for name, value in traits.items()}
    )


def _drop(owner, name):
    return lambda shapes: shapes[owner]["members"].pop(name)


def _first(owner, name):
    """That member comes first."""

    def change(shapes):
        members = shapes[owner]["members"]
        shapes[owner]["members"] = {name: members.pop(name), **members}

    return change


def test_equal_models_have_no_changes():
    changes = _changes(lambda shapes: None)
    assert changes == ()
    assert version_part(changes) is Part.NONE
    assert report.text("Shop", changes) == "Shop: no changes"


VALUE = "smithy.api#Unit"
CASES = {
    # What programs spell.
    "a member is gone": (_drop("DoItInput", "name"), (Group.MEMBER, REMOVED, "DoIt input$name", MAJOR)),
    "a nested member is gone": (_drop("Job", "id"), (Group.MEMBER, REMOVED, "Job$id", MAJOR)),
    "an error's member is gone": (_drop("Oops", "why"), (Group.MEMBER, REMOVED, "Oops$why", MAJOR)),
    "a union's member is gone": (_drop("Choice", "text"), (Group.MEMBER, REMOVED, "Choice$text", MAJOR)),
    "a member is of another type": (
        _set("DoItInput", name=member("smithy.api#Integer")),
        (Group.MEMBER, CHANGED, "DoIt input$name", MAJOR),
    ),
    "an error's member is of another type": (
        _set("Oops", why=member("smithy.api#Integer")),
        (Group.MEMBER, CHANGED, "Oops$why", MAJOR),
    ),
    "a list becomes sparse": (
        _traits("Names", sparse={}),
        (Group.MEMBER, CHANGED, "DoIt output$names", MAJOR),
        (Group.OPERATION, CHANGED, "items of DoIt", MAJOR),
    ),
    "members of a request change places": (
        _first("DoItInput", "name"),
        (Group.MEMBER, CHANGED, "DoIt input", MAJOR),
    ),
    "members of an answer change places": (
        _first("DoItOutput", "names"),
        (Group.MEMBER, CHANGED, "DoIt output", MAJOR),
    ),
    "members of a structure change places": (_first("Job", "size"), (Group.MEMBER, CHANGED, "Job", MAJOR)),
    "a value is gone": (_drop("State", "Off"), (Group.ENUM_VALUE, REMOVED, "State$Off", MAJOR)),
    "a value is renamed": (
        lambda shapes: [_set("State", ON=member(VALUE, enumValue="ON"))(shapes), _first("State", "ON")(shapes)],
        (Group.ENUM_VALUE, CHANGED, "State$On", MAJOR),
        (Group.ENUM_VALUE, ADDED, "State$ON", MINOR),
    ),
    "a new member renames an old one": (
        lambda shapes: [_set("DoItInput", NAME=member())(shapes), _first("DoItInput", "NAME")(shapes)],
        (Group.MEMBER, CHANGED, "DoIt input$name", MAJOR),
        (Group.MEMBER, ADDED, "DoIt input$NAME", MINOR),
    ),
    # Requests and answers.
    "a request's member has to be given": (
        _set("DoItInput", name=member(required=True)),
        (Group.REQUIREDNESS, CHANGED, "DoIt input$name", MAJOR),
    ),
    "a member that had a default has to be given": (
        lambda shapes: shapes["Job"]["members"].update(size=member("smithy.api#Integer", required=True)),
        (Group.MEMBER, CHANGED, "Job$size", PATCH),
        (Group.REQUIREDNESS, CHANGED, "Job$size", MAJOR),
    ),
    "a required member loses its default": (
        lambda shapes: shapes["Job"]["members"].update(level=member("Level", required=True)),
        (Group.MEMBER, CHANGED, "Job$level", PATCH),
        (Group.REQUIREDNESS, CHANGED, "Job$level", MAJOR),
    ),
    "a required member is sent by itself": (
        _set("DoItInput", name=member(required=True, idempotencyToken=True)),
        (Group.REQUIREDNESS, CHANGED, "DoIt input$name", PATCH),
        (Group.WIRE, CHANGED, "DoIt input$name", PATCH),
    ),
    "an answer's member becomes required": (
        _set("DoItOutput", next=member(required=True)),
        (Group.REQUIREDNESS, CHANGED, "DoIt output$next", MAJOR),
    ),
    "an answer's structure becomes required": (
        _set("DoItOutput", choice=member("Choice", required=True)),
        (Group.REQUIREDNESS, CHANGED, "DoIt output$choice", MAJOR),
    ),
    "both forms of a member become optional": (
        _set("Job", id=member()),
        (Group.REQUIREDNESS, CHANGED, "Job$id", MAJOR),
    ),
    "a member gets a default": (
        _set("Job", size=member("smithy.api#Integer", default=2)),
        (Group.MEMBER, CHANGED, "Job$size", PATCH),
    ),
    # What is new beside the old.
    "a request gets a member": (_set("DoItInput", x=member()), (Group.MEMBER, ADDED, "DoIt input$x", MINOR)),
    "a request gets a member that has to be given": (
        _set("DoItInput", x=member(required=True)),
        (Group.MEMBER, ADDED, "DoIt input$x", MAJOR),
    ),
    "a request gets a required member with a default": (
        _set("DoItInput", x=member(required=True, default="")),
        (Group.MEMBER, ADDED, "DoIt input$x", MINOR),
    ),
    "a request gets a required token": (
        _set("DoItInput", x=member(required=True, idempotencyToken=True)),
        (Group.MEMBER, ADDED, "DoIt input$x", MINOR),
    ),
    "an answer gets a required member": (
        _set("DoItOutput", x=member(required=True)),
        (Group.MEMBER, ADDED, "DoIt output$x", MINOR),
    ),
    "a structure of both gets a member": (_set("Job", x=member()), (Group.MEMBER, ADDED, "Job$x", MINOR)),
    "a structure of both gets a member that has to be given": (
        _set("Job", x=member(required=True)),
        (Group.MEMBER, ADDED, "Job$x", MAJOR),
    ),
    "a union gets a member": (_set("Choice", x=member()), (Group.MEMBER, ADDED, "Choice$x", MINOR)),
    "members come between old ones": (
        lambda shapes: [_set("Job", x=member())(shapes), _first("Job", "x")(shapes)],
        (Group.MEMBER, ADDED, "Job$x", MINOR),
    ),
    "an enumeration gets a value": (
        _set("State", Paused=member(VALUE, enumValue="Paused")),
        (Group.ENUM_VALUE, ADDED, "State$Paused", MINOR),
    ),
    "a shape of answers is given too": (
        lambda shapes: _set("DoItInput", x=member("Choice"))(shapes),
        (Group.MEMBER, ADDED, "DoIt input$x", MINOR),
    ),
    # Errors, pages, waiters, streams.
    "an error leaves an operation's list": (
        lambda shapes: shapes["DoIt"].update(errors=[{"target": ident("Other")}]),
        (Group.ERROR, REMOVED, "DoIt: Oops", PATCH),
    ),
    "an error is one of an operation's": (
        lambda shapes: shapes["Shop"].update(errors=[{"target": ident("Late")}]),
        (Group.ERROR, ADDED, "Late", MINOR),
        (Group.ERROR, ADDED, "DoIt: Late", MINOR),
        (Group.ERROR, ADDED, "Keep: Late", MINOR),
    ),
    "an error is gone": (
        lambda shapes: [shapes[o].update(errors=[{"target": ident("Other")}]) for o in ("DoIt", "Keep")],
        (Group.ERROR, REMOVED, "Oops", MAJOR),
        (Group.ERROR, REMOVED, "DoIt: Oops", PATCH),
        (Group.ERROR, REMOVED, "Keep: Oops", PATCH),
    ),
    "pages are gone": (
        lambda shapes: shapes["DoIt"]["traits"].pop("smithy.api#paginated"),
        (Group.OPERATION, REMOVED, "items of DoIt", MAJOR),
        (Group.OPERATION, REMOVED, "pages of DoIt", MAJOR),
    ),
    "the pages' items are others": (
        lambda shapes: shapes["Names"].update(member=member("smithy.api#Integer")),
        (Group.OPERATION, CHANGED, "items of DoIt", MAJOR),
        (Group.MEMBER, CHANGED, "DoIt output$names", MAJOR),
    ),
    "a waiter is gone": (
        lambda shapes: shapes["DoIt"]["traits"].pop("smithy.waiters#waitable"),
        (Group.OPERATION, REMOVED, "waiter Done of DoIt", MAJOR),
    ),
    "a waiter is new": (
        lambda shapes: shapes["Keep"]["traits"].update(
            {"smithy.waiters#waitable": shapes["DoIt"]["traits"]["smithy.waiters#waitable"]}
        ),
        (Group.OPERATION, ADDED, "waiter Done of Keep", MINOR),
    ),
    # The rest.
    "another path": (
        _traits("DoIt", http={"method": "POST", "uri": "/other", "code": 200}),
        (Group.WIRE, CHANGED, "DoIt", PATCH),
    ),
    "another status": (
        _traits("DoIt", http={"method": "POST", "uri": "/op", "code": 201}),
        (Group.WIRE, CHANGED, "DoIt", PATCH),
    ),
    "no signature": (_traits("DoIt", optionalAuth={}), (Group.WIRE, CHANGED, "DoIt", PATCH)),
    "another key": (_set("Job", state=member("State", jsonName="S")), (Group.WIRE, CHANGED, "Job$state", PATCH)),
    "another place": (_set("DoItInput", name=member(httpQuery="n")), (Group.WIRE, CHANGED, "DoIt input$name", PATCH)),
    "another HTTP status of an error": (_traits("Oops", httpError=409), (Group.ERROR, CHANGED, "Oops", PATCH)),
    "an error may be tried again": (_traits("Oops", retryable={}), (Group.ERROR, CHANGED, "Oops", PATCH)),
    "documentation": (_traits("Job", documentation="A job."), (Group.NOTE, CHANGED, "Job", PATCH)),
    "a member's limits": (
        _set("DoItInput", name=member(length={"max": 3})),
        (Group.NOTE, CHANGED, "DoIt input$name", PATCH),
    ),
    "a member is deprecated": (
        _set("DoItInput", name=member(deprecated=True)),
        (Group.NOTE, CHANGED, "DoIt input$name", PATCH),
    ),
    "a value is deprecated": (
        _set("State", Off=member(VALUE, enumValue="Off", deprecated=True)),
        (Group.NOTE, CHANGED, "State$Off", PATCH),
    ),
    "an operation is deprecated": (_traits("DoIt", deprecated={}), (Group.NOTE, CHANGED, "DoIt", PATCH)),
    "values change places": (_first("State", "Off"), (Group.ENUM_VALUE, CHANGED, "State", PATCH)),
    "another signing name": (
        lambda shapes: shapes["Shop"]["traits"].update({"aws.auth#sigv4": {"name": "store"}}),
        (Group.SERVICE, CHANGED, "Shop", PATCH),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_told_and_judged(name):
    change, *expected = CASES[name]
    assert sorted(_told(_changes(change)), key=str) == sorted(expected, key=str)


def _with_output(**members):
    new = _base()
    new["shapes"][ident("DoItOutput")]["members"].update(members)
    return _surface(new)


@pytest.mark.parametrize("target", ["State", "Names"])
def test_what_gives_the_same_declaration_is_no_change(target):
    """Enumerations and lists say by themselves that they are absent."""
    old, new = (_with_output(more=member(target, **traits)) for traits in ({"required": True}, {}))
    assert compare.compare(old, new) == () == compare.compare(new, old)


def test_operations_come_and_go():
    new = _base()
    new["shapes"][ident("More")] = {"type": "operation", "traits": _http("/more")}
    new["shapes"][ident("Shop")]["operations"].append({"target": ident("More")})
    old, new = _surface(_base()), _surface(new)
    assert _told(compare.compare(old, new)) == [(Group.OPERATION, ADDED, "More", MINOR)]
    assert _told(compare.compare(new, old)) == [(Group.OPERATION, REMOVED, "More", MAJOR)]


def test_a_new_type_that_renames_an_old_one_is_major():
    """Job is found by what the model calls it, and programs call it JobShape now."""
    old, new = _base(), _base()
    for document in (old, new):
        document["shapes"][ident("job_note")] = structure(text=member())
        document["shapes"][ident("DoItOutput")]["members"]["note"] = member("job_note")
    new["shapes"][ident("JobNote")] = structure()
    new["shapes"][ident("DoItOutput")]["members"]["other"] = member("JobNote")
    told = _told(compare.compare(_surface(old), _surface(new)))
    assert (Group.SHAPE, CHANGED, "job_note", MAJOR) in told
    assert (Group.SHAPE, ADDED, "JobNote", MINOR) in told


def test_a_new_operation_that_renames_an_old_one_is_major():
    new, name = _base(), "DO_IT"
    new["shapes"][ident(name)] = {"type": "operation", "traits": _http("/more")}
    new["shapes"][ident("Shop")]["operations"].append({"target": ident(name)})
    told = _told(compare.compare(_surface(_base()), _surface(new)))
    assert (Group.OPERATION, CHANGED, "DoIt", MAJOR) in told
    assert (Group.OPERATION, ADDED, name, MINOR) in told


def _replaced(**facts):
    """The surface of the base with facts of DoIt, and whether that is major."""
    told = _surface(_base())
    return [
        entries.Entry(e.kind, e.owner, e.part, e.name, e.place, {**e.facts, **facts}, e.note)
        if e.kind == "client" and e.owner == "do_it" and not e.part
        else e
        for e in told
    ]


@pytest.mark.parametrize("fact", ["request", "view", "events", "file"])
def test_what_a_call_takes_and_gives_is_spelled(fact):
    changes = compare.compare(_surface(_base()), _replaced(**{fact: "another"}))
    assert _told(changes) == [(Group.OPERATION, CHANGED, "DoIt", MAJOR)]
    assert fact in changes[0].detail and "another" in changes[0].detail


@pytest.mark.parametrize(("part", "name"), [("pages", "pages of DoIt"), ("waiter", "waiter Done of DoIt")])
def test_pages_and_waiters_of_another_name_are_major(part, name):
    told = _surface(_base())
    new = [
        entries.Entry(e.kind, e.owner, e.part, "other", e.place, e.facts) if e.part == part else e for e in told
    ]
    assert _told(compare.compare(told, new)) == [(Group.OPERATION, CHANGED, name, MAJOR)]


def test_a_structure_that_becomes_a_union_is_major():
    changes = _changes(lambda shapes: shapes["Job"].update(type="union", members={"id": member()}))
    assert (Group.SHAPE, CHANGED, "Job", MAJOR) in _told(changes)


def test_an_enumeration_of_numbers_is_another_kind():
    new = _base()
    new["shapes"][ident("Level")] = {
        "type": "enum",
        "members": {"LOW": member("smithy.api#Unit", enumValue="1")},
    }
    new["shapes"][ident("Job")]["members"]["level"] = member("Level")
    told = _told(compare.compare(_surface(_base()), _surface(new)))
    assert (Group.SHAPE, CHANGED, "Level", MAJOR) in told


def test_a_service_of_another_name_is_major():
    def rename(shapes):
        shapes["Shop"]["traits"]["aws.api#service"] = {"sdkId": "Store", "endpointPrefix": "shop"}

    assert _told(_changes(rename)) == [(Group.SERVICE, CHANGED, "Store", MAJOR)]


def test_a_service_that_comes_or_goes_is_one_change():
    told = _surface(_base())
    assert _told(compare.compare((), told)) == [(Group.SERVICE, ADDED, "Shop", MINOR)]
    assert _told(compare.compare(told, ())) == [(Group.SERVICE, REMOVED, "Shop", MAJOR)]


def test_details_name_both_sides():
    changes = _changes(_set("DoItInput", name=member("smithy.api#Integer")))
    assert changes[0].detail == "from std::optional<std::string> to std::optional<std::int32_t>"
    changes = _changes(_traits("DoIt", optionalAuth={}))
    assert changes[0].detail == "unsigned: from none to yes"
    changes = _changes(_set("DoItInput", name=member(required=True)))
    assert changes[0].detail == "it is required now"
    changes = _changes(lambda shapes: _set("Job", id=member())(shapes))
    assert changes[0].detail == "it is optional now; from std::string_view to std::optional<std::string_view>"


def test_a_deprecation_comes_and_goes():
    new = _base()
    new["shapes"][ident("DoItInput")]["members"]["name"] = member(deprecated=True)
    sides = [_surface(_base()), _surface(new)]
    assert [c.detail for c in compare.compare(*sides)] == ["it is deprecated now"]
    assert [c.detail for c in compare.compare(*reversed(sides))] == ["it is no longer deprecated"]


def test_changes_are_told_by_group_and_then_by_weight():
    def change(shapes):
        _set("DoItInput", name=member("smithy.api#Integer"), a=member())(shapes)
        _traits("DoIt", documentation="Does it.")(shapes)

    assert [(c.name, c.part) for c in _changes(change)] == [
        ("DoIt input$name", MAJOR),
        ("DoIt input$a", MINOR),
        ("DoIt", PATCH),
    ]


def _written(tmp_path, **documents):
    paths = []
    for name, document in documents.items():
        path = tmp_path / f"{name}.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document))
        paths.append(str(path))
    return paths


def _paused():
    new = _base()
    new["shapes"][ident("State")]["members"]["Paused"] = member("smithy.api#Unit", enumValue="Paused")
    return new


def test_formats_tell_the_same(tmp_path, capsys):
    paths = _written(tmp_path, old=_base(), new=_paused())
    told = {}
    for format_ in report.FORMATS:
        assert cli.main(["diff", *paths, "--format", format_]) == 0
        told[format_] = capsys.readouterr().out
    assert "Enum values:\n  + State$Paused [minor]" in told["text"]
    assert "### Enum values\n\n- added `State$Paused` (minor)" in told["markdown"]
    document = json.loads(told["json"])
    assert document["service"] == "Shop" and document["version_part"] == "minor"
    assert [c["name"] for c in document["changes"]] == ["State$Paused"]


def test_api_files_and_models_can_be_compared_with_each_other(tmp_path, capsys):
    old, new = (entries.text("shop", _surface(d)) for d in (_base(), _paused()))
    paths = _written(tmp_path, old=old, new=new, model=_paused())
    assert cli.main(["diff", *paths[:2]]) == 0
    assert "1 change (1 minor)" in capsys.readouterr().out
    assert cli.main(["diff", paths[0], paths[2]]) == 0
    assert "1 change (1 minor)" in capsys.readouterr().out
    for equal in (paths[1:], paths[:0:-1]):
        assert cli.main(["diff", *equal]) == 0
        assert capsys.readouterr().out == "Shop: no changes\n"


def test_equal_bytes_behind_two_paths_have_no_changes(tmp_path, capsys):
    """The model has paginators and waiters beside it in one place only."""
    copy_ = tmp_path / "elsewhere.json"
    copy_.write_bytes((BOTH_WAYS / "service-2.json").read_bytes())
    given = str(BOTH_WAYS / "service-2.json")
    for pair in ((given, str(copy_)), (str(copy_), given)):
        assert cli.main(["diff", *pair]) == 0
        assert capsys.readouterr().out == "Shop: no changes\n"


@pytest.mark.parametrize("content", ["", "no model", "{", "[]"])
def test_what_is_neither_model_nor_surface_is_refused_by_its_path(tmp_path, capsys, content):
    paths = _written(tmp_path, old=content, new=_base())
    assert cli.main(["diff", *paths]) == 2
    assert "old.json" in capsys.readouterr().err


def test_one_side_alone_and_missing_files_are_refused(tmp_path, capsys):
    assert cli.main(["diff", "only.json"]) == 2
    assert "OLD and NEW" in capsys.readouterr().err
    assert cli.main(["diff", str(tmp_path / "a"), str(tmp_path / "b")]) == 2
    assert str(tmp_path / "a") in capsys.readouterr().err


def _repository(tmp_path):
    api = tmp_path / "generated" / "shop" / "API.txt"
    api.parent.mkdir(parents=True)
    git = ["git", "-C", str(tmp_path), "-c", "user.name=t", "-c", "user.email=t@localhost"]

    def commit(document, *then):
        api.write_text(entries.text("shop", _surface(document)))
        subprocess.run([*git, "add", "."], check=True)
        subprocess.run([*git, "commit", "-qm", "state"], check=True)
        if then:
            subprocess.run([*git, "tag", *then], check=True)

    subprocess.run([*git, "init", "-q"], check=True)
    return commit, api


def test_the_tree_is_compared_with_its_last_tag(tmp_path, capsys, monkeypatch):
    commit, api = _repository(tmp_path)
    commit(model(), "v1.0.0")
    commit(_base(), "v1.1.0")
    api.write_text(entries.text("shop", _surface(_paused())))
    more = tmp_path / "generated" / "more" / "API.txt"
    more.parent.mkdir()
    more.write_text('service more (model "More")\n')
    monkeypatch.setattr(cli, "_ROOT", tmp_path)
    assert cli.main(["diff", "--format", "json"]) == 0
    told = {d["service"]: [(c["name"], c["version_part"]) for c in d["changes"]] for d in json.loads(capsys.readouterr().out)}
    assert told == {"More": [("More", "minor")], "Shop": [("State$Paused", "minor")]}


def test_a_tree_without_a_tag_says_so(tmp_path):
    commit, _ = _repository(tmp_path)
    commit(_base())
    with pytest.raises(ModelError, match="there is no tag to compare generated/ with"):
        tagged.last_tag(tmp_path)


def test_a_structure_that_shrinks_or_grows_changes_no_members_type():
    def shrink(shapes):
        for name in ("state", "size", "level"):
            shapes["Job"]["members"].pop(name)

    assert not [c for c in _told(_changes(shrink)) if c[2] == "DoIt input$job"]
    small = _base()
    shrink({k.partition("#")[2]: v for k, v in small["shapes"].items()})
    before = _surface(small)
    assert not [c for c in _told(compare.compare(before, _surface(_base(), before))) if "input$job" in c[2]]


@pytest.mark.parametrize(
    ("text", "holder", "held"),
    [
        ("std::optional<std::vector<bool>>", "std::optional", "std::vector<bool>"),
        ("OptionalRef<JobView>", "OptionalRef", "JobView"),
        ("Box<Job>", "Box", "Job"),
        ("std::vector<bool>", "", "std::vector<bool>"),
        ("Box", "", "Box"),  # a shape of that name
    ],
)
def test_what_lets_a_member_be_absent_is_told_from_its_type(text, holder, held):
    assert entries.MemberType.parse(text) == entries.MemberType(holder, held)
