// Client::get_flow_version as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_flow_version.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_flow_version_parameters[] = {
    {cli::field<&GetFlowVersionRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&GetFlowVersionRequest::flow_version>("flowVersion", true), "flow-version",
     "The number of the version; the first one is 1."},
    {cli::field<&GetFlowVersionRequest::included_data>("includedData"), "included-data",
     "All data of the flow, or its metadata alone. Absent: all."},
};
constexpr std::string_view get_flow_version_times[] = {
    "createdAt",
};

}  // namespace

extern const cli::Operation get_flow_version_command;
constexpr cli::Operation get_flow_version_command{
    .name = "GetFlowVersion",
    .command = "get-flow-version",
    .help = "Tells what a flow was like when a version was made of it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetFlowVersion.html",
    .parameters = get_flow_version_parameters,
    .make_request = cli::make_request<&Client::get_flow_version>,
    .call = cli::call_method<&Client::get_flow_version>,
    .start = cli::start_calls<&Client::get_flow_version, &AsyncClient::get_flow_version>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", "
        "\"customerEncryptionKeyArn\": \"customerEncryptionKeyArn\", \"id\": \"id\", \"arn\": \"arn\", \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"version\": \"version\", \"definition\": {\"nodes\": "
        "[{\"name\": \"name\", \"type\": \"type\", \"configuration\": {\"input\": {}}, \"inputs\": [{\"name\": "
        "\"name\", \"type\": \"type\", \"expression\": \"expression\", \"category\": \"category\"}], \"outputs\": "
        "[{\"name\": \"name\", \"type\": \"type\"}]}], \"connections\": [{\"type\": \"type\", \"name\": \"name\", "
        "\"source\": \"source\", \"target\": \"target\", \"configuration\": {\"data\": {\"sourceOutput\": "
        "\"sourceOutput\", \"targetInput\": \"targetInput\"}}}]}}",
    .times = get_flow_version_times,
};

}  // namespace outcrop::bedrock_agent::commands
