// Client::delete_flow_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_flow_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_flow_alias_parameters[] = {
    {cli::field<&DeleteFlowAliasRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&DeleteFlowAliasRequest::alias_identifier>("aliasIdentifier", true), "alias-identifier",
     "The alias's id or ARN."},
};

}  // namespace

extern const cli::Operation delete_flow_alias_command;
constexpr cli::Operation delete_flow_alias_command{
    .name = "DeleteFlowAlias",
    .command = "delete-flow-alias",
    .help = "Deletes an alias of a flow. The version that it stands for stays.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeleteFlowAlias.html",
    .parameters = delete_flow_alias_parameters,
    .make_request = cli::make_request<&Client::delete_flow_alias>,
    .call = cli::call_method<&Client::delete_flow_alias>,
    .start = cli::start_calls<&Client::delete_flow_alias, &AsyncClient::delete_flow_alias>,
    .sample = "{\"flowId\": \"flowId\", \"id\": \"id\"}",
};

}  // namespace outcrop::bedrock_agent::commands
