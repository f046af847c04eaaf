"""The library's HTTP/2 against the emulator and against nginx in front of it: every call ends as it may, and the server
sees as many requests as the attempts say."""

from __future__ import annotations

import json
import socket
import subprocess
import urllib.request
from contextlib import contextmanager

import pytest
from conftest import json_lines, run
from programs import emulator, program

CALLS = 200


@pytest.fixture(scope="module")
def tls(tmp_path_factory):
    return tmp_path_factory.mktemp("tls")


def calls_of(address: str) -> dict:
    with urllib.request.urlopen(f"{address.replace('https', 'http')}/_emulator/calls", timeout=60) as answer:
        return json.load(answer)


def ends(address: str, tls, *, jobs: int = 5, attempts: int = 8, calls: int = CALLS) -> list[dict]:
    environment = {"AWS_CA_BUNDLE": str(tls / "certificate.pem")}
    out = json_lines(run(program("outcrop_integration_http2"), address, calls, jobs, attempts, environment=environment))
    assert len(out) == calls
    return out


def test_many_calls_at_once(tls):
    with emulator("--tls", str(tls), "--jobs", "5") as address:
        assert {(end["jobs"], end["attempts"]) for end in ends(address, tls)} == {(5, 1)}
        assert calls_of(address)["total"] == CALLS + 1


def test_answers_larger_than_the_windows(tls):
    with emulator("--tls", str(tls), "--jobs", "1000") as address:
        assert {end["jobs"] for end in ends(address, tls, jobs=1000, calls=30)} == {1000}


@pytest.mark.parametrize("fault", ["reset", "reset,bytes=0", "silent,time=1ms", "slow,piece=50,pause=1ms", "503"])
def test_every_attempt_is_one_request(tls, fault):
    with emulator("--tls", str(tls), "--jobs", "5", "--fault", f"{fault},skip=1,probability=0.2,count=40") as address:
        all_ends = ends(address, tls)
        assert [end for end in all_ends if end.get("error")] == []
        assert calls_of(address)["total"] == 1 + sum(end["attempts"] for end in all_ends)


@pytest.mark.parametrize("fault", ["truncate", "hang-up"])
def test_a_connection_that_ends_takes_all_calls_on_it_along(tls, fault):
    """Fewer than those whose retries the quota allows."""
    with emulator("--tls", str(tls), "--jobs", "5", "--fault", f"{fault},skip=1,count=1") as address:
        all_ends = ends(address, tls, calls=60)
        assert [end for end in all_ends if end.get("error")] == []
        assert calls_of(address)["total"] <= 1 + sum(end["attempts"] for end in all_ends)


def test_what_breaks_always_is_told(tls):
    with emulator("--tls", str(tls), "--jobs", "5", "--fault", "reset,skip=1") as address:
        all_ends = ends(address, tls, attempts=1, calls=20)
        assert {end["attempts"] for end in all_ends} == {1} and all(end["error"] for end in all_ends)
        assert calls_of(address)["total"] == 21


@contextmanager
def nginx(upstream: str, tls, folder, settings: str):
    """nginx, speaking HTTP/2 with clients and HTTP/1.1 with the emulator."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "nginx.conf").write_text(
        f"""daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes 1;
events {{ worker_connections 1024; }}
http {{
  access_log off; proxy_temp_path {folder}/proxy; client_body_temp_path {folder}/body; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port} ssl http2;
    ssl_certificate {tls}/certificate.pem; ssl_certificate_key {tls}/key.pem;
    {settings}
    location / {{ proxy_pass {upstream}; proxy_set_header Host $http_host; proxy_http_version 1.1; }}
  }}
}}
"""
    )
    process = subprocess.Popen(["nginx", "-c", folder / "nginx.conf", "-p", folder, "-e", folder / "error.log"])
    try:
        while process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=60).close()
                break
            except ConnectionRefusedError:
                continue
        assert process.poll() is None, (folder / "error.log").read_text()
        yield f"https://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=60)


@pytest.mark.parametrize(
    "settings, calls",
    [("", CALLS), ("keepalive_requests 7;", 20), ("http2_max_concurrent_streams 3;", CALLS), ("http2_chunk_size 1k;", CALLS)],
)
def test_nginx(tls, tmp_path, settings, calls):
    """GOAWAY after some requests, few streams at once, small frames."""
    with emulator("--jobs", "5", "--tls", str(tls)) as address, nginx(address.replace("https", "http"), tls, tmp_path, settings) as front:
        all_ends = ends(front, tls, calls=calls)
        assert [end for end in all_ends if end.get("error")] == [] and {end["jobs"] for end in all_ends} == {5}
        assert calls_of(address)["total"] == 1 + calls
