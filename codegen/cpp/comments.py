"""Comments: the model's documentation as plain text, and what the model itself tells beside it."""

from __future__ import annotations

import re
import textwrap
from html.parser import HTMLParser

from codegen.cpp.literals import quoted
from codegen.model import ir

WIDTH = 110  # leaves room for indentation and "/// " in 120 columns

_BLOCKS = frozenset("br dd div dl dt h1 h2 h3 h4 important li note ol p table tr ul".split())


class _PlainText(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = [""]
        self._link = ""

    def handle_starttag(self, tag: str, attrs) -> None:
        if tag in _BLOCKS:
            self._new_paragraph()
        if tag in ("li", "dd"):
            self.paragraphs[-1] = "- "
        if tag == "code":
            self.paragraphs[-1] += "`"
        if tag == "a":
            self._link = dict(attrs).get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._new_paragraph()
        if tag == "code":
            self.paragraphs[-1] += "`"
        if tag == "a" and self._link.startswith("https://"):
            self.paragraphs[-1] += f" ({self._link})"
            self._link = ""

    def handle_data(self, data: str) -> None:
        self.paragraphs[-1] += re.sub(r"\s+", " ", data)

    def _new_paragraph(self) -> None:
        if self.paragraphs[-1].strip() not in ("", "-"):
            self.paragraphs.append("")


def plain_text(documentation: str) -> list[str]:
    """Paragraphs without mark-up but for marks of code; links stand behind their words. List items start with "- "."""
    if not documentation:
        return []
    parser = _PlainText()
    parser.feed(documentation)
    parser.close()
    paragraphs = [re.sub(r"\s+", " ", p).strip() for p in parser.paragraphs]
    return [p for p in paragraphs if p and p != "-"]


def wrapped(paragraphs: list[str], width: int = WIDTH) -> tuple[str, ...]:
    """Lines of a comment, an empty one between paragraphs."""
    lines: list[str] = []
    previous = ""
    for paragraph in paragraphs:
        is_item = paragraph.startswith("- ")
        if lines and not (is_item and previous.startswith("- ")):
            lines.append("")
        lines += textwrap.wrap(
            paragraph,
            width,
            subsequent_indent="  " if is_item else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
        previous = paragraph
    return tuple(_ended(line) for line in lines)


def one_line(text: str) -> str:
    """The text as a line of a comment, or its end."""
    return _ended(re.sub(r"[\s\x00-\x1f]+", " ", text).strip())


def _ended(line: str) -> str:
    """Without characters that can't be seen, among them those that let code look like another (Unicode TR 36). What
    would continue the comment in the next line doesn't stand at its end.
    """
    line = "".join(c if c.isprintable() else " " for c in line).rstrip()
    return f"{line}." if line.endswith(("\\", "??/")) else line


def http_line(operation: ir.Operation) -> str:
    path = "".join(s.literal or f"{{{s.label}{'+' if s.greedy else ''}}}" for s in operation.path)
    query = f"?{'&'.join(operation.query_literals)}" if operation.query_literals else ""
    return f"{operation.method} {path}{query}"


def member_notes(member: ir.Member, is_input: bool, has_default: bool) -> list[str]:
    """What a caller should know of a member beside its documentation, in one paragraph."""
    notes = []
    if member.required and is_input and not member.idempotency_token:
        notes.append("Required.")
    if member.idempotency_token and is_input:
        notes.append("Idempotency token: a new UUID when absent, the same for every retry of the call.")
    if member.default is not None and has_default:
        notes.append("Holds the model's default; reset it to send nothing.")
    limits = _limits(member.constraints)
    if limits and is_input:
        notes.append(limits)
    if member.sensitive:
        notes.append("Sensitive: never logged.")
    return ([" ".join(notes)] if notes else []) + deprecation_notes(member.deprecation)


def deprecation_notes(deprecation: ir.Deprecation | None) -> list[str]:
    return [f"\\deprecated {_why_deprecated(deprecation)}".strip()] if deprecation else []


def deprecated_attribute(deprecation: ir.Deprecation | None) -> str:
    """What makes compilers warn of every use."""
    if deprecation is None:
        return ""
    why = one_line(_why_deprecated(deprecation))
    return f"[[deprecated({quoted(why)})]]" if why else "[[deprecated]]"


def _why_deprecated(deprecation: ir.Deprecation) -> str:
    since = f"since {deprecation.since}" if deprecation.since else ""
    message = next(iter(plain_text(deprecation.message)), "").rstrip(".")
    return ": ".join(filter(None, (since, message)))


def _limits(constraints: ir.Constraints) -> str:
    counts = f" {constraints.counts}" if constraints.counts else ""
    if (constraints.maximum or constraints.minimum) == "1":
        counts = {" entries": " entry"}.get(counts, counts.removesuffix("s"))
    text = ""
    if constraints.minimum and constraints.minimum == constraints.maximum:
        text = f"{constraints.minimum}{counts}"
    elif constraints.minimum and constraints.maximum:
        text = f"{constraints.minimum} to {constraints.maximum}{counts}"
    elif constraints.minimum:
        text = f"At least {constraints.minimum}{counts}"
    elif constraints.maximum:
        text = f"At most {constraints.maximum}{counts}"
    pattern = pattern_in_words(constraints.pattern, counted=bool(text))
    if pattern:
        before = f"{text}{', ' if pattern.startswith(('matching', 'without')) else ': '}" if text else ""
        text = f"{before}{pattern}" if before else f"{pattern[0].upper()}{pattern[1:]}"
    return f"{text}." if text else ""


_RANGES = {"a-z": "lower-case letters", "A-Z": "upper-case letters", "0-9": "digits", r"\d": "digits"}
_SIGNS = {"-": "hyphens", "_": "underscores", ".": "dots", "/": "slashes", ":": "colons", " ": "spaces"}
_CLASS = re.compile(r"\^?\(?\[((?:[^\]\\]|\\.)+)\](?:[*+]|\{(\d+)(?:,(\d+))?\})?\)?[*+]?\$?")

_ANYTHING = re.compile(r"\^?\.[*+]\$?|\^?\.\{\d+,\d*\}\$?|\[\\s\\S\][*+]")


def pattern_in_words(pattern: str, counted: bool = False) -> str:
    """"letters, digits and hyphens" of "[a-zA-Z0-9-]+"; a pattern of another kind as it is, unless it is long or any
    text matches it. `counted`: the length is told already.
    """
    match = _CLASS.fullmatch(pattern)
    words = _class_in_words(match[1]) if match else []
    if match and words:
        count = "" if counted or not match[2] else f"{match[2]} to {match[3]} " if match[3] else f"{match[2]} "
        return count + " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
    if pattern.strip("^$") in (r"\S*", r"\S+"):
        return "without white space"
    return f"matching {pattern}" if 0 < len(pattern) <= 60 and not _ANYTHING.fullmatch(pattern) else ""


def _class_in_words(text: str) -> list[str]:
    """Empty where it holds something without a name here."""
    parts = re.findall(r"[aA0]-[zZ9]|\\.|.", text)
    names = [_RANGES.get(p) or _SIGNS.get(p) or _SIGNS.get(p.removeprefix("\\")) for p in parts]
    if not all(names):
        return []
    unique = list(dict.fromkeys(name for name in names if name))
    if {"lower-case letters", "upper-case letters"} <= set(unique):
        unique = ["letters", *(name for name in unique if not name.endswith("case letters"))]
    return unique
