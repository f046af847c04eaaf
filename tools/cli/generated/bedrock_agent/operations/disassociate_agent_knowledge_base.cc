// Client::disassociate_agent_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/disassociate_agent_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter disassociate_agent_knowledge_base_parameters[] = {
    {cli::field<&DisassociateAgentKnowledgeBaseRequest::agent_id>("agentId", true), "agent-id",
     "The id that CreateAgent gave the agent."},
    {cli::field<&DisassociateAgentKnowledgeBaseRequest::agent_version>("agentVersion", true), "agent-version",
     "The agent's version. Only DRAFT, the working draft, can be changed."},
    {cli::field<&DisassociateAgentKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true),
     "knowledge-base-id", "The id that CreateKnowledgeBase gave the knowledge base."},
};

}  // namespace

extern const cli::Operation disassociate_agent_knowledge_base_command;
constexpr cli::Operation disassociate_agent_knowledge_base_command{
    .name = "DisassociateAgentKnowledgeBase",
    .command = "disassociate-agent-knowledge-base",
    .help = "Takes a knowledge base from an agent. The knowledge base stays.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DisassociateAgentKnowledgeBase.html",
    .parameters = disassociate_agent_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::disassociate_agent_knowledge_base>,
    .call = cli::call_method<&Client::disassociate_agent_knowledge_base>,
    .start =
        cli::start_calls<&Client::disassociate_agent_knowledge_base, &AsyncClient::disassociate_agent_knowledge_base>,
    .sample = "{}",
};

}  // namespace outcrop::bedrock_agent::commands
