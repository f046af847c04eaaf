"""The performance section of README.md, from build/bench/*.json: tables, and the command that prints each again."""

from __future__ import annotations

import os
import platform
import re
import textwrap
from pathlib import Path

from report.numbers import short
from report.rows import Row

_BEGIN = "<!-- bench:begin, written by ./dev bench --readme -->"
_END = "<!-- bench:end -->"

_ABOUT = {
    "decode": "Pages of ListEvaluationJobs into structs, every member of every summary. Members stand sorted by name, as "
    "bedrock-runtime writes them (of the control plane that is inferred); elsewhere the column says so. How many times "
    "faster Outcrop is:",
    "sign": "SigV4 signatures on one core, by a signer that is used again, as a client's is: of a listing's pages, a "
    "thousand to the second of the clock; of one GET, a second later each time; of Converse calls with another body "
    "each and a role's session token of 1,000 characters. The limit hashes all of it each time. How many times faster "
    "Outcrop is:",
    "call": "Whole calls against nginx on loopback: sign, send, receive, decode. Bare libcurl only fetches the bytes, "
    "once with its own few headers, once with as many as a signed request has. How many times faster Outcrop is:",
    "list": "10,000 jobs in pages of 100 from the emulator, which answers after 40 ms:",
    "send": "A Converse with an image of 3.75 MB, by the CPU time of the client. The limit encodes, hashes and sends the bytes, "
    "by blocking calls on one connection. How many times faster Outcrop is:",
    "write": "The JSON of a Converse of 200 messages, 125 kB, from structs into a string, by CPU time. How many times "
    "faster Outcrop is:",
    "stream": "A ConverseStream of 1,000 events, by CPU time. The limit is zlib's checksum of the bytes. How many times "
    "faster Outcrop is:",
    "concurrent": "2,000 Converse calls that are answered after 100 ms, by CPU time; those of other SDKs 500 at a time:",
    "start": "A process with one Converse, from its start to its end. How many times faster Outcrop is:",
    "dialogue": "Events of a bidirectional stream, from the server's send to the caller. How many times as long as bare nghttp2:",
    "build": "What a program pays:",
}
_ANSWERS = "Answers that are no lists, against On-Demand by hand:"


# The columns that tell most; the command prints all.
_PAGES = ("1000 plain", "5 plain", "1000 escaped", "1000 model order", "1000 shuffled", "1000 pretty", "first page")
_OTHER_ANSWERS = ("Converse text", "Converse tools", "Retrieve", "GetAgent")


def section(benches: dict[str, list[Row]], charts: list[str]) -> str:
    parts = [
        _wrapped(
            "Medians of paired rounds: all contenders on the same bytes, in turns, so that the machine's moods hit "
            f"them alike; on {_machine()}. `./dev bench` prints all of it, on your machine."
        )
    ]
    for bench, rows in benches.items():
        parts += [_wrapped(f"**{bench.capitalize()}** (`./dev bench {bench}`). {_ABOUT[bench]}"), *_tables(bench, rows)]
        if bench in charts:
            parts.append(f"![{bench}](docs/bench/{bench}.svg)")
    return "\n\n".join(parts)


def _wrapped(text: str) -> str:
    return textwrap.fill(text, 120, break_long_words=False, break_on_hyphens=False)


def _machine() -> str:
    """Such as: AMD EPYC 7B13, 2 cores, AVX-512 (which speeds simdjson's indexing up most)."""
    about = Path("/proc/cpuinfo").read_text()
    names = re.findall(r"^model name\s*: (.*)$", about, re.MULTILINE)
    wide = ", AVX-512 (which speeds simdjson's indexing up most)" if "avx512" in about else ""
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} cores{wide}"


def _tables(bench: str, rows: list[Row]) -> list[str]:
    if bench in ("list", "concurrent", "dialogue", "build"):
        return [_plain_table(rows)]
    if bench != "decode":
        return [_ratio_table(bench, rows)]
    pages, others = ([row for row in rows if _case_of(bench, row) in cases] for cases in (_PAGES, _OTHER_ANSWERS))
    return [_ratio_table(bench, pages), *([_ANSWERS, _ratio_table(bench, others)] if others else [])]


def _plain_table(rows: list[Row]) -> str:
    lines = ["| | | |", "| --- | ---: | --- |"]
    for row in rows:
        ratios = ", ".join(f"{short(ratio)} x {name}" for name, ratio in row.ratio_to.items())
        lines.append(f"| {row.contender} | {short(row.value)} {row.unit} | {ratios} |")
    return "\n".join(lines)


def _case_of(bench: str, row: Row) -> str:
    return row.case.removeprefix(bench).strip() or bench


def _ratio_table(bench: str, rows: list[Row]) -> str:
    """A column a case, a line a rival; the last line is Outcrop's own figure."""
    ours = [row for row in rows if row.contender == "outcrop"]
    rivals: list[str] = []
    for row in ours:
        rivals += [name for name in row.ratio_to if name not in rivals]
    cases = [_case_of(bench, row) for row in ours]
    lines = [f"| against | {' | '.join(cases)} |", f"| --- |{' ---: |' * len(cases)}"]
    for rival in rivals:
        cells = [short(row.ratio_to[rival]) if rival in row.ratio_to else "" for row in ours]
        lines.append(f"| {rival} | {' | '.join(cells)} |")
    lines.append(f"| *Outcrop itself* | {' | '.join(f'{short(r.value)} {r.unit}' for r in ours)} |")
    return "\n".join(lines)


def write(readme: Path, text: str) -> None:
    whole = readme.read_text()
    if _BEGIN not in whole or _END not in whole:
        raise SystemExit(f"{readme} lacks the lines {_BEGIN} and {_END}")
    before, _, rest = whole.partition(_BEGIN)
    after = rest.partition(_END)[2]
    readme.write_text(f"{before}{_BEGIN}\n{text}\n{_END}{after}")
