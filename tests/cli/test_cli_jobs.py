"""`outcrop jobs report` and `outcrop jobs diff`."""

from __future__ import annotations

import json
import re
import subprocess

import pytest
from outcrop_command import Outcrop

EVALUATION = "arn:aws:bedrock:us-east-1:123456789012:evaluation-job/"
INVOCATION = "arn:aws:bedrock:us-east-1:123456789012:model-invocation-job/"


def job(name: str, status: str = "Completed", **more) -> dict:
    return {"jobName": name, "jobArn": EVALUATION + name, "status": status, "creationTime": "2024-12-01T08:30:00Z", **more}


def data_of(page: str) -> dict:
    (data,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)
    return json.loads(data)


# --- report ---


def test_a_diff_has_one_listing_of_standard_input_at_most():
    run = Outcrop(None)("jobs", "diff", "-", "-")
    assert run.code == 252 and "OLD and NEW can't both be standard input" in run.err


def test_a_report_has_every_job_of_every_kind(server):
    server.when("/evaluation-jobs", {"jobSummaries": [job("e", "InProgress", evaluationTaskTypes=["Summarization"],
                                                         modelIdentifiers=["arn:aws:bedrock:::foundation-model/m1"])]})
    server.when("/model-customization-jobs", {"modelCustomizationJobSummaries": [job("c", "Failed", endTime="2024-12-01T09:30:00Z")]})
    server.when("/model-import-jobs", {"modelImportJobSummaries": [job("i")]})
    server.when("/model-copy-jobs", {"modelCopyJobSummaries": [
        {"jobArn": "arn:copy/x", "status": "Completed", "creationTime": "2024-12-01T08:30:00Z", "targetModelName": "copied"}]})
    server.when("/model-invocation-jobs", {"invocationJobSummaries": [
        {"jobArn": "arn:inv/y", "jobName": "v", "status": "Stopped", "submitTime": "2024-12-01T08:30:00Z", "modelId": "m2"}]})
    data = data_of(Outcrop(server.url).ok("jobs", "report", "--html", "-"))
    rows = {row[0]: row for row in data["jobs"]}
    assert {kind: (row[1], row[2], row[3]) for kind, row in rows.items()} == {
        "evaluation": ("e", "InProgress", 0),
        "customization": ("c", "Failed", 2),
        "import": ("i", "Completed", 1),
        "copy": ("copied", "Completed", 1),
        "invocation": ("v", "Stopped", 3),
    }
    assert rows["evaluation"][4:6] == ["Summarization", "m1"] and rows["invocation"][5] == "m2"
    assert rows["customization"][7] - rows["customization"][6] == 3600_000
    assert data["problems"] == [] and data["source"] == "region us-east-1"


def test_all_pages_are_in_it_and_a_file_keeps_it(outcrop, all_jobs, tmp_path):
    file = tmp_path / "jobs.html"
    run = outcrop("jobs", "report", "--kinds", "evaluation", "--html", str(file))
    assert (run.code, run.out, run.err) == (0, "", f"outcrop: {file} has 250 jobs\n")
    page = file.read_text()
    assert [row[8] for row in data_of(page)["jobs"]] == [each["jobArn"] for each in all_jobs]


def test_the_page_loads_nothing_and_what_a_service_says_can_not_leave_its_place(server):
    evil = "</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>&amp;\u2028\x1b[2J漢字"
    server.when("/evaluation-jobs", {"jobSummaries": [job("x", evil) | {"jobName": evil}]})
    page = Outcrop(server.url).ok("jobs", "report", "--kinds", "evaluation", "--html", "-")
    assert data_of(page)["jobs"][0][1:3] == [evil, evil]
    assert page.count("<script") == 2 and "onerror" not in page.replace("\\u003cimg src=x onerror=alert(1)\\u003e", "")
    assert not re.findall(r'(?:src|href)\s*=|url\(|@import|fetch\(|innerHTML', page.split('id="data"')[0] + page.split("</script>", 1)[1])
    assert "default-src 'none'" in page


