// Client::delete_flow_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/delete_flow_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter delete_flow_alias_parameters[] = {
    {cli::field<&DeleteFlowAliasRequest::flow_identifier>("flowIdentifier", true), "flow-identifier", ""},
    {cli::field<&DeleteFlowAliasRequest::alias_identifier>("aliasIdentifier", true), "alias-identifier", ""},
};

}  // namespace

extern const cli::Operation delete_flow_alias;
constexpr cli::Operation delete_flow_alias{
    .name = "DeleteFlowAlias",
    .command = "delete-flow-alias",
    .help = "Deletes flow alias.",
    .reference = "",
    .parameters = delete_flow_alias_parameters,
    .make_request = cli::make_request<&Client::delete_flow_alias>,
    .call = cli::call_method<&Client::delete_flow_alias>,
};

}  // namespace outcrop::bedrock_agent::commands
