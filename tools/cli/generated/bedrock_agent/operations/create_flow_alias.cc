// Client::create_flow_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_flow_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_flow_alias_parameters[] = {
    {cli::field<&CreateFlowAliasRequest::name>("name", true), "name", ""},
    {cli::field<&CreateFlowAliasRequest::description>("description"), "description", ""},
    {cli::field<&CreateFlowAliasRequest::routing_configuration>("routingConfiguration", true), "routing-configuration",
     ""},
    {cli::field<&CreateFlowAliasRequest::concurrency_configuration>("concurrencyConfiguration"),
     "concurrency-configuration", ""},
    {cli::field<&CreateFlowAliasRequest::flow_identifier>("flowIdentifier", true), "flow-identifier", ""},
    {cli::field<&CreateFlowAliasRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateFlowAliasRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_flow_alias;
constexpr cli::Operation create_flow_alias{
    .name = "CreateFlowAlias",
    .command = "create-flow-alias",
    .help = "Creates flow alias.",
    .reference = "",
    .parameters = create_flow_alias_parameters,
    .make_request = cli::make_request<&Client::create_flow_alias>,
    .call = cli::call_method<&Client::create_flow_alias>,
};

}  // namespace outcrop::bedrock_agent::commands