def test_a_kind_that_can_not_be_listed_is_told_and_keeps_no_other_away(server, tmp_path):
    server.when("/model-import-jobs", {"message": "not you"}, 403, x_amzn_errortype="AccessDeniedException")
    server.when("/evaluation-jobs", {"jobSummaries": [job("e")]})
    file = tmp_path / "jobs.html"
    run = Outcrop(server.url)("jobs", "report", "--html", str(file))
    assert run.code == 254 and "list-model-import-jobs: AccessDeniedException: not you" in run.err
    data = data_of(file.read_text())
    assert len(data["jobs"]) == 1 and data["problems"] == ["list-model-import-jobs: AccessDeniedException: not you"]


def test_a_report_that_knows_nothing_is_not_written(server, tmp_path):
    server.when("", {"message": "not you"}, 403, x_amzn_errortype="AccessDeniedException")
    file = tmp_path / "jobs.html"
    run = Outcrop(server.url)("jobs", "report", "--html", str(file))
    assert run.code == 254 and not file.exists()


def test_what_goes_wrong_with_every_kind_is_told_once(tmp_path):
    command = Outcrop("http://127.0.0.1:9", AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None)
    run = command("jobs", "report", "--html", str(tmp_path / "jobs.html"))
    assert run.code == 253 and run.err.count("\n") == 1 and "ListEvaluationJobs" not in run.err and not (tmp_path / "jobs.html").exists()


@pytest.mark.parametrize("refused", ["/evaluation-jobs", "/model-import-jobs"])
def test_the_exit_code_is_that_of_the_first_kind_that_fails(server, tmp_path, refused):
    server.when(refused, {"message": "not you"}, 403, x_amzn_errortype="AccessDeniedException")
    server.when("/evaluation-jobs", b"{").when("/model-import-jobs", b"{")
    run = Outcrop(server.url)("jobs", "report", "--html", str(tmp_path / "jobs.html"))
    assert run.code == (254 if refused == "/evaluation-jobs" else 255)


ABSURD = ["9e15", "-9e15", "1e300", "99999999999999999999", '"+123456-01-01T00:00:00Z"', "-62135596801", "253402300800"]


@pytest.mark.parametrize("time", ABSURD)
def test_a_time_that_no_calendar_has_is_none(tmp_path, time):
    listing = tmp_path / "jobs.jsonl"
    listing.write_text(json.dumps(job("a")).replace('"2024-12-01T08:30:00Z"', time) + "\n")
    (row,) = data_of(Outcrop().ok("jobs", "report", "--from", str(listing), "--html", "-"))["jobs"]
    assert row[6] is None


def test_a_report_of_kept_listings(tmp_path):
    listing = tmp_path / "jobs.jsonl"
    results = [{"line": 1, "answer": job("a", lastModifiedTime="2024-12-01T08:40:00Z")}, {"line": 2, "error": {"kind": "service"}}]
    listing.write_text("".join(json.dumps(each) + "\n" for each in results))
    data = data_of(Outcrop().ok("jobs", "report", "--from", str(listing), "--html", "-"))
    (row,) = data["jobs"]
    assert row[:3] == ["evaluation", "a", "Completed"] and row[7] - row[6] == 600_000


def test_a_report_of_listings_that_each_made(tmp_path):
    results = tmp_path / "each.jsonl"
    pages = [{"line": 1, "answer": {"jobSummaries": [job("a"), job("b")]}}, {"line": 2, "answer": {"jobSummaries": []}}]
    results.write_text("".join(json.dumps(each) + "\n" for each in pages))
    data = data_of(Outcrop().ok("jobs", "report", "--from", str(results), "--html", "-"))
    assert [row[1] for row in data["jobs"]] == ["a", "b"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["report"], "--html FILE"),
        (["report", "--html", "-", "--kinds", "evil"], '"evil" is none of evaluation, '),
        (["report", "--html", "-", "--from", "/nonexistent"], "--from: /nonexistent can't be read"),
        (["report", "--html", "-", "--output", "csv"], "--output"),
        (["report", "--html", "-", "--query", "x"], "--query"),
        (["diff", "/dev/null", "/dev/null", "--query", "x"], "--query"),
        (["watch"], "jobs watch is for a terminal"),
        (["watch", "--interval", "0"], "a number of seconds from 1 to 86400"),
        (["watch", "--interval", "0.5"], "a number of seconds from 1 to 86400"),
        (["diff", "/dev/null"], "NEW"),
    ],
)
def test_wrong_options(server, arguments, message):
    run = Outcrop(server.url)("jobs", *arguments)
    assert run.code == 252 and message in run.err and server.requests == []


