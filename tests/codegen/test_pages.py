"""Which listings have pages, items and slices of time, and what leads to them."""

import pytest
from support import context_of, member, model, structure

from codegen.cpp import pages

TIME = "smithy.api#Timestamp"
INPUT = {"token": member(), "sortOrder": member(), "madeAfter": member(TIME), "madeBefore": member(TIME)}
OUTPUT = {"next": member(), "jobs": member("Jobs")}


def pages_of(input_=INPUT, output=OUTPUT, made=TIME, required=True, paginated=None, **shapes):
    trait = {"inputToken": "token", "outputToken": "next", "items": "jobs", **(paginated or {})}
    job = structure(name=member(), made=member(made, **({"required": True} if required else {})))
    shapes = {"Job": job, "Jobs": {"type": "list", "member": member("Job")}, **shapes}
    document = model(shapes, input_=input_, output=output, operation={"smithy.api#paginated": trait})
    c = context_of(document)
    return pages.pages(c.operations[0], c.service, c.names, c.spelling)


def test_a_listing_has_pages_items_and_slices():
    told = pages_of()
    assert (told.input_token, told.token.value, told.token_is_optional, told.token_key) == ("token", "page.next", True, '"next"')
    assert (told.items.access.value, told.items.entry, told.items.suffix) == ("page.jobs", "JobView", "")
    assert told.slices == pages.Slices("made_after", "made_before", "item.made", ("madeAfter", "madeBefore", "made"))


def test_an_items_time_that_may_be_absent_is_the_oldest():
    assert pages_of(required=False).slices.time == "item.made.value_or(Timestamp())"


@pytest.mark.parametrize("name", ["sortOrder", "madeAfter", "madeBefore"])
def test_without_an_order_or_one_of_the_bounds_there_are_no_slices(name):
    told = pages_of({n: m for n, m in INPUT.items() if n != name})
    assert told.items and told.slices is None


@pytest.mark.parametrize("part", ["item", "madeAfter", "madeBefore"])
def test_what_is_called_like_a_time_has_to_be_one(part):
    told = pages_of(made="smithy.api#String") if part == "item" else pages_of({**INPUT, part: member()})
    assert told.items and told.slices is None


def test_items_behind_what_may_be_absent_are_not_cut_into_slices():
    inner = {"Part": structure(jobs=member("Jobs"), next=member())}
    output = {"part": member("Part")}
    told = pages_of(output=output, paginated={"outputToken": "part.next", "items": "part.jobs"}, **inner)
    assert (told.items.access.value, told.items.access.conditions) == ("page.part->jobs", ("page.part",))
    assert (told.token.value, told.token_key, told.slices) == ("page.part->next", "", None)
    output = {"part": member("Part", required=True)}
    told = pages_of(output=output, paginated={"outputToken": "part.next", "items": "part.jobs"}, **inner)
    assert (told.items.access.value, told.items.access.conditions) == ("page.part.jobs", ())
    assert told.token_key == "" and told.slices


def test_a_token_in_a_header_has_no_key_in_the_body():
    assert pages_of(output={**OUTPUT, "next": member(httpHeader="X-Next")}).token_key == ""


@pytest.mark.parametrize(
    ("input_", "output"),
    [
        ({"token": member("smithy.api#Integer")}, OUTPUT),
        (INPUT, {**OUTPUT, "next": member("smithy.api#Integer")}),
        ({"other": member()}, OUTPUT),
        (INPUT, {"jobs": member("Jobs")}),
    ],
)
def test_tokens_that_are_no_texts_or_not_there_give_no_pages(input_, output):
    assert pages_of(input_, output) is None


@pytest.mark.parametrize("items", ["", "gone", "next", "next.inner"])
def test_pages_without_a_list_have_no_items(items):
    told = pages_of(paginated={"items": items})
    assert told.items is None and told.slices is None


def test_items_of_a_map_are_its_entries():
    by_name = {"ByName": {"type": "map", "key": member(), "value": member("Job")}}
    told = pages_of(output={"next": member(), "jobs": member("ByName")}, **by_name)
    assert (told.items.entry, told.items.suffix, told.slices) == ("MapEntry<JobView>", ".entries()", None)
    texts = {"Texts": {"type": "list", "member": member()}}
    assert pages_of(output={"next": member(), "jobs": member("Texts")}, **texts).slices is None
