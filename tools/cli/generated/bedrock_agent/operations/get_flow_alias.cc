// Client::get_flow_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_flow_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_flow_alias_parameters[] = {
    {cli::field<&GetFlowAliasRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&GetFlowAliasRequest::alias_identifier>("aliasIdentifier", true), "alias-identifier",
     "The alias's id or ARN."},
};
constexpr std::string_view get_flow_alias_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_flow_alias_command;
constexpr cli::Operation get_flow_alias_command{
    .name = "GetFlowAlias",
    .command = "get-flow-alias",
    .help = "Tells what an alias of a flow stands for.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetFlowAlias.html",
    .parameters = get_flow_alias_parameters,
    .make_request = cli::make_request<&Client::get_flow_alias>,
    .call = cli::call_method<&Client::get_flow_alias>,
    .start = cli::start_calls<&Client::get_flow_alias, &AsyncClient::get_flow_alias>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"routingConfiguration\": [{\"flowVersion\": "
        "\"flowVersion\"}], \"concurrencyConfiguration\": {\"type\": \"type\", \"maxConcurrency\": 0}, \"flowId\": "
        "\"flowId\", \"id\": \"id\", \"arn\": \"arn\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = get_flow_alias_times,
};

}  // namespace outcrop::bedrock_agent::commands
