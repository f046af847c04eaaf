"""A dialogue of signed events over HTTP/2: the request signed by botocore, the chain and the frames by hand."""

import base64
import binascii
import datetime
import hashlib
import hmac
import json

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.eventstream import EventStreamBuffer
from emulator_process import KEY, SECRET

EVENTS = "STREAMING-AWS4-HMAC-SHA256-EVENTS"


def string(name, value):
    return bytes([len(name)]) + name.encode() + b"\x07" + len(value).to_bytes(2, "big") + value.encode()


def frame(headers, payload):
    lengths = (16 + len(headers) + len(payload)).to_bytes(4, "big") + len(headers).to_bytes(4, "big")
    head = lengths + binascii.crc32(lengths).to_bytes(4, "big") + headers + payload
    return head + binascii.crc32(head).to_bytes(4, "big")


def chunk(data):
    payload = json.dumps({"bytes": base64.b64encode(data).decode()}).encode()
    return event("chunk", payload)


def event(kind, payload):
    return frame(string(":message-type", "event") + string(":event-type", kind) + string(":content-type", "application/json"), payload)


class Dialogue:
    def __init__(self, client, model="echo", headers=(), secret=SECRET):
        path = f"/model/{model}/invoke-with-bidirectional-stream"
        request = AWSRequest("POST", f"http://{client.address}{path}", headers={"x-amz-content-sha256": EVENTS}, data=b"")
        signer = SigV4Auth(Credentials(KEY, secret), "bedrock", "us-east-1")
        signer.payload = lambda _: EVENTS
        signer.add_auth(request)
        self.secret = secret
        self.signature = request.headers["Authorization"].rpartition("Signature=")[2]
        self.client = client
        named = {name.lower(): value for name, value in request.headers.items()}
        self.stream = client.open("POST", path, {**named, "content-type": "application/vnd.amazon.eventstream", **dict(headers)})
        self.buffer = EventStreamBuffer()
        self.fed = 0

    def signed(self, payload, moved=datetime.timedelta()):
        now = (datetime.datetime.now(datetime.timezone.utc) + moved).replace(microsecond=0)
        date = b"\x05:date\x08" + int(now.timestamp() * 1000).to_bytes(8, "big")
        day = now.strftime("%Y%m%d")
        key = ("AWS4" + self.secret).encode()
        for part in (day, "us-east-1", "bedrock", "aws4_request"):
            key = hmac.digest(key, part.encode(), "sha256")
        lines = [
            "AWS4-HMAC-SHA256-PAYLOAD",
            now.strftime("%Y%m%dT%H%M%SZ"),
            f"{day}/us-east-1/bedrock/aws4_request",
            self.signature,
            hashlib.sha256(date).hexdigest(),
            hashlib.sha256(payload).hexdigest(),
        ]
        signature = hmac.digest(key, "\n".join(lines).encode(), "sha256")
        self.signature = signature.hex()
        return frame(date + b"\x10:chunk-signature\x06" + (32).to_bytes(2, "big") + signature, payload)

    def send(self, data):
        self.client.send(self.stream, self.signed(chunk(data)))

    def say(self, name, **members):
        self.send(json.dumps({"event": {name: members}}).encode())

    def end(self):
        self.client.send(self.stream, self.signed(b""), end=True)

    def seen(self):
        return self.client.streams[self.stream]

    def next(self):
        """The next event: its headers and JSON; None at the end."""
        while True:
            body = self.seen().body
            self.buffer.add_data(body[self.fed :])
            self.fed = len(body)
            for message in self.buffer:
                return message.headers, json.loads(message.payload or b"{}")
            if self.seen().over or not self.client.read():
                return None

    def hear(self):
        """What the next chunk says."""
        headers, payload = self.next()
        assert headers[":event-type"] == "chunk", (headers, payload)
        return base64.b64decode(payload["bytes"])

    def hear_event(self):
        (item,) = json.loads(self.hear())["event"].items()
        return item
