// Client::update_agent_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_knowledge_base_parameters[] = {
    {cli::field<&UpdateAgentKnowledgeBaseRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&UpdateAgentKnowledgeBaseRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version. Only DRAFT, the working draft, can be changed."},
    {cli::field<&UpdateAgentKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&UpdateAgentKnowledgeBaseRequest::description>("description"), "description",
     "When the agent should look things up there. The model decides by this text."},
    {cli::field<&UpdateAgentKnowledgeBaseRequest::knowledge_base_state>("knowledgeBaseState"), "knowledge-base-state",
     "Whether the agent may use the knowledge base."},
};
constexpr std::string_view update_agent_knowledge_base_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_agent_knowledge_base_command;
constexpr cli::Operation update_agent_knowledge_base_command{
    .name = "UpdateAgentKnowledgeBase",
    .command = "update-agent-knowledge-base",
    .help = "Changes how an agent uses a knowledge base.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateAgentKnowledgeBase.html",
    .parameters = update_agent_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::update_agent_knowledge_base>,
    .call = cli::call_method<&Client::update_agent_knowledge_base>,
    .start = cli::start_calls<&Client::update_agent_knowledge_base, &AsyncClient::update_agent_knowledge_base>,
    .sample =
        "{\"agentKnowledgeBase\": {\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"knowledgeBaseId\": "
        "\"knowledgeBaseId\", \"description\": \"description\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"knowledgeBaseState\": \"knowledgeBaseState\"}}",
    .times = update_agent_knowledge_base_times,
};

}  // namespace outcrop::bedrock_agent::commands
