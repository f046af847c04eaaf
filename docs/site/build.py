"""The documentation site: stages documents, examples and public headers, and lets doxygen make pages of them.

Ends with an error if doxygen warns of anything, or a link of a page leads nowhere.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).parent.parent.parent
THEME = Path("/usr/share/doxygen-awesome-css")  # Debian's package of that name
GUIDES = (
    "get-started credentials writing-requests lifetimes errors-and-retries paging streaming tools-and-documents async testing "
    "performance command many-calls analytics faults-and-limits from-the-aws-sdk from-the-aws-cli alternatives regenerating"
).split()
FACTS = ("settings", "retries", "faults", "portability", "releases")
PROJECT = ("ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "models/SOURCES.md", "runtime/src/json/README.md", "docs/coverage.md")


def main() -> int:
    out = ROOT / "build" / "docs"
    stage = ROOT / "build" / "docs-stage"
    for folder in (out, stage):
        shutil.rmtree(folder, ignore_errors=True)
    pages = _stage_pages(stage / "pages")
    _stage_headers(stage / "include", pages)
    _theme(stage)
    warnings = _doxygen(stage, out)
    broken = _broken_links(out)
    for line in (warnings + broken)[:50]:
        print(line, file=sys.stderr)
    print(f"{len(list(out.glob('*.html')))} pages, {len(warnings)} warnings, {len(broken)} broken links: {out / 'index.html'}")
    return 1 if warnings or broken else 0


# --- pages ---


def _stage_pages(folder: Path) -> dict[str, str]:
    """The ids of the pages by what they are made of."""
    folder.mkdir(parents=True)
    decisions = [f"docs/decisions/{p.name}" for p in sorted((ROOT / "docs/decisions").glob("*.md"))]
    examples = [f"examples/{p.name}" for p in sorted((ROOT / "examples").glob("*.cc"))]
    groups = {
        "Guides": [f"docs/guides/{name}.md" for name in GUIDES],
        "Examples": examples,
        "Facts": [f"docs/{name}.md" for name in FACTS],
        "The project": [p for p in PROJECT if (ROOT / p).exists()],
        "Decisions": decisions,
    }
    missing = {p.relative_to(ROOT).as_posix() for p in (ROOT / "docs/guides").glob("*.md")} - set(groups["Guides"])
    if missing:
        raise SystemExit(f"not in docs/site/build.py: {', '.join(sorted(missing))}")
    ids = {path: _id(path) for paths in groups.values() for path in paths} | {"README.md": "index"}
    for path in ids:
        text = (ROOT / path).read_text()
        if path.endswith(".cc"):
            about = re.match(r"(?://.*\n)+", text)[0]
            sentences = re.sub(r"^// ?", "", about, flags=re.MULTILINE).split("\n\n")[0]
            text = f"# {Path(path).stem.replace('_', ' ').capitalize()}\n\n{_escaped(sentences)}\n\n```cpp\n{text[len(about):]}```\n"
        # Doxygen knows no <picture>: the one for light pages stands for both.
        text = re.sub(r'<picture>.*?<img src="([^"]+)" alt="([^"]+)">\s*</picture>', r"\n![\2](\1)\n", text, flags=re.DOTALL)
        title, _, body = text.partition("\n")
        # Doxygen knows a page by the label of its heading, and no page by its path.
        heading = f"{title} {{#{'mainpage' if path == 'README.md' else ids[path]}}}"
        (folder / f"{ids[path]}.md").write_text(f"{heading}\n{_links(body, path, ids)}")
    for title, paths in groups.items():
        lines = [f"# {title} {{#group_{_id(title)}}}", "", *(f"- @subpage {ids[path]}" for path in paths)]
        (folder / f"group_{_id(title)}.md").write_text("\n".join(lines) + "\n")
    return ids


def _id(path: str) -> str:
    return "page_" + re.sub(r"\W+", "_", path.removesuffix(".md")).strip("_").lower()


def _links(text: str, path: str, ids: dict[str, str]) -> str:
    """Links to other pages by their ids, to headers by their names; what has no page keeps its text alone."""

    def target(match: re.Match[str]) -> str:
        bang, words, to = match[1], match[2].replace("`", ""), match[3]
        if re.match(r"[a-z]+:", to):
            return match[0]
        file = os.path.normpath(os.path.join(os.path.dirname(path), to.partition("#")[0])) if not to.startswith("#") else path
        if bang:
            return f"![{words}]({Path(file).name})"
        header = re.search(r"include/(outcrop/.*\.h)$", file)
        if header:
            return f"[{words}](@ref {header[1]})"
        folders = {"examples": "group_page_examples", "docs/decisions": "group_page_decisions"}
        found = folders.get(file) or (ids[file] if file in ids else None)
        return f"[{words}](@ref {'mainpage' if found == 'index' else found})" if found else words

    parts = re.split(r"(^```.*?^```$|`[^`\n]+`)", text, flags=re.MULTILINE | re.DOTALL)
    plain = "".join(_paired(p) if p.startswith("`") else p.replace("@", "\\@") for p in parts)
    return re.sub(r"(!?)\[((?:`[^`]*`|[^\]`])*)\]\(([^)\s]+)\)", target, plain)


def _paired(code: str) -> str:
    """Of a code span with a quote that has no partner, doxygen misses the end."""
    if code.startswith("```") or code.count('"') % 2 == 0:
        return code
    return f"<code>{html.escape(code[1:-1], quote=False)}</code>".replace('"', "&quot;")


# --- headers ---


def _stage_headers(folder: Path, pages: dict[str, str]) -> None:
    """Copies in which comments say what they mean in doxygen's own words: the first lines are about the file."""
    roots = [ROOT / "runtime/include", *sorted(p for p in (ROOT / "generated").glob("*/include") if p.is_dir())]
    for root in roots:
        for file in root.rglob("*.h"):
            name = file.relative_to(root)
            if name.parts[1] == "internal":
                continue
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(_commented(file.read_text(), name.as_posix()))


