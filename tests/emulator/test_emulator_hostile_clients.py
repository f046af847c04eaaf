"""Clients that misbehave: none of them hangs, starves or steers the emulator."""

import contextlib
import gzip
import http.client
import json
import resource
import signal
import socket
import threading

import pytest

from emulator_process import PATIENCE, Emulator, process_of, raw

BEARER = {"Authorization": "Bearer outcrop-bearer-token"}
BEARER_LINE = b"Authorization: Bearer outcrop-bearer-token\r\n"
LIST = b"GET /evaluation-jobs?maxResults=1 HTTP/1.1\r\nHost: x\r\n" + BEARER_LINE + b"\r\n"


def address(emulator):
    host, _, port = emulator.url.rpartition("/")[2].partition(":")
    return host, int(port)


@contextlib.contextmanager
def connection(emulator):
    with socket.create_connection(address(emulator), timeout=PATIENCE) as client:
        yield client


def answer(client, method="GET"):
    response = http.client.HTTPResponse(client, method=method)
    response.begin()
    return response.status, response.read()


def says(emulator, request, method="GET"):
    with connection(emulator) as client:
        client.sendall(request)
        return answer(client, method)


def resident_kilobytes(emulator):
    with open(f"/proc/{emulator.process.pid}/status") as status:
        return int(next(line for line in status if line.startswith("VmRSS")).split()[1])


def answers(emulator):
    return raw(emulator.url, "GET", "/evaluation-jobs?maxResults=1", BEARER)[0] == 200


@pytest.fixture(scope="module")
def many_descriptors():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


# --- Where requests end ---


@pytest.mark.parametrize("method", [b"POST", b"PUT", b"DELETE", b"PATCH"])
def test_a_request_without_a_length_has_no_body(emulator, method):
    with connection(emulator) as client:
        client.sendall(method + b" /evaluation-jobs HTTP/1.1\r\nHost: x\r\n" + BEARER_LINE + b"\r\n")
        assert answer(client)[0] in (400, 404)
        client.sendall(LIST)
        assert answer(client)[0] == 200, "and the connection goes on"


def test_requests_that_come_together_are_answered_in_order(emulator):
    with connection(emulator) as client:
        client.sendall(LIST + b"GET /nowhere HTTP/1.1\r\nHost: x\r\n" + BEARER_LINE + b"\r\n" + LIST)
        with client.makefile("rb") as answers:
            statuses = []
            for _ in range(3):
                statuses.append(int(answers.readline().split()[1]))
                length = int(http.client.parse_headers(answers)["Content-Length"])
                answers.read(length)
            assert statuses == [200, 404, 200]


def test_a_body_in_chunks(emulator):
    pieces = [b'{"jo', b'bIdentifiers":["arn:aws:bedrock:x"]', b"}", b""]
    body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    head = b"POST /evaluation-jobs/batch-delete HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + BEARER_LINE
    assert b"jobIdentifiers" in says(emulator, head + b"Transfer-Encoding: chunked\r\n\r\n" + body)[1]


def test_a_body_that_waits_to_be_asked_for(emulator):
    head = b"POST /nowhere HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n" + BEARER_LINE + b"\r\n"
    with connection(emulator) as client:
        client.sendall(head)
        assert client.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.sendall(b"{}")
        assert answer(client)[0] == 404


@pytest.mark.parametrize(
    "lines",
    [
        b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        b"Content-Length: -1\r\n\r\n{}",
        b"Content-Length: 2x\r\n\r\n{}",
        b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
        b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"Transfer-Encoding: gzip\r\n\r\n",
        b"Transfer-Encoding:\r\nContent-Length: 2\r\n\r\n{}",
        b"Host: y\r\n\r\n",
        b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        b"no header\r\n\r\n",
        b"Bad Name: x\r\n\r\n",
    ],
)
def test_what_could_be_read_in_two_ways_is_refused(emulator, lines):
    with connection(emulator) as client:
        client.sendall(b"POST /evaluation-jobs HTTP/1.1\r\nHost: x\r\n" + BEARER_LINE + lines)
        assert answer(client)[0] == 400
        assert client.recv(1) == b"", "the connection can't go on"


