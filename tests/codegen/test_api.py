"""API.txt tells what programs see of a client, and keeps it: place, name and default of what stands there."""

import copy
import json

import pytest
from support import BOTH_WAYS, KITCHEN_SINK, MODELS, ROOT, ident, load, member, model, structure

from codegen import cli, generate, render
from codegen.changes import entries
from codegen.model.errors import ModelError
from codegen.model.source import Source
from codegen.targets import library


def _shop():
    shapes = {
        "Job": structure(
            id=member(required=True), size=member("smithy.api#Integer", default=7), state=member("State"), extra=member()
        ),
        "State": {"type": "enum", "members": {n: member("smithy.api#Unit", enumValue=n) for n in ("On", "Off")}},
        "Oops": {**structure(message=member(), reason=member()), "traits": {"smithy.api#error": "client"}},
        "Choice": {"type": "union", "members": {"text": member(), "job": member("Job")}},
    }
    document = model(
        shapes=shapes,
        input_={"name": member(httpLabel=True, required=True), "limit": member("smithy.api#Integer"), "job": member("Job")},
        output={"job": member("Job"), "choice": member("Choice")},
        uri="/jobs/{name}",
    )
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident("Oops")}]
    return document


def _generated(tmp_path, document, overlay=None):
    """All files of the service but its manifest, not formatted, with the API.txt of the call before as the lock."""
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(document))
    context = generate.read_context(Source(path, overlay, "shop.json"), [tmp_path / "out"])
    files = render.render(library.plan(context).files)
    files["API.txt"] = entries.text("shop", generate.api_of(context))
    (tmp_path / "out/shop").mkdir(parents=True, exist_ok=True)
    (tmp_path / "out/shop/API.txt").write_text(files["API.txt"])
    return files


def _backwards(document):
    """With members, enum values, errors and shapes in the opposite order."""
    turned = copy.deepcopy(document)
    for shape in turned["shapes"].values():
        if "members" in shape:
            shape["members"] = dict(reversed(shape["members"].items()))
        if "errors" in shape:
            shape["errors"].reverse()
    turned["shapes"] = dict(reversed(turned["shapes"].items()))
    return turned


def _change(document, path, function):
    new = copy.deepcopy(document)
    function(new["shapes"][ident(path)])
    return new


def test_every_name_has_its_line_in_order(tmp_path):
    lines = _generated(tmp_path, _shop())["API.txt"].splitlines()[1:]
    assert lines == sorted(lines)
    for line in (
        'service shop (model "Shop"; version "2026-01-01"; signing "shop"; endpoint "shop")',
        'client do_it (model DoIt; request DoItRequest; view DoItView; file do_it; http "POST /jobs/{name}"; status 200)',
        "client do_it error Oops ()",
        'request DoItRequest 0001 name (type std::optional<std::string>; model name; required; label "name")',
        "request DoItRequest 0003 job (type Box<Job>; model job)",
        "type Job (model Job)",
        "type Job 0002 size (type std::optional<std::int32_t>; model size; default 7)",
        "view JobView 0001 id (type std::string_view; model id)",
        "view JobView 0002 size (type std::int32_t; model size; default 7)",
        "view ChoiceView (model Choice; union)",
        "view ChoiceView 0002 job (type OptionalRef<JobView>; model job)",
        "error Oops (model Oops; status 400; retry none)",
        "error Oops 0002 reason (type std::optional<std::string_view>; model reason)",
        'enum State 0002 off (model "Off")',
    ):
        assert line in lines


def test_pages_items_waiters_and_events_have_theirs(tmp_path):
    path = tmp_path / "kitchen_sink.json"
    path.write_text(KITCHEN_SINK.read_text())
    generate.generate([Source(path, None, path.name)], [generate.library_output(tmp_path)])
    told = entries.parse((tmp_path / "kitchen_sink" / "API.txt").read_text(), "API.txt")
    parts = {(e.part, e.name) for e in told if e.kind == "client"}
    header = (tmp_path / "kitchen_sink/include/outcrop/kitchen_sink/client.h").read_text()
    for part in ("pages", "items", "waiter"):
        names = [name for p, name in parts if p == part]
        assert names and all(f" {name}(" in header for name in names)
    assert any("events" in e.facts for e in told)


