// Client::update_agent_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_agent_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_agent_knowledge_base_parameters[] = {
    {cli::field<&UpdateAgentKnowledgeBaseRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&UpdateAgentKnowledgeBaseRequest::agent_version>("agentVersion", true), "agent-version", ""},
    {cli::field<&UpdateAgentKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id", ""},
    {cli::field<&UpdateAgentKnowledgeBaseRequest::description>("description"), "description", ""},
    {cli::field<&UpdateAgentKnowledgeBaseRequest::knowledge_base_state>("knowledgeBaseState"), "knowledge-base-state",
     ""},
};

}  // namespace

extern const cli::Operation update_agent_knowledge_base;
constexpr cli::Operation update_agent_knowledge_base{
    .name = "UpdateAgentKnowledgeBase",
    .command = "update-agent-knowledge-base",
    .help = "Updates an agent knowledge base.",
    .reference = "",
    .parameters = update_agent_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::update_agent_knowledge_base>,
    .call = cli::call_method<&Client::update_agent_knowledge_base>,
};

}  // namespace outcrop::bedrock_agent::commands