def _commented(text: str, name: str) -> str:
    about = re.match(r"(?://(?!/).*\n)*", text)[0]
    words = [re.sub(r"^// ?", "", line) for line in about.splitlines() if "Do not edit" not in line]
    code = text[len(about) :]
    # Doxygen loses track of specialisations of std, and of friends, which it then links to.
    code = re.sub(r"(?:^///.*\n)*^template <class E>\nstruct std::hash<(?:.*\n)*?};\n", "", code, flags=re.MULTILINE)
    code = re.sub(r"(?:^ *///.*\n)*^ +friend [^;{]*;\n", "", code, flags=re.MULTILINE)
    code = re.sub(r"^( +)friend ", r"\1static ", code, flags=re.MULTILINE)
    code = re.sub(r"(?:^ *///(?!<).*\n)+", lambda block: _escaped_block(block[0]), code, flags=re.MULTILINE)
    code = re.sub(r"///< (.*)$", lambda comment: f"///< {_escaped(comment[1])}", code, flags=re.MULTILINE)
    return "\n".join([f"/// @file {name}", *(f"/// {_escaped(line)}" for line in words), code])


def _escaped_block(block: str) -> str:
    """The first paragraph is what lists show."""
    indent = re.match(r" *", block)[0]
    text = "\n".join(re.sub(r"^ */// ?", "", line) for line in block.splitlines())
    text = re.sub(r"([Mm]atching) (\S.*?)(\.?)$", r"\1 `\2`\3", text, flags=re.MULTILINE)
    return "".join(f"{indent}/// {line}\n" for line in f"@brief {_escaped(text)}".split("\n"))


def _escaped(comment: str) -> str:
    """Outside of code spans, what doxygen would take for a command, a tag or a link."""
    parts = re.split(r"(`[^`]*`|https?://[^\s`]+)", comment)
    plain = lambda text: re.sub(r"([\\@<>#%&])", r"\\\1", text)  # noqa: E731
    # For doxygen a code span ends at an apostrophe, unless it has two ticks.
    span = lambda text: f"`{text}`" if text.startswith("`") and "'" in text else text  # noqa: E731
    return "".join(span(p) if i % 2 else plain(p) for i, p in enumerate(parts))


# --- doxygen ---


