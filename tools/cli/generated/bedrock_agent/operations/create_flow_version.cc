// Client::create_flow_version as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_flow_version.h>
#include <outcrop/bedrock_agent/operations/get_flow_version.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"
#include "command/wait.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_flow_version_parameters[] = {
    {cli::field<&CreateFlowVersionRequest::flow_identifier>("flowIdentifier", true), "flow-identifier",
     "The flow's id or ARN."},
    {cli::field<&CreateFlowVersionRequest::description>("description"), "description", "What the version is for."},
    {cli::field<&CreateFlowVersionRequest::client_token>("clientToken"), "client-token",
     "Makes the call safe to repeat: of two calls with the same token only one has an effect."},
};
constexpr std::string_view create_flow_version_times[] = {
    "createdAt",
};
std::string create_flow_version_state(const GetFlowVersionView& output) {
  cli::StateTexts values;
  values.add(std::string_view(output.status.text()));
  return values.joined();
}
constexpr cli::WaitInput create_flow_version_wait_inputs[] = {
    {cli::field<&GetFlowVersionRequest::flow_identifier>("flowIdentifier", true), "", "",
     cli::sent_text<&CreateFlowVersionRequest::flow_identifier>},
    {cli::field<&GetFlowVersionRequest::flow_version>("flowVersion", true), "", "version"},
};
constexpr cli::Wait create_flow_version_wait{
    .name = "FlowVersionPrepared",
    .reader = "GetFlowVersion",
    .command = "get-flow-version",
    .inputs = create_flow_version_wait_inputs,
    .min_delay = std::chrono::seconds(2),
    .max_delay = std::chrono::seconds(30),
    .max_wait = std::chrono::seconds(1800),
    .make_request = cli::make_request<&Client::get_flow_version>,
    .call = cli::call_and_wait<&Client::create_flow_version, &Client::wait_until_flow_version_prepared,
                               create_flow_version_state>,
    .start = cli::start_and_wait<&Client::create_flow_version, &Client::wait_until_flow_version_prepared,
                                 &AsyncClient::create_flow_version, &AsyncClient::wait_until_flow_version_prepared,
                                 create_flow_version_state>,
};

}  // namespace

extern const cli::Operation create_flow_version_command;
constexpr cli::Operation create_flow_version_command{
    .name = "CreateFlowVersion",
    .command = "create-flow-version",
    .help = "Makes a version of a flow, which does not change any more. An alias can stand for it.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CreateFlowVersion.html",
    .parameters = create_flow_version_parameters,
    .make_request = cli::make_request<&Client::create_flow_version>,
    .call = cli::call_method<&Client::create_flow_version>,
    .start = cli::start_calls<&Client::create_flow_version, &AsyncClient::create_flow_version>,
    .sample =
        "{\"name\": \"name\", \"description\": \"description\", \"executionRoleArn\": \"executionRoleArn\", "
        "\"customerEncryptionKeyArn\": \"customerEncryptionKeyArn\", \"id\": \"id\", \"arn\": \"arn\", \"status\": "
        "\"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"version\": \"version\", \"definition\": {\"nodes\": "
        "[{\"name\": \"name\", \"type\": \"type\", \"configuration\": {\"input\": {}}, \"inputs\": [{\"name\": "
        "\"name\", \"type\": \"type\", \"expression\": \"expression\", \"category\": \"category\"}], \"outputs\": "
        "[{\"name\": \"name\", \"type\": \"type\"}]}], \"connections\": [{\"type\": \"type\", \"name\": \"name\", "
        "\"source\": \"source\", \"target\": \"target\", \"configuration\": {\"data\": {\"sourceOutput\": "
        "\"sourceOutput\", \"targetInput\": \"targetInput\"}}}]}}",
    .times = create_flow_version_times,
    .wait = &create_flow_version_wait,
};

}  // namespace outcrop::bedrock_agent::commands
