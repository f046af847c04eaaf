"""HTTP/2 on the port of HTTP/1.1: what works, what clients may not do, and faults."""

import contextlib
import fcntl
import json
import os
import resource
import signal
import socket
import ssl
import stat

import h2.errors
import h2.settings
import pytest
from emulator_process import PATIENCE, process_of, raw
from http2_client import connected, trusting

BEARER = {"authorization": "Bearer outcrop-bearer-token"}
LIST = "/evaluation-jobs?maxResults=3"
NO_ERROR, CANCEL, INTERNAL, REFUSED, CALM = (
    h2.errors.ErrorCodes.NO_ERROR,
    h2.errors.ErrorCodes.CANCEL,
    h2.errors.ErrorCodes.INTERNAL_ERROR,
    h2.errors.ErrorCodes.REFUSED_STREAM,
    h2.errors.ErrorCodes.ENHANCE_YOUR_CALM,
)
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def frame(kind, flags, stream, payload=b""):
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload


def serves(emulator):
    return raw(emulator.url, "GET", LIST, {"Authorization": BEARER["authorization"]})[0] == 200


def address(emulator):
    host, _, port = emulator.url.rpartition("/")[2].partition(":")
    return host, int(port)


# --- What works ---


def test_the_same_answer_as_in_http_1(emulator):
    _, headers, body = raw(emulator.url, "GET", LIST, {"Authorization": BEARER["authorization"]})
    with connected(emulator) as client:
        answer = client.get(LIST, BEARER)
        assert (answer.status, answer.body, answer.headers["content-type"]) == (200, body, headers["content-type"])
        assert client.get("/nowhere", BEARER).status == 404, "and the connection goes on"
        assert client.get(LIST).status == 403


def test_many_streams_on_one_connection(emulator):
    with connected(emulator) as client:
        streams = [client.open("GET", LIST, BEARER, end=True) for _ in range(100)]
        answers = [client.wait(stream) for stream in streams]
        assert {answer.status for answer in answers} == {200} and len({answer.body for answer in answers}) == 1


def test_a_preface_that_comes_byte_by_byte(emulator):
    with socket.create_connection(address(emulator), timeout=PATIENCE) as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in PREFACE + frame(4, 0, 0):
            client.sendall(bytes([byte]))
        assert client.recv(9)[3] == 4, "SETTINGS"


def test_a_long_body_both_ways(emulator):
    body = json.dumps({"messages": "x" * 3_000_000})
    with connected(emulator) as client:
        stream = client.open("POST", "/model/amazon.nova-pro-v1:0/invoke", {**BEARER, "content-type": "application/json"})
        client.send(stream, body.encode(), end=True)
        answer = client.wait(stream)
        assert answer.status == 200 and json.loads(answer.body)["body"] == json.loads(body)


def test_a_window_that_opens_late(emulator):
    with connected(emulator) as client:
        client.h2.update_settings({h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: 0})
        client.flush()
        stream = client.open("GET", LIST, BEARER, end=True)
        client.until(stream, lambda seen: seen.headers)
        assert client.streams[stream].body == b""
        client.h2.increment_flow_control_window(65535, stream)
        client.flush()
        assert json.loads(client.wait(stream).body)["jobSummaries"]


def test_events_come_in_frames_of_their_own(emulator):
    message = json.dumps({"messages": [{"role": "user", "content": [{"text": "one two three"}]}]})
    with connected(emulator) as client:
        stream = client.open("POST", "/model/amazon.nova-pro-v1:0/converse-stream", {**BEARER, "content-type": "application/json"})
        client.send(stream, message.encode(), end=True)
        answer = client.wait(stream)
        assert [int.from_bytes(piece[:4], "big") for piece in answer.pieces] == [len(piece) for piece in answer.pieces]
        assert len(answer.pieces) == 9


def test_head_has_no_body(emulator):
    with connected(emulator) as client:
        answer = client.wait(client.open("HEAD", LIST, BEARER, end=True))
        assert answer.ended and answer.body == b""


# --- TLS ---


def test_tls_by_a_certificate_of_its_own(start, tmp_path):
    with start("--tls", str(tmp_path)) as emulator:
        assert emulator.url.startswith("https://")
        assert stat.S_IMODE((tmp_path / "key.pem").stat().st_mode) == 0o600
        with connected(emulator, trusting(tmp_path / "certificate.pem")) as client:
            assert client.get("/evaluation-jobs", BEARER).status == 200
        before = (tmp_path / "certificate.pem").read_bytes()
    with start("--tls", str(tmp_path)):
        assert (tmp_path / "certificate.pem").read_bytes() == before