def test_the_committed_surfaces_stand_in_their_manifests():
    for entry in json.loads((MODELS / "services.json").read_text()):
        module = entry["model"].removesuffix(".json").replace("-", "_")
        assert "API.txt" in load(ROOT / "generated" / module / "MANIFEST.json")["files"]


def test_lines_are_read_as_they_are_written(tmp_path):
    told = entries.parse(_generated(tmp_path, _shop())["API.txt"], "API.txt")
    text = entries.text("shop", told)
    assert entries.parse(text, "API.txt") == told and text == (tmp_path / "out/shop/API.txt").read_text()


def test_texts_of_a_model_can_not_be_taken_for_facts():
    value = 'a; required (b)\nclient x (y)\x85"\\'
    service = entries.Entry("service", "shop", facts={"model": '"Shop"'})
    told = (entries.Entry("enum", "E", "value", "e", 1, {"model": entries.quoted(value), "deprecated": ""}), service)
    assert entries.parse(entries.text("shop", told), "API.txt") == told
    assert json.loads(told[0].facts["model"]) == value


@pytest.mark.parametrize("line", ["<<<<<<< ours", "type Job", "type (model Job)", "type Job 0001 (model id)"])
def test_a_line_that_is_none_is_refused_by_its_place(line):
    with pytest.raises(ModelError, match="API.txt:2.*line"):
        entries.parse(f"# shop\n{line}\n", "API.txt")


def test_the_models_order_changes_nothing(tmp_path):
    before = _generated(tmp_path, _shop())
    assert _generated(tmp_path, _backwards(_shop())) == before


def test_new_members_and_values_come_behind(tmp_path):
    before = _generated(tmp_path, _shop())
    new = _shop()
    for name, members in (
        ("Job", {"first": member()}),
        ("DoItInput", {"first": member()}),
        ("State", {"First": member("smithy.api#Unit", enumValue="First")}),
    ):
        shape = new["shapes"][ident(name)]
        shape["members"] = {**members, **shape["members"]}
    after = _generated(tmp_path, new)["API.txt"].splitlines()
    added = [line for line in after if line not in before["API.txt"].splitlines()]
    assert [line.partition(" (")[0] for line in added] == [
        "enum State 0003 first",
        "request DoItRequest 0004 first",
        "type Job 0005 first",
        "view JobView 0005 first",
    ]


def test_check_fails_where_the_surface_was_changed_by_hand(tmp_path):
    (tmp_path / "shop.json").write_text(json.dumps(_shop()))
    arguments = ["generate", "--model", str(tmp_path / "shop.json"), "--out", str(tmp_path / "out")]
    assert cli.main(arguments) == 0
    api = tmp_path / "out/shop/API.txt"
    assert cli.main([*arguments, "--check"]) == 0
    api.write_text(api.read_text().replace("\ntype Job 0002 size", "\ntype Job 0002 length"))
    assert cli.main([*arguments, "--check"]) == 1


def _with_shape(document, name, shape):
    """The shape as a further member of the input."""
    new = copy.deepcopy(document)
    new["shapes"][ident(name)] = shape
    new["shapes"][ident("DoItInput")]["members"]["more"] = member(name)
    return new


def test_a_new_shape_takes_no_name_from_an_old_one(tmp_path):
    old = _with_shape(_shop(), "job_note", structure(text=member()))
    before = _generated(tmp_path, old)
    new = copy.deepcopy(old)
    new["shapes"][ident("JobNote")] = structure(other=member())
    new["shapes"][ident("Choice")]["members"]["note"] = member("JobNote")
    after = _generated(tmp_path, new)["API.txt"]
    assert set(before["API.txt"].splitlines()) <= set(after.splitlines())
    assert "view JobNoteShapeView (model JobNote)" in after


