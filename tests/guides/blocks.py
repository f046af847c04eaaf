"""Blocks of code in the documents, and the program that the C++ ones make together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
# Each mistake in writing-requests.md fails as the guide says: tests/compile_fail.
PAGES = [ROOT / "README.md", *(p for p in sorted((ROOT / "docs/guides").glob("*.md")) if p.name != "writing-requests.md")]

_FENCED = re.compile(r"^```(\w*)\n(.*?)^```\n(?:\n?```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
_INCLUDE = re.compile(r"^#include .*\n", re.MULTILINE)
_SERVICES = ("bedrock", "bedrock_runtime")
_PRELUDE = """#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/messages.h>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>
"""


@dataclass(frozen=True)
class Block:
    page: str
    line: int
    language: str
    code: str
    shows: str  # what stands behind it as text: what it prints

    @property
    def name(self) -> str:
        return f"{self.page}:{self.line}"


def blocks(language: str) -> list[Block]:
    found = []
    for page in PAGES:
        text = page.read_text()
        for match in _FENCED.finditer(text):
            if match[1] == language:
                line = text.count("\n", 0, match.start()) + 2
                found.append(Block(page.relative_to(ROOT).as_posix(), line, language, match[2], match[3] or ""))
    return found


def program(snippets: list[Block]) -> str:
    """Each in a namespace of its own: whole programs as they are, others as the body of a function that is given a
    client of Bedrock, `client`, and one of Bedrock Runtime, `model`. Its argument says which one it runs."""
    includes = {line for block in snippets for line in _INCLUDE.findall(block.code)}
    includes |= {line for block in snippets if "int main(" not in block.code for line in _operations(block.code)}
    parts = [_PRELUDE, *sorted(includes), "using namespace std::chrono_literals;\n"]
    for number, block in enumerate(snippets):
        code = _INCLUDE.sub("\n", block.code)  # lines keep their numbers
        parts.append(f"namespace block_{number} {{\n")
        if "int main(" in code:
            body, brace, rest = code.rpartition("}")
            code = f"{body}return 0;\n{brace}{rest}".replace("int main(", "int run_main(")
            parts.append(f'#line {block.line} "{block.page}"\n{code}')
            parts.append("int run(const outcrop::bedrock::Client&, const outcrop::bedrock_runtime::Client&) { return run_main(); }\n")
        else:
            parts.append("namespace bedrock = outcrop::bedrock;\nnamespace runtime = outcrop::bedrock_runtime;\n")
            parts.append("int run(const bedrock::Client& client, const runtime::Client& model) {\n")
            parts.append(f'#line {block.line} "{block.page}"\n{code}return 0;\n}}\n')
        parts.append("}\n")
    cases = "".join(f"    case {n}: return block_{n}::run(client, model);\n" for n in range(len(snippets)))
    parts.append(
        "int main(int, char** argv) {\n  const outcrop::bedrock::Client client;\n  const outcrop::bedrock_runtime::Client model;\n"
        f"  switch (std::atoi(argv[1])) {{\n{cases}  }}\n  return 3;\n}}\n"
    )
    return "".join(parts)


def _operations(code: str) -> list[str]:
    """The headers of the operations that a snippet calls, which guides don't repeat."""
    called = set(re.findall(r"\b([a-z]\w+?)(?:_pages|_items|_parallel)?\(", code))
    called |= {"get_evaluation_job"} if "wait_until_evaluation_job" in code else set()
    headers = [f"outcrop/{service}/operations/{name}.h" for service in _SERVICES for name in sorted(called)]
    return [f"#include <{h}>\n" for h in headers if (ROOT / "generated" / h.split("/")[1] / "include" / h).exists()]
