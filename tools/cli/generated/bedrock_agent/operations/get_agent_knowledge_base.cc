// Client::get_agent_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_agent_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_agent_knowledge_base_parameters[] = {
    {cli::field<&GetAgentKnowledgeBaseRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&GetAgentKnowledgeBaseRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version: a number, or DRAFT for the working draft."},
    {cli::field<&GetAgentKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
};
constexpr std::string_view get_agent_knowledge_base_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_agent_knowledge_base_command;
constexpr cli::Operation get_agent_knowledge_base_command{
    .name = "GetAgentKnowledgeBase",
    .command = "get-agent-knowledge-base",
    .help = "Tells how an agent uses a knowledge base.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetAgentKnowledgeBase.html",
    .parameters = get_agent_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::get_agent_knowledge_base>,
    .call = cli::call_method<&Client::get_agent_knowledge_base>,
    .start = cli::start_calls<&Client::get_agent_knowledge_base, &AsyncClient::get_agent_knowledge_base>,
    .sample =
        "{\"agentKnowledgeBase\": {\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"knowledgeBaseId\": "
        "\"knowledgeBaseId\", \"description\": \"description\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"knowledgeBaseState\": \"knowledgeBaseState\"}}",
    .times = get_agent_knowledge_base_times,
};

}  // namespace outcrop::bedrock_agent::commands
