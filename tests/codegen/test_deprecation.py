"""What a model calls deprecated: programs that name it are warned, and no others."""

from __future__ import annotations

import re

import pytest
from compiled import compiler_says
from support import INTERNAL_INCLUDES, RUNTIME_INCLUDES, context_of, ident, member, model, rendered, structure

from codegen import render
from codegen.cpp import comments
from codegen.model import ir
from codegen.targets import library

OLD = {"since": "2025-03-07", "message": 'Use "new".'}


@pytest.mark.parametrize(
    ("since", "message", "attribute"),
    [
        ("2025", "Use a.", '[[deprecated("since 2025: Use a")]]'),
        ("2025", "", '[[deprecated("since 2025")]]'),
        ("", "<p>Use <code>a</code>.</p>", '[[deprecated("Use `a`")]]'),
        ("", "", "[[deprecated]]"),
        ("1\n2", "a\0b\\", r'[[deprecated("since 1 2: a b\\.")]]'),
    ],
)
def test_the_attribute_tells_since_when_and_what_to_use(since, message, attribute):
    assert comments.deprecated_attribute(ir.Deprecation(since, message)) == attribute
    assert comments.deprecated_attribute(None) == ""


def test_a_member_tells_it_in_its_comment():
    """As an attribute, it would warn of copies and of braces that do not name it."""
    header = rendered(_document())["include/outcrop/shop/types/ware.h"]
    assert header.count('/// \\deprecated since 2025-03-07: Use "new" std::optional<') == 2
    assert "[[deprecated" not in header


def _document():
    """Everything old has a neighbour that is not."""
    item = structure(name=member(), old_name=member(deprecated=OLD), old_names=member("Names", deprecated=OLD))
    state = {
        "type": "enum",
        "members": {
            "On": member("smithy.api#Unit", enumValue="On"),
            "Off": member("smithy.api#Unit", enumValue="Off", deprecated=OLD),
        },
    }
    choice = {"type": "union", "members": {"text": member(), "old_text": member(deprecated=OLD)}}
    names = {"type": "list", "member": member()}
    both = {
        "item": member("Ware"),
        "items": member("Items"),
        "choice": member("Choice"),
        "state": member("State", default="Off"),
        "old": member("smithy.api#Integer", deprecated=OLD),
        "token": member(),
    }
    document = model(
        {"Ware": item, "State": state, "Choice": choice, "Names": names, "Items": {"type": "list", "member": member("Ware")}},
        input_=both,
        output=both,
        operation={
            "smithy.api#deprecated": OLD,
            "smithy.api#paginated": {"inputToken": "token", "outputToken": "token", "items": "items"},
            "smithy.waiters#waitable": {"Done": {"acceptors": [{"state": "success", "matcher": {"success": True}}]}},
        },
    )
    document["shapes"][ident("Shop")]["operations"].append({"target": ident("DoMore")})
    document["shapes"][ident("DoMore")] = {
        **document["shapes"][ident("DoIt")],
        "traits": {"smithy.api#http": {"method": "POST", "uri": "/more", "code": 200}},
    }
    return document


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("shop")
    for path, text in render.render(library.plan(context_of(_document())).files).items():
        (made / path).parent.mkdir(parents=True, exist_ok=True)
        (made / path).write_text(text, encoding="utf-8")
    return made


def _said(folder, compiler, program, *options):
    (folder / "use.cc").write_text(program, encoding="utf-8")
    flags = ["-Wall", "-Wextra", "-Werror=deprecated-declarations", *options]
    return compiler_says(compiler, "use.cc", *flags, f"-I{RUNTIME_INCLUDES}", "-Iinclude", folder=folder)


QUIET = """
#include <utility>
#include <vector>
#include "outcrop/shop/async_client.h"
#include "outcrop/shop/enums.h"
#include "outcrop/shop/owned.h"
#include "outcrop/shop/types.h"
#include "outcrop/shop/views.h"
#include "outcrop/shop/operations/do_it.h"
#include "outcrop/shop/operations/do_more.h"
using namespace outcrop::shop;
template <class T> T used(T a, const T& b) {
  T copy = b;
  T moved = std::move(a);
  copy = moved;
  copy = std::move(moved);
  std::vector<T> many(3);
  many.push_back(copy);
  many.emplace_back();
  return copy;
}
template DoItRequest used(DoItRequest, const DoItRequest&);
template DoItView used(DoItView, const DoItView&);
template Ware used(Ware, const Ware&);
template WareView used(WareView, const WareView&);
template Choice used(Choice, const Choice&);
template ChoiceView used(ChoiceView, const ChoiceView&);
bool use(const Client& client) {
  DoMoreRequest request{.item = {{.name = "a"}}, .items = {{{.name = "b"}, {}}}, .state = State::on};
  const Ware item{.name = "c"};
  (void)client.do_more(request);
  (void)client.do_more({.choice = {{.text = "d"}}});
  (void)client.do_more({});
  return request == DoMoreRequest{} && item == *request.item;
}
"""
LOUD = {
    "an operation": "auto use(const Client& c) { return c.do_it({}); }",
    "its pages": "auto use(const Client& c) { return c.do_it_pages({}); }",
    "its items": "auto use(const Client& c) { return c.do_it_items({}); }",
    "its waiter": "auto use(const Client& c) { return c.wait_until_done({}); }",
    "a call that does not wait": "auto use(const AsyncClient& c) { return c.do_it({}); }",
    "a value": "auto use() { return State::off; }",
}
_INCLUDES = QUIET.partition("template")[0]


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
def test_a_program_that_does_not_name_it_is_not_warned(folder, compiler):
    assert _said(folder, compiler, QUIET) == ""


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
def test_a_program_that_names_it_is_warned(folder, compiler):
    lines = [f"namespace n{i} {{ {use} }}" for i, use in enumerate(LOUD.values())]
    first = _INCLUDES.count("\n") + 1
    said = _said(folder, compiler, _INCLUDES + "\n".join(lines))
    warned = re.findall(r"use\.cc:(\d+):.*deprecated: since 2025-03-07: Use \W*new", said)
    assert [name for i, name in enumerate(LOUD) if str(first + i) not in warned] == [], said


def test_the_clients_own_sources_are_not_warned(folder):
    """They call what is deprecated; their CMakeLists.txt says that this is as it should be."""
    sources = "".join(f'#include "{path.relative_to(folder)}"\n' for path in sorted(folder.glob("src/**/*.cc")))
    assert _said(folder, "g++", sources, f"-I{INTERNAL_INCLUDES}", "-Isrc", "-Wno-deprecated-declarations") == ""
