"""Comments: the model's documentation as plain text, and where it has none, what the model itself tells."""

from __future__ import annotations

import re
import textwrap
from html.parser import HTMLParser

from codegen.cpp.words import snake_case
from codegen.model import ir

WIDTH = 110  # leaves room for indentation and "/// " in 120 columns

_BLOCKS = frozenset("br dd div dl dt h1 h2 h3 h4 important li note ol p table tr ul".split())


_PREPOSITIONS = frozenset("as by for from in into of on to with".split())
_DETERMINERS = frozenset("a all an any the".split())
_UNCOUNTABLE = frozenset(
    "access availability content data information memory metadata retention throughput usage".split()
)


class _PlainText(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = [""]

    def handle_starttag(self, tag: str, attrs) -> None:
        if tag in _BLOCKS:
            self._new_paragraph()
        if tag in ("li", "dd"):
            self.paragraphs[-1] = "- "

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._new_paragraph()

    def handle_data(self, data: str) -> None:
        self.paragraphs[-1] += re.sub(r"\s+", " ", data)

    def _new_paragraph(self) -> None:
        if self.paragraphs[-1].strip() not in ("", "-"):
            self.paragraphs.append("")


def plain_text(documentation: str) -> list[str]:
    """Paragraphs without mark-up. List items start with "- "."""
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


def sentence(operation_name: str) -> str:
    """"Lists evaluation jobs." of "ListEvaluationJobs"; "Gets an evaluation job." of "GetEvaluationJob"."""
    words = snake_case(operation_name).split("_")
    if len(words) == 1:
        return f"Calls {operation_name}."
    batch = words[0] in ("batch", "bulk") and len(words) > 2
    verb, *rest = words[1:] if batch else words
    phrases: list[list[str]] = [[]]
    for word in rest:
        phrases.append([]) if word in _PREPOSITIONS else None
        phrases[-1].append(word)
    if batch and phrases[0]:
        phrases[0][-1] = _plural(phrases[0][-1])
    objects = [_noun_phrase(p, articles=i > 0 or verb != "list") for i, p in enumerate(phrases) if p]
    text = " ".join([_third_person(verb), *objects])
    return f"{text[0].upper()}{text[1:]}{', several at once' if batch else ''}."


def _noun_phrase(words: list[str], articles: bool) -> str:
    """With an article, where it is a singular."""
    preposition = [words[0]] if words[0] in _PREPOSITIONS else []
    nouns = words[len(preposition) :]
    countable = nouns and not nouns[-1].endswith("s") and nouns[-1] not in _UNCOUNTABLE
    if articles and countable and nouns[0] not in _DETERMINERS:
        nouns = ["an" if nouns[0][0] in "aeiou" and not nouns[0].startswith(("uni", "use")) else "a", *nouns]
    return " ".join(preposition + nouns)


def _plural(noun: str) -> str:
    if noun.endswith("s"):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"


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
    notes += deprecation_notes(member.deprecation)
    return [" ".join(notes)] if notes else []


def deprecation_notes(deprecation: ir.Deprecation | None) -> list[str]:
    if deprecation is None:
        return []
    since = f" since {deprecation.since}" if deprecation.since else ""
    message = f": {plain_text(deprecation.message)[0].rstrip('.')}" if plain_text(deprecation.message) else ""
    return [f"Deprecated{since}{message}."]


def _limits(constraints: ir.Constraints) -> str:
    counts = f" {constraints.counts}" if constraints.counts else ""
    text = ""
    if constraints.minimum and constraints.maximum:
        text = f"{constraints.minimum} to {constraints.maximum}{counts}"
    elif constraints.minimum:
        text = f"At least {constraints.minimum}{counts}"
    elif constraints.maximum:
        text = f"At most {constraints.maximum}{counts}"
    if constraints.pattern and len(constraints.pattern) <= 60:
        text = f"{text + ', ' if text else ''}{'matching' if text else 'Matches'} {constraints.pattern}"
    return f"{text}." if text else ""