def test_a_new_operation_takes_no_name_from_an_old_shape_or_operation(tmp_path):
    old = _with_shape(_shop(), "DoAllRequest", structure(text=member()))
    old = _with_shape(old, "DoAllView", structure(text=member()))
    old["shapes"][ident("Job")]["members"]["all"] = member("DoAllRequest")
    before = _generated(tmp_path, old)
    assert "type DoAllRequest (model DoAllRequest)" in before["API.txt"]
    new = copy.deepcopy(old)
    for name in ("DoAll", "Do_It", "DO_IT"):
        new["shapes"][ident(name)] = {
            "type": "operation",
            "traits": {"smithy.api#http": {"method": "GET", "uri": f"/{name}"}},
        }
        new["shapes"][ident("Shop")]["operations"].append({"target": ident(name)})
    after = _generated(tmp_path, new)["API.txt"]
    assert set(before["API.txt"].splitlines()) <= set(after.splitlines())


def test_a_new_operation_takes_no_name_from_an_old_waiter_or_page(tmp_path):
    waiter = {"Done": {"acceptors": [{"state": "success", "matcher": {"success": True}}]}}
    pages = {"inputToken": "token", "outputToken": "next"}
    traits = {"smithy.waiters#waitable": waiter, "smithy.api#paginated": pages}
    old = model(input_={"token": member()}, output={"next": member()}, operation=traits)
    before = _generated(tmp_path, old)["API.txt"].splitlines()
    assert {"client do_it waiter wait_until_done (model Done)", "client do_it pages do_it_pages ()"} <= set(before)
    new = copy.deepcopy(old)
    for name in ("WaitUntilDone", "DoItPages"):
        new["shapes"][ident(name)] = {
            "type": "operation",
            "traits": {"smithy.api#http": {"method": "GET", "uri": f"/{name}"}},
        }
        new["shapes"][ident("Shop")]["operations"].append({"target": ident(name)})
    files = _generated(tmp_path, new)
    assert set(before) <= set(files["API.txt"].splitlines())
    assert " wait_until_done(" in files["include/outcrop/shop/client.h"]


def test_a_new_member_or_value_takes_no_name_from_an_old_one(tmp_path):
    before = _generated(tmp_path, _shop())["API.txt"]
    new = _shop()
    job, state = (new["shapes"][ident(name)] for name in ("Job", "State"))
    job["members"] = {"Size": member(), "SIZE": member(), **job["members"]}
    state["members"] = {"ON": member("smithy.api#Unit", enumValue="ON"), **state["members"]}
    after = _generated(tmp_path, new)["API.txt"]
    assert set(before.splitlines()) <= set(after.splitlines())
    assert len(after.splitlines()) == len(before.splitlines()) + 5


def test_names_that_were_once_told_apart_stay_so(tmp_path):
    """The member that made the other one's number necessary is gone."""
    twins = _change(_shop(), "Job", lambda job: job["members"].update(SIZE=member()))
    assert "type Job 0005 size_2 " in _generated(tmp_path, twins)["API.txt"]
    alone = _change(twins, "Job", lambda job: job["members"].pop("size"))
    assert "type Job 0004 size_2 " in _generated(tmp_path, alone)["API.txt"]


def test_the_overlay_may_rename_what_is_locked(tmp_path):
    _generated(tmp_path, _shop())
    overlay = tmp_path / "overlay.json"
    names = {key: {"name": name, "reason": "reads better"} for key, name in (("Job", "Task"), ("Job$size", "length"))}
    overlay.write_text(json.dumps({"names": names}))
    api = _generated(tmp_path, _shop(), overlay)["API.txt"]
    assert "type Task (model Job)" in api and "type Task 0002 length (" in api


