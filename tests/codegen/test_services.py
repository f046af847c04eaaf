"""Which services there are is said in models/services.json alone: another one is an entry there."""

import json
import re
import shutil
import subprocess

from support import KITCHEN_SINK, MODELS, ROOT

from codegen import generate
from codegen.model import source

_LISTS = ("CMakeLists.txt", "*.cmake", "*.py", "*.cc", "*.h", "*.in", "dev", "*.j2")
_NAMES = re.compile(r"\bbedrock(?:[-_ ](?:agent[-_ ]runtime|agent|runtime))?\b", re.IGNORECASE)


def _is_written_by_hand(path):
    return path.parts[0] != "generated" and "generated" not in path.parts[:3] and path.parts[0] != "models"


def test_no_other_place_lists_the_services():
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "--", *_LISTS, *(f"**/{p}" for p in _LISTS)], capture_output=True, text=True
    )
    paths = listed.stdout.splitlines() if listed.returncode == 0 else []
    paths = [p for p in map(type(ROOT), paths) if _is_written_by_hand(p) and (ROOT / p).exists()]
    told = []
    for path in paths:
        lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
        for i, line in enumerate(lines):
            if len({n.lower().replace("_", "-").replace(" ", "-") for n in _NAMES.findall(line)}) > 3:
                told.append(f"{path}:{i + 1}")
    # Facts about each of them, one by one; and recipes, which have to (the next test).
    assert [t for t in told if not t.startswith(("tests/codegen/test_bedrock.py:", "packaging/"))] == []


def test_recipes_have_all_services():
    models = [entry["model"].removesuffix(".json") for entry in json.loads((MODELS / "services.json").read_text())]
    port = ROOT / "packaging" / "vcpkg" / "outcrop"
    assert sorted(json.loads((port / "vcpkg.json").read_text())["features"]) == sorted(models)
    assert f"ITEMS {' '.join(sorted(models))})" in (port / "portfile.cmake").read_text()
    modules = "".join(f'    "{m.replace("-", "_")}",\n' for m in sorted(models))
    assert f"SERVICES = (\n{modules})\n" in (ROOT / "packaging" / "conan" / "conanfile.py").read_text()


def _tree(folder):
    """The project with another service, whose generated files are those of a run of the generator."""
    for path in ROOT.iterdir():
        if path.name not in ("models", "generated", "tools", "build", ".git"):
            (folder / path.name).symlink_to(path)
    shutil.copytree(MODELS, folder / "models", ignore=shutil.ignore_patterns("node_modules", "overlays"))
    (folder / "models/overlays").symlink_to(MODELS / "overlays")
    shutil.copy(KITCHEN_SINK, folder / "models/kitchen-sink.json")
    entries = json.loads((folder / "models/services.json").read_text())
    (folder / "models/services.json").write_text(json.dumps([*entries, {"model": "kitchen-sink.json"}]))
    for part in ("generated", "tools/cli/generated"):
        (folder / part).mkdir(parents=True)
        for path in (ROOT / part).iterdir():
            (folder / part / path.name).symlink_to(path)
    for part in ("tools", "tools/cli"):
        for path in (ROOT / part).iterdir():
            if not (folder / part / path.name).exists():
                (folder / part / path.name).symlink_to(path)
    return folder


def test_another_service_is_an_entry(tmp_path):
    tree = _tree(tmp_path)
    *_, another = source.listed(tree / "models")
    assert another.model == tree / "models/kitchen-sink.json"
    outputs = [generate.library_output(tree / "generated"), generate.command_output(tree / "tools/cli/generated")]
    generate.generate([another], outputs)
    options = ["-DOUTCROP_BUILD_TESTS=OFF", "-DOUTCROP_BUILD_EXAMPLES=OFF", "-DCMAKE_BUILD_TYPE=Debug"]
    configured = subprocess.run(
        ["cmake", "-S", str(tree), "-B", str(tree / "out"), "-G", "Ninja", *options], capture_output=True, text=True
    )
    assert configured.returncode == 0, configured.stderr[-3000:]
    plan = (tree / "out/build.ninja").read_text()
    for target in ("outcrop_kitchen_sink", "outcrop_cli_kitchen_sink"):
        assert re.search(rf"^build .*\b{target}\b", plan, re.MULTILINE)
    embedded = (tree / "out/tools/emulator/embedded.cc").read_text()
    assert 'name == "kitchen-sink.json"' in embedded and '"kitchen-sink", }' in embedded
    commands = (tree / "out/tools/cli/services.cc").read_text()
    assert "&outcrop::kitchen_sink::commands::service," in commands
    settings = (tree / "tools/cli/generated/kitchen_sink/service.cc").read_text()
    assert re.search(r'\.id = "Kitchen Sink",\s+\.endpoint_prefix = "kitchen",\s+\.signing_name = "kitchen"', settings)
