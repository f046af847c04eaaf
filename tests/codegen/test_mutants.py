"""A few faults in the generator, each of which a test notices; ./dev mutate tries more of them, or all."""

import subprocess
import sys

import mutate


_QUICK = ["codegen/cpp/requests.py", "codegen/model/endpoint_rules.py", "codegen/model/read_smithy.py"]


def test_each_of_a_few_faults_is_noticed():
    """A change of the generator brings in another fault only where it changes the lines of these."""
    # In a process that has not imported the generator.
    command = [sys.executable, mutate.__file__, "--only", "3", *_QUICK]
    said = subprocess.run(command, capture_output=True, text=True)
    assert said.returncode == 0, said.stdout + said.stderr


def test_a_sample_stays_until_its_lines_change(tmp_path, monkeypatch):
    module = tmp_path / "m.py"
    module.write_text("def f(a, b=True):\n    return [x for x in a if x > 1 or b] + [1, 2, 3]\n")
    monkeypatch.setattr(mutate, "ROOT", tmp_path)
    faults = mutate.faults("m.py")
    assert {"x > 1 becomes x >= 1", "True becomes False", "x > 1 or b becomes x > 1 and b"} <= {f.text for f in faults}
    chosen = {fault.text for fault in mutate.sample(faults, 3)}
    module.write_text("# A line more.\n" + module.read_text().replace("[1, 2, 3]", "sorted(a)"))
    kept = mutate.faults("m.py")
    assert {fault.text for fault in mutate.sample(kept, 3)} >= chosen & {fault.text for fault in kept}
    assert len({str(mutate.sample(kept, 3, seed)) for seed in "abcdefgh"}) > 1


def test_a_fault_stands_where_it_was_found(tmp_path, monkeypatch):
    (tmp_path / "m.py").write_text("def f(a):\n    return a == 1 and a != 2\n")
    monkeypatch.setattr(mutate, "ROOT", tmp_path)
    codes = [mutate.ast.unparse(mutate.code_with(fault)) for fault in mutate.faults("m.py")]
    assert "def f(a):\n    return a != 1 and a != 2" in codes and "def f(a):\n    return a == 1 or a != 2" in codes
    assert len(set(codes)) == len(codes) and all("a" in code for code in codes)
