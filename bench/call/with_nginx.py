"""Runs call_bench against an nginx of its own on loopback, over http and TLS, and stops it afterwards.

    with_nginx.py CALL_BENCH [OPTION...]    the options go on to call_bench
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")

CONFIG = """
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr error;
events {{ worker_connections 64; }}
http {{
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  keepalive_timeout 300s;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  default_type application/json;
  open_file_cache max=1000;
  server {{
    listen 127.0.0.1:{http};
    listen 127.0.0.1:{https} ssl;
    ssl_certificate server.pem;
    ssl_certificate_key server.key;
    ssl_protocols TLSv1.3;
    root {folder}/pages;
    location = /evaluation-jobs {{ try_files /$arg_maxResults-$arg_nextToken.json =404; }}
  }}
}}
"""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def make_certificates(folder: Path) -> None:
    new_key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    openssl(folder, "req", "-x509", *new_key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2",
            "-subj", "/CN=Outcrop bench authority")  # fmt: skip
    openssl(folder, "req", *new_key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=127.0.0.1")
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1")
    openssl(folder, "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-days", "2", "-extfile", "names", "-out", "server.pem")  # fmt: skip


def wait_for(port: int, process: subprocess.Popen) -> None:
    for _ in range(300):
        if process.poll() is not None:
            raise SystemExit("nginx does not start")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise SystemExit("nginx does not listen")


def on_core(core: int):
    """For a process about to begin. The server has a core of its own, and all clients share another: left to the kernel,
    a connection costs twice as much when its ends are on two cores as when they are on one, and stays as it began."""
    return lambda: os.sched_setaffinity(0, {core})


def main(bench: str, *options: str) -> int:
    if not NGINX:
        raise SystemExit("no nginx: ./dev bench installs it")
    with tempfile.TemporaryDirectory(prefix="outcrop-bench-") as name:
        folder, http, https = Path(name), free_port(), free_port()
        folder.chmod(0o755)  # its worker may run as another user
        (folder / "pages").mkdir()
        subprocess.run([bench, "--write-pages", folder / "pages"], check=True)
        make_certificates(folder)
        (folder / "nginx.conf").write_text(CONFIG.format(folder=folder, http=http, https=https))
        cores = sorted(os.sched_getaffinity(0))
        nginx = subprocess.Popen(
            [NGINX, "-p", folder, "-c", "nginx.conf", "-e", "stderr"], preexec_fn=on_core(cores[0])
        )
        try:
            wait_for(https, nginx)
            ca = str(folder / "ca.pem")
            command = [bench, "--http", f"http://127.0.0.1:{http}", "--https", f"https://127.0.0.1:{https}"]
            environment = {**os.environ, "OUTCROP_BENCH_CA": ca, "NODE_EXTRA_CA_CERTS": ca}
            command += ["--ca-bundle", ca, *options]
            return subprocess.run(command, env=environment, preexec_fn=on_core(cores[-1])).returncode
        finally:
            nginx.terminate()
            nginx.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
