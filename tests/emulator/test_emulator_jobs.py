"""The five evaluation-job operations, called by botocore."""

import datetime

import pytest
from botocore.exceptions import ClientError

ARN = "arn:aws:bedrock:us-east-1:123456789012:evaluation-job/"


def job_request(name, **changes):
    data_set = {
        "taskType": "Generation",
        "dataset": {"name": "questions", "datasetLocation": {"s3Uri": "s3://outcrop-evaluations/questions.jsonl"}},
        "metricNames": ["Builtin.Accuracy"],
    }
    model = {"bedrockModel": {"modelIdentifier": "amazon.nova-pro-v1:0", "inferenceParams": "{}"}}
    request = {
        "jobName": name,
        "roleArn": "arn:aws:iam::123456789012:role/evaluator",
        "evaluationConfig": {"automated": {"datasetMetricConfigs": [data_set]}},
        "inferenceConfig": {"models": [model]},
        "outputDataConfig": {"s3Uri": "s3://outcrop-evaluations/results/"},
    }
    return {**request, **changes}


def all_jobs(client, page_size=1000, **filters):
    jobs, token = [], {}
    while True:
        page = client.list_evaluation_jobs(maxResults=page_size, **filters, **token)
        jobs += page["jobSummaries"]
        if "nextToken" not in page:
            return jobs
        token = {"nextToken": page["nextToken"]}


def code_of(caught):
    return caught.value.response["Error"]["Code"], caught.value.response["ResponseMetadata"]["HTTPStatusCode"]


@pytest.fixture(scope="module")
def client(emulator):
    return emulator.client()


@pytest.fixture(scope="module")
def jobs(client):
    return all_jobs(client)


def test_list_shows_every_seeded_job_newest_first(jobs):
    assert len(jobs) == 300 and len({job["jobArn"] for job in jobs}) == 300
    times = [job["creationTime"] for job in jobs]
    assert times == sorted(times, reverse=True)
    assert len(set(times)) < 300, "some jobs share an instant, so that paging through equal times is tried"


@pytest.mark.parametrize("page_size", [1, 7, 100, 299, 300])
@pytest.mark.parametrize("order", ["Ascending", "Descending"])
def test_pages_of_any_size_give_the_same_list(client, jobs, page_size, order):
    wanted = jobs if order == "Descending" else jobs[::-1]
    assert all_jobs(client, page_size, sortOrder=order) == wanted


def test_a_page_without_max_results_has_100(client):
    assert len(client.list_evaluation_jobs()["jobSummaries"]) == 100


@pytest.mark.parametrize("status", ["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting"])
def test_filters_by_status(client, jobs, status):
    wanted = [job for job in jobs if job["status"] == status]
    assert wanted and all_jobs(client, 13, statusEquals=status) == wanted


@pytest.mark.parametrize("application", ["ModelEvaluation", "RagEvaluation"])
def test_filters_by_application_type(client, jobs, application):
    wanted = [job for job in jobs if job["applicationType"] == application]
    assert wanted and all_jobs(client, 13, applicationTypeEquals=application) == wanted


@pytest.mark.parametrize("text", ["nightly", "bot-0002", "7", "nothing-has-this"])
def test_filters_by_name(client, jobs, text):
    assert all_jobs(client, 13, nameContains=text) == [job for job in jobs if text in job["jobName"]]


def test_filters_by_time_exclude_the_bounds(client, jobs):
    after, before = jobs[200]["creationTime"], jobs[50]["creationTime"]
    wanted = [job for job in jobs if after < job["creationTime"] < before]
    assert all_jobs(client, 13, creationTimeAfter=after, creationTimeBefore=before) == wanted


def test_all_filters_together(client, jobs):
    after, before = jobs[290]["creationTime"], jobs[10]["creationTime"]
    wanted = [
        job
        for job in jobs
        if after < job["creationTime"] < before
        and job["status"] == "Completed"
        and job["applicationType"] == "ModelEvaluation"
        and "chat" in job["jobName"]
    ]
    filters = dict(creationTimeAfter=after, creationTimeBefore=before, statusEquals="Completed", nameContains="chat")
    assert wanted and all_jobs(client, 1, applicationTypeEquals="ModelEvaluation", sortBy="CreationTime", **filters) == wanted


def test_a_token_belongs_to_its_listing(client):
    token = client.list_evaluation_jobs(maxResults=5, statusEquals="Completed")["nextToken"]
    for change in ({"statusEquals": "Failed"}, {}, {"statusEquals": "Completed", "sortOrder": "Ascending"}):
        with pytest.raises(ClientError, match="nextToken") as caught:
            client.list_evaluation_jobs(nextToken=token, **change)
        assert code_of(caught) == ("ValidationException", 400)
    client.list_evaluation_jobs(nextToken=token, statusEquals="Completed", maxResults=9)


def test_a_changed_token_is_refused(client):
    token = client.list_evaluation_jobs(maxResults=5)["nextToken"]
    for bad in (token[:-1], token + "AAAA", token[::-1], "x", "A" * 2048):
        with pytest.raises(ClientError, match="nextToken"):
            client.list_evaluation_jobs(nextToken=bad)


def test_get_agrees_with_the_list(client, jobs):
    for job in jobs[:20]:
        whole = client.get_evaluation_job(jobIdentifier=job["jobArn"])
        for member in ("jobName", "status", "jobArn", "jobType", "applicationType", "creationTime"):
            assert whole[member] == job[member]
        assert ("failureMessages" in whole) == (job["status"] == "Failed")


def test_get_of_an_unknown_job(client):
    with pytest.raises(ClientError) as caught:
        client.get_evaluation_job(jobIdentifier=ARN + "abcdefghijkl")
    assert code_of(caught) == ("ResourceNotFoundException", 404)


