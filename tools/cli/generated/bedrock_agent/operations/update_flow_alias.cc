// Client::update_flow_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_flow_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_flow_alias_parameters[] = {
    {cli::field<&UpdateFlowAliasRequest::name>("name", true), "name", ""},
    {cli::field<&UpdateFlowAliasRequest::description>("description"), "description", ""},
    {cli::field<&UpdateFlowAliasRequest::routing_configuration>("routingConfiguration", true), "routing-configuration",
     ""},
    {cli::field<&UpdateFlowAliasRequest::concurrency_configuration>("concurrencyConfiguration"),
     "concurrency-configuration", ""},
    {cli::field<&UpdateFlowAliasRequest::flow_identifier>("flowIdentifier", true), "flow-identifier", ""},
    {cli::field<&UpdateFlowAliasRequest::alias_identifier>("aliasIdentifier", true), "alias-identifier", ""},
};

}  // namespace

extern const cli::Operation update_flow_alias;
constexpr cli::Operation update_flow_alias{
    .name = "UpdateFlowAlias",
    .command = "update-flow-alias",
    .help = "Updates flow alias.",
    .reference = "",
    .parameters = update_flow_alias_parameters,
    .make_request = cli::make_request<&Client::update_flow_alias>,
    .call = cli::call_method<&Client::update_flow_alias>,
};

}  // namespace outcrop::bedrock_agent::commands
