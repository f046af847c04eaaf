// Client::associate_agent_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/associate_agent_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter associate_agent_knowledge_base_parameters[] = {
    {cli::field<&AssociateAgentKnowledgeBaseRequest::agent_id>("agentId", true), "agent-id", ""},
    {cli::field<&AssociateAgentKnowledgeBaseRequest::agent_version>("agentVersion", true), "agent-version", ""},
    {cli::field<&AssociateAgentKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     ""},
    {cli::field<&AssociateAgentKnowledgeBaseRequest::description>("description", true), "description", ""},
    {cli::field<&AssociateAgentKnowledgeBaseRequest::knowledge_base_state>("knowledgeBaseState"),
     "knowledge-base-state", ""},
};

}  // namespace

extern const cli::Operation associate_agent_knowledge_base;
constexpr cli::Operation associate_agent_knowledge_base{
    .name = "AssociateAgentKnowledgeBase",
    .command = "associate-agent-knowledge-base",
    .help = "Associates an agent knowledge base.",
    .reference = "",
    .parameters = associate_agent_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::associate_agent_knowledge_base>,
    .call = cli::call_method<&Client::associate_agent_knowledge_base>,
};

}  // namespace outcrop::bedrock_agent::commands
