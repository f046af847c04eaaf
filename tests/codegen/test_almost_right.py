"""Models that are almost right: each is turned into a client, or refused in one line."""

import copy
import json

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from support import BOTH_WAYS, KITCHEN_SINK, load, model

from codegen import cli, generate, render
from codegen.model import overlay, source
from codegen.model.errors import ModelError
from codegen.targets import commands, library
from codegen.targets.context import context

C2J = "service-2.json"
MODELS = {
    "smithy.json": load(BOTH_WAYS / "smithy.json"),
    "kitchen_sink.json": load(KITCHEN_SINK),
    # The three files of botocore's format, by the names that the reader goes by.
    C2J: {name: load(BOTH_WAYS / name) for name in (C2J, "paginators-1.json", "waiters-2.json")},
}
ODD = [None, True, 0, -1, 1.5, 10**30, "", "x", "a b", "class", "*/", "\n", "€", "/{", "/a/{b}/{b}", "a" * 300]
ODD += ["smithy.api#String", "test.shop#Nothing", [], {}, [None], {"": {}}, {"target": "x"}, {"shape": "x"}]


def places(value):
    """Of every value in a document: what holds it, and under which key."""
    for key in list(value) if isinstance(value, dict) else range(len(value)):
        yield value, key
        if isinstance(value[key], (dict, list)):
            yield from places(value[key])


@st.composite
def almost_right(draw, name):
    document = copy.deepcopy(MODELS[name])
    for _ in range(draw(st.integers(1, 3))):
        all_places = list(places(document))
        assume(all_places)
        holder, key = draw(st.sampled_from(all_places))
        other, other_key = draw(st.sampled_from(all_places))
        change = draw(st.sampled_from(["drop", "odd", "copy", "rename", "cut", "add"]))
        if change == "drop":
            del holder[key]
        elif change == "odd":
            holder[key] = copy.deepcopy(draw(st.sampled_from(ODD)))
        elif change == "copy":
            holder[key] = copy.deepcopy(other[other_key])
        elif change == "rename" and isinstance(holder, dict):
            holder[str(draw(st.sampled_from([other_key, *ODD])))] = holder.pop(key)
        elif change == "cut" and isinstance(holder[key], str):
            holder[key] = holder[key][:-1]
        elif change == "add" and isinstance(holder, list):
            holder.append(copy.deepcopy(other[other_key]))
    return document


def generate_all(name, document, folder):
    files = document if name == C2J else {name: document}
    for file, content in files.items():
        (folder / file).write_text(json.dumps(content))
    model_ = source.Source(folder / name, None, name)
    read, none = model_.read()
    c = context(overlay.with_documentation(read, none), none, name)
    plans = [library.plan(c), commands.plan(c)]
    generate.api_of(c)
    return [render.render(plan.files) for plan in plans]


@pytest.mark.parametrize("name", MODELS)
def test_ends_in_a_client_or_in_one_line(name, tmp_path):
    ends = {"client": 0, "line": 0}

    @settings(
        max_examples=12 if name == "kitchen_sink.json" else 40,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(almost_right(name))
    def run(document):
        try:
            generate_all(name, document, tmp_path)
            ends["client"] += 1
        except ModelError as problem:
            assert str(problem).count("\n") == 0 and len(str(problem)) > 10
            ends["line"] += 1

    run()
    assert ends["line"] > 0
    assert ends["client"] > 0 or name == "kitchen_sink.json"  # which has so much that all may be wrong


def refusal(document, tmp_path, capsys, name="m.json"):
    """What the command says of it."""
    path = tmp_path / name
    path.write_bytes(document if isinstance(document, bytes) else json.dumps(document).encode())
    assert cli.main(["generate", "--model", str(path), "--out", str(tmp_path / "out")]) == 2
    told = capsys.readouterr().err
    assert told.startswith("codegen: ") and told.count("\n") == 1
    return told


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff{}", b"[" * 100_000, b'{"a":' * 300 + b"0" + b"}" * 300])
def test_a_file_that_holds_no_model(content, tmp_path, capsys):
    refusal(content, tmp_path, capsys)


def test_a_text_that_no_file_can_hold(tmp_path, capsys):
    document = model(operation={"smithy.api#documentation": "half a \ud83d pair"})
    assert "not Unicode" in refusal(document, tmp_path, capsys)


def change(document, shape, key, value):
    document = copy.deepcopy(document)
    document["shapes"][f"test.shop#{shape}"][key] = value
    return document


@pytest.mark.parametrize(
    "shape, key, value, told",
    [
        ("Shop", "operations", ["x"], "test.shop#Shop: operations[0] is 'x', not an object"),
        ("Shop", "traits", None, "test.shop#Shop: traits is None, not an object"),
        ("DoIt", "traits", {"smithy.api#http": {"uri": "/"}}, "test.shop#DoIt: traits.smithy.api#http has no method"),
        ("DoItInput", "members", {"a": {}}, "test.shop#DoItInput: members.a has no target"),
        ("DoItInput", "members", {"a\nb": {"target": 1}}, "test.shop#DoItInput: members.a b.target is 1, not text"),
        ("DoItInput", "type", "list", "test.shop#DoItInput: it has no member"),
        ("DoItInput", "type", {}, "test.shop#DoItInput: type is {}, not text"),
    ],
)
def test_names_shape_and_place(shape, key, value, told, tmp_path, capsys):
    assert told in refusal(change(model(input_={}), shape, key, value), tmp_path, capsys)


def test_names_what_a_file_of_botocore_lacks(tmp_path, capsys):
    document = copy.deepcopy(MODELS[C2J][C2J])
    name = next(name for name, shape in document["shapes"].items() if shape["type"] == "list")
    document["shapes"][name]["member"] = {"shape": "Nowhere"}
    assert "Nowhere" in refusal(document, tmp_path, capsys, C2J)
    del document["shapes"][name]["member"]
    assert f"{name}: it has no member" in refusal(document, tmp_path, capsys, C2J)
