// Client::create_evaluator as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/create_evaluator.h>
#include <outcrop/bedrock_agentcore_control/operations/get_evaluator.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter create_evaluator_parameters[] = {
    {cli::field<&CreateEvaluatorRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateEvaluatorRequest::evaluator_name>("evaluatorName", true), "evaluator-name",
     "The evaluator's name, which is its own within the account."},
    {cli::field<&CreateEvaluatorRequest::description>("description"), "description", "What the evaluator is for."},
    {cli::field<&CreateEvaluatorRequest::evaluator_config>("evaluatorConfig", true), "evaluator-config",
     "How the evaluator comes to its scores."},
    {cli::field<&CreateEvaluatorRequest::level>("level", true), "level",
     "What is scored at a time: a tool call, a trace or a session."},
    {cli::field<&CreateEvaluatorRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The ARN of the KMS key, a symmetric one, that encrypts the instructions and the rating scale. Absent: a key of "
     "AWS encrypts them."},
    {cli::field<&CreateEvaluatorRequest::tags>("tags"), "tags", "Tags for the evaluator, by key."},
};
constexpr std::string_view create_evaluator_times[] = {
    "createdAt",
};
std::string create_evaluator_state(const GetEvaluatorView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_evaluator_wait_inputs[] = {
    {cli::field<&GetEvaluatorRequest::evaluator_id>("evaluatorId", true), "", "evaluatorId"},
};
constexpr cli::Wait create_evaluator_wait{
    .name = "EvaluatorActive",
    .reader = "GetEvaluator",
    .command = "get-evaluator",
    .inputs = create_evaluator_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(60),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_evaluator>,
    .call = cli::call_and_wait<&Client::create_evaluator, &Client::wait_until_evaluator_active, create_evaluator_state>,
    .start = cli::start_and_wait<&Client::create_evaluator, &Client::wait_until_evaluator_active,
                                 &AsyncClient::create_evaluator, &AsyncClient::wait_until_evaluator_active,
                                 create_evaluator_state>,
};

}  // namespace

extern const cli::Operation create_evaluator_command;
constexpr cli::Operation create_evaluator_command{
    .name = "CreateEvaluator",
    .command = "create-evaluator",
    .help =
        "Creates an evaluator of the account's own, which scores what agents do: a model with instructions, a Lambda "
        "function, or an existing evaluator on another model.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CreateEvaluator.html",
    .parameters = create_evaluator_parameters,
    .make_request = cli::make_request<&Client::create_evaluator>,
    .call = cli::call_method<&Client::create_evaluator>,
    .start = cli::start_calls<&Client::create_evaluator, &AsyncClient::create_evaluator>,
    .sample =
        "{\"evaluatorArn\": \"evaluatorArn\", \"evaluatorId\": \"evaluatorId\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\"}",
    .times = create_evaluator_times,
    .wait = &create_evaluator_wait,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
