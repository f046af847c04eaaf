// Client::get_recommendation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_recommendation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_recommendation_parameters[] = {
    {cli::field<&GetRecommendationRequest::recommendation_id>("recommendationId", true), "recommendation-id",
     "The recommendation's id."},
};
constexpr std::string_view get_recommendation_times[] = {
    "createdAt",
    "endTime",
    "startTime",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_recommendation_command;
constexpr cli::Operation get_recommendation_command{
    .name = "GetRecommendation",
    .command = "get-recommendation",
    .help = "Tells how far a recommendation is and, once it is done, what it recommends.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetRecommendation.html",
    .parameters = get_recommendation_parameters,
    .make_request = cli::make_request<&Client::get_recommendation>,
    .call = cli::call_method<&Client::get_recommendation>,
    .start = cli::start_calls<&Client::get_recommendation, &AsyncClient::get_recommendation>,
    .sample =
        "{\"recommendationId\": \"recommendationId\", \"recommendationArn\": \"recommendationArn\", \"name\": "
        "\"name\", \"description\": \"description\", \"type\": \"type\", \"recommendationConfig\": "
        "{\"systemPromptRecommendationConfig\": {\"systemPrompt\": {\"text\": \"text\"}, \"agentTraces\": "
        "{\"sessionSpans\": [{}]}, \"evaluationConfig\": {\"evaluators\": [{\"evaluatorArn\": \"evaluatorArn\"}]}}}, "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"recommendationResult\": {\"systemPromptRecommendationResult\": {\"recommendedSystemPrompt\": "
        "\"recommendedSystemPrompt\", \"configurationBundle\": {\"bundleArn\": \"bundleArn\", \"versionId\": "
        "\"versionId\"}, \"explanation\": \"explanation\", \"errorCode\": \"errorCode\", \"errorMessage\": "
        "\"errorMessage\"}}, \"kmsKeyArn\": \"kmsKeyArn\"}",
    .times = get_recommendation_times,
};

}  // namespace outcrop::bedrock_agentcore::commands
