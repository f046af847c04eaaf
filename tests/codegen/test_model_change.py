"""A small change of a model gives a small change of the code."""

import dataclasses
import difflib
import json
import shutil

import pytest
from support import MODELS, ROOT, load

from codegen import generate
from codegen.model import source

_HEADER = "include/outcrop/bedrock"


@pytest.fixture(scope="module")
def changed(tmp_path_factory):
    """By path, the lines that differ from generated/bedrock after two changes of its model."""
    (bedrock,) = (s for s in source.listed(MODELS) if s.model.name == "bedrock.json")
    document = load(bedrock.model)
    document["shapes"]["com.amazonaws.bedrock#ListEvaluationJobsRequest"]["members"]["jobTypeEquals"] = {
        "target": "com.amazonaws.bedrock#EvaluationJobType",
        "traits": {"smithy.api#httpQuery": "jobTypeEquals"},
    }
    document["shapes"]["com.amazonaws.bedrock#EvaluationJobStatus"]["members"]["PAUSED"] = {
        "target": "smithy.api#Unit",
        "traits": {"smithy.api#enumValue": "Paused"},
    }
    folder = tmp_path_factory.mktemp("changed")
    (folder / "bedrock.json").write_text(json.dumps(document))
    old, new = ROOT / "generated" / "bedrock", folder / "bedrock"
    new.mkdir()
    shutil.copy(old / "API.txt", new)
    generate.generate([dataclasses.replace(bedrock, model=folder / "bedrock.json")], [generate.library_output(folder)])
    before, after = (
        {p.relative_to(side).as_posix(): p.read_text().splitlines() for p in side.rglob("*") if p.is_file()} for side in (old, new)
    )
    assert set(before) == set(after)
    diffs = {path: list(difflib.unified_diff(text, after[path], n=0))[2:] for path, text in before.items() if text != after[path]}
    return {path: [line for line in diff if line[:1] in "+-"] for path, diff in diffs.items()}


def test_no_other_file_changes(changed):
    operation = "operations/list_evaluation_jobs"
    assert set(changed) == {
        "API.txt", "MANIFEST.json", f"{_HEADER}/{operation}.h", f"src/{operation}.cc", f"{_HEADER}/enums.h", "src/enums.cc",
    }  # fmt: skip


def test_a_new_query_member_changes_its_declaration_and_its_call(changed):
    assert sum(len(lines) for path, lines in changed.items() if "list_evaluation_jobs" in path) <= 6


def test_a_new_enum_value_is_a_line(changed):
    assert changed[f"{_HEADER}/enums.h"] == ["+  paused,"]


def test_the_api_gains_a_line_for_each(changed):
    told = [line.split()[:4] for line in changed["API.txt"]]
    assert ["+enum", "EvaluationJobStatus", "0007", "paused"] in told
    assert len(told) == 2 and all(words[0].startswith("+") for words in told)
