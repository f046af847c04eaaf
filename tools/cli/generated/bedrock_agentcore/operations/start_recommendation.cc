// Client::start_recommendation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_recommendation.h>
#include <outcrop/bedrock_agentcore/operations/start_recommendation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter start_recommendation_parameters[] = {
    {cli::field<&StartRecommendationRequest::name>("name", true), "name",
     "The recommendation's name, unlike all others of the account."},
    {cli::field<&StartRecommendationRequest::description>("description"), "description",
     "What the recommendation is for."},
    {cli::field<&StartRecommendationRequest::type>("type", true), "type", "What the recommendation is to improve."},
    {cli::field<&StartRecommendationRequest::recommendation_config>("recommendationConfig", true),
     "recommendation-config", "What it is improved from, of the alternative that fits `type`."},
    {cli::field<&StartRecommendationRequest::kms_key_arn>("kmsKeyArn"), "kms-key-arn",
     "The KMS key for the recommendation's data, by its ARN. Absent: a key of AWS encrypts it."},
    {cli::field<&StartRecommendationRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&StartRecommendationRequest::tags>("tags"), "tags", "Tags for the recommendation, by key."},
};
constexpr std::string_view start_recommendation_times[] = {
    "createdAt",
    "endTime",
    "startTime",
    "updatedAt",
};
std::string start_recommendation_state(const GetRecommendationView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput start_recommendation_wait_inputs[] = {
    {cli::field<&GetRecommendationRequest::recommendation_id>("recommendationId", true), "", "recommendationId"},
};
constexpr cli::Wait start_recommendation_wait{
    .name = "RecommendationCompleted",
    .reader = "GetRecommendation",
    .command = "get-recommendation",
    .inputs = start_recommendation_wait_inputs,
    .min_delay = std::chrono::seconds(10),
    .max_delay = std::chrono::seconds(120),
    .max_wait = std::chrono::seconds(86400),
    .make_request = cli::make_request<&Client::get_recommendation>,
    .call = cli::call_and_wait<&Client::start_recommendation, &Client::wait_until_recommendation_completed,
                               start_recommendation_state>,
    .start = cli::start_and_wait<&Client::start_recommendation, &Client::wait_until_recommendation_completed,
                                 &AsyncClient::start_recommendation, &AsyncClient::wait_until_recommendation_completed,
                                 start_recommendation_state>,
};

}  // namespace

extern const cli::Operation start_recommendation_command;
constexpr cli::Operation start_recommendation_command{
    .name = "StartRecommendation",
    .command = "start-recommendation",
    .help =
        "Starts a recommendation: analyzes traces of an agent for a better system prompt or better descriptions of its "
        "tools. GetRecommendation tells the result.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StartRecommendation.html",
    .parameters = start_recommendation_parameters,
    .make_request = cli::make_request<&Client::start_recommendation>,
    .call = cli::call_method<&Client::start_recommendation>,
    .start = cli::start_calls<&Client::start_recommendation, &AsyncClient::start_recommendation>,
    .sample =
        "{\"recommendationId\": \"recommendationId\", \"recommendationArn\": \"recommendationArn\", \"name\": "
        "\"name\", \"description\": \"description\", \"type\": \"type\", \"recommendationConfig\": "
        "{\"systemPromptRecommendationConfig\": {\"systemPrompt\": {\"text\": \"text\"}, \"agentTraces\": "
        "{\"sessionSpans\": [{}]}, \"evaluationConfig\": {\"evaluators\": [{\"evaluatorArn\": \"evaluatorArn\"}]}}}, "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = start_recommendation_times,
    .wait = &start_recommendation_wait,
};

}  // namespace outcrop::bedrock_agentcore::commands
