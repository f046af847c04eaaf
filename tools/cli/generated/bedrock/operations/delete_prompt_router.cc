// Client::delete_prompt_router as a command.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/async_client.h>
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/delete_prompt_router.h>

#include "bedrock/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock::commands {
namespace {

constexpr cli::Parameter delete_prompt_router_parameters[] = {
    {cli::field<&DeletePromptRouterRequest::prompt_router_arn>("promptRouterArn", true), "prompt-router-arn",
     "The ARN of the router to delete."},
};

}  // namespace

extern const cli::Operation delete_prompt_router_command;
constexpr cli::Operation delete_prompt_router_command{
    .name = "DeletePromptRouter",
    .command = "delete-prompt-router",
    .help = "Deletes a prompt router of the account, for good.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeletePromptRouter.html",
    .parameters = delete_prompt_router_parameters,
    .make_request = cli::make_request<&Client::delete_prompt_router>,
    .call = cli::call_method<&Client::delete_prompt_router>,
    .start = cli::start_calls<&Client::delete_prompt_router, &AsyncClient::delete_prompt_router>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock::commands
