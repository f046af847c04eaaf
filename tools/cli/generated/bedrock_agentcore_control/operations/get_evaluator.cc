// Client::get_evaluator as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_evaluator.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_evaluator_parameters[] = {
    {cli::field<&GetEvaluatorRequest::evaluator_id>("evaluatorId", true), "evaluator-id",
     "The evaluator's id: the one that CreateEvaluator gave, or one of AWS's own, such as Builtin.Helpfulness."},
    {cli::field<&GetEvaluatorRequest::included_data>("includedData"), "included-data",
     "Whether instructions and scale are told too. Absent: `ALL_DATA`, which needs `kms:Decrypt` where the account's "
     "own key encrypts them."},
};
constexpr std::string_view get_evaluator_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_evaluator_command;
constexpr cli::Operation get_evaluator_command{
    .name = "GetEvaluator",
    .command = "get-evaluator",
    .help = "Tells what an evaluator, AWS's own or the account's, is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetEvaluator.html",
    .parameters = get_evaluator_parameters,
    .make_request = cli::make_request<&Client::get_evaluator>,
    .call = cli::call_method<&Client::get_evaluator>,
    .start = cli::start_calls<&Client::get_evaluator, &AsyncClient::get_evaluator>,
    .sample =
        "{\"evaluatorArn\": \"evaluatorArn\", \"evaluatorId\": \"evaluatorId\", \"evaluatorName\": \"evaluatorName\", "
        "\"description\": \"description\", \"evaluatorConfig\": {\"llmAsAJudge\": {\"instructions\": \"instructions\", "
        "\"ratingScale\": {\"numerical\": [{\"definition\": \"definition\", \"value\": 0.0, \"label\": \"label\"}]}, "
        "\"modelConfig\": {\"bedrockEvaluatorModelConfig\": {\"modelId\": \"modelId\", \"inferenceConfig\": "
        "{\"maxTokens\": 0, \"temperature\": 0.0, \"topP\": 0.0, \"stopSequences\": [\"stopSequences\"]}, "
        "\"additionalModelRequestFields\": {}}}}}, \"evaluatorType\": \"evaluatorType\", \"provider\": \"provider\", "
        "\"level\": \"level\", \"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"lockedForModification\": true, \"kmsKeyArn\": \"kmsKeyArn\"}",
    .times = get_evaluator_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
