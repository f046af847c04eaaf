"""Names and texts that a model may have and that C++ has taken, or reads otherwise, in everything that is generated."""

from pathlib import Path

import pytest
from compiled import compiler_says
from support import INTERNAL_INCLUDES, ROOT, RUNTIME_INCLUDES, context_of, ident, member, model, structure

from codegen import generate, render
from codegen.changes import compare, entries
from codegen.model import source
from codegen.model.errors import ModelError
from codegen.targets import commands, library
from codegen.targets.protocol_tests import cases

NAMES = """Delete Export Service Client Request Response Operation Error Errors Value Values Class Namespace Template std
outcrop error value request response service client encode internal int main Config Pages Items Result Open Document
Timestamp View Schema Member none unknown in out begin end size data options call common operator auto NULL errno EOF""".split()
BIDI = "\u202e\u2066 reversed \u2069\u202c"
HOSTILE = {
    "the end of a comment": "a */ b // c /* d",
    "the end of a raw string": 'a )" b )delimiter" R"(',
    "trigraphs": "what??/ ??= ??( ??'",
    "a backslash at the end": "path \\",
    "lines": "one\ntwo\r\nthree\u2028four",
    "quotes": "'\"' %s {} {{ x }} {% y %}",
    "controls": "nul \0 bell \a delete \x7f escape \x1b",
    "bidi": BIDI,
    "beyond": "\U0001f600 \u00e9 \ufeff",
    "preprocessor": '\n#include "x"\n#error no\n_Pragma("once")',
}
_WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wbidi-chars=any", "-Wtrigraphs", "-Werror"]


def _operation(name, uri, **traits):
    return {
        "type": "operation",
        "traits": {"smithy.api#http": {"method": "POST", "uri": uri, "code": 200}, **traits},
        "input": {"target": ident(f"{name}Input")},
        "output": {"target": ident(f"{name}Output")},
        "errors": [{"target": ident("ErrorException")}],
    }


def _named():
    """An operation, a structure, a union, an enumeration, members and values of each name."""
    members = {n: member() for n in NAMES}
    shapes = {f"Held{n}": structure(a=member()) for n in NAMES}
    shapes["Everything"] = structure(**members, **{f"{n}Held": member(f"Held{n}") for n in NAMES})
    shapes["Choice"] = {"type": "union", "members": {n: member() for n in NAMES}}
    values = {f"N{i}": member("smithy.api#Unit", enumValue=n) for i, n in enumerate(NAMES)}
    shapes["Kind"] = {"type": "enum", "members": values}
    shapes["ErrorException"] = {**structure(**members), "traits": {"smithy.api#error": "client"}}
    used = {"everything": member("Everything"), "choice": member("Choice"), "kind": member("Kind")}
    alone = [n for i, n in enumerate(NAMES) if n.lower() not in [o.lower() for o in NAMES[:i]]]
    for i, name in enumerate(alone):
        shapes[name] = _operation(name, f"/{i}")
        shapes[f"{name}Input"] = structure(**used, value=member(), request=member(httpQuery="request"), error=member())
        shapes[f"{name}Output"] = structure(**used, response=member(httpHeader="response"), view=member())
    document = model(shapes)
    document["shapes"][ident("Shop")]["operations"] += [{"target": ident(n)} for n in alone]
    return document


