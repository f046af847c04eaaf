"""Times in every spelling are read as botocore reads them, or not at all where botocore would guess."""

from __future__ import annotations

import datetime
import random
import warnings
from unittest import mock

import dateutil.parser
from botocore.utils import parse_timestamp
from conftest import program, run

_SEED = 20251129
_COUNT = 20_000
_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def _date(rng: random.Random, year: int, month: int, day: int) -> str:
    name = _MONTHS[month - 1]
    name = rng.choice([name, name[:3], name.upper()[:3], name[:3].lower()])
    weekday = rng.choice(_DAYS)
    weekday = rng.choice(["", "", weekday + ", ", weekday[:3] + " ", weekday[:3] + ", "])
    return weekday + rng.choice(
        [
            f"{year:04}-{month:02}-{day:02}",
            f"{year:04}-{month:02}-{day:02}",
            f"{year:04}{month:02}{day:02}",
            f"{year:04}/{month:02}/{day:02}",
            f"{month:02}/{day:02}/{year:04}",
            f"{day:02}/{month:02}/{year:04}",
            f"{month}-{day}-{year}",
            f"{year}-{month}-{day}",
            f"{day:02} {name} {year:04}",
            f"{day} {name} {year % 69:02}",
            f"{day:02}-{name}-{year:04}",
            f"{day:02}-{name}-{year % 69:02}",
            f"{name} {day} {year:04}",
            f"{name} {day:2}, {year:04}",
            f"{name}. {day}, {year:04}",
            f"{year} {name} {day}",
            f"{day}th of {name} {year}",
        ]
    )


def _incomplete(rng: random.Random) -> str:
    return rng.choice(["2025-08", "Aug 4", "Aug 2025", "August", "Monday", "10:20", "10:20:30Z", "2025-", "Aug", "T"])


def _clock(rng: random.Random) -> str:
    hour, minute, second = rng.randrange(25), rng.randrange(61), rng.randrange(60)
    fraction = rng.choice(["", "", f".{rng.randrange(1000):03}", f",{rng.randrange(10)}", f".{rng.randrange(10**9):09}"])
    return rng.choice(
        [
            f"{hour:02}:{minute:02}:{second:02}{fraction}",
            f"{hour:02}:{minute:02}:{second:02}{fraction}",
            f"{hour:02}:{minute:02}",
            f"{hour}:{minute:02}:{second:02}",
            f"{hour:02}:{minute:02}:{second:02} {rng.choice(['AM', 'PM', 'am', 'pm'])}",
            f"{hour:02}{minute:02}{second:02}",
            f"{hour:02}{minute:02}",
            f"{hour:02}:{minute:02}.5",
        ]
    )


def _zone(rng: random.Random) -> str:
    hours, minutes = rng.randrange(15), rng.choice([0, 0, 15, 30, 45])
    sign = rng.choice("+-")
    return rng.choice(
        ["", "", "Z", "Z", " UTC", " GMT", "z", " Z", " PST", f"{sign}{hours:02}:{minutes:02}", f"{sign}{hours:02}"]
        + [f" {sign}{hours:02}{minutes:02}", f"{sign}{hours:02}{minutes:02}", " +0000 (UTC)"]
    )


def _text(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.1:
        number = rng.choice([f"{rng.randrange(2**32)}", f"{rng.uniform(-1e9, 4e9):.3f}", f"{rng.uniform(0, 2):.6f}e9"])
        return rng.choice(["", "+", " "]) + number if not number.startswith("-") else number
    date = _date(rng, rng.randint(1970, 2068), rng.randint(1, len(_MONTHS)), rng.randint(1, 31))
    if kind < 0.2:
        return rng.choice([date, date, date, _incomplete(rng)])
    if kind < 0.3:  # as date(1) and Java's Date.toString() have it
        words = date.split()
        clock = next(clock for clock in iter(lambda: _clock(rng), "") if ":" in clock)
        return " ".join([*words[:-1], clock + rng.choice(["", " UTC", " GMT"]), words[-1]])
    return date + rng.choice(["T", " ", " ", "t", "  ", ", "]) + _clock(rng) + _zone(rng)


def _as_botocore(text: str) -> int | None:
    """Milliseconds; None where it can't read the text, or where it takes a part of the date from today's."""
    parse = dateutil.parser.parse

    def read(default: datetime.datetime) -> datetime.datetime:
        with mock.patch.object(dateutil.parser, "parse", lambda value, **kw: parse(value, default=default, **kw)):
            return parse_timestamp(text)

    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a zone that it does not know and then ignores
        try:
            times = [read(datetime.datetime(2001, 2, 3)), read(datetime.datetime(2012, 11, 10))]
            times = [time if time.tzinfo else time.replace(tzinfo=datetime.timezone.utc) for time in times]
            micros = [round((time - epoch) / datetime.timedelta(microseconds=1)) for time in times]
        except (ValueError, RuntimeError, OverflowError, Warning):
            return None
    return micros[0] // 1000 if micros[0] == micros[1] else None


def _read(texts: list[str]) -> list[int | None]:
    answers = run(program("outcrop_integration_time"), stdin="\n".join(texts) + "\n").splitlines()
    assert len(answers) == len(texts)
    return [None if answer == "-" else int(answer) for answer in answers]


def test_spellings_that_services_have_sent_are_read():
    rows = {
        "Mon Aug 04 00:25:20 UTC 2025": 1754267120000,
        "2025-08-04T00:25:20": 1754267120000,
        "2025-08-04T00:25:20+0000": 1754267120000,
        "2025-08-04T00:25:20.000+00:00": 1754267120000,
        "2025-08-04 00:25:20": 1754267120000,
        "2025-08-04 00:25:20 UTC": 1754267120000,
        "2025-08-04": 1754265600000,
        "20250804T002520Z": 1754267120000,
        "Mon, 04 Aug 2025 00:25:20 GMT": 1754267120000,
        "Monday, 04-Aug-25 00:25:20 GMT": 1754267120000,
        "Aug 4, 2025 12:25:20 AM": 1754267120000,
        "1754267120": 1754267120000,
        "1754267120.5": 1754267120500,
        "1.75426712E9": 1754267120000,
    }
    assert dict(zip(rows, _read(list(rows)), strict=True)) == rows
    assert {text: _as_botocore(text) for text in rows} == rows


def test_random_spellings_are_read_as_botocore_reads_them():
    rng = random.Random(_SEED)
    texts = [_text(rng) for _ in range(_COUNT)]
    expected = [_as_botocore(text) for text in texts]
    wrong = [
        (text, ours, theirs)
        for text, ours, theirs in zip(texts, _read(texts), expected, strict=True)
        if (ours is None) != (theirs is None) or (ours is not None and abs(ours - theirs) > 1)
    ]
    assert not wrong, f"{len(wrong)} of {_COUNT}: {wrong[:20]}"
    assert sum(time is not None for time in expected) > _COUNT / 3


def test_nothing_is_read_otherwise_than_botocore_reads_it():
    rng = random.Random(_SEED)
    texts = []
    for _ in range(_COUNT):
        text = _text(rng)
        at = rng.randrange(len(text))
        texts.append(text[:at] + rng.choice(["0", "9", "-", ":", "/", " ", "T", "Z", "+", "x", ""]) + text[at + 1 :])
    wrong = [
        (text, ours, theirs)
        for text, ours in zip(texts, _read(texts), strict=True)
        if ours is not None and (theirs := _as_botocore(text)) is not None and abs(ours - theirs) > 1
    ]
    assert not wrong, f"{len(wrong)} of {_COUNT}: {wrong[:20]}"
