"""The command line: `python3 -m codegen generate [--check]`, `protocol MODEL`, `docs --missing`, `diff [OLD NEW]`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from codegen import generate
from codegen.changes import compare, entries, report, tagged
from codegen.format import FormatError
from codegen.model import documentation, source
from codegen.model.errors import ModelError
from codegen.model.source import Source
from codegen.protocol import run as protocol

_ROOT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        return options.run(options)
    except (ModelError, FormatError) as problem:
        print(f"codegen: {problem}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 -m codegen", description="Service models in, C++ clients out.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("generate", help="write the clients of models/services.json or of --model")
    command.add_argument("--check", action="store_true", help="write nothing; fail if generated code is not up to date")
    command.add_argument("--model", type=Path, action="append", help="a model to use instead of models/services.json")
    command.add_argument("--overlay", type=Path, help="overlay of the one --model")
    command.add_argument("--service", default="", help="shape id of the service, where the one --model has several")
    command.add_argument("--out", type=Path, default=_ROOT / "generated", help="folder for a folder a service")
    command.add_argument(
        "--commands", type=Path, help="folder for the tables of tools/cli, likewise; the tool's own without --model"
    )
    command.set_defaults(run=_generate)

    command = commands.add_parser("protocol", help="generate, build and run the protocol tests that a model carries")
    command.add_argument("model", type=Path, help="a Smithy JSON AST with smithy.test traits")
    command.add_argument("--overlay", type=Path, help="names for the model's shapes")
    command.add_argument("--scratch", type=Path, help="folder to work in (default: build/protocol/MODEL)")
    command.add_argument("--generate-only", action="store_true", help="leave the build to CMake")
    command.set_defaults(
        run=lambda options: protocol.main(options.model, options.scratch, options.overlay, options.generate_only)
    )

    command = commands.add_parser("docs", help="count the public names without a sentence")
    command.add_argument("--missing", action="store_true", required=True, help="print them; fail if there is one")
    command.set_defaults(run=_docs)

    command = commands.add_parser(
        "diff",
        help="tell what changed between two surfaces, and what version that asks for",
        description="OLD and NEW are models, or API.txt files of generated services; without them, generated/ is "
        "compared with its last tag.",
    )
    command.add_argument("old", type=Path, nargs="?", metavar="OLD")
    command.add_argument("new", type=Path, nargs="?", metavar="NEW")
    command.add_argument("--format", choices=sorted(report.FORMATS), default="text")
    command.add_argument("--service", default="", help="shape id of the service, where the models have several")
    command.set_defaults(run=_diff)
    return parser


def _diff(options: argparse.Namespace) -> int:
    if options.old and not options.new:
        raise ModelError("diff", "it goes with OLD and NEW, or with neither of them")
    if options.old:
        before = _surface(options.old, options.new, options.service)
        sides = [{"": before}, {"": _surface(options.new, options.old, options.service, before)}]
    else:
        sides = [tagged.at_tag(_ROOT, tagged.last_tag(_ROOT)), tagged.in_tree(_ROOT)]
    old, new = sides
    compared = []
    for name in sorted(old.keys() | new.keys()):
        told = [side.get(name, ()) for side in sides]
        service = next(json.loads(e.model) for e in (*told[1], *told[0]) if e.kind == "service")
        compared.append((service, compare.compare(*told)))
    print(report.FORMATS[options.format](compared))
    return 0


def _surface(
    path: Path, other: Path, service: str, before: tuple[entries.Entry, ...] = ()
) -> tuple[entries.Entry, ...]:
    """A model without botocore's paginators and waiters beside it is taken to have those of the `other` side."""
    content = source.read(path)
    if not content.lstrip().startswith(b"{"):
        return entries.parse(content.decode(errors="replace"), str(path))
    beside = path if any(p.exists() for p in source.companions(path)) else other
    return generate.api_of_model(source.parse(content, path), beside, service, before)


def _docs(options: argparse.Namespace) -> int:
    count, apart = 0, []
    for listed in source.listed(_ROOT / "models"):
        service, extra = listed.read()
        if not extra.documentation:
            apart.append(listed.model.stem)
            continue
        missing = documentation.undocumented(service)
        print("".join(f"{listed.model.stem}: {name}\n" for name in missing), end="")
        count += len(missing)
    if apart:
        print(f"without sentences of ours so far: {', '.join(apart)}")
    print(f"{count} names without a sentence")
    return 1 if count else 0


def _generate(options: argparse.Namespace) -> int:
    if options.overlay and len(options.model or []) != 1:
        raise ModelError("--overlay", "it goes with exactly one --model")
    if options.service and len(options.model or []) != 1:
        raise ModelError("--service", "it goes with exactly one --model")
    if options.model:
        sources = [Source(path, options.overlay, path.name, options.service) for path in options.model]
    else:
        sources = source.listed(_ROOT / "models")
    outputs = [generate.library_output(options.out)]
    tables = options.commands or (None if options.model else _ROOT / "tools" / "cli" / "generated")
    if tables:
        outputs.append(generate.command_output(tables))
    results = generate.generate(sources, outputs, options.check)
    for result in results:
        _report(result, options.check)
    if options.check and not all(r.is_clean for r in results):
        print("codegen: generated code is not up to date: run ./dev regenerate", file=sys.stderr)
        return 1
    return 0


def _report(result: generate.Result, check: bool) -> None:
    written, deleted = ("differ", "stale") if check else ("written", "deleted")
    changed = f"{len(result.written)} {written}, {len(result.deleted)} {deleted}"
    print(f"{result.title}{result.module}: {result.operations} operations; {changed}, {result.unchanged} unchanged")
    if check:
        for path in (*result.written, *result.deleted)[:20]:
            print(f"  {result.module}/{path}")
    for item in result.left_out:
        print(f"  left out: {item.what}: {item.reason}")
