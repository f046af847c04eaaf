// Client::get_resource_policy as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_resource_policy.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_resource_policy_parameters[] = {
    {cli::field<&GetResourcePolicyRequest::resource_arn>("resourceArn", true), "resource-arn",
     "The knowledge base's ARN."},
};

}  // namespace

extern const cli::Operation get_resource_policy_command;
constexpr cli::Operation get_resource_policy_command{
    .name = "GetResourcePolicy",
    .command = "get-resource-policy",
    .help = "Tells the resource policy of a knowledge base.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetResourcePolicy.html",
    .parameters = get_resource_policy_parameters,
    .make_request = cli::make_request<&Client::get_resource_policy>,
    .call = cli::call_method<&Client::get_resource_policy>,
    .start = cli::start_calls<&Client::get_resource_policy, &AsyncClient::get_resource_policy>,
    .sample = "{\"resourceArn\": \"resourceArn\", \"policy\": \"policy\", \"revisionId\": \"revisionId\"}",
};

}  // namespace outcrop::bedrock_agent::commands
