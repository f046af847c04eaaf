"""Text of a model reaches C++ as quoted literals and as comments, and as nothing else."""

import re

import pytest
from support import context_of, ident, member, model, structure

from codegen import render
from codegen.model.errors import ModelError
from codegen.model.overlay import Overlay
from codegen.targets import commands, library

# The section sign is part of no C++ name, so where it stands tells where the text went.
NASTY = '§"\\\n// ??/ */ §\\'
# Whole literals and comments; a backslash continues either.
_QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"|//(?:[^\n\\]|\\.)*(?:\\\n[^\n]*)*')


def _nasty_model():
    def text(**traits):
        return member(documentation=NASTY, deprecated={"message": NASTY, "since": NASTY}, **traits)

    shapes = {
        "Kind": {"type": "enum", "members": {"A": member("smithy.api#Unit", enumValue=f"a{NASTY}", documentation=NASTY)}},
        "Kinds": {"type": "list", "member": member("Kind")},
        "Row": structure(name=text(required=True, jsonName=NASTY), kinds=member("Kinds", jsonName=f"k{NASTY}")),
        "Rows": {"type": "list", "member": member("Row")},
        "Tagged": {"type": "string", "traits": {"smithy.api#mediaType": NASTY, "smithy.api#pattern": NASTY}},
        "Choice": {"type": "union", "members": {"a": text(jsonName=NASTY), "row": member("Row")}},
        "Oops": {**structure(message=text(jsonName=NASTY)), "traits": {"smithy.api#error": "client"}},
        "Nested": structure(
            string=member(default=NASTY),
            blob=member("smithy.api#Blob", default="wqci"),
            kind=member("Kind", default=f"a{NASTY}"),
            other=member("Kind", default=NASTY),
            document=member("smithy.api#Document", default={NASTY: [NASTY, 1.5, None, True]}),
        ),
    }
    document = model(
        shapes=shapes,
        input_={
            "label": text(httpLabel=True, required=True),
            "query": text(httpQuery=NASTY, required=True),
            "header": text(httpHeader=f"X-{NASTY}"),
            "tagged": member("Tagged", httpHeader=f"Y-{NASTY}"),
            "token": member(jsonName=NASTY),
            "nested": member("Nested"),
            "choice": member("Choice"),
        },
        output={"next": member(jsonName=f"n{NASTY}"), "rows": member("Rows", jsonName=NASTY), "nested": member("Nested")},
        uri=f"/§\"\\/{{label}}/§?a=§\"\\&b§\\",
        operation={
            "smithy.api#documentation": NASTY,
            "smithy.api#endpoint": {"hostPrefix": '§"\\.'},
            "smithy.api#paginated": {"inputToken": "token", "outputToken": "next", "items": "rows"},
            "smithy.waiters#waitable": {
                "Done": {
                    "documentation": NASTY,
                    "acceptors": [
                        {"state": "success", "matcher": {"errorType": NASTY}},
                        {
                            "state": "success",
                            "matcher": {"output": {"path": "next", "expected": NASTY, "comparator": "stringEquals"}},
                        },
                        {
                            "state": "failure",
                            "matcher": {
                                "output": {"path": "next == '§\"'", "expected": "true", "comparator": "booleanEquals"}
                            },
                        },
                    ],
                }
            },
        },
        service={
            "aws.api#service": {"sdkId": f"Shop{NASTY}", "endpointPrefix": NASTY},
            "aws.auth#sigv4": {"name": NASTY},
            "smithy.api#title": NASTY,
            "smithy.api#documentation": NASTY,
        },
    )
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident("Oops")}]
    document["shapes"][ident("Shop")]["version"] = NASTY
    return document


def _files(document):
    context = context_of(document, Overlay(api_reference=f"{NASTY}/{{operation}}"))
    return [*library.plan(context).files, *commands.plan(context).files]


def test_no_text_leaves_its_quotes():
    outside, lines = [], []
    for path, text in render.render(tuple(_files(_nasty_model()))).items():
        if path.endswith((".h", ".cc")):
            outside += [f"{path}: {line}" for line in _QUOTED.sub("", text).splitlines() if "§" in line]
            lines += [f"{path}: {line}" for line in text.splitlines() if line.endswith("\\")]
        else:
            lines += [f"{path}: {line}" for line in text.splitlines() if "§" in line and not line.startswith("#")]
    assert outside == [] and lines == []


def test_the_text_arrives():
    text = "\n".join(render.render(tuple(_files(_nasty_model()))).values())
    escaped = r'§\"\\\n// ?\?/ */ §\\'
    for use in (f'.id = "Shop{escaped}"', f'.signing_name = "{escaped}"', f'.required_query("{escaped}"', f'std::string("{escaped}")'):
        assert use in text


@pytest.mark.parametrize(
    ("place", "trait", "value"),
    [
        ("DoIt", "smithy.api#http", {"method": "GET, evil", "uri": "/op"}),
        ("DoIt", "smithy.api#http", {"method": "TRACE", "uri": "/op"}),
        ("DoIt", "smithy.api#http", {"method": "GET", "uri": "/op", "code": "200, evil"}),
        ("Oops", "smithy.api#httpError", "400, evil"),
        ("Oops", "smithy.api#httpError", True),
        ("DoIt", "smithy.waiters#waitable", {"W": {"acceptors": [], "minDelay": "1), evil("}}),
        ("DoIt", "smithy.waiters#waitable", {"W": {"acceptors": [], "maxDelay": "1), evil("}}),
    ],
)
def test_what_becomes_a_number_or_a_name_is_checked(place, trait, value):
    document = model(shapes={"Oops": {**structure(), "traits": {"smithy.api#error": "client"}}})
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident("Oops")}]
    document["shapes"][ident(place)]["traits"][trait] = value
    with pytest.raises(ModelError, match=f"{place}: .*{trait}"):
        context_of(document)


@pytest.mark.parametrize("value", ["1, evil", 1.5, True, None, 2**31])
def test_values_of_int_enums_are_numbers(value):
    shapes = {"Level": {"type": "intEnum", "members": {"A": member("smithy.api#Unit", enumValue=value)}}}
    with pytest.raises(ModelError, match=r"Level\$A: .*smithy.api#enumValue"):
        context_of(model(shapes, input_={"a": member("Level")}))


@pytest.mark.parametrize(
    ("target", "value"),
    [
        ("smithy.api#Integer", "1, evil"),
        ("smithy.api#Integer", float("inf")),
        ("smithy.api#Double", float("nan")),
        ("smithy.api#Boolean", "true"),
        ("smithy.api#String", 1),
        ("smithy.api#Timestamp", "today"),
        ("smithy.api#Document", [float("inf")]),
        ("Kind", 1),
    ],
)
def test_defaults_are_of_their_members_type(target, value):
    shapes = {
        "Kind": {"type": "enum", "members": {"A": member("smithy.api#Unit", enumValue="a")}},
        "Nested": structure(a=member(target, default=value)),
    }
    with pytest.raises(ModelError, match=r"Nested\$a: .*smithy.api#default"):
        context_of(model(shapes, input_={"a": member("Nested")}))


def test_unknown_formats_of_timestamps_are_refused_by_name():
    with pytest.raises(ModelError, match=r"DoItInput\$a: .*smithy.api#timestampFormat"):
        context_of(model(input_={"a": member("smithy.api#Timestamp", timestampFormat="julian")}))
