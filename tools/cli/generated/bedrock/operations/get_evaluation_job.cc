// Client::get_evaluation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_evaluation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_evaluation_job_parameters[] = {
    {cli::field<&GetEvaluationJobRequest::job_identifier>("jobIdentifier", true), "job-identifier",
     "The ARN of the job to describe."},
};
constexpr std::string_view get_evaluation_job_times[] = {
    "creationTime",
    "lastModifiedTime",
};

}  // namespace

extern const cli::Operation get_evaluation_job_command;
constexpr cli::Operation get_evaluation_job_command{
    .name = "GetEvaluationJob",
    .command = "get-evaluation-job",
    .help = "Tells everything about one evaluation job: its configuration, its state and, where it failed, why.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetEvaluationJob.html",
    .parameters = get_evaluation_job_parameters,
    .make_request = cli::make_request<&Client::get_evaluation_job>,
    .call = cli::call_method<&Client::get_evaluation_job>,
    .start = cli::start_calls<&Client::get_evaluation_job, &AsyncClient::get_evaluation_job>,
    .sample =
        "{\"jobName\": \"jobName\", \"status\": \"status\", \"jobArn\": \"jobArn\", \"jobDescription\": "
        "\"jobDescription\", \"roleArn\": \"roleArn\", \"customerEncryptionKeyId\": \"customerEncryptionKeyId\", "
        "\"jobType\": \"jobType\", \"applicationType\": \"applicationType\", \"evaluationConfig\": {\"automated\": "
        "{\"datasetMetricConfigs\": [{\"taskType\": \"taskType\", \"dataset\": {\"name\": \"name\", "
        "\"datasetLocation\": {\"s3Uri\": \"s3Uri\"}}, \"metricNames\": [\"metricNames\"]}], \"evaluatorModelConfig\": "
        "{\"bedrockEvaluatorModels\": [{\"modelIdentifier\": \"modelIdentifier\"}]}, \"customMetricConfig\": "
        "{\"customMetrics\": [{\"customMetricDefinition\": {\"name\": \"name\", \"instructions\": \"instructions\", "
        "\"ratingScale\": [{\"definition\": \"definition\", \"value\": {\"stringValue\": \"stringValue\"}}]}}], "
        "\"evaluatorModelConfig\": {\"bedrockEvaluatorModels\": [{\"modelIdentifier\": \"modelIdentifier\"}]}}}}, "
        "\"inferenceConfig\": {\"models\": [{\"bedrockModel\": {\"modelIdentifier\": \"modelIdentifier\", "
        "\"inferenceParams\": \"inferenceParams\", \"performanceConfig\": {\"latency\": \"latency\"}}}]}, "
        "\"outputDataConfig\": {\"s3Uri\": \"s3Uri\"}, \"creationTime\": \"1970-01-01T00:00:00Z\", "
        "\"lastModifiedTime\": \"1970-01-01T00:00:00Z\", \"failureMessages\": [\"failureMessages\"]}",
    .times = get_evaluation_job_times,
};

}  // namespace outcrop::bedrock::commands
