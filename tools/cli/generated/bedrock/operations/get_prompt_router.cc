// Client::get_prompt_router as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/get_prompt_router.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter get_prompt_router_parameters[] = {
    {cli::field<&GetPromptRouterRequest::prompt_router_arn>("promptRouterArn", true), "prompt-router-arn",
     "The ARN of the router to describe."},
};
constexpr std::string_view get_prompt_router_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_prompt_router_command;
constexpr cli::Operation get_prompt_router_command{
    .name = "GetPromptRouter",
    .command = "get-prompt-router",
    .help = "Tells everything about one prompt router, of the account or of AWS.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetPromptRouter.html",
    .parameters = get_prompt_router_parameters,
    .make_request = cli::make_request<&Client::get_prompt_router>,
    .call = cli::call_method<&Client::get_prompt_router>,
    .start = cli::start_calls<&Client::get_prompt_router, &AsyncClient::get_prompt_router>,
    .sample =
        "{\"promptRouterName\": \"promptRouterName\", \"routingCriteria\": {\"responseQualityDifference\": 0.0}, "
        "\"description\": \"description\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"promptRouterArn\": \"promptRouterArn\", \"models\": [{\"modelArn\": "
        "\"modelArn\"}], \"fallbackModel\": {\"modelArn\": \"modelArn\"}, \"status\": \"status\", \"type\": \"type\"}",
    .times = get_prompt_router_times,
};

}  // namespace outcrop::bedrock::commands
