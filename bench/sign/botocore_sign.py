"""botocore's signer in a process of its own: reads "CASE ITERATIONS", answers with the seconds that it took.

The cases are those of sign_cases.cc, but for the clock: botocore takes the real one.
"""

import base64
import hashlib
import itertools
import sys
import time
from urllib.parse import quote

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

VARIANTS = 64
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
LISTING = "https://bedrock.us-east-1.amazonaws.com/evaluation-jobs?maxResults=100"
CONVERSE = "https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-3-haiku-20240307-v1%3A0/converse"


def signer(session_token: str | None = None) -> SigV4Auth:
    return SigV4Auth(Credentials(*KEYS, session_token), "bedrock", "us-east-1")


def page_token(page: int) -> str:
    digest = hashlib.sha256(f"page {page}".encode()).digest()
    return base64.b64encode(digest + digest[:4]).decode()


def body(door: int) -> bytes:
    return b'{"messages":[{"role":"user","content":[{"text":"What is behind door %d?"}]}]}' % door


def get(url: str) -> tuple:
    return ("GET", url, {}, None)


# Signer and requests, which follow one another over and over.
CASES = {
    "pages": (signer(), [get(f"{LISTING}&nextToken={quote(page_token(i), safe='')}") for i in range(VARIANTS)]),
    "seconds": (signer(), [get(f"{LISTING}&statusEquals=Completed")]),
    "role": (
        signer("IQoJb3JpZ2luX2Vj" + "T" * 984),
        [("POST", CONVERSE, {"Content-Type": "application/json"}, body(i)) for i in range(VARIANTS)],
    ),
}


def sign(case: str, iterations: int) -> float:
    signing, requests = CASES[case]
    begin = time.perf_counter()
    for request in itertools.islice(itertools.cycle(requests), iterations):
        signing.add_auth(AWSRequest(*request))
    return time.perf_counter() - begin


if __name__ == "__main__":
    for line in sys.stdin:
        case, iterations = line.split()
        print(sign(case, int(iterations)), flush=True)