def _theme(stage: Path) -> None:
    run = lambda *command: subprocess.run(command, cwd=stage, check=True, capture_output=True)  # noqa: E731
    run("doxygen", "-w", "html", "header.html", "footer.html", "plain.css")
    run("doxygen", "-l", "layout.xml")
    scripts = (
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<script type="text/javascript" src="$relpath^doxygen-awesome-darkmode-toggle.js"></script>\n'
        '<script type="text/javascript" src="$relpath^doxygen-awesome-fragment-copy-button.js"></script>\n'
        "<script>DoxygenAwesomeDarkModeToggle.init(); DoxygenAwesomeFragmentCopyButton.init();</script>\n</head>"
    )
    header = (stage / "header.html").read_text()
    (stage / "header.html").write_text(header.replace("</head>", scripts))
    (stage / "footer.html").write_text("</body>\n</html>\n")
    layout = (stage / "layout.xml").read_text()
    (stage / "layout.xml").write_text(layout.replace('type="pages" visible="yes" title=""', 'type="pages" visible="yes" title="Guides and pages"'))


def _doxygen(stage: Path, out: Path) -> list[str]:
    version = re.search(r'define OUTCROP_VERSION "(.*)"', (ROOT / "runtime/include/outcrop/version.h").read_text())[1]
    awesome = " ".join(str(THEME / f"doxygen-awesome{part}.css") for part in ("", "-sidebar-only", "-sidebar-only-darkmode-toggle"))
    scripts = " ".join(str(THEME / f"doxygen-awesome-{part}.js") for part in ("darkmode-toggle", "fragment-copy-button"))
    settings = {
        "PROJECT_NUMBER": version,
        "INPUT": f"{stage / 'pages'} {stage / 'include'}",
        "STRIP_FROM_PATH": f"{stage / 'include'} {stage / 'pages'}",
        "STRIP_FROM_INC_PATH": stage / "include",
        "IMAGE_PATH": f"{ROOT / 'docs/bench'} {ROOT / 'docs/pictures'}",
        "OUTPUT_DIRECTORY": out.parent,
        "HTML_OUTPUT": out.name,
        "HTML_HEADER": stage / "header.html",
        "HTML_FOOTER": stage / "footer.html",
        "HTML_EXTRA_STYLESHEET": f"{awesome} {ROOT / 'docs/site/site.css'}",
        "HTML_EXTRA_FILES": scripts,
        "LAYOUT_FILE": stage / "layout.xml",
        "USE_MDFILE_AS_MAINPAGE": stage / "pages" / "index.md",
        "WARN_LOGFILE": stage / "warnings",
    }
    text = (ROOT / "docs/site/Doxyfile").read_text() + "".join(f"{name} = {value}\n" for name, value in settings.items())
    subprocess.run(["doxygen", "-"], input=text, text=True, check=True)
    return (stage / "warnings").read_text().splitlines()


def _broken_links(out: Path) -> list[str]:
    files = {p.relative_to(out).as_posix() for p in out.rglob("*")}
    anchors: dict[str, set[str]] = {}
    links: list[tuple[str, str, str]] = []
    for path in sorted(out.rglob("*.html")):
        name = path.relative_to(out).as_posix()
        text = path.read_text()
        if 'id="nested-classes"' not in text and "#nested-classes" in text:  # of classes that are private
            text = text.replace('<a href="#nested-classes">Classes</a> &#124;\n', "")
            path.write_text(text)
        anchors[name] = set(re.findall(r'\b(?:id|name)="([^"]+)"', text))
        for link in re.findall(r'\b(?:href|src)="([^"]+)"', text):
            link = unquote(html.unescape(link))
            if not re.match(r"[a-z]+:", link):
                file, _, anchor = link.partition("#")
                links.append((name, os.path.normpath(os.path.join(os.path.dirname(name), file)) if file else name, anchor))
    return sorted(
        {
            f"{name}: {file}{'#' if anchor else ''}{anchor} is not there"
            for name, file, anchor in links
            if file not in files or (anchor and file in anchors and anchor not in anchors[file])
        }
    )


if __name__ == "__main__":
    sys.exit(main())
