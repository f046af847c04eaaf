"""Links in the documents lead to files and headings that are there."""

from __future__ import annotations

import re
import subprocess

import pytest
from blocks import ROOT

_LISTED = subprocess.run(
    ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True
).stdout.splitlines()
_PAGES = [p for p in _LISTED if (ROOT / p).exists() and "golden" not in p]


def _anchors(text: str) -> set[str]:
    """As GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", _PAGES)
def test_links_lead_somewhere(page: str):
    text = re.sub(r"```.*?```|`[^`\n]*`", "", (ROOT / page).read_text(), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (ROOT / page).parent / path if path else ROOT / page
        assert file.exists(), f"{target} is not there"
        if anchor and file.suffix == ".md":
            assert anchor in _anchors(file.read_text()), f"{target}: no such heading"


@pytest.mark.parametrize("guide", sorted(p.stem for p in (ROOT / "docs/guides").glob("*.md")))
def test_a_guide_is_found_from_the_readme_and_on_the_site(guide: str):
    assert f"(docs/guides/{guide}.md)" in (ROOT / "README.md").read_text()
    assert re.search(rf"[\s\"]{guide}[\s\"]", (ROOT / "docs/site/build.py").read_text()), "not in GUIDES of docs/site/build.py"
