"""Who may know whom: the includes follow the rooms of ARCHITECTURE.md."""

from __future__ import annotations

import re

import pytest
from includes import ROOT, Include, Rule, parse, read

_SERVICES = sorted(p.name for p in (ROOT / "generated").iterdir() if (p / "include").is_dir())
_ANY_SERVICE = "|".join(_SERVICES)
_CURL = r"curl/"
_SIMDJSON = r"simdjson"
_OPENSSL = r"openssl/"
_PUGIXML = r"pugixml"
_THIRD_PARTY = r"curl/|simdjson|openssl/|pugixml|nlohmann/|rapidjson/|CLI/|sqlite3|pcre2|boost/|cjson/|gtest/|gmock/|benchmark/"
_INTERNAL = r"outcrop/internal/"
_NOT_INSTALLED = "|".join(f"outcrop/internal/{p.name}" for p in (ROOT / "runtime/internal").rglob("*.h"))
# The runtime's rooms from the ground up: each knows those before it alone.
_ROOMS = (
    "base",
    "json",
    "protocol",
    "config",
    "transport",
    "retry",
    "endpoint",
    "signing",
    "eventstream",
    "credentials",
    "client",
    "testing",
)
# Those of tools/cli; the last three know each other.
_COMMAND_ROOMS = ("text", "query", "options", "output", "(command|each|jobs|tool)")
# What is private to the runtime is included by its path below runtime/src.
_RUNTIME_SOURCE = rf"(\.\./.*)?({'|'.join(_ROOMS)})/[a-z0-9_]+\.h$"

RULES = [
    Rule("libcurl is seen in runtime/src/transport only", r"(runtime|generated|tools|examples)/(?!src/transport/)", _CURL),
    Rule("simdjson is seen in runtime/src/json only", r"(runtime|generated|tools|examples)/(?!src/json/)", _SIMDJSON),
    Rule("OpenSSL is seen in runtime/src/signing and one file of the command only", r"(runtime|generated|tools/cli|examples)/(?!src/signing/|text/sha1\.cc)", _OPENSSL),
    Rule("pugixml is seen in runtime/src/credentials and runtime/src/protocol only", r"(runtime|generated|tools|examples)/(?!src/(credentials|protocol)/)", _PUGIXML),
    Rule("no third party in a public header", r"runtime/include/", _THIRD_PARTY),
    Rule("no third party in generated code", r"generated/", _THIRD_PARTY),
    Rule("the runtime does not know generated code", r"runtime/", rf"outcrop/({_ANY_SERVICE})/"),
    Rule("generated code does not know the runtime's private parts", r"generated/", _RUNTIME_SOURCE),
    Rule("a generated header sees outcrop/*.h, not outcrop/internal", r"generated/[a-z_]+/include/", _INTERNAL),
    Rule("public headers do not know private ones", r"runtime/include/", _RUNTIME_SOURCE),
    Rule("an installed header includes installed ones", r"(runtime|generated/[a-z_]+)/include/", _NOT_INSTALLED),
    *(
        Rule(
            "no service knows another",
            rf"generated/{service}/",
            rf"outcrop/(?!{service}/)({_ANY_SERVICE})/",
        )
        for service in _SERVICES
    ),
    *(
        Rule(f"{user} uses public headers only", rf"{user}/", rf"{_INTERNAL}|{_RUNTIME_SOURCE}")
        for user in ("examples", "bench/call", "bench/list", "bench/build", "tests/consumer")
    ),
    Rule("tools/cli uses public headers only", r"tools/cli/", rf"{_INTERNAL}"),
    *(
        Rule(f"the command's {room} knows no room above it", rf"tools/cli/{room}/", rf"({'|'.join(_COMMAND_ROOMS[place + 1 :])})/")
        for place, room in enumerate(_COMMAND_ROOMS[:-1])
    ),
    Rule("examples need nothing but Outcrop", r"examples/", _THIRD_PARTY),
    *(
        Rule(f"{room} knows no room above it", rf"runtime/src/{room}/", rf"({'|'.join(_ROOMS[place + 1 :])})/")
        for place, room in enumerate(_ROOMS[:-1])
    ),
]


