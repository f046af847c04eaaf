"""InvokeModelWithBidirectionalStream: events in both directions at once, each signed on the way in."""

import base64
import datetime
import json
import math
import signal
import struct

import pytest
from dialogue_client import Dialogue, chunk, event, frame, string
from emulator_process import PATIENCE, raw
from http2_client import connected

PATH = "/model/echo/invoke-with-bidirectional-stream"


@pytest.fixture
def client(emulator):
    with connected(emulator) as client:
        yield client


def ending(dialogue):
    """How the dialogue ends by an exception or an error: its name and message."""
    while (message := dialogue.next()) is not None:
        headers, payload = message
        if headers[":message-type"] == "exception":
            return headers[":exception-type"], payload["message"]
        if headers[":message-type"] == "error":
            return headers[":error-code"], headers[":error-message"]
    return None


# --- Both ways at once ---


def test_each_chunk_comes_back_before_the_next_goes(client):
    dialogue = Dialogue(client)
    for i in range(50):
        dialogue.send(b"chunk %d" % i)
        assert dialogue.hear() == b"chunk %d" % i
    dialogue.end()
    assert dialogue.next() is None and dialogue.seen().ended
    assert dialogue.seen().headers["content-type"] == "application/vnd.amazon.eventstream"


def test_the_head_comes_before_any_event(client):
    dialogue = Dialogue(client)
    assert client.until(dialogue.stream, lambda seen: seen.headers).status == 200


def test_events_cut_anywhere(client):
    dialogue = Dialogue(client)
    data = dialogue.signed(chunk(b"one")) + dialogue.signed(chunk(b"two"))
    for byte in data:
        client.send(dialogue.stream, bytes([byte]))
    assert [dialogue.hear(), dialogue.hear()] == [b"one", b"two"]


def test_dialogues_share_a_connection(client):
    dialogues = [Dialogue(client) for _ in range(20)]
    for dialogue in dialogues:
        dialogue.send(b"%d" % dialogue.stream)
    for dialogue in dialogues:
        assert dialogue.hear() == b"%d" % dialogue.stream
        dialogue.end()
        assert dialogue.next() is None


def test_a_client_that_takes_nothing_gets_no_more_credit(client):
    dialogue = Dialogue(client)
    client.until(dialogue.stream, lambda seen: seen.headers)
    client.h2.acknowledge_received_data = lambda *_: None  # no window is opened again
    sent, size = 0, 64 << 10
    while client.h2.local_flow_control_window(dialogue.stream) > 2 * size and sent < 32 << 20:
        data = dialogue.signed(chunk(bytes(size)))
        for at in range(0, len(data), 16384):
            client.h2.send_data(dialogue.stream, data[at : at + 16384])
        client.flush()
        sent += size
        client.h2.ping(b"12345678")
        client.flush()
        client.read()
    assert sent < 16 << 20


@pytest.mark.parametrize("beginning", [False, True])
def test_a_client_that_says_nothing_for_too_long_is_told(start, beginning):
    with start("--dialogue-silence", "50ms") as emulator, connected(emulator) as client:
        dialogue = Dialogue(client)
        if beginning:
            dialogue.send(b"one")
            assert dialogue.hear() == b"one"
        name, message = ending(dialogue)
        assert name == "validationException" and dialogue.seen().ended
        assert "Timed out waiting for audio bytes or interactive content" in message and "less than 0.05 seconds" in message
        assert client.get("/nowhere").status == 403, "only that stream"


# --- Signatures ---


def test_a_wrong_key(emulator, client):
    answer = client.wait(Dialogue(client, secret="wrong").stream)
    assert answer.status == 403 and answer.headers["x-amzn-errortype"] == "InvalidSignatureException"


def test_an_event_whose_signature_belongs_elsewhere(client):
    dialogue = Dialogue(client)
    dialogue.signed(chunk(b"never sent"))
    dialogue.send(b"two")
    name, message = ending(dialogue)
    assert name == "InvalidSignatureException" and "AWS4-HMAC-SHA256-PAYLOAD" in message


def test_an_event_twice(client):
    dialogue = Dialogue(client)
    data = dialogue.signed(chunk(b"one"))
    client.send(dialogue.stream, data + data)
    assert dialogue.hear() == b"one" and ending(dialogue)[0] == "InvalidSignatureException"


@pytest.mark.parametrize("minutes", [-6, 6])
def test_an_event_of_another_time(client, minutes):
    dialogue = Dialogue(client)
    client.send(dialogue.stream, dialogue.signed(chunk(b"x"), datetime.timedelta(minutes=minutes)))
    assert ending(dialogue)[0] == "InvalidSignatureException"


def test_an_event_that_nobody_signed(client):
    dialogue = Dialogue(client)
    client.send(dialogue.stream, chunk(b"x"))
    assert ending(dialogue)[0] == "IncompleteSignatureException"