# --- diff ---


def diff(tmp_path, before: str, after: str, *options: str):
    (tmp_path / "old").write_text(before)
    (tmp_path / "new").write_text(after)
    return Outcrop()("jobs", "diff", str(tmp_path / "old"), str(tmp_path / "new"), *options)


def lines_of(*jobs: dict) -> str:
    return "".join(json.dumps(each) + "\n" for each in jobs)


def test_a_diff_tells_what_is_new_gone_and_changed(tmp_path):
    before = lines_of(job("same"), job("goes"), job("ends", "InProgress"), job("renamed", creator="x"))
    after = lines_of(job("new"), job("ends"), job("same"), job("renamed", creator="y"))
    run = diff(tmp_path, before, after)
    assert run.code == 1
    assert run.out.splitlines() == [
        "+ evaluation  new  Completed",
        "~ evaluation  ends  InProgress -> Completed",
        "~ evaluation  renamed  creator",
        "- evaluation  goes  Completed",
    ]


def test_a_diff_as_json_has_both_jobs(tmp_path):
    run = diff(tmp_path, lines_of(job("a", "InProgress")), lines_of(job("a"), job("b")), "--output", "jsonl")
    assert [json.loads(line) for line in run.out.splitlines()] == [
        {"change": "changed", "members": ["status"], "before": job("a", "InProgress"), "after": job("a")},
        {"change": "new", "after": job("b")},
    ]


def test_listings_of_both_formats_are_the_same(tmp_path):
    whole = json.dumps({"jobSummaries": [job("a"), job("b")], "NextToken": "x"}, indent=4)
    run = diff(tmp_path, whole, lines_of(job("a"), job("b")))
    assert (run.code, run.out, run.err) == (0, "", "")


def test_what_is_no_listing_is_refused(tmp_path):
    assert diff(tmp_path, "nonsense\n", "").code == 252
    assert "line 2 is not JSON" in diff(tmp_path, lines_of(job("a")) + "{\n", "").err
    assert "without jobArn" in diff(tmp_path, lines_of({"modelName": "m"}), "").err


def test_names_can_not_steer_the_terminal(tmp_path):
    run = diff(tmp_path, "", lines_of(job("x") | {"jobName": "\x1b[2Jboo\nhoo"}))
    assert "\x1b" not in run.out and len(run.out.splitlines()) == 1


# --- the page in a browser ---


def in_browser(page, tmp_path) -> str:
    """What the page has become when its scripts are through."""
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile", "--dump-dom",
         page.as_uri()],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert 'data-ready="yes"' in done.stdout, done.stderr
    return done.stdout


def test_a_browser_shows_jobs_of_all_times(tmp_path):
    times = [0, -62135596800, 253402300799, 1733041800, 9e15]
    (tmp_path / "jobs.jsonl").write_text("".join(json.dumps(job(str(time), creationTime=time)) + "\n" for time in times))
    page = tmp_path / "jobs.html"
    Outcrop().ok("jobs", "report", "--from", str(tmp_path / "jobs.jsonl"), "--html", str(page))
    dom = in_browser(page, tmp_path)
    assert "5 of 5 jobs" in dom and "0001-01-01" in dom and "9999-12-31" in dom
    assert 4 <= dom.count("<rect") <= 250


def test_a_browser_shows_ten_thousand_jobs(tmp_path):
    evil = "</script><img src=x onerror=document.title='evil'>"
    jobs = [job(f"job {i}", "Failed" if i % 10 == 0 else "Completed", evaluationTaskTypes=["Custom", evil]) for i in range(10_000)]
    (tmp_path / "jobs.jsonl").write_text("".join(json.dumps(each) + "\n" for each in jobs))
    page = tmp_path / "jobs.html"
    Outcrop().ok("jobs", "report", "--from", str(tmp_path / "jobs.jsonl"), "--html", str(page))
    dom = in_browser(page, tmp_path)
    assert "<title>Jobs of Amazon Bedrock</title>" in dom
    assert "10,000 of 10,000 jobs, the first 200 shown" in dom
    shown = re.sub(r'<script type="application/json".*?</script>', "", dom, flags=re.S)
    assert shown.count('<td class="name"') == 200 and "<img" not in shown
    assert "<span>Failed</span>" in dom and "<span>1,000</span>" in dom
