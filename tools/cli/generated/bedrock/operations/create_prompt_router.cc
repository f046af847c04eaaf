// Client::create_prompt_router as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/create_prompt_router.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter create_prompt_router_parameters[] = {
    {cli::field<&CreatePromptRouterRequest::client_request_token>("clientRequestToken"), "client-request-token", ""},
    {cli::field<&CreatePromptRouterRequest::prompt_router_name>("promptRouterName", true), "prompt-router-name", ""},
    {cli::field<&CreatePromptRouterRequest::models>("models", true), "models", ""},
    {cli::field<&CreatePromptRouterRequest::description>("description"), "description", ""},
    {cli::field<&CreatePromptRouterRequest::routing_criteria>("routingCriteria", true), "routing-criteria", ""},
    {cli::field<&CreatePromptRouterRequest::fallback_model>("fallbackModel", true), "fallback-model", ""},
    {cli::field<&CreatePromptRouterRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_prompt_router;
constexpr cli::Operation create_prompt_router{
    .name = "CreatePromptRouter",
    .command = "create-prompt-router",
    .help = "Creates a prompt router.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreatePromptRouter.html",
    .parameters = create_prompt_router_parameters,
    .make_request = cli::make_request<&Client::create_prompt_router>,
    .call = cli::call_method<&Client::create_prompt_router>,
};

}  // namespace outcrop::bedrock::commands
