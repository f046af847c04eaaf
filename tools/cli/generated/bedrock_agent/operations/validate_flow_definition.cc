// Client::validate_flow_definition as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/validate_flow_definition.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter validate_flow_definition_parameters[] = {
    {cli::field<&ValidateFlowDefinitionRequest::definition>("definition", true), "definition",
     "The nodes and the connections between them."},
};

}  // namespace

extern const cli::Operation validate_flow_definition_command;
constexpr cli::Operation validate_flow_definition_command{
    .name = "ValidateFlowDefinition",
    .command = "validate-flow-definition",
    .help = "Checks the definition of a flow without keeping it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ValidateFlowDefinition.html",
    .parameters = validate_flow_definition_parameters,
    .make_request = cli::make_request<&Client::validate_flow_definition>,
    .call = cli::call_method<&Client::validate_flow_definition>,
    .start = cli::start_calls<&Client::validate_flow_definition, &AsyncClient::validate_flow_definition>,
    .sample =
        "{\"validations\": [{\"message\": \"message\", \"severity\": \"severity\", \"details\": {\"cyclicConnection\": "
        "{\"connection\": \"connection\"}}, \"type\": \"type\"}]}",
};

}  // namespace outcrop::bedrock_agent::commands
