// Client::associate_agent_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/associate_agent_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter associate_agent_knowledge_base_parameters[] = {
    {cli::field<&AssociateAgentKnowledgeBaseRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&AssociateAgentKnowledgeBaseRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version. Only DRAFT, the working draft, can be changed."},
    {cli::field<&AssociateAgentKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&AssociateAgentKnowledgeBaseRequest::description>("description", true), "description",
     "When the agent should look things up there. The model decides by this text."},
    {cli::field<&AssociateAgentKnowledgeBaseRequest::knowledge_base_state>("knowledgeBaseState"),
     "knowledge-base-state", "Whether the agent may use the knowledge base."},
};
constexpr std::string_view associate_agent_knowledge_base_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation associate_agent_knowledge_base_command;
constexpr cli::Operation associate_agent_knowledge_base_command{
    .name = "AssociateAgentKnowledgeBase",
    .command = "associate-agent-knowledge-base",
    .help = "Lets an agent look things up in a knowledge base.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AssociateAgentKnowledgeBase.html",
    .parameters = associate_agent_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::associate_agent_knowledge_base>,
    .call = cli::call_method<&Client::associate_agent_knowledge_base>,
    .start = cli::start_calls<&Client::associate_agent_knowledge_base, &AsyncClient::associate_agent_knowledge_base>,
    .sample =
        "{\"agentKnowledgeBase\": {\"agentId\": \"agentId\", \"agentVersion\": \"agentVersion\", \"knowledgeBaseId\": "
        "\"knowledgeBaseId\", \"description\": \"description\", \"createdAt\": \"1970-01-01T00:00:00Z\", "
        "\"updatedAt\": \"1970-01-01T00:00:00Z\", \"knowledgeBaseState\": \"knowledgeBaseState\"}}",
    .times = associate_agent_knowledge_base_times,
};

}  // namespace outcrop::bedrock_agent::commands
