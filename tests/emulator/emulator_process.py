"""Starts and steers an outcrop-emulator, and makes botocore clients for it."""

import contextlib
import json
import os
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import botocore.session
from botocore.config import Config

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("OUTCROP_EMULATOR", ROOT / "build" / "dev" / "bin" / "outcrop-emulator"))
KEY = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
PATIENCE = 60


class Emulator:
    def __init__(self, process, models):
        self.process = process
        self.url = process.stdout.readline().rpartition(" ")[2].strip()
        self.models = models

    def client(self, service="bedrock", key=KEY, secret=SECRET, token=None, fault=None):
        session = botocore.session.Session()
        session.get_component("data_loader").search_paths.insert(0, self.models)
        session.set_credentials(key, secret, token)
        # Some services share paths; on AWS their hosts differ.
        told = f"api/{service}#1.0"
        config = Config(retries={"max_attempts": 0}, read_timeout=PATIENCE, parameter_validation=False, user_agent_extra=told)
        client = session.create_client(service, region_name="us-east-1", endpoint_url=self.url, config=config)
        if fault:
            client.meta.events.register("before-sign", lambda request, **_: request.headers.add_header("x-outcrop-fault", fault))
        return client

    def control(self, method, what, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_emulator/{what}", data=data, method=method)
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:
            return json.load(response)

    def move_clock(self, offset):
        self.control("POST", "settings", {"clock": offset})


@contextlib.contextmanager
def process_of(*arguments, before=None):
    """The program, and its end whatever the test does. `before` runs in its process."""
    command = [str(BINARY), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=before) as process:
        try:
            yield process
        finally:
            process.kill()


@contextlib.contextmanager
def running(models, *arguments):
    with process_of(*arguments) as process:
        try:
            yield Emulator(process, models)
        finally:
            process.terminate()
            process.communicate(timeout=PATIENCE)


def raw(url, method, path, headers=None, body=None):
    """Status, headers and body of one request that nobody signs."""
    request = urllib.request.Request(url + path, data=body, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:
            return response.status, dict(response.headers), response.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, dict(error.headers), error.read()
