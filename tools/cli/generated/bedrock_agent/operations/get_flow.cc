// Client::get_flow as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_flow.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_flow_parameters[] = {
    {cli::field<&GetFlowRequest::flow_identifier>("flowIdentifier", true), "flow-identifier", "The flow's id or ARN."},
    {cli::field<&GetFlowRequest::included_data>("includedData"), "included-data",
     "All data of the flow, or its metadata alone. Absent: all."},
};
constexpr std::string_view get_flow_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_flow_command;
constexpr cli::Operation get_flow_command{
    .name = "GetFlow",
    .command = "get-flow",
    .help = "Tells what the working draft of a flow is like, and the flow's state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetFlow.html",
    .parameters = get_flow_parameters,
    .make_request = cli::make_request<&Client::get_flow>,
    .call = cli::call_method<&Client::get_flow>,
    .start = cli::start_calls<&Client::get_flow, &AsyncClient::get_flow>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", "
        "\"customerEncryptionKeyArn\": \"customerEncryptionKeyArn\", \"id\": \"id\", \"arn\": \"arn\", \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"version\": "
        "\"version\", \"definition\": {\"nodes\": [{\"name\": \"name\", \"type\": \"type\", \"configuration\": "
        "{\"input\": {}}, \"inputs\": [{\"name\": \"name\", \"type\": \"type\", \"expression\": \"expression\", "
        "\"category\": \"category\"}], \"outputs\": [{\"name\": \"name\", \"type\": \"type\"}]}], \"connections\": "
        "[{\"type\": \"type\", \"name\": \"name\", \"source\": \"source\", \"target\": \"target\", \"configuration\": "
        "{\"data\": {\"sourceOutput\": \"sourceOutput\", \"targetInput\": \"targetInput\"}}}]}, \"validations\": "
        "[{\"message\": \"message\", \"severity\": \"severity\", \"details\": {\"cyclicConnection\": {\"connection\": "
        "\"connection\"}}, \"type\": \"type\"}]}",
    .times = get_flow_times,
};

}  // namespace outcrop::bedrock_agent::commands
