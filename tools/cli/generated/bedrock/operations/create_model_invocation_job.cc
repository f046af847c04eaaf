// Client::create_model_invocation_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_model_invocation_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_model_invocation_job_parameters[] = {
    {cli::field<&CreateModelInvocationJobRequest::job_name>("jobName", true), "job-name", ""},
    {cli::field<&CreateModelInvocationJobRequest::role_arn>("roleArn", true), "role-arn", ""},
    {cli::field<&CreateModelInvocationJobRequest::client_request_token>("clientRequestToken"), "client-request-token",
     ""},
    {cli::field<&CreateModelInvocationJobRequest::model_id>("modelId", true), "model-id", ""},
    {cli::field<&CreateModelInvocationJobRequest::input_data_config>("inputDataConfig", true), "input-data-config", ""},
    {cli::field<&CreateModelInvocationJobRequest::output_data_config>("outputDataConfig", true), "output-data-config",
     ""},
    {cli::field<&CreateModelInvocationJobRequest::vpc_config>("vpcConfig"), "vpc-config", ""},
    {cli::field<&CreateModelInvocationJobRequest::timeout_duration_in_hours>("timeoutDurationInHours"),
     "timeout-duration-in-hours", ""},
    {cli::field<&CreateModelInvocationJobRequest::tags>("tags"), "tags", ""},
    {cli::field<&CreateModelInvocationJobRequest::model_invocation_type>("modelInvocationType"),
     "model-invocation-type", ""},
};

}  // namespace

extern const cli::Operation create_model_invocation_job;
constexpr cli::Operation create_model_invocation_job{
    .name = "CreateModelInvocationJob",
    .command = "create-model-invocation-job",
    .help = "Creates a model invocation job.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelInvocationJob.html",
    .parameters = create_model_invocation_job_parameters,
    .make_request = cli::make_request<&Client::create_model_invocation_job>,
    .call = cli::call_method<&Client::create_model_invocation_job>,
};

}  // namespace outcrop::bedrock::commands
