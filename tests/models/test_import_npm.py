"""models/import_npm.mjs: quarry/ is a hand-made package with every kind of schema and trait; quarry.json is its model."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
MODELS = HERE.parent.parent / "models"
PACKAGE = "@aws-sdk/client-quarry"
SCHEMAS = "dist-es/schemas/schemas_0.js"
CONFIG = "dist-es/runtimeConfig.shared.js"
AUTH = "dist-es/auth/httpAuthSchemeProvider.js"
PARAMETERS = "dist-es/endpoint/EndpointParameters.js"
CUT = "dist-types/commands/CutStoneCommand.d.ts"
GET = "dist-types/commands/GetStoneCommand.d.ts"
CRACKS = """ * //     cracks: [ // Cracks
 * //       "STRING_VALUE",
 * //     ],
"""
LAYERS = """ * //     layers: [ // Layers
 * //       Number("byte"),
 * //     ],
"""
GAP = {
    "model": "quarry.json",
    "shape": "ThrottledException",
    "member": "waitSeconds",
    "value": {"target": "smithy.api#Integer"},
    "told": {"target": None},
    "reason": "no example shows it",
}
SOURCES = f"""# Sources

| `quarry.json` | Stone Works, 1999-01-01, 99 operations | `{PACKAGE}` | 0.0.1 |
| `other.json` | Others, 1999-01-01, 99 operations | `{PACKAGE}` | 0.0.1 |
| `quarry.json` | `{"0" * 64}` |
"""


class Folder:
    """A models folder with the package of quarry/ installed."""

    def __init__(self, path: Path):
        self.path = path
        self.package = path / "node_modules" / PACKAGE
        shutil.copytree(HERE / "quarry", self.package)
        self.write("package.json", json.dumps({"dependencies": {PACKAGE: "1.2.3"}}))
        self.write("SOURCES.md", SOURCES)
        self.gaps(GAP)

    def write(self, name: str, text: str) -> None:
        (self.path / name).write_text(text, encoding="utf-8")

    def gaps(self, *gaps: dict) -> None:
        self.write("import_gaps.json", json.dumps(gaps))

    def edit(self, name: str, old: str, new: str) -> None:
        """Changes a file of the package."""
        path = self.package / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def change_model(self, change) -> None:
        model = self.model()
        change(model["shapes"])
        self.write("quarry.json", json.dumps(model, indent=2) + "\n")

    def model(self) -> dict:
        return json.loads((self.path / "quarry.json").read_text(encoding="utf-8"))

    def run(self, *options: str) -> tuple[int, str]:
        command = ["node", str(MODELS / "import_npm.mjs"), *options, str(self.path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout + done.stderr

    def succeed(self, *options: str) -> str:
        status, output = self.run(*options)
        assert status == 0, output
        return output

    def fail(self, *options: str) -> str:
        status, output = self.run(*options)
        assert status == 1, output
        return output


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    if not shutil.which("node"):
        pytest.fail("no node: ./dev test installs it")
    return Folder(tmp_path)


@pytest.fixture
def imported(folder: Folder) -> Folder:
    folder.succeed()
    return folder


def member(shapes: dict, shape: str, name: str) -> dict:
    return shapes[f"com.example.quarry#{shape}"]["members"][name]


# --- the model ---


def test_the_package_becomes_its_model_to_the_byte(imported: Folder):
    expected = (HERE / "quarry.json").read_text(encoding="utf-8")
    assert (imported.path / "quarry.json").read_text(encoding="utf-8") == expected


def test_a_list_without_a_name_is_the_candidate_that_is_spelled_most_like_its_member(folder: Folder):
    folder.edit(GET, " * //     oldMarks: [", f"{CRACKS} * //     oldMarks: [")  # so it may be Marks or Cracks
    assert "note: Stone$oldMarks is taken for Marks, not Cracks" in folder.succeed()
    assert member(folder.model()["shapes"], "Stone", "oldMarks") == {"target": "com.example.quarry#Marks"}


def test_a_list_that_no_example_shows_is_not_guessed(folder: Folder):
    folder.edit(GET, LAYERS, "")
    folder.edit(SCHEMAS, '"layers"', '"beds"')
    folder.edit(SCHEMAS, "var Layers = 64 | 1;", "var Layers = 64 | 1;\nvar Players = 64 | 1;")
    output = folder.fail()
    assert "quarry.json: Stone$beds: the package does not tell which list it is: Layers, Players; give it in" in output
    assert "quarry.json: Layers$member: the package does not tell the width of a number; give it in" in output


def test_a_status_code_needs_no_example(folder: Folder):
    folder.edit(CUT, """ * //   code: Number("int"), // required\n""", "")
    folder.succeed()
    code = member(folder.model()["shapes"], "CutStoneResponse", "code")
    assert code["target"] == "smithy.api#Integer"


