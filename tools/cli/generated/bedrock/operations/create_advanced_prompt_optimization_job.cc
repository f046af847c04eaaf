// Client::create_advanced_prompt_optimization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_advanced_prompt_optimization_job.h>
#include <outcrop/bedrock/operations/get_advanced_prompt_optimization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_advanced_prompt_optimization_job_parameters[] = {
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::job_name>("jobName", true), "job-name",
     "A name for the job, for people who look through lists."},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::job_description>("jobDescription"), "job-description",
     "A note on what the job is for; it has no effect."},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a job."},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::input_config>("inputConfig", true), "input-config",
     "Where the prompts are."},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::output_config>("outputConfig", true), "output-config",
     "Where the rewritten prompts go."},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::encryption_key_arn>("encryptionKeyArn"),
     "encryption-key-arn", "The ARN of the KMS key that encrypts what the job writes."},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::tags>("tags"), "tags",
     "Tags for the job, such as for cost reports and access control."},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::model_configurations>("modelConfigurations", true),
     "model-configurations", "The models to rewrite the prompts for, each with its parameters."},
};
std::string create_advanced_prompt_optimization_job_state(const GetAdvancedPromptOptimizationJobView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.job_status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_advanced_prompt_optimization_job_wait_inputs[] = {
    {cli::field<&GetAdvancedPromptOptimizationJobRequest::job_identifier>("jobIdentifier", true), "", "jobArn"},
};
constexpr cli::Wait create_advanced_prompt_optimization_job_wait{
    .name = "AdvancedPromptOptimizationJobCompleted",
    .reader = "GetAdvancedPromptOptimizationJob",
    .command = "get-advanced-prompt-optimization-job",
    .inputs = create_advanced_prompt_optimization_job_wait_inputs,
    .min_delay = std::chrono::seconds(30),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_advanced_prompt_optimization_job>,
    .call = cli::call_and_wait<&Client::create_advanced_prompt_optimization_job,
                               &Client::wait_until_advanced_prompt_optimization_job_completed,
                               create_advanced_prompt_optimization_job_state>,
    .start = cli::start_and_wait<&Client::create_advanced_prompt_optimization_job,
                                 &Client::wait_until_advanced_prompt_optimization_job_completed,
                                 &AsyncClient::create_advanced_prompt_optimization_job,
                                 &AsyncClient::wait_until_advanced_prompt_optimization_job_completed,
                                 create_advanced_prompt_optimization_job_state>,
};

}  // namespace

extern const cli::Operation create_advanced_prompt_optimization_job_command;
constexpr cli::Operation create_advanced_prompt_optimization_job_command{
    .name = "CreateAdvancedPromptOptimizationJob",
    .command = "create-advanced-prompt-optimization-job",
    .help =
        "Starts a batch job that rewrites prompts so that given models answer them better. "
        "GetAdvancedPromptOptimizationJob tells its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAdvancedPromptOptimizationJob.html",
    .parameters = create_advanced_prompt_optimization_job_parameters,
    .make_request = cli::make_request<&Client::create_advanced_prompt_optimization_job>,
    .call = cli::call_method<&Client::create_advanced_prompt_optimization_job>,
    .start = cli::start_calls<&Client::create_advanced_prompt_optimization_job,
                              &AsyncClient::create_advanced_prompt_optimization_job>,
    .sample = "{\"jobArn\": \"jobArn\"}",
    .wait = &create_advanced_prompt_optimization_job_wait,
};

}  // namespace outcrop::bedrock::commands
