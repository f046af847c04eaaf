// Client::validate_flow_definition as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/validate_flow_definition.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter validate_flow_definition_parameters[] = {
    {cli::field<&ValidateFlowDefinitionRequest::definition>("definition", true), "definition", ""},
};

}  // namespace

extern const cli::Operation validate_flow_definition;
constexpr cli::Operation validate_flow_definition{
    .name = "ValidateFlowDefinition",
    .command = "validate-flow-definition",
    .help = "Validates a flow definition.",
    .reference = "",
    .parameters = validate_flow_definition_parameters,
    .make_request = cli::make_request<&Client::validate_flow_definition>,
    .call = cli::call_method<&Client::validate_flow_definition>,
};

}  // namespace outcrop::bedrock_agent::commands
