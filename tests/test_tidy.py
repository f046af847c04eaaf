"""./dev tidy: what it reads, and that it ends with failure where it finds something."""

from __future__ import annotations

import json

import pytest
import tidy

CLEAN = "#pragma once\nstruct Base {\n  virtual void run();\n};\nstruct Derived : Base {\n  void run() override;\n};\n"
FAULT = CLEAN.replace("void run() override;", "virtual void run();")


@pytest.fixture
def build(tmp_path):
    """Two sources that include the same header, compiled as one by GCC."""
    (tmp_path / "Unity").mkdir()
    sources = [tmp_path / "one.cc", tmp_path / "two.cc"]
    for source in sources:
        source.write_text('#include "both.h"\n')
    unity = tmp_path / "Unity" / "room.cxx"
    unity.write_text("".join(f'/* NOLINTNEXTLINE(bugprone-suspicious-include) */\n#include "{source}"\n\n' for source in sources))
    options = "-Wall -Werror -Wno-restrict -fno-semantic-interposition -fpch-preprocess"
    entry = {"directory": str(tmp_path), "command": f"/usr/bin/c++ {options} -std=c++20 -o room.o -c {unity}", "file": str(unity)}
    (tmp_path / "compile_commands.json").write_text(json.dumps([entry]))
    return tmp_path


def test_sources_that_are_compiled_together_can_be_read_alone(build):
    entries = tidy.apart(json.loads((build / "compile_commands.json").read_text()))
    assert [entry["file"] for entry in entries] == [f"{build}/one.cc", f"{build}/two.cc"]
    assert all(entry["command"].endswith(f" -c {entry['file']}") for entry in entries)


def test_a_fault_is_found_once(build):
    (build / "both.h").write_text(FAULT)
    found = list(tidy.findings([build / "one.cc", build / "two.cc", build / "Unity" / "room.cxx"], build))
    assert len(found) == 1 and found[0].startswith(f"{build}/both.h:6:16: error: ") and "[modernize-use-override" in found[0]


def test_where_no_fault_is_none_is_found(build):
    (build / "both.h").write_text(CLEAN)
    assert list(tidy.findings([build / "Unity" / "room.cxx"], build)) == []


def test_what_does_not_compile_is_a_finding(build):
    assert any("'both.h' file not found" in finding for finding in tidy.findings([build / "one.cc"], build))


def test_a_finding_is_a_failure(build, monkeypatch, capsys):
    (build / "both.h").write_text(FAULT)
    monkeypatch.setattr(tidy, "BUILD", build)
    monkeypatch.setattr(tidy, "is_checked", lambda file: True)
    assert tidy.main([]) == 1
    assert "findings: 1; files and rooms read: 1" in capsys.readouterr().out


def test_files_that_nobody_wrote_by_hand_are_refused(build, monkeypatch):
    monkeypatch.setattr(tidy, "BUILD", build)
    with pytest.raises(SystemExit, match="not .*/generated/bedrock/src/client.cc"):
        tidy.main([str(tidy.ROOT / "generated/bedrock/src/client.cc")])
