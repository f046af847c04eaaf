"""A small change of a model gives a small change of the code."""

import copy
import difflib
import json

from support import MODELS, load

from codegen import generate
from codegen.model.source import Source


def _generated(tmp_path, document, name):
    path = tmp_path / "bedrock.json"
    path.write_text(json.dumps(document))
    out = tmp_path / name
    generate.generate([Source(path, None, "models/bedrock.json")], [generate.library_output(out)])
    return {str(p.relative_to(out)): p.read_text().splitlines() for p in sorted(out.rglob("*")) if p.is_file()}


def _changed_lines(before, after):
    assert set(before) == set(after)
    changed = {}
    for path, old in before.items():
        diff = list(difflib.unified_diff(old, after[path], n=0))[2:]
        diff = [line for line in diff if line[:1] in "+-"]
        if diff:
            changed[path] = diff
    return changed


def test_a_new_query_member_changes_its_declaration_and_its_call(tmp_path):
    old = load(MODELS / "bedrock.json")
    new = copy.deepcopy(old)
    new["shapes"]["com.amazonaws.bedrock#ListEvaluationJobsRequest"]["members"]["jobTypeEquals"] = {
        "target": "com.amazonaws.bedrock#EvaluationJobType",
        "traits": {"smithy.api#httpQuery": "jobTypeEquals"},
    }
    changed = _changed_lines(_generated(tmp_path, old, "old"), _generated(tmp_path, new, "new"))
    assert set(changed) == {
        "bedrock/API.txt",
        "bedrock/MANIFEST.json",
        "bedrock/include/outcrop/bedrock/operations/list_evaluation_jobs.h",
        "bedrock/src/operations/list_evaluation_jobs.cc",
    }
    assert sum(len(lines) for lines in changed.values()) <= 9


def test_a_new_enum_value_changes_two_lines(tmp_path):
    old = load(MODELS / "bedrock.json")
    new = copy.deepcopy(old)
    new["shapes"]["com.amazonaws.bedrock#EvaluationJobStatus"]["members"]["PAUSED"] = {
        "target": "smithy.api#Unit",
        "traits": {"smithy.api#enumValue": "Paused"},
    }
    changed = _changed_lines(_generated(tmp_path, old, "old"), _generated(tmp_path, new, "new"))
    del changed["bedrock/MANIFEST.json"]
    assert changed.pop("bedrock/include/outcrop/bedrock/enums.h") == ["+  paused,"]
    assert [line.split()[:4] for line in changed.pop("bedrock/API.txt")] == [
        ["+enum", "EvaluationJobStatus", "0007", "paused"]
    ]
    assert set(changed) == {"bedrock/src/enums.cc"}
