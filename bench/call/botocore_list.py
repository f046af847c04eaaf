"""botocore in a process of its own: reads "ADDRESS SUMMARIES PAGES ITERATIONS", answers with the seconds that it took."""

import os
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


@cache
def models() -> tempfile.TemporaryDirectory:
    folder = tempfile.TemporaryDirectory()
    c2j.write_models(folder.name)
    return folder


@cache
def client(address: str):
    session = botocore.session.Session()
    session.get_component("data_loader").search_paths.insert(0, models().name)
    return session.create_client(
        "bedrock",
        region_name="us-east-1",
        endpoint_url=address,
        aws_access_key_id="AKIDEXAMPLE",
        aws_secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        verify=os.environ["OUTCROP_BENCH_CA"] if address.startswith("https") else None,
        config=Config(retries={"max_attempts": 0}),
    )


def call(address: str, summaries: int, pages: int, iterations: int) -> float:
    bedrock = client(address)
    begin = time.perf_counter()
    for i in range(iterations):
        page = bedrock.list_evaluation_jobs(maxResults=summaries, nextToken=str(i % pages))
        if len(page["jobSummaries"]) != summaries:
            raise SystemExit("a page of another size")
    return time.perf_counter() - begin


for line in sys.stdin:
    address, *numbers = line.split()
    print(call(address, *map(int, numbers)), flush=True)
