"""Where requests and answers hold what is sensitive: the tables that logs and recordings mask by."""

import pytest
from support import context_of, ident, member, model, structure

from codegen.cpp import sensitive

ALL = "internal::everything_sensitive"
SECRET = {"type": "string", "traits": {"smithy.api#sensitive": {}}}
SHAPES = {
    "Secret": SECRET,
    "Secrets": {"type": "list", "member": member("Secret")},
    "ByName": {"type": "map", "key": member(), "value": member("Secret")},
    "Card": structure(number=member("Secret"), name=member()),
    "Cards": {"type": "map", "key": member(), "value": member("Card")},
    "Wallet": structure(card=member("Card"), plain=member("Plain")),
    "Plain": structure(name=member()),
    "Whole": {**structure(name=member(), card=member("Card")), "traits": {"smithy.api#sensitive": {}}},
}


def tables_of(shapes=None, **parts):
    context = context_of(model({**SHAPES, **(shapes or {})}, **parts))
    return sensitive.tables(context.service, context.operations, context.names)


def operation_of(shapes=None, **parts):
    (operation,) = tables_of(shapes, **parts).operations
    return operation


def entries_of(shapes=None, **parts):
    """By table: the members that stand in it, and their tables."""
    tables = tables_of(shapes, **parts).tables
    return {t.name: {e.wire_name.strip('"'): e.table.removeprefix("sensitive::") for e in t.members} for t in tables}


def test_an_operation_without_secrets_has_no_table():
    told = tables_of(input_={"a": member("Plain")}, output={"b": member("Plain")})
    assert told == sensitive.Tables((), ())


def test_labels_are_counted_from_the_end_of_the_path():
    labels = {"id": member("Secret", httpLabel=True, required=True), "kind": member(httpLabel=True, required=True)}
    assert operation_of(uri="/things/{id}/parts/{kind}", input_=labels).labels == (2,)
    assert operation_of(uri="/things/{kind}/{id}", input_=labels).labels == (0,)


def test_queries_go_by_their_names_and_maps_of_them_by_none():
    queries = {"a": member("Secret", httpQuery="x"), "b": member(httpQuery="y"), "c": member("Secret")}
    assert operation_of(input_=queries).queries == ('"x"',)
    assert operation_of(input_={"m": member("ByName", sensitive=True, httpQueryParams=True)}).queries == ('""',)


def test_headers_of_answers_go_by_their_names_and_those_with_a_prefix_by_its_star():
    headers = {"a": member("Secret", httpHeader="X-A"), "b": member(httpHeader="X-B"), "c": member("Secret")}
    assert operation_of(output=headers).headers == ('"x-a"',)
    headers = {"m": member("ByName", sensitive=True, httpPrefixHeaders="X-M-")}
    assert operation_of(output=headers).headers == ('"x-m-*"',)


@pytest.mark.parametrize("side", ["input_", "output"])
def test_a_payload_is_the_whole_body(side):
    told = operation_of(**{side: {"body": member("Card", httpPayload=True)}})
    assert (told.request or told.answer) == "sensitive::card"
    told = operation_of(**{side: {"body": member("smithy.api#Blob", httpPayload=True, sensitive=True)}})
    assert (told.request or told.answer) == ALL


@pytest.mark.parametrize(
    ("target", "table"),
    [("Secret", ALL), ("Secrets", ALL), ("ByName", ALL), ("Card", "card"), ("Cards", "map"), ("Wallet", "wallet"), ("Whole", "whole_whole")],
)
def test_members_have_the_tables_of_what_they_hold(target, table):
    told = entries_of(input_={"a": member(target), "b": member()})
    assert told["do_it_request"] == {"a": table}


def test_only_what_holds_a_secret_is_listed():
    told = entries_of(input_={"box": member("Wallet")})
    assert told == {"do_it_request": {"box": "wallet"}, "wallet": {"card": "card"}, "card": {"number": ALL}}


def test_a_whole_structure_lists_what_has_members_of_its_own():
    told = tables_of(input_={"a": member("Whole"), "m": member("Cards", sensitive=True)}).tables
    assert {t.name: (t.whole, [e.wire_name for e in t.members]) for t in told if t.whole} == {
        "card_whole": (True, []),
        "whole_whole": (True, ['"card"']),
    }
    (of_map,) = (t for t in told if t.values)
    assert of_map.keys and of_map.values == "sensitive::card_whole"
    (of_map,) = (t for t in tables_of(input_={"m": member("Cards")}).tables if t.values)
    assert not of_map.keys and of_map.values == "sensitive::card"


def test_events_go_by_their_types():
    events = {"type": "union", "members": {n: member(n) for n in ("Card", "Plain", "Bytes")}}
    shapes = {
        "Events": {**events, "traits": {"smithy.api#streaming": {}}},
        "Bytes": structure(body=member("smithy.api#Blob", eventPayload=True, sensitive=True)),
    }
    told = operation_of(shapes, output={"events": member("Events", httpPayload=True)})
    assert [(e.wire_name, e.table) for e in told.events] == [('"Card"', "sensitive::card"), ('"Bytes"', ALL)]


def test_texts_for_people_leave_out_sensitive_members_and_those_of_sensitive_shapes():
    context = context_of(model(SHAPES, input_={"a": member("Secret"), "b": member(), "c": member("Whole")}, output={"d": member("Secrets")}))
    masked = sensitive.masked(context.service, context.operations)
    assert masked == {ident(f"{m}") for m in ("DoItInput$a", "DoItInput$c", "DoItOutput$d", "Whole$name", "Whole$card", "Card$number")}