def test_an_end_that_nobody_signed(client):
    dialogue = Dialogue(client)
    dialogue.send(b"x")
    client.send(dialogue.stream, b"", end=True)
    assert ending(dialogue)[0] == "IncompleteSignatureException"


def test_a_bearer_token_is_not_enough(client):
    stream = client.open("POST", PATH, {"authorization": "Bearer outcrop-bearer-token"})
    answer = client.wait(stream)
    assert answer.status == 403 and answer.headers["x-amzn-errortype"] == "AccessDeniedException"


def test_http_1_is_not_enough(emulator):
    status, headers, body = raw(emulator.url, "POST", PATH, {"Authorization": "Bearer outcrop-bearer-token"}, b"{}")
    assert status == 400 and b"HTTP/2" in body


# --- Events that are none ---


@pytest.mark.parametrize(
    "payload, message",
    [
        (event("nonsense", b"{}"), "has no event nonsense"),
        (event("chunk", b"{"), "not valid JSON"),
        (event("chunk", b'{"bytes": 5}'), "bytes"),
        (frame(string(":message-type", "exception"), b"{}"), ":event-type"),
        (chunk(b"x")[:-1], "something else"),
        (chunk(b"x") * 2, "something else"),
        (b"x" * 50, "checksum"),
    ],
)
def test_an_event_that_is_none(client, payload, message):
    dialogue = Dialogue(client)
    dialogue.send(b"one")
    client.send(dialogue.stream, dialogue.signed(payload))
    assert dialogue.hear() == b"one"
    name, said = ending(dialogue)
    assert name in ("validationException", "SerializationException") and message in said


@pytest.mark.parametrize("data", [b"\0" * 16, (1 << 31).to_bytes(4, "big") + bytes(8)])
def test_a_frame_that_is_none(client, data):
    dialogue = Dialogue(client)
    client.send(dialogue.stream, data)
    assert ending(dialogue)[0] == "validationException"


def test_what_follows_an_error_is_dropped(client):
    dialogue = Dialogue(client)
    client.send(dialogue.stream, b"\0" * 16)
    assert ending(dialogue)[0] == "validationException"
    client.send(dialogue.stream, bytes(100_000))
    assert client.get("/nowhere").status == 403


# --- Faults ---


@pytest.mark.parametrize(
    "fault, name",
    [("exception", "throttlingException"), ("exception,type=modelTimeoutException", "modelTimeoutException"), ("error-event", "internal-error")],
)
def test_an_exception_in_the_middle(client, fault, name):
    dialogue = Dialogue(client, headers={"x-outcrop-fault": fault + ",event=3"})
    for i in range(3):
        dialogue.send(b"%d" % i)
    assert [dialogue.hear(), dialogue.hear()] == [b"0", b"1"]
    assert ending(dialogue)[0] == name and dialogue.seen().ended


@pytest.mark.parametrize("fault", ["reset", "truncate", "stall,time=10ms", "cut"])
def test_a_dialogue_that_breaks_off(client, fault):
    dialogue = Dialogue(client, headers={"x-outcrop-fault": fault + ",event=2,bytes=20"})
    dialogue.send(b"one")
    assert dialogue.hear() == b"one"
    whole = len(dialogue.seen().body)
    dialogue.send(b"two")
    assert dialogue.next() is None
    assert len(dialogue.seen().body) == whole + 20
    assert (dialogue.seen().ended, dialogue.seen().reset, client.closed) == {
        "reset": (False, 2, False),
        "truncate": (False, None, True),
        "stall,time=10ms": (False, 8, False),
        "cut": (True, None, False),
    }[fault]


def test_a_connection_that_ends_behind_a_dialogue(client):
    dialogue = Dialogue(client, headers={"x-outcrop-fault": "hang-up"})
    dialogue.send(b"one")
    assert dialogue.hear() == b"one"
    dialogue.end()
    assert dialogue.next() is None and dialogue.seen().ended
    client.wait_for_end()
    assert client.gone_away == 0


def test_events_in_small_pieces(client):
    dialogue = Dialogue(client, headers={"x-outcrop-fault": "split,bytes=7"})
    dialogue.send(b"one")
    assert dialogue.hear() == b"one"
    assert max(len(piece) for piece in dialogue.seen().pieces) == 7


def test_a_checksum_that_is_wrong(client):
    dialogue = Dialogue(client, headers={"x-outcrop-fault": "bad-crc,event=1"})
    dialogue.send(b"one")
    with pytest.raises(Exception, match="[Cc]hecksum"):
        dialogue.next()


@pytest.mark.parametrize("status", [503, 429])
def test_an_error_instead_of_a_dialogue(client, status):
    assert client.wait(Dialogue(client, headers={"x-outcrop-fault": str(status)}).stream).status == status


def test_sigterm_in_the_middle(start):
    with start() as emulator, connected(emulator) as client:
        dialogue = Dialogue(client)
        dialogue.send(b"one")
        assert dialogue.hear() == b"one"
        emulator.process.send_signal(signal.SIGTERM)
        assert emulator.process.wait(timeout=PATIENCE) == 0


