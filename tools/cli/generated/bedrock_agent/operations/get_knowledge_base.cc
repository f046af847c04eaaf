// Client::get_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_knowledge_base_parameters[] = {
    {cli::field<&GetKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
};
constexpr std::string_view get_knowledge_base_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_knowledge_base_command;
constexpr cli::Operation get_knowledge_base_command{
    .name = "GetKnowledgeBase",
    .command = "get-knowledge-base",
    .help = "Tells what a knowledge base is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetKnowledgeBase.html",
    .parameters = get_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::get_knowledge_base>,
    .call = cli::call_method<&Client::get_knowledge_base>,
    .start = cli::start_calls<&Client::get_knowledge_base, &AsyncClient::get_knowledge_base>,
    .times = get_knowledge_base_times,
};

}  // namespace outcrop::bedrock_agent::commands
