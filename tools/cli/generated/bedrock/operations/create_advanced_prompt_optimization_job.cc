// Client::create_advanced_prompt_optimization_job as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_advanced_prompt_optimization_job.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_advanced_prompt_optimization_job_parameters[] = {
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::job_name>("jobName", true), "job-name", ""},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::job_description>("jobDescription"), "job-description", ""},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::input_config>("inputConfig", true), "input-config", ""},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::output_config>("outputConfig", true), "output-config", ""},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::encryption_key_arn>("encryptionKeyArn"),
     "encryption-key-arn", ""},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::tags>("tags"), "tags", ""},
    {cli::field<&CreateAdvancedPromptOptimizationJobRequest::model_configurations>("modelConfigurations", true),
     "model-configurations", ""},
};

}  // namespace

extern const cli::Operation create_advanced_prompt_optimization_job;
constexpr cli::Operation create_advanced_prompt_optimization_job{
    .name = "CreateAdvancedPromptOptimizationJob",
    .command = "create-advanced-prompt-optimization-job",
    .help = "Creates an advanced prompt optimization job.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateAdvancedPromptOptimizationJob.html",
    .parameters = create_advanced_prompt_optimization_job_parameters,
    .make_request = cli::make_request<&Client::create_advanced_prompt_optimization_job>,
    .call = cli::call_method<&Client::create_advanced_prompt_optimization_job>,
};

}  // namespace outcrop::bedrock::commands
