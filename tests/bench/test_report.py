"""What ./dev bench --readme makes of the benchmarks' JSON."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bench"))

from report import charts, readme, rows  # noqa: E402
from report.bars import Bar, bars  # noqa: E402
from report.numbers import short  # noqa: E402

CALL = [
    {"name": "call pages of 1000 over http: outcrop", "value": 1800, "unit": "pages/s",
     "ratio_to": {"bare libcurl": 0.75, "botocore": 60.5}},
    {"name": "call pages of 1000 over http: bare libcurl", "value": 2400, "unit": "pages/s", "ratio_to": {}},
    {"name": "call pages of 1000 over http: botocore", "value": 30, "unit": "pages/s", "ratio_to": {"bare libcurl": 0.0125}},
]  # fmt: skip
SIGN = [
    {"name": "sign calls of a role: outcrop", "value": 1_500_000, "unit": "signatures/s",
     "ratio_to": {"botocore": 101, "limit: its SHA-256 alone": 1.5}},
    {"name": "sign calls of a role: limit: its SHA-256 alone", "value": 1_000_000, "unit": "signatures/s", "ratio_to": {}},
    {"name": "sign a second later each: outcrop", "value": 2_000_000, "unit": "signatures/s", "ratio_to": {"botocore": 99}},
]  # fmt: skip
LIST = [
    {"name": "list: 8 lanes", "value": 0.62, "unit": "s", "ratio_to": {"serial": 6.7}},
    {"name": "list: serial", "value": 4.15, "unit": "s", "ratio_to": {}},
]


@pytest.fixture
def benches(tmp_path: Path) -> dict[str, list[rows.Row]]:
    for name, content in (("call", CALL), ("list", LIST)):
        (tmp_path / f"{name}.json").write_text(json.dumps({"rows": content}))
    return rows.read(tmp_path)


def test_only_benches_that_ran_are_shown(benches):
    text = readme.section(benches, [])
    assert "./dev bench call" in text and "./dev bench list" in text and "./dev bench sign" not in text


def test_a_line_for_each_rival_says_how_many_times_faster_outcrop_is(benches):
    text = readme.section(benches, [])
    assert "| bare libcurl | 0.75 |" in text and "| botocore | 60.5 |" in text
    assert "| *Outcrop itself* | 1,800 pages/s |" in text


def test_sign_has_a_column_a_case(tmp_path: Path):
    (tmp_path / "sign.json").write_text(json.dumps({"rows": SIGN}))
    text = readme.section(rows.read(tmp_path), [])
    assert "| against | calls of a role | a second later each |" in text
    assert "| botocore | 101 | 99.0 |" in text and "| limit: its SHA-256 alone | 1.50 |  |" in text
    assert "| *Outcrop itself* | 1,500,000 signatures/s | 2,000,000 signatures/s |" in text


def decode_row(case: str, ratio: float) -> dict:
    return {"name": f"decode {case}: outcrop", "value": 90, "unit": "us/page", "ratio_to": {"simdjson On-Demand": ratio}}


def test_answers_that_are_no_lists_have_a_table_of_their_own(tmp_path: Path):
    cases = [("1000 plain", 4), ("1000 pretty", 3), ("10000 plain", 9), ("Converse text", 1), ("Retrieve", 0.8)]
    (tmp_path / "decode.json").write_text(json.dumps({"rows": [decode_row(case, ratio) for case, ratio in cases]}))
    text = readme.section(rows.read(tmp_path), [])
    assert "| against | 1000 plain | 1000 pretty |" in text and "| simdjson On-Demand | 4.00 | 3.00 |" in text
    assert "| against | Converse text | Retrieve |" in text and "| simdjson On-Demand | 1.00 | 0.80 |" in text
    assert "10000" not in text


def test_every_bench_of_the_report_is_one_of_dev_and_is_told_about():
    assert set(rows.BENCHES) == set(readme._ABOUT)
    told = subprocess.run([ROOT / "dev", "bench", "nothing"], capture_output=True, text=True, timeout=60).stderr
    assert set(rows.BENCHES) == set(re.search(r"nothing: (.*)", told)[1].split(", "))


def test_plain_figures_keep_their_unit(benches):
    assert "| 8 lanes | 0.62 s | 6.70 x serial |" in readme.section(benches, [])


def test_bars_are_in_proportion(benches, tmp_path: Path):
    assert charts.draw(benches, tmp_path / "docs") == ["call", "list"]
    svg = (tmp_path / "docs" / "call.svg").read_text()
    widths = [float(w) for w in re.findall(r'width="([\d.]+)" height', svg)]
    assert len(widths) == 3
    assert widths[0] / widths[1] == pytest.approx(1800 / 2400, rel=0.01)


def test_labels_are_escaped():
    assert "a &lt; b" in bars("a < b", [Bar("x & y", 1, "1")])


def test_the_section_is_replaced_and_the_rest_stays(tmp_path: Path):
    page = tmp_path / "README.md"
    page.write_text("before\n<!-- bench:begin, written by ./dev bench --readme -->\nold\n<!-- bench:end -->\nafter\n")
    readme.write(page, "new")
    readme.write(page, "newer")
    assert page.read_text() == (
        "before\n<!-- bench:begin, written by ./dev bench --readme -->\nnewer\n<!-- bench:end -->\nafter\n"
    )


def test_a_page_without_the_marks_is_refused(tmp_path: Path):
    page = tmp_path / "README.md"
    page.write_text("nothing here\n")
    with pytest.raises(SystemExit, match="lacks"):
        readme.write(page, "new")


def test_the_readme_has_the_marks():
    text = (ROOT / "README.md").read_text()
    assert text.count("<!-- bench:begin") == text.count("<!-- bench:end -->") == 1


@pytest.mark.parametrize(
    ("value", "text"), [(1_234_567, "1,230,000"), (1234, "1,230"), (345.6, "346"), (34.56, "34.6"), (3.456, "3.46")]
)
def test_numbers_have_three_digits(value: float, text: str):
    assert short(value) == text


def test_an_unknown_bench_is_refused():
    done = subprocess.run([ROOT / "dev", "bench", "speed"], capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and "there is no bench speed" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["call", "--against", "HEAD"], "--against compares decode"),
        (["decode", "--against", "no-such-commit"], "failed: look for no-such-commit"),
        (["decode", "--against"], "--against needs a commit"),
    ],
)
def test_a_comparison_that_can_not_be_made_is_refused(arguments: list[str], said: str):
    done = subprocess.run([ROOT / "dev", "bench", *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode != 0 and said in done.stderr
