"""A few faults in the generator, chosen anew whenever a module changes; ./dev mutate tries all of them."""

import re
import subprocess
import sys

import mutate

_QUICK = ["codegen/changes/compare.py", "codegen/changes/entries.py", "codegen/model/read_c2j.py", "codegen/model/endpoint_rules.py"]


def test_tests_notice_most_faults():
    """Most: some faults make no difference (a count that is one too high), and a change must not fail for those."""
    # In a process that has not imported the generator.
    command = [sys.executable, mutate.__file__, "--only", "10", *_QUICK]
    said = subprocess.run(command, capture_output=True, text=True)
    (survivors,) = re.findall(r"^10 faults, (\d+) not noticed$", said.stdout, re.MULTILINE) or [said.stderr]
    assert int(survivors) <= 3, said.stdout


def test_a_sample_stays_until_its_module_changes(tmp_path, monkeypatch):
    (tmp_path / "m.py").write_text("def f(a, b=True):\n    return [x for x in a if x > 1 or b] + [1, 2, 3]\n")
    monkeypatch.setattr(mutate, "ROOT", tmp_path)
    faults = mutate.faults("m.py")
    texts = {fault.text for fault in faults}
    assert {"m.py:2: x >= 1", "m.py:1: False", "m.py:2: x > 1 and b"} <= texts
    assert mutate.sample(faults, 3) == mutate.sample(faults, 3)
    chosen = [fault.place for fault in mutate.sample(faults, 5)]
    samples = []
    for i in range(8):
        (tmp_path / "m.py").write_text((tmp_path / "m.py").read_text() + f"# {i}\n")
        samples.append([fault.place for fault in mutate.sample(mutate.faults("m.py"), 5)])
    assert any(sample != chosen for sample in samples)


def test_a_fault_stands_where_it_was_found(tmp_path, monkeypatch):
    (tmp_path / "m.py").write_text("def f(a):\n    return a == 1 and a != 2\n")
    monkeypatch.setattr(mutate, "ROOT", tmp_path)
    codes = [mutate.ast.unparse(mutate.code_with(fault)) for fault in mutate.faults("m.py")]
    assert "def f(a):\n    return a != 1 and a != 2" in codes and "def f(a):\n    return a == 1 or a != 2" in codes
    assert len(set(codes)) == len(codes) and all("a" in code for code in codes)