# --- Speech ---


def tone(millis, rate=16000):
    return struct.pack(f"<{rate * millis // 1000}h", *(int(8000 * math.sin(i / 5)) for i in range(rate * millis // 1000)))


def silence(millis, rate=16000):
    return bytes(2 * rate * millis // 1000)


def begin(client, **prompt):
    speech = Dialogue(client, model="amazon.nova-sonic-v1:0")
    speech.say("sessionStart", inferenceConfiguration={"maxTokens": 1024})
    audio = {"mediaType": "audio/lpcm", "sampleRateHertz": 24000, "sampleSizeBits": 16, "channelCount": 1, "voiceId": "matthew"}
    speech.say("promptStart", promptName="p", audioOutputConfiguration=audio, **prompt)
    return speech


def text(speech, words, role="USER", name="t"):
    speech.say("contentStart", promptName="p", contentName=name, type="TEXT", role=role, interactive=True)
    speech.say("textInput", promptName="p", contentName=name, content=words)
    speech.say("contentEnd", promptName="p", contentName=name)


def until(speech, name):
    heard = []
    while not heard or heard[-1][0] != name:
        heard.append(speech.hear_event())
    return heard


def test_a_turn_of_speech_is_answered_while_the_microphone_is_open(client):
    speech = begin(client)
    text(speech, "Be kind.", role="SYSTEM", name="s")
    speech.say("contentStart", promptName="p", contentName="a", type="AUDIO", role="USER", interactive=True, audioInputConfiguration={"sampleRateHertz": 16000})
    for turn in range(3):
        for data in (silence(100), tone(500), silence(400)):
            for at in range(0, len(data), 1024):
                speech.say("audioInput", promptName="p", contentName="a", content=base64.b64encode(data[at : at + 1024]).decode())
        heard = until(speech, "usageEvent")
        texts = [value["content"] for name, value in heard if name == "textOutput"]
        assert texts == ["(0.5 seconds of speech)", *["I heard 0.5 seconds of speech."] * 2]
        audio = b"".join(base64.b64decode(value["content"]) for name, value in heard if name == "audioOutput")
        assert abs(len(audio) - 24000) < 200 and ("completionStart" in dict(heard)) == (turn == 0)
        assert heard[-1][1]["totalTokens"] > 0
    speech.say("contentEnd", promptName="p", contentName="a")
    speech.say("promptEnd", promptName="p")
    assert [name for name, _ in until(speech, "completionEnd")] == ["completionEnd"]
    speech.say("sessionEnd")
    speech.end()
    assert speech.next() is None and speech.seen().ended


def test_a_tool_is_used_and_its_result_told(client):
    tool = {"toolSpec": {"name": "weather", "description": "tells it", "inputSchema": {"json": "{}"}}}
    speech = begin(client, toolConfiguration={"tools": [tool]})
    text(speech, "How is the weather?")
    use = dict(until(speech, "toolUse"))["toolUse"]
    assert use["toolName"] == "weather" and "weather" in json.loads(use["content"])["content"]
    result = {"toolUseId": use["toolUseId"], "type": "TEXT"}
    speech.say("contentStart", promptName="p", contentName="r", type="TOOL", role="TOOL", interactive=False, toolResultInputConfiguration=result)
    speech.say("toolResult", promptName="p", contentName="r", content="sunny")
    speech.say("contentEnd", promptName="p", contentName="r")
    assert "The tool answered: sunny" in [value.get("content") for _, value in until(speech, "usageEvent")]


@pytest.mark.parametrize(
    "events, message",
    [
        ([("promptStart", {"promptName": "p"})], "promptStart is not expected"),
        ([("sessionStart", {}), ("sessionStart", {})], "sessionStart is not expected"),
        ([("sessionStart", {}), ("promptStart", {})], "lacks a member"),
        ([("sessionStart", {}), ("nonsense", {})], "no event nonsense"),
        ([("sessionStart", {}), ("promptStart", {"promptName": "p"}), ("textInput", {"promptName": "p", "contentName": "x", "content": "y"})], "no contentStart"),
        ([("sessionStart", {}), ("promptStart", {"promptName": "p"}), ("promptEnd", {}), ("textInput", {})], "textInput is not expected"),
    ],
)
def test_what_is_out_of_order(client, events, message):
    speech = Dialogue(client, model="amazon.nova-sonic-v1:0")
    for name, members in events:
        speech.say(name, **members)
    name, said = ending(speech)
    assert name == "validationException" and message in said


@pytest.mark.parametrize("data", [b"no json", b"[]", b'{"event": 5}', b'{"event": {}}', b'{"event": {"a": 1, "b": 2}}', b'{"event": {"sessionStart": 5}, "x": 1}'])
def test_a_chunk_that_is_no_event(client, data):
    speech = Dialogue(client, model="amazon.nova-sonic-v1:0")
    speech.send(data)
    speech.end()
    assert ending(speech)[0] == "validationException"
