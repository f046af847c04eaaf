// Client::create_flow as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_flow.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_flow_parameters[] = {
    {cli::field<&CreateFlowRequest::name>("name", true), "name", ""},
    {cli::field<&CreateFlowRequest::description>("description"), "description", ""},
    {cli::field<&CreateFlowRequest::execution_role_arn>("executionRoleArn", true), "execution-role-arn", ""},
    {cli::field<&CreateFlowRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", ""},
    {cli::field<&CreateFlowRequest::definition>("definition"), "definition", ""},
    {cli::field<&CreateFlowRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateFlowRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_flow;
constexpr cli::Operation create_flow{
    .name = "CreateFlow",
    .command = "create-flow",
    .help = "Creates a flow.",
    .reference = "",
    .parameters = create_flow_parameters,
    .make_request = cli::make_request<&Client::create_flow>,
    .call = cli::call_method<&Client::create_flow>,
};

}  // namespace outcrop::bedrock_agent::commands
