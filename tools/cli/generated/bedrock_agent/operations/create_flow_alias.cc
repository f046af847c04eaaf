// Client::create_flow_alias as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_flow_alias.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_flow_alias_parameters[] = {
    {cli::field<&CreateFlowAliasRequest::name>("name", true), "name", "The alias's name."},
    {cli::field<&CreateFlowAliasRequest::description>("description"), "description", "What the alias is for."},
    {cli::field<&CreateFlowAliasRequest::routing_configuration>("routingConfiguration", true), "routing-configuration",
     "The version that the alias stands for."},
    {cli::field<&CreateFlowAliasRequest::concurrency_configuration>("concurrencyConfiguration"),
     "concurrency-configuration", "Whether nodes run at the same time."},
    {cli::field<&CreateFlowAliasRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&CreateFlowAliasRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateFlowAliasRequest::tags>("tags"), "tags", "Tags for it, by key."},
};
constexpr std::string_view create_flow_alias_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_flow_alias_command;
constexpr cli::Operation create_flow_alias_command{
    .name = "CreateFlowAlias",
    .command = "create-flow-alias",
    .help = "Creates an alias, by which programs call a version of a flow.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateFlowAlias.html",
    .parameters = create_flow_alias_parameters,
    .make_request = cli::make_request<&Client::create_flow_alias>,
    .call = cli::call_method<&Client::create_flow_alias>,
    .start = cli::start_calls<&Client::create_flow_alias, &AsyncClient::create_flow_alias>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"routingConfiguration\": [{\"flowVersion\": "
        "\"flowVersion\"}], \"concurrencyConfiguration\": {\"type\": \"type\", \"maxConcurrency\": 0}, \"flowId\": "
        "\"flowId\", \"id\": \"id\", \"arn\": \"arn\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\"}",
    .times = create_flow_alias_times,
};

}  // namespace outcrop::bedrock_agent::commands
