"""An HTTP server that gives the answers it is told, for what no emulator does."""

from __future__ import annotations

import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class ScriptedAnswers:
    def __init__(self, tls: ssl.SSLContext | None = None):
        self.answers: list[tuple[int, dict, bytes]] = []
        self.rules: list[tuple[str, tuple[int, dict, bytes]]] = []
        self.requests: list[tuple[str, str, bytes]] = []
        self.headers: list = []  # of each request
        script = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                script.headers.append(self.headers)
                script.requests.append((self.command, self.path, body))
                status, headers, content = script._answer_to(self.path)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if status != 204:  # which has no body
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if status != 204:
                    self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if tls:  # the handshake waits for the thread of its connection
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self._server.server_port}"

    def then(self, body: dict | bytes, status: int = 200, **headers: str) -> ScriptedAnswers:
        self.answers.append(_answer(body, status, headers))
        return self

    def when(self, part: str, body: dict | bytes, status: int = 200, **headers: str) -> ScriptedAnswers:
        """The answer to each request whose address holds `part`, unless an earlier rule has one."""
        self.rules.append((part, _answer(body, status, headers)))
        return self

    def _answer_to(self, path: str) -> tuple[int, dict, bytes]:
        if self.answers:
            return self.answers.pop(0)
        return next((answer for part, answer in self.rules if part in path), (200, {}, b"{}"))

    def __enter__(self) -> ScriptedAnswers:
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


def _answer(body: dict | bytes, status: int, headers: dict[str, str]) -> tuple[int, dict, bytes]:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return status, {name.replace("_", "-"): value for name, value in headers.items()}, content
