// Client::get_flow_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_flow_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_flow_alias_parameters[] = {
    {cli::field<&GetFlowAliasRequest::flow_identifier>("flowIdentifier", true), "flow-identifier", ""},
    {cli::field<&GetFlowAliasRequest::alias_identifier>("aliasIdentifier", true), "alias-identifier", ""},
};

}  // namespace

extern const cli::Operation get_flow_alias;
constexpr cli::Operation get_flow_alias{
    .name = "GetFlowAlias",
    .command = "get-flow-alias",
    .help = "Gets flow alias.",
    .reference = "",
    .parameters = get_flow_alias_parameters,
    .make_request = cli::make_request<&Client::get_flow_alias>,
    .call = cli::call_method<&Client::get_flow_alias>,
};

}  // namespace outcrop::bedrock_agent::commands