def _worded():
    """The texts wherever a model may have any."""
    shapes, input_ = {}, {}
    for i, text in enumerate(HOSTILE.values()):
        traits = {"documentation": text, "jsonName": f"key {text}", "xmlName": text, "pattern": text}
        value = member("smithy.api#Unit", enumValue=text, documentation=text)
        shapes[f"Kind{i}"] = {"type": "enum", "members": {"A": value}, "traits": {"smithy.api#documentation": text}}
        shapes[f"Part{i}"] = {**structure(a=member(**traits)), "traits": {"smithy.api#documentation": text}}
        shapes[f"Oops{i}"] = {
            **structure(message=member(**traits)),
            "traits": {"smithy.api#error": "client", "smithy.api#documentation": text},
        }
        input_ |= {f"a{i}": member(**traits, default=text, deprecated={"message": text, "since": text})}
        input_ |= {f"k{i}": member(f"Kind{i}"), f"p{i}": member(f"Part{i}"), f"q{i}": member(httpQuery=f"q{text}")}
        input_ |= {f"m{i}": member(mediaType=text)}
    everything = "".join(HOSTILE.values())
    test = {"id": everything, "documentation": everything, "protocol": "aws.protocols#restJson1", "method": "POST"}
    test |= {"uri": f"/{everything}", "body": everything, "params": {"a0": everything}, "headers": {"x": everything}}
    endpoint = {"documentation": everything, "params": {"Endpoint": everything}, "expect": {"endpoint": {"url": everything}}}
    document = model(
        shapes,
        input_=input_,
        output=dict(input_),
        operation={"smithy.api#documentation": everything, "smithy.test#httpRequestTests": [test]},
        service={
            "smithy.api#title": everything,
            "smithy.api#documentation": everything,
            "smithy.rules#endpointTests": {"testCases": [endpoint]},
        },
    )
    document["shapes"][ident("DoItOutput")]["members"] = {
        n: m for n, m in document["shapes"][ident("DoItOutput")]["members"].items() if not n.startswith("q")
    }
    document["shapes"][ident("DoIt")]["errors"] = [{"target": ident(f"Oops{i}")} for i in range(len(HOSTILE))]
    return document


MODELS = {"names": _named, "texts": _worded}


def _files(context):
    """Of every target, each in a folder of its own."""
    suite = cases.suite(context)
    assert suite.unstated == ()
    targets = {"library": library.plan(context).files, "commands": commands.plan(context).files, "cases": suite.files}
    return {f"{name}/{path}": text for name, files in targets.items() for path, text in render.render(files).items()}


def _compiled(files, folder):
    includes = [RUNTIME_INCLUDES, INTERNAL_INCLUDES, "library/include", "library/src", "commands", "."]
    includes += [ROOT / "tools/cli", ROOT / "tests/protocol/support", ROOT / "tests"]
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    for target in ("library", "commands", "cases"):
        sources = sorted(p for p in files if p.startswith(target) and p.endswith(".cc"))
        (folder / f"{target}.cc").write_text("".join(f'#include "{p}"\n' for p in sources))
        said = compiler_says("g++", f"{target}.cc", *_WARNINGS, *(f"-I{i}" for i in includes), folder=folder)
        assert said == "", said[:3000]


@pytest.mark.parametrize("kind", MODELS)
def test_every_target_compiles(kind, tmp_path):
    files = _files(context_of(MODELS[kind]()))
    # commands/fields.h and the like stand in the service's folder.
    files = {p.replace("commands/", "commands/shop/", 1): t for p, t in files.items()}
    _compiled(files, tmp_path)


@pytest.mark.parametrize("kind", MODELS)
def test_the_surface_is_read_as_it_was_written(kind):
    context = context_of(MODELS[kind]())
    told = generate.api_of(context)
    text = entries.text("shop", told)
    assert compare.compare(told, entries.parse(text, "API.txt")) == ()
    assert all(c.isprintable() and c.isascii() or c == "\n" for c in text)


def test_nothing_that_a_model_says_is_an_unseen_character_of_the_code():
    for path, text in _files(context_of(_worded())).items():
        unseen = {c for c in text if not c.isprintable() and c != "\n"}
        assert not unseen, (path, unseen)


@pytest.mark.parametrize("text", ["/a b", "/a\\", '/a"', "/a?b c", "/a\n", "/a\0", "/a*/", "/a)\"", f"/a{BIDI}"])
def test_a_path_with_what_no_path_has_is_refused_or_quoted(text, tmp_path):
    try:
        context = context_of(model(uri=text))
    except ModelError:
        return
    code = render.render(library.plan(context).files)["src/operations/do_it.cc"]
    assert all(c.isprintable() or c == "\n" for c in code) and "HttpRequest out{" in code


@pytest.mark.parametrize(("text", "taken"), [("\\ud83d\\ude00", True), ("\\ud83d", False), ("\\uDE00\\uD83D", False)])
def test_half_a_character_is_refused(text, taken):
    content = f'{{"smithy": "2.0", "shapes": {{}}, "metadata": {{"a": "{text}"}}}}'.encode()
    if taken:
        assert source.parse(content, Path("shop.json"))["metadata"] == {"a": "\U0001f600"}
        return
    with pytest.raises(ModelError, match="shop.json: it has text that is not Unicode"):
        source.parse(content, Path("shop.json"))
