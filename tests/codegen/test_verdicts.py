"""What codegen diff calls major is what breaks a program: checked against the compiler, for each change and its undoing.

A program breaks where it does not compile any more, where a name of it means something else, and where the generated
code refuses what it took before.
"""

import copy

import pytest
import user_program
from support import context_of, ident, member, model, structure
from test_diff import CASES, _base

from codegen import generate, render
from codegen.changes import compare
from codegen.changes.model import Part, version_part
from codegen.targets import library


def _renamed_by_a_new_type(shapes):
    """Beside job_note comes JobNote, which takes its name."""
    shapes["JobNote"] = structure()
    shapes["DoItOutput"]["members"]["other"] = member("JobNote")


def _new_operation(name):
    def change(shapes):
        shapes[name] = {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/more", "code": 200}}}
        shapes["Shop"]["operations"].append({"target": ident(name)})

    return change


def _another_order(owner):
    def change(shapes):
        shapes[owner]["members"] = dict(reversed(shapes[owner]["members"].items()))

    return change


MORE = {
    "a new type renames an old one": _renamed_by_a_new_type,
    "a new operation renames an old one": _new_operation("DO_IT"),
    "an operation is new": _new_operation("More"),
    "members of a choice that is given change places": _another_order("Given"),
    "members of a choice that is read change places": _another_order("Choice"),
    "members of an error change places": _another_order("Oops"),
    "a member may be absent that says so by itself": lambda s: s["Rich"]["members"].update(list=member("Names", required=True)),
    "an enumeration may be absent": lambda s: s["Rich"]["members"].update(state=member("State")),
    "a structure becomes a choice": lambda s: s["Note"].update(type="union"),
    "text becomes an enumeration": lambda s: s["Rich"]["members"].update(text=member("State")),
    "an enumeration becomes text": lambda s: s["Rich"]["members"].update(state=member(required=True)),
    "a number becomes wider": lambda s: s["Rich"]["members"].update(count=member("smithy.api#Long")),
    "a list holds structures": lambda s: s["Names"].update(member=member("Note")),
    "a structure holds itself": lambda s: s["Note"]["members"].update(more=member("Note")),
    "a member has the key of another": lambda s: s["Note"]["members"].update(text=member(jsonName="more")),
    "a default is gone": lambda s: s["Job"]["members"].update(size=member("smithy.api#Integer")),
    "a default of an answer": lambda s: s["Rich"]["members"].update(count=member("smithy.api#Integer", default=3)),
    "a shape is used nowhere else": lambda s: s["DoItOutput"]["members"].pop("choice"),
    "an operation has no input": lambda s: s["DoIt"].pop("input"),
    "page size": lambda s: s["DoIt"]["traits"]["smithy.api#paginated"].update(pageSize="level"),
    "no items": lambda s: s["DoIt"]["traits"]["smithy.api#paginated"].pop("items"),
    "events": lambda s: [
        s.update(Events={"type": "union", "members": {"note": member("Note")}, "traits": {"smithy.api#streaming": {}}}),
        s["Kept"]["members"].update(events=member("Events", httpPayload=True)),
    ],
}


def _old():
    """The base of the cases of test_diff, and more kinds of members."""
    document = _base()
    named = {k.partition("#")[2]: v for k, v in document["shapes"].items()}
    document["shapes"] |= {
        ident("job_note"): structure(text=member()),
        ident("Note"): structure(text=member()),
        ident("Given"): {"type": "union", "members": {"text": member(), "note": member("Note")}},
        ident("Rich"): structure(
            state=member("State", required=True), list=member("Names"), text=member(), count=member("smithy.api#Integer")
        ),
        ident("Put"): structure(rich=member("Rich"), given=member("Given")),
        ident("Kept"): structure(),
        ident("Watch"): {
            "type": "operation",
            "traits": {"smithy.api#http": {"method": "POST", "uri": "/watch", "code": 200}},
            "input": {"target": ident("Put")},
            "output": {"target": ident("Kept")},
        },
    }
    named["DoItOutput"]["members"] |= {"note": member("job_note"), "rich": member("Rich")}
    named["Shop"]["operations"].append({"target": ident("Watch")})
    return document


class _Made:
    def __init__(self, document):
        context = context_of(document)
        self.surface = generate.api_of(context)
        self.files = render.render(library.plan(context).files)
        self.program = user_program.using(self.surface, "shop")


def _breaks(old, new, said):
    meant, means = user_program.meaning(old.surface), user_program.meaning(new.surface)
    other = [name for name in meant.keys() & means.keys() if meant[name] != means[name]]
    refused = user_program.refused_without(new.files) - user_program.refused_without(old.files)
    return [*said, *other, *sorted(r for r in refused if r.partition(":")[0] in old.files)]


CHANGES = {**{name: change for name, (change, *_) in CASES.items()}, **MORE}


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    """By the name of the change, old and new, and what breaks the old one's program."""
    base, found = _Made(_old()), {}
    for name, change in CHANGES.items():
        document = copy.deepcopy(_old())
        shapes = {k.partition("#")[2]: v for k, v in document["shapes"].items()}
        change(shapes)
        document["shapes"] |= {ident(k): v for k, v in shapes.items()}
        new = _Made(document)
        found |= {name: (base, new), f"undone: {name}": (new, base)}
    programs = {name: (old.program, new.files) for name, (old, new) in found.items()}
    programs["nothing"] = (base.program, base.files)
    said = user_program.errors(programs, "shop", tmp_path_factory.mktemp("programs"))
    assert said.pop("nothing") == []
    return {name: (*found[name], _breaks(*found[name], said[name])) for name in found}


@pytest.mark.parametrize("name", [n for change in CHANGES for n in (change, f"undone: {change}")])
def test_what_is_major_breaks_a_program_and_nothing_else_does(pairs, name):
    old, new, broken = pairs[name]
    changes = compare.compare(old.surface, new.surface)
    assert (version_part(changes) is Part.MAJOR) == bool(broken), (changes, broken)


def test_a_service_of_another_name_breaks_every_program():
    documents = [model(), model(service={"aws.api#service": {"sdkId": "Store", "endpointPrefix": "shop"}})]
    modules = [context_of(d).module for d in documents]
    surfaces = [generate.api_of(context_of(d)) for d in documents]
    assert modules[0] != modules[1] and version_part(compare.compare(*surfaces)) is Part.MAJOR
