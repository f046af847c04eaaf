"""Every name of every service has a sentence of the project's own."""

from __future__ import annotations

import json

import pytest
from support import MODELS, member, model, rendered

from codegen import cli
from codegen.cpp import comments
from codegen.model import documentation, overlay, source
from codegen.model.errors import ModelError

SERVICES = [s.model.stem for s in source.listed(MODELS)]


@pytest.mark.parametrize("name", SERVICES)
def test_every_name_has_a_sentence(name: str):
    service = source.read_service(MODELS / f"{name}.json")
    extra = overlay.load(MODELS / "overlays" / f"{name}.json")
    assert documentation.undocumented(overlay.with_documentation(service, extra)) == []


def test_names_without_a_sentence_are_printed_and_counted(monkeypatch, capsys):
    assert cli.main(["docs", "--missing"]) == 0
    assert capsys.readouterr().out == "0 names without a sentence\n"
    monkeypatch.setattr(overlay, "with_documentation", lambda service, extra: service)
    assert cli.main(["docs", "--missing"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert {"bedrock: GetEvaluationJob", "bedrock: EvaluationJobStatus$Failed"} <= set(lines)
    assert lines[-1] == f"{len(lines) - 1} names without a sentence"


def test_services_without_any_sentence_are_told_apart(tmp_path, monkeypatch, capsys):
    models = tmp_path / "models"
    models.mkdir()
    for name in ("shop", "store"):
        (models / f"{name}.json").write_text(json.dumps(model(input_={"a": member()})))
    (models / "overlay.json").write_text(json.dumps({"documentation": {"DoIt": "Ours."}}))
    listed = [{"model": "shop.json"}, {"model": "store.json", "overlay": "overlay.json"}]
    (models / "services.json").write_text(json.dumps(listed))
    monkeypatch.setattr(cli, "_ROOT", tmp_path)
    assert cli.main(["docs", "--missing"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "store: DoItInput$a" in lines and not any(line.startswith("shop: ") for line in lines)
    assert lines[-2] == "without sentences of ours so far: shop"


# --- What inputs may be ---


def _limits(**own) -> str:
    document = model(input_={"a": member(**own), "b": member()})
    extra = overlay.Overlay(limits={"DoItInput$a": {"smithy.api#length": {"min": 1, "max": 63}},
                                    "DoItInput$b": {"smithy.api#pattern": "[0-9]{12}"}})
    return rendered(document, extra)["include/outcrop/shop/operations/do_it.h"]


def test_the_overlay_tells_limits():
    assert "/// 1 to 63 characters." in _limits() and "/// 12 digits." in _limits()


def test_the_models_own_limits_are_the_only_ones():
    header = _limits(length={"max": 5})
    assert "/// At most 5 characters." in header and "digits" not in header


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("[a-zA-Z0-9-]+", "letters, digits and hyphens"),
        ("^[a-z0-9]{1,20}$", "1 to 20 lower-case letters and digits"),
        ("([0-9a-zA-Z_.])*", "letters, digits, underscores and dots"),
        ("[0-9]", "digits"),
        ("[^0-9]+", "matching [^0-9]+"),
        ("[a-f]+", "matching [a-f]+"),
        ("(a|b)", "matching (a|b)"),
        (".+", ""),
        (r"^\S*$", "without white space"),
        (".{1,20}", ""),
        ("", ""),
        ("x" * 61, ""),
    ],
)
def test_patterns_are_told_in_words(pattern, words):
    assert comments.pattern_in_words(pattern) == words


def test_a_sentence_in_both_files_is_refused(tmp_path):
    for name in ("shop.json", "shop.documentation.json"):
        (tmp_path / name).write_text(json.dumps({"documentation": {"Buy": "Buys."}}))
    with pytest.raises(ModelError, match="Buy is documented in both"):
        overlay.load(tmp_path / "shop.json")


def test_sentences_bring_nothing_else(tmp_path):
    (tmp_path / "shop.json").write_text("{}")
    (tmp_path / "shop.documentation.json").write_text(json.dumps({"names": {}}))
    with pytest.raises(ModelError, match="shop.documentation.json: unknown key 'names'"):
        overlay.load(tmp_path / "shop.json")


# --- AWS's own, where a machine has it ---


def test_awss_own_texts_come_before_the_overlays(tmp_path):
    (tmp_path / "shop.json").write_text(json.dumps(model(input_={"a": member(), "b": member()})))
    (tmp_path / "services.json").write_text(json.dumps([{"model": "shop.json", "overlay": "overlay.json"}]))
    (tmp_path / "overlay.json").write_text(json.dumps({"documentation": {"DoIt": "Ours.", "DoItInput$b": "Our b."}}))
    before = source.listed(tmp_path)[0]
    assert before.documentation is None
    (tmp_path / "documentation").mkdir()
    own = {"DoIt": "<p>Theirs.</p>", "DoItInput$a": "<p>Their a.</p>", "Newer": "<p>Of another version.</p>"}
    (tmp_path / "documentation" / "shop.json").write_text(json.dumps({"documentation": own}))
    (listed,) = source.listed(tmp_path)
    service, _ = listed.read()
    (operation,) = service.operations
    assert operation.documentation == "<p>Theirs.</p>"
    assert [m.documentation for m in operation.input.members] == ["<p>Their a.</p>", "Our b."]
    assert listed.inputs().keys() - before.inputs().keys() == {"documentation/shop.json"}