def test_a_service_may_speak_awsjson(folder: Folder):
    folder.edit(CONFIG, "AwsRestJsonProtocol", "AwsJson1_1Protocol")
    folder.succeed()
    (service,) = (s for s in folder.model()["shapes"].values() if s["type"] == "service")
    assert [t for t in service["traits"] if t.startswith("aws.protocols")] == ["aws.protocols#awsJson1_1"]


def test_a_paginator_over_an_output_with_two_lists_names_no_items(folder: Folder):
    folder.edit(SCHEMAS, "[0, [() => StoneList, 0],", "[() => StoneList, [() => StoneList, 0],")
    folder.succeed()
    paginated = folder.model()["shapes"]["com.example.quarry#ListStones"]["traits"]["smithy.api#paginated"]
    assert paginated == {"inputToken": "nextToken", "outputToken": "nextToken"}


def test_waiters_are_named_as_passed_over(folder: Folder):
    assert "waitForStoneCut.js is passed over: waiters are code" in folder.succeed()


# --- what is refused, by name ---


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (SCHEMAS, '"eventPayload"', '"eventThing"', "quarry#Charge$rest has a trait that is not known: eventThing"),
        (SCHEMAS, "StoneMap, 64]", "StoneMap, 192]", "quarry#GetStoneRequest$more has trait bits that are not known: 192"),
        (SCHEMAS, "[4, n0, _DP,", "[5, n0, _DP,", "quarry#DrillPart is of a kind that is not known: 5"),
        (SCHEMAS, "[1, 32]", "[3, 32]", "quarry#CutStoneResponse$code has a target that is not known: 3"),
        (SCHEMAS, "=> Charge$, 0]", "=> Coal$, 0]", "quarry#BlastStream$charge has a target that is not known: () => Coal$"),
        (SCHEMAS, "[0, n0, _S, 8", '[0, "com.other", _S, 8', "com.other#Secret is not in the service's namespace"),
        (SCHEMAS, "var Tags = 128 | 0;", "var Tags = 128 | `0`;", f"{PACKAGE}/{SCHEMAS}:130: can't read"),
        (SCHEMAS, "var Tags = 128 | 0;", "if (Tags) {}", f"{PACKAGE}/{SCHEMAS}:130: expected ;, found {{"),
        (SCHEMAS, "var Tags = 128 | 0;", "var Tags = 128 | _S;", f"{PACKAGE}/{SCHEMAS}:130: expected numbers around |"),
        (SCHEMAS, "var Tags = 128 | 0;", "var Tags = 12;", "the schemas' variable Tags is no list or map: 12"),
        (CONFIG, "AwsRestJsonProtocol", "AwsQueryProtocol", "protocol that is not supported: AwsQueryProtocol"),
        (AUTH, "        default: {", '        case "Wake": {\n', "operations differ in their authentication"),
        (AUTH, "httpBearerAuth", "httpBasicAuth", "authentication that is not known: smithy.api#httpBasicAuth"),
        (PARAMETERS, '"useFipsEndpoint"', '"accelerate"', "endpoint parameter UseFIPS is not known: accelerate"),
        (CUT, "depth: Number", "deep: Number", "an example shows CutStoneRequest$deep, which the schemas don't have"),
        (CUT, "{ // Tags", "{ // Labels", "CutStoneRequest$tags is shown as Labels, which the schemas don't have"),
        (CUT, '("short")', '("nibble")', "an example shows CutStoneRequest$depth as a number that is not known: nibble"),
    ],
)
def test_refuses(folder: Folder, file: str, old: str, new: str, message: str):
    folder.edit(file, old, new)
    output = folder.fail()
    assert message in output
    assert not (folder.path / "quarry.json").exists()


