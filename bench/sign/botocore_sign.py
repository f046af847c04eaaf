"""botocore's signer in a process of its own: reads "CASE ITERATIONS", answers with the seconds that it took."""

import sys
import time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

CREDENTIALS = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
SIGNER = SigV4Auth(CREDENTIALS, "bedrock", "us-east-1")
URL = "https://bedrock.us-east-1.amazonaws.com/evaluation-jobs?maxResults=100&statusEquals=Completed"


def sign(iterations: int) -> float:
    begin = time.perf_counter()
    for _ in range(iterations):
        SIGNER.add_auth(AWSRequest("GET", URL))
    return time.perf_counter() - begin


for line in sys.stdin:
    print(sign(int(line.split()[1])), flush=True)
