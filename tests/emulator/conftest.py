import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import c2j  # noqa: E402
import emulator_process  # noqa: E402


@pytest.fixture(scope="session")
def models(tmp_path_factory):
    return c2j.write_models(tmp_path_factory.mktemp("botocore-models"))


@pytest.fixture(scope="module")
def emulator(models):
    """An emulator with 300 seeded jobs, shared by the tests of a file; they leave no faults or settings behind."""
    with emulator_process.running(models, "--seed", "7", "--jobs", "300") as emulator:
        yield emulator


@pytest.fixture
def start(models):
    """Starts an emulator of one's own: `with start("--rate", "2") as emulator`."""
    return lambda *arguments: emulator_process.running(models, *arguments)