def test_refuses_a_package_of_another_form(folder: Folder):
    (folder.package / "dist-es/endpoint/bdd.js").unlink()
    assert f"{PACKAGE}/dist-es/endpoint/bdd.js is missing" in folder.fail()


def test_refuses_another_version_than_the_pinned_one(folder: Folder):
    folder.edit("package.json", "1.2.3", "1.2.4")
    assert f"{PACKAGE} 1.2.4 is installed, package.json wants 1.2.3" in folder.fail()


# --- --documentation ---


def test_what_the_package_says_is_kept_beside_the_model(imported: Folder):
    before = {p.name: p.read_bytes() for p in imported.path.glob("*.*")}
    imported.edit(GET, "/**\n * @example", "/**\n * <p>Gets \\{one\\} stone.</p>\n * @example")
    assert "documentation/quarry.json: " in imported.succeed("--documentation")
    told = json.loads((imported.path / "documentation" / "quarry.json").read_text(encoding="utf-8"))
    assert "Not to be committed" in told["about"] and "1.2.3" in told["about"]
    assert told["documentation"]["GetStone"] == "<p>Gets {one} stone.</p>"
    sentence = "<p>A stone to cut. The word @deprecated in a sentence means nothing.</p>"
    assert told["documentation"]["CutStoneRequest"] == sentence
    assert told["documentation"]["CutStoneRequest$pit"] == "<p>Where.</p>"
    assert told["documentation"]["CutStoneRequest$stone"] == "<p>What.</p>"
    assert "CutStoneRequest$traceId" not in told["documentation"], "a tag is no text"
    assert {p.name: p.read_bytes() for p in imported.path.glob("*.*")} == before, "the models stay"


# --- --check ---


def test_check_of_a_fresh_import_passes_and_names_the_known_gaps(imported: Folder):
    output = imported.succeed("--check")
    assert output == (
        'quarry.json: known: ThrottledException$waitSeconds: target: "smithy.api#Integer" in the model, '
        "nothing in the package (no example shows it)\n"
    )


def test_check_writes_nothing(folder: Folder):
    assert "quarry.json: the file is missing" in folder.fail("--check")
    assert not (folder.path / "quarry.json").exists()
    assert (folder.path / "SOURCES.md").read_text(encoding="utf-8") == SOURCES


def test_check_names_shape_member_and_trait_of_each_difference(imported: Folder):
    def change(shapes: dict) -> None:
        del shapes["com.example.quarry#Secret"]
        del member(shapes, "Stone", "id")["traits"]
        member(shapes, "CutStoneRequest", "depth")["traits"]["smithy.api#httpQuery"] = "deep"
        member(shapes, "Stone", "weight")["target"] = "smithy.api#Double"
        shapes["com.example.quarry#GetStone"]["errors"].append({"target": "com.example.quarry#Nothing"})
        members = shapes["com.example.quarry#Kind"]["members"]
        members["SLATE"] = members.pop("SLATE")

    imported.change_model(change)
    output = imported.fail("--check")
    for line in (
        'Secret: nothing in the file, {"type":"string","traits":{"smithy.api#sensitive":{}}} in the package',
        "Stone$id: smithy.api#required: nothing in the file, {} in the package",
        'CutStoneRequest$depth: smithy.api#httpQuery: "deep" in the file, "depth" in the package',
        'Stone$weight: target: "smithy.api#Double" in the file, "com.example.quarry#Weight" in the package',
        "GetStone: errors: com.example.quarry#Nothing: {} in the file, nothing in the package",
        "Kind: members: in another order in the package",
    ):
        assert f"quarry.json: {line}\n" in output
    others = ("quarry.json: known: ", "quarry.json: note: ", "import_npm: ")
    assert len([line for line in output.splitlines() if not line.startswith(others)]) == 6, output


