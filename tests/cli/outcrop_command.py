"""Runs the outcrop command."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass

from programs import ENVIRONMENT, program


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


class Outcrop:
    """The command with an endpoint; `environment` goes over the tests' own, None takes a variable away."""

    def __init__(self, endpoint: str | None = None, **environment: str | None):
        merged = {**ENVIRONMENT, **({"AWS_ENDPOINT_URL": endpoint} if endpoint else {}), **environment}
        self.environment = {k: v for k, v in merged.items() if v is not None}

    def __call__(self, *arguments: str, stdin: str | bytes = b"", **environment: str) -> Run:
        done = subprocess.run(
            [program("outcrop"), *arguments],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            timeout=120,
            env={**self.environment, **environment},
        )
        run = Run(done.returncode, done.stdout.decode(), done.stderr.decode())
        self._expect_no_secret(run, {**self.environment, **environment})
        return run

    @staticmethod
    def _expect_no_secret(run: Run, environment: dict[str, str]) -> None:
        """Whatever a test is about: nothing that signs a request is ever told, --debug and errors included."""
        for name in ("AWS_SECRET_ACCESS_KEY", "AWS_BEARER_TOKEN_BEDROCK"):
            secret = environment.get(name)
            if secret and len(secret) > 8:  # a shorter one is a word
                assert secret not in run.out + run.err, f"the command tells {name}"
        token = environment.get("AWS_SESSION_TOKEN")  # `outcrop sign` prints the header that carries it
        assert not token or token not in run.err, "the command tells AWS_SESSION_TOKEN"

    def ok(self, *arguments: str, **more) -> str:
        run = self(*arguments, **more)
        assert run.code == 0, f"exit code {run.code}: {run.err}"
        return run.out

    def json(self, *arguments: str, **more) -> dict:
        return json.loads(self.ok(*arguments, "--output", "json", **more))

    def lines(self, *arguments: str, **more) -> list[dict]:
        return [json.loads(line) for line in self.ok(*arguments, "--output", "jsonl", **more).splitlines()]
