// Client::delete_recommendation as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/delete_recommendation.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter delete_recommendation_parameters[] = {
    {cli::field<&DeleteRecommendationRequest::recommendation_id>("recommendationId", true), "recommendation-id",
     "The recommendation's id."},
};

}  // namespace

extern const cli::Operation delete_recommendation_command;
constexpr cli::Operation delete_recommendation_command{
    .name = "DeleteRecommendation",
    .command = "delete-recommendation",
    .help = "Deletes a recommendation with its results.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_DeleteRecommendation.html",
    .parameters = delete_recommendation_parameters,
    .make_request = cli::make_request<&Client::delete_recommendation>,
    .call = cli::call_method<&Client::delete_recommendation>,
    .start = cli::start_calls<&Client::delete_recommendation, &AsyncClient::delete_recommendation>,
    .sample = "{\"recommendationId\": \"recommendationId\", \"status\": \"status\"}",
};

}  // namespace outcrop::bedrock_agentcore::commands
