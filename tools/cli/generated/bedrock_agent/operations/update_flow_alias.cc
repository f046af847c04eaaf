// Client::update_flow_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_flow_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_flow_alias_parameters[] = {
    {cli::field<&UpdateFlowAliasRequest::name>("name", true), "name", "The alias's name from now on."},
    {cli::field<&UpdateFlowAliasRequest::description>("description"), "description", "What the alias is for."},
    {cli::field<&UpdateFlowAliasRequest::routing_configuration>("routingConfiguration", true), "routing-configuration",
     "The version that the alias stands for."},
    {cli::field<&UpdateFlowAliasRequest::concurrency_configuration>("concurrencyConfiguration"),
     "concurrency-configuration", "Whether nodes run at the same time."},
    {cli::field<&UpdateFlowAliasRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&UpdateFlowAliasRequest::alias_identifier>("aliasIdentifier", true), "alias-identifier",
     "The alias's id or ARN."},
};
constexpr std::string_view update_flow_alias_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_flow_alias_command;
constexpr cli::Operation update_flow_alias_command{
    .name = "UpdateFlowAlias",
    .command = "update-flow-alias",
    .help = "Lets an alias of a flow stand for another version.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateFlowAlias.html",
    .parameters = update_flow_alias_parameters,
    .make_request = cli::make_request<&Client::update_flow_alias>,
    .call = cli::call_method<&Client::update_flow_alias>,
    .start = cli::start_calls<&Client::update_flow_alias, &AsyncClient::update_flow_alias>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"routingConfiguration\": [{\"flowVersion\": "
        "\"flowVersion\"}], \"concurrencyConfiguration\": {\"type\": \"type\", \"maxConcurrency\": 0}, \"flowId\": "
        "\"flowId\", \"id\": \"id\", \"arn\": \"arn\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = update_flow_alias_times,
};

}  // namespace outcrop::bedrock_agent::commands
