"""An HTTP/2 client in plain sight, by the h2 package: nothing is done unasked but acknowledging windows."""

import contextlib
import socket
import ssl
from collections import defaultdict
from dataclasses import dataclass, field

import h2.config
import h2.connection
import h2.events

from emulator_process import PATIENCE


@dataclass
class Stream:
    headers: dict = field(default_factory=dict)
    body: bytes = b""
    pieces: list = field(default_factory=list)
    ended: bool = False
    reset: int | None = None

    @property
    def status(self):
        return int(self.headers[":status"])

    @property
    def over(self):
        return self.ended or self.reset is not None


class Client:
    def __init__(self, address, tls=None):
        self.socket = socket.create_connection(address, timeout=PATIENCE)
        if tls:
            self.socket = tls.wrap_socket(self.socket, server_hostname=address[0])
            assert self.socket.selected_alpn_protocol() == "h2"
        self.address = "%s:%d" % address
        config = h2.config.H2Configuration(
            client_side=True, header_encoding="utf-8", validate_outbound_headers=False, normalize_outbound_headers=False
        )
        self.h2 = h2.connection.H2Connection(config)
        self.streams = defaultdict(Stream)
        self.gone_away = None
        self.closed = False
        self.h2.initiate_connection()
        self.flush()

    def flush(self):
        self.socket.sendall(self.h2.data_to_send())

    def open(self, method, path, headers=(), end=False):
        stream = self.h2.get_next_available_stream_id()
        named = {":method": method, ":scheme": "http", ":authority": self.address, ":path": path, **dict(headers)}
        self.h2.send_headers(stream, [(name, value) for name, value in named.items() if value is not None], end_stream=end)
        self.flush()
        return stream

    def send(self, stream, data, end=False):
        """All of `data`, as the windows allow."""
        while data:
            room = min(self.h2.local_flow_control_window(stream), self.h2.max_outbound_frame_size, len(data))
            if room == 0:
                self.read()
                continue
            self.h2.send_data(stream, data[:room])
            data = data[room:]
            self.flush()
        if end:
            self.h2.end_stream(stream)
            self.flush()

    def read(self):
        """What the socket has next; False where the connection is over."""
        try:
            data = self.socket.recv(65536)
        except ConnectionError:
            data = b""
        if not data:
            self.closed = True
            return False
        for event in self.h2.receive_data(data):
            self.take(event)
        with contextlib.suppress(ConnectionError):
            self.flush()
        return True

    def take(self, event):
        match event:
            case h2.events.ResponseReceived():
                self.streams[event.stream_id].headers = dict(event.headers)
            case h2.events.DataReceived():
                stream = self.streams[event.stream_id]
                stream.body += event.data
                if event.data:
                    stream.pieces.append(event.data)
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            case h2.events.StreamEnded():
                self.streams[event.stream_id].ended = True
            case h2.events.StreamReset():
                self.streams[event.stream_id].reset = event.error_code
            case h2.events.ConnectionTerminated():
                self.gone_away = event.error_code

    def wait(self, stream):
        """The stream at its end, or what came of it when the connection ended."""
        return self.until(stream, lambda seen: seen.over)

    def until(self, stream, enough):
        while not enough(self.streams[stream]) and self.read():
            pass
        return self.streams[stream]

    def get(self, path, headers=()):
        return self.wait(self.open("GET", path, headers, end=True))

    def wait_for_end(self):
        while self.read():
            pass


@contextlib.contextmanager
def connected(emulator, tls=None):
    host, _, port = emulator.url.rpartition("/")[2].partition(":")
    client = Client((host, int(port)), tls)
    try:
        yield client
    finally:
        client.socket.close()


def trusting(certificate):
    context = ssl.create_default_context(cafile=str(certificate))
    context.set_alpn_protocols(["h2"])
    return context
