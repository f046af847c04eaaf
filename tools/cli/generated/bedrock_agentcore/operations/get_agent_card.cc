// Client::get_agent_card as a command.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/async_client.h>
#include <outcrop/bedrock_agentcore/client.h>
#include <outcrop/bedrock_agentcore/operations/get_agent_card.h>

#include "bedrock_agentcore/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore::commands {
namespace {

constexpr cli::Parameter get_agent_card_parameters[] = {
    {cli::field<&GetAgentCardRequest::runtime_session_id>("runtimeSessionId"), "runtime-session-id",
     "The session that answers. Absent: a new one, by an id that the client makes."},
    {cli::field<&GetAgentCardRequest::agent_runtime_arn>("agentRuntimeArn", true), "agent-runtime-arn",
     "The ARN of the agent runtime."},
    {cli::field<&GetAgentCardRequest::qualifier>("qualifier"), "qualifier",
     "The name of the endpoint, which stands for a version. Absent: DEFAULT."},
};
constexpr cli::HeaderMember get_agent_card_headers[] = {
    cli::header_member<&GetAgentCardView::runtime_session_id>("runtimeSessionId"),
    cli::header_member<&GetAgentCardView::status_code>("statusCode"),
};

}  // namespace

extern const cli::Operation get_agent_card_command;
constexpr cli::Operation get_agent_card_command{
    .name = "GetAgentCard",
    .command = "get-agent-card",
    .help = "Tells the A2A agent card of an agent in a runtime: what it can do, for other agents.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GetAgentCard.html",
    .parameters = get_agent_card_parameters,
    .make_request = cli::make_request<&Client::get_agent_card>,
    .call = cli::call_method<&Client::get_agent_card>,
    .start = cli::start_calls<&Client::get_agent_card, &AsyncClient::get_agent_card>,
    .sample = "{\"runtimeSessionId\": \"runtimeSessionId\", \"agentCard\": {}, \"statusCode\": 0}",
    .headers = get_agent_card_headers,
};

}  // namespace outcrop::bedrock_agentcore::commands
