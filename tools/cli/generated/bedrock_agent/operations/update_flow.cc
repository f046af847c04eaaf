// Client::update_flow as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_flow.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_flow_parameters[] = {
    {cli::field<&UpdateFlowRequest::name>("name", true), "name", ""},
    {cli::field<&UpdateFlowRequest::description>("description"), "description", ""},
    {cli::field<&UpdateFlowRequest::execution_role_arn>("executionRoleArn", true), "execution-role-arn", ""},
    {cli::field<&UpdateFlowRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", ""},
    {cli::field<&UpdateFlowRequest::definition>("definition"), "definition", ""},
    {cli::field<&UpdateFlowRequest::flow_identifier>("flowIdentifier", true), "flow-identifier", ""},
};

}  // namespace

extern const cli::Operation update_flow;
constexpr cli::Operation update_flow{
    .name = "UpdateFlow",
    .command = "update-flow",
    .help = "Updates a flow.",
    .reference = "",
    .parameters = update_flow_parameters,
    .make_request = cli::make_request<&Client::update_flow>,
    .call = cli::call_method<&Client::update_flow>,
};

}  // namespace outcrop::bedrock_agent::commands
