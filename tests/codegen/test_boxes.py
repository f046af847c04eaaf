"""Requests hold large parts on the heap, and go on to when the parts grow or shrink."""

import copy
import json

import pytest
from support import ident, member, model, structure

from codegen import generate, render
from codegen.changes import entries
from codegen.model.source import Source
from codegen.targets import library

# A std::optional<std::string> takes 40 bytes, so one of them lies in its owner and two don't.
_ONE = structure(a=member())
_TWO = structure(a=member(), b=member())


def _files(tmp_path, document):
    """Not formatted, with the API.txt of the call before as the lock."""
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(document))
    context = generate.read_context(Source(path, None, "shop.json"), [tmp_path / "out"])
    files = render.render(library.plan(context).files)
    files["API.txt"] = entries.text("shop", generate.api_of(context))
    (tmp_path / "out/shop").mkdir(parents=True, exist_ok=True)
    (tmp_path / "out/shop/API.txt").write_text(files["API.txt"])
    return files


def _request(tmp_path, shapes, **members):
    files = _files(tmp_path, model(shapes, input_=members))
    return files["include/outcrop/shop/operations/do_it.h"].partition("struct DoItView")[0]


def _shape(tmp_path, name, shapes):
    return _files(tmp_path, model(shapes, input_={"it": member(name)}))["include/outcrop/shop/types/it.h"]


def test_large_structures_of_a_request_are_boxed_and_small_ones_are_not(tmp_path):
    header = _request(tmp_path, {"One": _ONE, "Two": _TWO}, one=member("One"), two=member("Two"))
    assert "std::optional<One> one{};" in header and "Box<Two> two{};" in header
    assert '#include "outcrop/box.h"' in header and "#include <optional>" in header


@pytest.mark.parametrize(
    ("target", "fit"),
    [
        *(("Boolean", 31), ("Byte", 31), ("Short", 15), ("Integer", 7), ("Long", 3), ("Float", 7), ("Double", 3)),
        *(("Timestamp", 3), ("String", 1), ("BigInteger", 1), ("BigDecimal", 1), ("Blob", 1), ("Document", 1)),
        *(("Kind", 1), ("Rank", 7), ("Texts", 1), ("Tags", 1)),
    ],
)
def test_as_many_members_lie_in_their_owner_as_64_bytes_hold(tmp_path, target, fit):
    shapes = {
        "Kind": {"type": "enum", "members": {"ONE": member("smithy.api#Unit", enumValue="one")}},
        "Rank": {"type": "intEnum", "members": {"ONE": member("smithy.api#Unit", enumValue=1)}},
        "Texts": {"type": "list", "member": member()},
        "Tags": {"type": "map", "key": member(), "value": member()},
    }
    target = target if target in shapes else f"smithy.api#{target}"
    few, many = (structure(**{f"m{i}": member(target) for i in range(n)}) for n in (fit, fit + 1))
    header = _request(tmp_path, {**shapes, "Few": few, "Many": many}, few=member("Few"), many=member("Many"))
    assert "std::optional<Few> few{};" in header and "Box<Many> many{};" in header


def test_a_request_without_a_box_includes_none(tmp_path):
    assert "box.h" not in _request(tmp_path, {"One": _ONE}, one=member("One"))


def test_what_a_structure_holds_counts(tmp_path):
    outer = structure(one=member("One"), also=member("One"))
    header = _request(tmp_path, {"One": _ONE, "Outer": outer}, outer=member("Outer"))
    assert "Box<Outer> outer{};" in header


def test_what_is_boxed_or_in_a_list_hardly_counts(tmp_path):
    outer = structure(two=member("Two"), list=member("Twos"))
    shapes = {"Two": _TWO, "Outer": outer, "Twos": {"type": "list", "member": member("Two")}}
    header = _request(tmp_path, shapes, outer=member("Outer"))
    assert "std::optional<Outer> outer{};" in header


def test_every_structure_of_a_union_is_boxed_and_nothing_else(tmp_path):
    union = {"type": "union", "members": {"one": member("One"), "text": member(), "inner": member("Other")}}
    shapes = {"It": union, "One": _ONE, "Other": {"type": "union", "members": {"a": member()}}}
    header = _shape(tmp_path, "It", shapes)
    assert "Box<One> one{};" in header and "Box<Other> inner{};" in header
    assert "std::optional<std::string> text{};" in header


def test_a_member_stays_what_it_was_when_its_structure_grows_or_shrinks(tmp_path):
    document = model({"One": _ONE, "Two": _TWO}, input_={"one": member("One"), "two": member("Two")})
    first = _files(tmp_path, document)
    document["shapes"][ident("One")], document["shapes"][ident("Two")] = copy.deepcopy((_TWO, _ONE))
    second = _files(tmp_path, document)
    path = "include/outcrop/shop/operations/do_it.h"
    assert second[path] == first[path]


def test_a_shape_of_requests_and_answers_is_locked_too(tmp_path):
    shapes = {"It": structure(one=member("One")), "One": _ONE}
    document = model(shapes, input_={"it": member("It")}, output={"it": member("It")})
    first = _files(tmp_path, document)
    document["shapes"][ident("One")] = _TWO
    assert "std::optional<One> one{};" in first["include/outcrop/shop/types/it.h"]
    assert "std::optional<One> one{};" in _files(tmp_path, document)["include/outcrop/shop/types/it.h"]


def test_a_member_that_comes_to_lead_back_is_boxed_whatever_it_was(tmp_path):
    document = model({"It": structure(one=member("One")), "One": _ONE}, input_={"it": member("It")})
    assert "std::optional<One> one{};" in _files(tmp_path, document)["include/outcrop/shop/types/it.h"]
    document["shapes"][ident("One")] = structure(a=member(), it=member("It"))
    assert "Box<One> one{};" in _files(tmp_path, document)["include/outcrop/shop/types/it.h"]


def test_lists_that_lead_back_are_boxed_and_others_are_not(tmp_path):
    shapes = {
        "It": structure(its=member("Its"), by_name=member("ItsByName"), ones=member("Ones"), loop=member("Loop")),
        "Its": {"type": "list", "member": member("It")},
        "ItsByName": {"type": "map", "key": member(), "value": member("It")},
        "Ones": {"type": "list", "member": member("One")},
        "One": _ONE,
        "Loop": structure(steps=member("Steps")),
        "Steps": {"type": "list", "member": member("Step")},
        "Step": structure(a=member(), loop=member("Loop")),
    }
    header = _shape(tmp_path, "It", shapes)
    assert "Box<std::vector<It>> its{};" in header
    assert "Box<std::map<std::string, It, std::less<>>> by_name{};" in header
    assert "std::optional<std::vector<One>> ones{};" in header
    assert "std::optional<std::vector<Step>> steps{};" in header and "Box<Loop> loop{};" in header