@pytest.mark.parametrize("told", [False, True])
@pytest.mark.parametrize("default", [None, 3])
def test_the_locked_default_stays_whatever_the_model_tells(tmp_path, told, default):
    """Both ways: what was told stays told, and what was not stays untold, in declarations and in what is sent."""
    traits = {"default": 7} if told else {}
    old = _change(_shop(), "Job", lambda job: job["members"].update(size=member("smithy.api#Integer", **traits)))
    traits = {} if default is None else {"default": default}
    new = _change(_shop(), "Job", lambda job: job["members"].update(size=member("smithy.api#Integer", **traits)))
    before = _generated(tmp_path, old)
    assert ("default 7" in before["API.txt"]) == told
    assert _generated(tmp_path, new) == before


def test_a_default_that_no_longer_fits_gives_way(tmp_path):
    _generated(tmp_path, _shop())
    new = _change(_shop(), "Job", lambda job: job["members"].update(size=member("smithy.api#Boolean", default=False)))
    assert "type Job 0002 size (type std::optional<bool>; model size; default false)" in _generated(tmp_path, new)["API.txt"]


def test_new_members_have_the_models_default(tmp_path):
    _generated(tmp_path, _shop())
    new = _change(_shop(), "Job", lambda job: job["members"].update(more=member("smithy.api#Integer", default=1)))
    assert "view JobView 0005 more (type std::int32_t; model more; default 1)" in _generated(tmp_path, new)["API.txt"]


def test_members_are_still_read_in_the_order_in_which_the_service_writes_them(tmp_path):
    overlay = tmp_path / "overlay.json"
    overlay.write_text(json.dumps({"memberOrder": "model"}))
    row = {name: member(required=True) for name in ("b", "a", "c")}
    shapes = {"Row": structure(**row), "Rows": {"type": "list", "member": member("Row")}}
    document = model(shapes=shapes, output={"rows": member("Rows")})

    def keys(text):
        return [name for name in text.split('"') if name in row]

    record = "src/views/row.cc"
    first = _generated(tmp_path, document, overlay)
    second = _generated(tmp_path, _backwards(document), overlay)
    assert first["API.txt"] == second["API.txt"]
    read = [text.partition("RecordReader")[2] for text in (first[record], second[record])]
    assert keys(read[0]) == ["b", "a", "c"] and keys(read[1]) == ["c", "a", "b"]


def _aws_form(document):
    """As AWS publishes the model: with defaults, and in another order."""
    turned = _backwards(document)
    numbers = ("smithy.api#Integer", "smithy.api#Long", "smithy.api#Boolean")
    for name, shape in turned["shapes"].items():
        for own, told in shape.get("members", {}).items() if shape["type"] == "structure" else ():
            if told["target"] in numbers and "smithy.api#required" not in told.get("traits", {}):
                default = False if told["target"].endswith("Boolean") else 0
                told.setdefault("traits", {})["smithy.api#default"] = default
    return turned


@pytest.mark.parametrize("name", ["bedrock-agent", "bedrock-agent-runtime"])
def test_defaults_that_aws_tells_change_neither_types_nor_what_is_sent(tmp_path, name):
    path = tmp_path / f"{name}.json"
    path.write_text(json.dumps(_aws_form(load(MODELS / f"{name}.json"))))
    extra = MODELS / "overlays" / f"{name}.json"
    made = []
    for model_ in (MODELS / f"{name}.json", path):
        context = generate.read_context(Source(model_, extra, "the model"), [ROOT / "generated"])
        made.append((render.render(library.plan(context).files), entries.text(context.module, generate.api_of(context))))
    assert made[0] == made[1]
    assert made[1][1] == (ROOT / "generated" / name.replace("-", "_") / "API.txt").read_text()
    unlocked = generate.api_of(generate.read_context(Source(path, extra, "the model"), []))
    assert sum("default" in e.facts for e in unlocked) > 10


def test_both_formats_give_the_same_client(tmp_path):
    given = {}
    for name in ("smithy.json", "service-2.json", "smithy.json"):
        origin = Source(BOTH_WAYS / name, None, "shop.json")
        generate.generate([origin], [generate.library_output(tmp_path)])
        folder = tmp_path / "shop"
        files = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.name != "MANIFEST.json"}
        assert given.setdefault("files", files) == files
