// Client::update_flow as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_flow.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_flow_parameters[] = {
    {cli::field<&UpdateFlowRequest::name>("name", true), "name", "The flow's name from now on."},
    {cli::field<&UpdateFlowRequest::description>("description"), "description", "What the flow is for."},
    {cli::field<&UpdateFlowRequest::execution_role_arn>("executionRoleArn", true), "execution-role-arn",
     "The ARN of the IAM role that the flow works under."},
    {cli::field<&UpdateFlowRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", "The flow's KMS key, by its ARN. Absent: a key of AWS encrypts the flow."},
    {cli::field<&UpdateFlowRequest::definition>("definition"), "definition",
     "The nodes and the connections between them."},
    {cli::field<&UpdateFlowRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
};
constexpr std::string_view update_flow_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_flow_command;
constexpr cli::Operation update_flow_command{
    .name = "UpdateFlow",
    .command = "update-flow",
    .help = "Replaces what the working draft of a flow is like; PrepareFlow then makes it ready for use.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateFlow.html",
    .parameters = update_flow_parameters,
    .make_request = cli::make_request<&Client::update_flow>,
    .call = cli::call_method<&Client::update_flow>,
    .start = cli::start_calls<&Client::update_flow, &AsyncClient::update_flow>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", "
        "\"customerEncryptionKeyArn\": \"customerEncryptionKeyArn\", \"id\": \"id\", \"arn\": \"arn\", \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"version\": "
        "\"version\", \"definition\": {\"nodes\": [{\"name\": \"name\", \"type\": \"type\", \"configuration\": "
        "{\"input\": {}}, \"inputs\": [{\"name\": \"name\", \"type\": \"type\", \"expression\": \"expression\", "
        "\"category\": \"category\"}], \"outputs\": [{\"name\": \"name\", \"type\": \"type\"}]}], \"connections\": "
        "[{\"type\": \"type\", \"name\": \"name\", \"source\": \"source\", \"target\": \"target\", \"configuration\": "
        "{\"data\": {\"sourceOutput\": \"sourceOutput\", \"targetInput\": \"targetInput\"}}}]}}",
    .times = update_flow_times,
};

}  // namespace outcrop::bedrock_agent::commands