def test_check_tells_a_file_that_only_looks_different(imported: Folder):
    imported.write("quarry.json", json.dumps(imported.model()))
    assert "quarry.json: written in another way than import_npm.mjs does" in imported.fail("--check")


# --- gaps ---


@pytest.mark.parametrize("option", ["--chek", "-c", "--check=1"])
def test_an_option_that_it_does_not_have_is_refused_before_anything_is_written(folder: Folder, option: str):
    assert f"there is no option {option}; there are --check and --documentation" in folder.fail(option)
    assert not (folder.path / "quarry.json").exists()


def test_nothing_is_written_while_something_is_not_told(folder: Folder):
    folder.gaps()
    output = folder.fail()
    assert "quarry.json: ThrottledException$waitSeconds: the package does not tell the width of a number" in output
    assert not (folder.path / "quarry.json").exists()


def test_a_gap_adds_and_replaces_whole_shapes(folder: Folder):
    added = {"model": "quarry.json", "shape": "Zone", "value": {"type": "string"}, "told": None, "reason": "for later"}
    folder.gaps(GAP, added)
    folder.succeed()
    assert folder.model()["shapes"]["com.example.quarry#Zone"] == {"type": "string"}
    assert 'known: Zone: {"type":"string"} in the model, nothing in the package (for later)' in folder.succeed("--check")


def test_a_gap_that_the_package_has_outgrown_is_a_failure(imported: Folder):
    imported.edit(SCHEMAS, "    [0, 1]\n", "    [0, 0]\n")
    output = imported.fail("--check")
    assert (
        'quarry.json: ThrottledException$waitSeconds: import_gaps.json says that the package has {"target":null}; '
        'it has {"target":"smithy.api#String"}' in output
    )


def test_a_gap_of_an_unknown_model_is_a_failure(folder: Folder):
    folder.gaps(GAP, {**GAP, "model": "query.json"})
    assert "import_gaps.json has ThrottledException$waitSeconds of query.json, which no package is for" in folder.fail()


# --- SOURCES.md and what is pinned ---


def test_the_rows_of_sources_follow_the_model(imported: Folder):
    digest = hashlib.sha256((imported.path / "quarry.json").read_bytes()).hexdigest()
    assert (imported.path / "SOURCES.md").read_text(encoding="utf-8") == (
        SOURCES.replace(
            f"Stone Works, 1999-01-01, 99 operations | `{PACKAGE}` | 0.0.1",
            f"Stone Works, 2026-01-31, 4 operations | `{PACKAGE}` | 1.2.3",
        ).replace("0" * 64, digest)
    )


def test_check_fails_where_sources_are_not_true(imported: Folder):
    imported.write("SOURCES.md", SOURCES)
    assert "SOURCES.md: a version or hash is not what it says" in imported.fail("--check")


def test_the_models_are_of_the_packages_that_are_pinned():
    pinned = json.loads((MODELS / "package.json").read_text(encoding="utf-8"))["dependencies"]
    sources = (MODELS / "SOURCES.md").read_text(encoding="utf-8")
    for name, version in pinned.items():
        path = MODELS / f"{name.removeprefix('@aws-sdk/client-')}.json"
        source = json.loads(path.read_text(encoding="utf-8"))["metadata"]["importedFrom"]
        assert (source["package"], source["version"]) == (name, version)
        assert f"| `{path.name}` | `{hashlib.sha256(path.read_bytes()).hexdigest()}` |" in sources


def test_the_lock_has_a_hash_of_every_package_and_no_host():
    lock = json.loads((MODELS / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    packages = {name: entry for name, entry in lock.items() if name}
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
    assert not any("resolved" in entry for entry in packages.values())