@pytest.mark.parametrize("line", [b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", b"GET /\r\n\r\n"])
def test_what_is_no_http_is_refused(emulator, line):
    assert says(emulator, line)[0] == 400


def test_an_upgrade_to_http_2_is_not_taken(emulator):
    upgrade = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"
    assert says(emulator, LIST.replace(b"\r\n\r\n", b"\r\n" + upgrade + b"\r\n"))[0] == 200


def test_a_range_changes_nothing(emulator):
    whole = raw(emulator.url, "GET", "/evaluation-jobs?maxResults=1", BEARER)
    for ranges in ("bytes=0-3", "bytes=3-1", "bytes=0-1,5-6", "items=0-5", "bytes=999999999-", "nonsense"):
        status, headers, body = raw(emulator.url, "GET", "/evaluation-jobs?maxResults=1", {**BEARER, "Range": ranges})
        assert (status, body) == (200, whole[2]) and "Content-Range" not in headers


# --- Sizes ---


@pytest.mark.parametrize(
    "request_head",
    [
        b"GET /" + b"x" * 100_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nX-Long: " + b"x" * 100_000 + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 20_000 + b"\r\n",
    ],
)
def test_a_head_beyond_the_limit(emulator, request_head):
    status, body = says(emulator, request_head)
    assert status == 431 and b"outcrop-emulator" in body
    assert answers(emulator)


def test_a_session_token_may_be_long(emulator):
    assert raw(emulator.url, "GET", "/evaluation-jobs?maxResults=1", {**BEARER, "X-Amz-Security-Token": "t" * 30_000})[0] == 200


def test_a_body_beyond_the_limit_is_refused_before_it_comes(emulator):
    head = b"POST /evaluation-jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000000\r\n\r\n"
    assert says(emulator, head + b"x" * 100_000)[0] == 413


def test_bodies_of_many_connections_are_bounded(start):
    head = b"POST /evaluation-jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 60000000\r\n\r\n"
    with start() as emulator, contextlib.ExitStack() as many:
        clients = [many.enter_context(connection(emulator)) for _ in range(10)]
        for client in clients:
            client.sendall(head)
            with contextlib.suppress(ConnectionError):
                client.sendall(bytes(59_000_000))
            if client == clients[-1]:
                assert answer(client)[0] == 503
        assert resident_kilobytes(emulator) < 800 << 10
        assert raw(emulator.url, "POST", "/evaluation-jobs", {}, b"{}")[0] == 403, "there is room for small ones"
    with start() as emulator:
        for _ in range(12):
            with connection(emulator) as client:
                client.sendall(head + bytes(59_000_000))
        assert raw(emulator.url, "POST", "/evaluation-jobs", {}, b"{}")[0] == 403, "those whose client is gone count no more"


def test_packed_bodies_are_not_unpacked(emulator):
    bomb = gzip.compress(bytes(64 << 20), 9)
    before = resident_kilobytes(emulator)
    headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    for _ in range(20):
        assert raw(emulator.url, "POST", "/evaluation-jobs", headers, bomb)[0] == 403, "nobody signed it"
    assert raw(emulator.url, "POST", "/evaluation-jobs", {**headers, **BEARER}, bomb)[0] == 400
    assert resident_kilobytes(emulator) - before < 32 << 10


# --- Who may steer it ---


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.evil.example"},
        {"Host": "localhost.evil.example:4566"},
        {"Host": "evil.example@127.0.0.1"},
        {"Host": "[::2]"},
        {"Host": ""},
        {"Origin": "http://evil.example"},
        {"Origin": "http://localhost:3000"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("method, what", [("POST", "faults"), ("POST", "settings"), ("POST", "credentials"), ("GET", "calls"), ("DELETE", "calls")])
def test_a_web_page_cannot_steer_it(emulator, headers, method, what):
    body = b'{"faults": ["500"]}' if method == "POST" else None
    status, got, text = raw(emulator.url, method, f"/_emulator/{what}", headers, body)
    assert status == 403 and b"web page" in text and "Access-Control-Allow-Origin" not in got
    assert emulator.control("GET", "faults") == {"faults": []}


def test_a_browser_that_asks_beforehand_gets_no_leave(emulator):
    headers = {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-outcrop-fault"}
    for path in ("/_emulator/faults", "/evaluation-jobs"):
        status, got, _ = raw(emulator.url, "OPTIONS", path, headers)
        assert status >= 400 and not [name for name in got if name.lower().startswith("access-control")]


@pytest.mark.parametrize("host", ["localhost", "localhost:4566", "127.0.0.1", "127.1.2.3:1", "[::1]:4566"])
def test_programs_of_this_machine_steer_it(emulator, host):
    assert raw(emulator.url, "GET", "/_emulator/faults", {"Host": host})[0] == 200


# --- Many, slow, and silent ---


HTTP2 = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes([0, 0, 0, 4, 0, 0, 0, 0, 0])
PING = bytes([0, 0, 8, 6, 0, 0, 0, 0, 0]) + b"answered"


@pytest.mark.parametrize("greeting", [b"", HTTP2], ids=["HTTP/1.1", "HTTP/2"])
def test_10000_idle_connections(start, many_descriptors, greeting):
    wanted = min(10_000, many_descriptors - 200)
    with start() as emulator, contextlib.ExitStack() as idle:
        clients = [idle.enter_context(socket.create_connection(address(emulator), timeout=PATIENCE)) for _ in range(wanted)]
        for client in clients:
            client.sendall(greeting)
        assert answers(emulator)
        for client in clients[:: max(1, wanted // 20)]:  # and each of them is still served
            client.sendall(PING if greeting else LIST)
            if not greeting:
                assert answer(client)[0] == 200
                continue
            came = b""
            while b"answered" not in came:
                assert (some := client.recv(65536)), "closed"
                came += some
        assert resident_kilobytes(emulator) < 300 << 10
        emulator.process.send_signal(signal.SIGTERM)
        assert emulator.process.wait(timeout=PATIENCE) == 0


def test_more_idle_connections_than_descriptors(models):
    with process_of(before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (300, 300))) as process, contextlib.ExitStack() as idle:
        emulator = Emulator(process, models)
        clients = [idle.enter_context(socket.create_connection(address(emulator))) for _ in range(500)]
        assert answers(emulator), "the longest idle ones make room"
        clients[-1].sendall(LIST)
        assert answer(clients[-1])[0] == 200


def test_slow_senders_starve_nobody(start, many_descriptors):
    each = min(1500, (many_descriptors - 200) // 3)
    beginnings = [
        b"GET /evaluation-jobs HTTP/1.1\r\nHost:",
        b"POST /evaluation-jobs HTTP/1.1\r\nContent-Length: 1000\r\n\r\n{",
        b"POST /evaluation-jobs HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
    ]
    with start() as emulator, contextlib.ExitStack() as slow:
        clients = []
        for beginning in beginnings:
            for _ in range(each):
                clients.append(slow.enter_context(socket.create_connection(address(emulator))))
                clients[-1].sendall(beginning)
        assert answers(emulator)
        for client in clients:
            client.sendall(b" ")
        assert answers(emulator)
        emulator.process.send_signal(signal.SIGTERM)
        assert emulator.process.wait(timeout=PATIENCE) == 0


def test_half_a_handshake_of_tls_starves_nobody(start, many_descriptors, tmp_path):
    with start("--tls", str(tmp_path)) as emulator, contextlib.ExitStack() as slow:
        for _ in range(min(1500, many_descriptors - 200)):
            client = slow.enter_context(socket.create_connection(address(emulator)))
            client.sendall(bytes([0x16, 3, 1, 2, 0, 1, 0]))  # the beginning of a ClientHello
        assert raw(emulator.url.replace("https", "http"), "GET", "/evaluation-jobs?maxResults=1", BEARER)[0] == 200
        assert resident_kilobytes(emulator) < 300 << 10


def test_stalled_answers_starve_nobody(start, many_descriptors):
    with start("--fault", "stall,count=1500,bytes=0") as emulator, contextlib.ExitStack() as stalled:
        clients = [stalled.enter_context(socket.create_connection(address(emulator))) for _ in range(1500)]
        for client in clients:
            client.sendall(LIST)
        for client in clients:
            assert client.recv(12) == b"HTTP/1.1 200"
        assert answers(emulator)


def test_a_request_byte_by_byte_is_read(emulator):
    with connection(emulator) as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in LIST:
            client.sendall(bytes([byte]))
        assert answer(client)[0] == 200


def test_many_clients_at_once(emulator):
    wrong = []

    def work():
        connection = http.client.HTTPConnection(*address(emulator), timeout=PATIENCE)
        for _ in range(20):
            connection.request("GET", "/evaluation-jobs?maxResults=5", headers=BEARER)
            response = connection.getresponse()
            if response.status != 200 or len(json.load(response)["jobSummaries"]) != 5:
                wrong.append(response.status)
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_client_that_goes_in_the_middle_is_forgotten(emulator):
    for request in (LIST[:30], b"POST /evaluation-jobs HTTP/1.1\r\nContent-Length: 1000\r\n\r\n{", LIST):
        for _ in range(50):
            with connection(emulator) as client:
                client.sendall(request)
    assert answers(emulator)


@pytest.mark.parametrize("fault", ["stall", "silent", "delay,time=1h", "slow,piece=1,pause=1h"])
def test_sigterm_in_the_middle_of_an_answer(start, fault):
    with start("--fault", fault) as emulator, connection(emulator) as client:
        client.sendall(LIST)
        while emulator.control("GET", "calls")["total"] == 0:
            pass
        emulator.process.send_signal(signal.SIGTERM)
        assert emulator.process.wait(timeout=PATIENCE) == 0
