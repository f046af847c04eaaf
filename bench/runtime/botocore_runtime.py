"""botocore in a process of its own: reads "ADDRESS CASE ITERATIONS", answers with the CPU seconds that it took. With an
address as its argument: one Converse of the whole process."""

import sys
import tempfile
import time
from functools import cache
from pathlib import Path

import botocore.session
from botocore.config import Config

# Debian's botocore is older than Bedrock: it gets our models in its own form.
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "emulator"))
import c2j  # noqa: E402

MODEL = "anthropic.claude-3-haiku-20240307-v1:0"
IMAGE = b"\x89PNG and so on: " * (3_750_000 // 16)


@cache
def models() -> tempfile.TemporaryDirectory:
    folder = tempfile.TemporaryDirectory()
    c2j.write_models(folder.name)
    return folder


@cache
def client(address: str):
    session = botocore.session.Session()
    session.get_component("data_loader").search_paths.insert(0, models().name)
    return session.create_client("bedrock-runtime", endpoint_url=address, config=Config(retries={"max_attempts": 0}))


def ask(*content: dict) -> list[dict]:
    return [{"role": "user", "content": list(content)}]


def converse(runtime, *content: dict) -> None:
    runtime.converse(modelId=MODEL, messages=ask(*content))["usage"]["inputTokens"]


def image(runtime) -> None:
    converse(runtime, {"text": "What is this?"}, {"image": {"format": "png", "source": {"bytes": IMAGE}}})


def stream(runtime) -> None:
    answer = runtime.converse_stream(modelId=MODEL, messages=ask({"text": "Tell me."}))
    size = 0
    for event in answer["stream"]:
        size += len(event.get("contentBlockDelta", {}).get("delta", {}).get("text", ""))
    if size == 0:
        raise SystemExit("a stream without text")


CASES = {"image": image, "stream": stream}

if len(sys.argv) > 1:
    converse(client(sys.argv[1]), {"text": "Hello"})
    sys.exit()
for line in sys.stdin:
    address, case, iterations = line.split()
    if case not in CASES:
        sys.exit(f"not a case of botocore's: {case}")
    runtime = client(address)
    begin = time.process_time()
    for _ in range(int(iterations)):
        CASES[case](runtime)
    print(time.process_time() - begin, flush=True)