@pytest.mark.parametrize("protocols, chosen", [(["http/1.1"], "http/1.1"), ([], None), (["http/1.1", "h2"], "h2")])
def test_tls_speaks_what_alpn_chose(start, tmp_path, protocols, chosen):
    with start("--tls", str(tmp_path)) as emulator:
        context = ssl.create_default_context(cafile=str(tmp_path / "certificate.pem"))
        if protocols:
            context.set_alpn_protocols(protocols)
        with socket.create_connection(address(emulator), timeout=PATIENCE) as plain:
            with context.wrap_socket(plain, server_hostname="127.0.0.1") as client:
                assert client.selected_alpn_protocol() == chosen
                if chosen != "h2":
                    client.sendall(b"GET /evaluation-jobs HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    assert client.recv(12) == b"HTTP/1.1 403"


def test_a_port_with_tls_still_speaks_plainly(start, tmp_path):
    with start("--tls", str(tmp_path)) as emulator:
        with connected(emulator) as client:
            assert client.get("/evaluation-jobs", BEARER).status == 200
        assert raw(emulator.url.replace("https", "http"), "GET", "/evaluation-jobs")[0] == 403


def test_emulators_that_start_together_share_a_certificate(tmp_path):
    folder = tmp_path / "made" / "for-them"
    with contextlib.ExitStack() as all_of_them:
        some = [all_of_them.enter_context(process_of("--tls", str(folder))) for _ in range(8)]
        for one in some:
            line = one.stdout.readline()
            assert line.startswith("listening on https://"), one.stderr.read()
            host, _, port = line.strip().rpartition("/")[2].partition(":")
            with socket.create_connection((host, int(port)), timeout=PATIENCE) as plain:
                with trusting(folder / "certificate.pem").wrap_socket(plain, server_hostname="127.0.0.1") as client:
                    assert client.selected_alpn_protocol() == "h2"
    assert sorted(path.name for path in folder.iterdir()) == ["certificate.pem", "key.pem"]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def waits_for_a_lock(process):
    with open("/proc/locks") as locks:
        return any("->" in line and f" {process.pid} " in line for line in locks)


def test_an_emulator_waits_for_the_certificate_that_another_one_makes(start, tmp_path):
    with start("--tls", str(tmp_path / "made")):
        key, certificate = ((tmp_path / "made" / name).read_bytes() for name in ("key.pem", "certificate.pem"))
    folder = tmp_path / "folder"
    folder.mkdir()
    lock = os.open(folder, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    (folder / "key.pem").write_bytes(key)
    with process_of("--tls", str(folder)) as process:
        while process.poll() is None and not waits_for_a_lock(process):
            pass
        (folder / "certificate.pem").write_bytes(certificate)
        os.close(lock)
        assert process.stdout.readline().startswith("listening on https://"), process.stderr.read()


def test_a_folder_of_tls_that_is_none(tmp_path):
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with process_of("--tls", str(folder)) as process:
            assert process.wait(timeout=PATIENCE) == 1
            said = process.stderr.read()
            assert f"cannot make the folder {folder}" in said, said


def test_a_certificate_that_can_not_be_written_leaves_no_key(tmp_path):
    def no_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (256, 256))  # the key has 241 bytes, the certificate more
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    with process_of("--tls", str(tmp_path), before=no_room) as process:
        assert process.wait(timeout=PATIENCE) == 1
        assert "cannot write " in process.stderr.read()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("missing", ["key.pem", "certificate.pem"])
def test_half_a_certificate_is_told(start, tmp_path, missing):
    with start("--tls", str(tmp_path)):
        pass
    (tmp_path / missing).unlink()
    with process_of("--tls", str(tmp_path)) as process:
        assert process.wait(timeout=PATIENCE) == 1
        assert missing in process.stderr.read()


# --- What clients may not do ---


@pytest.mark.parametrize("headers", [{"x-long": "x" * 70_000}, {f"x-{i}": "y" for i in range(2500)}])
def test_a_head_beyond_the_limit(emulator, headers):
    with connected(emulator) as client:
        answer = client.get(LIST, {**BEARER, **headers})
        assert answer.status == 431 and b"outcrop-emulator" in answer.body
        assert client.get(LIST, BEARER).status == 200, "only that stream"


def test_a_body_beyond_the_limit(emulator):
    with connected(emulator) as client:
        stream = client.open("POST", "/nowhere", BEARER)
        while not client.streams[stream].headers:
            room = min(client.h2.local_flow_control_window(stream), 16384)
            if room == 0:
                client.read()
                continue
            client.h2.send_data(stream, bytes(room))
            client.flush()
        assert client.wait(stream).status == 413
        assert client.get(LIST, BEARER).status == 200


def test_answers_that_a_client_does_not_take_are_bounded(start, tmp_path):
    size = 17 << 20
    script = {"rules": [{"answer": {"text": "x" * size}}]}
    (tmp_path / "script.json").write_text(json.dumps(script))
    asked = json.dumps({"messages": [{"role": "user", "content": [{"text": "Speak."}]}]}).encode()
    with start("--script", str(tmp_path / "script.json")) as emulator, connected(emulator) as client:
        client.h2.update_settings({h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: 0})
        client.flush()
        streams = []
        for _ in range(6):
            streams.append(client.open("POST", "/model/amazon.nova-pro-v1:0/converse", {**BEARER, "content-type": "application/json"}))
            client.send(streams[-1], asked, end=True)
        for stream in streams:
            client.until(stream, lambda seen: seen.headers or seen.over)
        came = [client.streams[stream] for stream in streams]
        assert [stream.reset for stream in came] == [None] * 4 + [REFUSED] * 2, "64 MiB wait for the client"
        assert client.get("/evaluation-jobs", BEARER).reset == REFUSED, "whatever is asked"
        client.h2.increment_flow_control_window(size * 2, streams[0])
        client.flush()
        assert len(client.wait(streams[0]).body) > size
        small = client.open("GET", LIST, BEARER, end=True)
        client.h2.increment_flow_control_window(65535, small)
        client.flush()
        assert client.wait(small).status == 200, "one that is taken makes room"


def test_a_name_of_the_server_that_is_two(emulator):
    with connected(emulator) as client:
        answer = client.get("/_emulator/faults", {"host": "evil.example"})
        assert answer.status == 400
        assert client.get("/_emulator/faults", {"host": client.address}).status == 200


@pytest.mark.parametrize("headers", [{":authority": "evil.example"}, {"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}])
def test_a_web_page_cannot_steer_it(emulator, headers):
    with connected(emulator) as client:
        answer = client.get("/_emulator/faults", headers)
        assert answer.status == 403 and b"web page" in answer.body


def test_more_streams_than_are_allowed(start):
    with start("--fault", "silent,operation=ListEvaluationJobs") as emulator, connected(emulator) as client:
        client.read()  # SETTINGS
        most = client.h2.remote_settings.max_concurrent_streams
        assert most <= 128
        client.h2.remote_settings[h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS] = most + 10
        client.h2.remote_settings.acknowledge()
        streams = [client.open("GET", LIST, BEARER, end=True) for _ in range(most + 1)]
        while client.streams[streams[-1]].reset is None and client.gone_away is None and client.read():
            pass
        assert client.streams[streams[-1]].reset == REFUSED or client.gone_away is not None
        assert emulator.control("GET", "calls")["total"] <= most


def ends(client, frames):
    """The emulator ends the connection on which all of these are sent."""
    try:
        for some in frames:
            client.sendall(some)
        while client.recv(65536):
            pass
    except ConnectionError:
        pass  # an end too; a TimeoutError is none


HEAD = bytes([0x82, 0x86, 0x84, 0x41, 0x01, ord("x")])  # GET http / with an authority


def test_continuation_flood(emulator):
    begin = frame(1, 0x1, 1, HEAD)  # without END_HEADERS
    with socket.create_connection(address(emulator), timeout=PATIENCE) as client:
        client.sendall(PREFACE + frame(4, 0, 0) + begin)
        ends(client, (frame(9, 0, 1, b"\x00\x01a\x01b" * 1000) for _ in range(1000)))
    assert serves(emulator)


def test_rapid_reset(emulator):
    with socket.create_connection(address(emulator), timeout=PATIENCE) as client:
        client.sendall(PREFACE + frame(4, 0, 0))
        ends(client, (frame(1, 0x5, i, HEAD) + frame(3, 0, i, (8).to_bytes(4, "big")) for i in range(1, 100_000, 2)))
    assert serves(emulator)
    assert emulator.control("GET", "calls")["total"] < 10_000


def test_a_head_that_unpacks_to_more(start):
    long = b"\x40\x01a\x7f\xa1\x1e" + b"x" * 4000  # RFC 7541, 6.2.1: a header of 4,001 bytes, which the table keeps
    with start() as emulator, socket.create_connection(address(emulator), timeout=PATIENCE) as client:
        client.sendall(PREFACE + frame(4, 0, 0))
        for stream in range(1, 201, 2):  # each stands for 48 MB
            client.sendall(frame(1, 0x5, stream, HEAD + (long if stream == 1 else b"") + b"\xbe" * 12_000))
            assert client.recv(65536)
        with open(f"/proc/{emulator.process.pid}/status") as status:
            assert int(next(line for line in status if line.startswith("VmRSS")).split()[1]) < 100 << 10
        assert serves(emulator)


@pytest.mark.parametrize("frames", [frame(6, 0, 0, bytes(8)), frame(4, 0, 0)], ids=["ping", "settings"])
def test_a_flood_that_nobody_reads_the_answers_of(start, frames):
    with start() as emulator, socket.create_connection(address(emulator), timeout=PATIENCE) as client:
        client.sendall(PREFACE + frame(4, 0, 0))
        client.settimeout(1)
        with pytest.raises((ConnectionError, TimeoutError)):  # it ends that, or takes no more
            for _ in range(10_000):
                client.sendall(frames * 1000)
        with open(f"/proc/{emulator.process.pid}/status") as status:
            resident = int(next(line for line in status if line.startswith("VmRSS")).split()[1])
        assert resident < 200 << 10
        assert serves(emulator)


@pytest.mark.parametrize("garbage", [b"\xff" * 1000, frame(0, 0, 1, b"x"), frame(8, 0, 0, bytes(4)), frame(1, 5, 2, HEAD), frame(4, 1, 0, bytes(6))])
def test_what_is_no_http2_ends_the_connection(emulator, garbage):
    with socket.create_connection(address(emulator), timeout=PATIENCE) as client:
        client.sendall(PREFACE + frame(4, 0, 0) + garbage)
        while client.recv(65536):
            pass
    assert serves(emulator)


def test_a_client_that_goes_in_the_middle_is_forgotten(emulator):
    for end in (True, False):
        for _ in range(30):
            with connected(emulator) as client:
                client.open("POST", "/evaluation-jobs", BEARER, end=end)
    assert serves(emulator)


@pytest.mark.parametrize("fault", ["stall", "silent", "delay,time=1h", "slow,piece=1,pause=1h"])
def test_sigterm_in_the_middle_of_an_answer(start, fault):
    with start("--fault", fault) as emulator, connected(emulator) as client:
        client.open("GET", LIST, BEARER, end=True)
        while emulator.control("GET", "calls")["total"] == 0:
            pass
        emulator.process.send_signal(signal.SIGTERM)
        assert emulator.process.wait(timeout=PATIENCE) == 0


def test_sigterm_while_nothing_happens(start):
    with start() as emulator, connected(emulator) as client:
        assert client.get("/nowhere").status == 403
        emulator.process.send_signal(signal.SIGTERM)
        client.wait_for_end()
        assert client.gone_away == NO_ERROR
        assert emulator.process.wait(timeout=PATIENCE) == 0


# --- Faults ---


def faulty(client, fault):
    return client.get(LIST, {**BEARER, "x-outcrop-fault": fault})


@pytest.mark.parametrize("fault, code", [("reset", INTERNAL), ("reset,bytes=0", INTERNAL), ("stall,time=10ms", CANCEL), ("silent,time=10ms", CANCEL)])
def test_a_stream_that_breaks_alone(emulator, fault, code):
    with connected(emulator) as client:
        whole = client.get(LIST, BEARER)
        broken = faulty(client, fault)
        assert broken.reset == code and not broken.ended
        assert len(broken.body) == (0 if "bytes=0" in fault or "silent" in fault else len(whole.body) // 2)
        assert bool(broken.headers) == ("silent" not in fault)
        assert client.get(LIST, BEARER).body == whole.body, "the others go on"


def test_a_stall_holds_up_no_other_stream(emulator):
    with connected(emulator) as client:
        stalled = client.open("GET", LIST, {**BEARER, "x-outcrop-fault": "stall"}, end=True)
        assert client.get(LIST, BEARER).status == 200
        assert not client.streams[stalled].over


def test_a_connection_that_ends_in_the_middle(emulator):
    with connected(emulator) as client:
        broken = faulty(client, "truncate")
        assert client.closed and client.gone_away is None and not broken.over and broken.body


def test_a_connection_that_ends_behind_an_answer(emulator):
    with connected(emulator) as client:
        assert json.loads(faulty(client, "hang-up").body)
        client.wait_for_end()
        assert client.gone_away == NO_ERROR


def test_slow_pieces(emulator):
    with connected(emulator) as client:
        answer = faulty(client, "slow,piece=100,pause=1ms")
        assert json.loads(answer.body) and max(len(piece) for piece in answer.pieces) == 100


def test_a_late_answer_lets_others_pass(emulator):
    with connected(emulator) as client:
        late = client.open("GET", LIST, {**BEARER, "x-outcrop-fault": "delay,time=500ms"}, end=True)
        assert client.get(LIST, BEARER).status == 200 and not client.streams[late].headers
        assert client.wait(late).status == 200


@pytest.mark.parametrize("fault, status", [("503", 503), ("garbage", 200), ("cut", 200)])
def test_content_breaks_as_in_http_1(emulator, fault, status):
    _, _, body = raw(emulator.url, "GET", LIST, {"Authorization": BEARER["authorization"], "x-outcrop-fault": fault}) if status == 200 else (0, 0, None)
    with connected(emulator) as client:
        answer = faulty(client, fault)
        assert answer.status == status and answer.ended
        assert body is None or answer.body == body