def test_a_created_job_has_what_it_was_given(start):
    with start() as emulator:
        client = emulator.client()
        request = job_request("first", jobDescription="Of its kind", applicationType="ModelEvaluation")
        arn = client.create_evaluation_job(**request)["jobArn"]
        job = client.get_evaluation_job(jobIdentifier=arn)
        for member, value in request.items():
            assert job[member] == value
        assert job["status"] == "InProgress" and job["creationTime"] == job["lastModifiedTime"]


def test_states_move_on_with_time(start):
    with start("--job-time", "4m", "--stop-time", "1m", "--delete-time", "1m") as emulator:
        client = emulator.client()

        def status(arn):
            return {job["jobArn"]: job["status"] for job in all_jobs(client)}.get(arn)

        good = client.create_evaluation_job(**job_request("good"))["jobArn"]
        bad = client.create_evaluation_job(**job_request("will-fail"))["jobArn"]
        ended = client.create_evaluation_job(**job_request("ended"))["jobArn"]
        client.stop_evaluation_job(jobIdentifier=ended)
        assert [status(good), status(bad), status(ended)] == ["InProgress", "InProgress", "Stopping"]
        emulator.move_clock("2m")
        assert [status(good), status(bad), status(ended)] == ["InProgress", "InProgress", "Stopped"]
        emulator.move_clock("270s")  # less than the five minutes that signatures may be off
        assert [status(good), status(bad), status(ended)] == ["Completed", "Failed", "Stopped"]
        answer = client.batch_delete_evaluation_job(jobIdentifiers=[good])
        assert answer["evaluationJobs"] == [{"jobIdentifier": good, "jobStatus": "Deleting"}] and answer["errors"] == []
        assert status(good) == "Deleting"


def test_a_deleted_job_is_gone_after_a_while(start):
    with start("--jobs", "20", "--delete-time", "1m") as emulator:
        client = emulator.client()
        done = next(job["jobArn"] for job in all_jobs(client) if job["status"] == "Completed")
        client.batch_delete_evaluation_job(jobIdentifiers=[done])
        emulator.move_clock("2m")
        assert len(all_jobs(client)) == 19
        with pytest.raises(ClientError) as caught:
            client.get_evaluation_job(jobIdentifier=done)
        assert code_of(caught) == ("ResourceNotFoundException", 404)


def test_stop_needs_a_running_job(client, jobs):
    for job in jobs:
        if job["status"] in ("Completed", "Stopped", "Stopping", "Deleting"):
            with pytest.raises(ClientError, match=job["status"]) as caught:
                client.stop_evaluation_job(jobIdentifier=job["jobArn"])
            assert code_of(caught) == ("ConflictException", 400)
            break
    with pytest.raises(ClientError) as caught:
        client.stop_evaluation_job(jobIdentifier=ARN + "abcdefghijkl")
    assert code_of(caught) == ("ResourceNotFoundException", 404)


def test_batch_delete_tells_each_error(start):
    with start("--jobs", "50") as emulator:
        client = emulator.client()
        jobs = all_jobs(client)
        running = next(job["jobArn"] for job in jobs if job["status"] == "InProgress")
        done = next(job["jobArn"] for job in jobs if job["status"] == "Completed")
        answer = client.batch_delete_evaluation_job(jobIdentifiers=[running, done, ARN + "abcdefghijkl"])
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 202
        assert answer["evaluationJobs"] == [{"jobIdentifier": done, "jobStatus": "Deleting"}]
        assert [(error["jobIdentifier"], error["code"]) for error in answer["errors"]] == [
            (running, "409"),
            (ARN + "abcdefghijkl", "404"),
        ]


def test_create_is_idempotent_by_its_token(start):
    with start() as emulator:
        client = emulator.client()
        first = client.create_evaluation_job(**job_request("once", clientRequestToken="token-1"))["jobArn"]
        assert client.create_evaluation_job(**job_request("once", clientRequestToken="token-1"))["jobArn"] == first
        with pytest.raises(ClientError, match="clientRequestToken") as caught:
            client.create_evaluation_job(**job_request("other", clientRequestToken="token-1"))
        assert code_of(caught) == ("ConflictException", 400)
        with pytest.raises(ClientError, match="once") as caught:
            client.create_evaluation_job(**job_request("once", clientRequestToken="token-2"))
        assert code_of(caught) == ("ConflictException", 400)
        assert len(all_jobs(client)) == 1


def test_the_same_seed_gives_the_same_jobs(start, jobs):
    with start("--seed", "7", "--jobs", "300") as emulator:
        assert all_jobs(emulator.client()) == jobs
    with start("--seed", "8", "--jobs", "300") as emulator:
        assert all_jobs(emulator.client()) != jobs


def test_a_data_file_keeps_the_jobs(start, tmp_path):
    options = ("--data", str(tmp_path / "jobs.db"), "--jobs", "20")
    with start(*options) as emulator:
        client = emulator.client()
        arn = client.create_evaluation_job(**job_request("kept"))["jobArn"]
        token = client.list_evaluation_jobs(maxResults=5)["nextToken"]
    with start(*options) as emulator:
        client = emulator.client()
        assert len(all_jobs(client)) == 21
        assert client.get_evaluation_job(jobIdentifier=arn)["jobName"] == "kept"
        assert len(client.list_evaluation_jobs(maxResults=5, nextToken=token)["jobSummaries"]) == 5


def test_newest_job_is_where_it_is_asked_for(start):
    with start("--jobs", "10", "--newest", "2026-03-04T05:06:07Z") as emulator:
        newest = all_jobs(emulator.client())[0]["creationTime"]
        assert newest == datetime.datetime(2026, 3, 4, 5, 6, 7, tzinfo=datetime.timezone.utc)