@pytest.fixture(scope="module")
def includes() -> list[Include]:
    return read("runtime", "generated", "tools", "examples", "bench", "tests")


@pytest.mark.parametrize("rule", RULES, ids=lambda r: f"{r.where} {r.says}")
def test_no_include_breaks(rule: Rule, includes: list[Include]):
    assert rule.broken_by(includes) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda r: f"{r.where} {r.says}")
def test_every_rule_is_about_files_that_exist(rule: Rule, includes: list[Include]):
    """A rule whose folder has moved would hold for ever."""
    folder = re.match(r"\(?([a-z_]+(?:/[a-z_]+)*)", rule.where).group(1)
    if not list((ROOT / folder).rglob("*.cc")) + list((ROOT / folder).rglob("*.h")):
        pytest.skip(f"{folder} is not there")
    assert any(re.match(rule.where, i.path) for i in includes)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("runtime/src/client/connection.cc", "#include <curl/curl.h>"),
        ("runtime/src/transport/exchange.cc", "#include <simdjson.h>"),
        ("runtime/src/credentials/dpop.cc", "#  include <openssl/evp.h>"),
        ("runtime/include/outcrop/error.h", '#include "nlohmann/json.hpp"'),
        ("runtime/src/client/connection.cc", '#include "outcrop/bedrock/client.h"'),
        ("generated/bedrock/src/client.cc", '#include "json/index_reader.h"'),
        ("generated/bedrock/include/outcrop/bedrock/client.h", '#include "outcrop/internal/call.h"'),
        ("runtime/include/outcrop/pages.h", '#include "outcrop/internal/call.h"'),
        ("examples/list.cc", '#include "outcrop/internal/call.h"'),
        ("tools/cli/main.cc", '#include "outcrop/internal/call.h"'),
        ("runtime/src/transport/lane_pool.cc", '#include "client/connection.h"'),
        ("tools/cli/text/times.cc", '#include "command/input_error.h"'),
        ("tools/cli/output/csv.cc", '#include "each/hash.h"'),
        ("runtime/src/json/utf8.cc", '#include "transport/curl_multi.h"'),
    ],
)
def test_a_forbidden_include_is_noticed(path: str, line: str):
    includes = parse(path, f"#pragma once\n{line}\nint x;\n")
    assert [message for rule in RULES for message in rule.broken_by(includes)]


@pytest.mark.skipif(len(_SERVICES) < 2, reason="one service alone")
def test_a_service_that_includes_another_is_noticed():
    first, second = _SERVICES[:2]
    includes = [Include(f"generated/{first}/src/client.cc", f"outcrop/{second}/client.h")]
    assert [message for rule in RULES for message in rule.broken_by(includes)]


def test_own_includes_of_a_service_are_allowed():
    includes = [Include("generated/bedrock/src/client.cc", "outcrop/bedrock/client.h")]
    assert not [message for rule in RULES for message in rule.broken_by(includes)]


_LINKS = re.compile(r"target_link_libraries\(\s*outcrop_(?:core|\$\{[a-z]+\}|[a-z_]+)\s+([^)]*)\)", re.DOTALL)


@pytest.mark.parametrize("path", ["runtime/CMakeLists.txt", *(f"generated/{s}/CMakeLists.txt" for s in _SERVICES)])
def test_libraries_link_third_parties_privately(path: str):
    links = _LINKS.findall((ROOT / path).read_text())
    assert links
    for words in links:
        public = re.split(r"\bPRIVATE\b", words)[0]
        assert not re.search(r"CURL|OpenSSL|pugixml|simdjson", public), f"{path} links {public.strip()} publicly"
