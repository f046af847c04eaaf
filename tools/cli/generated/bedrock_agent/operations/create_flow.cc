// Client::create_flow as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_flow.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_flow_parameters[] = {
    {cli::field<&CreateFlowRequest::name>("name", true), "name", "The flow's name."},
    {cli::field<&CreateFlowRequest::description>("description"), "description", "What the flow is for."},
    {cli::field<&CreateFlowRequest::execution_role_arn>("executionRoleArn", true), "execution-role-arn",
     "The ARN of the IAM role that the flow works under."},
    {cli::field<&CreateFlowRequest::customer_encryption_key_arn>("customerEncryptionKeyArn"),
     "customer-encryption-key-arn", "The flow's KMS key, by its ARN. Absent: a key of AWS encrypts the flow."},
    {cli::field<&CreateFlowRequest::definition>("definition"), "definition",
     "The nodes and the connections between them."},
    {cli::field<&CreateFlowRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
    {cli::field<&CreateFlowRequest::tags>("tags"), "tags", "Tags for it, by key."},
};
constexpr std::string_view create_flow_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation create_flow_command;
constexpr cli::Operation create_flow_command{
    .name = "CreateFlow",
    .command = "create-flow",
    .help =
        "Creates a flow: steps that are run one after the other, connected by their inputs and outputs. PrepareFlow "
        "makes it ready for use.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateFlow.html",
    .parameters = create_flow_parameters,
    .make_request = cli::make_request<&Client::create_flow>,
    .call = cli::call_method<&Client::create_flow>,
    .start = cli::start_calls<&Client::create_flow, &AsyncClient::create_flow>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", "
        "\"customerEncryptionKeyArn\": \"customerEncryptionKeyArn\", \"id\": \"id\", \"arn\": \"arn\", \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"version\": "
        "\"version\", \"definition\": {\"nodes\": [{\"name\": \"name\", \"type\": \"type\", \"configuration\": "
        "{\"input\": {}}, \"inputs\": [{\"name\": \"name\", \"type\": \"type\", \"expression\": \"expression\", "
        "\"category\": \"category\"}], \"outputs\": [{\"name\": \"name\", \"type\": \"type\"}]}], \"connections\": "
        "[{\"type\": \"type\", \"name\": \"name\", \"source\": \"source\", \"target\": \"target\", \"configuration\": "
        "{\"data\": {\"sourceOutput\": \"sourceOutput\", \"targetInput\": \"targetInput\"}}}]}}",
    .times = create_flow_times,
};

}  // namespace outcrop::bedrock_agent::commands
