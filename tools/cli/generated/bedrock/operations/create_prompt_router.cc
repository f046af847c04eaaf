// Client::create_prompt_router as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_prompt_router.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_prompt_router_parameters[] = {
    {cli::field<&CreatePromptRouterRequest::client_request_token>("clientRequestToken"), "client-request-token",
     "Makes the call safe to repeat: of two calls with the same token only one creates a router."},
    {cli::field<&CreatePromptRouterRequest::prompt_router_name>("promptRouterName", true), "prompt-router-name",
     "A name for the router, unique in the account and region."},
    {cli::field<&CreatePromptRouterRequest::models>("models", true), "models", "The models that prompts can go to."},
    {cli::field<&CreatePromptRouterRequest::description>("description"), "description",
     "A note on what the router is for; it has no effect."},
    {cli::field<&CreatePromptRouterRequest::routing_criteria>("routingCriteria", true), "routing-criteria",
     "How much better a model's answer must promise to be for the router to leave the fallback."},
    {cli::field<&CreatePromptRouterRequest::fallback_model>("fallbackModel", true), "fallback-model",
     "The model for prompts whose answers no other model promises to better by enough."},
    {cli::field<&CreatePromptRouterRequest::tags>("tags"), "tags",
     "Tags for the router, such as for cost reports and access control."},
};

}  // namespace

extern const cli::Operation create_prompt_router_command;
constexpr cli::Operation create_prompt_router_command{
    .name = "CreatePromptRouter",
    .command = "create-prompt-router",
    .help =
        "Creates a prompt router, which sends each prompt to the model of its list that promises the best answer for "
        "the price.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreatePromptRouter.html",
    .parameters = create_prompt_router_parameters,
    .make_request = cli::make_request<&Client::create_prompt_router>,
    .call = cli::call_method<&Client::create_prompt_router>,
    .start = cli::start_calls<&Client::create_prompt_router, &AsyncClient::create_prompt_router>,
    .sample = "{\"promptRouterArn\": \"promptRouterArn\"}",
};

}  // namespace outcrop::bedrock::commands
