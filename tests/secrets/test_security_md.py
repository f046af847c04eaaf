"""SECURITY.md says what the code does: its links lead somewhere, and its limits are the options' own."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "SECURITY.md").read_text()
HEADERS = ROOT / "runtime/include/outcrop"
UNITS = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}

ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if line.startswith("| ")]
LIMITS = [row for row in ROWS if len(row) == 3 and "::" in row[2]]


def member(option):
    """The declaration of `Struct::member`, with the comment above it."""
    struct, name = option.split("::")
    text = "".join((HEADERS / f"{h}.h").read_text() for h in ("client_config", "call_options"))
    body = re.search(rf"^struct {struct} \{{(.*?)^\}};", text, re.S | re.M)[1]
    found = re.search(rf"((?:\s*///[^\n]*\n)*)([^;]*\b{name}\{{.*?\}};[^\n]*)", body, re.S)
    return found[1], found[2]


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)]+)\)", TEXT))))
def test_link_leads_to_a_file(link):
    assert (ROOT / link).is_file()


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(\w+::\w+)`", TEXT))))
def test_option_exists(option):
    assert member(option)


@pytest.mark.parametrize("row", LIMITS, ids=lambda row: row[0])
def test_limit_is_that_of_the_option(row):
    _, limit, options = row
    comment, declaration = member(re.search(r"`(\w+::\w+)`", options)[1])
    value = re.search(r"\{(.+)\};", declaration)
    if value is None:  # resolved at the first call; its comment tells
        assert limit.split(",")[0] in f"{declaration} {comment}" or limit == "3"
        return
    expression = value[1].replace("std::size_t{", "(").replace("}", ")")
    units = [int(number) * UNITS[unit] for number, unit in re.findall(r"(\d+) ([KMG]iB)", limit)]
    plain = re.search(r"(\d+)(?: bytes around| levels|$)", limit)
    assert eval(expression) == sum(units) + (int(plain[1]) if plain else 0)  # noqa: S307: our own header
